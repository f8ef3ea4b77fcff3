package org.crmkit.core.document;

import java.util.List;
import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.CallbackSample;
import org.crmkit.core.complaint.ClockExplanation;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.ComplaintTimeline;
import org.crmkit.core.complaint.EscalationStep;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.Grievance;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.GrievanceResult;
import org.crmkit.core.complaint.IntakeDecision;
import org.crmkit.core.complaint.IntakeResult;
import org.crmkit.core.complaint.MatterRegister;
import org.crmkit.core.complaint.MoveResult;
import org.crmkit.core.complaint.OrderFinding;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.GroupResult;
import org.crmkit.core.credit.OverrideResult;
import org.crmkit.core.credit.Rechecked;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.credit.grant.CreditFile;
import org.crmkit.core.credit.grant.GrantDecision;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.grant.GrantResult;
import org.crmkit.core.credit.grant.LimitHistory;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.credit.ledger.Dunning;
import org.crmkit.core.credit.ledger.LedgerPosting;
import org.crmkit.core.credit.ledger.PostResult;
import org.crmkit.core.credit.ledger.Reconciliation;
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
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.ParentDecision;
import org.crmkit.core.customer.ProspectDecision;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.duplicate.DuplicateReport;
import org.crmkit.core.customer.merge.Merge;
import org.crmkit.core.customer.merge.MergeDecision;
import org.crmkit.core.customer.merge.MergePlan;
import org.crmkit.core.customer.merge.MergeResult;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
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
import org.crmkit.core.tier.TierDifference;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierResult;
import org.crmkit.core.tier.TierTimeline;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.tier.points.RedeemDecision;

/**
 * Every type of document of the core: customers, tiers, complaints, credit and the rulebook. A host that uses the further rooms
 * takes {@code CompleteDocuments} of {@code document.room}, which has these too.
 *
 * <pre>{@code
 * String json = CoreDocuments.CREDIT_ACCOUNT.toJson(account);
 * CreditAccount same = CoreDocuments.CREDIT_ACCOUNT.read("credit_account C-1001", json);
 * }</pre>
 */
public final class CoreDocuments {

    /** A customer of any kind. */
    public static final DocumentType<Customer> CUSTOMER =
            DocumentType.of("core/customer", Customer.class, CustomerCodecs.CUSTOMER);

    /** All that is kept of a customer beside who he is. */
    public static final DocumentType<CustomerRecord> CUSTOMER_RECORD =
            DocumentType.of("core/customer-record", CustomerRecord.class, CustomerRecordCodecs.CUSTOMER_RECORD);

    /** The customer information form. */
    public static final DocumentType<CustomerInformation> CUSTOMER_INFORMATION = DocumentType.of(
            "core/customer-information", CustomerInformation.class, CustomerFormCodecs.CUSTOMER_INFORMATION);

    /** What was ever learned about a customer. */
    public static final DocumentType<CustomerProfile> CUSTOMER_PROFILE =
            DocumentType.of("core/customer-profile", CustomerProfile.class, CustomerFormCodecs.CUSTOMER_PROFILE);

    /** What happened to a customer's file. */
    public static final DocumentType<CustomerEvent> CUSTOMER_EVENT =
            DocumentType.of("core/customer-event", CustomerEvent.class, CustomerEventCodecs.CUSTOMER_EVENT);

    /** What became of a wish to move a customer to another stage. */
    public static final DocumentType<LifecycleMove> LIFECYCLE_MOVE =
            DocumentType.of("core/lifecycle-move", LifecycleMove.class, CustomerDecisionCodecs.LIFECYCLE_MOVE);

    /** What became of a wish to file something. */
    public static final DocumentType<FilingResult> FILING_RESULT =
            DocumentType.of("core/filing-result", FilingResult.class, CustomerDecisionCodecs.FILING_RESULT);

    /** What became of a wish to lend, put away or destroy a file. */
    public static final DocumentType<CustodyMove> CUSTODY_MOVE =
            DocumentType.of("core/custody-move", CustodyMove.class, CustomerDecisionCodecs.CUSTODY_MOVE);

