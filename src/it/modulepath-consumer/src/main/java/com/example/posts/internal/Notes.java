package com.example.posts.internal;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import java.lang.invoke.MethodHandles;

/** Keeps its record to itself: nothing opens this package, so the reader gets a lookup. */
public final class Notes {
    private static final FrontMatterReader<Note> READER = FrontMatter.reader(MethodHandles.lookup(), Note.class);

    private Notes() {}

    public static String titleOf(String text) {
        return READER.readText(text).data().title();
    }

    private record Note(String title, int pages) {}
}
