/**
 * Who the documents are for: {@link org.crmkit.templates.profile.CompanyProfile} holds a company's names, units, posts and the dates
 * of its documents; {@link org.crmkit.templates.profile.CompanyProfileDraft} is what people type. The company's rules are in the
 * rulebook.
 */
@NullMarked
package org.crmkit.templates.profile;

import org.jspecify.annotations.NullMarked;
