package org.crmkit.templates.profile;

import org.crmkit.core.rule.Span;

/**
 * How a company controls documents of one kind.
 *
 * @param approval the posts that answer for them
 * @param confidentiality who may read them
 * @param retention how long a withdrawn edition is kept; in days, weeks, months or years, more than zero
 */
public record DocumentControl(Approval approval, Confidentiality confidentiality, Span retention) {

    public DocumentControl {
        DocumentIssue.checkCalendarSpan("control.retention", retention);
    }
}
