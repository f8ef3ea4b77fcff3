package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is not known about one customer on one day.
 *
 * @param classes of the 17, those without a single open attribute
 * @param fields open attributes wanted and not known
 * @param form fields of the form wanted and empty; all of those wanted if there is no form yet
 */
public record MissingInformation(
        CustomerId customer,
        LocalDate asOf,
        List<InformationClass> classes,
        List<InformationField> fields,
        List<FormField> form) {

    public MissingInformation {
        classes = List.copyOf(classes);
        fields = List.copyOf(fields);
        form = List.copyOf(form);
    }

    /**
     * Returns what is missing of {@code needs}.
     *
     * @param form the form in force, if there is one; a form filled in after {@code asOf} does not count
     */
    public static MissingInformation of(
            CustomerProfile profile, Optional<CustomerInformation> form, InformationNeeds needs, LocalDate asOf) {
        List<CustomerFact> known = profile.asOf(asOf);
        Set<InformationClass> empty = EnumSet.allOf(InformationClass.class);
        known.forEach(fact -> empty.remove(fact.field().within()));
        Optional<CustomerInformation> filled = form.filter(f -> !f.filledOn().isAfter(asOf));
        return new MissingInformation(
                profile.customer(),
                asOf,
                Arrays.stream(InformationClass.values()).filter(empty::contains).collect(Collectors.toList()),
                needs.fields().stream()
                        .filter(field ->
                                known.stream().noneMatch(fact -> fact.field().equals(field)))
                        .collect(Collectors.toList()),
                needs.form().stream()
                        .filter(field -> filled.map(f -> !field.isFilledIn(f)).orElse(true))
                        .collect(Collectors.toList()));
    }

    /** Tells whether everything wanted is known; empty classes do not count, nobody asked for them. */
    public boolean isComplete() {
        return fields.isEmpty() && form.isEmpty();
    }
}
