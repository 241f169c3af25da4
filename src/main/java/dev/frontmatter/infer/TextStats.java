package dev.frontmatter.infer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a key: how often each form was met, and each value as long as these are few and short. */
final class TextStats {

    /** A longer text is no value of a choice. */
    private static final int LONGEST_VALUE = 60;

    private final InferenceOptions options;
    private final Map<Form, Tally> forms = new EnumMap<>(Form.class);
    private @Nullable Map<String, Tally> values;
    private int hyphenated;

    TextStats(InferenceOptions options) {
        this.options = options;
        this.values = new LinkedHashMap<>();
    }

    void add(String text, Spot spot) {
        Form form = Form.of(text);
        forms.computeIfAbsent(form, key -> new Tally(options.mostRare())).add(spot);
        hyphenated += form == Form.SLUG && text.indexOf('-') > 0 ? 1 : 0;
        Map<String, Tally> known = values;
        if (known == null) {
            return;
        }
        if (text.length() > LONGEST_VALUE || !known.containsKey(text) && known.size() >= options.mostValues()) {
            values = null;
        } else {
            known.computeIfAbsent(text, key -> new Tally(options.mostRare())).add(spot);
        }
    }

    void merge(TextStats other) {
        other.forms.forEach((form, tally) -> forms.computeIfAbsent(form, key -> new Tally(options.mostRare()))
                .merge(tally));
        hyphenated += other.hyphenated;
        Map<String, Tally> known = values;
        Map<String, Tally> more = other.values;
        if (known == null || more == null) {
            values = null;
            return;
        }
        more.forEach((text, tally) -> known.computeIfAbsent(text, key -> new Tally(options.mostRare()))
                .merge(tally));
        if (known.size() > options.mostValues()) {
            values = null;
        }
    }

    Map<Form, Tally> forms() {
        return forms;
    }

    /** Returns the values in the order in which they were met; null if they are too many or too long. */
    @Nullable
    Map<String, Tally> values() {
        return values;
    }

    /** Returns how many texts were several words in small letters with hyphens between. */
    int hyphenated() {
        return hyphenated;
    }
}
