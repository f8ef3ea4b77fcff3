package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.Repair;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.credit.CreditAssessment;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyReport;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Files and events of one March for the figures of the rooms. */
final class FigureFixtures {

    private FigureFixtures() {}

    static final Rulebook RULES = CompleteRulebook.load();
    static final RulebookVersion VERSION = RULES.version();
    static final ZoneId ZONE = RULES.zone();
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    static final Window MARCH =
            Window.of(DatePeriod.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)), Window.Step.WEEK, ZONE);
    static final StaffId CLERK = StaffId.of("s-1");

    static <P extends RulePart> InForce<P> rules(Class<P> room) {
        return RULES.inForceIfAny(room).orElseThrow();
    }

    static CustomerId id(String id) {
        return CustomerId.of(id);
    }

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static Instant at(int day) {
        return march(day).atTime(10, 0).atZone(ZONE).toInstant();
    }

    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    static String value(Panel panel, String key) {
        return panel.figure(key).orElseThrow().value().label().en();
    }

    static List<String> trend(Panel panel, String key) {
        return panel.trend(key).orElseThrow().points().stream()
                .map(point -> point.value().label().en())
                .toList();
    }

    static Customer person(String id, Lifecycle stage, LocalDate since) {
        return new Customer.Individual(CustomerHeader.of(id(id), "Fictional", since, stage));
    }

    static TierFile file(String id, String level) {
        return new TierFile(id(id), TierHistory.of(List.of()), level, march(1));
    }

    static TierEvent.TierChanged changed(Instant at, String from, String to) {
        return new TierEvent.TierChanged(at, VERSION, id("C-1"), from, to, march(1), List.of());
    }

    static CareTask care(String customer, String careClass, int day) {
        return new CareTask(id(customer), "news", careClass, Label.same("news"), march(day), march(day), VERSION);
    }

    static Contact contact(String id, ContactKind kind, ContactState state, int day, Optional<Boolean> adopted) {
        return new Contact(
                id,
                kind,
                id("C-1"),
                CLERK,
                at(day),
                state,
                VisitOutline.blank(),
                Optional.empty(),
                adopted,
                at(day),
                VERSION);
    }

    static StockTaking look(LocalDate day, String sales, String satisfaction, LocalDate contact, int complaints) {
        return new StockTaking(day, cny(sales), new BigDecimal(satisfaction), contact, complaints, true);
    }

    static KeyAccount account(String id, KeyAccountType type, List<StockTaking> looks, boolean club) {
        return new KeyAccount(
                id(id),
                type,
                Set.of(KeyAccountLevel.PROVINCE),
                Map.of(),
                Map.of(),
                Optional.empty(),
                looks,
                club,
                LocalDate.of(2020, 1, 1),
                at(1));
    }

    static CreditAssessment assessment(String key, int day) {
        return new CreditAssessment(
                CreditRequest.of(id("C-1"), cny("10.00"), IdempotencyKey.of(key)),
                at(day),
                List.of(),
                List.of(Reason.of("within-limit", "未超限", "within the limit")),
                VERSION);
    }

    static CreditChange raise() {
        return new CreditChange(
                id("C-1"),
                IdempotencyKey.of("A-1"),
                CreditLimit.cashOnly(CNY),
                IndividualLimit.permanent(CreditLimit.of(cny("30000.00")), march(2)),
                "b",
                "b",
                "growth",
                Officer.of("o-1", "sales"),
                List.of(),
                at(2),
                VERSION);
    }

    static SurveyReport report(String id, Rate responses, SatisfactionIndex index) {
        return new SurveyReport(SurveyId.of(id), VERSION, responses, 0, List.of(), List.of(), index, List.of());
    }

    static ServiceCase repair(String id, Optional<Fault> fault, CaseState state, ServiceCase.Step... steps) {
        Repair repair = fault.map(found -> new Repair(
                        Optional.of(new Repair.Diagnosis(
                                found,
                                PersonalText.of("found"),
                                new Entitlement.NotCovered(List.of(Reason.of("misuse", "人为", "misuse")), VERSION),
                                false)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .orElse(new Repair(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()));
        return new ServiceCase(
                ServiceRequest.of(ServiceCaseId.of(id), id("C-1"), "repair", at(2), PersonalText.of("wish")),
                state,
                VERSION,
                List.of(steps),
                Optional.empty(),
                repair);
    }
}
