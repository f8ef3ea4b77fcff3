package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;

/** A rule as an organisation would write it. */
final class OwnRule implements LintRule {

    @Override
    public String id() {
        return "OWN-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Label explanation() {
        return Label.of("编号以本公司约定的字母开头。", "Numbers begin with the letter the company agreed on.");
    }

    @Override
    public List<Finding> check(Document document, LintContext context) {
        String number = document.head().number();
        return number.startsWith("C")
                ? List.of()
                : List.of(new Finding(
                        id(),
                        severity(),
                        document.head().key().key(),
                        "number",
                        number,
                        Label.of("以C开头的编号", "a number that begins with C"),
                        Label.of("请改号。", "Renumber it.")));
    }
}