    /** Whether one customer may be put under another. */
    public static final DocumentType<ParentDecision> PARENT_DECISION =
            DocumentType.of("core/parent-decision", ParentDecision.class, CustomerDecisionCodecs.PARENT_DECISION);

    /** What is known of the four signs of a prospect. */
    public static final DocumentType<ProspectSigns> PROSPECT_SIGNS =
            DocumentType.of("core/prospect-signs", ProspectSigns.class, PartyCodecs.PROSPECT_SIGNS);

    /** Whether somebody is a prospect. */
    public static final DocumentType<ProspectDecision> PROSPECT_DECISION =
            DocumentType.of("core/prospect-decision", ProspectDecision.class, CustomerDecisionCodecs.PROSPECT_DECISION);

    /** How many are left at each stage on the way to the target customers. */
    public static final DocumentType<Funnel> FUNNEL =
            DocumentType.of("core/funnel", Funnel.class, CustomerDecisionCodecs.FUNNEL);

    /** How far one customer has come in the funnel. */
    public static final DocumentType<FunnelPlace> FUNNEL_PLACE =
            DocumentType.of("core/funnel-place", FunnelPlace.class, CustomerDecisionCodecs.FUNNEL_PLACE);

    /** Whether the staff of a form add up. */
    public static final DocumentType<HeadcountCheck> HEADCOUNT_CHECK =
            DocumentType.of("core/headcount-check", HeadcountCheck.class, CustomerFormCodecs.HEADCOUNT_CHECK);

    /** What is not known of one customer. */
    public static final DocumentType<MissingInformation> MISSING_INFORMATION = DocumentType.of(
            "core/missing-information", MissingInformation.class, CustomerFormCodecs.MISSING_INFORMATION);

    /** What is not known of many customers, counted. */
    public static final DocumentType<MissingCounts> MISSING_COUNTS =
            DocumentType.of("core/missing-counts", MissingCounts.class, CustomerFormCodecs.MISSING_COUNTS);

    /** A merge of two customers, with what undoes it. */
    public static final DocumentType<Merge> MERGE = DocumentType.of("core/merge", Merge.class, MergeCodecs.MERGE);

    /** What a merge would do. */
    public static final DocumentType<MergePlan> MERGE_PLAN =
            DocumentType.of("core/merge-plan", MergePlan.class, MergeCodecs.MERGE_PLAN);

    /** Whether two customers may be merged. */
    public static final DocumentType<MergeDecision> MERGE_DECISION =
            DocumentType.of("core/merge-decision", MergeDecision.class, MergeCodecs.MERGE_DECISION);

    /** What became of a wish to merge, or to undo it. */
    public static final DocumentType<MergeResult> MERGE_RESULT =
            DocumentType.of("core/merge-result", MergeResult.class, MergeCodecs.MERGE_RESULT);

    /** Customers that may be one and the same. */
    public static final DocumentType<DuplicateReport> DUPLICATE_REPORT =
            DocumentType.of("core/duplicate-report", DuplicateReport.class, DuplicateCodecs.DUPLICATE_REPORT);

    /** A credit account. */
    public static final DocumentType<CreditAccount> CREDIT_ACCOUNT =
            DocumentType.of("core/credit-account", CreditAccount.class, CreditCodecs.CREDIT_ACCOUNT);

    /** A request with its answer and what became of it. */
    public static final DocumentType<CreditCase> CREDIT_CASE =
            DocumentType.of("core/credit-case", CreditCase.class, CreditCodecs.CREDIT_CASE);

    /** An order that asks for credit. */
    public static final DocumentType<CreditRequest> CREDIT_REQUEST =
            DocumentType.of("core/credit-request", CreditRequest.class, CreditCodecs.CREDIT_REQUEST);

    /** The answer to a credit check. */
    public static final DocumentType<CreditDecision> CREDIT_DECISION =
            DocumentType.of("core/credit-decision", CreditDecision.class, CreditCodecs.CREDIT_DECISION);

