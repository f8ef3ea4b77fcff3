/**
 * Who the company serves. Read in this order: {@link org.crmkit.core.customer.Customer} is an individual, an enterprise or a
 * group; {@link org.crmkit.core.customer.Lifecycle} says how far the relation has come;
 * {@link org.crmkit.core.customer.Customers} is the port, {@link org.crmkit.core.customer.CustomerDesk} the front door. Every
 * other room knows a customer by {@link org.crmkit.core.customer.CustomerId}. The tier is not kept here: it follows from the
 * purchases, in {@code tier}.
 *
 * <p>What is known of a customer: {@link org.crmkit.core.customer.CustomerInformation} is the form,
 * {@link org.crmkit.core.customer.CustomerProfile} everything else, fact by fact with its source;
 * {@link org.crmkit.core.customer.MissingInformation} is what neither has. Before there is a customer,
 * {@link org.crmkit.core.customer.ProspectSigns} and {@link org.crmkit.core.customer.FunnelPlace} say whom to turn to. The
 * numbers registers give are in {@code identifier}.
 */
@NullMarked
package org.crmkit.core.customer;

import org.jspecify.annotations.NullMarked;
