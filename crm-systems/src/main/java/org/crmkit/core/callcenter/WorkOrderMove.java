package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.callcenter.WorkOrder.State;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/** What somebody does about a work order. */
public sealed interface WorkOrderMove {

    /** Returns what kind of move it is. */
    Kind kind();

    /** Every kind of move, with the states it may be made in: the state machine on one page. */
    enum Kind {
        /** A department gets it, or another one. */
        PASS_ON("pass-on", "转派", "passed on", State.OPEN, State.PASSED_ON),
        /** The customer is promised another time, with a reason. */
        RE_PROMISE("re-promise", "改期", "promised anew", State.OPEN, State.PASSED_ON),
        /** The customer is replied to. */
        REPLY("reply", "答复", "replied to", State.OPEN, State.PASSED_ON),
        /** The customer is not content with the reply; the promise is the same. */
        RETURN("return", "退回", "returned", State.REPLIED),
        /** It is filed. */
        CLOSE("close", "关闭", "closed", State.REPLIED);

        private final String slug;
        private final Label label;
        private final List<State> from;

        Kind(String slug, String zh, String en, State... from) {
            this.slug = slug;
            this.label = Label.of(zh, en);
            this.from = List.of(from);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called; in English the participle, as in "be closed". */
        public Label label() {
            return label;
        }

        /** Returns the moves possible in {@code state}. */
        public static List<Kind> possibleIn(State state) {
            return Arrays.stream(values())
                    .filter(kind -> kind.from.contains(state))
                    .toList();
        }
    }

    /** Passes it on; the department's slug. */
    record PassOn(String unit) implements WorkOrderMove {
        public PassOn {
            checkArgument(RuleKey.isSlug(unit), "PassOn.unit was '%s'; it must be a slug such as network.", unit);
        }

        @Override
        public Kind kind() {
            return Kind.PASS_ON;
        }
    }

    /** Promises another time. */
    record RePromise(Instant due, WorkOrder.Delay because) implements WorkOrderMove {
        @Override
        public Kind kind() {
            return Kind.RE_PROMISE;
        }
    }

    /** A move that needs nothing more to be said: reply, return, close. */
    record Simple(Kind kind) implements WorkOrderMove {}

    /** Obtains the move that replies to the customer. */
    static WorkOrderMove reply() {
        return new Simple(Kind.REPLY);
    }
}
