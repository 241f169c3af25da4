package dev.frontmatter.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site made by chance of a seed: collections with keys of many kinds, in all formats, and outliers that are known. */
final class GeneratedSite {

    private static final List<String> FOLDERS = List.of("posts", "authors", "recipes", "events");

    /** Names of keys, none of them near another. */
    private static final List<List<String>> NAMES = List.of(
            List.of("title", "published", "summary", "mood", "tags", "draft", "weight", "cover", "series", "location"),
            List.of("fullName", "handle", "contact", "joined", "skills", "active", "homepage", "biography", "rank"),
            List.of(
                    "dish",
                    "servings",
                    "cuisine",
                    "ingredients",
                    "vegetarian",
                    "source",
                    "cooked",
                    "nutrition",
                    "heat"),
            List.of("event", "venue", "starts", "capacity", "topics", "online", "website", "organizer", "level"));

    private static final List<String> WORDS = List.of(
            "amber", "basalt", "cedar", "dune", "ember", "fjord", "granite", "harbour", "island", "juniper", "kelp",
            "lagoon", "meadow", "north", "orchard", "pebble", "quartz", "river", "summit", "tundra", "umber", "valley",
            "willow");

    private enum Type {
        PROSE,
        DATE,
        MOMENT,
        CHOICE,
        FLAG,
        WHOLE,
        DECIMAL,
        WORDS,
        CHOICES,
        MAPPING,
        LINK,
        MAIL,
        SLUG
    }

    private record Key(String name, Type type, int percent, List<String> choices, List<Key> inner) {}

    private final Random random;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedSet<String> planted = new TreeSet<>();
    private final SortedSet<String> withOutliers = new TreeSet<>();
    private final List<String> collections = new ArrayList<>();
    private final Set<Key> struck = new HashSet<>();

    GeneratedSite(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(3);
        int first = random.nextInt(FOLDERS.size());
        for (int i = 0; i < count; i++) {
            int which = (first + i) % FOLDERS.size();
            collections.add(FOLDERS.get(which));
            collection(FOLDERS.get(which), NAMES.get(which));
        }
    }

    SortedMap<String, String> files() {
        return files;
    }

    /** Returns the outliers as kind, path and pointer. */
    Set<String> planted() {
        return planted;
    }

    Set<String> filesWithOutliers() {
        return withOutliers;
    }

    List<String> collections() {
        return collections;
    }

    private void collection(String folder, List<String> names) {
        List<Key> keys = new ArrayList<>();
        for (String name : names) {
            keys.add(key(name, keys.size() < 2 ? 100 : List.of(100, 80, 50).get(random.nextInt(3)), true));
        }
        int count = 50 + random.nextInt(100);
        int format = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Map<String, Object> data = new LinkedHashMap<>();
            for (Key key : keys) {
                if (random.nextInt(100) < key.percent()) {
                    data.put(key.name(), value(key, i));
                }
            }
            String path = folder + (random.nextInt(4) == 0 ? "/" + (2020 + random.nextInt(4)) : "") + "/" + i + ".md";
            if (i % 17 == 3) {
                plant(data, keys.get(random.nextInt(keys.size())), path);
            }
            files.put(path, Texts.of(data, format == 3 ? i % 3 : format));
        }
    }

    private Key key(String name, int percent, boolean mayNest) {
        Type type = Type.values()[random.nextInt(Type.values().length)];
        if (type == Type.MAPPING && !mayNest) {
            type = Type.PROSE;
        }
        int from = random.nextInt(WORDS.size() - 5);
        List<Key> inner = type != Type.MAPPING
                ? List.of()
                : List.of(key("label", 100, false), key("amount", 100, false), key("remark", 50, false));
        return new Key(name, type, percent, WORDS.subList(from, from + 2 + random.nextInt(3)), inner);
    }

    private Object value(Key key, int index) {
        return switch (key.type()) {
            case PROSE -> words(4);
            case DATE ->
                "20%02d-%02d-%02d".formatted(10 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case MOMENT ->
                "20%02d-%02d-%02dT0%d:30:00Z"
                        .formatted(
                                10 + random.nextInt(15),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(10));
            case CHOICE -> key.choices().get(index % key.choices().size());
            case FLAG -> random.nextBoolean();
            case WHOLE -> random.nextInt(1_000);
            case DECIMAL -> random.nextInt(1_000) + 0.5;
            case WORDS -> List.of(words(2), words(3));
            case CHOICES -> List.of(key.choices().get(index % key.choices().size()));
            case MAPPING -> {
                Map<String, Object> inner = new LinkedHashMap<>();
                for (Key each : key.inner()) {
                    if (random.nextInt(100) < each.percent()) {
                        inner.put(each.name(), value(each, index));
                    }
                }
                yield inner;
            }
            case LINK -> "https://example.org/" + index + "/" + word();
            case MAIL -> word() + index + "@example.org";
            case SLUG -> word() + "-" + word() + "-" + index;
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Sentences that begin with a capital, so that no form fits them by chance. */
    private String words(int count) {
        StringBuilder words = new StringBuilder("On ").append(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.append(' ').append(random.nextInt(10_000)).toString();
    }

    // Outliers

    private void plant(Map<String, Object> data, Key key, String path) {
        // What is there twice may be meant where there are few.
        if (!data.containsKey(key.name()) || !struck.add(key)) {
            return;
        }
        withOutliers.add(path);
        String pointer = "/" + key.name();
        switch (random.nextInt(3)) {
            case 0 -> {
                String misspelt = misspelt(key.name());
                Object value = data.remove(key.name());
                data.put(misspelt, value);
                planted.add("KEY " + path + " /" + misspelt);
            }
            case 1 -> {
                data.put(key.name(), ofAnotherType(key.type()));
                planted.add("TYPE " + path + " " + pointer);
            }
            default -> {
                if (key.type() == Type.CHOICE) {
                    data.put(key.name(), misspelt(String.valueOf(data.get(key.name()))));
                    planted.add("VALUE " + path + " " + pointer);
                } else if (key.type() == Type.CHOICES) {
                    data.put(key.name(), List.of(misspelt(key.choices().get(0))));
                    planted.add("VALUE " + path + " " + pointer + "/0");
                } else {
                    data.put(key.name(), ofAnotherType(key.type()));
                    planted.add("TYPE " + path + " " + pointer);
                }
            }
        }
    }

    private Object ofAnotherType(Type type) {
        return switch (type) {
            case PROSE, CHOICE, SLUG -> List.of(7, true, List.of("On a list")).get(random.nextInt(3));
            case DATE, MOMENT, LINK, MAIL ->
                List.of("On the day before", 7, true).get(random.nextInt(3));
            case FLAG -> "yes";
            case WHOLE, DECIMAL -> "a dozen";
            case WORDS, CHOICES -> "On its own";
            case MAPPING -> List.of("On its own");
        };
    }

    /** Returns a word with two neighbours swapped, a letter left out, or one twice. */
    private String misspelt(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        String other = switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
        return other.equals(word) ? word + word.charAt(word.length() - 1) : other;
    }
}
