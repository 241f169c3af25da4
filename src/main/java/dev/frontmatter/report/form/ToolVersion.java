package dev.frontmatter.report.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name and version of this tool. */
public final class ToolVersion {

    public static final String TOOL = "frontmatter";

    private ToolVersion() {}

    /** Returns the version that the manifest of the jar gives; {@code development} for a folder of classes. */
    public static String get() {
        Package own = ToolVersion.class.getPackage();
        @Nullable String version = own == null ? null : own.getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Returns name and version, as reports give them. */
    static Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", TOOL);
        entry.put("version", get());
        return entry;
    }
}
