package org.crmkit.core.document.room;

import java.util.LinkedHashSet;
import java.util.List;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.keyaccount.DefectionSign;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.keyaccount.ManagementMethod;
import org.crmkit.core.keyaccount.MethodTask;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.keyaccount.Swot;
import org.crmkit.core.keyaccount.TeamPost;

/** Key accounts with their teams, plans and stock-takings. */
final class KeyAccountCodecs {

    private KeyAccountCodecs() {}

    static final Codec<KeyAccountType> KEY_ACCOUNT_TYPE = Codecs.choice(KeyAccountType.values(), KeyAccountType::slug);

    static final Codec<KeyAccountLevel> KEY_ACCOUNT_LEVEL =
            Codecs.choice(KeyAccountLevel.values(), KeyAccountLevel::slug);

    static final ObjectCodec<AccountPlan.Objective> ACCOUNT_PLAN_OBJECTIVE =
            Codecs.record("account-plan-objective", f -> {
                var measure = f.required("measure", Codecs.string(), AccountPlan.Objective::measure);
                var from = f.required("from", Codecs.decimal(), AccountPlan.Objective::from);
                var to = f.required("to", Codecs.decimal(), AccountPlan.Objective::to);
                var by = f.required("by", Codecs.date(), AccountPlan.Objective::by);
                return v -> new AccountPlan.Objective(v.get(measure), v.get(from), v.get(to), v.get(by));
            });

