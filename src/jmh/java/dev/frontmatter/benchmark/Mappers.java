package dev.frontmatter.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Jackson as its users set it up. */
final class Mappers {

    private Mappers() {}

    /** Writes what {@link #stock()} and {@link #tuned()} read: no nulls, which would only make the others slower. */
    static JsonMapper written() {
        return Written.MAPPER;
    }

    /** JSON, nothing changed. */
    static ObjectMapper stock() {
        return JsonMapper.builder().build();
    }

    /** JSON, with the two slow spots mended that show up in a profile: instants and record constructors. */
    static ObjectMapper tuned() {
        return JsonMapper.builder()
                .addModule(new FastInstants())
                .addModule(new FastRecords())
                .build();
    }

    /** YAML; the records want lists where a document says nothing. */
    static ObjectMapper yaml() {
        return YAMLMapper.builder()
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** TOML; the records want lists where a document says nothing. */
    static ObjectMapper toml() {
        return TomlMapper.builder()
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    private static final class Written {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
