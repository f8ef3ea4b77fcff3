package org.crmkit.core.document.room;

import org.crmkit.core.aftersales.CaseClock;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.FaultStatistics;
import org.crmkit.core.aftersales.Repair;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.aftersales.Warranty;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Service cases: what was asked for, the repair, and its clocks. */
final class ServiceCaseCodecs {

    private ServiceCaseCodecs() {}

    static final Codec<ServiceCaseId> SERVICE_CASE_ID = Codecs.id(ServiceCaseId::new, ServiceCaseId::value);

    static final ObjectCodec<Warranty> WARRANTY = Codecs.record("warranty", f -> {
        var productClass = f.required("product-class", Codecs.string(), Warranty::productClass);
        var start = f.required("start", Codecs.date(), Warranty::start);
        var extensions = f.list("extensions", Codecs.span(), Warranty::extensions);
        var repairDays = f.required("repair-days", Codecs.integer(), Warranty::repairDays);
        return v -> new Warranty(v.get(productClass), v.get(start), v.get(extensions), v.get(repairDays));
    });

    static final Codec<FaultCause> FAULT_CAUSE = Codecs.choice(FaultCause.values(), FaultCause::slug);

    static final ObjectCodec<Fault> FAULT = Codecs.record("fault", f -> {
        var part = f.required("part", Codecs.slug(), Fault::part);
        var isMainPart = f.required("is-main-part", Codecs.flag(), Fault::isMainPart);
        var cause = f.required("cause", FAULT_CAUSE, Fault::cause);
        return v -> new Fault(v.get(part), v.get(isMainPart), v.get(cause));
    });

    static final ObjectCodec<ServiceRequest.PastRepair> SERVICE_REQUEST_PAST_REPAIR =
            Codecs.record("service-request-past-repair", f -> {
                var on = f.required("on", Codecs.date(), ServiceRequest.PastRepair::on);
                var fault = f.required("fault", FAULT, ServiceRequest.PastRepair::fault);
                var times = f.required("times", Codecs.integer(), ServiceRequest.PastRepair::times);
                return v -> new ServiceRequest.PastRepair(v.get(on), v.get(fault), v.get(times));
            });

    static final ObjectCodec<ServiceRequest> SERVICE_REQUEST = Codecs.record("service-request", f -> {
        var id = f.required("id", SERVICE_CASE_ID, ServiceRequest::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ServiceRequest::customer);
        var service = f.required("service", Codecs.slug(), ServiceRequest::service);
        var receivedAt = f.required("received-at", Codecs.instant(), ServiceRequest::receivedAt);
        var wish = f.required("wish", GroundCodecs.PERSONAL_TEXT, ServiceRequest::wish);
        var warranty = f.optional("warranty", WARRANTY, ServiceRequest::warranty);
        var before = f.optional("before", SERVICE_REQUEST_PAST_REPAIR, ServiceRequest::before);
        return v -> new ServiceRequest(
                v.get(id),
                v.get(customer),
                v.get(service),
                v.get(receivedAt),
                v.get(wish),
                v.get(warranty),
                v.get(before));
    });

    static final Codec<CaseState> CASE_STATE = Codecs.choice(CaseState.values(), CaseState::slug);

    static final Codec<CaseMove.Kind> CASE_MOVE_KIND = Codecs.choice(CaseMove.Kind.values(), CaseMove.Kind::slug);

    static final ObjectCodec<ServiceCase.Step> SERVICE_CASE_STEP = Codecs.record("service-case-step", f -> {
        var kind = f.required("kind", CASE_MOVE_KIND, ServiceCase.Step::kind);
        var at = f.required("at", Codecs.instant(), ServiceCase.Step::at);
        return v -> new ServiceCase.Step(v.get(kind), v.get(at));
    });

