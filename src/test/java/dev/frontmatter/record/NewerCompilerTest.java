package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Album;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Records that a compiler from JDK 21 on has compiled for Java 17: it marks the parameters of compact constructors as
 * mandated, and Java before 21 forgets the type arguments of those.
 */
class NewerCompilerTest {

    /** Loads the record as such a compiler writes it. */
    private static final class Newer extends ClassLoader {

        Newer() {
            super(NewerCompilerTest.class.getClassLoader());
        }

        Class<?> album() throws IOException {
            String file = Album.class.getName().replace('.', '/') + ".class";
            ClassWriter writer = new ClassWriter(0);
            try (InputStream in = getResourceAsStream(file)) {
                new ClassReader(in).accept(new Marker(writer), 0);
            }
            byte[] bytes = writer.toByteArray();
            return defineClass(Album.class.getName(), bytes, 0, bytes.length);
        }
    }

    private static final class Marker extends ClassVisitor {

        Marker(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return !name.equals("<init>")
                    ? next
                    : new MethodVisitor(Opcodes.ASM9, next) {
                        @Override
                        public void visitParameter(String parameter, int flags) {
                            super.visitParameter(parameter, flags | Opcodes.ACC_MANDATED);
                        }
                    };
        }
    }

    @Test
    void type_arguments_and_what_is_asked_of_them_are_known() throws IOException {
        Class<?> album = new Newer().album();

        assertThat(album.getDeclaredConstructors()[0].getParameters()).allMatch(Parameter::isImplicit);

        FrontMatterReader<?> reader = FrontMatter.reader(album);
        assertThat(reader.tryRead(source("{names: [tide], counts: {a: 1}, sizes: [2]}"))
                        .orThrow()
                        .data())
                .hasToString("Album[names=[tide], counts={a=1}, sizes=Optional[[2]]]");
        assertThat(reader.tryRead(source("{names: [harbour], counts: {a: -1}, sizes: [x]}"))
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id() + " " + diagnostic.pointer())
                .containsExactly("schema/size /names/0", "schema/range /counts/a", "schema/type /sizes/0");
    }

    private static Source source(String yaml) {
        return Source.ofText("album.md", "---\n" + yaml + "\n---\n");
    }
}
