package org.crmkit.scoring.credit.limit;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.simulate.Area;
import org.crmkit.core.rulebook.simulate.Decided;
import org.crmkit.core.rulebook.simulate.RecordedDecision;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Sizes the limits of recorded customers under another edition: {@code simulation.replay(new LimitReplay(), 100)}. A higher limit is
 * better, compared in cents; the limit is at stake.
 */
public final class LimitReplay implements RecordedDecision<LimitReplay.RecordedLimit> {

    /** What was known of a customer on the day his limit was sized. */
    public record RecordedLimit(LimitFacts facts, LocalDate day) {}

    /** Creates the replay. */
    public LimitReplay() {}

    @Override
    public Area area() {
        return new Area("rating", Label.of("信用限额", "Credit limit"), Label.of("位客户", "customers"));
    }

    @Override
    public String id(RecordedLimit record) {
        return record.facts().customer().value();
    }

    @Override
    public Decided decide(RecordedLimit record, Rulebook rules) {
        RatingPolicy policy = rules.room(RatingPolicy.class)
                .orElseThrow(() -> new IllegalArgumentException(
                        rules.version() + " has no section rating; its limits cannot be sized. Add the section."));
        return new LimitSizing(LimitRules.of(policy))
                .propose(record.facts(), record.day())
                .<Decided>fold(
                        proposed -> Decided.of(
                                        Label.of(
                                                "限额" + Formats.money(proposed.limit(), Lang.ZH),
                                                "limit " + Formats.money(proposed.limit(), Lang.EN)),
                                        (int) Math.min(
                                                Integer.MAX_VALUE,
                                                proposed.limit().getAmountMinorLong()),
                                        List.of(proposed.bound()))
                                .at(proposed.limit()),
                        notSized -> {
                            throw new IllegalArgumentException(
                                    "RecordedLimit.facts of " + notSized.customer()
                                            + " are too few for any method; give working capital, net worth, sales or the like.");
                        });
    }
}
