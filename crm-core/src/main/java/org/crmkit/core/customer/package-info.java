/**
 * Who the company serves. Start with {@link org.crmkit.core.customer.CustomerId}: every other room knows a customer by it.
 */
@NullMarked
package org.crmkit.core.customer;

import org.jspecify.annotations.NullMarked;
