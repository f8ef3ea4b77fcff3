package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-9: clauses stand in the chapter where a reader looks for them. */
final class PolicyClausePlaces extends KindRule<PolicyText> {

    private static final int DEEPEST = 3;

    PolicyClausePlaces() {
        super(
                PolicyText.class,
                "POLICY-9",
                WARNING,
                "总则写目的、适用范围和职责，附则写制定、解释和施行；条下依次为1.、（1）、①三层。",
                "Purpose, scope and responsibilities stand in the general provisions, interpretation and effect in the"
                        + " supplementary ones; below an article there are at most three levels.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        for (int c = 0; c < policy.chapters().size(); c++) {
            List<PolicyText.Article> articles = policy.chapters().get(c).articles();
            for (int a = 0; a < articles.size(); a++) {
                String path = "chapters[" + c + "].articles[" + a + "]";
                int chapter = c;
                articles.get(a)
                        .clause()
                        .filter(clause -> chapter
                                != home(clause, chapter, policy.chapters().size()))
                        .ifPresent(clause -> notes.add(
                                path + ".clause",
                                clause,
                                Label.of("位于总则或附则的条款", "a clause of the first or the last chapter"),
                                Label.of("请将该条移到总则或附则。", "Move the article there.")));
                if (depth(articles.get(a).items()) > DEEPEST) {
                    notes.add(
                            path + ".items",
                            depth(articles.get(a).items()) + " levels",
                            Label.of("不超过三层", "at most three levels"),
                            Label.of("请另立一条。", "Make an article of its own."));
                }
            }
        }
    }

    private static int home(PolicyText.Clause clause, int here, int chapters) {
        return switch (clause) {
            case PURPOSE, SCOPE, RESPONSIBILITIES -> 0;
            case INTERPRETATION, EFFECT -> chapters - 1;
            case BASIS, AMENDMENT -> here;
        };
    }

    private static int depth(List<PolicyText.Item> items) {
        return items.stream().mapToInt(item -> 1 + depth(item.items())).max().orElse(0);
    }
}
