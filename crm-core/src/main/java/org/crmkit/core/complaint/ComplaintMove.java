package org.crmkit.core.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.text.Label;

/** Something a person wants to do with a complaint. {@link ComplaintFlow} decides whether it may be done. */
public sealed interface ComplaintMove {

    /** Returns which move it is. */
    Kind kind();

    /** Handles each move. */
    <R> R accept(Visitor<R> visitor);

    /** Every move, with the states it may be made in: the state machine on one page. */
    enum Kind {
        /** A person has answered the customer. */
        ANSWER(
                "answer",
                "答复客户",
                "answered",
                ComplaintState.NEW,
                ComplaintState.FILTERED,
                ComplaintState.DEFERRED,
                ComplaintState.IN_PROGRESS),
        /** It is sorted by the policy it is planned under, or against the score with a reason. */
        FILTER("filter", "过滤", "filtered", ComplaintState.NEW, ComplaintState.FILTERED, ComplaintState.DEFERRED),
        /** Somebody works on it. */
        START("start", "开始处理", "started", ComplaintState.FILTERED, ComplaintState.REOPENED),
        /** It is put off to a day, the company's local one, on which it is filtered again. */
        DEFER("defer", "暂缓处理", "deferred", ComplaintState.FILTERED),
        /** Its clock stands still, for the customer or for a third party. */
        PUT_ON_HOLD("put-on-hold", "暂停计时", "put on hold", ComplaintState.IN_PROGRESS),
        /** One hold ends. */
        RELEASE("release", "恢复计时", "released", ComplaintState.IN_PROGRESS),
        /** It is solved. */
        RESOLVE("resolve", "解决", "resolved", ComplaintState.IN_PROGRESS),
        /** Its solution was checked and found good. */
        VERIFY("verify", "核实", "verified", ComplaintState.RESOLVED),
        /** It is filed. */
        CLOSE("close", "关闭", "closed", ComplaintState.VERIFIED),
        /** It comes back. */
        REOPEN("reopen", "重新受理", "reopened", ComplaintState.RESOLVED, ComplaintState.VERIFIED, ComplaintState.CLOSED),
        /** From now on its time limits come from another edition, on purpose. */
        REPLAN(
                "replan",
                "按新版制度重新计划",
                "re-planned",
                ComplaintState.NEW,
                ComplaintState.FILTERED,
                ComplaintState.DEFERRED,
                ComplaintState.IN_PROGRESS,
                ComplaintState.REOPENED);

        private final String slug;
        private final Label label;
        private final List<ComplaintState> from;

        Kind(String slug, String zh, String en, ComplaintState... from) {
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

        /** Tells whether the move may be made in {@code state}, as far as the state decides. */
        public boolean isPossibleIn(ComplaintState state) {
            return from.contains(state);
        }

        /** Returns the moves possible in {@code state}. */
        public static List<Kind> possibleIn(ComplaintState state) {
            return Arrays.stream(values())
                    .filter(kind -> kind.isPossibleIn(state))
                    .toList();
        }

        /** Returns the move of a slug. */
        public static Optional<Kind> find(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug.equals(slug))
                    .findFirst();
        }

        @Override
        public String toString() {
            return slug;
        }
    }

    /** One method a move; a new move breaks every visitor until it is handled. */
    interface Visitor<R> {
        /** Handles {@link Answer}. */
        R visit(Answer move);

        /** Handles {@link Filter}. */
        R visit(Filter move);

        /** Handles {@link Start}. */
        R visit(Start move);

        /** Handles {@link Defer}. */
        R visit(Defer move);

        /** Handles {@link PutOnHold}. */
        R visit(PutOnHold move);

        /** Handles {@link Release}. */
        R visit(Release move);

        /** Handles {@link Resolve}. */
        R visit(Resolve move);

        /** Handles {@link Verify}. */
        R visit(Verify move);

        /** Handles {@link Close}. */
        R visit(Close move);

        /** Handles {@link Reopen}. */
        R visit(Reopen move);

        /** Handles {@link Replan}. */
        R visit(Replan move);
    }

    /** A person has answered the customer. */
    record Answer() implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is sorted by the policy it is planned under, or against the score with a reason. */
    record Filter(FilterRatings ratings, Optional<FilterOverride> override) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.FILTER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody works on it. */
    record Start() implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.START;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is put off to a day, the company's local one, on which it is filtered again. */
    record Defer(LocalDate reviewOn) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.DEFER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Its clock stands still, for the customer or for a third party. */
    record PutOnHold(HoldReason reason) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.PUT_ON_HOLD;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One hold ends. */
    record Release(HoldReason reason) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.RELEASE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is solved. */
    record Resolve(Resolution resolution) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.RESOLVE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Its solution was checked and found good. */
    record Verify(Verification verification) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.VERIFY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is filed. */
    record Close() implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It comes back. */
    record Reopen(PrivateText because) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** From now on its time limits come from another edition, on purpose. */
    record Replan(InForce<ComplaintPolicy> to) implements ComplaintMove {
        @Override
        public Kind kind() {
            return Kind.REPLAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
