package dev.frontmatter.infer;

import dev.frontmatter.infer.ObjectStats.KeyStats;
import dev.frontmatter.infer.Shape.Field;
import dev.frontmatter.infer.Shape.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a shape of counts. What is rare is told apart as outliers, and has no part in the shape. */
final class Shaper {

    /** The sets of forms that one form stands for, the narrowest first. */
    private static final Map<Form, Set<Form>> FORMS = forms();

    /** A mapping with at least this many keys, each of them seldom there, has keys of the writer's choice. */
    private static final int FREE_KEYS = 8;

    private static final double SELDOM = 0.35;

    /** A form that texts may have by chance is believed of at least this many. */
    private static final int MANY_SLUGS = 10;

    /** A choice is seen in at least this many documents. */
    private static final int LEAST_CHOOSERS = 15;

    /** No more than one in this many documents has a value of a choice that is seldom met. */
    private static final int FEW_ODD = 20;

    /** One among so many is a mistake, where some might be meant. */
    private static final int MANY_TO_ONE = 200;

    /** A key in more documents was meant, unless it is in one of very many. */
    private static final int MOST_MISSPELT = 3;

    /** Among how many documents a single one is rare at least. */
    private static final int LEAST_RARE = 10;

    private final InferenceOptions options;
    private final Nearness nearness = new Nearness();
    private final List<Outlier> outliers = new ArrayList<>();

    Shaper(InferenceOptions options) {
        this.options = options;
    }

    private static Map<Form, Set<Form>> forms() {
        Map<Form, Set<Form>> forms = new LinkedHashMap<>();
        forms.put(Form.DATE, EnumSet.of(Form.DATE));
        forms.put(Form.DATE_TIME, EnumSet.of(Form.DATE_TIME));
        forms.put(Form.MOMENT, EnumSet.of(Form.DATE, Form.DATE_TIME, Form.MOMENT));
        forms.put(Form.URI, EnumSet.of(Form.URI));
        forms.put(Form.EMAIL, EnumSet.of(Form.EMAIL));
        forms.put(Form.ADDRESS, EnumSet.of(Form.EMAIL, Form.ADDRESS));
        forms.put(Form.SLUG, EnumSet.of(Form.SLUG));
        return forms;
    }

    /** Returns what was rare, in the order of files and places. */
    List<Outlier> outliers() {
        return outliers.stream()
                .distinct()
                .sorted(Comparator.comparing(Outlier::path)
                        .thenComparing(Outlier::pointer)
                        .thenComparing(Outlier::kind))
                .toList();
    }

    private void report(Tally rare, Outlier.Kind kind, String message, @Nullable String likely) {
        for (Spot spot : rare.spots()) {
            outliers.add(new Outlier(spot.file(), spot.pointer(), kind, message, likely));
        }
    }

    private static String of(int some, int all) {
        return some + " of " + all + (all == 1 ? " file" : " files");
    }

    /** Returns the shape of values; anything if there was none. */
    Shape value(ValueStats values, String name) {
        int documents = values.all().documents() - values.nulls().documents();
        Map<Kind, Tally> kinds = kinds(values, documents);
        if (kinds.isEmpty() || values.isDeep() && values.kinds().size() == 1 && values.texts() == null) {
            return new Shape.Anything();
        }
        Set<Kind> usual = usual(kinds, documents);
        List<Shape> shapes = new ArrayList<>();
        for (Kind kind : usual) {
            shapes.add(shape(kind, values, name, usual.size() > 1));
        }
        Shape shape = shapes.size() == 1 ? shapes.get(0) : new Shape.Either(List.copyOf(shapes));
        kinds.forEach((kind, tally) -> {
            if (!usual.contains(kind)) {
                report(
                        tally,
                        Outlier.Kind.TYPE,
                        "`" + name + "` is " + kind.words() + " in " + of(tally.documents(), documents) + ", else "
                                + expected(shape),
                        advice(kind, shape));
            }
        });
        return shape;
    }

