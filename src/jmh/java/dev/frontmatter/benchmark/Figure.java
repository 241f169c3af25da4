package dev.frontmatter.benchmark;

/**
 * What a case takes for a document.
 *
 * @param nanos the time, in nanoseconds
 * @param bytes the size of the front matter as YAML, whatever was read
 * @param allocated the memory, in bytes
 */
record Figure(double nanos, double bytes, double allocated) {

    double nanosPerByte() {
        return nanos / bytes;
    }

    double megabytesPerSecond() {
        return 1_000 * bytes / nanos;
    }
}
