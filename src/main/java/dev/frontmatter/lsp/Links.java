package dev.frontmatter.lsp;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.Values;
import dev.frontmatter.bytes.Needle;
import dev.frontmatter.config.RuleEntry;
import dev.frontmatter.content.ContentEntry;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

/** The ways between documents: from a value to the document or file that it names, and back. */
final class Links {

    private static final FrontMatterReader<Map<String, @Nullable Object>> UNTYPED =
            FrontMatter.untyped().withOptionalFrontMatter();

    private final Session session;
    private final Workspace workspace;
    private final Site site;
    private final OpenDocument document;

    Links(Session session, Workspace workspace, Site site, OpenDocument document) {
        this.session = session;
        this.workspace = workspace;
        this.site = site;
        this.document = document;
    }

    /** Returns the places that a value leads to. */
    List<Location> definitions(Pointed pointed) {
        List<Location> found = new ArrayList<>();
        for (RuleEntry rule : workspace.rules(document.path())) {
            if (rule instanceof RuleEntry.Reference reference && ValuePaths.fits(reference.key(), pointed.path())) {
                site.referred(reference, pointed.text()).ifPresent(entry -> found.add(location(entry)));
            } else if (rule instanceof RuleEntry.NamedFile file && ValuePaths.fits(file.key(), pointed.path())) {
                Path named = site.named(document.path(), file, pointed.text());
                if (named != null) {
                    found.add(new Location(session.uri(workspace.given(named)), new Range(start(), start())));
                }
            }
        }
        return found;
    }

    private static org.eclipse.lsp4j.Position start() {
        return new org.eclipse.lsp4j.Position(0, 0);
    }

    private Location location(ContentEntry entry) {
        DiagnosticForm.Places places = session.form(workspace).places();
        String name = entry.place().sourceName();
        return new Location(
                places.uri(name),
                places.range(
                        name,
                        entry.place().span(),
                        entry.place().start(),
                        entry.place().end()));
    }

    /**
     * Returns the places that refer to a document: to the one that a value names, else to the one that the cursor is in.
     *
     * @param cancelled ends the search
     */
    List<Location> references(@Nullable Pointed pointed, boolean withDeclaration, CancelChecker cancelled) {
        ContentEntry target =
                target(pointed).or(() -> site.document(document.path())).orElse(null);
        if (target == null || target.id() == null) {
            return List.of();
        }
        List<Location> found = new ArrayList<>();
        if (withDeclaration) {
            found.add(location(target));
        }
        String id = target.id();
        Needle needle = new Needle(id.substring(id.lastIndexOf('/') + 1));
        for (ContentEntry entry : site.result().documents()) {
            cancelled.checkCanceled();
            List<RuleEntry.Reference> rules = rules(entry.collection(), target.collection());
            if (!rules.isEmpty()) {
                addReferences(entry, target, rules, needle, found);
            }
        }
        return found;
    }

    private Optional<ContentEntry> target(@Nullable Pointed pointed) {
        if (pointed == null || pointed.isKey()) {
            return Optional.empty();
        }
        return workspace.rules(document.path()).stream()
                .filter(rule -> rule instanceof RuleEntry.Reference)
                .map(rule -> (RuleEntry.Reference) rule)
                .filter(reference -> ValuePaths.fits(reference.key(), pointed.path()))
                .flatMap(reference -> site.referred(reference, pointed.text()).stream())
                .findFirst();
    }

    private List<RuleEntry.Reference> rules(String collection, String target) {
        return site.collections().rulesOf(collection).stream()
                .filter(rule -> rule instanceof RuleEntry.Reference)
                .map(rule -> (RuleEntry.Reference) rule)
                .filter(reference -> reference.to().equals(target))
                .toList();
    }

    private void addReferences(
            ContentEntry entry,
            ContentEntry target,
            List<RuleEntry.Reference> rules,
            Needle needle,
            List<Location> found) {
        Path file = workspace.given(site.file(entry));
        OpenDocument open = session.document(file);
        try {
            Source source = open == null ? Source.of(file, Limits.defaults()) : open.source(file.toString());
            if (!needle.isIn(source.bytes(), source.length())) {
                return;
            }
            Values values = values(source);
            TextLines lines = TextLines.of(source, session.client().encoding());
            for (RuleEntry.Reference rule : rules) {
                for (String pointer : values.pointers(rule.key())) {
                    boolean leads = values.text(pointer)
                            .flatMap(text -> site.referred(rule, text))
                            .filter(target::equals)
                            .isPresent();
                    Span span = leads ? values.span(pointer).orElse(null) : null;
                    if (span != null) {
                        found.add(new Location(session.uri(file), lines.range(span)));
                    }
                }
            }
        } catch (IOException e) {
            // It has gone since.
        }
    }

    /** Returns the values of a document, whatever it is held against. */
    static Values values(Source source) throws IOException {
        Optional<Format> data = Format.ofDataFile(source.name());
        return (data.isPresent() ? UNTYPED.withoutFences(data.get()) : UNTYPED)
                .tryRead(source)
                .values();
    }
}
