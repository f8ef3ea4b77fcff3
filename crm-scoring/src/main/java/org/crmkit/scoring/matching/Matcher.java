package org.crmkit.scoring.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.customer.duplicate.DuplicateCandidate;
import org.crmkit.core.customer.duplicate.DuplicateSubject;

/**
 * Finds files of one customer by probability.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.usual();
 * MatchTable table = MatchTable.of(files);
 * Matcher fitted = matcher.fitted(table);     // where there are enough pairs to learn from
 * MatchReport report = fitted.find(table);    // pairs, clusters, what was not compared
 * }</pre>
 *
 * @param models weights for companies and for persons
 * @param options thresholds and the limit of a block
 * @param parallel whether {@link #find} shares its work out over the common pool of threads; what it finds is the same
 */
public record Matcher(MatchModels models, MatchOptions options, boolean parallel) {

    private static final int BLOCKS_AT_ONCE = 4096;

    /** Obtains a matcher that works on one thread. */
    public Matcher(MatchModels models, MatchOptions options) {
        this(models, options, false);
    }

    /** Obtains a matcher with the weights and thresholds to begin with. */
    public static Matcher usual() {
        return new Matcher(MatchModels.usual(), MatchOptions.DEFAULT);
    }

    /** Returns this matcher, its work shared out over threads. */
    public Matcher inParallel() {
        return new Matcher(models, options, true);
    }

    /** Compares two files, whichever is given first. */
    public MatchedPair compare(DuplicateSubject one, DuplicateSubject two) {
        MatchTable table = MatchTable.of(List.of(one, two));
        PairComparer comparer = new PairComparer(table);
        int code = comparer.compare(0, 1);
        boolean inOrder = table.rank[0] < table.rank[1];
        Judge.Judgement judgement = new Judge(this).of(table.person[0] && table.person[1], code);
        return pair(table, comparer, new FoundPairs.Found(inOrder ? 0 : 1, inOrder ? 1 : 0, code, judgement));
    }

    /**
     * Returns the files of {@code others} that may be {@code one}'s, and those related to it, the surest first: what to show before
     * a new file is opened. A file of the same id is passed over.
     */
    public List<MatchedPair> like(DuplicateSubject one, Collection<DuplicateSubject> others) {
        MatchTable.Builder builder = MatchTable.builder().add(one);
        others.stream()
                .filter(other -> !other.customer().equals(one.customer()))
                .forEach(builder::add);
        MatchTable table = builder.build();
        PairComparer comparer = new PairComparer(table);
        FoundPairs found = new FoundPairs(table, comparer, new Judge(this));
        for (int row = 1; row < table.size(); row++) {
            found.compare(0, row);
        }
        return found.sorted().stream().map(each -> pair(table, comparer, each)).toList();
    }

    /**
     * Goes through a table: every pair of files that share a trait of {@link BlockKind} is compared once. Files that are merely
     * alike, such as by the sound of their names, and share none, are not met.
     */
    public MatchReport find(MatchTable table) {
        PairComparer comparer = new PairComparer(table);
        Blocks blocks = Blocks.of(table, options.blockLimit(), parallel);
        FoundPairs found = new FoundPairs(table, comparer, new Judge(this));
        if (parallel) {
            parts(table, comparer, blocks).forEach(found::addAll);
        } else {
            blocks.forEach(found::compare);
        }
        return report(table, comparer, found, blocks.skipped());
    }

    /**
     * Compares every pair of a table, also files that share no trait. The work grows with the square of the files: for tables of some
     * thousand.
     */
    public MatchReport findAmongAll(MatchTable table) {
        PairComparer comparer = new PairComparer(table);
        FoundPairs found = new FoundPairs(table, comparer, new Judge(this));
        for (int a = 0; a < table.size(); a++) {
            for (int b = a + 1; b < table.size(); b++) {
                found.compare(a, b);
            }
        }
        return report(table, comparer, found, List.of());
    }

    private MatchReport report(MatchTable table, PairComparer comparer, FoundPairs found, List<SkippedBlock> skipped) {
        List<FoundPairs.Found> pairs = found.sorted();
        Clusters clusters = new Clusters(table, comparer);
        for (FoundPairs.Found pair : pairs) {
            if (MatchBand.of(pair.judgement().match()) == MatchBand.AUTOMATIC) {
                clusters.join(pair.first(), pair.second());
            }
        }
        return new MatchReport(
                pairs,
                pair -> pair(table, comparer, pair),
                clusters.clusters(),
                clusters.conflicts(),
                found.compared(),
                skipped);
    }

    private List<FoundPairs> parts(MatchTable table, PairComparer comparer, Blocks blocks) {
        int parts = (blocks.size() + BLOCKS_AT_ONCE - 1) / BLOCKS_AT_ONCE;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    FoundPairs found = new FoundPairs(table, comparer, new Judge(this));
                    int from = part * BLOCKS_AT_ONCE;
                    blocks.forEach(from, Math.min(blocks.size(), from + BLOCKS_AT_ONCE), found::compare);
                    return found;
                })
                .toList();
    }

    /** Returns how often each pattern occurs among the pairs of companies, or of persons, that share a trait. */
    public PatternCounts patterns(MatchTable table, boolean ofPersons) {
        PairComparer comparer = new PairComparer(table);
        Map<Integer, long[]> counts = new HashMap<>();
        Blocks.of(table, options.blockLimit(), parallel).forEach((a, b) -> {
            if (table.person[a] == ofPersons && table.person[b] == ofPersons) {
                counts.computeIfAbsent(Verdict.patternCode(comparer.compare(a, b)), code -> new long[1])[0]++;
            }
        });
        Map<ComparisonPattern, Long> patterns = new HashMap<>();
        counts.forEach((code, count) -> patterns.put(new ComparisonPattern(code), count[0]));
        return PatternCounts.of(patterns);
    }

    /** Returns this matcher with weights learned from the pairs of a table; what cannot be learned stays as it is. */
    public Matcher fitted(MatchTable table) {
        return new Matcher(
                new MatchModels(
                        fit(table, false).found().map(MatchFit::model).orElse(models.companies()),
                        fit(table, true).found().map(MatchFit::model).orElse(models.persons())),
                options,
                parallel);
    }

    /** Returns what the pairs of companies, or of persons, in a table teach, the present weights being where the search begins. */
    public MatchFitResult fit(MatchTable table, boolean ofPersons) {
        return FellegiSunter.fit(patterns(table, ofPersons), model(ofPersons));
    }

    FellegiSunter model(boolean isPerson) {
        return isPerson ? models.persons() : models.companies();
    }

    /** Writes a pair out. */
    private MatchedPair pair(MatchTable table, PairComparer comparer, FoundPairs.Found found) {
        int code = found.code();
        ComparisonPattern pattern = Verdict.pattern(code);
        double probability = FellegiSunter.probability(found.judgement().bits());
        return new MatchedPair(
                new DuplicateCandidate(
                        table.ids[found.first()],
                        table.ids[found.second()],
                        found.judgement().match(),
                        model(table.person[found.first()] && table.person[found.second()])
                                .score(pattern, Optional.of(Verdict.band(probability, options))),
                        Verdict.rulings(
                                code,
                                comparer.evidence(found.first(), found.second()).reasons(),
                                probability,
                                options)),
                probability,
                pattern);
    }
}
