package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;

/**
 * The customer information form (客户信息调查表) as it was filled in on one day. It may have gaps, which {@link #empty} lists;
 * what is written is possible, and what is possible but unlikely is in {@link #doubts}.
 *
 * @param contacts people at the customer, in the order of the form
 * @param dealings with us, in the order of the form
 */
public record CustomerInformation(
        CustomerId customer,
        LocalDate filledOn,
        CustomerIdentity identity,
        List<ContactPerson> contacts,
        BusinessState business,
        PaymentHabit payment,
        List<Dealing> dealings) {

    public CustomerInformation {
        contacts = List.copyOf(contacts);
        dealings = List.copyOf(dealings);
    }

    /** Obtains a form with only its head filled in. */
    public static CustomerInformation of(CustomerId customer, LocalDate filledOn, CustomerIdentity identity) {
        return new CustomerInformation(
                customer, filledOn, identity, List.of(), BusinessState.UNKNOWN, PaymentHabit.UNKNOWN, List.of());
    }

    /** Returns this form with these people. */
    public CustomerInformation with(ContactPerson... people) {
        return new CustomerInformation(customer, filledOn, identity, List.of(people), business, payment, dealings);
    }

    /** Returns this form with how the company does. */
    public CustomerInformation with(BusinessState state) {
        return new CustomerInformation(customer, filledOn, identity, contacts, state, payment, dealings);
    }

    /** Returns this form with how the customer pays. */
    public CustomerInformation with(PaymentHabit habit) {
        return new CustomerInformation(customer, filledOn, identity, contacts, business, habit, dealings);
    }

    /** Returns this form with these dealings. */
    public CustomerInformation with(Dealing... rows) {
        return new CustomerInformation(customer, filledOn, identity, contacts, business, payment, List.of(rows));
    }

    /** Returns the first person of a role. */
    public Optional<ContactPerson> contact(ContactRole role) {
        return contacts.stream().filter(person -> person.role() == role).findFirst();
    }

    /** Returns the fields with nothing in them, in the order of the form. */
    public List<FormField> empty() {
        return Arrays.stream(FormField.values())
                .filter(field -> !field.isFilledIn(this))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns what somebody should ask the customer about again; empty if nothing contradicts anything. */
    public List<Reason> doubts() {
        List<Reason> doubts = new ArrayList<>();
        business.peak().ifPresent(peak -> business.low().ifPresent(low -> {
            if (peak.monthly().isLessThan(low.monthly())) {
                doubts.add(Reason.of(
                        "peak-season-below-low",
                        "旺季月业务金额 " + peak.monthly() + " 低于淡季的 " + low.monthly() + "。请确认两项是否填反。",
                        "A month of the peak season was " + peak.monthly() + ", below " + low.monthly()
                                + " in the low season. Ask whether the two were swapped."));
            }
        }));
        for (Dealing dealing : dealings) {
            if (dealing.time().from().isAfter(filledOn)) {
                doubts.add(Reason.of(
                        "dealing-after-form",
                        "往来时间 " + dealing.time().from() + " 晚于填表日期 " + filledOn + "。请更正其中一项。",
                        "A dealing began on " + dealing.time().from() + ", after the form was filled in on " + filledOn
                                + ". Correct one of the two."));
            }
        }
        return List.copyOf(doubts);
    }

    /** Returns whose form it is and of what day; never what it says. */
    @Override
    public String toString() {
        return customer + " (" + filledOn + ")";
    }
}
