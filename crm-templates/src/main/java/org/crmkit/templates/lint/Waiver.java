package org.crmkit.templates.lint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The decision to live with what a rule finds in one document. It needs a reason, and the report shows it beside the finding.
 *
 * @param rule the rule's id, for example {@code POLICY-5}
 * @param document the last part of the document's key
 * @param path the part it covers, or empty for the whole document
 * @param reason why, in the organisation's own words
 */
public record Waiver(String rule, String document, String path, String reason) {

    public Waiver {
        checkArgument(
                !reason.isBlank(),
                "Waiver.reason of %s for %s is blank; it must say why the finding is accepted. Give a reason or mend the document.",
                rule,
                document);
    }

    /** Tells whether this waiver covers {@code finding}. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && document.equals(finding.document())
                && (path.isEmpty() || path.equals(finding.path()));
    }
}
