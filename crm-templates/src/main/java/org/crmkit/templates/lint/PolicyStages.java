package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.templates.document.PolicyText;

/** POLICY-14: the seven steps of designing a policy. */
final class PolicyStages extends KindRule<PolicyText> {

    private static final List<String> ORDER =
            List.of("problem", "standpoint", "research", "standard", "draft", "final-text", "publication");

    PolicyStages() {
        super(
                PolicyText.class,
                "POLICY-14",
                ERROR,
                "设计制度依次为七步：明确问题、角度定位、调研访谈、统一规范、制度起草、制度定稿、制度公示；有设计记录的按此顺序。",
                "A policy is designed in seven steps: problem, standpoint, research, standard, draft, final text, publication; a record of it keeps their order.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        Stages.check(ORDER, policy.head(), notes);
    }
}
