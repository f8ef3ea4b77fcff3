package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.internal.FactList;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How a company keeps its customers close.
 *
 * @param topics what a visit may be about, by slug; at least one
 * @param kit what a visitor carries, by slug
 * @param visitMinutes how long a visit is planned for; 1 to 480
 * @param speed on the road in kilometres an hour; above 0, at most 150
 * @param detour road over crow's flight; 1 to 3
 * @param gifts what may be given
 * @param hospitality what may be spent on guests
 * @param answerWithin how soon a proposal is answered, in days, weeks, months or years
 * @param thankWithin how soon after the answer the customer is thanked
 * @param returnVisits by the slug of the occasion
 * @param reminders for each kind its span
 * @param cardReaders what a post may see of preference cards, by slug
 */
public record RelationshipPolicy(
        Map<String, Label> topics,
        Map<String, Label> kit,
        int visitMinutes,
        BigDecimal speed,
        BigDecimal detour,
        GiftRule gifts,
        HospitalityRule hospitality,
        Span answerWithin,
        Span thankWithin,
        Map<String, ReturnVisit.Rule> returnVisits,
        Map<ReminderKind, Span> reminders,
        Map<String, PreferenceCard.Access> cardReaders)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("relationship");
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "relationship.gifts.per-gift",
                    "relationship.gifts.per-customer",
                    "relationship.gifts.per-giver",
                    "relationship.hospitality.per-customer")
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "relationship.proposals.answer-within",
                    "relationship.proposals.thank-within",
                    "relationship.return-visits.*.after")
            .and(
                    Leaning.NEUTRAL,
                    "relationship.gifts.approval-above",
                    "relationship.hospitality.*.per-guest",
                    "relationship.hospitality.*.per-occasion",
                    "relationship.visit.minutes",
                    "relationship.visit.speed",
                    "relationship.visit.detour",
                    "relationship.reminders.*",
                    "relationship.card-readers.*");

    public RelationshipPolicy {
        topics = ordered(topics);
        kit = ordered(kit);
        returnVisits = ordered(returnVisits);
        reminders = Maps.immutableEnumMap(reminders);
        cardReaders = ordered(cardReaders);
        checkArgument(!topics.isEmpty(), "relationship.visit.topics is empty; give at least one topic.");
        checkArgument(
                visitMinutes >= 1 && visitMinutes <= 480,
                "relationship.visit.minutes was %s; it must be 1 to 480. Correct it.",
                visitMinutes);
        checkArgument(
                speed.signum() > 0 && speed.compareTo(BigDecimal.valueOf(150)) <= 0,
                "relationship.visit.speed was %s; it must be above 0 and at most 150 kilometres an hour. Correct it.",
                speed);
        checkArgument(
                detour.compareTo(BigDecimal.ONE) >= 0 && detour.compareTo(BigDecimal.valueOf(3)) <= 0,
                "relationship.visit.detour was %s; it must be 1 to 3. Correct it.",
                detour);
        CalendarSpans.checked(answerWithin, "relationship.proposals.answer-within");
        CalendarSpans.checked(thankWithin, "relationship.proposals.thank-within");
        for (ReminderKind kind : ReminderKind.values()) {
            Span span = reminders.get(kind);
            checkArgument(
                    span != null, "relationship.reminders.%s is missing; each kind must have a span.", kind.slug());
            CalendarSpans.checked(Objects.requireNonNull(span), "relationship.reminders." + kind.slug());
        }
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns the span of one kind of reminder. */
    public Span reminder(ReminderKind kind) {
        return Objects.requireNonNull(reminders.get(kind));
    }

    Label names(Map<String, Label> of, List<String> slugs) {
        return Label.of(
                slugs.stream().map(slug -> label(of, slug).zh()).collect(Collectors.joining("、")),
                slugs.stream().map(slug -> label(of, slug).en()).collect(Collectors.joining(", ")));
    }

    private static Label label(Map<String, Label> of, String slug) {
        return of.getOrDefault(slug, Label.same(slug));
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY);
        topics.forEach((slug, name) -> facts.name("visit.topics." + slug + ".name", name));
        kit.forEach((slug, name) -> facts.name("visit.kit." + slug + ".name", name));
        facts.add(
                        "visit.minutes",
                        new RuleValue.Count(visitMinutes, Label.of("分钟", "minutes")),
                        "走访时长",
                        "Length of a visit")
                .figure("visit.speed", speed, "路上时速（公里）", "Kilometres an hour on the road")
                .figure("visit.detour", detour, "路程与直线距离之比", "Road over crow's flight")
                .amount("gifts.per-gift", gifts.perGift(), "单件赠礼限额", "Limit of one gift")
                .amount("gifts.per-customer", gifts.perCustomer(), "每客户每年赠礼限额", "Limit for a customer and year")
                .amount("gifts.per-giver", gifts.perGiver(), "每人每年赠礼限额", "Limit for a giver and year")
                .amount("gifts.approval-above", gifts.approvalAbove(), "赠礼审批起点", "Gifts above it are approved");
        for (HospitalityKind kind : HospitalityKind.values()) {
            HospitalityRule.Limit limit = hospitality.limit(kind);
            String name = kind.label().en();
            facts.amount(
                            "hospitality." + kind.slug() + ".per-guest",
                            limit.perGuest(),
                            kind.label().zh() + "每位客人免审批限额",
                            "Without approval for each guest of a " + name)
                    .amount(
                            "hospitality." + kind.slug() + ".per-occasion",
                            limit.perOccasion(),
                            kind.label().zh() + "每次免审批限额",
                            "Without approval for one " + name);
        }
        facts.amount(
                        "hospitality.per-customer",
                        hospitality.perCustomer(),
                        "每客户每年招待限额",
                        "Limit of hospitality for a customer and year")
                .time("proposals.answer-within", answerWithin, "客户提案答复期限", "Proposals are answered within")
                .time("proposals.thank-within", thankWithin, "答复后致谢期限", "Thanks follow within");
        returnVisits.forEach((slug, rule) -> facts.name("return-visits." + slug + ".name", rule.name())
                .time(
                        "return-visits." + slug + ".after",
                        rule.after(),
                        rule.name().zh() + "的时间",
                        "Time of " + rule.name().en()));
        for (ReminderKind kind : ReminderKind.values()) {
            facts.time(
                    "reminders." + kind.slug(),
                    reminder(kind),
                    kind.label().zh() + "的提醒天数",
                    "Span of the reminder " + kind.label().en());
        }
        cardReaders.forEach((post, access) -> facts.add(
                "card-readers." + post,
                new RuleValue.Choice(code(access), accessLabel(access)),
                "岗位" + post + "可看的客户喜好卡",
                "Preference cards seen by " + post));
        return facts.facts(LEANINGS);
    }

    /** Returns the code of an access in a rulebook file. */
    public static String code(PreferenceCard.Access access) {
        return switch (access) {
            case OWN -> "own";
            case PUBLISHED -> "published";
            case ALL -> "all";
        };
    }

    private static Label accessLabel(PreferenceCard.Access access) {
        return switch (access) {
            case OWN -> Label.of("自己写的", "own entries");
            case PUBLISHED -> Label.of("已公布的", "published entries");
            case ALL -> Label.of("全部", "every entry");
        };
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        KEY.child("return-visits"),
                        Label.of("回访时点", "Return visits"),
                        Label.of("事由", "Occasion"),
                        returnVisits.entrySet().stream()
                                .map(rule -> new RuleTable.Line(
                                        rule.getKey(), rule.getValue().name()))
                                .toList(),
                        List.of(new RuleTable.Line("after", Label.of("之后", "After")))),
                new RuleTable(
                        KEY.child("reminders"),
                        Label.of("自动提醒", "Automatic reminders"),
                        Label.of("提醒", "Reminder"),
                        Arrays.stream(ReminderKind.values())
                                .map(kind -> new RuleTable.Line(kind.slug(), kind.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("时长", "Span")))));
    }
}
