package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerKind;

/** A subject with its names taken apart once, however often it is compared. */
final class Compared {

    private final DuplicateSubject subject;
    private final List<CompanyName> companyNames;
    private final List<String> personNames;
    private final List<String> addresses;

    Compared(DuplicateSubject subject) {
        this.subject = subject;
        boolean isPerson = subject.kind() == CustomerKind.INDIVIDUAL;
        this.companyNames = isPerson
                ? List.of()
                : subject.names().stream()
                        .flatMap(name -> CompanyName.parseAll(name).stream())
                        .collect(Collectors.toUnmodifiableList());
        this.personNames = isPerson
                ? subject.names().stream().map(Plain::letters).collect(Collectors.toUnmodifiableList())
                : List.of();
        List<String> plain = new ArrayList<>();
        subject.addresses().forEach(address -> plain.add(Plain.letters(address)));
        this.addresses = List.copyOf(plain);
    }

    DuplicateSubject subject() {
        return subject;
    }

    List<CompanyName> companyNames() {
        return companyNames;
    }

    List<String> personNames() {
        return personNames;
    }

    List<String> addresses() {
        return addresses;
    }
}
