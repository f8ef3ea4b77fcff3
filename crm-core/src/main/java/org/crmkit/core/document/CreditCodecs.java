package org.crmkit.core.document;

import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAssessment;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.credit.Reservation;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What customers may owe and do owe: accounts, requests, decisions and what happened. */
final class CreditCodecs {

    private CreditCodecs() {}

    static final ObjectCodec<CreditLimit> CREDIT_LIMIT = Codecs.record("credit-limit", f -> {
        var ceiling = f.required("ceiling", Codecs.money(), CreditLimit::ceiling);
        return v -> new CreditLimit(v.get(ceiling));
    });

    static final ObjectCodec<IndividualLimit> INDIVIDUAL_LIMIT = Codecs.record("individual-limit", f -> {
        var limit = f.required("limit", CREDIT_LIMIT, IndividualLimit::limit);
        var from = f.required("from", Codecs.date(), IndividualLimit::from);
        var lastDay = f.required("last-day", Codecs.date(), IndividualLimit::lastDay);
        return v -> new IndividualLimit(v.get(limit), v.get(from), v.get(lastDay));
    });

    static final ObjectCodec<Exposure> EXPOSURE = Codecs.record("exposure", f -> {
        var reserved = f.required("reserved", Codecs.money(), Exposure::reserved);
        var ordered = f.required("ordered", Codecs.money(), Exposure::ordered);
        var delivered = f.required("delivered", Codecs.money(), Exposure::delivered);
        var invoiced = f.required("invoiced", Codecs.money(), Exposure::invoiced);
        var overdue = f.required("overdue", Codecs.money(), Exposure::overdue);
        var otherClaims = f.required("other-claims", Codecs.money(), Exposure::otherClaims);
        var unapplied = f.required("unapplied", Codecs.money(), Exposure::unapplied);
        return v -> new Exposure(v.get(reserved), v.get(ordered), v.get(delivered), v.get(invoiced), v.get(overdue), v.get(otherClaims), v.get(unapplied));
    });

