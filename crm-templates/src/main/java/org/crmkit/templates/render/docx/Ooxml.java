package org.crmkit.templates.render.docx;

import java.util.List;
import org.crmkit.templates.render.office.OfficeParts;

/** Names and measures of the format. */
final class Ooxml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Declared once at the root of the document. */
    static final List<Object> NAMESPACES = List.of(
            "xmlns:w",
            W,
            "xmlns:r",
            OfficeParts.R,
            "xmlns:mc",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "xmlns:a",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:wpg",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            "xmlns:wps",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");

    /** Between the margins of an A4 sheet: 156 mm, as GB/T 9704 sets it. In twentieths of a point. */
    static final int TEXT_WIDTH = 8844;

    /** What a chart may fill of a sheet's height with its caption: 205 mm. In twentieths of a point. */
    static final int FIGURE_HEIGHT = 11622;

    /** English metric units in a twentieth of a point. */
    static final int EMU = 635;

    private Ooxml() {}
}
