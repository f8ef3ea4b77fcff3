package org.crmkit.core.aftersales;

import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.Calendars;
import org.crmkit.core.time.WorkingHours;
import org.joda.money.Money;

/** What the tests of this room share: the default rules, and cases led through their states at local times in Shanghai. */
final class Sales {

    static final InForce<AfterSalesPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(AfterSalesPolicy.class).orElseThrow();
    static final InForce<AfterSalesPolicy> NEXT = InForce.of(POLICY.policy(), RulebookVersion.of("default", "2026.2"));
    static final WorkingHours HOURS = Calendars.shanghai().workingHours();
    static final CustomerId CUSTOMER = CustomerId.of("C-1");
    static final String PHONE = "13800000000";
    static final Fault COMPRESSOR = new Fault("compressor", true, FaultCause.DEFECT);
    static final Fault HANDLE = new Fault("handle", false, FaultCause.DEFECT);
    static final Fault MISUSED = new Fault("handle", false, FaultCause.MISUSE);

    private ServiceCase state;

    private Sales(ServiceCase state) {
        this.state = state;
    }

    static ServiceRequest request(String service, String local) {
        return ServiceRequest.of(
                ServiceCaseId.of("S-1"), CUSTOMER, service, shanghai(local), PersonalText.of("call " + PHONE));
    }

    static Sales open(ServiceRequest request) {
        return new Sales(ServiceFlow.open(request, POLICY).fold(Outcome.Done::state, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        }));
    }

    /** A repair that is assigned, received Monday, 2 March 2026, at nine. */
    static Sales repair(ServiceRequest request) {
        return open(request)
                .at("2026-03-02T09:30", CaseMove.accept())
                .at("2026-03-02T10:00", new CaseMove.Assign(StaffId.of("E-1")));
    }

    static Sales repair() {
        return repair(request("repair", "2026-03-02T09:00"));
    }

    Sales at(String local, CaseMove... moves) {
        for (CaseMove move : moves) {
            state = ServiceFlow.apply(state, move, shanghai(local), POLICY, HOURS)
                    .fold(Outcome.Done::state, refused -> {
                        throw new AssertionError("refused: " + refused.reasons());
                    });
        }
        return this;
    }

    List<String> refused(String local, CaseMove move) {
        return ServiceFlow.apply(state, move, shanghai(local), POLICY, HOURS)
                .fold(done -> List.of("moved to " + done.state().state()), no -> codes(no.reasons()));
    }

    ServiceCase state() {
        return state;
    }

    CaseClock clock(ServiceItem.Goal goal, String local) {
        return CaseClock.read(state, goal, POLICY, HOURS, shanghai(local));
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    static CaseMove simple(CaseMove.Kind kind) {
        return new CaseMove.Simple(kind);
    }

    static CaseMove diagnose(Fault fault) {
        return new CaseMove.Diagnose(fault, PersonalText.of("found at " + PHONE));
    }

    static CaseMove quote(String price) {
        return new CaseMove.Quote(Money.parse(price));
    }

    static CaseMove bill(String amount) {
        return new CaseMove.Finish(java.util.Optional.of(Money.parse(amount)));
    }

    static CaseMove rework() {
        return new CaseMove.Rework(PersonalText.of("still broken"));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant now(String local) {
        return shanghai(local);
    }
}
