package dev.frontmatter.report.form;

import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes floating-point numbers as JSON, and null in place of those that JSON has no words for: infinities and NaN. */
final class FiniteNumbers extends StdSerializer<Number> {

    /** The attribute that holds a collection which takes the pointers of the others. */
    static final Object OTHERS = new Object();

    private FiniteNumbers() {
        super(Number.class);
    }

    static JacksonModule module() {
        FiniteNumbers numbers = new FiniteNumbers();
        return new SimpleModule()
                .addSerializer(Double.class, numbers)
                .addSerializer(Double.TYPE, numbers)
                .addSerializer(Float.class, numbers)
                .addSerializer(Float.TYPE, numbers);
    }

    @Override
    public void serialize(Number value, JsonGenerator out, SerializationContext context) {
        if (!Double.isFinite(value.doubleValue())) {
            out.writeNull();
            // Only now does the place count the value.
            if (context.getAttribute(OTHERS) instanceof Collection<?> others) {
                @SuppressWarnings("unchecked") // Json puts it there.
                Collection<String> pointers = (Collection<String>) others;
                pointers.add(out.streamWriteContext().pathAsPointer().toString());
            }
        } else if (value instanceof Float single) {
            out.writeNumber(single);
        } else {
            out.writeNumber(value.doubleValue());
        }
    }
}
