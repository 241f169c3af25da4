package dev.frontmatter.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The descriptor of the plugin, as the build made it, beside the goal that it describes. */
class GoalDescriptorTest {

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = ValidateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void the_goal_is_the_class_and_the_version_that_of_the_build() throws Exception {
        Class<?> goal = Class.forName(text("implementation"));

        assertThat(goal).isEqualTo(ValidateMojo.class).isAssignableTo(Mojo.class);
        assertThat(goal.getConstructor().newInstance()).isNotNull();
        assertThat(text("version")).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(text("threadSafe")).isEqualTo("true");
    }

    @Test
    void each_parameter_is_a_field_of_its_type_and_each_such_field_a_parameter() {
        Map<String, String> parameters = new TreeMap<>();
        for (Element parameter : elements("parameter")) {
            parameters.put(child(parameter, "name"), child(parameter, "type"));
        }
        Map<String, String> fields = new TreeMap<>();
        Stream.of(ValidateMojo.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> !List.of("WHOLE_FOLDER", "clock").contains(field.getName()))
                .forEach(field -> fields.put(field.getName(), field.getType().getName()));

        assertThat(parameters).isEqualTo(fields);
    }

    @Test
    void each_parameter_has_its_configuration_and_what_users_set_a_property_and_a_description() {
        Element configuration = elements("configuration").get(0);
        List<String> configured = new ArrayList<>();
        NodeList children = configuration.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                configured.add(children.item(i).getNodeName());
            }
        }

        assertThat(configured)
                .containsExactlyElementsOf(elements("parameter").stream()
                        .map(parameter -> child(parameter, "name"))
                        .toList());
        for (Element parameter : elements("parameter")) {
            String name = child(parameter, "name");
            Element value = (Element) configuration.getElementsByTagName(name).item(0);
            assertThat(value.getAttribute("implementation")).isEqualTo(child(parameter, "type"));
            if (child(parameter, "editable").equals("true")) {
                assertThat(value.getTextContent()).isEqualTo("${frontmatter." + name + "}");
                assertThat(child(parameter, "description")).endsWith(".");
            }
        }
    }

    @Test
    void the_defaults_of_the_descriptor_are_those_of_the_fields() throws Exception {
        ValidateMojo goal = new ValidateMojo();
        for (String name : List.of("skip", "skipUnchanged", "allowEmpty")) {
            Field field = ValidateMojo.class.getDeclaredField(name);
            field.setAccessible(true);
            Element value = (Element)
                    elements("configuration").get(0).getElementsByTagName(name).item(0);

            assertThat(value.getAttribute("default-value")).as(name).isEqualTo(String.valueOf(field.get(goal)));
        }
    }

    private static List<Element> elements(String name) {
        NodeList nodes = descriptor.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(String name) {
        return elements(name).get(0).getTextContent();
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
