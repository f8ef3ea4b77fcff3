package org.crmkit.templates.render;

import org.crmkit.templates.page.Page;

/** Writes a page in one format. Holds no state: one renderer may serve many threads. */
public interface Renderer {

    /** Returns the ending of the file's name, without dot: {@code docx}. */
    String extension();

    /** Returns the whole file; the same page gives the same bytes in every run. */
    byte[] render(Page page);
}
