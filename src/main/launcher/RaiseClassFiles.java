import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Copies a jar, with its class files from before Java 6 raised to those of Java 8. An archive of loaded classes leaves out older
 * ones, since they have no stack maps (The Java Virtual Machine Specification, 4.7.4), and these are the parser of the command
 * line, which every run loads. All entries get the time of the build, since Maven writes some of them in the zone of the
 * machine.
 */
final class RaiseClassFiles {

    private static final int MAJOR_VERSION = 6;

    private RaiseClassFiles() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        LocalDateTime time = OffsetDateTime.parse(args[2]).toLocalDateTime();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()});
                ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                out.putNextEntry(copy);
                out.write(isOld(entry.getName(), content) ? raised(content, classes) : content);
                out.closeEntry();
            }
        }
    }

    private static boolean isOld(String name, byte[] content) {
        int version = content.length > MAJOR_VERSION + 1
                ? (content[MAJOR_VERSION] & 0xFF) << 8 | content[MAJOR_VERSION + 1] & 0xFF
                : 0;
        return name.endsWith(".class") && version < Opcodes.V1_6;
    }

    private static byte[] raised(byte[] content, ClassLoader classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        new ClassReader(content).accept(new Raiser(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Gives a class the version of Java 8, which knows no subroutines. */
    private static final class Raiser extends ClassVisitor {

        Raiser(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
        }
    }
}
