package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.PersonalText;

/**
 * What a customer asks for.
 *
 * @param id what the case is filed under
 * @param customer who asks
 * @param service the slug of the service
 * @param receivedAt when he asked; all time limits count from here
 * @param wish what he said, with where to go and whom to call
 * @param warranty of the product, if it has one
 * @param before the last repair of the same product, if there was one
 */
public record ServiceRequest(
        ServiceCaseId id,
        CustomerId customer,
        String service,
        Instant receivedAt,
        PersonalText wish,
        Optional<Warranty> warranty,
        Optional<PastRepair> before) {

    /**
     * A repair that was done.
     *
     * @param on the day it was done
     * @param fault what was repaired
     * @param times how often that part has been repaired under warranty so far, one or more
     */
    public record PastRepair(LocalDate on, Fault fault, int times) {
        public PastRepair {
            checkArgument(times >= 1, "PastRepair.times was %s; it must be one or more. Raise it.", times);
        }
    }

    public ServiceRequest {
        checkArgument(
                RuleKey.isSlug(service),
                "ServiceRequest.service was '%s'; it must be the slug of one of after-sales.services. Correct the slug, or add it there.",
                service);
    }

    /** Obtains the request of a service that has nothing to do with a warranty. */
    public static ServiceRequest of(
            ServiceCaseId id, CustomerId customer, String service, Instant receivedAt, PersonalText wish) {
        return new ServiceRequest(id, customer, service, receivedAt, wish, Optional.empty(), Optional.empty());
    }

    /** Returns this request for a product under warranty. */
    public ServiceRequest under(Warranty given) {
        return new ServiceRequest(id, customer, service, receivedAt, wish, Optional.of(given), before);
    }

    /** Returns this request for a product that was repaired before. */
    public ServiceRequest after(PastRepair repair) {
        return new ServiceRequest(id, customer, service, receivedAt, wish, warranty, Optional.of(repair));
    }
}
