package dev.frontmatter.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What is called for each line or value of a document is small enough for the compiler to put it where it is called: a
 * method of more than 325 bytecodes it calls instead ({@code FreqInlineSize}), which no test would show and every reader
 * would feel.
 */
class HotMethodsTest {

    private static final int MOST_BYTECODES = 325;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes.EightBytes",
                "bytes.Lines",
                "bytes.Utf8",
                "syntax.yaml.BlockYamlScanner",
                "syntax.yaml.CommonLineScanner",
                "syntax.yaml.ValueScanner",
                "syntax.yaml.FlowScanner",
                "syntax.yaml.ScalarScanner",
                "syntax.yaml.LineScanner",
                "syntax.yaml.WideCharacters",
                "syntax.yaml.Words",
                "syntax.OnePassScanner",
                "syntax.json.JsonScanner",
                "syntax.toml.TomlLineScanner",
                "syntax.toml.TomlValueScanner",
                "syntax.toml.TomlScanner",
                "tree.DataTree",
                "tree.DataTreeBuilder",
                "tree.KeyMemory",
                "tree.OpenKeys",
                "tree.RememberedKey",
                "tree.ScalarReader",
                "schema.QuickCheck",
                "schema.ObjectSchema",
                "scalar.ScalarType",
                "scalar.UntypedScalar",
                "scalar.WrittenForm",
                "record.Binding",
                "record.EntryMap",
                "record.RecursiveBinder"
            })
    void each_method_can_be_inlined(String type) throws IOException {
        assertThat(sizes("dev.frontmatter." + type))
                .isNotEmpty()
                .allSatisfy((method, bytecodes) -> assertThat(bytecodes).isLessThanOrEqualTo(MOST_BYTECODES));
    }

    private static Map<String, Integer> sizes(String type) throws IOException {
        Map<String, Label> ends = new LinkedHashMap<>();
        ClassWriter writer = new ClassWriter(0);
        try (InputStream in = HotMethodsTest.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
            new ClassReader(Objects.requireNonNull(in, type)).accept(new Measuring(writer, ends), 0);
        }
        // Only now are the labels' offsets known.
        assertThat(writer.toByteArray()).isNotEmpty();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        ends.forEach((method, end) -> sizes.put(method, end.getOffset()));
        // Run once.
        sizes.remove("<clinit>()V");
        return sizes;
    }

    private static final class Measuring extends ClassVisitor {

        private final Map<String, Label> ends;

        Measuring(ClassVisitor out, Map<String, Label> ends) {
            super(Opcodes.ASM9, out);
            this.ends = ends;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodVisitor out = super.visitMethod(access, method, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, out) {
                @Override
                public void visitMaxs(int maxStack, int maxLocals) {
                    Label end = new Label();
                    visitLabel(end);
                    ends.put(method + descriptor, end);
                    super.visitMaxs(maxStack, maxLocals);
                }
            };
        }
    }
}
