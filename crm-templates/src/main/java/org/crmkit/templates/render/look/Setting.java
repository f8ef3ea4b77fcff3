package org.crmkit.templates.render.look;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * A look in one language.
 *
 * @param body running text
 * @param indent what the first line of running text is set in by, in characters
 * @param headings of level 1 to 4
 * @param headingIndent what a heading that is no chapter is set in by, in characters
 * @param cell text in tables
 */
public record Setting(
        Paper paper,
        Face body,
        int indent,
        Face title,
        List<Face> headings,
        int headingIndent,
        Face cell,
        Palette palette,
        Furniture furniture) {

    public Setting {
        headings = List.copyOf(headings);
        checkArgument(
                headings.size() == 4,
                "Setting.headings had %s faces; it must have 4, one for each level.",
                headings.size());
        checkArgument(
                indent >= 0 && indent <= 4 && headingIndent >= 0 && headingIndent <= 4,
                "Setting.indent and Setting.headingIndent were %s and %s characters; they must be 0 to 4.",
                indent,
                headingIndent);
    }
}
