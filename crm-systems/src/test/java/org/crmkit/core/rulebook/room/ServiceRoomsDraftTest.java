package org.crmkit.core.rulebook.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.servicequality.QualityPolicy;
import org.junit.jupiter.api.Test;

/** After-sales, service quality and call centre as they are written. */
class ServiceRoomsDraftTest {

    private static void refuses(String found, String instead, String... expected) {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(found, instead)))
                .extracting(Problem::toString)
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .containsExactly(expected);
    }

    @Test
    void a_service_is_not_done_before_it_is_accepted() {
        refuses(
                "accept: 1 working hour, finish: 8 working hours",
                "accept: 9 working hours, finish: 8 working hours",
                "after-sales.services.advice.finish was '8 working hours'; it must be at least 9 working hours, the time to accept. Raise it, or accept sooner.");
    }

    @Test
    void main_parts_are_covered_no_shorter_than_the_whole() {
        refuses(
                "term: 12 months, main-parts: 36 months",
                "term: 12 months, main-parts: 11 months",
                "after-sales.warranty.classes.appliance.main-parts was '11 months'; it must be at least 12 months, the term of the whole product. Raise it.");
    }

    @Test
    void a_warranty_covers_something_and_says_so_of_every_cause() {
        refuses(
                "defect: covered, installation: covered",
                "defect: excluded, installation: excluded",
                "after-sales.warranty.causes was covering nothing; it must be covered for at least one cause. Cover at least defects.");
        refuses(
                "wear: excluded, ",
                "",
                "after-sales.warranty.causes.wear was missing; it must be covered or excluded. Add it.");
    }

    @Test
    void a_ground_accepts_a_condition_there_is_and_a_worse_one_deducts_no_less() {
        refuses(
                "accepts: used, bearer: company",
                "accepts: broken, bearer: company",
                "after-sales.returns.grounds.defect.accepts was 'broken'; it must be one of the conditions: sealed, opened, used, damaged. Correct it.");
        refuses(
                "en: Damaged}, deduction: 0.60",
                "en: Damaged}, deduction: 0.10",
                "after-sales.returns.conditions.damaged.deduction was 0.10; it must be at least 0.2, that of the better condition before it. Raise it, or list the conditions from the best to the worst.");
    }

    @Test
    void grades_begin_at_zero_and_rise() {
        refuses(
                "minor: {from: 0,",
                "minor: {from: 0.01,",
                "service-quality.grades.minor.from was 0.01; it must be 0, because every miss is at least minor. Write 0.");
        refuses(
                "critical: {from: 0.30",
                "critical: {from: 0.10",
                "service-quality.grades.critical.from was 0.10; it must be above 0.1, that of the lighter grade. Raise it.");
    }

    @Test
    void figures_have_targets_that_can_be_and_weights_add_up() {
        refuses(
                "connection-rate: 0.95",
                "connection-rate: 1.1",
                "call-center.targets.connection-rate was 1.1; it must be a share of 0 to 1. Write 0.90 for 90%.");
        refuses(
                "en: Closing and promise}, weight: 0.10",
                "en: Closing and promise}, weight: 0.20",
                "call-center.monitoring.items was weights that add up to 1.1; it must be weights that add up to 1. Change one of them.");
    }

    @Test
    void the_default_rulebook_has_all_three_rooms() {
        Rulebook rulebook = CompleteRulebook.load();
        assertThat(rulebook.room(AfterSalesPolicy.class)).isPresent();
        assertThat(rulebook.room(QualityPolicy.class)).isPresent();
        assertThat(rulebook.room(CallCenterPolicy.class)).isPresent();
    }

    @Test
    void a_change_can_be_called_stricter_or_looser() {
        assertThat(leaning("after-sales.services.repair.charge")).isEqualTo(Leaning.STRICT_CHOICE);
        assertThat(leaning("after-sales.warranty.causes.defect")).isEqualTo(Leaning.LENIENT_CHOICE);
        assertThat(leaning("after-sales.returns.grounds.defect.bearer")).isEqualTo(Leaning.LENIENT_CHOICE);
        assertThat(leaning("after-sales.warranty.classes.appliance.term")).isEqualTo(Leaning.HIGHER_FAVOURS_CUSTOMER);
        assertThat(leaning("service-quality.standards.waiting-time.target")).isEqualTo(Leaning.LOWER_FAVOURS_CUSTOMER);
        assertThat(leaning("service-quality.standards.premises.target")).isEqualTo(Leaning.HIGHER_FAVOURS_CUSTOMER);
        assertThat(leaning("call-center.replies.fault.urgent")).isEqualTo(Leaning.LOWER_FAVOURS_CUSTOMER);
        assertThat(leaning("call-center.targets.average-ring")).isEqualTo(Leaning.LOWER_FAVOURS_CUSTOMER);
        assertThat(leaning("call-center.targets.inbound-occupancy")).isEqualTo(Leaning.UNSTATED);
    }

    private static Leaning leaning(String key) {
        return CompleteRulebook.load().fact(RuleKey.of(key)).orElseThrow().leaning();
    }
}
