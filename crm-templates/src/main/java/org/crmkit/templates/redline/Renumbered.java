package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Ordinal;

/**
 * A chapter, section or article that moved.
 *
 * @param before its old number as printed: {@code 第六条}
 * @param after its new number
 * @param name what it is about; empty if it has no heading
 */
public record Renumbered(String before, String after, String name) {

    static List<Renumbered> of(Redline redline) {
        List<Renumbered> moved = new ArrayList<>();
        Lang lang = redline.after().lang();
        for (MarkedBlock block : redline.blocks()) {
            Sides sides = Sides.of(block);
            Optional<Ordinal> old = sides.before().flatMap(Renumbered::counted);
            Optional<Ordinal> now = sides.after().flatMap(Renumbered::counted);
            if (old.isPresent() && now.isPresent() && !old.equals(now)) {
                String name = sides.after().map(Renumbered::name).orElse("");
                moved.add(new Renumbered(old.get().in(lang), now.get().in(lang), name));
            }
        }
        return moved;
    }

    /** Returns the number of what is cited by it. */
    private static Optional<Ordinal> counted(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.ordinal();
        }
        return block instanceof Block.NumberedItem item && item.ordinal().style() == Ordinal.Style.ARTICLE
                ? Optional.of(item.ordinal())
                : Optional.empty();
    }

    private static String name(Block block) {
        return block instanceof Block.Heading heading ? Atom.words(heading.text()) : Parts.name(Redline.line(block));
    }
}
