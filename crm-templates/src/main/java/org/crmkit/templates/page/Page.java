package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.regex.Pattern;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.Printable;

/**
 * One document, ready to be written in any format.
 *
 * @param key the catalogue key, for example {@code customer-survey-management-policy}; other pages link to it by this
 * @param title as printed; the renderer prints it, so blocks need not repeat it
 * @param lang the language of all wording in it
 * @param control what identifies the document on every sheet
 * @param blocks in reading order
 */
public record Page(String key, String title, Lang lang, Control control, List<Block> blocks) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Page {
        checkArgument(
                SLUG.matcher(key).matches(),
                "Page.key was '%s'; it must be words of a-z and 0-9 joined by hyphens, such as customer-survey-plan.",
                key);
        title = Printable.text(title, "Page.title");
        checkArgument(!title.isBlank(), "Page.title of '%s' is blank; give the document's title.", key);
        blocks = List.copyOf(blocks);
        Anchors.check(key, blocks);
    }

    /** Returns the headings down to {@code depth}, as a table of contents lists them. */
    public List<Block.Heading> headings(int depth) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(h -> h.level() <= depth)
                .toList();
    }

    /**
     * Tells whether a block is a numbered item that announces the next: a table, or items a level deeper unless it is an article, which
     * is text of its own. Both belong on one sheet.
     *
     * @param index of the block, from 0
     */
    public boolean announces(int index) {
        if (index + 1 >= blocks.size() || !(blocks.get(index) instanceof Block.NumberedItem item)) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return next instanceof Table
                || (item.ordinal().style() != Ordinal.Style.ARTICLE
                        && next instanceof Block.NumberedItem deeper
                        && deeper.level() > item.level());
    }
}