    /** What the credit desk answers to a reservation. */
    public static final DocumentType<ReserveResult> RESERVE_RESULT =
            DocumentType.of("core/reserve-result", ReserveResult.class, CreditCodecs.RESERVE_RESULT);

    /** What the credit desk answers to a release or an order. */
    public static final DocumentType<SettleResult> SETTLE_RESULT =
            DocumentType.of("core/settle-result", SettleResult.class, CreditCodecs.SETTLE_RESULT);

    /** What happened to a customer's credit. */
    public static final DocumentType<CreditEvent> CREDIT_EVENT =
            DocumentType.of("core/credit-event", CreditEvent.class, CreditCodecs.CREDIT_EVENT);

    /** What became of a wish to join or leave a group. */
    public static final DocumentType<GroupResult> GROUP_RESULT =
            DocumentType.of("core/group-result", GroupResult.class, CreditCodecs.GROUP_RESULT);

    /** What became of a wish to let a request pass. */
    public static final DocumentType<OverrideResult> OVERRIDE_RESULT =
            DocumentType.of("core/override-result", OverrideResult.class, CreditCodecs.OVERRIDE_RESULT);

    /** A held request, checked again after a payment. */
    public static final DocumentType<Rechecked> RECHECKED =
            DocumentType.of("core/rechecked", Rechecked.class, CreditCodecs.RECHECKED);

    /** The documents of one customer. */
    public static final DocumentType<CreditLedger> CREDIT_LEDGER =
            DocumentType.of("core/credit-ledger", CreditLedger.class, LedgerCodecs.CREDIT_LEDGER);

    /** What became of a movement at the desk. */
    public static final DocumentType<PostResult> POST_RESULT =
            DocumentType.of("core/post-result", PostResult.class, LedgerCodecs.POST_RESULT);

    /** What became of a movement in the ledger. */
    public static final DocumentType<LedgerPosting> LEDGER_POSTING =
            DocumentType.of("core/ledger-posting", LedgerPosting.class, LedgerCodecs.LEDGER_POSTING);

    /** That a movement was posted. */
    public static final DocumentType<DocumentPosted> DOCUMENT_POSTED =
            DocumentType.of("core/document-posted", DocumentPosted.class, LedgerCodecs.DOCUMENT_POSTED);

    /** What is open, by how long it is overdue. */
    public static final DocumentType<Aging> AGING = DocumentType.of("core/aging", Aging.class, LedgerCodecs.AGING);

    /** The running balance beside the recomputed one. */
    public static final DocumentType<Reconciliation> RECONCILIATION =
            DocumentType.of("core/reconciliation", Reconciliation.class, LedgerCodecs.RECONCILIATION);

    /** The file of an application for a limit. */
    public static final DocumentType<CreditFile> CREDIT_FILE =
            DocumentType.of("core/credit-file", CreditFile.class, GrantCodecs.CREDIT_FILE);

    /** How the limit of a customer changed. */
    public static final DocumentType<LimitHistory> LIMIT_HISTORY =
            DocumentType.of("core/limit-history", LimitHistory.class, GrantCodecs.LIMIT_HISTORY);

    /** Whether an application is granted. */
    public static final DocumentType<GrantDecision> GRANT_DECISION =
            DocumentType.of("core/grant-decision", GrantDecision.class, GrantCodecs.GRANT_DECISION);

    /** What became of a step of an application. */
    public static final DocumentType<GrantResult> GRANT_RESULT =
            DocumentType.of("core/grant-result", GrantResult.class, GrantCodecs.GRANT_RESULT);

    /** What happened to an application. */
    public static final DocumentType<GrantEvent> GRANT_EVENT =
            DocumentType.of("core/grant-event", GrantEvent.class, GrantCodecs.GRANT_EVENT);

    /** A complaint in any of its states. */
    public static final DocumentType<Complaint> COMPLAINT =
            DocumentType.of("core/complaint", Complaint.class, ComplaintCodecs.COMPLAINT);

