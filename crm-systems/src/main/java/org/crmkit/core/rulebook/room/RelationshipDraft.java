package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.relationship.GiftRule;
import org.crmkit.core.relationship.HospitalityKind;
import org.crmkit.core.relationship.HospitalityRule;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.ReminderKind;
import org.crmkit.core.relationship.ReturnVisit;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.CareDraft.Named;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link RelationshipPolicy} as written; the section {@code relationship}.
 *
 * @param visit how visits are prepared and planned
 * @param gifts what may be given
 * @param hospitality what may be spent on guests
 * @param proposals how soon they are answered and thanked for
 * @param returnVisits by the slug of the occasion
 * @param reminders the span of each kind
 * @param cardReaders what a post may see of preference cards
 */
@Coherent
public record RelationshipDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Visit visit,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Gifts gifts,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Hospitality hospitality,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Proposals proposals,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, @Valid ReturnVisitRule> returnVisits,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, Span> reminders,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, PreferenceCard.Access> cardReaders)
        implements RoomDraft, Coherent.Checked {

    private static final List<String> KINDS =
            Arrays.stream(ReminderKind.values()).map(ReminderKind::slug).toList();

    public RelationshipDraft {
        returnVisits = Drafts.ordered(returnVisits);
        reminders = Drafts.ordered(reminders);
        cardReaders = Drafts.ordered(cardReaders);
    }

    /**
     * How visits are prepared and planned.
     *
     * @param topics by slug
     * @param kit by slug
     * @param minutes how long a visit is planned for
     * @param speed kilometres an hour
     * @param detour road over crow's flight
     */
    public record Visit(
            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Named> topics,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Named> kit,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(480) @Nullable
            Long minutes,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("150")
            @Nullable
            BigDecimal speed,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("1") @DecimalMax("3") @Nullable
            BigDecimal detour) {

        public Visit {
            topics = Drafts.ordered(topics);
            kit = Drafts.ordered(kit);
        }

        static Visit read(FieldReader f) {
            return new Visit(
                    f.optional("topics", Shapes.slugMap(Shapes.draft(Named::read)))
                            .orElse(null),
                    f.optional("kit", Shapes.slugMap(Shapes.draft(Named::read))).orElse(null),
                    f.optional("minutes", Shapes.integer(1, 480)).orElse(null),
                    Drafts.number(f, "speed").orElse(null),
                    Drafts.number(f, "detour").orElse(null));
        }
    }

    /** {@link GiftRule} as written. */
    @Coherent
    public record Gifts(
            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perGift,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perCustomer,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perGiver,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money approvalAbove)
            implements Coherent.Checked {

        static Gifts read(FieldReader f) {
            return new Gifts(
                    f.optional("per-gift", Shapes.money()).orElse(null),
                    f.optional("per-customer", Shapes.money()).orElse(null),
                    f.optional("per-giver", Shapes.money()).orElse(null),
                    f.optional("approval-above", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (perGift != null && !perGift.isPositive()) {
                findings.add(Label.of("大于零的金额", "above zero"), Label.of("请调高。", "Raise it."), "perGift");
            }
            if (approvalAbove != null && approvalAbove.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("0 表示每件都要审批。", "Zero means that every gift is approved."),
                        "approvalAbove");
            }
            atLeastOne(perCustomer, "perCustomer", findings);
            atLeastOne(perGiver, "perGiver", findings);
        }

        private void atLeastOne(@Nullable Money limit, String field, Findings findings) {
            if (perGift != null && limit != null && isLess(limit, perGift)) {
                findings.add(
                        Label.of("不低于单件限额 " + perGift + " 的金额", "at least per-gift, " + perGift),
                        Label.of("请调高。", "Raise it."),
                        field);
            }
        }
    }

    /** {@link HospitalityRule} as written. */
    @Coherent
    public record Hospitality(
            @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
            Limits meal,

            @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
            Limits reception,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perCustomer)
            implements Coherent.Checked {

        static Hospitality read(FieldReader f) {
            return new Hospitality(
                    f.optional("meal", Shapes.draft(Limits::read)).orElse(null),
                    f.optional("reception", Shapes.draft(Limits::read)).orElse(null),
                    f.optional("per-customer", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            for (Limits limits : Arrays.asList(meal, reception)) {
                Money one = limits == null ? null : limits.perOccasion();
                if (perCustomer != null && one != null && isLess(perCustomer, one)) {
                    findings.add(
                            Label.of("不低于每次限额 " + one + " 的金额", "at least that of one occasion, " + one),
                            Label.of("请调高。", "Raise it."),
                            "perCustomer");
                    return;
                }
            }
        }

        HospitalityRule toRule() {
            Map<HospitalityKind, HospitalityRule.Limit> limits = new EnumMap<>(HospitalityKind.class);
            String path = "relationship.hospitality.";
            limits.put(HospitalityKind.MEAL, Drafts.given(meal, path + "meal").toLimit(path + "meal"));
            limits.put(
                    HospitalityKind.RECEPTION,
                    Drafts.given(reception, path + "reception").toLimit(path + "reception"));
            return new HospitalityRule(limits, Drafts.given(perCustomer, path + "per-customer"));
        }
    }

    /** {@link HospitalityRule.Limit} as written. */
    @Coherent
    public record Limits(
            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perGuest,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perOccasion)
            implements Coherent.Checked {

        static Limits read(FieldReader f) {
            return new Limits(
                    f.optional("per-guest", Shapes.money()).orElse(null),
                    f.optional("per-occasion", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (perGuest != null && perGuest.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("0 表示每次都要审批。", "Zero means that every one is approved."),
                        "perGuest");
            } else if (perGuest != null && perOccasion != null && isLess(perOccasion, perGuest)) {
                findings.add(
                        Label.of("不低于每位限额 " + perGuest + " 的金额", "at least per-guest, " + perGuest),
                        Label.of("请调高。", "Raise it."),
                        "perOccasion");
            }
        }

        private HospitalityRule.Limit toLimit(String path) {
            return new HospitalityRule.Limit(
                    Drafts.given(perGuest, path + ".per-guest"), Drafts.given(perOccasion, path + ".per-occasion"));
        }
    }

    /** Tells whether one amount is less than another of its currency; currencies are looked at elsewhere. */
    private static boolean isLess(Money amount, Money than) {
        return amount.isSameCurrency(than) && amount.isLessThan(than);
    }

    /** How soon proposals are answered, and thanked for. */
    public record Proposals(
            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span answerWithin,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span thankWithin) {

        static Proposals read(FieldReader f) {
            return new Proposals(
                    f.optional("answer-within", Shapes.span()).orElse(null),
                    f.optional("thank-within", Shapes.span()).orElse(null));
        }
    }

    /** {@link ReturnVisit.Rule} as written. */
    public record ReturnVisitRule(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span after) {

        static ReturnVisitRule read(FieldReader f) {
            return new ReturnVisitRule(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("after", Shapes.span()).orElse(null));
        }
    }

    static RelationshipDraft read(FieldReader f) {
        return new RelationshipDraft(
                f.optional("visit", Shapes.draft(Visit::read)).orElse(null),
                f.optional("gifts", Shapes.draft(Gifts::read)).orElse(null),
                f.optional("hospitality", Shapes.draft(Hospitality::read)).orElse(null),
                f.optional("proposals", Shapes.draft(Proposals::read)).orElse(null),
                f.optional("return-visits", Shapes.slugMap(Shapes.draft(ReturnVisitRule::read)))
                        .orElse(null),
                f.optional("reminders", Shapes.draft(g -> Drafts.named(g, KINDS, Shapes.span())))
                        .orElse(null),
                f.optional(
                                "card-readers",
                                Shapes.slugMap(Shapes.choice(
                                        Drafts.codes(PreferenceCard.Access.values(), RelationshipPolicy::code))))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (reminders == null) {
            return;
        }
        for (String kind : KINDS) {
            Span span = reminders.get(kind);
            if (span == null || !isCalendar(span)) {
                findings.add(
                        span == null ? Label.of("空缺", "missing") : span.label(),
                        Label.of("至少一天、一周、一个月或一年的时长", "at least one day, week, month or year"),
                        Label.of("五种提醒都要填写。", "Each of the five has one."),
                        "reminders",
                        "[" + kind + "]");
            }
        }
    }

    static boolean isCalendar(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> span.amount() > 0;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    @Override
    public RelationshipPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Visit visits = Drafts.given(visit, "relationship.visit");
        Gifts limits = Drafts.given(gifts, "relationship.gifts");
        Proposals proposed = Drafts.given(proposals, "relationship.proposals");
        Map<String, Span> spans = Drafts.given(reminders, "relationship.reminders");
        Map<ReminderKind, Span> byKind = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            byKind.put(kind, Drafts.given(spans.get(kind.slug()), "relationship.reminders." + kind.slug()));
        }
        Map<String, ReturnVisit.Rule> returns = new LinkedHashMap<>();
        Drafts.given(returnVisits, "relationship.return-visits").forEach((slug, rule) -> {
            String path = "relationship.return-visits." + slug;
            returns.put(
                    slug,
                    new ReturnVisit.Rule(
                            Drafts.given(rule.name(), path + ".name"), Drafts.given(rule.after(), path + ".after")));
        });
        return new RelationshipPolicy(
                names(visits.topics(), "relationship.visit.topics"),
                names(visits.kit(), "relationship.visit.kit"),
                Math.toIntExact(Drafts.given(visits.minutes(), "relationship.visit.minutes")),
                Drafts.given(visits.speed(), "relationship.visit.speed"),
                Drafts.given(visits.detour(), "relationship.visit.detour"),
                new GiftRule(
                        Drafts.given(limits.perGift(), "relationship.gifts.per-gift"),
                        Drafts.given(limits.perCustomer(), "relationship.gifts.per-customer"),
                        Drafts.given(limits.perGiver(), "relationship.gifts.per-giver"),
                        Drafts.given(limits.approvalAbove(), "relationship.gifts.approval-above")),
                Drafts.given(hospitality, "relationship.hospitality").toRule(),
                Drafts.given(proposed.answerWithin(), "relationship.proposals.answer-within"),
                Drafts.given(proposed.thankWithin(), "relationship.proposals.thank-within"),
                returns,
                byKind,
                Drafts.given(cardReaders, "relationship.card-readers"));
    }

    private static Map<String, Label> names(@Nullable Map<String, Named> named, String path) {
        Map<String, Label> names = new LinkedHashMap<>();
        Drafts.given(named, path)
                .forEach((slug, name) -> names.put(slug, Drafts.given(name.name(), path + "." + slug + ".name")));
        return names;
    }
}
