package dev.frontmatter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.UnknownKeys;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The JSON Schema of records: what stands in it for each kind of component. */
class JsonSchemaWriterTest {

    record Texts(
            @Size(min = 1, max = 9) @Pattern(regexp = "[a-z]+") @Pattern(regexp = ".*z")
            String text,

            @NotBlank @Nullable String maybe,
            Optional<@Email String> mail,

            @Pattern(regexp = "x", flags = Pattern.Flag.DOTALL)
            String flagged) {}

    @Test
    void texts() {
        assertSchema(Texts.class, """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Texts",
                  "type" : "object",
                  "properties" : {
                    "text" : {
                      "type" : [ "string", "number", "boolean" ],
                      "minLength" : 1,
                      "maxLength" : 9,
                      "pattern" : "^(?:[a-z]+)$",
                      "allOf" : [ {
                        "pattern" : "^(?:.*z)$"
                      } ]
                    },
                    "maybe" : {
                      "type" : [ "string", "number", "boolean", "null" ],
                      "pattern" : "[^\\\\t-\\\\r\\\\u001C-\\\\u0020\\\\u1680\\\\u2000-\\\\u2006\\\\u2008-\\\\u200A\\\\u2028\\\\u2029\\\\u205F\\\\u3000]"
                    },
                    "mail" : {
                      "type" : [ "string", "number", "boolean", "null" ],
                      "format" : "email"
                    },
                    "flagged" : {
                      "type" : [ "string", "number", "boolean" ]
                    },
                    "$schema" : { }
                  },
                  "required" : [ "text", "flagged" ],
                  "additionalProperties" : false
                }
                """);
    }

    record Numbers(
            byte small,
            @PositiveOrZero Long large,

            @DecimalMin("0.5") @DecimalMax(value = "2", inclusive = false)
            double between,

            @Digits(integer = 3, fraction = 2) BigDecimal price,
            @AssertTrue boolean agreed) {}

    @Test
    void numbers() {
        assertSchema(Numbers.class, """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Numbers",
                  "type" : "object",
                  "properties" : {
                    "small" : {
                      "type" : "integer",
                      "minimum" : -128,
                      "maximum" : 127
                    },
                    "large" : {
                      "type" : "integer",
                      "minimum" : -9223372036854775808,
                      "maximum" : 9223372036854775807,
                      "allOf" : [ {
                        "minimum" : 0
                      } ]
                    },
                    "between" : {
                      "type" : "number",
                      "minimum" : 0.5,
                      "exclusiveMaximum" : 2
                    },
                    "price" : {
                      "type" : "number",
                      "exclusiveMinimum" : -1E+3,
                      "exclusiveMaximum" : 1E+3,
                      "multipleOf" : 0.01
                    },
                    "agreed" : {
                      "type" : "boolean",
                      "const" : true
                    },
                    "$schema" : { }
                  },
                  "required" : [ "small", "large", "between", "price", "agreed" ],
                  "additionalProperties" : false
                }
                """);
    }

    enum Level {
        LOW,
        HIGH
    }

    record Forms(
            Instant at,
            Optional<LocalTime> time,
            Duration length,
            UUID id,
            URI link,
            @Nullable Level level) {}

    @Test
    void forms() {
        assertSchema(Forms.class, """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Forms",
                  "type" : "object",
                  "properties" : {
                    "at" : {
                      "type" : "string",
                      "format" : "date-time"
                    },
                    "time" : {
                      "type" : [ "string", "null" ],
                      "pattern" : "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?$"
                    },
                    "length" : {
                      "type" : "string",
                      "pattern" : "^[-+]?P(?=.)([-+]?[0-9]+D)?(T(?=.)([-+]?[0-9]+H)?([-+]?[0-9]+M)?([-+]?[0-9]+([.,][0-9]{1,9})?S)?)?$"
                    },
                    "id" : {
                      "type" : "string",
                      "format" : "uuid"
                    },
                    "link" : {
                      "type" : [ "string", "number", "boolean" ],
                      "pattern" : "^[^\\\\u0000-\\\\u0020\\\\u007F-\\\\u00A0\\"<>\\\\\\\\^`\\\\{\\\\|\\\\}]*$"
                    },
                    "level" : {
                      "anyOf" : [ {
                        "type" : "string",
                        "enum" : [ "LOW", "HIGH" ]
                      }, {
                        "type" : "null"
                      } ]
                    },
                    "$schema" : { }
                  },
                  "required" : [ "at", "length", "id", "link" ],
                  "additionalProperties" : false
                }
                """);
    }

    record Collections(
            @NotEmpty List<@Nullable Integer> list,
            Set<Level> set,
            @Size(max = 2) Map<@Size(max = 3) String, URI> map,
            Map<Level, List<String>> byLevel,
            Object any,
            @JsonAnySetter Map<String, Level> rest) {}

