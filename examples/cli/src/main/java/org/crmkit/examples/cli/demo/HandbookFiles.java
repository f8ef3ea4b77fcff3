package org.crmkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.io.WholeFolder;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.html.HtmlRenderer;
import org.crmkit.templates.render.markdown.MarkdownRenderer;

/** The handbook in all its formats. */
final class HandbookFiles {

    private final Handbook handbook;

    HandbookFiles(Handbook handbook) {
        this.handbook = handbook;
    }

    void write(WholeFolder folder, String prefix, Lang first) {
        List<Renderer> renderers =
                List.of(HtmlRenderer.standalone(), DocxRenderer.standalone(), MarkdownRenderer.standalone());
        for (Handbook.Sheet sheet : handbook.sheets()) {
            for (Renderer renderer : renderers) {
                folder.bytes(prefix + sheet.path(renderer.extension()), renderer.render(sheet.page()));
            }
        }
    }

    List<Label> titles() {
        return new ArrayList<>();
    }
}
