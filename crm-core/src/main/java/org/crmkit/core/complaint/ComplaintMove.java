package org.crmkit.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.rule.InForce;

/** Something a person wants to do with a complaint. {@link ComplaintFlow} decides whether it may be done. */
public sealed interface ComplaintMove {

    /** Returns which move it is. */
    MoveKind kind();

    /** Handles each move. */
    <R> R accept(Visitor<R> visitor);

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

        /** Handles {@link Check}. */
        R visit(Check move);

        /** Handles {@link Assign}. */
        R visit(Assign move);

        /** Handles {@link Task}. */
        R visit(Task move);

        /** Handles {@link Replan}. */
        R visit(Replan move);
    }

    /** A person has answered the customer. */
    record Answer() implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.ANSWER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is sorted by the policy it is planned under, or against the score with a reason. */
    record Filter(FilterRatings ratings, Optional<FilterOverride> override) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.FILTER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody works on it. */
    record Start() implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.START;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is put off to a day, the company's local one, on which it is filtered again. */
    record Defer(LocalDate reviewOn) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.DEFER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Its clock stands still, for the customer or for a third party. */
    record PutOnHold(HoldReason reason) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.PUT_ON_HOLD;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** One hold ends. */
    record Release(HoldReason reason) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.RELEASE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is solved. */
    record Resolve(Resolution resolution) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.RESOLVE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Its solution was checked and found good. */
    record Verify(Verification verification) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.VERIFY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It is filed. */
    record Close() implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.CLOSE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** It comes back. */
    record Reopen(PrivateText because) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.REOPEN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody looked at the solution, by one of the four means, and says what he found. One found wanting is reopened next. */
    record Check(MonitorMeans means, Optional<ActorId> by, MonitorFinding finding, Optional<PrivateText> note)
            implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.CHECK;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A department is given something to do. */
    record Assign(SubTask.Order order) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.ASSIGN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The task of a slug comes into another state. */
    record Task(String slug, SubTaskState next) implements ComplaintMove {
        @Override
        public MoveKind kind() {
            return MoveKind.TASK;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * From now on its time limits come from another edition, another tier, or both, on purpose. What happened, pauses included,
     * stays as it was.
     *
     * @param to the policy it is planned under from now on
     * @param tier the tier whose service level holds from now on; empty to keep the one it has
     */
    record Replan(InForce<ComplaintPolicy> to, Optional<String> tier) implements ComplaintMove {

        /** Obtains the move to another edition. */
        public static Replan under(InForce<ComplaintPolicy> to) {
            return new Replan(to, Optional.empty());
        }

        /** Obtains the move to the service level of another tier. */
        public static Replan forTier(String tier, InForce<ComplaintPolicy> policy) {
            return new Replan(policy, Optional.of(tier));
        }

        @Override
        public MoveKind kind() {
            return MoveKind.REPLAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
