package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * 表单: fields on a grid, to record work and hand it on.
 *
 * @param purpose what it records, for whom
 * @param columns the width of the grid
 * @param groups blocks of fields from top to bottom
 * @param signOff who signs, in order
 * @param notes how to fill it
 * @param usedIn where it is used
 */
public record Form(
        DocumentHead head,
        Wording purpose,
        int columns,
        List<FieldGroup> groups,
        List<Signature> signOff,
        List<Wording> notes,
        List<Use> usedIn)
        implements Document {

    public Form {
        checkArgument(columns >= 1 && columns <= 24, "Form.columns was %s; it must be 1 to 24.", columns);
        groups = List.copyOf(groups);
        signOff = List.copyOf(signOff);
        notes = List.copyOf(notes);
        usedIn = List.copyOf(usedIn);
    }

    /**
     * A block of fields. A repeating group is a table: its fields are the columns, and {@code blankRows} empty rows are printed.
     *
     * @param key a slug, distinct in the form
     * @param blankRows 0 for fields that are filled once
     */
    public record FieldGroup(String key, Label title, int blankRows, List<FormField> fields) {
        public FieldGroup {
            checkArgument(
                    blankRows >= 0 && blankRows <= 100,
                    "FieldGroup %s has %s blank rows; it must be 0 to 100.",
                    key,
                    blankRows);
            fields = List.copyOf(fields);
        }

        /** Tells whether its fields are the columns of a table. */
        public boolean isRepeating() {
            return blankRows > 0;
        }
    }

    /**
     * One field: label and value together take its cells of the grid.
     *
     * @param key a slug, distinct in the group
     * @param type what may be written
     * @param required whether it must be filled
     * @param options what may be ticked; at least two for choices, otherwise none
     * @param hint what to write, or what the company decided about it
     * @param cell where it stands
     */
    public record FormField(
            String key,
            Label label,
            FieldType type,
            boolean required,
            List<Option> options,
            Optional<Wording> hint,
            Cell cell) {
        public FormField {
            options = List.copyOf(options);
        }
    }

    /** A tick option. */
    public record Option(String key, Label label) {}

    /** What may be written into a field. */
    public enum FieldType {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** A number. */
        NUMBER,
        /** An amount of money. */
        AMOUNT,
        /** A share. */
        PERCENT,
        /** A day. */
        DATE,
        /** First and last day. */
        PERIOD,
        /** One of the options. */
        SINGLE_CHOICE,
        /** Any of the options. */
        MULTIPLE_CHOICE;

        /** Tells whether it needs options. */
        public boolean isChoice() {
            return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
        }
    }

    /**
     * A place on the grid of a group.
     *
     * @param row from 1
     * @param column from 1
     * @param width columns taken, at least 1
     * @param height rows taken, at least 1
     */
    public record Cell(int row, int column, int width, int height) {
        public Cell {
            checkArgument(row >= 1 && column >= 1, "Cell is at row %s, column %s; both count from 1.", row, column);
            checkArgument(
                    width >= 1 && height >= 1, "Cell is %s wide and %s high; both must be at least 1.", width, height);
        }
    }

    /** A signature: what it means and whose it is. */
    public record Signature(Label act, String post) {}

    /**
     * Where the form is used.
     *
     * @param document key of the document
     * @param step the node of a workflow, if it is one
     */
    public record Use(String document, Optional<String> step) {}

    @Override
    public Form inVersion(String version) {
        return new Form(head.inVersion(version), purpose, columns, groups, signOff, notes, usedIn);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.form(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head).wording("purpose", purpose);
        into.each("groups", groups, (path, group) -> into.label(path + ".title", group.title())
                        .each(path + ".fields", group.fields(), (at, field) -> into.label(at + ".label", field.label())
                                .each(
                                        at + ".options",
                                        field.options(),
                                        (option, each) -> into.label(option + ".label", each.label()))
                                .wording(at + ".hint", field.hint())))
                .each("sign-off", signOff, (path, signature) -> into.label(path + ".act", signature.act())
                        .post(path + ".post", signature.post()))
                .wordings("notes", notes)
                .each("used-in", usedIn, (path, use) -> into.document(path + ".document", use.document()));
        return into.done();
    }
}
