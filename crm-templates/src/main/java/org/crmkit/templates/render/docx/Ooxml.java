package org.crmkit.templates.render.docx;

import java.util.List;
import org.crmkit.templates.render.office.OfficeParts;

/** Names and measures of the format. */
final class Ooxml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** Declared once at the root of a part that may hold pictures. */
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

    /** What a caption and the space around a chart take of a sheet's depth, in twentieths of a point. */
    static final int CAPTION_ROOM = 1_100;

    /** English metric units in a twentieth of a point. */
    static final int EMU = 635;

    private Ooxml() {}

    /** Returns points in twentieths. */
    static int twentieths(double points) {
        return (int) Math.round(points * 20);
    }
}
