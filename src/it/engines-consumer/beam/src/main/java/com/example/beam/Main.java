package com.example.beam;

import com.example.content.Command;
import com.example.content.Post;
import com.example.content.Site;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Reads a site with Beam, and holds what comes of it against the command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[1]);
        int posts = Integer.parseInt(args[2]);
        Site.write(site, posts);
        Command command = Command.in(site, args[0]);

        Path out = site.resolveSibling("out");
        read(site, out);

        Command.require("diagnostics", command.ofFiles(), sorted(out.resolve("diagnostics")));
        List<String> whole = IntStream.range(0, posts)
                .filter(i -> !Site.isBroken(i))
                .mapToObj(i -> "posts/%05d.md Post %d".formatted(i, i))
                .toList();
        Command.require("documents", whole, sorted(out.resolve("documents")));
    }

    private static void read(Path site, Path out) {
        Pipeline pipeline = Pipeline.create(
                PipelineOptionsFactory.fromArgs("--targetParallelism=2").create());
        PCollectionTuple read = pipeline.apply(FileIO.match().filepattern(site.resolve("posts") + "/*.md"))
                .apply(FileIO.readMatches())
                .apply(ParDo.of(new Bytes()))
                .apply(ParDo.of(new ReadFrontMatter())
                        .withOutputTags(ReadFrontMatter.DOCUMENTS, TupleTagList.of(ReadFrontMatter.DIAGNOSTICS)));
        PCollection<KV<String, Post>> documents = read.get(ReadFrontMatter.DOCUMENTS);
        documents
                .apply(MapElements.into(TypeDescriptors.strings())
                        .via(document ->
                                document.getKey() + " " + document.getValue().title()))
                .apply(
                        "documents",
                        TextIO.write().to(out.resolve("documents").toString()).withoutSharding());
        PCollection<Diagnostic> diagnostics = read.get(ReadFrontMatter.DIAGNOSTICS);
        diagnostics
                .apply(MapElements.into(TypeDescriptors.strings()).via(DiagnosticText::headline))
                .apply(
                        "diagnostics",
                        TextIO.write().to(out.resolve("diagnostics").toString()).withoutSharding());
        pipeline.run().waitUntilFinish();
    }

    /** Names each file by its path in the site. */
    static final class Bytes extends DoFn<ReadableFile, KV<String, byte[]>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void read(@Element ReadableFile file, OutputReceiver<KV<String, byte[]>> out) throws IOException {
            String name = file.getMetadata().resourceId().getFilename();
            out.output(KV.of("posts/" + name, file.readFullyAsBytes()));
        }
    }

    private static List<String> sorted(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }
}
