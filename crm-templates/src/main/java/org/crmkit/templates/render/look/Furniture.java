package org.crmkit.templates.render.look;

import java.util.Optional;

/**
 * What stands on every sheet around the text.
 *
 * @param head how the running head is set
 * @param foot how the running foot is set
 * @param numbers how sheets are counted
 * @param headText what the running head says first; empty for the issuer's name
 * @param footText what stands before the number of the sheet, may be empty
 * @param logo a picture before {@code headText}
 */
public record Furniture(Face head, Face foot, Numbers numbers, String headText, String footText, Optional<Logo> logo) {

    /** How sheets are counted. */
    public enum Numbers {
        /** {@code 第 1 页  共 3 页} in the middle. */
        OF_TOTAL,
        /** {@code — 1 —}, on odd sheets to the right and on even ones to the left, one character in (GB/T 9704-2012, 7.5). */
        DASHED
    }
}
