package org.crmkit.core.fuzz;

/** Where Jazzer comes in; see the profile {@code fuzz}. */
public final class Fuzz {

    private static final Target TARGET = Target.named(System.getProperty("fuzz.target", "json"));

    private Fuzz() {}

    /** Takes one input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.take(bytes);
    }
}
