package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.rule.InForce;

/**
 * Finds files that look as if they were of one customer. Files are compared only if they share a trait that could make them
 * candidates: a number, a telephone, an address, a trade name or one slip away from it, a person's name. So the work grows with
 * the number of files and not with its square; a trait that more files share than the rule allows is split by region, and
 * reported if that does not help.
 */
public final class DuplicateFinder {

    private static final Comparator<DuplicateCandidate> ORDER = Comparator.comparing(DuplicateCandidate::match)
            .thenComparing(candidate -> -candidate.score().value())
            .thenComparing(DuplicateCandidate::first)
            .thenComparing(DuplicateCandidate::second);
    private static final Comparator<DuplicateReport.Skipped> SKIPPED =
            Comparator.comparing(DuplicateReport.Skipped::trait).thenComparing(DuplicateReport.Skipped::files);

    private DuplicateFinder() {}

    /** Compares two files, whichever is given first. */
    public static DuplicateCandidate compare(
            DuplicateSubject one, DuplicateSubject two, InForce<CustomerPolicy> policy) {
        return Comparison.of(new Compared(one), new Compared(two), policy);
    }

    /**
     * Returns the files of {@code others} that look as if they were {@code one}'s, and those related to it: what to show before
     * a new file is opened.
     */
    public static List<DuplicateCandidate> like(
            DuplicateSubject one, Collection<DuplicateSubject> others, InForce<CustomerPolicy> policy) {
        Compared subject = new Compared(one);
        List<DuplicateCandidate> found = new ArrayList<>();
        for (DuplicateSubject other : others) {
            if (!other.customer().equals(one.customer())) {
                DuplicateCandidate candidate = Comparison.of(subject, new Compared(other), policy);
                if (candidate.match() != MatchClass.DISTINCT) {
                    found.add(candidate);
                }
            }
        }
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /**
     * Returns every pair that is not distinct among files that share a trait.
     *
     * @param subjects each customer once, in any order
     */
    public static DuplicateReport find(Collection<DuplicateSubject> subjects, InForce<CustomerPolicy> policy) {
        List<Compared> files = new ArrayList<>();
        subjects.stream()
                .sorted(Comparator.comparing(DuplicateSubject::customer))
                .forEach(subject -> files.add(new Compared(subject)));
        int limit = policy.policy().duplicates().blockLimit();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            for (String trait : traits(files.get(i))) {
                blocks.computeIfAbsent(trait, t -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new HashSet<>();
        List<DuplicateReport.Skipped> skipped = new ArrayList<>();
        blocks.forEach((trait, members) -> {
            if (members.size() > limit) {
                split(members, files).forEach(part -> pair(part, trait, limit, pairs, skipped));
            } else {
                pair(members, trait, limit, pairs, skipped);
            }
        });
        List<DuplicateCandidate> candidates = new ArrayList<>();
        for (long pair : pairs) {
            DuplicateCandidate candidate = Comparison.of(files.get((int) (pair >>> 32)), files.get((int) pair), policy);
            if (candidate.match() != MatchClass.DISTINCT) {
                candidates.add(candidate);
            }
        }
        candidates.sort(ORDER);
        skipped.sort(SKIPPED);
        return new DuplicateReport(candidates, pairs.size(), skipped);
    }

    private static void pair(
            List<Integer> members, String trait, int limit, Set<Long> pairs, List<DuplicateReport.Skipped> skipped) {
        if (members.size() > limit) {
            skipped.add(new DuplicateReport.Skipped(trait.substring(0, trait.indexOf(':')), members.size()));
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add((long) members.get(i) << 32 | members.get(j));
            }
        }
    }

    private static Collection<List<Integer>> split(List<Integer> members, List<Compared> files) {
        SortedMap<String, List<Integer>> byRegion = new TreeMap<>();
        for (int member : members) {
            Set<String> regions = new HashSet<>();
            files.get(member).companyNames().forEach(name -> regions.addAll(name.regions()));
            (regions.isEmpty() ? Set.of("") : regions)
                    .forEach(region -> byRegion.computeIfAbsent(region, r -> new ArrayList<>())
                            .add(member));
        }
        return byRegion.values();
    }

    private static Set<String> traits(Compared file) {
        Set<String> traits = new HashSet<>();
        for (CustomerIdentifier identifier : file.subject().identifiers()) {
            traits.add("identifier:" + identifier.scheme() + ":" + identifier.text());
        }
        file.subject().phones().forEach(phone -> traits.add("phone:" + phone));
        for (String address : file.addresses()) {
            traits.add("address:" + address.substring(Math.max(0, address.length() - 8)));
        }
        file.personNames().forEach(name -> traits.add("person-name:" + name));
        for (CompanyName name : file.companyNames()) {
            String key = name.squeezed();
            traits.add("trade-name:" + key);
            for (int i = 0; key.length() >= 4 && i < key.length(); i++) {
                traits.add("trade-name:" + key.substring(0, i) + key.substring(i + 1));
            }
        }
        return traits;
    }
}