    static final ObjectCodec<Reservation> RESERVATION = Codecs.record("reservation", f -> {
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, Reservation::key);
        var amount = f.required("amount", Codecs.money(), Reservation::amount);
        var expiresAt = f.required("expires-at", Codecs.instant(), Reservation::expiresAt);
        return v -> new Reservation(v.get(key), v.get(amount), v.get(expiresAt));
    });

    static final ObjectCodec<CreditAccount> CREDIT_ACCOUNT = Codecs.record("credit-account", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditAccount::customer);
        var grade = f.required("grade", Codecs.slug(), CreditAccount::grade);
        var individualLimit = f.optional("individual-limit", INDIVIDUAL_LIMIT, CreditAccount::individualLimit);
        var group = f.optional("group", GroundCodecs.CUSTOMER_ID, CreditAccount::group);
        var documents = f.required("documents", EXPOSURE, CreditAccount::documents);
        var oldestDue = f.optional("oldest-due", Codecs.date(), CreditAccount::oldestDue);
        var reservations = f.list("reservations", RESERVATION, CreditAccount::reservations);
        var blocked = f.required("blocked", Codecs.flag(), CreditAccount::blocked);
        return v -> new CreditAccount(v.get(customer), v.get(grade), v.get(individualLimit), v.get(group), v.get(documents), v.get(oldestDue), v.get(reservations), v.get(blocked));
    });

    static final ObjectCodec<CreditRequest> CREDIT_REQUEST = Codecs.record("credit-request", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditRequest::customer);
        var amount = f.required("amount", Codecs.money(), CreditRequest::amount);
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, CreditRequest::key);
        return v -> new CreditRequest(v.get(customer), v.get(amount), v.get(key));
    });

    static final ObjectCodec<CreditPosition> CREDIT_POSITION = Codecs.record("credit-position", f -> {
        var account = f.required("account", GroundCodecs.CUSTOMER_ID, CreditPosition::account);
        var limit = f.required("limit", CREDIT_LIMIT, CreditPosition::limit);
        var limitName = f.required("limit-name", Codecs.label(), CreditPosition::limitName);
        var exposure = f.required("exposure", EXPOSURE, CreditPosition::exposure);
        var asked = f.required("asked", Codecs.money(), CreditPosition::asked);
        return v -> new CreditPosition(v.get(account), v.get(limit), v.get(limitName), v.get(exposure), v.get(asked));
    });

    static final ObjectCodec<CreditAssessment> CREDIT_ASSESSMENT = Codecs.record("credit-assessment", f -> {
        var request = f.required("request", CREDIT_REQUEST, CreditAssessment::request);
        var at = f.required("at", Codecs.instant(), CreditAssessment::at);
        var positions = f.list("positions", CREDIT_POSITION, CreditAssessment::positions);
        var reasons = f.list("reasons", GroundCodecs.REASON, CreditAssessment::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditAssessment::decidedUnder);
        return v -> new CreditAssessment(v.get(request), v.get(at), v.get(positions), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<CreditDecision.Approved> CREDIT_DECISION_APPROVED = Codecs.record("credit-decision-approved", f -> {
        var assessment = f.required("assessment", CREDIT_ASSESSMENT, CreditDecision.Approved::assessment);
        return v -> new CreditDecision.Approved(v.get(assessment));
    });

    static final ObjectCodec<ReleaseAuthority> RELEASE_AUTHORITY = Codecs.record("release-authority", f -> {
        var slug = f.required("slug", Codecs.slug(), ReleaseAuthority::slug);
        var name = f.required("name", Codecs.label(), ReleaseAuthority::name);
        var upTo = f.required("up-to", Codecs.money(), ReleaseAuthority::upTo);
        return v -> new ReleaseAuthority(v.get(slug), v.get(name), v.get(upTo));
    });

    static final ObjectCodec<CreditDecision.Referred> CREDIT_DECISION_REFERRED = Codecs.record("credit-decision-referred", f -> {
        var assessment = f.required("assessment", CREDIT_ASSESSMENT, CreditDecision.Referred::assessment);
        var shortfall = f.required("shortfall", Codecs.money(), CreditDecision.Referred::shortfall);
        var releasableBy = f.required("releasable-by", RELEASE_AUTHORITY, CreditDecision.Referred::releasableBy);
        return v -> new CreditDecision.Referred(v.get(assessment), v.get(shortfall), v.get(releasableBy));
    });

    static final ObjectCodec<CreditDecision.Declined> CREDIT_DECISION_DECLINED = Codecs.record("credit-decision-declined", f -> {
        var assessment = f.required("assessment", CREDIT_ASSESSMENT, CreditDecision.Declined::assessment);
        var shortfall = f.required("shortfall", Codecs.money(), CreditDecision.Declined::shortfall);
        return v -> new CreditDecision.Declined(v.get(assessment), v.get(shortfall));
    });

    static final ObjectCodec<CreditDecision> CREDIT_DECISION = Codecs.kinds("credit-decision", k -> {
        k.kind("approved", CreditDecision.Approved.class, CREDIT_DECISION_APPROVED);
        k.kind("referred", CreditDecision.Referred.class, CREDIT_DECISION_REFERRED);
        k.kind("declined", CreditDecision.Declined.class, CREDIT_DECISION_DECLINED);
    });

    static final Codec<Standing> STANDING = Codecs.choice(Standing.values());

    static final ObjectCodec<CreditCase> CREDIT_CASE = Codecs.record("credit-case", f -> {
        var decision = f.required("decision", CREDIT_DECISION, CreditCase::decision);
        var recorded = f.required("recorded", STANDING, CreditCase::recorded);
        var expiresAt = f.optional("expires-at", Codecs.instant(), CreditCase::expiresAt);
        return v -> new CreditCase(v.get(decision), v.get(recorded), v.get(expiresAt));
    });

    static final ObjectCodec<CreditEvent> CREDIT_EVENT = Codecs.kinds("credit-event", k -> {
        k.kind("credit-account-opened", CreditEvent.CreditAccountOpened.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.CreditAccountOpened::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.CreditAccountOpened::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.CreditAccountOpened::customer);
            var grade = f.required("grade", Codecs.slug(), CreditEvent.CreditAccountOpened::grade);
            return v -> new CreditEvent.CreditAccountOpened(v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(grade));
        });
        k.kind("exposure-restated", CreditEvent.ExposureRestated.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ExposureRestated::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.ExposureRestated::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.ExposureRestated::customer);
            var before = f.required("before", EXPOSURE, CreditEvent.ExposureRestated::before);
            var after = f.required("after", EXPOSURE, CreditEvent.ExposureRestated::after);
            return v -> new CreditEvent.ExposureRestated(v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(before), v.get(after));
        });
        k.kind("credit-reserved", CreditEvent.CreditReserved.class, f -> {
            var decision = f.required("decision", CREDIT_DECISION_APPROVED, CreditEvent.CreditReserved::decision);
            var expiresAt = f.required("expires-at", Codecs.instant(), CreditEvent.CreditReserved::expiresAt);
            return v -> new CreditEvent.CreditReserved(v.get(decision), v.get(expiresAt));
        });
        k.kind("credit-referred", CreditEvent.CreditReferred.class, f -> {
            var decision = f.required("decision", CREDIT_DECISION_REFERRED, CreditEvent.CreditReferred::decision);
            return v -> new CreditEvent.CreditReferred(v.get(decision));
        });
        k.kind("credit-declined", CreditEvent.CreditDeclined.class, f -> {
            var decision = f.required("decision", CREDIT_DECISION_DECLINED, CreditEvent.CreditDeclined::decision);
            return v -> new CreditEvent.CreditDeclined(v.get(decision));
        });
        k.kind("reservation-released", CreditEvent.ReservationReleased.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ReservationReleased::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.ReservationReleased::decidedUnder);
            var request = f.required("request", CREDIT_REQUEST, CreditEvent.ReservationReleased::request);
            return v -> new CreditEvent.ReservationReleased(v.get(occurredAt), v.get(decidedUnder), v.get(request));
        });
        k.kind("reservation-ordered", CreditEvent.ReservationOrdered.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ReservationOrdered::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.ReservationOrdered::decidedUnder);
            var request = f.required("request", CREDIT_REQUEST, CreditEvent.ReservationOrdered::request);
            return v -> new CreditEvent.ReservationOrdered(v.get(occurredAt), v.get(decidedUnder), v.get(request));
        });
    });

    static final ObjectCodec<ReserveResult> RESERVE_RESULT = Codecs.kinds("reserve-result", k -> {
        k.kind("answered", ReserveResult.Answered.class, f -> {
            var decision = f.required("decision", CREDIT_DECISION, ReserveResult.Answered::decision);
            var standing = f.required("standing", STANDING, ReserveResult.Answered::standing);
            var repeated = f.required("repeated", Codecs.flag(), ReserveResult.Answered::repeated);
            return v -> new ReserveResult.Answered(v.get(decision), v.get(standing), v.get(repeated));
        });
        k.kind("mismatched", ReserveResult.Mismatched.class, f -> {
            var first = f.required("first", CREDIT_REQUEST, ReserveResult.Mismatched::first);
            return v -> new ReserveResult.Mismatched(v.get(first));
        });
        k.kind("no-account", ReserveResult.NoAccount.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ReserveResult.NoAccount::customer);
            return v -> new ReserveResult.NoAccount(v.get(customer));
        });
        k.kind("contended", ReserveResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), ReserveResult.Contended::attempts);
            return v -> new ReserveResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<SettleResult> SETTLE_RESULT = Codecs.kinds("settle-result", k -> {
        k.kind("settled", SettleResult.Settled.class, f -> {
            var request = f.required("request", CREDIT_REQUEST, SettleResult.Settled::request);
            var repeated = f.required("repeated", Codecs.flag(), SettleResult.Settled::repeated);
            return v -> new SettleResult.Settled(v.get(request), v.get(repeated));
        });
        k.kind("not-held", SettleResult.NotHeld.class, f -> {
            var request = f.required("request", CREDIT_REQUEST, SettleResult.NotHeld::request);
            var standing = f.required("standing", STANDING, SettleResult.NotHeld::standing);
            return v -> new SettleResult.NotHeld(v.get(request), v.get(standing));
        });
        k.kind("unknown", SettleResult.Unknown.class, f -> {
            var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, SettleResult.Unknown::key);
            return v -> new SettleResult.Unknown(v.get(key));
        });
        k.kind("contended", SettleResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), SettleResult.Contended::attempts);
            return v -> new SettleResult.Contended(v.get(attempts));
        });
    });
}
