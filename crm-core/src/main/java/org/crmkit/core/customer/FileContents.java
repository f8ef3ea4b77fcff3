package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was filed under one customer id. Facts, contacts and forms are added and never overwritten; the days on which a parent
 * or an owner holds may be ended.
 *
 * @param identifiers in the order filed; of an exclusive scheme at most one number
 * @param facts in the order filed
 * @param contactPoints ways to reach the customer, in the order filed
 * @param contacts people at the customer, in the order filed
 * @param forms information forms, in the order filed
 * @param parents the enterprises this one belonged to, by day; one at a time
 * @param owners who answers for the customer, by level and day; one at a time at each level
 */
public record FileContents(
        List<Filed<CustomerIdentifier>> identifiers,
        List<CustomerFact> facts,
        List<Filed<ContactPoint>> contactPoints,
        List<Filed<ContactPerson>> contacts,
        List<CustomerInformation> forms,
        List<ParentLink> parents,
        List<AccountOwner> owners) {

    /** Nothing is filed. */
    public static final FileContents EMPTY =
            new FileContents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public FileContents {
        identifiers = List.copyOf(identifiers);
        facts = List.copyOf(facts);
        contactPoints = List.copyOf(contactPoints);
        contacts = List.copyOf(contacts);
        forms = List.copyOf(forms);
        parents = parents.stream().sorted().collect(Collectors.toUnmodifiableList());
        owners = owners.stream().sorted().collect(Collectors.toUnmodifiableList());
        for (int i = 0; i < identifiers.size(); i++) {
            CustomerIdentifier later = identifiers.get(i).what();
            checkArgument(
                    identifiers.subList(0, i).stream()
                            .noneMatch(earlier -> earlier.what().contradicts(later)),
                    "FileContents.identifiers has two numbers of %s; a customer has one. Correct the wrong one.",
                    later.scheme());
        }
        for (int i = 1; i < parents.size(); i++) {
            checkArgument(
                    !parents.get(i).validity().overlaps(parents.get(i - 1).validity()),
                    "FileContents.parents has %s and %s on one day; an enterprise has one parent at a time. End the first.",
                    parents.get(i - 1),
                    parents.get(i));
        }
        for (int i = 1; i < owners.size(); i++) {
            AccountOwner before = owners.get(i - 1);
            AccountOwner after = owners.get(i);
            checkArgument(
                    before.level() != after.level() || !before.validity().overlaps(after.validity()),
                    "FileContents.owners has two at level %s on %s; a customer has one at a time. End the first.",
                    after.level().code(),
                    after.validity().from());
        }
    }

    /** Returns these contents with an identifier; one of the same exclusive scheme is replaced, which corrects it. */
    public FileContents with(CustomerIdentifier what, SourceChannel channel, LocalDate on, LegalBasis basis) {
        List<Filed<CustomerIdentifier>> kept = new ArrayList<>(without(
                identifiers,
                filed -> filed.what().contradicts(what)
                        || (filed.what().scheme().equals(what.scheme())
                                && filed.what().text().equals(what.text()))));
        kept.add(Filed.of(what, channel, on, basis));
        return new FileContents(kept, facts, contactPoints, contacts, forms, parents, owners);
    }

    /** Returns these contents with a fact. */
    public FileContents with(CustomerFact fact) {
        return new FileContents(identifiers, plus(facts, fact), contactPoints, contacts, forms, parents, owners);
    }

    /** Returns these contents with a way to reach the customer. */
    public FileContents withContactPoint(Filed<ContactPoint> point) {
        return new FileContents(identifiers, facts, plus(contactPoints, point), contacts, forms, parents, owners);
    }

    /** Returns these contents with a person. */
    public FileContents withContact(Filed<ContactPerson> person) {
        return new FileContents(identifiers, facts, contactPoints, plus(contacts, person), forms, parents, owners);
    }

    /** Returns these contents with a form. */
    public FileContents with(CustomerInformation form) {
        return new FileContents(identifiers, facts, contactPoints, contacts, plus(forms, form), parents, owners);
    }

    /** Returns these contents with other parents. */
    public FileContents withParents(List<ParentLink> links) {
        return new FileContents(identifiers, facts, contactPoints, contacts, forms, links, owners);
    }

    /**
     * Returns these contents with an owner from {@code from} on. Whoever owned the customer at that level until then is ended;
     * an owner who begins on a later day still does; one who began on the same day is corrected.
     */
    public FileContents assign(OwnerLevel level, StaffId owner, LocalDate from) {
        List<AccountOwner> kept = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (AccountOwner other : owners) {
            if (other.level() != level) {
                kept.add(other);
            } else if (other.validity().from().isAfter(from)) {
                kept.add(other);
                next = next.isPresent() ? next : Optional.of(other.validity().from());
            } else {
                other.validity().before(from).ifPresent(left -> kept.add(new AccountOwner(level, other.owner(), left)));
            }
        }
        kept.add(new AccountOwner(level, owner, new Validity(from, next)));
        return new FileContents(identifiers, facts, contactPoints, contacts, forms, parents, kept);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> dropped) {
        return list.stream().filter(dropped.negate()).collect(Collectors.toUnmodifiableList());
    }

    /** Returns how much is in it; never what it says. */
    @Override
    public String toString() {
        return identifiers.size() + " identifiers, " + facts.size() + " facts, " + contactPoints.size()
                + " contact points, " + contacts.size() + " contacts, " + forms.size() + " forms, " + parents.size()
                + " parents, " + owners.size() + " owners";
    }
}
