package org.crmkit.core.document;

import java.util.List;
import org.crmkit.core.credit.Collateral;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAssessment;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditInsurance;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditOverride;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.DunningEffect;
import org.crmkit.core.credit.DunningLevel;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.GroupResult;
import org.crmkit.core.credit.HeldRequests;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.LimitPeriod;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.OverrideResult;
import org.crmkit.core.credit.Rechecked;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.credit.Reservation;
import org.crmkit.core.credit.Reservations;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.SettleResult;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What customers may owe and do owe: accounts, requests, decisions and what happened. */
final class CreditCodecs {

    private CreditCodecs() {}

    static final ObjectCodec<OpenItem> OPEN_ITEM = Codecs.record("open-item", f -> {
        var open = f.required("open", Codecs.money(), OpenItem::open);
        var due = f.required("due", Codecs.date(), OpenItem::due);
        return v -> new OpenItem(v.get(open), v.get(due));
    });

    /** The open items are in the currency of the other parts. */
    static final ObjectCodec<OpenDocuments> OPEN_DOCUMENTS = Codecs.record("open-documents", f -> {
        var ordered = f.required("ordered", Codecs.money(), OpenDocuments::ordered);
        var delivered = f.required("delivered", Codecs.money(), OpenDocuments::delivered);
        var items = f.list("items", OPEN_ITEM, documents -> documents.items().list());
        var otherClaims = f.required("other-claims", Codecs.money(), OpenDocuments::otherClaims);
        var unapplied = f.required("unapplied", Codecs.money(), OpenDocuments::unapplied);
        return v -> new OpenDocuments(
                v.get(ordered),
                v.get(delivered),
                OpenItems.of(v.get(ordered).getCurrencyUnit(), v.get(items)),
                v.get(otherClaims),
                v.get(unapplied));
    });

