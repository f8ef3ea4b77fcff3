/**
 * Who the company serves. Read in this order: {@link org.crmkit.core.customer.Customer} is an individual, an enterprise or a
 * group; {@link org.crmkit.core.customer.Lifecycle} says how far the relation has come;
 * {@link org.crmkit.core.customer.Customers} is the port, {@link org.crmkit.core.customer.CustomerDesk} the front door. Every
 * other room knows a customer by {@link org.crmkit.core.customer.CustomerId}. The tier is not kept here: it follows from the
 * purchases, in {@code tier}.
 */
@NullMarked
package org.crmkit.core.customer;

import org.jspecify.annotations.NullMarked;