    /** What was written down when a complaint came in. */
    public static final DocumentType<ComplaintReport> COMPLAINT_REPORT =
            DocumentType.of("core/complaint-report", ComplaintReport.class, ComplaintFileCodecs.COMPLAINT_REPORT);

    /** How a complaint was sorted. */
    public static final DocumentType<FilterDecision> FILTER_DECISION =
            DocumentType.of("core/filter-decision", FilterDecision.class, ComplaintFileCodecs.FILTER_DECISION);

    /** What the clocks of a complaint need to know. */
    public static final DocumentType<ComplaintClock> COMPLAINT_CLOCK =
            DocumentType.of("core/complaint-clock", ComplaintClock.class, ComplaintClockCodecs.COMPLAINT_CLOCK);

    /** Both clocks of a complaint at one moment. */
    public static final DocumentType<ComplaintTimeline> COMPLAINT_TIMELINE = DocumentType.of(
            "core/complaint-timeline", ComplaintTimeline.class, ComplaintClockCodecs.COMPLAINT_TIMELINE);

    /** What happened to a complaint. */
    public static final DocumentType<ComplaintEvent> COMPLAINT_EVENT =
            DocumentType.of("core/complaint-event", ComplaintEvent.class, ComplaintEventCodecs.COMPLAINT_EVENT);

    /** Every stretch that a clock counted, or did not. */
    public static final DocumentType<ClockExplanation> CLOCK_EXPLANATION =
            DocumentType.of("core/clock-explanation", ClockExplanation.class, ComplaintClockCodecs.CLOCK_EXPLANATION);

    /** What became of a wish to move a complaint on. */
    public static final DocumentType<MoveResult> MOVE_RESULT =
            DocumentType.of("core/move-result", MoveResult.class, ComplaintCodecs.MOVE_RESULT);

    /** Whether a complaint is new. */
    public static final DocumentType<IntakeDecision> INTAKE_DECISION =
            DocumentType.of("core/intake-decision", IntakeDecision.class, ComplaintCodecs.INTAKE_DECISION);

    /** Who hears of a complaint, and when. */
    public static final DocumentType<EscalationStep> ESCALATION_STEP =
            DocumentType.of("core/escalation-step", EscalationStep.class, ComplaintClockCodecs.ESCALATION_STEP);

    /** A complaint that was not handled in its order. */
    public static final DocumentType<OrderFinding> ORDER_FINDING =
            DocumentType.of("core/order-finding", OrderFinding.class, ComplaintFiguresCodecs.ORDER_FINDING);

    /** How the complaints to call back are drawn. */
    public static final DocumentType<CallbackSample> CALLBACK_SAMPLE =
            DocumentType.of("core/callback-sample", CallbackSample.class, ComplaintFiguresCodecs.CALLBACK_SAMPLE);

    /** The complaints of one customer about one matter. */
    public static final DocumentType<MatterRegister> MATTER_REGISTER =
            DocumentType.of("core/matter-register", MatterRegister.class, ComplaintCodecs.MATTER_REGISTER);

    /** How complaints were handled, in figures. */
    public static final DocumentType<ComplaintFigures> COMPLAINT_FIGURES =
            DocumentType.of("core/complaint-figures", ComplaintFigures.class, ComplaintFiguresCodecs.COMPLAINT_FIGURES);

    /** A grievance in any of its states. */
    public static final DocumentType<Grievance> GRIEVANCE =
            DocumentType.of("core/grievance", Grievance.class, GrievanceCodecs.GRIEVANCE);

    /** What became of a step of a grievance. */
    public static final DocumentType<GrievanceResult> GRIEVANCE_RESULT =
            DocumentType.of("core/grievance-result", GrievanceResult.class, GrievanceCodecs.GRIEVANCE_RESULT);

    /** What happened to a grievance. */
    public static final DocumentType<GrievanceEvent> GRIEVANCE_EVENT =
            DocumentType.of("core/grievance-event", GrievanceEvent.class, GrievanceCodecs.GRIEVANCE_EVENT);

