package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.CustomerActivity;
import org.crmkit.core.relationship.GiftDecision;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.GiftLedger;
import org.crmkit.core.relationship.HospitalityAllowed;
import org.crmkit.core.relationship.HospitalityDecision;
import org.crmkit.core.relationship.HospitalityLedger;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReturnVisit;
import org.crmkit.core.relationship.RoutePlan;
import org.crmkit.core.relationship.club.GetTogether;
import org.crmkit.core.relationship.club.GetTogetherEvent;
import org.crmkit.core.relationship.club.GetTogetherFigures;
import org.crmkit.core.relationship.club.MemberDiscount;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.relationship.programme.SalesStatistics;
import org.crmkit.core.relationship.programme.SystemProfile;
import org.crmkit.core.relationship.programme.TargetList;
import org.crmkit.core.relationship.programme.TrackingList;

/** What relationship care keeps and sends: contacts, preference cards, gifts, hospitality, the club, programmes, and what is due. */
public final class RelationshipDocuments {

    /** A visit, letter or other contact. */
    public static final DocumentType<Contact> CONTACT =
            DocumentType.of("systems/contact", Contact.class, RelationshipCodecs.CONTACT);

    /** What happened to a contact. */
    public static final DocumentType<ContactEvent> CONTACT_EVENT =
            DocumentType.of("systems/contact-event", ContactEvent.class, RelationshipCodecs.CONTACT_EVENT);

    /** What a customer likes, with who wrote it. */
    public static final DocumentType<PreferenceCard> PREFERENCE_CARD =
            DocumentType.of("systems/preference-card", PreferenceCard.class, RelationshipCodecs.PREFERENCE_CARD);

    /** That an entry of a card was written or judged. */
    public static final DocumentType<PreferenceCard.Changed> PREFERENCE_CARD_CHANGED = DocumentType.of(
            "systems/preference-card-changed",
            PreferenceCard.Changed.class,
            RelationshipCodecs.PREFERENCE_CARD_CHANGED);

    /** When a customer was last followed and bought, and what he has left. */
    public static final DocumentType<CustomerActivity> CUSTOMER_ACTIVITY =
            DocumentType.of("systems/customer-activity", CustomerActivity.class, RelationshipCodecs.CUSTOMER_ACTIVITY);

    /** A reminder to follow a customer. */
    public static final DocumentType<Reminder> RELATIONSHIP_REMINDER =
            DocumentType.of("systems/relationship-reminder", Reminder.class, RelationshipCodecs.REMINDER);

    /** A return visit that is due. */
    public static final DocumentType<ReturnVisit> RETURN_VISIT =
            DocumentType.of("systems/return-visit", ReturnVisit.class, RelationshipCodecs.RETURN_VISIT);

    /** A round of visits in its order. */
    public static final DocumentType<RoutePlan> ROUTE_PLAN =
            DocumentType.of("systems/route-plan", RoutePlan.class, RelationshipCodecs.ROUTE_PLAN);

    /** The gifts of a year. */
    public static final DocumentType<GiftLedger> GIFT_LEDGER =
            DocumentType.of("systems/gift-ledger", GiftLedger.class, GiftCodecs.GIFT_LEDGER);

    /** Whether a gift may be given. */
    public static final DocumentType<GiftDecision> GIFT_DECISION =
            DocumentType.of("systems/gift-decision", GiftDecision.class, GiftCodecs.GIFT_DECISION);

    /** That a gift was given. */
    public static final DocumentType<GiftGiven> GIFT_GIVEN =
            DocumentType.of("systems/gift-given", GiftGiven.class, GiftCodecs.GIFT_GIVEN);

    /** What a customer's guests cost in a year. */
    public static final DocumentType<HospitalityLedger> HOSPITALITY_LEDGER = DocumentType.of(
            "systems/hospitality-ledger", HospitalityLedger.class, HospitalityCodecs.HOSPITALITY_LEDGER);

    /** Whether a meal or reception may be paid for. */
    public static final DocumentType<HospitalityDecision> HOSPITALITY_DECISION = DocumentType.of(
            "systems/hospitality-decision", HospitalityDecision.class, HospitalityCodecs.HOSPITALITY_DECISION);

