package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.Wording;

/** POLICY-7: a policy does not repeat the law. */
final class PolicyQuotations extends KindRule<PolicyText> {

    /** A law's title, and the words quoted behind it. */
    private static final Pattern LAW = Pattern.compile("《[^》]*(?:法|条例|规定|办法)》[^“。]{0,20}“([^”]*)”");

    PolicyQuotations() {
        super(
                PolicyText.class,
                "POLICY-7",
                WARNING,
                "法律已经规定的，制度不再照抄：可以引用法律名称，不大段引述。",
                "What the law settles is not repeated: a policy may name the law, and does not quote it at length.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        for (Contents.Placed<Wording> placed : policy.contents().wordings()) {
            Matcher quoted = LAW.matcher(notes.plain(placed.text(), Lang.ZH));
            while (quoted.find()) {
                if (quoted.group(1).length() > notes.limit("policy.quotation.most-characters")) {
                    notes.add(
                            placed.path(),
                            Notes.quote(quoted.group(1)),
                            Label.of(
                                    "不超过" + notes.limit("policy.quotation.most-characters") + "字的引述",
                                    "a quotation of at most " + notes.limit("policy.quotation.most-characters")
                                            + " characters"),
                            Label.of("请只引用法律名称和条款号。", "Name the law and its article instead."));
                }
            }
        }
    }
}
