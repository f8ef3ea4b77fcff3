package org.crmkit.core.document;

import java.util.List;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.customer.CustodyMove;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerProfile;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FilingResult;
import org.crmkit.core.customer.Funnel;
import org.crmkit.core.customer.FunnelPlace;
import org.crmkit.core.customer.HeadcountCheck;
import org.crmkit.core.customer.LifecycleMove;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.ParentDecision;
import org.crmkit.core.customer.ProspectDecision;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.DocumentTypes;
import org.crmkit.core.json.codec.ValueType;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierAssignment;

/**
 * Every type of document this library writes.
 *
 * <pre>{@code
 * String json = CoreDocuments.CREDIT_ACCOUNT.toJson(account);
 * CreditAccount same = CoreDocuments.CREDIT_ACCOUNT.read("credit_account C-1001", json);
 * }</pre>
 */
public final class CoreDocuments {

    /** A customer of any kind. */
    public static final DocumentType<Customer> CUSTOMER = DocumentType.of("core/customer", Customer.class, CustomerCodecs.CUSTOMER);

    /** All that is kept of a customer beside who he is. */
    public static final DocumentType<CustomerRecord> CUSTOMER_RECORD = DocumentType.of("core/customer-record", CustomerRecord.class, CustomerCodecs.CUSTOMER_RECORD);

    /** The customer information form. */
    public static final DocumentType<CustomerInformation> CUSTOMER_INFORMATION = DocumentType.of("core/customer-information", CustomerInformation.class, CustomerCodecs.CUSTOMER_INFORMATION);

    /** What was ever learned about a customer. */
    public static final DocumentType<CustomerProfile> CUSTOMER_PROFILE = DocumentType.of("core/customer-profile", CustomerProfile.class, CustomerCodecs.CUSTOMER_PROFILE);

    /** What happened to a customer's file. */
    public static final DocumentType<CustomerEvent> CUSTOMER_EVENT = DocumentType.of("core/customer-event", CustomerEvent.class, CustomerCodecs.CUSTOMER_EVENT);

    /** What became of a wish to move a customer to another stage. */
    public static final DocumentType<LifecycleMove> LIFECYCLE_MOVE = DocumentType.of("core/lifecycle-move", LifecycleMove.class, CustomerCodecs.LIFECYCLE_MOVE);

    /** What became of a wish to file something. */
    public static final DocumentType<FilingResult> FILING_RESULT = DocumentType.of("core/filing-result", FilingResult.class, CustomerCodecs.FILING_RESULT);

    /** What became of a wish to lend, put away or destroy a file. */
    public static final DocumentType<CustodyMove> CUSTODY_MOVE = DocumentType.of("core/custody-move", CustodyMove.class, CustomerCodecs.CUSTODY_MOVE);

    /** Whether one customer may be put under another. */
    public static final DocumentType<ParentDecision> PARENT_DECISION = DocumentType.of("core/parent-decision", ParentDecision.class, CustomerCodecs.PARENT_DECISION);

    /** What is known of the four signs of a prospect. */
    public static final DocumentType<ProspectSigns> PROSPECT_SIGNS = DocumentType.of("core/prospect-signs", ProspectSigns.class, CustomerCodecs.PROSPECT_SIGNS);

    /** Whether somebody is a prospect. */
    public static final DocumentType<ProspectDecision> PROSPECT_DECISION = DocumentType.of("core/prospect-decision", ProspectDecision.class, CustomerCodecs.PROSPECT_DECISION);

    /** How many are left at each stage on the way to the target customers. */
    public static final DocumentType<Funnel> FUNNEL = DocumentType.of("core/funnel", Funnel.class, CustomerCodecs.FUNNEL);

    /** How far one customer has come in the funnel. */
    public static final DocumentType<FunnelPlace> FUNNEL_PLACE = DocumentType.of("core/funnel-place", FunnelPlace.class, CustomerCodecs.FUNNEL_PLACE);

    /** Whether the staff of a form add up. */
    public static final DocumentType<HeadcountCheck> HEADCOUNT_CHECK = DocumentType.of("core/headcount-check", HeadcountCheck.class, CustomerCodecs.HEADCOUNT_CHECK);

    /** What is not known of one customer. */
    public static final DocumentType<MissingInformation> MISSING_INFORMATION = DocumentType.of("core/missing-information", MissingInformation.class, CustomerCodecs.MISSING_INFORMATION);

    /** What is not known of many customers, counted. */
    public static final DocumentType<MissingCounts> MISSING_COUNTS = DocumentType.of("core/missing-counts", MissingCounts.class, CustomerCodecs.MISSING_COUNTS);

    /** A credit account. */
    public static final DocumentType<CreditAccount> CREDIT_ACCOUNT = DocumentType.of("core/credit-account", CreditAccount.class, CreditCodecs.CREDIT_ACCOUNT);

    /** A request with its answer and what became of it. */
    public static final DocumentType<CreditCase> CREDIT_CASE = DocumentType.of("core/credit-case", CreditCase.class, CreditCodecs.CREDIT_CASE);

    /** An order that asks for credit. */
    public static final DocumentType<CreditRequest> CREDIT_REQUEST = DocumentType.of("core/credit-request", CreditRequest.class, CreditCodecs.CREDIT_REQUEST);

    /** The answer to a credit check. */
    public static final DocumentType<CreditDecision> CREDIT_DECISION = DocumentType.of("core/credit-decision", CreditDecision.class, CreditCodecs.CREDIT_DECISION);

