package org.crmkit.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the house: what may know what. */
class ArchitectureTest {

    private static final JavaClasses CORE = Library.CLASSES;

    private static final String[] GROUND = {
        "..core.text..",
        "..core.rule..",
        "..core.event..",
        "..core.store..",
        "..core.score..",
        "..core.input..",
        "..core.money..",
        "..core.time.."
    };
    private static final String[] NOUNS = {
        "..core.customer..",
        "..core.tier..",
        "..core.credit..",
        "..core.complaint..",
        "..core.survey..",
        "..core.prospect..",
        "..core.guide..",
        "..core.keyaccount..",
        "..core.relationship..",
        "..core.groupaccount..",
        "..core.aftersales..",
        "..core.servicequality..",
        "..core.callcenter..",
        "..core.information..",
        "..core.churn.."
    };
    private static final String[] ROOF = {
        "..core.rulebook..", "..core.view..", "..core.json..", "..core.document..", "..core.draft.."
    };

    @Test
    void the_ground_floor_knows_no_noun_and_no_roof() {
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOUNS)
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOF)
                .check(CORE);
    }

    @Test
    void a_noun_knows_no_roof() {
        noClasses()
                .that()
                .resideInAnyPackage(NOUNS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOF)
                .check(CORE);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("org.crmkit.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void json_and_yaml_readers_stay_in_their_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..core.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.snakeyaml..")
                .check(CORE);
    }

    @Test
    void only_the_jackson_module_needs_an_object_mapper() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..core.json.jackson..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..")
                .check(CORE);
    }

    @Test
    void how_a_document_is_made_is_known_to_no_room_below() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..core.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..core.document..")
                .check(CORE);
    }

    @Test
    void jakarta_validation_stays_with_the_drafts() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..core.rulebook..", "..core.draft..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..")
                .check(CORE);
    }

    @Test
    void no_third_party_type_but_money_and_validation_shows_in_a_public_signature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..core.json.jackson..") // a module for Jackson shows Jackson
                .should(showOnlyOwnTypes())
                .check(CORE);
    }

    @Test
    void nothing_asks_the_machine_for_time_chance_place_or_charset() {
        noClasses()
                .should(dependOnClassesThat(resideInAPackage("java.util.logging")))
                .check(CORE);
        noClasses()
                .should(callMethodWhere(describe("the answer depends on the machine", call -> {
                    String name = call.getTargetOwner().getName() + "."
                            + call.getTarget().getName();
                    boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
                    return List.of(
                                            "java.time.Instant.now",
                                            "java.time.LocalDate.now",
                                            "java.time.ZonedDateTime.now",
                                            "java.time.ZoneId.systemDefault",
                                            "java.lang.System.currentTimeMillis",
                                            "java.lang.System.nanoTime",
                                            "java.util.UUID.randomUUID",
                                            "java.lang.Math.random",
                                            "java.util.Locale.getDefault",
                                            "java.nio.charset.Charset.defaultCharset")
                                    .contains(name)
                            || (bare
                                    && List.of("java.lang.String.toLowerCase", "java.lang.String.toUpperCase")
                                            .contains(name))
                            || (bare && name.equals("java.lang.String.getBytes"));
                })))
                .check(CORE);
    }

    @Test
    void nothing_static_can_change() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(CORE);
    }

    private static ArchCondition<JavaMethod> showOnlyOwnTypes() {
        return new ArchCondition<>("show only types of the JDK, crmkit, Joda-Money and Jakarta Validation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaClass type : method.getAllInvolvedRawTypes()) {
                    String name = type.getBaseComponentType().getPackageName();
                    boolean own = name.isEmpty()
                            || name.startsWith("java.")
                            || name.startsWith("org.crmkit.")
                            || name.startsWith("org.joda.money")
                            || name.startsWith("jakarta.validation");
                    if (!own) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName()));
                    }
                }
            }
        };
    }
}
