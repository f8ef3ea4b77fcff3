package org.crmkit.scoring.keyaccount;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;

/**
 * The card an account is rated by. An indicator counts by its part of its aspect, an aspect by its weight; what is unknown is left out
 * and the rest weighs more, within the aspect first. The trade names aspects and indicators; the weights of {@link #STANDARD} are ours and
 * stand for a start, until a firm finds its own, for example by {@link org.crmkit.scoring.weight.Ahp}.
 *
 * @param name a slug, names the configuration of its scores
 * @param aspects the weight of every aspect, by its code in their order
 * @param indicators at least one for every aspect that weighs anything, each slug once
 * @param bands of the rating, from 0 to 100
 */
public record KeyAccountCard(String name, Weights aspects, List<KeyIndicator> indicators, RatingScale bands) {

    /** Attractiveness 30, potential 25, relation 25 and fit 20 percent; key from 75, near from 60. */
    public static final KeyAccountCard STANDARD = new KeyAccountCard(
            "standard", Weights.of(aspectCodes(), 30, 25, 25, 20), StandardIndicators.ALL, bands(75));

    private static final Reason NOTHING_RATED = Reason.of("nothing-rated", "没有任何指标已评分。", "No indicator was rated.");

    public KeyAccountCard {
        indicators = List.copyOf(indicators);
        checkArgument(RuleKey.isSlug(name), "KeyAccountCard.name was '%s'; it must be a slug.", name);
        checkArgument(
                aspects.names().equals(aspectCodes()),
                "KeyAccountCard.aspects were %s; they must be %s.",
                aspects.names(),
                aspectCodes());
        Set<String> slugs = new HashSet<>();
        for (KeyIndicator indicator : indicators) {
            checkArgument(
                    slugs.add(indicator.slug()),
                    "KeyAccountCard.indicators has '%s' twice; each indicator must have its own name.",
                    indicator.slug());
        }
        for (KeyAspect aspect : KeyAspect.values()) {
            boolean has = indicators.stream().anyMatch(indicator -> indicator.aspect() == aspect);
            checkArgument(
                    has || aspects.weightOf(aspect.code()) == 0,
                    "KeyAccountCard.indicators has none of %s, which weighs %s; give one, or no weight.",
                    aspect.code(),
                    aspects.weightOf(aspect.code()));
        }
    }

    static List<String> aspectCodes() {
        return Arrays.stream(KeyAspect.values()).map(KeyAspect::code).toList();
    }

    private static RatingScale bands(double keyFrom) {
        return new RatingScale(List.of(
                new ScoreBand("ordinary", Label.of("一般客户", "Ordinary"), Double.NEGATIVE_INFINITY),
                new ScoreBand("near-key", Label.of("准大客户", "Nearly key"), keyFrom * 0.8),
                new ScoreBand("key", Label.of("大客户", "Key account"), keyFrom)));
    }

    /** Returns this card with the rating from which the rulebook calls a customer key; four fifths of it are near. */
    public KeyAccountCard under(KeyAccountPolicy policy) {
        return withKeyFrom(policy.ratingFrom().doubleValue());
    }

    /** Returns this card with another rating, above zero, from which a customer is key; four fifths of it are near. */
    public KeyAccountCard withKeyFrom(double rating) {
        return new KeyAccountCard(name, aspects, indicators, bands(rating));
    }

    /** Returns this card with other weights of the aspects, by their codes in their order. */
    public KeyAccountCard withAspects(Weights weights) {
        return new KeyAccountCard(name, weights, indicators, bands);
    }

    /** Returns the indicators of an aspect. */
    public List<KeyIndicator> of(KeyAspect aspect) {
        return indicators.stream()
                .filter(indicator -> indicator.aspect() == aspect)
                .toList();
    }

