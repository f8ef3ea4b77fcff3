package org.crmkit.core.aftersales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen to a service case. */
public sealed interface CaseMove {

    /** Returns what kind of move it is. */
    Kind kind();

    /** Every kind of move, with the states it may be made in and where it leads: the state machine on one page. */
    enum Kind {
        /** We say that it will be done. */
        ACCEPT("accept", "受理", "accepted", CaseState.ACCEPTED, CaseState.REQUESTED),
        /** Somebody is put on it, or somebody else. */
        ASSIGN("assign", "派工", "assigned", CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ASSIGNED),
        /** The clock stands still, because the customer has to act. */
        WAIT("wait", "等待客户", "put on hold", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** The clock goes on. */
        RESUME("resume", "恢复计时", "resumed", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** What is wrong is found. */
        DIAGNOSE("diagnose", "诊断", "diagnosed", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** The customer is told what the repair costs; the clock stands still until he answers. */
        QUOTE("quote", "报价", "quoted for", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** The customer agrees to the quote, or does not. */
        ANSWER("answer", "答复报价", "answered", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** Parts are built in. */
        USE_PART("use-part", "领用配件", "given parts", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** The customer is lent another unit meanwhile. */
        LEND("lend", "提供备用机", "given a replacement unit", CaseState.ASSIGNED, CaseState.ASSIGNED),
        /** The unit lent came back. */
        TAKE_BACK(
                "take-back",
                "收回备用机",
                "relieved of the replacement unit",
                null,
                CaseState.ASSIGNED,
                CaseState.DONE,
                CaseState.CONFIRMED),
        /** It is done. */
        FINISH("finish", "完成", "finished", CaseState.DONE, CaseState.ASSIGNED),
        /** The customer says that it is done well. */
        CONFIRM("confirm", "客户确认", "confirmed", CaseState.CONFIRMED, CaseState.DONE),
        /** The customer says that it is not; the clock goes on with what was left. */
        REWORK("rework", "返工", "reworked", CaseState.ASSIGNED, CaseState.DONE),
        /** It is filed. */
        CLOSE("close", "关闭", "closed", CaseState.CLOSED, CaseState.DONE, CaseState.CONFIRMED),
        /** It is given up. */
        CANCEL(
                "cancel",
                "取消",
                "cancelled",
                CaseState.CANCELLED,
                CaseState.REQUESTED,
                CaseState.ACCEPTED,
                CaseState.ASSIGNED);

        private final String slug;
        private final Label label;
        private final Optional<CaseState> to;
        private final List<CaseState> from;

        Kind(String slug, String zh, String en, @Nullable CaseState to, CaseState... from) {
            this.slug = slug;
            this.label = Label.of(zh, en);
            this.to = Optional.ofNullable(to);
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

        /** Tells whether the move may be made in {@code state}, as far as the state decides. */
        public boolean isPossibleIn(CaseState state) {
            return from.contains(state);
        }

        /** Returns the moves possible in {@code state}. */
        public static List<Kind> possibleIn(CaseState state) {
            return Arrays.stream(values())
                    .filter(kind -> kind.isPossibleIn(state))
                    .toList();
        }

        /** Returns where the move leads from {@code state}. */
        CaseState after(CaseState state) {
            return to.orElse(state);
        }
    }

    /** A move that needs nothing more to be said: accept, wait, resume, take back, confirm, close, cancel. */
    record Simple(Kind kind) implements CaseMove {}

    /** Puts somebody on it. */
    record Assign(StaffId to) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.ASSIGN;
        }
    }

    /** Tells what is wrong. */
    record Diagnose(Fault fault, PersonalText findings) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.DIAGNOSE;
        }
    }

    /** Tells the customer what it costs; above zero. */
    record Quote(Money price) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /** The customer's answer to the last quote. */
    record Answer(boolean agrees) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }
    }

    /** Builds in a part. */
    record UsePart(Repair.Part part) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.USE_PART;
        }
    }

    /** Lends the customer a unit; the host's own id of it. */
    record Lend(String unit) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.LEND;
        }
    }

    /** Says that it is done; {@code bill} is what the customer pays, zero or more, or empty where nothing is charged. */
    record Finish(Optional<Money> bill) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.FINISH;
        }
    }

    /** The customer is not content. */
    record Rework(PersonalText because) implements CaseMove {
        @Override
        public Kind kind() {
            return Kind.REWORK;
        }
    }

    /** Obtains the move that accepts the request. */
    static CaseMove accept() {
        return new Simple(Kind.ACCEPT);
    }

    /** Obtains the move that finishes without a bill. */
    static CaseMove finish() {
        return new Finish(Optional.empty());
    }
}