    @Test
    void collections() {
        assertSchema(Collections.class, """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Collections",
                  "type" : "object",
                  "properties" : {
                    "list" : {
                      "type" : "array",
                      "items" : {
                        "type" : [ "integer", "null" ],
                        "minimum" : -2147483648,
                        "maximum" : 2147483647
                      },
                      "minItems" : 1
                    },
                    "set" : {
                      "type" : [ "array", "null" ],
                      "items" : {
                        "type" : "string",
                        "enum" : [ "LOW", "HIGH" ]
                      },
                      "uniqueItems" : true
                    },
                    "map" : {
                      "type" : [ "object", "null" ],
                      "propertyNames" : {
                        "maxLength" : 3
                      },
                      "additionalProperties" : {
                        "type" : [ "string", "number", "boolean" ],
                        "pattern" : "^[^\\\\u0000-\\\\u0020\\\\u007F-\\\\u00A0\\"<>\\\\\\\\^`\\\\{\\\\|\\\\}]*$"
                      },
                      "maxProperties" : 2
                    },
                    "byLevel" : {
                      "type" : [ "object", "null" ],
                      "propertyNames" : {
                        "enum" : [ "LOW", "HIGH" ]
                      },
                      "additionalProperties" : {
                        "type" : "array",
                        "items" : {
                          "type" : [ "string", "number", "boolean" ]
                        }
                      }
                    },
                    "any" : { }
                  },
                  "required" : [ "list", "any" ],
                  "additionalProperties" : {
                    "type" : "string",
                    "enum" : [ "LOW", "HIGH" ]
                  }
                }
                """);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is", visible = true)
    sealed interface Animal {}

    record Cat(String name) implements Animal {}

    record Dog(@JsonProperty("is") String type, List<Animal> friends) implements Animal {}

    static final class Other {
        private Other() {}

        record Cat(@Nullable Cat kitten) {}
    }

    record Zoo(
            Animal first,
            @Nullable Animal second,
            Cat plain,
            Other.Cat other,
            @Nullable Zoo next) {}

    @Test
    void records() {
        assertSchema(Zoo.class, """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Zoo",
                  "type" : "object",
                  "properties" : {
                    "first" : {
                      "oneOf" : [ {
                        "$ref" : "#/$defs/Cat"
                      }, {
                        "$ref" : "#/$defs/Dog"
                      } ]
                    },
                    "second" : {
                      "anyOf" : [ {
                        "oneOf" : [ {
                          "$ref" : "#/$defs/Cat"
                        }, {
                          "$ref" : "#/$defs/Dog"
                        } ]
                      }, {
                        "type" : "null"
                      } ]
                    },
                    "plain" : {
                      "$ref" : "#/$defs/Cat2"
                    },
                    "other" : {
                      "$ref" : "#/$defs/Cat3"
                    },
                    "next" : {
                      "anyOf" : [ {
                        "$ref" : "#"
                      }, {
                        "type" : "null"
                      } ]
                    },
                    "$schema" : { }
                  },
                  "required" : [ "first", "plain", "other" ],
                  "additionalProperties" : false,
                  "$defs" : {
                    "Cat" : {
                      "title" : "Cat",
                      "type" : "object",
                      "properties" : {
                        "is" : {
                          "const" : "Cat"
                        },
                        "name" : {
                          "type" : [ "string", "number", "boolean" ]
                        }
                      },
                      "required" : [ "is", "name" ],
                      "additionalProperties" : false
                    },
                    "Dog" : {
                      "title" : "Dog",
                      "type" : "object",
                      "properties" : {
                        "is" : {
                          "const" : "Dog"
                        },
                        "friends" : {
                          "type" : [ "array", "null" ],
                          "items" : {
                            "oneOf" : [ {
                              "$ref" : "#/$defs/Cat"
                            }, {
                              "$ref" : "#/$defs/Dog"
                            } ]
                          }
                        }
                      },
                      "required" : [ "is" ],
                      "additionalProperties" : false
                    },
                    "Cat2" : {
                      "title" : "Cat",
                      "type" : "object",
                      "properties" : {
                        "name" : {
                          "type" : [ "string", "number", "boolean" ]
                        }
                      },
                      "required" : [ "name" ],
                      "additionalProperties" : false
                    },
                    "Cat3" : {
                      "title" : "Cat",
                      "type" : "object",
                      "properties" : {
                        "kitten" : {
                          "anyOf" : [ {
                            "$ref" : "#/$defs/Cat3"
                          }, {
                            "type" : "null"
                          } ]
                        }
                      },
                      "additionalProperties" : false
                    }
                  }
                }
                """);
    }

    @Test
    void openRecords() {
        String open = FrontMatter.reader(Texts.class)
                .withUnknownKeys(UnknownKeys.IGNORE)
                .jsonSchema();

        assertThat(FrontMatter.reader(Texts.class).jsonSchema())
                .isEqualTo(open.replace("\n}\n", ",\n  \"additionalProperties\" : false\n}\n")
                        .replace("\n    }\n  },\n", "\n    },\n    \"$schema\" : { }\n  },\n"));
    }

    @Test
    void anything() {
        assertThat(FrontMatter.untyped().jsonSchema()).isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "type" : "object"
                }
                """);
    }

    private static void assertSchema(Class<?> type, String expected) {
        assertThat(FrontMatter.reader(type).jsonSchema()).isEqualTo(expected);
    }
}
