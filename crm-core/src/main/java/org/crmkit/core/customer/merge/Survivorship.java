package org.crmkit.core.customer.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergedFile;

/** Which values a merged file shows, and where each comes from. */
final class Survivorship {

    private static final Comparator<CustomerHeader> OLDEST =
            Comparator.comparing(CustomerHeader::since).thenComparing(CustomerHeader::id);

    private Survivorship() {}

    /** Returns the headers of everything merged into a record, at any depth, each as it was on its own. */
    private static List<CustomerHeader> merged(CustomerRecord record) {
        List<CustomerHeader> headers = new ArrayList<>();
        for (MergedFile part : record.parts()) {
            headers.add(part.record().base().orElse(part.customer().header()));
            headers.addAll(merged(part.record()));
        }
        return headers;
    }

    /** Returns the header of a merged file by the rules. */
    static CustomerHeader header(CustomerHeader base, CustomerRecord record) {
        List<CustomerHeader> all = new ArrayList<>(merged(record));
        all.add(base);
        return new CustomerHeader(
                base.id(),
                base.name(),
                oldest(base, all).since(),
                region(base, record).flatMap(CustomerHeader::region),
                nearest(base, all).lifecycle());
    }

    /** Where several are equal, the survivor's own is named. */
    private static Comparator<CustomerHeader> ownFirst(CustomerHeader base) {
        return Comparator.comparing(header -> !header.id().equals(base.id()));
    }

    private static CustomerHeader oldest(CustomerHeader base, List<CustomerHeader> all) {
        return all.stream()
                .min(Comparator.comparing(CustomerHeader::since)
                        .thenComparing(ownFirst(base))
                        .thenComparing(OLDEST))
                .orElseThrow();
    }

    private static CustomerHeader nearest(CustomerHeader base, List<CustomerHeader> all) {
        return all.stream()
                .min(Comparator.comparing((CustomerHeader h) -> distance(h.lifecycle()))
                        .thenComparing(ownFirst(base))
                        .thenComparing(OLDEST))
                .orElseThrow();
    }

    private static Optional<CustomerHeader> region(CustomerHeader base, CustomerRecord record) {
        return base.region().isPresent()
                ? Optional.of(base)
                : merged(record).stream()
                        .filter(header -> header.region().isPresent())
                        .min(OLDEST);
    }

    private static int distance(Lifecycle stage) {
        return switch (stage) {
            case ACTIVE -> 0;
            case AT_RISK -> 1;
            case WON_BACK -> 2;
            case LOST -> 3;
            case TARGET -> 4;
            case PROSPECT -> 5;
            case CLOSED -> 6;
        };
    }

    /**
     * Returns the header after parts came or went. A value that somebody changed since it was last computed stays as it is.
     *
     * @param current as it stands
     * @param before the record it was computed from
     * @param after the record as it is to be
     */
    static CustomerHeader changed(CustomerHeader current, CustomerRecord before, CustomerRecord after) {
        CustomerHeader own = before.base().orElse(current);
        CustomerHeader expected = header(own, before);
        CustomerHeader next = header(own, after);
        return new CustomerHeader(
                current.id(),
                current.name(),
                current.since().equals(expected.since()) ? next.since() : current.since(),
                current.region().equals(expected.region()) ? next.region() : current.region(),
                current.lifecycle() == expected.lifecycle() ? next.lifecycle() : current.lifecycle());
    }

    /** Returns where each value of a merged file comes from. */
    static List<SurvivingValue> provenance(CustomerHeader base, CustomerRecord record) {
        List<CustomerHeader> all = new ArrayList<>(merged(record));
        all.add(base);
        List<SurvivingValue> values = new ArrayList<>();
        values.add(new SurvivingValue("name", base.id(), SurvivorshipRule.SURVIVOR));
        values.add(new SurvivingValue("since", oldest(base, all).id(), SurvivorshipRule.EARLIEST));
        region(base, record)
                .ifPresent(header ->
                        values.add(new SurvivingValue("region", header.id(), SurvivorshipRule.SURVIVOR_ELSE_OLDEST)));
        values.add(new SurvivingValue("lifecycle", nearest(base, all).id(), SurvivorshipRule.NEAREST_TO_BUYING));
        for (CustomerRecord.Source source : record.sources()) {
            fields(source.contents())
                    .forEach(field -> values.add(new SurvivingValue(field, source.origin(), SurvivorshipRule.ALL)));
        }
        return List.copyOf(values);
    }

    private static List<String> fields(FileContents contents) {
        List<String> fields = new ArrayList<>();
        contents.identifiers()
                .forEach(filed -> fields.add("identifiers." + filed.what().scheme()));
        fields.addAll(contents.facts().stream()
                .map(CustomerFact::field)
                .map(field -> "facts." + field)
                .collect(Collectors.toUnmodifiableList()));
        contents.contactPoints().forEach(point -> fields.add("contact-points"));
        contents.contacts()
                .forEach(person -> fields.add("contacts." + person.what().role().code()));
        contents.forms().forEach(form -> fields.add("forms." + form.filledOn()));
        return fields;
    }
}
