package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.PolicyText;

/** POLICY-12: a policy is brief and joined to other documents. */
final class PolicyContent extends KindRule<PolicyText> {

    PolicyContent() {
        super(
                PolicyText.class,
                "POLICY-12",
                WARNING,
                "内容规范：条文简明，平均长度有限；与相关文件衔接，列明有关制度、流程或表单。",
                "A policy is brief, its articles short on average, and joined to others: it lists the documents it works with.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        int most = notes.limit("policy.articles.most-average-characters");
        long characters = policy.contents().wordings().stream()
                .filter(placed -> placed.path().startsWith("chapters"))
                .mapToLong(placed -> notes.plain(placed.text(), Lang.ZH).length())
                .sum();
        int articles = policy.articles().size();
        if (articles > 0 && characters > (long) most * articles) {
            notes.add(
                    "chapters",
                    characters / articles + " characters an article",
                    Label.of("平均每条不超过" + most + "字", "articles of at most " + most + " characters on average"),
                    Label.of(
                            "请精简条文，或把操作细节放进流程和表单。",
                            "Shorten the articles, or move the handling into workflows and forms."));
        }
        Missing.warn("related", policy.related(), notes);
    }
}
