package org.crmkit.examples.cli.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.Sentences;
import org.joda.money.Money;

/**
 * One order of a feed and what credit control said to it.
 *
 * @param name what the account is called
 * @param zone in which times are printed
 */
public record CreditOutcome(
        String order, CustomerId account, String name, Instant at, Money amount, CreditDecision decision, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Returns {@code approved}, {@code referred} or {@code declined}. */
    public String code() {
        return decision.fold(approved -> "approved", referred -> "referred", declined -> "declined");
    }

    /** Returns what the decision is called. */
    public Label label() {
        return decision.fold(
                approved -> Label.of("通过", "Approved"),
                referred -> Label.of("转审", "Referred"),
                declined -> Label.of("拒绝", "Declined"));
    }

    /** Returns the local time of the order. */
    public String localTime() {
        return LOCAL.format(at.atZone(zone));
    }

    /** Returns the reasons as one text. */
    public Label explanation() {
        return Label.of(Sentences.join(decision.reasons(), Lang.ZH), Sentences.join(decision.reasons(), Lang.EN));
    }

    /** Returns the outcome as a row of a table. */
    public Row row() {
        List<CreditPosition> positions = decision.assessment().positions();
        CreditPosition own = positions.get(0);
        Optional<Money> shortfall = decision.fold(
                approved -> Optional.<Money>empty(),
                referred -> Optional.of(referred.shortfall()),
                declined -> Optional.of(declined.shortfall()));
        Optional<ReleaseAuthority> releasableBy = decision.fold(
                approved -> Optional.<ReleaseAuthority>empty(),
                referred -> Optional.of(referred.releasableBy()),
                declined -> Optional.<ReleaseAuthority>empty());
        return new Row()
                .with("order", order)
                .with("account", account.value())
                .with("name", name)
                .with("at", at.atZone(zone).toOffsetDateTime().toString())
                .with("amount", amount)
                .with("decision", code())
                .with("exposure_before", own.exposure().total())
                .with("exposure_after", own.exposureAfter())
                .with("limit", own.ceiling().map(Cell::of).orElse(Cell.nothing()))
                .with("shortfall", shortfall.map(Cell::of).orElse(Cell.nothing()))
                .with(
                        "releasable_by",
                        releasableBy.map(ReleaseAuthority::slug).map(Cell::of).orElse(Cell.nothing()))
                .with("rulebook", decision.decidedUnder().toString())
                .with("reasons", decision.reasons());
    }
}
