package org.crmkit.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.customer.Files.CLERK;
import static org.crmkit.core.customer.Files.DAY;
import static org.crmkit.core.customer.Files.POLICY;
import static org.crmkit.core.customer.Files.id;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.Repair;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Files;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.information.Consent;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.keyaccount.TeamPost;
import org.crmkit.core.relationship.CareStep;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.Segment;
import org.crmkit.core.survey.SegmentResult;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RoomBlocksTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Rulebook RULES = CompleteRulebook.load();
    private static final String SECRET = "13800000000";

    private final Files files = new Files();

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Contact contact(String number, ContactKind kind, LocalDate day) {
        return new Contact(
                number,
                kind,
                id("C-1"),
                CLERK,
                noon(day),
                ContactState.HELD,
                VisitOutline.blank(),
                Optional.of(PersonalText.of("met at " + SECRET)),
                Optional.empty(),
                noon(day),
                RULES.version());
    }

    private static KeyAccount account(String customer) {
        return new KeyAccount(
                id(customer),
                KeyAccountType.STRATEGIC,
                Set.of(KeyAccountLevel.GROUP_COMPANY),
                Map.of(TeamPost.ACCOUNT_MANAGER, StaffId.of("s-9")),
                Map.of(),
                Optional.of(new AccountPlan(
                        List.of(new AccountPlan.Objective(
                                "share-of-purchases",
                                new BigDecimal("0.30"),
                                new BigDecimal("0.45"),
                                DAY.plusMonths(6))),
                        List.of(new AccountPlan.Action(PersonalText.of("ask " + SECRET), CLERK, DAY.plusDays(9))))),
                List.of(
                        new StockTaking(
                                DAY.minusDays(20), Money.parse("CNY 500.00"), new BigDecimal("82"), DAY, 0, true),
                        new StockTaking(DAY.plusDays(1), Money.parse("CNY 1.00"), new BigDecimal("1"), DAY, 0, false)),
                true,
                DAY.minusYears(1),
                noon(DAY));
    }

    private static PreferenceCard preferences() {
        return new PreferenceCard(
                id("C-1"),
                List.of(
                        new PreferenceCard.Entry(
                                "n-1",
                                CLERK,
                                noon(DAY),
                                CareStep.RECOGNISE,
                                PersonalText.of("likes tea " + SECRET),
                                PreferenceCard.EntryState.PUBLISHED),
                        new PreferenceCard.Entry(
                                "n-2",
                                CLERK,
                                noon(DAY),
                                CareStep.RECOGNISE,
                                PersonalText.of("not judged"),
                                PreferenceCard.EntryState.WRITTEN)));
    }

    private static SegmentResult satisfaction() {
        return new SegmentResult(
                new Segment("priority", Label.of("重点客户", "priority customers"), 400),
                Rate.of(60, 100),
                30,
                new SatisfactionIndex.Known(new BigDecimal("81.50"), SatisfactionGrade.SATISFIED, List.of()));
    }

    private static RetentionCase retention() {
        return new RetentionCase(
                "r-1",
                id("C-1"),
                Optional.of(ChurnCause.COMPETITOR_MOVE),
                List.of(new RetentionCase.Step(
                        RetentionState.WARNED, DAY.minusDays(20), CLERK, Optional.of(DAY.minusDays(1)))),
                RULES.version());
    }

    private static ServiceCase service() {
        return new ServiceCase(
                ServiceRequest.of(
                        ServiceCaseId.of("S-1"), id("C-1"), "repair", noon(DAY.minusDays(2)), PersonalText.of(SECRET)),
                CaseState.ASSIGNED,
                RULES.version(),
                List.of(),
                Optional.empty(),
                new Repair(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    private static FurtherRooms.Builder rooms() {
        return FurtherRooms.builder()
                .contacts(List.of(
                        contact("K-1", ContactKind.VISIT, DAY.minusDays(9)),
                        contact("K-2", ContactKind.PROPOSAL, DAY),
                        contact("K-3", ContactKind.VISIT, DAY.plusDays(1))))
                .account(account("C-1"))
                .preferences(preferences())
                .satisfaction(satisfaction())
                .retentions(List.of(retention()))
                .services(List.of(service()))
                .privacy(new PrivacyFile(
                        id("C-1"),
                        List.of(new Consent(
                                "marketing", false, SourceChannel.SERVICE, DAY.minusDays(30), Optional.of(DAY))),
                        List.of(),
                        List.of()))
                .markings(List.of(new Marking(
                        id("C-1"),
                        CustomerMark.PROBLEM,
                        Validity.since(DAY.minusDays(1)),
                        CLERK,
                        PersonalText.of("disputes every bill"))));
    }

    private CardSources sources(FurtherRooms rooms) {
        Customer customer = files.enterprise("C-1", Lifecycle.AT_RISK);
        return CardSources.of(
                        customer, CustomerRecord.empty(id("C-1"), Confidentiality.INTERNAL), POLICY.policy(), DAY, ZONE)
                .with(rooms);
    }

    private static String value(Card card, String block, String line) {
        return card.block(block).orElseThrow().line(line).orElseThrow().value().en();
    }

    @Test
    void an_existing_customers_card_shows_what_every_room_knows() {
        Card card = Cards.of(sources(rooms().build()));

        assertThat(value(card, "marks", "lists")).isEqualTo("Problem customer, Customer at risk, Key customer");
        assertThat(value(card, "visits", "count")).isEqualTo("2, of which 2 took place");
        assertThat(card.block("visits").orElseThrow().lines())
                .extracting(CardLine::key)
                .containsExactly("count", "contact-K-2", "note-K-2", "contact-K-1", "note-K-1");
        assertThat(value(card, "satisfaction", "survey")).isEqualTo("81.5, Satisfied");
        assertThat(value(card, "satisfaction", "stock-taking")).isEqualTo("82");
        assertThat(value(card, "satisfaction", "proposals")).isEqualTo("1 in all");
        assertThat(value(card, "services", "count")).isEqualTo("1, of which 1 not done");
        assertThat(value(card, "key-account", "objective-share-of-purchases")).isEqualTo("0.3 -> 0.45");
        assertThat(value(card, "key-account", "stock-sales")).isEqualTo("CNY 500.00");
        assertThat(value(card, "key-account", "team-account-manager")).isEqualTo("s-9");
        assertThat(value(card, "churn", "retention-r-1")).isEqualTo("Warned, overdue");
        assertThat(value(card, "churn", "cause-r-1"))
                .isEqualTo(ChurnCause.COMPETITOR_MOVE.label().en());
        assertThat(value(card, "privacy", "consent-marketing-" + DAY.minusDays(30)))
                .isEqualTo("withdrawn");
        assertThat(card.block("preferences").orElseThrow().lines())
                .extracting(CardLine::key)
                .containsExactly("preference-n-1");
    }

    @Test
    void what_people_wrote_is_seen_by_whom_its_class_is_for() {
        CardSources sources = sources(rooms().build());

        Card masked = Cards.of(sources);
        assertThat(masked.text(Lang.ZH)).doesNotContain(SECRET).doesNotContain("disputes");
        assertThat(masked.text(Lang.EN)).doesNotContain(SECRET).doesNotContain("disputes");

        Card likings =
                Cards.of(CardKind.EXISTING, sources, Disclosure.of(CLERK, "visit", InformationClass.STYLE_AND_LIKING));
        assertThat(value(likings, "preferences", "preference-n-1")).contains("likes tea");
        assertThat(value(likings, "visits", "note-K-1")).isEqualTo("(hidden)");
        assertThat(likings.blocks().toString() + likings).doesNotContain(SECRET);
    }

    @Test
    void a_room_of_which_nothing_is_known_is_not_on_the_card() {
        Card card = Cards.of(sources(FurtherRooms.NONE));

        assertThat(card.blocks())
                .extracting(CardBlock::key)
                .doesNotContain("visits", "satisfaction", "services", "churn", "privacy", "preferences", "key-account");
        assertThat(value(card, "marks", "lists")).isEqualTo("Customer at risk");
    }

    @Test
    void a_lost_customers_card_says_why_he_left_and_whether_it_pays_to_win_him_back() {
        var churn = RULES.inForceIfAny(ChurnPolicy.class).orElseThrow();
        LossReview loss = LossReview.of(
                LossFacts.of(id("C-1"), Money.parse("CNY 50000.00")).because(ChurnCause.BROKEN_TRUST), churn);
        WinBackWorth worth = WinBackWorth.of(loss, Money.parse("CNY 50000.00"), Money.parse("CNY 1000000.00"), churn);

        Card card = Cards.of(
                CardKind.LOST, sources(rooms().loss(loss).winBack(worth).build()), Disclosure.MASKED);

        assertThat(value(card, "churn", "segment"))
                .isEqualTo(loss.segment().label().en());
        assertThat(value(card, "churn", "worth")).endsWith(", not worth it");
        assertThat(value(card, "churn", "response"))
                .isEqualTo(loss.segment().response().en());
    }

    @Test
    void a_groups_card_names_its_members_of_the_day_and_what_its_consumption_says() {
        Customer group = new Customer.Group(
                CustomerHeader.of(id("G-1"), "Fictional group", DAY.minusYears(1), Lifecycle.ACTIVE),
                List.of(
                        Membership.since(id("C-1"), DAY.minusDays(9)),
                        new Membership(id("C-2"), Validity.between(DAY.minusDays(9), DAY)),
                        Membership.since(id("C-3"), DAY.plusDays(1))));
        files.desk.register(group);
        ConsumptionAnalysis analysis = ConsumptionAnalysis.of(
                YearMonth.of(2025, 1),
                YearMonth.of(2026, 5),
                List.of(),
                RULES.inForceIfAny(GroupAccountPolicy.class).orElseThrow());
        CardSources sources = CardSources.of(
                        group, CustomerRecord.empty(id("G-1"), Confidentiality.INTERNAL), POLICY.policy(), DAY, ZONE)
                .with(FurtherRooms.builder()
                        .account(account("G-1"))
                        .consumption(analysis)
                        .build());

        Card card = Cards.of(CardKind.GROUP, sources, Disclosure.MASKED);

        assertThat(value(card, "members", "count")).isEqualTo("1 now");
        assertThat(value(card, "members", "former")).isEqualTo("1 in all");
        assertThat(card.block("members").orElseThrow().line("member-C-3")).isEmpty();
        assertThat(value(card, "consumption", "edition"))
                .isEqualTo(RULES.version().toString());
        assertThat(card.block("key-account")).isPresent();
    }

    @Test
    void what_is_of_another_customer_is_refused() {
        CardSources sources = sources(FurtherRooms.NONE);
        FurtherRooms other = FurtherRooms.builder().account(account("C-9")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.with(other))
                .withMessageContaining("C-9")
                .withMessageContaining("C-1");
    }

    @Test
    void lists_hold_each_customer_once_and_only_for_the_days_he_is_on_them() {
        PersonalText why = PersonalText.of("why");
        List<Marking> markings = List.of(
                new Marking(id("C-2"), CustomerMark.EXCELLENT, Validity.since(DAY), CLERK, why),
                new Marking(id("C-1"), CustomerMark.EXCELLENT, Validity.since(DAY.minusDays(5)), CLERK, why),
                new Marking(id("C-2"), CustomerMark.EXCELLENT, Validity.since(DAY.minusDays(2)), CLERK, why),
                new Marking(id("C-3"), CustomerMark.PRIORITY, Validity.between(DAY.minusDays(5), DAY), CLERK, why));

        assertThat(Marking.lists(markings, DAY))
                .isEqualTo(Map.of(CustomerMark.EXCELLENT, List.of(id("C-1"), id("C-2"))));
        assertThat(Marking.lists(markings, DAY.minusDays(1))).containsEntry(CustomerMark.PRIORITY, List.of(id("C-3")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Marking(id("C-1"), CustomerMark.KEY, Validity.since(DAY), CLERK, why))
                .withMessageContaining("key");
        assertThat(CustomerMark.derived(Lifecycle.PROSPECT, Optional.empty())).containsExactly(CustomerMark.POTENTIAL);
    }

    @Test
    void a_survey_that_keeps_its_index_secret_says_so_on_the_card() {
        SegmentResult secret = new SegmentResult(
                new Segment("priority", Label.of("重点客户", "priority customers"), 400),
                Rate.of(3, 100),
                30,
                new SatisfactionIndex.Undefined(List.of(Reason.of("too-few", "过少", "too few answered"))));

        assertThat(value(
                        Cards.of(sources(
                                FurtherRooms.builder().satisfaction(secret).build())),
                        "satisfaction",
                        "survey"))
                .isEqualTo("too few answered");
    }
}
