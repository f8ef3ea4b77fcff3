/**
 * Telephone numbers of every country, read by Google's libphonenumber. The library is optional: a host that wants this adapter
 * puts {@code com.googlecode.libphonenumber:libphonenumber} on its path; nothing else in crmkit needs it. Start with
 * {@link org.crmkit.core.customer.identifier.libphonenumber.LibPhoneNumbers}.
 */
@NullMarked
package org.crmkit.core.customer.identifier.libphonenumber;

import org.jspecify.annotations.NullMarked;
