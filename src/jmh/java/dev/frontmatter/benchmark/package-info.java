/**
 * How fast the library and its command are, told as ratios to what a user would write instead.
 *
 * <pre>
 * mvn -q -Pbenchmark verify                                  # everything; about ten minutes
 * mvn -q -Pbenchmark verify -Dbenchmark.mode=quick -Dbenchmark.command=false   # a rough answer in a minute
 * mvn -q -Pbenchmark verify -Dbenchmark.readme=true          # puts the answer into the README
 * mvn -q -Pbenchmark verify -Dbenchmark.corpus=FOLDER        # with the valid articles of a folder, a column for each in it
 * mvn -q -Pbenchmark verify -Dbenchmark.versions=a.jar,b.jar # versions of the library against the first of them
 * mvn -q -Pbenchmark verify -Dbenchmark.main=dev.frontmatter.benchmark.CommandBenchmark \
 *     -Dbenchmark.java.options="-XX:+UseSerialGC"            # the command only, with options for its JVM
 * mvn -q -Pbenchmark verify -Dbenchmark.main=dev.frontmatter.benchmark.LanguageServerBenchmark \
 *     -Dbenchmark.java.options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"   # the language server, as an editor meets it
 * mvn -q -Pbenchmark verify -Dbenchmark.main=org.openjdk.jmh.Main \
 *     -Dbenchmark.args="SingleBenchmark -p set=short -p work=frontmatter -prof gc"
 * </pre>
 *
 * <p>An absolute figure is worth nothing on a machine that does other things too. So all cases run in one JVM, in turns
 * of a few milliseconds ({@link dev.frontmatter.benchmark.InterleavedRunner}), and what is told is ratios.
 */
@NullMarked
package dev.frontmatter.benchmark;

import org.jspecify.annotations.NullMarked;
