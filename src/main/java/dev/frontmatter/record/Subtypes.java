package dev.frontmatter.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that an interface may be, and the names by which Jackson tells them apart. */
final class Subtypes {

    private Subtypes() {}

    /** Returns the names of each type, in the order of their declaration. */
    static Map<Class<?>, List<String>> of(Class<?> type, JsonTypeInfo.Id use) {
        Map<Class<?>, List<String>> names = new LinkedHashMap<>();
        JsonSubTypes declared = type.getAnnotation(JsonSubTypes.class);
        if (declared != null) {
            for (JsonSubTypes.Type subtype : declared.value()) {
                List<String> all = new ArrayList<>(Arrays.asList(subtype.names()));
                if (!subtype.name().isEmpty()) {
                    all.add(0, subtype.name());
                }
                names.put(subtype.value(), all.isEmpty() ? List.of(typeName(subtype.value(), use)) : all);
            }
            return names;
        }
        Map<Class<?>, Boolean> seen = new HashMap<>();
        List<Class<?>> pending = new ArrayList<>(Arrays.asList(type.getPermittedSubclasses()));
        for (int i = 0; i < pending.size(); i++) {
            Class<?> subtype = pending.get(i);
            if (seen.put(subtype, true) == null) {
                if (subtype.isInterface() && subtype.isSealed()) {
                    pending.addAll(Arrays.asList(subtype.getPermittedSubclasses()));
                } else {
                    names.put(subtype, List.of(typeName(subtype, use)));
                }
            }
        }
        return names;
    }
    /** Jackson's rule: the annotation's name, else the class name without its package, or without all around it. */
    private static String typeName(Class<?> type, JsonTypeInfo.Id use) {
        JsonTypeName name = type.getAnnotation(JsonTypeName.class);
        if (name != null && !name.value().isEmpty()) {
            return name.value();
        }
        String full = type.getName();
        int outer = use == JsonTypeInfo.Id.SIMPLE_NAME ? full.lastIndexOf('$') : -1;
        return full.substring(Math.max(full.lastIndexOf('.'), outer) + 1);
    }
}
