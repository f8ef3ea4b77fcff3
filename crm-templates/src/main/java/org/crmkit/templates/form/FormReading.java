package org.crmkit.templates.form;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.text.Label;

/** What came of reading a workbook. */
public sealed interface FormReading {

    /** It is complete and sound. */
    record Filled(FilledForm form) implements FormReading {}

    /**
     * It is the form asked for, and some fields must be corrected; nothing of it is taken.
     *
     * @param flaws one or more, in the order of the form
     */
    record Faulty(FormStamp stamp, List<FormFlaw> flaws) implements FormReading {
        public Faulty {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * It is no workbook of this form, or not one that can be trusted.
     *
     * @param reason one sentence on what was found, and one on what to do
     */
    record Refused(Label reason) implements FormReading {}

    /** Returns one answer for each outcome. */
    default <R> R fold(
            Function<? super Filled, ? extends R> filled,
            Function<? super Faulty, ? extends R> faulty,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Filled it) {
            return filled.apply(it);
        }
        return this instanceof Faulty it ? faulty.apply(it) : refused.apply((Refused) this);
    }
}
