package org.crmkit.core.customer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a company wants to know of every customer.
 *
 * @param fields open attributes, in the order they are asked for
 * @param form fields of the customer information form
 */
public record InformationNeeds(List<InformationField> fields, List<FormField> form) {

    public InformationNeeds {
        fields = fields.stream().distinct().collect(Collectors.toUnmodifiableList());
        form = form.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
    }

    /** Obtains the need for open attributes only. */
    public static InformationNeeds ofFields(InformationField... fields) {
        return new InformationNeeds(List.of(fields), List.of());
    }

    /** Obtains the need for the whole form and these open attributes. */
    public static InformationNeeds ofFormAnd(InformationField... fields) {
        return new InformationNeeds(List.of(fields), List.of(FormField.values()));
    }
}
