package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that was ever learned about a customer. Nothing is overwritten: {@link #asOf} answers what was known on any day.
 *
 * @param facts in the order they were filed; of two of one field and day the one filed later counts
 */
public record CustomerProfile(CustomerId customer, List<CustomerFact> facts) {

    public CustomerProfile {
        facts = List.copyOf(facts);
    }

    /** Obtains the profile of a customer of whom nothing is known. */
    public static CustomerProfile empty(CustomerId customer) {
        return new CustomerProfile(customer, List.of());
    }

    /** Returns this profile with one more fact; facts may be filed in any order of days. */
    public CustomerProfile with(CustomerFact fact) {
        List<CustomerFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new CustomerProfile(customer, more);
    }

    /** Returns what was known of each field at the end of {@code day}, by class and name. */
    public List<CustomerFact> asOf(LocalDate day) {
        SortedMap<InformationField, CustomerFact> known = new TreeMap<>();
        for (CustomerFact fact : facts) {
            if (!fact.collectedOn().isAfter(day)) {
                known.merge(fact.field(), fact, CustomerProfile::later);
            }
        }
        return List.copyOf(known.values());
    }

    /** Returns what was known of one field at the end of {@code day}. */
    public Optional<CustomerFact> asOf(LocalDate day, InformationField field) {
        return facts.stream()
                .filter(fact ->
                        fact.field().equals(field) && !fact.collectedOn().isAfter(day))
                .reduce(CustomerProfile::later);
    }

    /** Returns all that was learned of one field, by day, then in the order filed. */
    public List<CustomerFact> history(InformationField field) {
        return facts.stream()
                .filter(fact -> fact.field().equals(field))
                .sorted(Comparator.comparing(CustomerFact::collectedOn))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the facts kept on one ground, in the order filed: what must be looked at when the ground falls away. */
    public List<CustomerFact> keptBy(LegalBasis basis) {
        return facts.stream().filter(fact -> fact.basis() == basis).collect(Collectors.toUnmodifiableList());
    }

    private static CustomerFact later(CustomerFact first, CustomerFact filedAfter) {
        return filedAfter.collectedOn().isBefore(first.collectedOn()) ? first : filedAfter;
    }

    /** Returns whose it is and how many facts it has; never what they say. */
    @Override
    public String toString() {
        return customer + " (" + facts.size() + " facts)";
    }
}