    /** An amount bought or given back. */
    public static final DocumentType<Purchase> PURCHASE =
            DocumentType.of("core/purchase", Purchase.class, TierCodecs.PURCHASE);

    /** The tier a customer holds on a day. */
    public static final DocumentType<TierAssignment> TIER_ASSIGNMENT =
            DocumentType.of("core/tier-assignment", TierAssignment.class, TierCodecs.TIER_ASSIGNMENT);

    /** What is kept of the tiers of a customer. */
    public static final DocumentType<TierFile> TIER_FILE =
            DocumentType.of("core/tier-file", TierFile.class, TierCodecs.TIER_FILE);

    /** The tiers of a customer to date, and what comes next. */
    public static final DocumentType<TierTimeline> TIER_TIMELINE =
            DocumentType.of("core/tier-timeline", TierTimeline.class, TierCodecs.TIER_TIMELINE);

    /** Days on which two timelines differ. */
    public static final DocumentType<TierDifference> TIER_DIFFERENCE =
            DocumentType.of("core/tier-difference", TierDifference.class, TierCodecs.TIER_DIFFERENCE);

    /** What became of a step at the tier desk. */
    public static final DocumentType<TierResult> TIER_RESULT =
            DocumentType.of("core/tier-result", TierResult.class, TierCodecs.TIER_RESULT);

    /** What happened to a customer's tier. */
    public static final DocumentType<TierEvent> TIER_EVENT =
            DocumentType.of("core/tier-event", TierEvent.class, TierCodecs.TIER_EVENT);

    /** What brings or takes points. */
    public static final DocumentType<PointsEntry> POINTS_ENTRY =
            DocumentType.of("core/points-entry", PointsEntry.class, PointsCodecs.POINTS_ENTRY);

    /** The points of a customer at the end of a day. */
    public static final DocumentType<PointsAccount> POINTS_ACCOUNT =
            DocumentType.of("core/points-account", PointsAccount.class, PointsCodecs.POINTS_ACCOUNT);

    /** Whether points may be spent. */
    public static final DocumentType<RedeemDecision> REDEEM_DECISION =
            DocumentType.of("core/redeem-decision", RedeemDecision.class, PointsCodecs.REDEEM_DECISION);

    /** Something to do for a customer. */
    public static final DocumentType<CareTask> CARE_TASK =
            DocumentType.of("core/care-task", CareTask.class, CareCodecs.CARE_TASK);

    /** A score with its reasons. */
    public static final DocumentType<Score> SCORE = DocumentType.of("core/score", Score.class, GroundCodecs.SCORE);

    /** A rulebook. */
    public static final DocumentType<Rulebook> RULEBOOK =
            DocumentType.of("core/rulebook", Rulebook.class, RulebookCodec.RULEBOOK);

    /** What became of a complaint that came in. */
    public static final DocumentType<IntakeResult> INTAKE_RESULT = DocumentType.of(
            "core/intake-result",
            IntakeResult.class,
            ComplaintCodecs.intakeResult(events().codecOf(DomainEvent.class)));

    /** A reminder that is due. */
    public static final DocumentType<Dunning.Notice> DUNNING_NOTICE =
            DocumentType.of("core/dunning-notice", Dunning.Notice.class, LedgerCodecs.DUNNING_NOTICE);

    /** An event with what was saved by the same commit, as a relay sends it. */
    public static final DocumentType<OutboxEntry> OUTBOX_ENTRY = outboxEntry(events());

    private CoreDocuments() {}

