package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of a page that can be linked to; each has its own name. */
final class Anchors {

    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Anchors() {}

    /** Checks a name to link to; empty stands for none. */
    static String checked(String anchor, String where) {
        checkArgument(
                anchor.isEmpty() || ANCHOR.matcher(anchor).matches(),
                "%s was '%s'; it must begin with a letter and hold a-z, 0-9 and inner hyphens, such as article-3.",
                where,
                anchor);
        return anchor;
    }

    static void check(String page, List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            String anchor = of(block);
            checkArgument(
                    anchor.isEmpty() || seen.add(anchor),
                    "Page '%s' has two places named '%s'; anchors must differ. Rename one.",
                    page,
                    anchor);
        }
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.anchor();
        }
        if (block instanceof Block.NumberedItem item) {
            return item.anchor();
        }
        return "";
    }
}
