package org.crmkit.core.servicequality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.servicequality.Nonconformity.State;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/** What somebody does about an open nonconformity. */
public sealed interface QualityMove {

    /** Returns what kind of move it is. */
    Kind kind();

    /** Every kind of move, with the state it may be made in: the state machine on one page. */
    enum Kind {
        /** Harm is stopped. */
        CONTAIN("contain", "应急处置", "contained", State.OPEN),
        /** The cause is found. */
        ANALYSE("analyse", "分析原因", "analysed", State.CONTAINED),
        /** An action is planned against the cause. */
        PLAN("plan", "制定纠正措施", "given a corrective action", State.ANALYSED),
        /** The action is done. */
        COMPLETE("complete", "完成纠正", "corrected", State.ACTING),
        /** It is measured again: closed if that helped, else contained, with a cause still to be found. */
        CHECK("check", "验证效果", "checked", State.CHECKING);

        private final String slug;
        private final Label label;
        private final State from;

        Kind(String slug, String zh, String en, State from) {
            this.slug = slug;
            this.label = Label.of(zh, en);
            this.from = from;
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called; in English the participle, as in "be contained". */
        public Label label() {
            return label;
        }

        /** Returns the moves possible in {@code state}: one, or none. */
        public static List<Kind> possibleIn(State state) {
            return Arrays.stream(values()).filter(kind -> kind.from == state).toList();
        }
    }

    /** Harm is stopped. */
    record Contain() implements QualityMove {
        @Override
        public Kind kind() {
            return Kind.CONTAIN;
        }
    }

    /** The cause is found. */
    record Analyse(Nonconformity.Cause cause) implements QualityMove {
        @Override
        public Kind kind() {
            return Kind.ANALYSE;
        }
    }

    /** An action is planned. */
    record Plan(PersonalText what, StaffId owner, LocalDate due) implements QualityMove {
        @Override
        public Kind kind() {
            return Kind.PLAN;
        }
    }

    /** The action is done. */
    record Complete() implements QualityMove {
        @Override
        public Kind kind() {
            return Kind.COMPLETE;
        }
    }

    /** It is measured again. */
    record Check(BigDecimal measured, StaffId by) implements QualityMove {
        @Override
        public Kind kind() {
            return Kind.CHECK;
        }
    }
}
