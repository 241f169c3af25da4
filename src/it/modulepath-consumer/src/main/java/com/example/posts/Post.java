package com.example.posts;

import java.time.Instant;
import java.util.List;

record Post(String title, Instant publishedDateTime, List<String> topics, Author author) {
    record Author(String name) {}
}
