package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of every customer, whatever the kind. A name is personal data, so {@link #toString} leaves it out.
 *
 * @param id the host's own id
 * @param name as the customer writes it, 1 to 200 characters
 * @param since the day the file was opened
 * @param region the sales area it was given to, if any, in the company's own words
 * @param lifecycle how far the relation has come
 */
public record CustomerHeader(
        CustomerId id, String name, LocalDate since, Optional<String> region, Lifecycle lifecycle) {

    public CustomerHeader {
        checkArgument(
                !name.isBlank() && name.length() <= 200,
                "CustomerHeader.name of %s has %s characters; it must be 1 to 200 and not blank. Give the name on the file.",
                id,
                name.length());
        checkArgument(
                region.isEmpty() || !region.get().isBlank(),
                "CustomerHeader.region of %s is blank; give the sales area, or leave it out.",
                id);
    }

    /** Obtains the header of a customer without a sales area. */
    public static CustomerHeader of(CustomerId id, String name, LocalDate since, Lifecycle lifecycle) {
        return new CustomerHeader(id, name, since, Optional.empty(), lifecycle);
    }

    /** Returns this header with the sales area. */
    public CustomerHeader inRegion(String area) {
        return new CustomerHeader(id, name, since, Optional.of(area), lifecycle);
    }

    CustomerHeader at(Lifecycle stage) {
        return new CustomerHeader(id, name, since, region, stage);
    }

    /** Returns the id and the stage; never the name. */
    @Override
    public String toString() {
        return id + " (" + lifecycle.code() + ")";
    }
}
