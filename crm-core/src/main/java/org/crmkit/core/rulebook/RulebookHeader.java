package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;

/**
 * Whose rules these are, and when they hold.
 *
 * @param version id and edition
 * @param name what the rulebook is called
 * @param zone where its days begin and its hours are local time
 * @param currency of every amount in it
 * @param issued the day it was decided
 * @param effective the first day it is in force, not before {@code issued}
 * @param until the first day it is no longer in force, after {@code effective}; empty if it holds until the next edition
 */
public record RulebookHeader(
        RulebookVersion version,
        Label name,
        ZoneId zone,
        CurrencyUnit currency,
        LocalDate issued,
        LocalDate effective,
        Optional<LocalDate> until) {

    public RulebookHeader {
        checkArgument(
                !effective.isBefore(issued),
                "rulebook.effective was %s; it must be %s, the day of issue, or later. Rules do not bind before they are issued.",
                effective,
                issued);
        LocalDate end = until.orElse(LocalDate.MAX);
        checkArgument(
                end.isAfter(effective),
                "rulebook.until was %s; it must be after %s, the first day in force. Leave it out if the rules hold until the next edition.",
                end,
                effective);
    }

    /** Tells whether the rules are in force on {@code day}, as far as this edition knows. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effective) && until.map(day::isBefore).orElse(true);
    }
}
