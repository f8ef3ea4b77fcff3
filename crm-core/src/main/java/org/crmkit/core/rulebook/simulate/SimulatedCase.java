package org.crmkit.core.rulebook.simulate;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** A recorded case that the two rulebooks treat differently. */
public interface SimulatedCase {

    /** Returns what the record is filed under: the request, the complaint, the customer, or a case of a further room. */
    String id();

    /** Returns how the new rules treat it, compared with the old ones; never {@link Treatment#UNCHANGED}. */
    Treatment treatment();

    /** Returns the decision under the old rules in a few words. */
    Label before();

    /** Returns the decision under the new rules in a few words. */
    Label after();

    /** Returns why, under the old rules. */
    List<Reason> reasonsBefore();

    /** Returns why, under the new rules. */
    List<Reason> reasonsAfter();

    /** Returns the difference as a sentence, with amounts and times. */
    Label effect();

    /** Returns the amount at stake: what was asked, or what was bought; empty where no money is. */
    Optional<Money> amount();

    /** Returns which changes made the difference. */
    Attribution attribution();
}
