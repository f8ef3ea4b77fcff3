package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.store.AggregateKey;

/**
 * All that is kept about one customer beside the {@link Customer} itself: identifiers, facts, contacts, forms, parents, owners,
 * and how the file is kept. It is an aggregate of its own under the same id, for three reasons: every room reads customers and
 * few may read this; filing a fact must not make a move of the customer stale; and what the law may ask to erase is all in one
 * place.
 *
 * <p>What was merged into it is kept whole as {@link #parts}. The lists that follow read through all of them, so where each
 * value came from is never lost, the order of merges does not matter, and undoing one is taking a part out.
 *
 * @param customer whose
 * @param own what was filed under this id
 * @param custody how the file is kept
 * @param mergedInto the customer this one was merged into, if it was; then nothing else is left here
 * @param base the customer's header as it was before anything was merged into it; present exactly while parts are
 * @param parts the files merged into this one, by id
 */
public record CustomerRecord(
        CustomerId customer,
        FileContents own,
        FileCustody custody,
        Optional<CustomerId> mergedInto,
        Optional<CustomerHeader> base,
        List<MergedFile> parts) {

    public CustomerRecord {
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.record().customer()))
                .collect(Collectors.toUnmodifiableList());
        checkArgument(
                base.isPresent() == !parts.isEmpty(),
                "CustomerRecord of %s has %s parts and %s header from before; it has one exactly while it has parts.",
                customer,
                parts.size(),
                base.isPresent() ? "a" : "no");
        checkArgument(
                mergedInto.isEmpty() || (own.equals(FileContents.EMPTY) && parts.isEmpty()),
                "CustomerRecord of %s was merged into %s and still has contents; they belong to the survivor.",
                customer,
                mergedInto.map(CustomerId::toString).orElse(""));
    }

    /** Obtains the record of a customer of whom nothing is known. */
    public static CustomerRecord empty(CustomerId customer, Confidentiality confidentiality) {
        return new CustomerRecord(
                customer,
                FileContents.EMPTY,
                FileCustody.of(confidentiality),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Returns where a store keeps the record of an id. */
    public static AggregateKey keyOf(CustomerId id) {
        return new AggregateKey("customer-record", id.value());
    }

    /** Returns where a store keeps this record. */
    public AggregateKey key() {
        return keyOf(customer);
    }

    /** Returns this record with other contents of its own. */
    public CustomerRecord with(FileContents contents) {
        return new CustomerRecord(customer, contents, custody, mergedInto, base, parts);
    }

    /** Returns this record, kept in another way. */
    public CustomerRecord with(FileCustody kept) {
        return new CustomerRecord(customer, own, kept, mergedInto, base, parts);
    }

    /**
     * Returns this record with a file merged into it.
     *
     * @param header the customer's header now; kept while this is the first part
     */
    public CustomerRecord withPart(MergedFile part, CustomerHeader header) {
        List<MergedFile> more = new ArrayList<>(parts);
        more.add(part);
        return new CustomerRecord(customer, own, custody, mergedInto, Optional.of(base.orElse(header)), more);
    }

    /** Returns this record without the file a merge put into it. */
    public CustomerRecord withoutPart(MergeId merge) {
        List<MergedFile> left =
                parts.stream().filter(part -> !part.merge().equals(merge)).collect(Collectors.toUnmodifiableList());
        return new CustomerRecord(customer, own, custody, mergedInto, left.isEmpty() ? Optional.empty() : base, left);
    }

    /** Returns the file a merge put into this one, if it is here. */
    public Optional<MergedFile> part(MergeId merge) {
        return parts.stream().filter(part -> part.merge().equals(merge)).findFirst();
    }

    /** Returns what is left under the id of a customer who was merged into another: the way to the other. */
    public CustomerRecord redirectedTo(CustomerId survivor) {
        return new CustomerRecord(
                customer, FileContents.EMPTY, custody, Optional.of(survivor), Optional.empty(), List.of());
    }

    /**
     * What was filed under one id.
     *
     * @param origin under which
     * @param contents what
     */
    public record Source(CustomerId origin, FileContents contents) {}

    /** Returns where everything here came from: this id first, then each id that was merged into it, by id. */
    public List<Source> sources() {
        List<Source> merged = new ArrayList<>();
        parts.forEach(part -> merged.addAll(part.record().sources()));
        merged.sort(Comparator.comparing(Source::origin));
        merged.add(0, new Source(customer, own));
        return List.copyOf(merged);
    }

    /** Returns the identifiers; one known under two ids is named once. */
    public List<Filed<CustomerIdentifier>> identifiers() {
        List<Filed<CustomerIdentifier>> all = new ArrayList<>();
        for (Source source : sources()) {
            for (Filed<CustomerIdentifier> filed : source.contents().identifiers()) {
                if (all.stream().noneMatch(known -> known.what().equals(filed.what()))) {
                    all.add(filed);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Returns the number of one scheme, if it is known. */
    public Optional<CustomerIdentifier> identifier(String scheme) {
        return identifiers().stream()
                .map(Filed::what)
                .filter(identifier -> identifier.scheme().equals(scheme))
                .findFirst();
    }

    /** Returns all that was ever learned. Of two facts of one day those filed under this id count, then those of the least id. */
    public CustomerProfile profile() {
        List<CustomerFact> facts = new ArrayList<>();
        List<Source> sources = sources();
        for (int i = sources.size() - 1; i >= 0; i--) {
            facts.addAll(sources.get(i).contents().facts());
        }
        return new CustomerProfile(customer, facts);
    }

    /** Returns the ways to reach the customer; one known under two ids is named once. */
    public List<Filed<ContactPoint>> contactPoints() {
        List<Filed<ContactPoint>> all = new ArrayList<>();
        for (Source source : sources()) {
            for (Filed<ContactPoint> filed : source.contents().contactPoints()) {
                if (all.stream().noneMatch(known -> known.what().equals(filed.what()))) {
                    all.add(filed);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Returns the people at the customer. */
    public List<Filed<ContactPerson>> contacts() {
        List<Filed<ContactPerson>> all = new ArrayList<>();
        sources().forEach(source -> all.addAll(source.contents().contacts()));
        return List.copyOf(all);
    }

    /** Returns the information forms by the day they were filled in; of one day, those filed under this id last. */
    public List<CustomerInformation> forms() {
        List<CustomerInformation> all = new ArrayList<>();
        List<Source> sources = sources();
        for (int i = sources.size() - 1; i >= 0; i--) {
            all.addAll(sources.get(i).contents().forms());
        }
        all.sort(Comparator.comparing(CustomerInformation::filledOn));
        return List.copyOf(all);
    }

    /** Returns the form in force at the end of {@code day}: the last one filled in until then. */
    public Optional<CustomerInformation> form(LocalDate day) {
        return forms().stream().filter(form -> !form.filledOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Returns the enterprises this one belonged to. Where two ids say different, this one counts, then the least id. */
    public List<ParentLink> parents() {
        List<ParentLink> all = new ArrayList<>();
        for (Source source : sources()) {
            for (ParentLink link : source.contents().parents()) {
                if (all.stream().noneMatch(known -> known.validity().overlaps(link.validity()))) {
                    all.add(link);
                }
            }
        }
        all.sort(null);
        return List.copyOf(all);
    }

    /** Returns who answers for the customer. Where two ids say different, this one counts, then the least id. */
    public List<AccountOwner> owners() {
        List<AccountOwner> all = new ArrayList<>();
        for (Source source : sources()) {
            for (AccountOwner owner : source.contents().owners()) {
                if (all.stream()
                        .noneMatch(known -> known.level() == owner.level()
                                && known.validity().overlaps(owner.validity()))) {
                    all.add(owner);
                }
            }
        }
        all.sort(null);
        return List.copyOf(all);
    }

    /** Returns who answers for the customer at one level on {@code day}. */
    public Optional<StaffId> owner(OwnerLevel level, LocalDate day) {
        return owners().stream()
                .filter(owner -> owner.level() == level && owner.validity().contains(day))
                .map(AccountOwner::owner)
                .findFirst();
    }

    /** Returns how guarded it is: as the most guarded of the files in it. */
    public Confidentiality confidentiality() {
        return parts.stream()
                .map(part -> part.record().confidentiality())
                .reduce(custody.confidentiality(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** Returns what is not known of {@code needs} at the end of {@code day}. */
    public MissingInformation missing(InformationNeeds needs, LocalDate day) {
        return MissingInformation.of(profile(), form(day), needs, day);
    }

    /** Returns whose it is and how much is in it; never what it says. */
    @Override
    public String toString() {
        return customer + " (" + own
                + mergedInto.map(into -> ", merged into " + into).orElse("") + ")";
    }
}
