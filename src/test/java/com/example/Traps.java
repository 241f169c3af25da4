package com.example;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Classes that tell when they are initialised or made. */
public final class Traps {

    private Traps() {}

    /** Holds the names, apart from the traps themselves. */
    private static final class Log {
        static final List<String> NAMES = new CopyOnWriteArrayList<>();
    }

    private static boolean spring(String name) {
        return Log.NAMES.add(name);
    }

    /** Returns the names of the traps that were sprung. */
    public static List<String> sprung() {
        return List.copyOf(Log.NAMES);
    }

    public static class Bean {
        static final boolean SPRUNG = spring("Bean");

        public void setDestination(String destination) {
            spring("Bean.setDestination");
        }
    }

    public enum Choice {
        ONE;

        static final boolean SPRUNG = spring("Choice");
    }

    public interface Shape {
        boolean SPRUNG = spring("Shape");
    }

    public @interface Mark {
        boolean SPRUNG = spring("Mark");
    }

    public static final class Outer {
        public class Inner {
            static {
                spring("Inner");
            }
        }
    }

    /** A record, which may be used. */
    public record Fine(String title) {}
}
