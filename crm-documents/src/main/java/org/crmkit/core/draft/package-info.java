/**
 * What people type and other systems send, before it is anything: a draft may be incomplete and wrong. Its Jakarta constraints say
 * what it must satisfy, in Chinese and English, under any provider; {@link org.crmkit.core.draft.DraftReader} tells everything that
 * is wrong with a document at once, each at its place. A sound draft becomes the thing itself: {@code draft.toRequest()}.
 *
 * <p>A host that has forms instead of documents hands a draft to its own {@code Validator}, with
 * {@link org.crmkit.core.rulebook.RulebookMessages} for the wording. Drafts of rules are next door in {@code rulebook}.
 */
@NullMarked
package org.crmkit.core.draft;

import org.jspecify.annotations.NullMarked;
