package org.crmkit.core.customer.merge;

import org.crmkit.core.customer.CustomerId;

/**
 * Where a value of the merged file comes from. The value itself is not repeated here.
 *
 * @param field what it is: {@code name}, {@code identifiers.legal-entity-identifier}, {@code facts.name-and-unit.employer}
 * @param from under which id it was filed
 * @param rule why this one survived
 */
public record SurvivingValue(String field, CustomerId from, SurvivorshipRule rule) {}