    /** That a sum may be spent on guests. */
    public static final DocumentType<HospitalityAllowed> HOSPITALITY_ALLOWED = DocumentType.of(
            "systems/hospitality-allowed", HospitalityAllowed.class, HospitalityCodecs.HOSPITALITY_ALLOWED);

    /** A get-together with members. */
    public static final DocumentType<GetTogether> GET_TOGETHER =
            DocumentType.of("systems/get-together", GetTogether.class, ClubCodecs.GET_TOGETHER);

    /** What happened to a get-together, or to a guest of it. */
    public static final DocumentType<GetTogetherEvent> GET_TOGETHER_EVENT =
            DocumentType.of("systems/get-together-event", GetTogetherEvent.class, ClubCodecs.GET_TOGETHER_EVENT);

    /** What came of a get-together. */
    public static final DocumentType<GetTogetherFigures> GET_TOGETHER_FIGURES =
            DocumentType.of("systems/get-together-figures", GetTogetherFigures.class, ClubCodecs.GET_TOGETHER_FIGURES);

    /** The price of an order for a member. */
    public static final DocumentType<MemberDiscount> MEMBER_DISCOUNT =
            DocumentType.of("systems/member-discount", MemberDiscount.class, ClubCodecs.MEMBER_DISCOUNT);

    /** A programme as one unit carries it out. */
    public static final DocumentType<ProgrammeRun> PROGRAMME_RUN =
            DocumentType.of("systems/programme-run", ProgrammeRun.class, ProgrammeCodecs.PROGRAMME_RUN);

    /** That a programme was started, or a stage of it done. */
    public static final DocumentType<ProgrammeRun.Advanced> PROGRAMME_ADVANCED = DocumentType.of(
            "systems/programme-advanced", ProgrammeRun.Advanced.class, ProgrammeCodecs.PROGRAMME_RUN_ADVANCED);

    /** What kind of system of customer management it is. */
    public static final DocumentType<SystemProfile> SYSTEM_PROFILE =
            DocumentType.of("systems/system-profile", SystemProfile.class, ProgrammeCodecs.SYSTEM_PROFILE);

    /** Sales added up by period and unit. */
    public static final DocumentType<SalesStatistics> SALES_STATISTICS =
            DocumentType.of("systems/sales-statistics", SalesStatistics.class, ProgrammeCodecs.SALES_STATISTICS);

    /** Customers picked for a targeted offer. */
    public static final DocumentType<TargetList> TARGET_LIST =
            DocumentType.of("systems/target-list", TargetList.class, ProgrammeCodecs.TARGET_LIST);

    /** Who is tracked first. */
    public static final DocumentType<TrackingList> TRACKING_LIST =
            DocumentType.of("systems/tracking-list", TrackingList.class, ProgrammeCodecs.TRACKING_LIST);

    private RelationshipDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                CONTACT,
                CONTACT_EVENT,
                PREFERENCE_CARD,
                PREFERENCE_CARD_CHANGED,
                CUSTOMER_ACTIVITY,
                RELATIONSHIP_REMINDER,
                RETURN_VISIT,
                ROUTE_PLAN,
                GIFT_LEDGER,
                GIFT_DECISION,
                GIFT_GIVEN,
                HOSPITALITY_LEDGER,
                HOSPITALITY_DECISION,
                HOSPITALITY_ALLOWED,
                GET_TOGETHER,
                GET_TOGETHER_EVENT,
                GET_TOGETHER_FIGURES,
                MEMBER_DISCOUNT,
                PROGRAMME_RUN,
                PROGRAMME_ADVANCED,
                SYSTEM_PROFILE,
                SALES_STATISTICS,
                TARGET_LIST,
                TRACKING_LIST);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(
                CONTACT_EVENT,
                PREFERENCE_CARD_CHANGED,
                GIFT_GIVEN,
                HOSPITALITY_ALLOWED,
                GET_TOGETHER_EVENT,
                PROGRAMME_ADVANCED);
    }
}
