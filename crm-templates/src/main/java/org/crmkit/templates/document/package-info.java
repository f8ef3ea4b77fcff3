/**
 * The typed documents: a {@link org.crmkit.templates.document.Document} is one of six kinds and carries exactly the parts its
 * kind must have, each wording in both languages. Numbers are not written here; a wording quotes them from the rulebook by a
 * {@link org.crmkit.templates.document.Slot}. Reading them from files is the work of {@code content}, filling and printing them
 * that of {@code compose}.
 */
@NullMarked
package org.crmkit.templates.document;

import org.jspecify.annotations.NullMarked;
