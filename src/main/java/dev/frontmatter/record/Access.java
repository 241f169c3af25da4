package dev.frontmatter.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reaches the constructors and creators of the user's types, or says what the user has to open. */
public final class Access {

    private static final Lookup OWN = MethodHandles.lookup();

    private final List<Lookup> lookups;

    private Access(List<Lookup> lookups) {
        this.lookups = lookups;
    }

    /**
     * Access to what is open to this library.
     *
     * @param users a lookup that sees the user's types, or null to rely on their module's {@code opens}
     * @return the access
     */
    public static Access with(@Nullable Lookup users) {
        return new Access(users == null ? List.of(OWN) : List.of(users, OWN));
    }

    /** A constructor. */
    MethodHandle constructor(Constructor<?> constructor) {
        return find(constructor, lookup -> lookup.unreflectConstructor(constructor));
    }

    /** A static method. */
    MethodHandle factory(Method method) {
        return find(method, lookup -> lookup.unreflect(method));
    }

    /** A handle that takes the object whose method it calls. */
    MethodHandle getter(Method method) {
        return find(method, lookup -> lookup.unreflect(method))
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    /** A handle that takes the object whose field it reads. */
    MethodHandle field(Field field) {
        return find(field.getDeclaringClass(), lookup -> lookup.unreflectGetter(field))
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    private interface Unreflect {
        MethodHandle in(Lookup lookup) throws IllegalAccessException;
    }

    private MethodHandle find(Executable target, Unreflect unreflect) {
        return find(target.getDeclaringClass(), unreflect);
    }

    private MethodHandle find(Class<?> type, Unreflect unreflect) {
        OWN.lookupClass().getModule().addReads(type.getModule());
        for (Lookup lookup : lookups) {
            try {
                return unreflect.in(MethodHandles.privateLookupIn(type, lookup));
            } catch (IllegalAccessException e) {
                // The next lookup may be allowed to.
            }
        }
        Module module = type.getModule();
        throw new IllegalArgumentException(type.getName() + " cannot be reached. Add to the descriptor of module "
                + module.getName() + ":\n    opens " + type.getPackageName()
                + " to dev.frontmatter;\nor make the reader with "
                + "FrontMatter.reader(MethodHandles.lookup(), …) in that module.");
    }

    /** A handle that takes the arguments of another in one array. */
    static MethodHandle spread(MethodHandle handle) {
        int parameters = handle.type().parameterCount();
        return handle.asFixedArity()
                .asSpreader(Object[].class, parameters)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }
}