    /** Returns every type, room by room. */
    public static DocumentTypes all() {
        return DocumentTypes.of(List.of(
                CUSTOMER,
                CUSTOMER_RECORD,
                CUSTOMER_INFORMATION,
                CUSTOMER_PROFILE,
                CUSTOMER_EVENT,
                LIFECYCLE_MOVE,
                FILING_RESULT,
                CUSTODY_MOVE,
                PARENT_DECISION,
                PROSPECT_SIGNS,
                PROSPECT_DECISION,
                FUNNEL,
                FUNNEL_PLACE,
                HEADCOUNT_CHECK,
                MISSING_INFORMATION,
                MISSING_COUNTS,
                MERGE,
                MERGE_PLAN,
                MERGE_DECISION,
                MERGE_RESULT,
                DUPLICATE_REPORT,
                CREDIT_ACCOUNT,
                CREDIT_CASE,
                CREDIT_REQUEST,
                CREDIT_DECISION,
                RESERVE_RESULT,
                SETTLE_RESULT,
                CREDIT_EVENT,
                GROUP_RESULT,
                OVERRIDE_RESULT,
                RECHECKED,
                CREDIT_LEDGER,
                POST_RESULT,
                LEDGER_POSTING,
                DOCUMENT_POSTED,
                AGING,
                RECONCILIATION,
                CREDIT_FILE,
                LIMIT_HISTORY,
                GRANT_DECISION,
                GRANT_RESULT,
                GRANT_EVENT,
                COMPLAINT,
                COMPLAINT_REPORT,
                FILTER_DECISION,
                COMPLAINT_CLOCK,
                COMPLAINT_TIMELINE,
                COMPLAINT_EVENT,
                CLOCK_EXPLANATION,
                MOVE_RESULT,
                INTAKE_DECISION,
                ESCALATION_STEP,
                ORDER_FINDING,
                CALLBACK_SAMPLE,
                MATTER_REGISTER,
                COMPLAINT_FIGURES,
                GRIEVANCE,
                GRIEVANCE_RESULT,
                GRIEVANCE_EVENT,
                PURCHASE,
                TIER_ASSIGNMENT,
                TIER_FILE,
                TIER_TIMELINE,
                TIER_DIFFERENCE,
                TIER_RESULT,
                TIER_EVENT,
                POINTS_ENTRY,
                POINTS_ACCOUNT,
                REDEEM_DECISION,
                CARE_TASK,
                INTAKE_RESULT,
                DUNNING_NOTICE,
                SCORE,
                RULEBOOK,
                OUTBOX_ENTRY));
    }

    /** Returns the types of the events, which stand in an {@link #outboxEntry}. */
    public static DocumentTypes events() {
        return DocumentTypes.of(List.of(
                CUSTOMER_EVENT,
                CREDIT_EVENT,
                DOCUMENT_POSTED,
                GRANT_EVENT,
                COMPLAINT_EVENT,
                GRIEVANCE_EVENT,
                TIER_EVENT));
    }

    /** Returns the type of the entries of an outbox whose events are of these types; a host adds its own to {@link #events}. */
    public static DocumentType<OutboxEntry> outboxEntry(DocumentTypes events) {
        return DocumentType.of(
                "core/outbox-entry", OutboxEntry.class, GroundCodecs.outboxEntry(events.codecOf(DomainEvent.class)));
    }

    /** Returns the small types that stand in other documents, and in a host's own objects, without an envelope. */
    public static List<ValueType<?>> values() {
        return List.of(
                new ValueType<>(CustomerId.class, GroundCodecs.CUSTOMER_ID),
                new ValueType<>(StaffId.class, PartyCodecs.STAFF_ID),
                new ValueType<>(MergeId.class, CustomerCodecs.MERGE_ID),
                new ValueType<>(ComplaintId.class, ComplaintFileCodecs.COMPLAINT_ID),
                new ValueType<>(GrievanceId.class, ComplaintFileCodecs.GRIEVANCE_ID),
                new ValueType<>(ActorId.class, ComplaintFileCodecs.ACTOR_ID),
                new ValueType<>(IdempotencyKey.class, GroundCodecs.IDEMPOTENCY_KEY),
                new ValueType<>(RulebookVersion.class, Codecs.rulebookVersion()),
                new ValueType<>(Span.class, Codecs.span()),
                new ValueType<>(Label.class, Codecs.label()),
                new ValueType<>(Reason.class, GroundCodecs.REASON),
                new ValueType<>(Exposure.class, CreditCodecs.EXPOSURE),
                new ValueType<>(CreditLimit.class, CreditCodecs.CREDIT_LIMIT));
    }
}