    static final ObjectCodec<Reservation> RESERVATION = Codecs.record("reservation", f -> {
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, Reservation::key);
        var amount = f.required("amount", Codecs.money(), Reservation::amount);
        var expiresAt = f.required("expires-at", Codecs.instant(), Reservation::expiresAt);
        return v -> new Reservation(v.get(key), v.get(amount), v.get(expiresAt));
    });

    static final ObjectCodec<CreditLimit> CREDIT_LIMIT = Codecs.kinds("credit-limit", k -> {
        k.kind("none", CreditLimit.None.class, f -> {
            return v -> new CreditLimit.None();
        });
        k.kind("unlimited", CreditLimit.Unlimited.class, f -> {
            return v -> new CreditLimit.Unlimited();
        });
        k.kind("amount", CreditLimit.Amount.class, f -> {
            var most = f.required("most", Codecs.money(), CreditLimit.Amount::most);
            return v -> new CreditLimit.Amount(v.get(most));
        });
    });

    static final ObjectCodec<LimitPeriod> LIMIT_PERIOD = Codecs.kinds("limit-period", k -> {
        k.kind("permanent", LimitPeriod.Permanent.class, f -> {
            var from = f.required("from", Codecs.date(), LimitPeriod.Permanent::from);
            return v -> new LimitPeriod.Permanent(v.get(from));
        });
        k.kind("temporary", LimitPeriod.Temporary.class, f -> {
            var from = f.required("from", Codecs.date(), LimitPeriod.Temporary::from);
            var lastDay = f.required("last-day", Codecs.date(), LimitPeriod.Temporary::lastDay);
            return v -> new LimitPeriod.Temporary(v.get(from), v.get(lastDay));
        });
        k.kind("seasonal", LimitPeriod.Seasonal.class, f -> {
            var first = f.required("first", GroundCodecs.MONTH_DAY, LimitPeriod.Seasonal::first);
            var last = f.required("last", GroundCodecs.MONTH_DAY, LimitPeriod.Seasonal::last);
            var from = f.required("from", Codecs.date(), LimitPeriod.Seasonal::from);
            var lastDay = f.optional("last-day", Codecs.date(), LimitPeriod.Seasonal::lastDay);
            return v -> new LimitPeriod.Seasonal(v.get(first), v.get(last), v.get(from), v.get(lastDay));
        });
    });

    static final ObjectCodec<IndividualLimit> INDIVIDUAL_LIMIT = Codecs.record("individual-limit", f -> {
        var limit = f.required("limit", CREDIT_LIMIT, IndividualLimit::limit);
        var period = f.required("period", LIMIT_PERIOD, IndividualLimit::period);
        return v -> new IndividualLimit(v.get(limit), v.get(period));
    });

    static final ObjectCodec<Collateral> COLLATERAL = Codecs.record("collateral", f -> {
        var kind = f.required("kind", Codecs.string(), Collateral::kind);
        var reference = f.required("reference", Codecs.string(), Collateral::reference);
        var value = f.required("value", Codecs.money(), Collateral::value);
        var valid = f.required("valid", GroundCodecs.DATE_PERIOD, Collateral::valid);
        return v -> new Collateral(v.get(kind), v.get(reference), v.get(value), v.get(valid));
    });

    static final ObjectCodec<CreditInsurance> CREDIT_INSURANCE = Codecs.record("credit-insurance", f -> {
        var policy = f.required("policy", Codecs.string(), CreditInsurance::policy);
        var cover = f.required("cover", Codecs.money(), CreditInsurance::cover);
        var share = f.required("share", Codecs.decimal(), CreditInsurance::share);
        var valid = f.required("valid", GroundCodecs.DATE_PERIOD, CreditInsurance::valid);
        return v -> new CreditInsurance(v.get(policy), v.get(cover), v.get(share), v.get(valid));
    });

    static final ObjectCodec<HeldRequests.Held> HELD_REQUESTS_HELD = Codecs.record("held-requests-held", f -> {
        var since = f.required("since", Codecs.instant(), HeldRequests.Held::since);
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, HeldRequests.Held::key);
        return v -> new HeldRequests.Held(v.get(since), v.get(key));
    });

    static final ObjectCodec<CreditAccount> CREDIT_ACCOUNT = Codecs.record("credit-account", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditAccount::customer);
        var grade = f.required("grade", Codecs.slug(), CreditAccount::grade);
        var limits = f.list("limits", INDIVIDUAL_LIMIT, CreditAccount::limits);
        var group = f.optional("group", GroundCodecs.CUSTOMER_ID, CreditAccount::group);
        var documents = f.required("documents", OPEN_DOCUMENTS, CreditAccount::documents);
        var reservations = f.list(
                "reservations", RESERVATION, account -> account.reservations().list());
        var held = f.list("held", HELD_REQUESTS_HELD, account -> account.held().list());
        var collateral = f.list("collateral", COLLATERAL, CreditAccount::collateral);
        var insurance = f.optional("insurance", CREDIT_INSURANCE, CreditAccount::insurance);
        var reviewBy = f.optional("review-by", Codecs.date(), CreditAccount::reviewBy);
        var blocked = f.required("blocked", Codecs.flag(), CreditAccount::blocked);
        return v -> new CreditAccount(
                v.get(customer),
                v.get(grade),
                v.get(limits),
                v.get(group),
                v.get(documents),
                Reservations.of(v.get(documents).currency(), v.get(reservations)),
                held(v.get(held)),
                v.get(collateral),
                v.get(insurance),
                v.get(reviewBy),
                v.get(blocked));
    });

    static final ObjectCodec<CreditRequest> CREDIT_REQUEST = Codecs.record("credit-request", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditRequest::customer);
        var amount = f.required("amount", Codecs.money(), CreditRequest::amount);
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, CreditRequest::key);
        return v -> new CreditRequest(v.get(customer), v.get(amount), v.get(key));
    });

    static final ObjectCodec<Exposure> EXPOSURE = Codecs.record("exposure", f -> {
        var reserved = f.required("reserved", Codecs.money(), Exposure::reserved);
        var ordered = f.required("ordered", Codecs.money(), Exposure::ordered);
        var delivered = f.required("delivered", Codecs.money(), Exposure::delivered);
        var invoiced = f.required("invoiced", Codecs.money(), Exposure::invoiced);
        var overdue = f.required("overdue", Codecs.money(), Exposure::overdue);
        var otherClaims = f.required("other-claims", Codecs.money(), Exposure::otherClaims);
        var unapplied = f.required("unapplied", Codecs.money(), Exposure::unapplied);
        return v -> new Exposure(
                v.get(reserved),
                v.get(ordered),
                v.get(delivered),
                v.get(invoiced),
                v.get(overdue),
                v.get(otherClaims),
                v.get(unapplied));
    });

    static final ObjectCodec<CreditPosition> CREDIT_POSITION = Codecs.record("credit-position", f -> {
        var account = f.required("account", GroundCodecs.CUSTOMER_ID, CreditPosition::account);
        var limit = f.required("limit", CREDIT_LIMIT, CreditPosition::limit);
        var limitName = f.required("limit-name", Codecs.label(), CreditPosition::limitName);
        var collateral = f.required("collateral", Codecs.money(), CreditPosition::collateral);
        var exposure = f.required("exposure", EXPOSURE, CreditPosition::exposure);
        var asked = f.required("asked", Codecs.money(), CreditPosition::asked);
        var counted = f.required("counted", Codecs.money(), CreditPosition::counted);
        return v -> new CreditPosition(
                v.get(account),
                v.get(limit),
                v.get(limitName),
                v.get(collateral),
                v.get(exposure),
                v.get(asked),
                v.get(counted));
    });

    static final ObjectCodec<CreditAssessment> CREDIT_ASSESSMENT = Codecs.record("credit-assessment", f -> {
        var request = f.required("request", CREDIT_REQUEST, CreditAssessment::request);
        var at = f.required("at", Codecs.instant(), CreditAssessment::at);
        var positions = f.list("positions", CREDIT_POSITION, CreditAssessment::positions);
        var reasons = f.list("reasons", GroundCodecs.REASON, CreditAssessment::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditAssessment::decidedUnder);
        return v ->
                new CreditAssessment(v.get(request), v.get(at), v.get(positions), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<CreditDecision.Approved> CREDIT_DECISION_APPROVED =
            Codecs.record("credit-decision-approved", f -> {
                var assessment = f.required("assessment", CREDIT_ASSESSMENT, CreditDecision.Approved::assessment);
                return v -> new CreditDecision.Approved(v.get(assessment));
            });

    static final ObjectCodec<ReleaseAuthority> RELEASE_AUTHORITY = Codecs.record("release-authority", f -> {
        var slug = f.required("slug", Codecs.slug(), ReleaseAuthority::slug);
        var name = f.required("name", Codecs.label(), ReleaseAuthority::name);
        var upTo = f.required("up-to", Codecs.money(), ReleaseAuthority::upTo);
        var grantUpTo = f.required("grant-up-to", Codecs.money(), ReleaseAuthority::grantUpTo);
        return v -> new ReleaseAuthority(v.get(slug), v.get(name), v.get(upTo), v.get(grantUpTo));
    });

    static final ObjectCodec<CreditDecision.Referred> CREDIT_DECISION_REFERRED =
            Codecs.record("credit-decision-referred", f -> {
                var assessment = f.required("assessment", CREDIT_ASSESSMENT, CreditDecision.Referred::assessment);
                var shortfall = f.required("shortfall", Codecs.money(), CreditDecision.Referred::shortfall);
                var releasableBy =
                        f.required("releasable-by", RELEASE_AUTHORITY, CreditDecision.Referred::releasableBy);
                return v -> new CreditDecision.Referred(v.get(assessment), v.get(shortfall), v.get(releasableBy));
            });

    static final ObjectCodec<CreditDecision.Declined> CREDIT_DECISION_DECLINED =
            Codecs.record("credit-decision-declined", f -> {
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

    static final ObjectCodec<Officer> OFFICER = Codecs.record("officer", f -> {
        var id = f.required("id", Codecs.string(), Officer::id);
        var post = f.required("post", Codecs.slug(), Officer::post);
        return v -> new Officer(v.get(id), v.get(post));
    });

    static final ObjectCodec<CreditOverride> CREDIT_OVERRIDE = Codecs.record("credit-override", f -> {
        var requestedBy = f.required("requested-by", OFFICER, CreditOverride::requestedBy);
        var approvedBy = f.list("approved-by", OFFICER, CreditOverride::approvedBy);
        var reason = f.required("reason", Codecs.string(), CreditOverride::reason);
        var at = f.required("at", Codecs.instant(), CreditOverride::at);
        var expiresAt = f.required("expires-at", Codecs.instant(), CreditOverride::expiresAt);
        return v ->
                new CreditOverride(v.get(requestedBy), v.get(approvedBy), v.get(reason), v.get(at), v.get(expiresAt));
    });

    static final ObjectCodec<CreditCase> CREDIT_CASE = Codecs.record("credit-case", f -> {
        var decision = f.required("decision", CREDIT_DECISION, CreditCase::decision);
        var recorded = f.required("recorded", STANDING, CreditCase::recorded);
        var expiresAt = f.optional("expires-at", Codecs.instant(), CreditCase::expiresAt);
        var override = f.optional("override", CREDIT_OVERRIDE, CreditCase::override);
        return v -> new CreditCase(v.get(decision), v.get(recorded), v.get(expiresAt), v.get(override));
    });

    static final ObjectCodec<CreditEvent> CREDIT_EVENT = Codecs.kinds("credit-event", k -> {
        k.kind("credit-account-opened", CreditEvent.CreditAccountOpened.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.CreditAccountOpened::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CreditEvent.CreditAccountOpened::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.CreditAccountOpened::customer);
            var grade = f.required("grade", Codecs.slug(), CreditEvent.CreditAccountOpened::grade);
            return v -> new CreditEvent.CreditAccountOpened(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(grade));
        });
        k.kind("exposure-restated", CreditEvent.ExposureRestated.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ExposureRestated::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.ExposureRestated::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.ExposureRestated::customer);
            var before = f.required("before", OPEN_DOCUMENTS, CreditEvent.ExposureRestated::before);
            var after = f.required("after", OPEN_DOCUMENTS, CreditEvent.ExposureRestated::after);
            return v -> new CreditEvent.ExposureRestated(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(before), v.get(after));
        });
        k.kind("group-joined", CreditEvent.GroupJoined.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.GroupJoined::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.GroupJoined::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.GroupJoined::customer);
            var group = f.required("group", GroundCodecs.CUSTOMER_ID, CreditEvent.GroupJoined::group);
            return v ->
                    new CreditEvent.GroupJoined(v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(group));
        });
        k.kind("group-left", CreditEvent.GroupLeft.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.GroupLeft::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.GroupLeft::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditEvent.GroupLeft::customer);
            var group = f.required("group", GroundCodecs.CUSTOMER_ID, CreditEvent.GroupLeft::group);
            return v ->
                    new CreditEvent.GroupLeft(v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(group));
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
        k.kind("credit-overridden", CreditEvent.CreditOverridden.class, f -> {
            var decision = f.required("decision", CREDIT_DECISION_REFERRED, CreditEvent.CreditOverridden::decision);
            var override = f.required("override", CREDIT_OVERRIDE, CreditEvent.CreditOverridden::override);
            return v -> new CreditEvent.CreditOverridden(v.get(decision), v.get(override));
        });
        k.kind("reservation-released", CreditEvent.ReservationReleased.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ReservationReleased::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CreditEvent.ReservationReleased::decidedUnder);
            var request = f.required("request", CREDIT_REQUEST, CreditEvent.ReservationReleased::request);
            return v -> new CreditEvent.ReservationReleased(v.get(occurredAt), v.get(decidedUnder), v.get(request));
        });
        k.kind("reservation-ordered", CreditEvent.ReservationOrdered.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CreditEvent.ReservationOrdered::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CreditEvent.ReservationOrdered::decidedUnder);
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

    static final ObjectCodec<GroupResult> GROUP_RESULT = Codecs.kinds("group-result", k -> {
        k.kind("changed", GroupResult.Changed.class, f -> {
            var account = f.required("account", CREDIT_ACCOUNT, GroupResult.Changed::account);
            return v -> new GroupResult.Changed(v.get(account));
        });
        k.kind("refused", GroupResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, GroupResult.Refused::reason);
            return v -> new GroupResult.Refused(v.get(reason));
        });
        k.kind("no-account", GroupResult.NoAccount.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, GroupResult.NoAccount::customer);
            return v -> new GroupResult.NoAccount(v.get(customer));
        });
        k.kind("contended", GroupResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), GroupResult.Contended::attempts);
            return v -> new GroupResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<OverrideResult> OVERRIDE_RESULT = Codecs.kinds("override-result", k -> {
        k.kind("passed", OverrideResult.Passed.class, f -> {
            var decided = f.required("decided", CREDIT_CASE, OverrideResult.Passed::decided);
            return v -> new OverrideResult.Passed(v.get(decided));
        });
        k.kind("not-allowed", OverrideResult.NotAllowed.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, OverrideResult.NotAllowed::reasons);
            return v -> new OverrideResult.NotAllowed(v.get(reasons));
        });
        k.kind("not-held", OverrideResult.NotHeld.class, f -> {
            var standing = f.optional("standing", STANDING, OverrideResult.NotHeld::standing);
            return v -> new OverrideResult.NotHeld(v.get(standing));
        });
        k.kind("contended", OverrideResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), OverrideResult.Contended::attempts);
            return v -> new OverrideResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<Rechecked> RECHECKED = Codecs.record("rechecked", f -> {
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, Rechecked::key);
        var decision = f.required("decision", CREDIT_DECISION, Rechecked::decision);
        return v -> new Rechecked(v.get(key), v.get(decision));
    });

    static final Codec<DunningEffect> DUNNING_EFFECT = Codecs.choice(DunningEffect.values(), DunningEffect::code);

    static final ObjectCodec<DunningLevel> DUNNING_LEVEL = Codecs.record("dunning-level", f -> {
        var slug = f.required("slug", Codecs.slug(), DunningLevel::slug);
        var name = f.required("name", Codecs.label(), DunningLevel::name);
        var from = f.required("from", Codecs.span(), DunningLevel::from);
        var effect = f.required("effect", DUNNING_EFFECT, DunningLevel::effect);
        return v -> new DunningLevel(v.get(slug), v.get(name), v.get(from), v.get(effect));
    });

    private static HeldRequests held(List<HeldRequests.Held> list) {
        HeldRequests all = HeldRequests.none();
        for (HeldRequests.Held held : list) {
            all = all.plus(held);
        }
        return all;
    }
}
