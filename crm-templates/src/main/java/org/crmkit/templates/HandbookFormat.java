package org.crmkit.templates;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** What the files of a handbook may be. */
public enum HandbookFormat {
    /** Web pages, made to be read on a screen. */
    HTML("html", "网页", "Web page"),
    /** Word, made to be edited and printed. */
    DOCX("docx", "Word", "Word"),
    /** PDF, made to be printed and filed. */
    PDF("pdf", "PDF", "PDF"),
    /** Excel, for what is filled in: forms, and the register of all documents. */
    XLSX("xlsx", "Excel", "Excel"),
    /** Markdown, made to be compared. */
    MARKDOWN("md", "Markdown", "Markdown"),
    /** Pictures of the flow charts. */
    SVG("svg", "SVG", "SVG"),
    /** Flow charts for a modeller. */
    BPMN("bpmn", "BPMN", "BPMN");

    private final String extension;
    private final Label label;

    HandbookFormat(String extension, String zh, String en) {
        this.extension = extension;
        this.label = Label.of(zh, en);
    }

    /** Returns the ending of its files, which is also its name on a command line: {@code docx}. */
    public String extension() {
        return extension;
    }

    /** Returns what links to its files say. */
    public Label label() {
        return label;
    }

    /** Returns the format of an ending. */
    public static Optional<HandbookFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
