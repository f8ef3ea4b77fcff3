package org.crmkit.core.document;

import org.crmkit.core.credit.grant.CreditApplication;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.credit.grant.CreditEvaluation;
import org.crmkit.core.credit.grant.CreditFile;
import org.crmkit.core.credit.grant.GrantDecision;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.grant.GrantResult;
import org.crmkit.core.credit.grant.LimitHistory;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** How a limit came to be granted. */
final class GrantCodecs {

    private GrantCodecs() {}

    static final ObjectCodec<CreditApplication> CREDIT_APPLICATION = Codecs.record("credit-application", f -> {
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, CreditApplication::key);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditApplication::customer);
        var asked = f.required("asked", CreditCodecs.INDIVIDUAL_LIMIT, CreditApplication::asked);
        var requestedBy = f.required("requested-by", CreditCodecs.OFFICER, CreditApplication::requestedBy);
        var reason = f.required("reason", Codecs.string(), CreditApplication::reason);
        var at = f.required("at", Codecs.instant(), CreditApplication::at);
        return v -> new CreditApplication(
                v.get(key), v.get(customer), v.get(asked), v.get(requestedBy), v.get(reason), v.get(at));
    });

    static final ObjectCodec<CreditEvaluation> CREDIT_EVALUATION = Codecs.record("credit-evaluation", f -> {
        var grade = f.required("grade", Codecs.slug(), CreditEvaluation::grade);
        var score = f.optional("score", Codecs.decimal(), CreditEvaluation::score);
        var factors = f.list("factors", GroundCodecs.REASON, CreditEvaluation::factors);
        var evaluatedBy = f.required("evaluated-by", CreditCodecs.OFFICER, CreditEvaluation::evaluatedBy);
        var at = f.required("at", Codecs.instant(), CreditEvaluation::at);
        return v -> new CreditEvaluation(v.get(grade), v.get(score), v.get(factors), v.get(evaluatedBy), v.get(at));
    });

    static final Codec<CreditFile.State> CREDIT_FILE_STATE = Codecs.choice(CreditFile.State.values());

    static final ObjectCodec<CreditFile> CREDIT_FILE = Codecs.record("credit-file", f -> {
        var application = f.required("application", CREDIT_APPLICATION, CreditFile::application);
        var evaluation = f.optional("evaluation", CREDIT_EVALUATION, CreditFile::evaluation);
        var approvedBy = f.list("approved-by", CreditCodecs.OFFICER, CreditFile::approvedBy);
        var state = f.required("state", CREDIT_FILE_STATE, CreditFile::state);
        return v -> new CreditFile(v.get(application), v.get(evaluation), v.get(approvedBy), v.get(state));
    });

    static final ObjectCodec<CreditChange> CREDIT_CHANGE = Codecs.record("credit-change", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditChange::customer);
        var application = f.required("application", GroundCodecs.IDEMPOTENCY_KEY, CreditChange::application);
        var before = f.required("before", CreditCodecs.CREDIT_LIMIT, CreditChange::before);
        var granted = f.required("granted", CreditCodecs.INDIVIDUAL_LIMIT, CreditChange::granted);
        var gradeBefore = f.required("grade-before", Codecs.string(), CreditChange::gradeBefore);
        var gradeAfter = f.required("grade-after", Codecs.string(), CreditChange::gradeAfter);
        var reason = f.required("reason", Codecs.string(), CreditChange::reason);
        var requestedBy = f.required("requested-by", CreditCodecs.OFFICER, CreditChange::requestedBy);
        var approvedBy = f.list("approved-by", CreditCodecs.OFFICER, CreditChange::approvedBy);
        var at = f.required("at", Codecs.instant(), CreditChange::at);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CreditChange::decidedUnder);
        return v -> new CreditChange(
                v.get(customer),
                v.get(application),
                v.get(before),
                v.get(granted),
                v.get(gradeBefore),
                v.get(gradeAfter),
                v.get(reason),
                v.get(requestedBy),
                v.get(approvedBy),
                v.get(at),
                v.get(decidedUnder));
    });

    static final ObjectCodec<LimitHistory> LIMIT_HISTORY = Codecs.record("limit-history", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, LimitHistory::customer);
        var changes = f.list("changes", CREDIT_CHANGE, LimitHistory::changes);
        return v -> new LimitHistory(v.get(customer), v.get(changes));
    });

    static final ObjectCodec<GrantResult> GRANT_RESULT = Codecs.kinds("grant-result", k -> {
        k.kind("filed", GrantResult.Filed.class, f -> {
            var file = f.required("file", CREDIT_FILE, GrantResult.Filed::file);
            var missing = f.list("missing", GroundCodecs.REASON, GrantResult.Filed::missing);
            return v -> new GrantResult.Filed(v.get(file), v.get(missing));
        });
        k.kind("granted", GrantResult.Granted.class, f -> {
            var change = f.required("change", CREDIT_CHANGE, GrantResult.Granted::change);
            var after = f.required("after", CreditCodecs.CREDIT_POSITION, GrantResult.Granted::after);
            return v -> new GrantResult.Granted(v.get(change), v.get(after));
        });
        k.kind("not-open", GrantResult.NotOpen.class, f -> {
            var file = f.optional("file", CREDIT_FILE, GrantResult.NotOpen::file);
            return v -> new GrantResult.NotOpen(v.get(file));
        });
        k.kind("contended", GrantResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), GrantResult.Contended::attempts);
            return v -> new GrantResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<GrantDecision> GRANT_DECISION = Codecs.kinds("grant-decision", k -> {
        k.kind("granted", GrantDecision.Granted.class, f -> {
            var change = f.required("change", CREDIT_CHANGE, GrantDecision.Granted::change);
            var account = f.required("account", CreditCodecs.CREDIT_ACCOUNT, GrantDecision.Granted::account);
            var after = f.required("after", CreditCodecs.CREDIT_POSITION, GrantDecision.Granted::after);
            return v -> new GrantDecision.Granted(v.get(change), v.get(account), v.get(after));
        });
        k.kind("waiting", GrantDecision.Waiting.class, f -> {
            var missing = f.list("missing", GroundCodecs.REASON, GrantDecision.Waiting::missing);
            return v -> new GrantDecision.Waiting(v.get(missing));
        });
    });

    static final ObjectCodec<GrantEvent> GRANT_EVENT = Codecs.kinds("grant-event", k -> {
        k.kind("credit-applied", GrantEvent.CreditApplied.class, f -> {
            var application = f.required("application", CREDIT_APPLICATION, GrantEvent.CreditApplied::application);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrantEvent.CreditApplied::decidedUnder);
            return v -> new GrantEvent.CreditApplied(v.get(application), v.get(decidedUnder));
        });
        k.kind("credit-evaluated", GrantEvent.CreditEvaluated.class, f -> {
            var application = f.required("application", CREDIT_APPLICATION, GrantEvent.CreditEvaluated::application);
            var evaluation = f.required("evaluation", CREDIT_EVALUATION, GrantEvent.CreditEvaluated::evaluation);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrantEvent.CreditEvaluated::decidedUnder);
            return v -> new GrantEvent.CreditEvaluated(v.get(application), v.get(evaluation), v.get(decidedUnder));
        });
        k.kind("credit-approved", GrantEvent.CreditApproved.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrantEvent.CreditApproved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrantEvent.CreditApproved::decidedUnder);
            var application = f.required("application", CREDIT_APPLICATION, GrantEvent.CreditApproved::application);
            var approvedBy = f.required("approved-by", CreditCodecs.OFFICER, GrantEvent.CreditApproved::approvedBy);
            return v -> new GrantEvent.CreditApproved(
                    v.get(occurredAt), v.get(decidedUnder), v.get(application), v.get(approvedBy));
        });
        k.kind("credit-rejected", GrantEvent.CreditRejected.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), GrantEvent.CreditRejected::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), GrantEvent.CreditRejected::decidedUnder);
            var application = f.required("application", CREDIT_APPLICATION, GrantEvent.CreditRejected::application);
            var rejectedBy = f.required("rejected-by", CreditCodecs.OFFICER, GrantEvent.CreditRejected::rejectedBy);
            var reason = f.required("reason", Codecs.string(), GrantEvent.CreditRejected::reason);
            return v -> new GrantEvent.CreditRejected(
                    v.get(occurredAt), v.get(decidedUnder), v.get(application), v.get(rejectedBy), v.get(reason));
        });
        k.kind("limit-raised", GrantEvent.LimitRaised.class, f -> {
            var change = f.required("change", CREDIT_CHANGE, GrantEvent.LimitRaised::change);
            return v -> new GrantEvent.LimitRaised(v.get(change));
        });
        k.kind("limit-lowered", GrantEvent.LimitLowered.class, f -> {
            var change = f.required("change", CREDIT_CHANGE, GrantEvent.LimitLowered::change);
            var alreadyOver = f.required("already-over", Codecs.money(), GrantEvent.LimitLowered::alreadyOver);
            return v -> new GrantEvent.LimitLowered(v.get(change), v.get(alreadyOver));
        });
    });
}
