package org.crmkit.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Scoring knows core, never the templates, and runs on hosts with an old Guava or none. */
class ArchitectureTest {

    private static final JavaClasses SCORING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.crmkit.scoring");

    @Test
    void scoring_and_templates_never_meet() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.crmkit.templates..")
                .check(SCORING);
    }

    @Test
    void no_guava_no_json_library_and_no_validation_is_needed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google..", "com.fasterxml..", "org.snakeyaml..", "jakarta..")
                .check(SCORING);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("org.crmkit.scoring.(*)..").should().beFreeOfCycles().check(SCORING);
    }

    @Test
    void nothing_static_can_change() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(SCORING);
    }
}
