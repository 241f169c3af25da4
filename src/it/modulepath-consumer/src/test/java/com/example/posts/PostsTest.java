package com.example.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.junit.ContentTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests this module's posts. The library is a module too here, and JUnit on the class path. */
class PostsTest {

    private final ContentTests<Post> posts = ContentTests.with(FrontMatter.reader(Post.class))
            .withCheck(post -> assertEquals("Ada Reed", post.data().author().name()));

    @TestFactory
    Stream<DynamicTest> content() {
        return posts.in(Path.of("content"));
    }

    @Test
    void runsInModules() {
        assertTrue(ContentTests.class.getModule().isNamed());
        assertFalse(Test.class.getModule().isNamed());
        assertEquals(1, content().count());
    }
}