    /** Returns how much each indicator that {@code known} holds for counts of the whole, with the others left out. */
    List<Weighed> weigh(Predicate<KeyIndicator> known) {
        Sum aspectSum = new Sum();
        for (KeyAspect aspect : KeyAspect.values()) {
            if (of(aspect).stream().anyMatch(known)) {
                aspectSum.add(aspects.weightOf(aspect.code()));
            }
        }
        List<Weighed> weighed = new ArrayList<>();
        for (KeyAspect aspect : KeyAspect.values()) {
            double weight = aspects.weightOf(aspect.code());
            List<KeyIndicator> some = of(aspect).stream().filter(known).toList();
            Sum parts = new Sum();
            some.forEach(indicator -> parts.add(indicator.part()));
            for (KeyIndicator indicator : some) {
                double within = indicator.part() / parts.value();
                weighed.add(new Weighed(
                        indicator, within, aspectSum.value() == 0 ? 0 : weight / aspectSum.value() * within));
            }
        }
        return weighed;
    }

    /** How much an indicator counts: of its aspect, and of the whole. */
    record Weighed(KeyIndicator indicator, double ofAspect, double ofWhole) {}

    /**
     * Rates an account; undefined where no indicator that weighs anything was rated.
     *
     * @throws IllegalArgumentException if a rating is of no indicator of the card
     */
    public Measured<KeyAssessment> assess(KeyRatings ratings) {
        check(ratings);
        List<Weighed> weighed = weigh(indicator -> ratings.of(indicator).isPresent());
        if (weighed.stream().noneMatch(each -> each.ofWhole() > 0)) {
            return new Measured.Undefined<>(NOTHING_RATED);
        }
        List<KeyAssessment.Line> lines = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        Sum sum = new Sum();
        for (Weighed each : weighed) {
            double rating = ratings.of(each.indicator()).orElseThrow();
            KeyAssessment.Line line = new KeyAssessment.Line(each.indicator(), rating, each.ofAspect(), each.ofWhole());
            lines.add(line);
            sum.add(line.points());
            contributions.add(new Contribution(reason(line), line.points()));
        }
        double value = Math.min(100, Math.max(0, sum.value()));
        List<String> missing = indicators.stream()
                .filter(indicator -> ratings.of(indicator).isEmpty())
                .map(KeyIndicator::slug)
                .toList();
        Score score = new Score(
                ModelKey.KEY_ACCOUNT_CARD,
                value,
                Optional.of(bands.bandOf(value)),
                0,
                contributions,
                missing,
                configuration());
        return new Measured.Known<>(new KeyAssessment(ratings.key(), score, lines), lines.size());
    }

    private static Reason reason(KeyAssessment.Line line) {
        KeyIndicator indicator = line.indicator();
        String by = Formats.rounded(line.rating(), 1) + " × " + Formats.rounded(100 * line.ofWhole(), 1) + "%";
        return Reason.of(
                indicator.slug(),
                indicator.aspect().label().zh() + "/" + indicator.label().zh() + "：" + by,
                indicator.aspect().label().en() + ", " + indicator.label().en() + ": " + by);
    }

    void check(KeyRatings ratings) {
        ratings.ratings().keySet().forEach(this::checkName);
    }

    private void checkName(String slug) {
        checkArgument(
                indicators.stream().anyMatch(indicator -> indicator.slug().equals(slug)),
                "KeyRatings had '%s'; it must be one of %s.",
                slug,
                indicators.stream().map(KeyIndicator::slug).toList());
    }

    /**
     * Evaluates an account by votes, in two steps: the indicators of each aspect first, then the aspects. Undefined where nobody voted.
     *
     * @param votes by the slug of the indicator, how many voted for each grade, the best first; each with as many grades
     */
    public Measured<FuzzyKeyAssessment> evaluate(String key, Map<String, List<Integer>> votes, FuzzyOperator operator) {
        votes.keySet().forEach(this::checkName);
        List<Weighed> weighed = weigh(indicator -> votes.containsKey(indicator.slug()));
        return weighed.stream().noneMatch(each -> each.ofWhole() > 0)
                ? new Measured.Undefined<>(NOTHING_RATED)
                : new Measured.Known<>(FuzzyKeyAssessment.of(this, key, weighed, votes, operator), weighed.size());
    }

    /** Returns the weights as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder(name);
        for (KeyAspect aspect : KeyAspect.values()) {
            out.append(',').append(aspect.code()).append('=').append(Formats.stored(aspects.weightOf(aspect.code())));
        }
        return out.toString();
    }
}
