package dev.frontmatter.benchmark;

import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets Jackson read {@code 2026-03-14T09:30:00Z} without a formatter; any other form goes Jackson's own way. */
final class FastInstants extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String LAYOUT = "0000-00-00T00:00:00Z";

    FastInstants() {
        super("fast instants");
        addDeserializer(Instant.class, new Deserializer());
    }

    private static final class Deserializer extends StdScalarDeserializer<Instant> {

        Deserializer() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() == LAYOUT.length()) {
                char[] text = parser.getStringCharacters();
                int at = parser.getStringOffset();
                if (hasLayout(text, at)) {
                    return instant(text, at);
                }
            }
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }

        private static boolean hasLayout(char[] text, int at) {
            for (int i = 0; i < LAYOUT.length(); i++) {
                char wanted = LAYOUT.charAt(i);
                char c = text[at + i];
                if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                    return false;
                }
            }
            return two(text, at + 11) < 24 && two(text, at + 14) < 60 && two(text, at + 17) < 60;
        }

        private static Instant instant(char[] text, int at) {
            int year = 100 * two(text, at) + two(text, at + 2);
            long day = LocalDate.of(year, two(text, at + 5), two(text, at + 8)).toEpochDay();
            int second = 3600 * two(text, at + 11) + 60 * two(text, at + 14) + two(text, at + 17);
            return Instant.ofEpochSecond(86_400 * day + second);
        }

        private static int two(char[] text, int at) {
            return 10 * (text[at] - '0') + text[at + 1] - '0';
        }
    }
}
