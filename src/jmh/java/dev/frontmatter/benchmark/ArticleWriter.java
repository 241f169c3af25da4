package dev.frontmatter.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/**
 * Writes front matter as the family of news articles has it: keys, their order, quotes, indents, lengths and how often
 * the optional parts occur were taken from real files. The same seed gives the same articles on every machine.
 */
final class ArticleWriter {

    private static final String[] TOPICS = {"Harbours", "Energy", "City Life", "Open Data", "Rail", "Weather", "Museums"
    };

    private final Vocabulary vocabulary;
    private final Random random;
    private final StringBuilder out = new StringBuilder();

    ArticleWriter(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    /** Front matter of an article, some 1.5 kB and 750 bytes for each related one; without its fences. */
    String article(int related) {
        out.setLength(0);
        head();
        image("");
        if (related > 0) {
            out.append("related:\n");
            for (int i = 0; i < related; i++) {
                related();
            }
            out.append('\n');
        }
        secured();
        return out.toString();
    }

    /** Front matter of some number of bytes, or a little more: an article with as many related ones as it takes. */
    String articleOf(int bytes) {
        out.setLength(0);
        head();
        if (bytesSoFar() < bytes - 300) {
            out.append("related:\n");
        }
        while (bytesSoFar() < bytes - 300) {
            related();
        }
        return out.toString();
    }

    /** Markdown to stand below front matter. */
    String body(int bytes) {
        StringBuilder body = new StringBuilder("\n");
        while (body.length() < bytes) {
            body.append("## ").append(text(40)).append("\n\n").append(text(500)).append("\n\n");
        }
        return body.toString();
    }

    // Parts of an article

    private void head() {
        String host = "www." + domain();
        String path = "/en/news/" + path(58) + "/";
        line("category: news");
        quoted("title", text(64));
        quoted("excerpt", text(238));
        line("publishedDateTime: " + instant());
        quoted("originalUrl", "https://" + host + path);
        quoted("webUrl", "https://" + host + path);
        if (chance(7)) {
            ampUrls("", host, path);
        }
        line("type: article");
        line("quality: " + random.nextInt(120));
        line("heat: " + (random.nextInt(120) - 1));
        line("published: " + chance(80));
        if (chance(2)) {
            quoted(
                    "featuredContent",
                    "<iframe width=\\\"560\\\" height=\\\"315\\\" src=\\\"https://player.example.org/embed/" + path(11)
                            + "\\\" allow=\\\"autoplay; encrypted-media; picture-in-picture\\\" allowfullscreen></iframe>");
        }
        out.append('\n');
        provider("", host, chance(84));
        out.append("\ntopics:\n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            line("  - " + TOPICS[random.nextInt(TOPICS.length)]);
        }
        out.append('\n');
    }

    private void related() {
        String host = domain();
        String path = "/" + path(70) + "/";
        quoted("  - title", text(64));
        quoted("    excerpt", text(196));
        line("    publishedDateTime: " + instant());
        quoted("    webUrl", "https://" + host + path);
        if (chance(33)) {
            ampUrls("    ", host, path);
        }
        line("    type: article");
        provider("    ", host, chance(2));
        line("    quality: " + random.nextInt(120));
        if (chance(71)) {
            image("    ");
        }
    }

    private void ampUrls(String indent, String host, String path) {
        quoted(indent + "ampWebUrl", "https://" + host + path + "amp/");
        quoted(
                indent + "cdnAmpWebUrl",
                "https://" + host.replace('.', '-') + ".cdn.example.org/c/s/" + host + path + "amp/");
    }

    private void provider(String indent, String host, boolean logo) {
        line(indent + "provider:");
        line(indent + "  name: " + capital(Vocabulary.ASCII.word(random.nextInt(1000))) + " Times");
        line(indent + "  domain: " + host.replace("www.", ""));
        if (logo) {
            line(indent + "  images:");
            quoted(indent + "    - url", "https://pictures.example.org/assets/logos/" + host + "-50x50.jpg");
            line(indent + "      width: 50");
            line(indent + "      height: 50");
        }
    }

    private void image(String indent) {
        String query = chance(15) ? "?w=1200&auto=format%2Ccompress" : "";
        line(indent + "images:");
        quoted(
                indent + "  - url",
                "https://pictures.example.org/" + (2019 + random.nextInt(6)) + "/0" + (1 + random.nextInt(9)) + "/"
                        + path(45) + ".jpg" + query);
        line(indent + "    width: " + (400 + random.nextInt(1600)));
        line(indent + "    height: " + (300 + random.nextInt(900)));
        line(indent + "    isCached: true");
        if (indent.isEmpty()) {
            out.append('\n');
        }
    }

    private void secured() {
        quoted("secured", base64(chance(85) ? 272 : 400) + ";" + base64(16));
    }

    // Values

    /** Words as a double-quoted scalar has them; now and then some of them in quotation marks. */
    private String text(int length) {
        StringBuilder text = new StringBuilder(capital(word()));
        boolean quotes = chance(8);
        while (text.length() < length - 5) {
            int what = random.nextInt(100);
            if (what < 3) {
                text.append(vocabulary.dash).append(word());
            } else if (what < 6) {
                text.append(' ').append(word()).append(vocabulary.apostrophe).append('s');
            } else if (what < 11) {
                text.append(", ").append(word());
            } else if (quotes && what < 30) {
                text.append(' ').append(vocabulary.openQuote).append(word());
                text.append(' ').append(word()).append(vocabulary.closeQuote);
            } else {
                text.append(' ').append(word());
            }
        }
        return text.append('.').toString();
    }

    private String word() {
        return vocabulary.word(random.nextInt(1000));
    }

    /** URLs are ASCII whatever the language. */
    private String path(int length) {
        StringBuilder path = new StringBuilder();
        while (path.length() < length - 3) {
            path.append(path.length() == 0 ? "" : "-").append(Vocabulary.ASCII.word(random.nextInt(1000)));
        }
        return path.toString();
    }

    private String domain() {
        return Vocabulary.ASCII.word(random.nextInt(1000)) + ".example.org";
    }

    private String instant() {
        return String.format(
                Locale.ROOT,
                "20%02d-%02d-%02dT%02d:%02d:%02dZ",
                19 + random.nextInt(6),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60));
    }

    private String base64(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    // Lines

    private void quoted(String key, String value) {
        line(key + ": \"" + value + "\"");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private int bytesSoFar() {
        return vocabulary == Vocabulary.ASCII ? out.length() : out.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
