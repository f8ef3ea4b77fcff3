package org.crmkit.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Disclosure;
import org.junit.jupiter.api.Test;

class InformationPolicyTest {

    private final InformationPolicy policy = Privacy.RULES.policy();

    private Sight sight(String role, InformationClass within) {
        return policy.sight(role, within, LegalBasis.CONSENT);
    }

    @Test
    void each_role_sees_of_each_class_what_its_clearance_says() {
        assertThat(sight("service-agent", InformationClass.POINTS_AND_GRADE)).isEqualTo(Sight.FULL);
        assertThat(sight("service-agent", InformationClass.CONTACT_WAYS)).isEqualTo(Sight.PART);
        assertThat(sight("service-agent", InformationClass.INCOME_AND_ASSETS)).isEqualTo(Sight.NONE);
        assertThat(sight("information-supervisor", InformationClass.INCOME_AND_ASSETS))
                .isEqualTo(Sight.FULL);
        assertThat(sight("nobody", InformationClass.POINTS_AND_GRADE)).isEqualTo(Sight.NONE);
    }

    @Test
    void what_is_about_no_person_is_guarded_as_internal_at_most() {
        assertThat(policy.guarded(InformationClass.INCOME_AND_ASSETS, LegalBasis.NOT_PERSONAL))
                .isEqualTo(DataClass.INTERNAL);
        assertThat(policy.guarded(InformationClass.POINTS_AND_GRADE, LegalBasis.NOT_PERSONAL))
                .isEqualTo(DataClass.INTERNAL);
        assertThat(policy.guarded(InformationClass.INCOME_AND_ASSETS, LegalBasis.CONSENT))
                .isEqualTo(DataClass.SENSITIVE);
    }

    @Test
    void a_role_opens_files_up_to_its_confidentiality() {
        Clearance manager = policy.clearance("account-manager").orElseThrow();
        assertThat(manager.mayOpen(Confidentiality.INTERNAL)).isTrue();
        assertThat(manager.mayOpen(Confidentiality.CONFIDENTIAL)).isTrue();
        assertThat(manager.mayOpen(Confidentiality.SECRET)).isFalse();
    }

    @Test
    void a_card_discloses_by_role_what_the_clearance_shows_in_full() {
        Disclosure manager =
                Disclosure.of(Privacy.CLERK, "visit", "account-manager", Confidentiality.CONFIDENTIAL, policy);
        assertThat(manager.shows(InformationClass.CONTACT_WAYS, LegalBasis.CONSENT))
                .isTrue();
        assertThat(manager.shows(InformationClass.INCOME_AND_ASSETS, LegalBasis.CONSENT))
                .isFalse();
        assertThat(manager.sensitive()).isFalse();
        Disclosure supervisor =
                Disclosure.of(Privacy.CLERK, "check", "information-supervisor", Confidentiality.SECRET, policy);
        assertThat(supervisor.shows(InformationClass.INCOME_AND_ASSETS, LegalBasis.CONSENT))
                .isTrue();
        assertThat(supervisor.sensitive()).isTrue();
        assertThat(Disclosure.of(Privacy.CLERK, "visit", "account-manager", Confidentiality.SECRET, policy))
                .isEqualTo(Disclosure.MASKED);
        assertThat(Disclosure.of(Privacy.CLERK, "visit", "nobody", Confidentiality.INTERNAL, policy))
                .isEqualTo(Disclosure.MASKED);
    }

    @Test
    void masking_leaves_the_first_letter_of_a_name_and_the_last_four_of_a_number() {
        assertThat(Masking.mask(Sight.FULL, Masking.Form.NAME, "Fictional")).isEqualTo(Label.same("Fictional"));
        assertThat(Masking.mask(Sight.PART, Masking.Form.NAME, "Fictional")).isEqualTo(Label.same("F**"));
        assertThat(Masking.mask(Sight.PART, Masking.Form.NAME, "\ud840\udc00某"))
                .isEqualTo(Label.same("\ud840\udc00**"));
        assertThat(Masking.mask(Sight.PART, Masking.Form.NUMBER, "12345678")).isEqualTo(Label.same("****5678"));
        assertThat(Masking.mask(Sight.PART, Masking.Form.NUMBER, "1234567")).isEqualTo(Label.same("*******"));
        assertThat(Masking.mask(Sight.PART, Masking.Form.TEXT, "anything")).isEqualTo(Masking.HIDDEN);
        assertThat(Masking.mask(Sight.NONE, Masking.Form.NAME, "Fictional")).isEqualTo(Masking.HIDDEN);
    }

    @Test
    void a_role_that_sees_more_of_a_more_guarded_class_is_refused() {
        Map<DataClass, Sight> sees =
                new EnumMap<>(policy.clearance("service-agent").orElseThrow().sees());
        sees.put(DataClass.SENSITIVE, Sight.FULL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clearance("x", Label.same("X"), Confidentiality.INTERNAL, sees))
                .withMessageContaining("information.roles.x.sensitive was full");
        sees.remove(DataClass.SENSITIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clearance("x", Label.same("X"), Confidentiality.INTERNAL, sees))
                .withMessageContaining("has no sensitive");
    }

    @Test
    void a_policy_that_cannot_be_is_refused_with_its_path() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Map.of(), policy.roles(), 2))
                .withMessageContaining("information.classes has no name-and-unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(policy.classes(), List.of(), 2))
                .withMessageContaining("information.roles is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        policy.classes(),
                        List.of(policy.roles().get(0), policy.roles().get(0)),
                        2))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(policy.classes(), policy.roles(), 0))
                .withMessageContaining("information.approvals was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> with(policy.classes(), policy.roles(), 6));
        assertThat(with(policy.classes(), policy.roles(), 1).approvals()).isEqualTo(1);
        assertThat(with(policy.classes(), policy.roles(), 5).approvals()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Purpose("x", Label.same("X"), LegalBasis.NOT_PERSONAL, DataClass.PERSONAL));
        assertThat(new Purpose("x", Label.same("X"), LegalBasis.NOT_PERSONAL, DataClass.INTERNAL)
                        .needsSeparateConsent())
                .isFalse();
    }

    private InformationPolicy with(Map<InformationClass, DataClass> classes, List<Clearance> roles, int approvals) {
        return new InformationPolicy(classes, roles, policy.retention(), policy.purposes(), approvals);
    }
}
