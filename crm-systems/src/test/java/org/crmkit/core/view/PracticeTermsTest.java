package org.crmkit.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.aftersales.ServiceTrait;
import org.crmkit.core.callcenter.BuildRequirement;
import org.crmkit.core.callcenter.CallCenterProfile;
import org.crmkit.core.churn.ExitStep;
import org.crmkit.core.customer.Term;
import org.crmkit.core.information.ManagementPrinciple;
import org.crmkit.core.keyaccount.BuyingHelp;
import org.crmkit.core.keyaccount.KeyAccountTrait;
import org.crmkit.core.keyaccount.ManagerRole;
import org.crmkit.core.keyaccount.ManagerSkill;
import org.crmkit.core.keyaccount.MatterOfCare;
import org.crmkit.core.keyaccount.OrganisationForm;
import org.crmkit.core.keyaccount.RelationStrategy;
import org.crmkit.core.keyaccount.ServicePromise;
import org.crmkit.core.prospect.FindingPrinciple;
import org.crmkit.core.prospect.IdentificationStep;
import org.crmkit.core.relationship.CareMeasure;
import org.crmkit.core.relationship.CareStep;
import org.crmkit.core.relationship.CustomerValue;
import org.crmkit.core.relationship.programme.CrmPurpose;
import org.crmkit.core.relationship.programme.MessageChannel;
import org.crmkit.core.relationship.programme.SystemProfile;
import org.crmkit.core.relationship.programme.TargetQuestion;
import org.crmkit.core.servicequality.ReliabilityRule;
import org.crmkit.core.servicequality.ReviewSituation;
import org.crmkit.core.survey.SurveyPrinciple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of the practice literature are as long as there, and can be printed in both languages. */
class PracticeTermsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(4, CustomerValue.values()),
                Arguments.of(11, CareMeasure.values()),
                Arguments.of(6, ManagementPrinciple.values()),
                Arguments.of(3, FindingPrinciple.values()),
                Arguments.of(4, IdentificationStep.values()),
                Arguments.of(5, KeyAccountTrait.values()),
                Arguments.of(2, ManagerRole.values()),
                Arguments.of(11, ManagerSkill.values()),
                Arguments.of(13, RelationStrategy.values()),
                Arguments.of(5, ServicePromise.values()),
                Arguments.of(3, BuyingHelp.values()),
                Arguments.of(4, OrganisationForm.values()),
                Arguments.of(4, MatterOfCare.values()),
                Arguments.of(7, ServiceTrait.values()),
                Arguments.of(8, ReliabilityRule.values()),
                Arguments.of(3, ReviewSituation.values()),
                Arguments.of(5, BuildRequirement.values()),
                Arguments.of(5, CrmPurpose.values()),
                Arguments.of(3, MessageChannel.values()),
                Arguments.of(3, TargetQuestion.values()),
                Arguments.of(3, SurveyPrinciple.values()),
                Arguments.of(4, ExitStep.values()),
                Arguments.of(3, CallCenterProfile.Access.values()),
                Arguments.of(3, CallCenterProfile.Direction.values()),
                Arguments.of(3, CallCenterProfile.Size.values()),
                Arguments.of(7, CallCenterProfile.Function.values()),
                Arguments.of(4, CallCenterProfile.Business.values()),
                Arguments.of(2, CallCenterProfile.Staff.values()),
                Arguments.of(3, SystemProfile.Function.values()),
                Arguments.of(3, SystemProfile.Target.values()),
                Arguments.of(3, SystemProfile.Integration.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_as_long_as_in_the_literature_and_each_word_of_it_has_both_languages(int length, Term[] terms) {
        assertThat(terms).hasSize(length);
        assertThat(Arrays.stream(terms).map(term -> term.label().zh()).distinct())
                .hasSize(length);
        assertThat(Arrays.stream(terms).map(term -> term.label().en()).distinct())
                .hasSize(length);
        for (Term term : terms) {
            assertThat(term.label().zh()).as(term.code()).matches(".*\\p{IsHan}.*");
            assertThat(term.label().en()).as(term.code()).doesNotMatch(".*\\p{IsHan}.*");
        }
    }

    @Test
    void six_strategies_are_about_the_customer_and_seven_about_the_firm() {
        assertThat(Arrays.stream(RelationStrategy.values())
                        .collect(Collectors.groupingBy(RelationStrategy::side, Collectors.counting())))
                .containsEntry(RelationStrategy.Side.CUSTOMER, 6L)
                .containsEntry(RelationStrategy.Side.FIRM, 7L);
    }

    @Test
    void six_skills_are_basic_and_five_go_further() {
        assertThat(Arrays.stream(ManagerSkill.values())
                        .collect(Collectors.partitioningBy(ManagerSkill::further, Collectors.counting())))
                .containsEntry(false, 6L)
                .containsEntry(true, 5L);
    }

    @Test
    void only_the_first_two_of_the_five_steps_have_measures() {
        assertThat(Arrays.stream(CareMeasure.values()).map(CareMeasure::step).distinct())
                .containsExactly(CareStep.RECOGNISE, CareStep.UNDERSTAND);
    }

    @Test
    void a_profile_has_one_value_on_each_criterion_in_their_order() {
        CallCenterProfile profile = new CallCenterProfile(
                CallCenterProfile.Access.SOFT_SWITCH,
                CallCenterProfile.Direction.MIXED,
                CallCenterProfile.Size.SMALL,
                CallCenterProfile.Function.WEB,
                CallCenterProfile.Business.OWN,
                CallCenterProfile.Staff.FORMAL);
        assertThat(profile.traits().stream().map(Term::code).toList())
                .isEqualTo(List.of("soft-switch", "mixed", "small", "web", "own", "formal"));
    }

    @Test
    void up_to_200_people_a_small_system_will_do() {
        // the practice literature: small and medium up to 200 people, mid-range above
        assertThat(SystemProfile.Target.of(1)).isEqualTo(SystemProfile.Target.SMALL);
        assertThat(SystemProfile.Target.of(200)).isEqualTo(SystemProfile.Target.SMALL);
        assertThat(SystemProfile.Target.of(201)).isEqualTo(SystemProfile.Target.MID_RANGE);
        assertThatIllegalArgumentException().isThrownBy(() -> SystemProfile.Target.of(0));
    }
}
