package org.crmkit.templates;

import java.util.List;
import java.util.function.Function;

/** What became of the files of a handbook: all of them are there, or none is. */
public sealed interface Written {

    /** Handles both outcomes. */
    <R> R fold(Function<Complete, R> complete, Function<Faulty, R> faulty);

    /**
     * Every file was made.
     *
     * @param counts by sort, in the order of {@link HandbookFormat}; then what only the front page needs
     */
    record Complete(List<FileCount> counts) implements Written {
        public Complete {
            counts = List.copyOf(counts);
        }

        @Override
        public <R> R fold(Function<Complete, R> complete, Function<Faulty, R> faulty) {
            return complete.apply(this);
        }
    }

    /**
     * Some could not be made, so none was handed over.
     *
     * @param faults one for each, in the order of the handbook
     */
    record Faulty(List<FileFault> faults) implements Written {
        public Faulty {
            faults = List.copyOf(faults);
        }

        @Override
        public <R> R fold(Function<Complete, R> complete, Function<Faulty, R> faulty) {
            return faulty.apply(this);
        }
    }
}
