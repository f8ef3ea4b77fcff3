package org.crmkit.core.servicequality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * Service that was not as good as it should be, until it is.
 *
 * @param found by which inspection
 * @param grade how grave
 * @param recurrences how often it has come back
 * @param openedUnder the edition its limits come from
 * @param state where it stands
 * @param containedOn the day harm was stopped
 * @param cause why it happened, as far as it was analysed
 * @param actions taken, in order; each round of analysis may add some
 * @param changedOn the day something last happened to it; of a closed one, the day it was closed
 */
public record Nonconformity(
        Inspection found,
        Grade grade,
        int recurrences,
        RulebookVersion openedUnder,
        State state,
        Optional<LocalDate> containedOn,
        Optional<Cause> cause,
        List<CorrectiveAction> actions,
        LocalDate changedOn) {

    /**
     * Why it happened.
     *
     * @param kind where the cause lies
     * @param why in the words of whoever analysed it
     */
    public record Cause(CauseKind kind, PersonalText why) {}

    /** Where a nonconformity stands; {@link QualityMove.Kind} has the moves. */
    public enum State {
        /** Found. */
        OPEN("open", "待处置", "open"),
        /** No further customer is harmed. */
        CONTAINED("contained", "已应急处置", "contained"),
        /** The cause is known. */
        ANALYSED("analysed", "已查明原因", "analysed"),
        /** Somebody corrects it. */
        ACTING("acting", "纠正中", "being corrected"),
        /** Corrected; whether it helped is not known yet. */
        CHECKING("checking", "待验证", "awaiting the check"),
        /** It helped. */
        CLOSED("closed", "已关闭", "closed");

        private final String slug;
        private final Label label;

        State(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    public Nonconformity {
        actions = List.copyOf(actions);
    }

    static Nonconformity open(Inspection found, Verdict.Nonconforming verdict) {
        return new Nonconformity(
                found,
                verdict.grade(),
                verdict.recurrences(),
                verdict.version(),
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                found.on());
    }

    /** Tells whether something is still to be done about it. */
    public boolean isOpen() {
        return state != State.CLOSED;
    }

    /** Returns how often it was opened again because a correction did not help. */
    public int reopened() {
        return (int) actions.stream()
                .flatMap(action -> action.check().stream())
                .filter(check -> !check.isEffective())
                .count();
    }

    /** Returns the action that was planned last. */
    public Optional<CorrectiveAction> action() {
        return actions.isEmpty() ? Optional.empty() : Optional.of(actions.get(actions.size() - 1));
    }

    /** Returns the day from which its correction counts: the day it was found, or found not to be corrected. */
    LocalDate countsFrom() {
        return actions.stream()
                .flatMap(action -> action.check().stream())
                .map(CorrectiveAction.Check::on)
                .reduce((a, b) -> b)
                .orElse(found.on());
    }

    Nonconformity contained(LocalDate on) {
        return new Nonconformity(
                found, grade, recurrences, openedUnder, State.CONTAINED, Optional.of(on), cause, actions, on);
    }

    Nonconformity analysed(Cause why, LocalDate on) {
        return new Nonconformity(
                found, grade, recurrences, openedUnder, State.ANALYSED, containedOn, Optional.of(why), actions, on);
    }

    Nonconformity planned(CorrectiveAction action, LocalDate on) {
        List<CorrectiveAction> more = new ArrayList<>(actions);
        more.add(action);
        return with(State.ACTING, more, on);
    }

    /** Returns it with another last action. */
    Nonconformity with(State next, CorrectiveAction last, LocalDate on) {
        List<CorrectiveAction> some = new ArrayList<>(actions);
        some.set(some.size() - 1, last);
        return with(next, some, on);
    }

    private Nonconformity with(State next, List<CorrectiveAction> list, LocalDate on) {
        return new Nonconformity(found, grade, recurrences, openedUnder, next, containedOn, cause, list, on);
    }
}