    /** What the credit desk answers to a reservation. */
    public static final DocumentType<ReserveResult> RESERVE_RESULT = DocumentType.of("core/reserve-result", ReserveResult.class, CreditCodecs.RESERVE_RESULT);

    /** What the credit desk answers to a release or an order. */
    public static final DocumentType<SettleResult> SETTLE_RESULT = DocumentType.of("core/settle-result", SettleResult.class, CreditCodecs.SETTLE_RESULT);

    /** What happened to a customer's credit. */
    public static final DocumentType<CreditEvent> CREDIT_EVENT = DocumentType.of("core/credit-event", CreditEvent.class, CreditCodecs.CREDIT_EVENT);

    /** A complaint in any of its states. */
    public static final DocumentType<Complaint> COMPLAINT = DocumentType.of("core/complaint", Complaint.class, ComplaintCodecs.COMPLAINT);

    /** What was written down when a complaint came in. */
    public static final DocumentType<ComplaintReport> COMPLAINT_REPORT = DocumentType.of("core/complaint-report", ComplaintReport.class, ComplaintCodecs.COMPLAINT_REPORT);

    /** How a complaint was sorted. */
    public static final DocumentType<FilterDecision> FILTER_DECISION = DocumentType.of("core/filter-decision", FilterDecision.class, ComplaintCodecs.FILTER_DECISION);

    /** What the clocks of a complaint need to know. */
    public static final DocumentType<ComplaintClock> COMPLAINT_CLOCK = DocumentType.of("core/complaint-clock", ComplaintClock.class, ComplaintCodecs.COMPLAINT_CLOCK);

    /** Both clocks of a complaint at one moment. */
    public static final DocumentType<ComplaintTimeline> COMPLAINT_TIMELINE = DocumentType.of("core/complaint-timeline", ComplaintTimeline.class, ComplaintCodecs.COMPLAINT_TIMELINE);

    /** What happened to a complaint. */
    public static final DocumentType<ComplaintEvent> COMPLAINT_EVENT = DocumentType.of("core/complaint-event", ComplaintEvent.class, ComplaintCodecs.COMPLAINT_EVENT);

    /** An amount bought or given back. */
    public static final DocumentType<Purchase> PURCHASE = DocumentType.of("core/purchase", Purchase.class, TierCodecs.PURCHASE);

    /** The tier a customer holds on a day. */
    public static final DocumentType<TierAssignment> TIER_ASSIGNMENT = DocumentType.of("core/tier-assignment", TierAssignment.class, TierCodecs.TIER_ASSIGNMENT);

    /** A score with its reasons. */
    public static final DocumentType<Score> SCORE = DocumentType.of("core/score", Score.class, GroundCodecs.SCORE);

    /** A rulebook. */
    public static final DocumentType<Rulebook> RULEBOOK = DocumentType.of("core/rulebook", Rulebook.class, RulebookCodec.RULEBOOK);

    /** An event with what was saved by the same commit, as a relay sends it. */
    public static final DocumentType<OutboxEntry> OUTBOX_ENTRY = outboxEntry(events());

    private CoreDocuments() {}

    /** Returns every type, room by room. */
    public static DocumentTypes all() {
        return DocumentTypes.of(List.of(CUSTOMER, CUSTOMER_RECORD, CUSTOMER_INFORMATION, CUSTOMER_PROFILE, CUSTOMER_EVENT, LIFECYCLE_MOVE, FILING_RESULT, CUSTODY_MOVE, PARENT_DECISION, PROSPECT_SIGNS, PROSPECT_DECISION, FUNNEL, FUNNEL_PLACE, HEADCOUNT_CHECK, MISSING_INFORMATION, MISSING_COUNTS, CREDIT_ACCOUNT, CREDIT_CASE, CREDIT_REQUEST, CREDIT_DECISION, RESERVE_RESULT, SETTLE_RESULT, CREDIT_EVENT, COMPLAINT, COMPLAINT_REPORT, FILTER_DECISION, COMPLAINT_CLOCK, COMPLAINT_TIMELINE, COMPLAINT_EVENT, PURCHASE, TIER_ASSIGNMENT, SCORE, RULEBOOK, OUTBOX_ENTRY));
    }

    /** Returns the types of the events, which stand in an {@link #outboxEntry}. */
    public static DocumentTypes events() {
        return DocumentTypes.of(List.of(CUSTOMER_EVENT, CREDIT_EVENT, COMPLAINT_EVENT));
    }

    /** Returns the type of the entries of an outbox whose events are of these types; a host adds its own to {@link #events}. */
    public static DocumentType<OutboxEntry> outboxEntry(DocumentTypes events) {
        return DocumentType.of("core/outbox-entry", OutboxEntry.class, GroundCodecs.outboxEntry(events.codecOf(DomainEvent.class)));
    }

    /** Returns the small types that stand in other documents, and in a host's own objects, without an envelope. */
    public static List<ValueType<?>> values() {
        return List.of(new ValueType<>(CustomerId.class, GroundCodecs.CUSTOMER_ID), new ValueType<>(ComplaintId.class, ComplaintCodecs.COMPLAINT_ID), new ValueType<>(IdempotencyKey.class, GroundCodecs.IDEMPOTENCY_KEY), new ValueType<>(RulebookVersion.class, Codecs.rulebookVersion()), new ValueType<>(Span.class, Codecs.span()), new ValueType<>(Label.class, Codecs.label()), new ValueType<>(Reason.class, GroundCodecs.REASON), new ValueType<>(Exposure.class, CreditCodecs.EXPOSURE));
    }
}
