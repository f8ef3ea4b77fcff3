package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-5: the normative clauses are there. */
final class PolicyClauses extends KindRule<PolicyText> {

    PolicyClauses() {
        super(
                PolicyText.class,
                "POLICY-5",
                ERROR,
                "制度写明目的、依据、适用范围、解释部门和施行日期；缺依据时仅提醒。",
                "A policy states purpose, basis, scope, who interprets it and from when it applies; a missing basis is only a"
                        + " warning.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        for (PolicyText.Clause clause : List.of(
                PolicyText.Clause.PURPOSE,
                PolicyText.Clause.BASIS,
                PolicyText.Clause.SCOPE,
                PolicyText.Clause.INTERPRETATION,
                PolicyText.Clause.EFFECT)) {
            if (policy.articles(clause).findAny().isEmpty()) {
                Label bound = Label.of("包含" + zh(clause) + "的条款", "articles that include one of " + en(clause));
                Label fix = Label.of("请补充该条款。", "Add the article and mark it as this clause.");
                if (clause == PolicyText.Clause.BASIS) {
                    notes.warn("chapters", "without " + en(clause), bound, fix);
                } else {
                    notes.add("chapters", "without " + en(clause), bound, fix);
                }
            }
        }
    }

    private static String zh(PolicyText.Clause clause) {
        return switch (clause) {
            case PURPOSE -> "目的";
            case BASIS -> "依据";
            case SCOPE -> "适用范围";
            case RESPONSIBILITIES -> "职责";
            case AMENDMENT -> "制定、修改和废止程序";
            case INTERPRETATION -> "解释部门";
            case EFFECT -> "施行日期";
        };
    }

    private static String en(PolicyText.Clause clause) {
        return clause.name().toLowerCase(Locale.ROOT);
    }
}
