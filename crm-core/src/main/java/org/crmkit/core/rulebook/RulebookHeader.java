package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
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
 * @param issuedBy the post or the body that decided it, never a person: posts outlast people
 * @param issued the day it was decided
 * @param effective the first day it is in force, not before {@code issued}
 * @param until the first day it is no longer in force, after {@code effective}; empty if it holds until the next edition
 */
public record RulebookHeader(
        RulebookVersion version,
        Label name,
        ZoneId zone,
        CurrencyUnit currency,
        Label issuedBy,
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

    /** Returns the header as facts below {@code rulebook}, for comparisons and documents; no rule of the company is among them. */
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(fact("id", code(version.rulebook()), "规则手册编号", "Id of the rulebook"));
        facts.add(fact("edition", code(version.edition()), "版次", "Edition"));
        facts.add(fact("name", new RuleValue.Words(name), "名称", "Name"));
        facts.add(fact("zone", code(zone.getId()), "时区", "Time zone"));
        facts.add(fact("currency", code(currency.getCode()), "币种", "Currency"));
        facts.add(fact("issued-by", new RuleValue.Words(issuedBy), "签发部门或岗位", "Issued by"));
        facts.add(fact("issued", new RuleValue.Day(issued), "签发日期", "Issued on"));
        facts.add(fact("effective", new RuleValue.Day(effective), "生效日期", "In force from"));
        until.ifPresent(end -> facts.add(fact("until", new RuleValue.Day(end), "失效日期", "No longer in force from")));
        return List.copyOf(facts);
    }

    private static RuleValue code(String text) {
        return new RuleValue.Choice(text, Label.same(text));
    }

    private static RuleFact fact(String key, RuleValue value, String zh, String en) {
        return new RuleFact(RuleKey.of("rulebook").child(key), value, Label.of(zh, en), Leaning.NEUTRAL);
    }

    /** Tells whether the rules are in force on {@code day}, as far as this edition knows. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effective) && until.map(day::isBefore).orElse(true);
    }
}
