package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.core.text.Label;

/** Finds lists that should hold something. */
final class Missing {

    private static final Label BOUND = Label.of("至少一项内容", "at least one entry");
    private static final Label FIX = Label.of("请补充内容。", "Add what belongs there.");

    private Missing() {}

    static void check(String path, List<?> list, Notes notes) {
        if (list.isEmpty()) {
            notes.add(path, "empty", BOUND, FIX);
        }
    }

    static void warn(String path, List<?> list, Notes notes) {
        if (list.isEmpty()) {
            notes.warn(path, "empty", BOUND, FIX);
        }
    }
}
