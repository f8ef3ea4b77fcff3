package org.crmkit.core.prospect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * A search plan of active marketing, without a platform in between: what the market is, through which links goods reach it, which group
 * would suit best, and where that group is looked for and approached directly.
 *
 * @param market what the analysis of the market says
 * @param chain the links of distribution from us to the user, in order
 * @param ideal which group would suit best
 * @param size how many that group is estimated to have, one or more
 * @param searches where and how to look, one or more, each slug once
 */
public record SearchPlan(Label market, List<Label> chain, Label ideal, long size, List<Search> searches) {

    /**
     * One search.
     *
     * @param slug its name
     * @param method how
     * @param where in which directory, at which fair, along which street
     */
    public record Search(String slug, FindingMethod method, Label where) {
        public Search {
            checkArgument(RuleKey.isSlug(slug), "Search.slug was '%s'; it must be a slug such as yellow-pages.", slug);
        }
    }

    /**
     * What a search brought.
     *
     * @param found how many were found, zero or more
     * @param fitting how many of them belong to the ideal group, zero to {@code found}
     * @param contacted how many of those were contacted directly, zero to {@code fitting}
     */
    public record Yield(long found, long fitting, long contacted) {
        public Yield {
            checkArgument(
                    contacted >= 0 && contacted <= fitting && fitting <= found,
                    "Yield was %s found, %s fitting, %s contacted; each must be zero or more and no more than the one before. Correct it.",
                    found,
                    fitting,
                    contacted);
        }
    }

    /**
     * How good the searching was.
     *
     * @param coverage of the ideal group: fitting out of its size; no more than all of it
     * @param precision fitting out of found
     * @param contact contacted out of fitting
     * @param reasons one for each search, the most precise first; a search that found nothing comes last
     */
    public record Figures(Rate coverage, Rate precision, Rate contact, List<Reason> reasons) {
        public Figures {
            reasons = List.copyOf(reasons);
        }
    }

    public SearchPlan {
        chain = List.copyOf(chain);
        searches = List.copyOf(searches);
        checkArgument(size >= 1, "SearchPlan.size was %s; it must be 1 or more. Estimate the group first.", size);
        checkArgument(!searches.isEmpty(), "SearchPlan.searches is empty; say where to look.");
        long distinct = searches.stream().map(Search::slug).distinct().count();
        checkArgument(distinct == searches.size(), "SearchPlan.searches has a search twice. Rename one.");
    }

    /** Returns the figures of what was found so far, without those found twice; by the slug of the search. */
    public Figures figures(Map<String, Yield> yields) {
        Yield none = new Yield(0, 0, 0);
        List<Search> ranked = new ArrayList<>(searches);
        ranked.sort((a, b) -> {
            Yield left = yields.getOrDefault(a.slug(), none);
            Yield right = yields.getOrDefault(b.slug(), none);
            return left.found() == 0 || right.found() == 0
                    ? Boolean.compare(left.found() == 0, right.found() == 0)
                    : Double.compare((double) right.fitting() / right.found(), (double) left.fitting() / left.found());
        });
        long found = 0;
        long fitting = 0;
        long contacted = 0;
        List<Reason> reasons = new ArrayList<>();
        for (Search search : ranked) {
            Yield yield = yields.getOrDefault(search.slug(), none);
            found += yield.found();
            fitting += yield.fitting();
            contacted += yield.contacted();
            String precision = Rate.of(yield.fitting(), yield.found())
                    .fraction()
                    .map(Formats::percent)
                    .orElse("-");
            reasons.add(Reason.of(
                    yield.found() == 0 ? "search-found-nothing" : "search-precision",
                    search.where().zh() + "（" + search.method().label().zh() + "）：找到" + yield.found() + "家，符合"
                            + yield.fitting() + "家，精准度" + precision + "。",
                    search.where().en() + " (" + search.method().label().en() + "): " + yield.found() + " found, "
                            + yield.fitting() + " fitting, precision " + precision + "."));
        }
        return new Figures(
                Rate.of(Math.min(fitting, size), size), Rate.of(fitting, found), Rate.of(contacted, fitting), reasons);
    }
}
