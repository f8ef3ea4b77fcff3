package org.crmkit.templates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Templates know core, never the models; writers are ours and need no office library. */
class ArchitectureTest {

    private static final JavaClasses TEMPLATES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.crmkit.templates");

    @Test
    void templates_and_scoring_never_meet() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.crmkit.scoring..")
                .check(TEMPLATES);
    }

    @Test
    void no_office_library_no_json_library_and_no_validation_is_needed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "com.fasterxml..", "org.snakeyaml..", "jakarta..", "java.awt..")
                .check(TEMPLATES);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("org.crmkit.templates.(*)..")
                .should()
                .beFreeOfCycles()
                .check(TEMPLATES);
    }

    @Test
    void nothing_static_can_change() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(TEMPLATES);
    }
}
