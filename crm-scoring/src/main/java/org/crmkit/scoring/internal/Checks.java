package org.crmkit.scoring.internal;

import org.jspecify.annotations.Nullable;

/** Argument checks with the sentence "where was VALUE; it must be BOUND. FIX." */
public final class Checks {

    private Checks() {}

    /**
     * Throws unless {@code holds}.
     *
     * @param template the sentence, with {@code %s} for each argument in turn
     */
    public static void checkArgument(boolean holds, String template, @Nullable Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(fill(template, arguments));
        }
    }

    private static String fill(String template, @Nullable Object... arguments) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int slot = template.indexOf("%s", from);
            if (slot < 0) {
                break;
            }
            out.append(template, from, slot).append(argument);
            from = slot + 2;
        }
        return out.append(template.substring(from)).toString();
    }
}
