package org.crmkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Score;
import org.junit.jupiter.api.Test;

/** Every decision and every event names the edition of the rulebook it was made under. */
class VersionNamedTest {

    private static final JavaClasses CORE = Library.CLASSES;

    /** What is shown beside a decision that names its edition: figures, explanations and plans; nothing is decided by them. */
    private static final Set<String> NO_DECISIONS =
            Set.of("CreditControl.position", "ClockExplanation.of", "EscalationPlan.of", "CaseClock.replacementDue");

    @Test
    void every_event_is_a_record_that_names_its_edition() {
        List<JavaClass> events = CORE.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .toList();
        assertThat(events).hasSizeGreaterThan(15).allSatisfy(event -> {
            assertThat(event.isRecord()).as(event.getName()).isTrue();
            assertThat(names(event)).as(event.getName()).isTrue();
        });
    }

    /** A public function that reads a policy in force decides something, and its answer says under which edition. */
    @Test
    void whatever_is_decided_under_a_policy_in_force_names_its_edition() {
        Set<String> deciding = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : CORE) {
            for (JavaMethod method : type.getMethods()) {
                boolean decides = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(InForce.class))
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().endsWith(".rule")
                        && !NO_DECISIONS.contains(type.getSimpleName() + "." + method.getName());
                if (decides) {
                    deciding.add(method.getFullName());
                    if (answers(method).stream().noneMatch(VersionNamedTest::names)) {
                        silent.add(method.getFullName());
                    }
                }
            }
        }
        assertThat(deciding).hasSizeGreaterThan(5);
        assertThat(silent).isEmpty();
    }

    /** The type a method returns, or what the optional or the list it returns holds. */
    private static Set<JavaClass> answers(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().startsWith("org.crmkit"))
                .collect(Collectors.toSet());
    }

    /** A score names it as its configuration; a result with cases names it in those that decide, or in what they carry. */
    private static boolean names(JavaClass type) {
        return names(type, 3);
    }

    private static boolean names(JavaClass type, int depth) {
        if (type.isEquivalentTo(RulebookVersion.class)
                || type.isEquivalentTo(InForce.class)
                || type.isEquivalentTo(Score.class)) {
            return true;
        }
        if (depth == 0 || !type.getPackageName().startsWith("org.crmkit")) {
            return false;
        }
        if (type.isInterface() && type.getSubclasses().stream().anyMatch(one -> names(one, depth - 1))) {
            return true;
        }
        return type.getAllMethods().stream()
                .filter(method -> method.getRawParameterTypes().isEmpty()
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getOwner().getPackageName().startsWith("org.crmkit"))
                .anyMatch(method -> answers(method).stream()
                        .filter(answer -> !answer.equals(type))
                        .anyMatch(t -> names(t, depth - 1)));
    }
}
