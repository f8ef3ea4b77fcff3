package org.crmkit.templates.form;

import org.crmkit.core.text.Label;

/** A workbook that is not read any further; {@link FormReader} turns it into {@link FormReading.Refused}. */
final class FormRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    FormRefusal(String zh, String en) {
        super(en);
        this.reason = Label.of(zh, en);
    }

    Label reason() {
        return reason;
    }
}
