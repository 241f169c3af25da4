package com.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.edit.FrontMatterWriter;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * A table of path and bytes, read: {@code path}, {@code data} as a struct, {@code body_offset}, {@code diagnostics} and, where
 * there is no data, {@code _corrupt_record}, the front matter as it is. The body is a column if that is asked for, and else not
 * looked at.
 */
final class FrontMatterTable {

    /** The ways of Spark to treat a record that cannot be read: keep it, leave it out, or end. */
    enum Mode {
        PERMISSIVE,
        DROPMALFORMED,
        FAILFAST
    }

    private static final StructType DIAGNOSTIC = new StructType()
            .add("rule", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("pointer", DataTypes.StringType)
            .add("line", DataTypes.IntegerType)
            .add("column", DataTypes.IntegerType)
            .add("text", DataTypes.StringType);

    private static final StructType COLUMNS = new StructType()
            .add("path", DataTypes.StringType)
            .add("data", DataTypes.StringType)
            .add("body_offset", DataTypes.IntegerType)
            .add("diagnostics", DataTypes.createArrayType(DIAGNOSTIC))
            .add("_corrupt_record", DataTypes.StringType);

    private FrontMatterTable() {}

    /**
     * Reads a table.
     *
     * @param files has columns {@code path} and {@code content}
     * @param type the record that front matter must fit
     * @param body true for a column {@code body}
     * @param readers counts the readers that are made: one a partition
     */
    static <T> Dataset<Row> read(Dataset<Row> files, Class<T> type, Mode mode, boolean body, LongAccumulator readers) {
        StructType columns = body ? COLUMNS.add("body", DataTypes.StringType) : COLUMNS;
        MapPartitionsFunction<Row, Row> read = rows -> {
            readers.add(1);
            return rows(rows, type, mode, body);
        };
        return files.select("path", "content")
                .mapPartitions(read, Encoders.row(columns))
                .withColumn(
                        "data",
                        from_json(col("data"), FrontMatter.reader(type).sparkSchema(), Map.of("mode", "FAILFAST")));
    }

    private static <T> Iterator<Row> rows(Iterator<Row> files, Class<T> type, Mode mode, boolean body) {
        FrontMatterReader<T> all = FrontMatter.reader(type);
        FrontMatterReader<T> reader = body ? all : all.withoutBody();
        FrontMatterWriter<T> writer = FrontMatter.writer(type).withFormat(Format.JSON);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
                .flatMap(file -> {
                    try {
                        ReadResult<T> result = reader.tryRead(Source.wrap(file.getString(0), file.getAs(1)));
                        if (mode == Mode.FAILFAST) {
                            result.orThrow();
                        }
                        boolean dropped =
                                mode == Mode.DROPMALFORMED && result.document().isEmpty();
                        return dropped ? Stream.empty() : Stream.of(row(result, writer, body));
                    } catch (IOException e) {
                        throw new UncheckedIOException("bytes need no reading", e);
                    }
                })
                .iterator();
    }

    private static <T> Row row(ReadResult<T> result, FrontMatterWriter<T> writer, boolean body) throws IOException {
        Source source = result.source();
        Document<T> document = result.document().orElse(null);
        Span rest = (document == null ? FrontMatter.split(source) : document.segments()).body();
        String data = document == null ? null : writer.toText(document.data());
        // Where no front matter is closed, it may be anywhere.
        int end = rest.start() == 0 ? rest.end() : rest.start();
        String corrupt = document == null ? source.text(new Span(0, end)) : null;
        Object[] diagnostics =
                result.diagnostics().stream().map(FrontMatterTable::row).toArray();
        return body
                ? RowFactory.create(source.name(), data, rest.start(), diagnostics, corrupt, source.text(rest))
                : RowFactory.create(source.name(), data, rest.start(), diagnostics, corrupt);
    }

    private static Row row(Diagnostic diagnostic) {
        return RowFactory.create(
                diagnostic.rule().id(),
                diagnostic.severity().label(),
                diagnostic.message(),
                diagnostic.pointer(),
                diagnostic.start().line(),
                diagnostic.start().column(),
                DiagnosticText.headline(diagnostic));
    }
}