    static final ObjectCodec<Entitlement> ENTITLEMENT = Codecs.kinds("entitlement", k -> {
        k.kind("covered", Entitlement.Covered.class, f -> {
            var lastDay = f.required("last-day", Codecs.date(), Entitlement.Covered::lastDay);
            var reasons = f.list("reasons", GroundCodecs.REASON, Entitlement.Covered::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), Entitlement.Covered::version);
            return v -> new Entitlement.Covered(v.get(lastDay), v.get(reasons), v.get(version));
        });
        k.kind("not-covered", Entitlement.NotCovered.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, Entitlement.NotCovered::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), Entitlement.NotCovered::version);
            return v -> new Entitlement.NotCovered(v.get(reasons), v.get(version));
        });
    });

    static final ObjectCodec<Repair.Diagnosis> REPAIR_DIAGNOSIS = Codecs.record("repair-diagnosis", f -> {
        var fault = f.required("fault", FAULT, Repair.Diagnosis::fault);
        var findings = f.required("findings", GroundCodecs.PERSONAL_TEXT, Repair.Diagnosis::findings);
        var entitlement = f.required("entitlement", ENTITLEMENT, Repair.Diagnosis::entitlement);
        var isExchangeOwed = f.required("is-exchange-owed", Codecs.flag(), Repair.Diagnosis::isExchangeOwed);
        return v -> new Repair.Diagnosis(v.get(fault), v.get(findings), v.get(entitlement), v.get(isExchangeOwed));
    });

    static final ObjectCodec<Repair.Quote> REPAIR_QUOTE = Codecs.record("repair-quote", f -> {
        var price = f.required("price", Codecs.money(), Repair.Quote::price);
        var lastDay = f.required("last-day", Codecs.date(), Repair.Quote::lastDay);
        var agreed = f.optional("agreed", Codecs.flag(), Repair.Quote::agreed);
        return v -> new Repair.Quote(v.get(price), v.get(lastDay), v.get(agreed));
    });

    static final ObjectCodec<Repair.Part> REPAIR_PART = Codecs.record("repair-part", f -> {
        var slug = f.required("slug", Codecs.slug(), Repair.Part::slug);
        var quantity = f.required("quantity", Codecs.integer(), Repair.Part::quantity);
        return v -> new Repair.Part(v.get(slug), v.get(quantity));
    });

    static final ObjectCodec<Repair.Loan> REPAIR_LOAN = Codecs.record("repair-loan", f -> {
        var unit = f.required("unit", Codecs.string(), Repair.Loan::unit);
        var since = f.required("since", Codecs.date(), Repair.Loan::since);
        var until = f.optional("until", Codecs.date(), Repair.Loan::until);
        return v -> new Repair.Loan(v.get(unit), v.get(since), v.get(until));
    });

    static final ObjectCodec<Repair> REPAIR = Codecs.record("repair", f -> {
        var diagnosis = f.optional("diagnosis", REPAIR_DIAGNOSIS, Repair::diagnosis);
        var quotes = f.list("quotes", REPAIR_QUOTE, Repair::quotes);
        var parts = f.list("parts", REPAIR_PART, Repair::parts);
        var loan = f.optional("loan", REPAIR_LOAN, Repair::loan);
        var bill = f.optional("bill", Codecs.money(), Repair::bill);
        return v -> new Repair(v.get(diagnosis), v.get(quotes), v.get(parts), v.get(loan), v.get(bill));
    });

    static final ObjectCodec<ServiceCase> SERVICE_CASE = Codecs.record("service-case", f -> {
        var request = f.required("request", SERVICE_REQUEST, ServiceCase::request);
        var state = f.required("state", CASE_STATE, ServiceCase::state);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), ServiceCase::plannedUnder);
        var steps = f.list("steps", SERVICE_CASE_STEP, ServiceCase::steps);
        var assignee = f.optional("assignee", PartyCodecs.STAFF_ID, ServiceCase::assignee);
        var repair = f.required("repair", REPAIR, ServiceCase::repair);
        return v -> new ServiceCase(
                v.get(request), v.get(state), v.get(plannedUnder), v.get(steps), v.get(assignee), v.get(repair));
    });

    static final Codec<ServiceItem.Goal> SERVICE_ITEM_GOAL =
            Codecs.choice(ServiceItem.Goal.values(), ServiceItem.Goal::slug);

    static final ObjectCodec<CaseClock> CASE_CLOCK = Codecs.record("case-clock", f -> {
        var goal = f.required("goal", SERVICE_ITEM_GOAL, CaseClock::goal);
        var deadline = f.required("deadline", GroundCodecs.DEADLINE, CaseClock::deadline);
        var reachedAt = f.optional("reached-at", Codecs.instant(), CaseClock::reachedAt);
        var isLate = f.required("is-late", Codecs.flag(), CaseClock::isLate);
        var remaining = f.required("remaining", Codecs.duration(), CaseClock::remaining);
        var reasons = f.list("reasons", GroundCodecs.REASON, CaseClock::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CaseClock::decidedUnder);
        return v -> new CaseClock(
                v.get(goal),
                v.get(deadline),
                v.get(reachedAt),
                v.get(isLate),
                v.get(remaining),
                v.get(reasons),
                v.get(decidedUnder));
    });

    static final ObjectCodec<FaultStatistics> FAULT_STATISTICS = Codecs.record("fault-statistics", f -> {
        var share = FigureCodecs.measured("share", FigureCodecs.SHARE);
        var diagnosed = f.required("diagnosed", share, FaultStatistics::diagnosed);
        var causes =
                f.required("causes", Codecs.map(FaultCause.values(), FaultCause::slug, share), FaultStatistics::causes);
        var parts = f.required("parts", Codecs.slugMap(Codecs.whole()), FaultStatistics::parts);
        var mainPart = f.required("main-part", share, FaultStatistics::mainPart);
        var free = f.required("free", share, FaultStatistics::free);
        return v -> new FaultStatistics(v.get(diagnosed), v.get(causes), v.get(parts), v.get(mainPart), v.get(free));
    });
}
