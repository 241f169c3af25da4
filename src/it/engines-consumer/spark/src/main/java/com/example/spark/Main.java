package com.example.spark;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.substring_index;

import com.example.content.Author;
import com.example.content.Command;
import com.example.content.Post;
import com.example.content.Site;
import com.example.spark.FrontMatterTable.Mode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Reads a site with Spark, and holds what comes of it against the command. */
public final class Main {

    private final SparkSession spark;
    private final Path site;
    private final int posts;
    private final LongAccumulator readers;

    private Main(SparkSession spark, Path site, int posts) {
        this.spark = spark;
        this.site = site;
        this.posts = posts;
        this.readers = spark.sparkContext().longAccumulator("readers");
    }

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[1]);
        int posts = Integer.parseInt(args[2]);
        Site.write(site, posts);
        Command command = Command.in(site, args[0]);
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                // java.sql.Timestamp would need the JDK opened to it.
                .config("spark.sql.datetime.java8API.enabled", true)
                .config(
                        "spark.sql.warehouse.dir",
                        site.resolveSibling("warehouse").toString())
                .getOrCreate();
        try {
            new Main(spark, site, posts).check(command);
        } finally {
            spark.stop();
        }
    }

    private void check(Command command) throws Exception {
        Dataset<Row> files = files("posts");
        Dataset<Row> read = read(files, Mode.PERMISSIVE).cache();
        Command.require("rows", (long) posts, read.count());
        Command.require("readers", (long) files.rdd().getNumPartitions(), readers.value());
        Command.require("diagnostics", command.ofFiles(), diagnostics(read));

        long broken = IntStream.range(0, posts).filter(Site::isBroken).count();
        Command.require(
                "broken",
                broken,
                read.where("_corrupt_record IS NOT NULL AND data IS NULL").count());
        Command.require(
                "whole",
                posts - broken,
                read.where("_corrupt_record IS NULL AND data.images[0].width = 640")
                        .count());
        Command.require("kept", posts - broken, read(files, Mode.DROPMALFORMED).count());
        Command.require("failed", true, fails(files));

        Command.require("duplicates", command.filesWith("content/duplicate-value"), duplicates(read));
        Command.require("dangling", command.filesWith("content/dangling-reference"), dangling(read));
        bodies(files, read);

        Path table = site.resolveSibling("files.parquet");
        files.write().mode("overwrite").parquet(table.toString());
        Dataset<Row> stored = read(spark.read().parquet(table.toString()), Mode.PERMISSIVE);
        Command.require("diagnostics of a stored table", command.ofFiles(), diagnostics(stored));
        read.drop("_corrupt_record")
                .write()
                .mode("overwrite")
                .parquet(site.resolveSibling("posts.parquet").toString());
    }

    /** Returns the files of a folder, by their paths in the site. */
    private Dataset<Row> files(String folder) {
        return spark.read()
                .format("binaryFile")
                .load(site.resolve(folder).toString())
                .withColumn("path", substring_index(col("path"), "/", -2));
    }

    private Dataset<Row> read(Dataset<Row> files, Mode mode) {
        return FrontMatterTable.read(files, Post.class, mode, false, readers);
    }

    private static List<String> diagnostics(Dataset<Row> read) {
        return read
                .select(explode(col("diagnostics")).as("diagnostic"))
                .select("diagnostic.text")
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }

    private boolean fails(Dataset<Row> files) {
        try {
            read(files, Mode.FAILFAST).count();
            return false;
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (String.valueOf(cause.getMessage()).contains("errors in posts/")) {
                    return true;
                }
            }
            throw e;
        }
    }

    /** Returns the files whose slug is also that of an earlier one. */
    private static List<String> duplicates(Dataset<Row> read) {
        Dataset<Row> groups = read.where("data IS NOT NULL")
                .groupBy("data.slug")
                .agg(collect_list("path").as("paths"))
                .where("size(paths) > 1");
        return groups.select(
                        array_min(col("paths")).as("first"),
                        explode(col("paths")).as("path"))
                .where("path <> first")
                .select("path")
                .orderBy("path")
                .as(Encoders.STRING())
                .collectAsList();
    }

    /** Returns the files whose author is none. */
    private List<String> dangling(Dataset<Row> read) {
        Dataset<Row> authors = FrontMatterTable.read(files("authors"), Author.class, Mode.FAILFAST, false, readers);
        return read.where("data IS NOT NULL")
                .join(authors, read.col("data.by").equalTo(authors.col("data.handle")), "left_anti")
                .select(read.col("path"))
                .orderBy("path")
                .as(Encoders.STRING())
                .collectAsList();
    }

    /** A body that is not asked for is not even decoded: bytes that are no text go unnoticed. */
    private void bodies(Dataset<Row> files, Dataset<Row> read) throws Exception {
        Row first = FrontMatterTable.read(
                        files.where("path = 'posts/00000.md'"), Post.class, Mode.FAILFAST, true, readers)
                .first();
        Command.require("body", "Text of post 0.\n", first.getAs("body"));
        byte[] file = Files.readAllBytes(site.resolve("posts/00000.md"));
        int offset = read.where("path = 'posts/00000.md'").first().<Integer>getAs("body_offset");
        Command.require(
                "body at its offset",
                "Text of post 0.\n",
                new String(file, offset, file.length - offset, StandardCharsets.UTF_8));
        Command.require("columns without a body", false, List.of(read.columns()).contains("body"));

        file[offset] = (byte) 0xFF;
        Path folder = Files.createDirectories(site.resolveSibling("other").resolve("posts"));
        Files.write(folder.resolve("no-text.md"), file);
        Dataset<Row> other = spark.read().format("binaryFile").load(folder.toString());
        Command.require("diagnostics without a body", List.of(), diagnostics(read(other, Mode.PERMISSIVE)));
        Dataset<Row> withBody = FrontMatterTable.read(other, Post.class, Mode.PERMISSIVE, true, readers);
        Command.require("diagnostics with a body", 1, diagnostics(withBody).size());
    }
}
