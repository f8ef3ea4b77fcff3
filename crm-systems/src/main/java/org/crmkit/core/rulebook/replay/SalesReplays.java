package org.crmkit.core.rulebook.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.LegalHold;
import org.crmkit.core.information.RetentionSchedule;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.prospect.ProspectGrade;
import org.crmkit.core.prospect.ProspectPolicy;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftDecision;
import org.crmkit.core.relationship.GiftLedger;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityDecision;
import org.crmkit.core.relationship.HospitalityLedger;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.club.ClubPolicy;
import org.crmkit.core.relationship.club.MemberDiscount;
import org.crmkit.core.rulebook.simulate.Area;
import org.crmkit.core.rulebook.simulate.Decided;
import org.crmkit.core.rulebook.simulate.RecordedDecision;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** Replays of prospects, relationship, key and group accounts, surveys, files, and customers who left. */
public final class SalesReplays {

    private static final Label NO_OFFER = Label.of("无推荐", "no offer");

    private SalesReplays() {}

    /** A prospect with the ratings it was graded by, by the slug of the criterion. */
    public record RecordedProspect(String id, Map<String, Integer> ratings) {
        public RecordedProspect {
            ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        }
    }

    /** Returns the replay of grades of prospects: a higher grade is better, for it is visited more often. */
    public static RecordedDecision<RecordedProspect> prospects() {
        return new RoomReplay<>(
                new Area("prospect", Label.of("潜在客户分级", "Grade of a prospect"), Label.of("位潜在客户", "prospects")),
                ProspectPolicy.class,
                RecordedProspect::id,
                (record, edition) -> {
                    ProspectGrade grade = ProspectGrade.of(record.ratings(), edition.inForce())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    ProspectGrade.objections(record.ratings(), edition.policy())
                                            .get(0)
                                            .text()
                                            .en()));
                    List<ProspectPolicy.Grade> grades = edition.policy().grades();
                    ProspectPolicy.Grade reached =
                            edition.policy().grade(grade.grade()).orElseThrow();
                    return Decided.of(reached.name(), grades.indexOf(reached), grade.reasons());
                });
    }

    /** A gift, with what the customer had received and the giver had given that year. */
    public record RecordedGift(Gift gift, GiftLedger customer, GiftLedger giver) {}

    /** Returns the replay of gifts: given is better than referred, referred better than refused; the gift is at stake. */
    public static RecordedDecision<RecordedGift> gifts() {
        return new RoomReplay<>(
                new Area("relationship", Label.of("礼品", "Gift"), Label.of("份礼品", "gifts")),
                RelationshipPolicy.class,
                record -> record.gift().id(),
                (record, edition) -> GiftDecision.decide(
                                record.gift(), record.customer(), record.giver(), edition.inForce())
                        .fold(
                                given -> Decided.of(Label.of("可以赠送", "given"), 2, List.of()),
                                waits -> Decided.of(Label.of("须经审批", "to be approved"), 1, List.of(waits.reason())),
                                refused -> Decided.of(Label.of("不得赠送", "refused"), 0, refused.reasons()))
                        .at(record.gift().value()));
    }

    /** What was to be spent on guests, with what had been spent on the customer that year. */
    public record RecordedHospitality(Hospitality hospitality, HospitalityLedger ledger) {}

    /** Returns the replay of hospitality: allowed is better than referred, referred better than refused; its cost is at stake. */
    public static RecordedDecision<RecordedHospitality> hospitality() {
        return new RoomReplay<>(
                new Area("relationship", Label.of("招待", "Hospitality"), Label.of("次招待", "occasions")),
                RelationshipPolicy.class,
                record -> record.hospitality().contact(),
                (record, edition) -> HospitalityDecision.decide(
                                record.hospitality(), record.ledger(), edition.inForce())
                        .fold(
                                allowed -> Decided.of(Label.of("准许", "allowed"), 2, List.of()),
                                waits -> Decided.of(Label.of("须经审批", "to be approved"), 1, waits.reasons()),
                                refused -> Decided.of(Label.of("不予准许", "refused"), 0, refused.reasons()))
                        .at(record.hospitality().cost()));
    }

    /** An order of a member of a grade. */
    public record RecordedOrder(String id, String grade, List<MemberDiscount.Goods> goods) {
        public RecordedOrder {
            goods = List.copyOf(goods);
        }
    }

    /** Returns the replay of member discounts: more off is better, compared in cents; the full price is at stake. */
    public static RecordedDecision<RecordedOrder> memberDiscounts() {
        return new RoomReplay<>(
                new Area("club", Label.of("会员优惠", "Member discount"), Label.of("份订单", "orders")),
                ClubPolicy.class,
                RecordedOrder::id,
                (record, edition) -> {
                    MemberDiscount discount = MemberDiscount.of(record.grade(), record.goods(), edition.inForce());
                    return Decided.of(
                                    Label.of(
                                            "优惠" + Formats.money(discount.off(), Lang.ZH),
                                            Formats.money(discount.off(), Lang.EN) + " off"),
                                    (int) Math.min(
                                            Integer.MAX_VALUE, discount.off().getAmountMinorLong()),
                                    discount.lines().stream()
                                            .map(MemberDiscount.Line::reason)
                                            .toList())
                            .at(discount.before());
                });
    }

    /** A customer among all customers of the period: whether he is a key account depends on the others. */
    public record RecordedAccount(CustomerId customer, List<KeyCheck.Figures> all) {
        public RecordedAccount {
            all = List.copyOf(all);
        }
    }

    /** Returns the replay of the choice of key accounts: being one is better; his sales are at stake. */
    public static RecordedDecision<RecordedAccount> keyAccounts() {
        return new RoomReplay<>(
                new Area("key-account", Label.of("大客户认定", "Key account"), Label.of("位客户", "customers")),
                KeyAccountPolicy.class,
                record -> record.customer().value(),
                (record, edition) -> {
                    KeyCheck check = KeyCheck.of(record.all(), edition.inForce()).stream()
                            .filter(it -> it.customer().equals(record.customer()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("RecordedAccount.all has no "
                                    + record.customer() + "; the customer must be among them. Add him."));
                    Money sales = record.all().stream()
                            .filter(it -> it.customer().equals(record.customer()))
                            .findFirst()
                            .orElseThrow()
                            .sales();
                    return check.isKey()
                            ? Decided.of(Label.of("大客户", "key account"), 1, check.reasons())
                                    .at(sales)
                            : Decided.of(Label.of("非大客户", "no key account"), 0, check.reasons())
                                    .at(sales);
                });
    }

    /** What a group consumed. */
    public record RecordedConsumption(
            CustomerId group, YearMonth joined, YearMonth last, List<ConsumptionMonth> months) {
        public RecordedConsumption {
            months = List.copyOf(months);
        }
    }

    /** Returns the replay of offers to groups: more offers are better; others as many are neither better nor worse. */
    public static RecordedDecision<RecordedConsumption> offers() {
        return new RoomReplay<>(
                new Area("group-account", Label.of("集团客户推荐", "Offers to a group"), Label.of("个集团", "groups")),
                GroupAccountPolicy.class,
                record -> record.group().value(),
                (record, edition) -> {
                    ConsumptionAnalysis analysis =
                            ConsumptionAnalysis.of(record.joined(), record.last(), record.months(), edition.inForce());
                    List<Reason> reasons = analysis.findings().stream()
                            .map(ConsumptionAnalysis.Finding::reason)
                            .toList();
                    return Decided.of(
                            names(analysis.offers()), analysis.offers().size(), reasons);
                });
    }

    private static Label names(List<OfferRule> offers) {
        return offers.isEmpty()
                ? NO_OFFER
                : Label.of(
                        offers.stream().map(offer -> offer.name().zh()).collect(Collectors.joining("、")),
                        offers.stream().map(offer -> offer.name().en()).collect(Collectors.joining(", ")));
    }

    /**
     * A customer who left.
     *
     * @param cost what winning him back would cost
     */
    public record RecordedLoss(LossFacts facts, Money cost) {}

    /** Returns the replay of customers who left: being won back is better, and so is more effort; yearly purchases are at stake. */
    public static RecordedDecision<RecordedLoss> losses() {
        return new RoomReplay<>(
                new Area("churn", Label.of("流失客户挽回", "Win-back"), Label.of("位客户", "customers")),
                ChurnPolicy.class,
                record -> record.facts().customer().value(),
                (record, edition) -> {
                    LossReview review = LossReview.of(record.facts(), edition.inForce());
                    WinBackWorth worth =
                            WinBackWorth.of(review, record.facts().yearly(), record.cost(), edition.inForce());
                    Label what = worth.isWorth()
                            ? review.effort().label()
                            : Label.of(
                                    "不挽回（" + review.segment().label().zh() + "）",
                                    "not won back (" + review.segment().label().en() + ")");
                    return Decided.of(
                                    what, worth.isWorth() ? 10 - RoomReplay.place(review.effort()) : 0, worth.reasons())
                            .at(record.facts().yearly());
                });
    }

    /**
     * A document that may be destroyed one day.
     *
     * @param kind as in {@code information.retention}
     * @param event the day its period counts from; empty while it has not come
     * @param asked the day it was asked about
     */
    public record RecordedDocument(
            String id, String kind, Optional<LocalDate> event, List<LegalHold> holds, LocalDate asked) {
        public RecordedDocument {
            holds = List.copyOf(holds);
        }
    }

    /** Returns the replay of retention: data that need not be kept any longer is better for whom it is about. */
    public static RecordedDecision<RecordedDocument> documents() {
        return new RoomReplay<>(
                new Area("information", Label.of("资料保存", "Retention"), Label.of("份资料", "documents")),
                InformationPolicy.class,
                RecordedDocument::id,
                (record, edition) -> RetentionSchedule.decide(
                                record.kind(), record.event(), record.holds(), record.asked(), edition.policy())
                        .fold(
                                free -> Decided.of(Label.of("可以销毁", "may be destroyed"), 1, List.of(free.reason())),
                                kept -> Decided.of(Label.of("继续保存", "kept"), 0, kept.reasons())));
    }

    /** The answers of a survey. */
    public record RecordedSurvey(
            SurveyId id, Questionnaire questionnaire, List<ResponseSheet> sheets, int smallestCell) {
        public RecordedSurvey {
            sheets = List.copyOf(sheets);
        }
    }

    /** Returns the replay of satisfaction: a higher grade from the same answers is better. */
    public static RecordedDecision<RecordedSurvey> satisfaction() {
        return new RoomReplay<>(
                new Area("survey", Label.of("满意度", "Satisfaction"), Label.of("次调研", "surveys")),
                SurveyPolicy.class,
                record -> record.id().value(),
                (record, edition) -> SatisfactionIndex.of(
                                record.questionnaire(),
                                record.sheets(),
                                edition.policy().satisfaction(),
                                record.smallestCell())
                        .fold(
                                known -> Decided.of(
                                        Label.of(
                                                known.grade().label().zh() + "（" + Formats.plain(known.value()) + "）",
                                                known.grade().label().en() + " (" + Formats.plain(known.value()) + ")"),
                                        RoomReplay.place(known.grade()),
                                        List.of()),
                                unknown -> {
                                    throw new IllegalArgumentException(
                                            unknown.reasons().get(0).text().en());
                                }));
    }
}
