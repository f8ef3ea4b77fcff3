package org.crmkit.templates.profile;

import org.crmkit.core.text.Label;

/** Who may read a document. */
public enum Confidentiality {
    /** 公开: customers and partners too. */
    PUBLIC("public", "公开", "Public"),
    /** 内部: everybody in the company. */
    INTERNAL("internal", "内部", "Internal"),
    /** 保密: the posts it names. */
    CONFIDENTIAL("confidential", "保密", "Confidential");

    private final String slug;
    private final Label label;

    Confidentiality(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns its name in files. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