    static final ObjectCodec<AccountPlan.Action> ACCOUNT_PLAN_ACTION = Codecs.record("account-plan-action", f -> {
        var what = f.required("what", GroundCodecs.PERSONAL_TEXT, AccountPlan.Action::what);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, AccountPlan.Action::owner);
        var on = f.required("on", Codecs.date(), AccountPlan.Action::on);
        return v -> new AccountPlan.Action(v.get(what), v.get(owner), v.get(on));
    });

    static final ObjectCodec<AccountPlan> ACCOUNT_PLAN = Codecs.record("account-plan", f -> {
        var objectives = f.list("objectives", ACCOUNT_PLAN_OBJECTIVE, AccountPlan::objectives);
        var actions = f.list("actions", ACCOUNT_PLAN_ACTION, AccountPlan::actions);
        return v -> new AccountPlan(v.get(objectives), v.get(actions));
    });

    private static final ObjectCodec<Swot.Point> SWOT_POINT = Codecs.record("swot-point", f -> {
        var quarter =
                f.required("quarter", Codecs.choice(Swot.Quarter.values(), Swot.Quarter::code), Swot.Point::quarter);
        var what = f.required("what", GroundCodecs.PERSONAL_TEXT, Swot.Point::what);
        return v -> new Swot.Point(v.get(quarter), v.get(what));
    });

    static final ObjectCodec<Swot> SWOT = Codecs.record("swot", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Swot::customer);
        var day = f.required("day", Codecs.date(), Swot::day);
        var by = f.required("by", PartyCodecs.STAFF_ID, Swot::by);
        var points = f.list("points", SWOT_POINT, Swot::points);
        return v -> new Swot(v.get(customer), v.get(day), v.get(by), v.get(points));
    });

    static final ObjectCodec<StockTaking> STOCK_TAKING = Codecs.record("stock-taking", f -> {
        var day = f.required("day", Codecs.date(), StockTaking::day);
        var sales = f.required("sales", Codecs.money(), StockTaking::sales);
        var satisfaction = f.required("satisfaction", Codecs.decimal(), StockTaking::satisfaction);
        var lastContact = f.required("last-contact", Codecs.date(), StockTaking::lastContact);
        var openComplaints = f.required("open-complaints", Codecs.integer(), StockTaking::openComplaints);
        var competitorSeen = f.required("competitor-seen", Codecs.flag(), StockTaking::competitorSeen);
        return v -> new StockTaking(
                v.get(day),
                v.get(sales),
                v.get(satisfaction),
                v.get(lastContact),
                v.get(openComplaints),
                v.get(competitorSeen));
    });

    static final ObjectCodec<KeyAccount> KEY_ACCOUNT = Codecs.record("key-account", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, KeyAccount::customer);
        var type = f.required("type", KEY_ACCOUNT_TYPE, KeyAccount::type);
        var levels = f.list("levels", KEY_ACCOUNT_LEVEL, keyAccount -> List.copyOf(keyAccount.levels()));
        var team = f.required(
                "team", Codecs.map(TeamPost.values(), TeamPost::slug, PartyCodecs.STAFF_ID), KeyAccount::team);
        var evidence = f.required(
                "evidence",
                Codecs.map(ProgrammeStep.values(), ProgrammeStep::slug, Codecs.anyString()),
                KeyAccount::evidence);
        var plan = f.optional("plan", ACCOUNT_PLAN, KeyAccount::plan);
        var stockTakings = f.list("stock-takings", STOCK_TAKING, KeyAccount::stockTakings);
        var club = f.required("club", Codecs.flag(), KeyAccount::club);
        var since = f.required("since", Codecs.date(), KeyAccount::since);
        var changedAt = f.required("changed-at", Codecs.instant(), KeyAccount::changedAt);
        return v -> new KeyAccount(
                v.get(customer),
                v.get(type),
                new LinkedHashSet<>(v.get(levels)),
                v.get(team),
                v.get(evidence),
                v.get(plan),
                v.get(stockTakings),
                v.get(club),
                v.get(since),
                v.get(changedAt));
    });

    static final ObjectCodec<KeyCheck> KEY_CHECK = Codecs.record("key-check", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, KeyCheck::customer);
        var isKey = f.required("is-key", Codecs.flag(), KeyCheck::isKey);
        var reasons = f.list("reasons", GroundCodecs.REASON, KeyCheck::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), KeyCheck::decidedUnder);
        return v -> new KeyCheck(v.get(customer), v.get(isKey), v.get(reasons), v.get(decidedUnder));
    });

    static final Codec<ManagementMethod> MANAGEMENT_METHOD =
            Codecs.choice(ManagementMethod.values(), ManagementMethod::slug);

    static final ObjectCodec<MethodTask> METHOD_TASK = Codecs.record("method-task", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, MethodTask::customer);
        var method = f.required("method", MANAGEMENT_METHOD, MethodTask::method);
        var dueOn = f.required("due-on", Codecs.date(), MethodTask::dueOn);
        var owner = f.optional("owner", PartyCodecs.STAFF_ID, MethodTask::owner);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), MethodTask::decidedUnder);
        return v -> new MethodTask(v.get(customer), v.get(method), v.get(dueOn), v.get(owner), v.get(decidedUnder));
    });

    static final Codec<DefectionSign> DEFECTION_SIGN = Codecs.choice(DefectionSign.values(), DefectionSign::slug);

    static final ObjectCodec<StockTaking.Sign> STOCK_TAKING_SIGN = Codecs.record("stock-taking-sign", f -> {
        var sign = f.required("sign", DEFECTION_SIGN, StockTaking.Sign::sign);
        var reason = f.required("reason", GroundCodecs.REASON, StockTaking.Sign::reason);
        return v -> new StockTaking.Sign(v.get(sign), v.get(reason));
    });

    static final ObjectCodec<StockTaking.Comparison> STOCK_TAKING_COMPARISON =
            Codecs.record("stock-taking-comparison", f -> {
                var salesChange = f.optional("sales-change", Codecs.decimal(), StockTaking.Comparison::salesChange);
                var satisfactionChange =
                        f.required("satisfaction-change", Codecs.decimal(), StockTaking.Comparison::satisfactionChange);
                var signs = f.list("signs", STOCK_TAKING_SIGN, StockTaking.Comparison::signs);
                var callsForTalk = f.required("calls-for-talk", Codecs.flag(), StockTaking.Comparison::callsForTalk);
                return v -> new StockTaking.Comparison(
                        v.get(salesChange), v.get(satisfactionChange), v.get(signs), v.get(callsForTalk));
            });

    static final Codec<KeyAccountEvent.Kind> KEY_ACCOUNT_EVENT_KIND = Codecs.choice(KeyAccountEvent.Kind.values());

    static final ObjectCodec<KeyAccountEvent> KEY_ACCOUNT_EVENT = Codecs.record("key-account-event", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, KeyAccountEvent::customer);
        var kind = f.required("kind", KEY_ACCOUNT_EVENT_KIND, KeyAccountEvent::kind);
        var subject = f.required("subject", Codecs.anyString(), KeyAccountEvent::subject);
        var occurredAt = f.required("occurred-at", Codecs.instant(), KeyAccountEvent::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), KeyAccountEvent::decidedUnder);
        return v -> new KeyAccountEvent(
                v.get(customer), v.get(kind), v.get(subject), v.get(occurredAt), v.get(decidedUnder));
    });
}
