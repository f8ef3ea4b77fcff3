/**
 * The numbers by which registers know a customer, each a type that cannot hold a wrong one:
 * {@link org.crmkit.core.customer.identifier.UnifiedSocialCreditCode} of an organisation in China,
 * {@link org.crmkit.core.customer.identifier.ResidentNumber} of a person there,
 * {@link org.crmkit.core.customer.identifier.LegalEntityIdentifier} of a company anywhere, and
 * {@link org.crmkit.core.customer.identifier.PhoneNumber}. What people typed goes through {@code parse}, which answers
 * {@link org.crmkit.core.customer.identifier.Parsed}: the number, or what is wrong with it. No message repeats the text that
 * was typed, because people type one number into the field of another.
 */
@NullMarked
package org.crmkit.core.customer.identifier;

import org.jspecify.annotations.NullMarked;
