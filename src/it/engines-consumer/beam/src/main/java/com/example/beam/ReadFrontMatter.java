package com.example.beam;

import com.example.content.Post;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;

/** Reads files by path and bytes into documents and diagnostics. */
final class ReadFrontMatter extends DoFn<KV<String, byte[]>, KV<String, Post>> {

    /** Documents by their paths. */
    static final TupleTag<KV<String, Post>> DOCUMENTS = new TupleTag<>() {};

    static final TupleTag<Diagnostic> DIAGNOSTICS = new TupleTag<>() {};

    private static final long serialVersionUID = 1L;

    private transient FrontMatterReader<Post> reader;

    @Setup
    public void makeReader() {
        reader = FrontMatter.reader(Post.class).withoutBody();
    }

    @ProcessElement
    public void read(@Element KV<String, byte[]> file, MultiOutputReceiver out) throws IOException {
        ReadResult<Post> result = reader.tryRead(Source.wrap(file.getKey(), file.getValue()));
        result.document().ifPresent(document -> out.get(DOCUMENTS).output(KV.of(file.getKey(), document.data())));
        result.diagnostics().forEach(out.get(DIAGNOSTICS)::output);
    }
}