    /** Returns the counts by kind; whole numbers among others are numbers. */
    private Map<Kind, Tally> kinds(ValueStats values, int documents) {
        Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
        kinds.putAll(values.kinds());
        Tally whole = kinds.get(Kind.INTEGER);
        Tally decimal = kinds.get(Kind.NUMBER);
        if (whole != null && decimal != null && !options.isRare(decimal.documents(), documents)) {
            Tally both = new Tally(options.mostRare());
            both.merge(whole);
            both.merge(decimal);
            kinds.put(Kind.NUMBER, both);
            kinds.remove(Kind.INTEGER);
        }
        return kinds;
    }

    private Set<Kind> usual(Map<Kind, Tally> kinds, int documents) {
        Set<Kind> usual = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, tally) -> {
            if (!options.isRare(tally.documents(), documents)) {
                usual.add(kind);
            }
        });
        return usual.isEmpty() ? EnumSet.copyOf(kinds.keySet()) : usual;
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.form().words();
        }
        if (shape instanceof Shape.Choice choice) {
            return "one of " + String.join(", ", choice.values());
        }
        return shape instanceof Shape.ListOf
                ? "a list"
                : shape instanceof Shape.Whole ? "a whole number" : shape.words();
    }

    private static @Nullable String advice(Kind kind, Shape shape) {
        boolean text = shape instanceof Shape.Text || shape instanceof Shape.Choice;
        if (text && (kind == Kind.INTEGER || kind == Kind.NUMBER || kind == Kind.BOOLEAN)) {
            return "write it in quotes";
        }
        if (shape instanceof Shape.ListOf && kind != Kind.MAPPING) {
            return "write it as a list of one";
        }
        return null;
    }

    private Shape shape(Kind kind, ValueStats values, String name, boolean oneOfSeveral) {
        return switch (kind) {
            case TEXT ->
                values.texts() == null || oneOfSeveral
                        ? new Shape.Text(Form.PROSE)
                        : text(values.texts(), values, name);
            case INTEGER -> new Shape.Whole(values.size());
            case NUMBER -> new Shape.Decimal();
            case BOOLEAN -> new Shape.Truth();
            case LIST -> list(values.elements(), name, values.isDeep());
            case MAPPING ->
                values.fields() == null || values.isDeep()
                        ? new Shape.Free(new Shape.Anything(), true)
                        : mapping(values.fields(), name);
        };
    }

    private Shape list(@Nullable ValueStats elements, String name, boolean deep) {
        if (elements == null || deep) {
            return new Shape.ListOf(new Shape.Anything(), true, List.of());
        }
        return new Shape.ListOf(
                value(elements, name + "[]"), elements.nulls().documents() > 0, List.copyOf(elements.examples()));
    }

    // Texts

    private Shape text(TextStats texts, ValueStats values, String name) {
        int documents = values.kinds().get(Kind.TEXT) == null
                ? 0
                : values.kinds().get(Kind.TEXT).documents();
        for (Map.Entry<Form, Set<Form>> candidate : FORMS.entrySet()) {
            if (candidate.getKey() == Form.SLUG) {
                Shape choice = choice(texts, documents, name);
                if (choice != null) {
                    return choice;
                }
                if (!areSlugs(texts, documents)) {
                    continue;
                }
            }
            // An address is as good as an e-mail, however rare it is.
            boolean narrow = candidate.getKey() == Form.EMAIL && texts.forms().containsKey(Form.ADDRESS);
            if (!narrow && isForm(candidate.getValue(), texts, documents)) {
                reportForms(candidate.getKey(), candidate.getValue(), texts, documents, name);
                return new Shape.Text(candidate.getKey());
            }
        }
        return new Shape.Text(Form.PROSE);
    }

    /** Any word in small letters is a slug: only many different ones, most of them of several words, are meant to be. */
    private static boolean areSlugs(TextStats texts, int documents) {
        Tally slugs = texts.forms().get(Form.SLUG);
        int least = Math.max(MANY_SLUGS, documents / 2);
        boolean different = texts.values() == null || texts.values().size() >= least;
        int others = slugs == null ? documents : documents - slugs.documents();
        return different && 2 * texts.hyphenated() >= documents && others <= documents / MANY_TO_ONE;
    }

    /** Returns true if all texts but rare ones have one of some forms. */
    private boolean isForm(Set<Form> forms, TextStats texts, int documents) {
        int others = 0;
        int these = 0;
        for (Map.Entry<Form, Tally> form : texts.forms().entrySet()) {
            if (forms.contains(form.getKey())) {
                these += form.getValue().documents();
            } else {
                others += form.getValue().documents();
            }
        }
        return these > 0 && (others == 0 || options.isRare(others, documents));
    }

    private void reportForms(Form usual, Set<Form> forms, TextStats texts, int documents, String name) {
        texts.forms().forEach((form, tally) -> {
            if (!forms.contains(form)) {
                report(
                        tally,
                        Outlier.Kind.TYPE,
                        "`" + name + "` is " + (form == Form.SLUG ? "text" : form.words()) + " in "
                                + of(tally.documents(), documents) + ", else " + usual.words(),
                        null);
            }
        });
    }

    /** Returns a choice if few values repeat often; null if not. */
    private @Nullable Shape choice(TextStats texts, int documents, String name) {
        Map<String, Tally> values = texts.values();
        if (values == null) {
            return null;
        }
        List<String> frequent = new ArrayList<>();
        Map<String, Tally> others = new LinkedHashMap<>();
        values.forEach((value, tally) -> {
            if (tally.documents() >= options.leastRepeats()) {
                frequent.add(value);
            } else {
                others.put(value, tally);
            }
        });
        boolean few = frequent.size() >= 2 && documents >= Math.max(LEAST_CHOOSERS, 5 * frequent.size());
        if (!few) {
            return null;
        }
        frequent.sort(
                Comparator.comparingInt((String value) -> -count(values, value)).thenComparing(value -> value));
        Map<String, String> meant = new LinkedHashMap<>();
        int odd = 0;
        for (Map.Entry<String, Tally> other : others.entrySet()) {
            String near = nearness.nearest(other.getKey(), frequent);
            int some = other.getValue().documents();
            if (near != null && count(values, near) >= 4 * some && options.isRare(some, documents)) {
                meant.put(other.getKey(), near);
            } else {
                odd += some;
            }
        }
        // A few values that are seldom met are chosen, too; many of them make it no choice.
        if (odd > documents / FEW_ODD) {
            return null;
        }
        others.keySet().stream().filter(value -> !meant.containsKey(value)).forEach(frequent::add);
        if (frequent.size() > options.mostChoices() || !frequent.stream().allMatch(Shaper::isName)) {
            return null;
        }
        meant.forEach((value, near) -> {
            Tally tally = values.get(value);
            if (tally != null) {
                report(
                        tally,
                        Outlier.Kind.VALUE,
                        "`" + name + "` is `" + value + "` in " + of(tally.documents(), documents) + ", else one of "
                                + String.join(", ", frequent),
                        near);
            }
        });
        return new Shape.Choice(List.copyOf(frequent));
    }

    private static int count(Map<String, Tally> values, String value) {
        Tally tally = values.get(value);
        return tally == null ? 0 : tally.documents();
    }

    /** Returns true if a text may be the name of something to choose: a word or two on one line. */
    private static boolean isName(String value) {
        return !value.isBlank()
                && value.length() <= 30
                && value.strip().equals(value)
                && value.chars().noneMatch(Character::isISOControl)
                && value.chars().filter(c -> c == ' ').count() <= 2;
    }

    // Mappings

    /** Returns the shape of a document as a whole. */
    Shape document(Profile profile) {
        return mapping(profile.root(), "");
    }

    private Shape mapping(ObjectStats stats, String name) {
        if (isFree(stats)) {
            ValueStats all = new ValueStats(stats.profile(), stats.depth());
            stats.keys().values().forEach(key -> all.merge(key.values()));
            boolean nullable = all.nulls().documents() > 0;
            return new Shape.Free(stats.isOverfull() ? new Shape.Anything() : value(all, name + ".*"), nullable);
        }
        Map<String, Tally> misspelt = new HashMap<>();
        Map<String, String> meant = misspellings(stats, misspelt);
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, KeyStats> entry : stats.keys().entrySet()) {
            String key = entry.getKey();
            if (!meant.containsKey(key)) {
                fields.add(field(key, entry.getValue(), stats, misspelt.get(key), name));
            }
        }
        Fields all = new Fields(List.copyOf(fields), stats.isOverfull());
        Shape union = all.open() ? null : union(stats, all, misspelt);
        return union == null ? all : union;
    }

    private static String path(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private Field field(String key, KeyStats counts, ObjectStats stats, @Nullable Tally misspelt, String parent) {
        ValueStats values = counts.values();
        long valued = counts.present().occurrences() - values.nulls().occurrences();
        long instead = misspelt == null ? 0 : misspelt.occurrences();
        long mappings = stats.all().occurrences();
        boolean required = valued + instead >= mappings;
        String name = path(parent, key);
        int missing = counts.absent().documents();
        int documents = stats.all().documents();
        if (!required
                && instead == 0
                && values.nulls().occurrences() == 0
                && missing * MANY_TO_ONE <= documents
                && missing == counts.absent().spots().size()) {
            required = true;
            report(
                    counts.absent(),
                    Outlier.Kind.MISSING,
                    "`" + name + "` is missing in " + of(missing, documents),
                    key);
        }
        Shape shape = value(values, name);
        boolean filled =
                required && values.texts() != null && !values.texts().forms().containsKey(Form.BLANK);
        return new Field(
                key,
                filled && shape.equals(new Shape.Text(Form.PROSE)) ? new Shape.Text(Form.FILLED) : shape,
                required,
                values.nulls().occurrences() > 0,
                mappings == 0 ? 0 : (double) counts.present().occurrences() / mappings,
                List.copyOf(values.examples()));
    }

    /**
     * Returns true if the keys are the writer's choice: there are many, each seldom there. The document as a whole has keys of
     * its own in any case.
     */
    private static boolean isFree(ObjectStats stats) {
        if (stats.depth() == 0) {
            return false;
        }
        if (stats.isOverfull()) {
            return true;
        }
        long mappings = stats.all().occurrences();
        long present = stats.keys().values().stream()
                .mapToLong(key -> key.present().occurrences())
                .sum();
        int keys = stats.keys().size();
        return mappings > 1 && keys >= FREE_KEYS && present < SELDOM * mappings * keys;
    }

    /** Finds rare keys that stand where a frequent one is missing: what each was meant to be; and how often by that key. */
    private Map<String, String> misspellings(ObjectStats stats, Map<String, Tally> misspelt) {
        int documents = stats.all().documents();
        int few = Math.max(MOST_MISSPELT, documents / MANY_TO_ONE);
        Map<String, KeyStats> frequent = new LinkedHashMap<>();
        Map<String, KeyStats> rare = new LinkedHashMap<>();
        stats.keys().forEach((key, counts) -> {
            boolean isRare = options.isRare(counts.present().documents(), Math.max(documents, LEAST_RARE));
            (isRare ? rare : frequent).put(key, counts);
        });
        Map<String, String> meant = new LinkedHashMap<>();
        rare.forEach((key, counts) -> {
            String near = nearness.nearest(key, candidates(frequent, counts));
            KeyStats usual = near == null ? null : frequent.get(near);
            int some = counts.present().documents();
            if (near == null || usual == null || some > few && !Nearness.isSame(key, near)) {
                return;
            }
            meant.put(key, near);
            misspelt.computeIfAbsent(near, name -> new Tally(options.mostRare()))
                    .merge(counts.present());
            report(
                    counts.present(),
                    Outlier.Kind.KEY,
                    "key `" + key + "` is in " + of(some, documents) + ", `" + near + "` in "
                            + usual.present().documents(),
                    near);
        });
        return meant;
    }

    /** Returns the frequent keys that a rare one may have been meant to be: none beside it, of the same kind of value. */
    private static Collection<String> candidates(Map<String, KeyStats> frequent, KeyStats rare) {
        int often = Math.max(4, 5 * rare.present().documents());
        Set<String> candidates = new LinkedHashSet<>();
        frequent.forEach((key, counts) -> {
            boolean beside = rare.present().spots().stream().anyMatch(spot -> spot.isBeside(key));
            if (!beside && counts.present().documents() >= often && haveKindsInCommon(counts.values(), rare.values())) {
                candidates.add(key);
            }
        });
        return candidates;
    }

    private static boolean haveKindsInCommon(ValueStats usual, ValueStats rare) {
        return rare.kinds().isEmpty()
                || rare.kinds().keySet().stream()
                        .anyMatch(kind -> usual.kinds().containsKey(kind)
                                || kind == Kind.INTEGER && usual.kinds().containsKey(Kind.NUMBER));
    }

    // Unions

    /** Returns the union of mappings that differ by the value of a key; null if no key tells them apart. */
    private static Shape.@Nullable Union union(ObjectStats stats, Fields all, Map<String, Tally> misspelt) {
        Shape.Union best = null;
        int bestExclusive = 1;
        for (Map.Entry<String, Map<String, Branches.Branch>> candidate :
                stats.branches().candidates().entrySet()) {
            Field key = all.fields().stream()
                    .filter(field -> field.key().equals(candidate.getKey()) && field.required())
                    .findFirst()
                    .orElse(null);
            if (key == null || !(key.shape() instanceof Shape.Choice choice)) {
                continue;
            }
            Map<String, Branches.Branch> branches = new LinkedHashMap<>(candidate.getValue());
            branches.keySet().retainAll(choice.values());
            int exclusive = exclusive(key, all, branches, misspelt);
            if (exclusive > bestExclusive) {
                best = union(key, choice, all, branches, misspelt);
                bestExclusive = exclusive;
            }
        }
        return best;
    }

    /** Returns the number of keys that some branches always have and others never; 0 if two branches have none between them. */
    private static int exclusive(
            Field key, Fields all, Map<String, Branches.Branch> branches, Map<String, Tally> misspelt) {
        Set<String> exclusive = new LinkedHashSet<>();
        List<Branches.Branch> list = List.copyOf(branches.values());
        if (list.size() < 2 || list.stream().anyMatch(branch -> branch.mappings() < 5)) {
            return 0;
        }
        for (Branches.Branch one : list) {
            boolean apart = false;
            for (Branches.Branch other : list) {
                for (Field field : all.fields()) {
                    boolean here = isAlways(field.key(), one, misspelt);
                    boolean there = isAlways(field.key(), other, misspelt);
                    boolean parts = here && other.count(field.key()) == 0 || there && one.count(field.key()) == 0;
                    if (parts && !field.key().equals(key.key())) {
                        exclusive.add(field.key());
                        apart = true;
                    }
                }
            }
            if (!apart) {
                return 0;
            }
        }
        return exclusive.size();
    }

    private static boolean isAlways(String key, Branches.Branch branch, Map<String, Tally> misspelt) {
        Tally instead = misspelt.get(key);
        int count = branch.count(key);
        return count > 0 && count + (instead == null ? 0 : instead.occurrences()) >= branch.mappings();
    }

    private static Shape.Union union(
            Field key,
            Shape.Choice choice,
            Fields all,
            Map<String, Branches.Branch> branches,
            Map<String, Tally> misspelt) {
        Map<String, Fields> shapes = new LinkedHashMap<>();
        for (String value : choice.values()) {
            Branches.Branch branch = branches.get(value);
            if (branch == null) {
                continue;
            }
            List<Field> fields = new ArrayList<>();
            for (Field field : all.fields()) {
                boolean always = field.required() || isAlways(field.key(), branch, misspelt);
                // A key that is always empty has no count, and may be in any of them.
                boolean here = branch.count(field.key()) > 0 || field.required() || field.nullable();
                if (here && !field.key().equals(key.key())) {
                    fields.add(field.asRequired(always));
                }
            }
            shapes.put(value, new Fields(List.copyOf(fields), false));
        }
        return new Shape.Union(key, shapes, all);
    }
}
