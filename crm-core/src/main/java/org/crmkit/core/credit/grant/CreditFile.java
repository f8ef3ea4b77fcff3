package org.crmkit.core.credit.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;

/**
 * One application with what has become of it.
 *
 * @param application what was asked
 * @param evaluation what the look at the customer has come to, once there was one
 * @param approvedBy who has approved, in that order
 * @param state whether it is open
 */
public record CreditFile(
        CreditApplication application, Optional<CreditEvaluation> evaluation, List<Officer> approvedBy, State state) {

    public CreditFile {
        approvedBy = List.copyOf(approvedBy);
        checkArgument(
                state != State.GRANTED || (evaluation.isPresent() && !approvedBy.isEmpty()),
                "CreditFile.state of %s was GRANTED; only what was evaluated and approved is granted.",
                application.key());
    }

    /** How far an application has come. */
    public enum State {
        /** Waits for its evaluation or for approvers. */
        OPEN(Label.of("办理中", "Open")),
        /** The limit is on the account. */
        GRANTED(Label.of("已授信", "Granted")),
        /** Turned down. */
        REJECTED(Label.of("已否决", "Rejected"));

        private final Label label;

        State(Label label) {
            this.label = label;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Obtains the file of a new application. */
    public static CreditFile open(CreditApplication application) {
        return new CreditFile(application, Optional.empty(), List.of(), State.OPEN);
    }

    /** Returns where a store keeps the file of an application. */
    public static AggregateKey keyOf(IdempotencyKey application) {
        return new AggregateKey("credit-application", application.value());
    }

    /** Returns where a store keeps this file. */
    public AggregateKey key() {
        return keyOf(application.key());
    }

    /** Returns the file with an evaluation; those who approved before it must approve again. */
    CreditFile evaluated(CreditEvaluation done) {
        return new CreditFile(application, Optional.of(done), List.of(), state);
    }

    CreditFile approved(Officer by) {
        List<Officer> more = new ArrayList<>(approvedBy);
        more.add(by);
        return new CreditFile(application, evaluation, more, state);
    }

    CreditFile become(State next) {
        return new CreditFile(application, evaluation, approvedBy, next);
    }
}
