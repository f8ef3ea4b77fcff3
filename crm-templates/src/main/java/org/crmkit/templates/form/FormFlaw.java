package org.crmkit.templates.form;

import org.crmkit.core.text.Label;

/**
 * What is wrong with one field.
 *
 * @param field {@code GROUP.FIELD}
 * @param row the row of a table, from 1; 0 for a field that is filled once
 * @param cell where it stands, such as {@code C5}
 * @param message where, what was found, what must be there and what to do, for whoever filled the form
 */
public record FormFlaw(String field, int row, String cell, Label message) {

    @Override
    public String toString() {
        return cell + " " + field + (row == 0 ? "" : "[" + row + "]");
    }
}
