package org.crmkit.templates.form;

import org.crmkit.core.text.Lang;

/**
 * What a workbook says it is.
 *
 * @param form which form, such as {@code customer-survey-plan-form}
 * @param version of its text, such as {@code 1.0}
 * @param number the company's number for it; may be empty
 * @param lang the language of its wording
 */
public record FormStamp(String form, String version, String number, Lang lang) {}
