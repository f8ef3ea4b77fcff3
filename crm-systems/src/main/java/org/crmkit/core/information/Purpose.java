package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * What customers' data are used for.
 *
 * @param slug the company chooses
 * @param name what it is called
 * @param basis why they may be used for it
 * @param reaches the most guarded class it needs
 */
public record Purpose(String slug, Label name, LegalBasis basis, DataClass reaches) {

    public Purpose {
        checkArgument(
                RuleKey.isSlug(slug),
                "information.purposes has '%s'; a purpose is named by a slug, such as direct-marketing.",
                slug);
        checkArgument(
                basis != LegalBasis.NOT_PERSONAL || reaches.compareTo(DataClass.PERSONAL) < 0,
                "information.purposes.%s.basis was not-personal; data that are %s need a ground, such as consent.",
                slug,
                reaches.code());
    }

    /**
     * Tells whether consent must be given to this purpose by itself: article 29 of the Personal Information Protection Law of China
     * asks it for sensitive data.
     */
    public boolean needsSeparateConsent() {
        return basis == LegalBasis.CONSENT && reaches == DataClass.SENSITIVE;
    }
}
