package org.crmkit.templates.output;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.Set;

/** What a path inside an output folder may look like. */
final class SafePath {

    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 120;
    private static final String REFUSED = "\\:<>\"|?*";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private SafePath() {}

    static void check(String path) {
        checkArgument(
                !path.isEmpty() && path.length() <= LONGEST,
                "Output path '%s' has %s characters; it must have 1 to %s.",
                path,
                path.length(),
                LONGEST);
        checkArgument(
                !path.startsWith("/"), "Output path '%s' is absolute; it must be relative to the output folder.", path);
        for (String name : Splitter.on('/').split(path)) {
            checkName(name, path);
        }
    }

    private static void checkName(String name, String path) {
        checkArgument(
                !name.equals("..") && !name.equals("."),
                "Output path '%s' contains '%s'; it must stay inside the output folder. Name the file directly.",
                path,
                name);
        checkArgument(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "Output path '%s' has a name of %s characters; every name must have 1 to %s.",
                path,
                name.length(),
                LONGEST_NAME);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            checkArgument(
                    c >= ' ' && c != 0x7F && REFUSED.indexOf(c) < 0 && !isLoneSurrogate(name, i),
                    "Output path '%s' contains U+%s; names must hold no control characters and none of %s",
                    path,
                    Integer.toHexString(c),
                    REFUSED);
        }
        boolean dotOrSpaceAtEnd = name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ");
        checkArgument(!dotOrSpaceAtEnd, "Output path '%s' has a name with a space or dot at its end; remove it.", path);
        checkArgument(
                !isReserved(name),
                "Output path '%s' uses the name '%s', which Windows keeps for a device; rename it.",
                path,
                name);
    }

    private static boolean isLoneSurrogate(String name, int i) {
        char c = name.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == name.length() || !Character.isLowSurrogate(name.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(name.charAt(i - 1)));
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = Ascii.toLowerCase(dot < 0 ? name : name.substring(0, dot));
        boolean port = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"));
        return RESERVED.contains(stem) || (port && stem.charAt(3) >= '1' && stem.charAt(3) <= '9');
    }

    /** Returns a path as a file system that ignores case compares it. */
    static String folded(String path) {
        return path.toLowerCase(java.util.Locale.ROOT);
    }
}
