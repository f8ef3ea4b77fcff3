package org.crmkit.core.rulebook.simulate;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * A credit request that would have been decided differently.
 *
 * @param recorded the record
 * @param decidedBefore the decision under the old rules
 * @param decidedAfter the decision under the new rules
 */
public record SimulatedRequest(
        RecordedRequest recorded,
        CreditDecision decidedBefore,
        CreditDecision decidedAfter,
        Treatment treatment,
        Attribution attribution)
        implements SimulatedCase {

    @Override
    public String id() {
        return recorded.request().key().value();
    }

    @Override
    public Label before() {
        return CreditDecider.outcome(decidedBefore);
    }

    @Override
    public Label after() {
        return CreditDecider.outcome(decidedAfter);
    }

    @Override
    public List<Reason> reasonsBefore() {
        return decidedBefore.reasons();
    }

    @Override
    public List<Reason> reasonsAfter() {
        return decidedAfter.reasons();
    }

    @Override
    public Optional<Money> amount() {
        return Optional.of(recorded.request().amount());
    }

    @Override
    public Label effect() {
        Money asked = recorded.request().amount();
        return Label.of(
                "客户 " + recorded.request().customer() + " 申请" + Formats.money(asked, Lang.ZH) + "：由“" + before().zh()
                        + "”变为“" + after().zh() + "”。",
                "Customer " + recorded.request().customer() + " asked " + Formats.money(asked, Lang.EN) + ": "
                        + after().en() + " instead of " + before().en() + ".");
    }
}
