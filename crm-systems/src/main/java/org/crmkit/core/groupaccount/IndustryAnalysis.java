package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * The second analysis after a talk: what is known of the group's trade, and which solutions were won in it or in trades like it,
 * because like trades have like needs.
 *
 * @param trade of the group
 * @param suggestions from the group's own trade first, then by how often they were won, then by name
 */
public record IndustryAnalysis(Trade trade, List<Suggestion> suggestions) {

    /**
     * A trade as it is known to us.
     *
     * @param slug its name
     * @param competition who competes in it, and where we can win
     * @param demand what it needs
     * @param technology what it works with
     * @param like the slugs of trades with like needs
     */
    public record Trade(String slug, Label name, Label competition, Label demand, Label technology, List<String> like) {

        public Trade {
            checkArgument(
                    RuleKey.isSlug(slug), "Trade.slug was '%s'; it must be a slug such as public-security.", slug);
            like = List.copyOf(like);
            checkArgument(
                    !like.contains(slug),
                    "Trade.like of %s names itself; it must name other trades. Leave it out.",
                    slug);
        }
    }

    /**
     * Something that was sold to a group.
     *
     * @param trade the slug of that group's trade
     * @param solution the slug of what was sold
     */
    public record WonCase(CustomerId group, String trade, String solution) {}

    /**
     * A solution worth proposing.
     *
     * @param won in how many groups it was won, each once
     * @param sameTrade whether one of them is of the same trade
     */
    public record Suggestion(String solution, long won, boolean sameTrade, Reason reason) {}

    public IndustryAnalysis {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Analyses a trade.
     *
     * @param has what the group has already; it is not suggested
     */
    public static IndustryAnalysis of(Trade trade, Collection<WonCase> won, Collection<String> has) {
        List<Suggestion> suggestions = new ArrayList<>();
        won.stream().map(WonCase::solution).distinct().sorted().forEach(solution -> {
            List<WonCase> cases = won.stream()
                    .filter(each -> each.solution().equals(solution)
                            && (each.trade().equals(trade.slug())
                                    || trade.like().contains(each.trade())))
                    .toList();
            suggestion(trade, solution, cases)
                    .filter(it -> !has.contains(solution))
                    .ifPresent(suggestions::add);
        });
        suggestions.sort(Comparator.comparing(Suggestion::sameTrade)
                .thenComparing(Suggestion::won)
                .reversed()
                .thenComparing(Suggestion::solution));
        return new IndustryAnalysis(trade, suggestions);
    }

    private static Optional<Suggestion> suggestion(Trade trade, String solution, List<WonCase> cases) {
        long groups = cases.stream().map(WonCase::group).distinct().count();
        if (groups == 0) {
            return Optional.empty();
        }
        boolean same = cases.stream().anyMatch(each -> each.trade().equals(trade.slug()));
        String trades = String.join(
                ", ", cases.stream().map(WonCase::trade).distinct().sorted().toList());
        return Optional.of(new Suggestion(
                solution,
                groups,
                same,
                Reason.of(
                        same ? "won-in-the-trade" : "won-in-a-like-trade",
                        (same ? "同行业" : "相近行业") + "已有" + groups + "家采用" + solution + "（" + trades + "）。",
                        solution + " was won in " + groups + (groups == 1 ? " group" : " groups") + " of "
                                + (same ? "the same trade" : "a like trade") + " (" + trades + ").")));
    }
}
