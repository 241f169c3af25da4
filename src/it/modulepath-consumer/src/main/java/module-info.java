module com.example.posts {
    requires dev.frontmatter;

    opens com.example.posts to
            dev.frontmatter;
}
