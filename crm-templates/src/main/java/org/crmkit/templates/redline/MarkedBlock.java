package org.crmkit.templates.redline;

import java.util.List;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Table;

/** A block of a document in both its states. */
public sealed interface MarkedBlock {

    /** Handles each kind; a new kind adds a method, and the compiler finds every writer. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of marked block. */
    interface Visitor<R> {
        /** Handles a block that says what it said. */
        R standing(Standing standing);

        /** Handles a new block. */
        R inserted(Inserted inserted);

        /** Handles a block that is gone. */
        R deleted(Deleted deleted);

        /** Handles a block whose wording changed. */
        R reworded(Reworded reworded);

        /** Handles a list whose lines changed. */
        R relisted(Relisted relisted);

        /** Handles a table whose rows changed. */
        R retabled(Retabled retabled);
    }

    /** A block that says what it said; its number may be another. */
    record Standing(Block before, Block after) implements MarkedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.standing(this);
        }
    }

    /** A new block. */
    record Inserted(Block after) implements MarkedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inserted(this);
        }
    }

    /** A block that is gone. */
    record Deleted(Block before) implements MarkedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleted(this);
        }
    }

    /**
     * A heading, a paragraph, a numbered item or a callout whose wording changed.
     *
     * @param before of the same kind, level and style as {@code after}
     * @param text the wording in both states
     */
    record Reworded(Block before, Block after, MarkedText text) implements MarkedBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reworded(this);
        }
    }

    /** A list without numbers, line by line. */
    record Relisted(List<Line> lines) implements MarkedBlock {
        public Relisted {
            lines = List.copyOf(lines);
        }

        /**
         * One line.
         *
         * @param mark what became of the whole line
         * @param level 1 to 3
         */
        public record Line(Mark mark, int level, MarkedText text) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relisted(this);
        }
    }

    /**
     * A table, row by row. Rows come and go only where no cell reaches over several rows.
     *
     * @param before with as many columns as {@code after}
     * @param caption in both states
     * @param rows in reading order
     */
    record Retabled(Table before, Table after, MarkedText caption, List<Row> rows) implements MarkedBlock {
        public Retabled {
            rows = List.copyOf(rows);
        }

        /**
         * One row.
         *
         * @param mark what became of the whole row
         * @param at its place from 0: in the old table if it is deleted, otherwise in the new one
         * @param cells the wording of the cells that start in it, left to right
         */
        public record Row(Mark mark, int at, List<MarkedText> cells) {
            public Row {
                cells = List.copyOf(cells);
            }

            /** Tells whether anything in it changed. */
            public boolean isChanged() {
                return mark != Mark.KEPT || cells.stream().anyMatch(MarkedText::isChanged);
            }
        }

        /** Returns the table a row stands in. */
        public Table tableOf(Row row) {
            return row.mark() == Mark.DELETED ? before : after;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retabled(this);
        }
    }
}
