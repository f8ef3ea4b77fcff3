package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Instant;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.junit.jupiter.api.Test;

/** Service levels change while a complaint is open: its pauses stay, and so does the memory of what was promised before. */
class ReplanTest {

    private static final InForce<ComplaintPolicy> FIRST = Policies.inForce();
    private static final InForce<ComplaintPolicy> SECOND =
            InForce.of(Policies.withGold("2 working hours", "1 working day"), Policies.SECOND);
    private static final String NOW = "2026-03-03T12:00";

    /** Received Monday 10:00 by a standard customer, on hold on Tuesday from 9 to 11. */
    private static Cases standard() {
        ComplaintReport gold = Policies.report("W-1", shanghai("2026-03-02T10:00"));
        ComplaintReport report = new ComplaintReport(
                gold.id(),
                gold.customer(),
                "standard",
                gold.matter(),
                gold.discovery(),
                gold.receivedAt(),
                gold.description(),
                gold.promisedReply());
        return Cases.of(report)
                .at("2026-03-02T11:00", Cases.FILTER, Cases.START)
                .at("2026-03-03T09:00", Cases.HOLD)
                .at("2026-03-03T11:00", Cases.RELEASE);
    }

    private static Instant due(Complaint complaint, InForce<ComplaintPolicy> policy) {
        return ComplaintTimeline.from(complaint, policy, shanghai(NOW))
                .resolution()
                .due();
    }

    @Test
    void a_customer_who_became_gold_gets_the_gold_promise_with_his_pauses_kept() {
        Cases cases = standard();
        assertThat(due(cases.complaint(), FIRST)).isEqualTo(shanghai("2026-03-10T11:00")); // five days and two hours

        cases.at(NOW, ComplaintMove.Replan.forTier("gold", FIRST));

        assertThat(due(cases.complaint(), FIRST)).isEqualTo(shanghai("2026-03-06T11:00")); // three days and two hours
        ComplaintFile file = cases.complaint().file();
        assertThat(file.report().tier()).isEqualTo("standard");
        assertThat(file.plans())
                .containsExactly(
                        new Plan("standard", Policies.FIRST, shanghai("2026-03-02T10:00")),
                        new Plan("gold", Policies.FIRST, shanghai(NOW)));
        assertThat(ComplaintTimeline.from(file.clock(file.plans().get(0)), FIRST, shanghai(NOW))
                        .resolution()
                        .due())
                .isEqualTo(shanghai("2026-03-10T11:00"));
    }

    @Test
    void edition_and_tier_may_change_together_and_the_event_names_both() {
        Cases cases = standard().at(NOW, ComplaintMove.Replan.forTier("gold", SECOND));

        assertThat(due(cases.complaint(), SECOND)).isEqualTo(shanghai("2026-03-04T11:00"));
        assertThat(cases.events())
                .last()
                .isEqualTo(new ComplaintEvent.Replanned(
                        ComplaintId.of("W-1"), shanghai(NOW), Policies.SECOND, "gold", Policies.FIRST, "standard"));
        assertThat(cases.complaint().file().openedUnder()).isEqualTo(Policies.FIRST);
        assertThat(cases.complaint().file().plannedUnder()).isEqualTo(Policies.SECOND);
    }

    @Test
    void the_same_plan_again_and_a_tier_without_service_level_are_refused() {
        assertThat(standard().refused(NOW, ComplaintMove.Replan.under(FIRST))).isEqualTo("plan-unchanged");
        assertThat(standard().refused(NOW, ComplaintMove.Replan.forTier("standard", FIRST)))
                .isEqualTo("plan-unchanged");
        assertThat(standard().refused(NOW, ComplaintMove.Replan.forTier("diamond", FIRST)))
                .isEqualTo("tier-unknown");
        assertThat(standard().refused(NOW, ComplaintMove.Replan.under(SECOND))).isEqualTo("moved to in-progress");
    }

    @Test
    void an_upgrade_may_make_a_complaint_overdue_at_once() {
        Cases cases = standard().at("2026-03-09T10:00", ComplaintMove.Replan.forTier("gold", FIRST));

        assertThat(ComplaintTimeline.from(cases.complaint(), FIRST, shanghai("2026-03-09T10:00"))
                        .resolution()
                        .status())
                .isEqualTo(ClockStatus.OVERDUE);
        assertThat(PolicySource.always(FIRST).edition(cases.complaint().file().plannedUnder()))
                .contains(FIRST);
    }
}
