package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.text.Label;

/**
 * A line of the destruction register (客户档案销毁登记表): which files, who proposed it, who approved it, who did it and when.
 *
 * @param id the register's number, a slug
 * @param files of these customers, at least one, each once
 * @param proposed by whom and when
 * @param needed how many must approve, by the rule in force when it was proposed
 * @param approvals in the order given; nobody twice, and not by who proposed it
 * @param end who carried it out, or rejected it, and when
 * @param state where it is
 */
public record Destruction(
        String id,
        List<CustomerId> files,
        Signed proposed,
        int needed,
        List<Signed> approvals,
        Optional<Signed> end,
        State state) {

    /** Where a destruction is. */
    public enum State implements Term {
        /** Waiting for approvals. */
        PROPOSED("待批准", "Proposed"),
        /** All have approved; it may be carried out. */
        APPROVED("已批准", "Approved"),
        /** The files are gone. */
        CARRIED_OUT("已销毁", "Carried out"),
        /** Somebody said no. */
        REJECTED("已否决", "Rejected");

        private final Label label;

        State(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }

        /** Returns what may come next. */
        public List<State> next() {
            return switch (this) {
                case PROPOSED -> List.of(APPROVED, REJECTED);
                case APPROVED -> List.of(CARRIED_OUT, REJECTED);
                case CARRIED_OUT, REJECTED -> List.of();
            };
        }
    }

    /**
     * A signature.
     *
     * @param by whose
     * @param on the day
     */
    public record Signed(StaffId by, LocalDate on) {}

    public Destruction {
        checkArgument(RuleKey.isSlug(id), "Destruction.id was '%s'; it must be a slug such as 2026-07.", id);
        files = files.stream().sorted().distinct().collect(Collectors.toUnmodifiableList());
        approvals = List.copyOf(approvals);
        checkArgument(!files.isEmpty(), "Destruction.files of %s is empty; name at least one file.", id);
        Set<StaffId> people = new HashSet<>(Set.of(proposed.by()));
        for (Signed approval : approvals) {
            checkArgument(
                    people.add(approval.by()),
                    "Destruction.approvals of %s has %s, who proposed it or approved before; ask somebody else.",
                    id,
                    approval.by());
        }
        checkArgument(
                end.isPresent() == state.next().isEmpty(),
                "Destruction %s is %s; it has an end exactly when nothing comes after.",
                id,
                state.code());
    }

    static Destruction propose(String id, List<CustomerId> files, StaffId by, LocalDate on, int needed) {
        return new Destruction(id, files, new Signed(by, on), needed, List.of(), Optional.empty(), State.PROPOSED);
    }

    /** Returns where a store keeps a line of the register. */
    public static AggregateKey keyOf(String id) {
        return new AggregateKey("file-destruction", id);
    }

    Destruction approve(StaffId by, LocalDate on) {
        List<Signed> more = new ArrayList<>(approvals);
        more.add(new Signed(by, on));
        return new Destruction(
                id, files, proposed, needed, more, end, more.size() >= needed ? State.APPROVED : State.PROPOSED);
    }

    Destruction end(State last, StaffId by, LocalDate on) {
        return new Destruction(id, files, proposed, needed, approvals, Optional.of(new Signed(by, on)), last);
    }

    /** Returns why a move to {@code wanted} is refused in this state; empty if it is allowed. */
    Optional<Reason> refusal(State wanted) {
        if (state.next().contains(wanted)) {
            return Optional.empty();
        }
        String zh = state.next().stream().map(one -> one.label().zh()).collect(Collectors.joining("、"));
        String en = state.next().stream().map(State::code).collect(Collectors.joining(", "));
        return Optional.of(Reason.of(
                "destruction-" + state.code(),
                "销毁 " + id + " 的状态为“" + state.label().zh() + "”，不能转为“"
                        + wanted.label().zh() + "”；可转为：" + (zh.isEmpty() ? "无" : zh) + "。",
                "Destruction " + id + " is " + state.code() + " and cannot become " + wanted.code()
                        + "; it may become: " + (en.isEmpty() ? "nothing" : en) + "."));
    }
}
