package org.crmkit.templates.redline;

import java.util.Optional;
import org.crmkit.templates.page.Block;

/**
 * The old and the new block of a marked block.
 *
 * @param before empty for what is new, and for a list, which is told line by line
 * @param after empty for what is gone, and for a list
 */
public record Sides(Optional<Block> before, Optional<Block> after) {

    /** Obtains the two sides of a block. */
    public static Sides of(MarkedBlock block) {
        return block.accept(new MarkedBlock.Visitor<>() {
            @Override
            public Sides standing(MarkedBlock.Standing standing) {
                return new Sides(Optional.of(standing.before()), Optional.of(standing.after()));
            }

            @Override
            public Sides inserted(MarkedBlock.Inserted inserted) {
                return new Sides(Optional.empty(), Optional.of(inserted.after()));
            }

            @Override
            public Sides deleted(MarkedBlock.Deleted deleted) {
                return new Sides(Optional.of(deleted.before()), Optional.empty());
            }

            @Override
            public Sides reworded(MarkedBlock.Reworded reworded) {
                return new Sides(Optional.of(reworded.before()), Optional.of(reworded.after()));
            }

            @Override
            public Sides relisted(MarkedBlock.Relisted relisted) {
                return new Sides(Optional.empty(), Optional.empty());
            }

            @Override
            public Sides retabled(MarkedBlock.Retabled retabled) {
                return new Sides(Optional.of(retabled.before()), Optional.of(retabled.after()));
            }
        });
    }
}
