package org.crmkit.core.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.text.PersonalText;

/**
 * A customer put on a list by a person.
 *
 * @param mark one that is given by people
 * @param validity from when, and until when
 * @param by whose judgement it is
 * @param why what it rests on
 */
public record Marking(CustomerId customer, CustomerMark mark, Validity validity, StaffId by, PersonalText why) {

    public Marking {
        checkArgument(
                !mark.isDerived(),
                "Marking.mark of %s was %s; that follows from the stage or the key account and is given by nobody. Change those.",
                customer,
                mark.code());
    }

    /** Returns who is on which list on a day, each once, in the order of their ids. */
    public static Map<CustomerMark, List<CustomerId>> lists(Collection<Marking> markings, LocalDate day) {
        Map<CustomerMark, List<CustomerId>> lists = new EnumMap<>(CustomerMark.class);
        markings.stream()
                .filter(marking -> marking.validity().contains(day))
                .sorted(Comparator.comparing(Marking::customer))
                .forEach(marking -> {
                    List<CustomerId> list = lists.computeIfAbsent(marking.mark(), mark -> new ArrayList<>());
                    if (!list.contains(marking.customer())) {
                        list.add(marking.customer());
                    }
                });
        lists.replaceAll((mark, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(lists);
    }
}
