package org.crmkit.scoring.keyaccount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/**
 * What moved between two looks at an account, and why: both are weighed by the indicators known both times, so that the change is made of
 * moves alone and not of what was asked. Sales, satisfaction and the signs of defection are compared by
 * {@link org.crmkit.core.keyaccount.StockTaking}.
 *
 * @param key which account
 * @param before the earlier rating by the common indicators, 0 to 100
 * @param now the later rating by the same
 * @param score the change in points, with what each indicator adds to it; indicators not known both times stand under missing
 * @param moves of the indicators that moved, the weightiest first, of equals in the order of the card
 * @param onlyBefore slugs of indicators that were rated before and no longer are
 * @param onlyNow slugs of indicators rated now for the first time
 */
public record StockComparison(
        String key,
        double before,
        double now,
        Score score,
        List<Move> moves,
        List<String> onlyBefore,
        List<String> onlyNow) {

    private static final double SMALL = 1;

    private static final RatingScale BANDS = new RatingScale(List.of(
            new ScoreBand("worse", Label.of("变差", "Worse"), Double.NEGATIVE_INFINITY),
            new ScoreBand("alike", Label.of("基本持平", "Much the same"), -SMALL),
            new ScoreBand("better", Label.of("变好", "Better"), SMALL)));

    public StockComparison {
        moves = List.copyOf(moves);
        onlyBefore = List.copyOf(onlyBefore);
        onlyNow = List.copyOf(onlyNow);
    }

    /**
     * An indicator that moved.
     *
     * @param before its rating before, 0 to 100
     * @param now its rating now
     * @param points what the move adds to the rating
     */
    public record Move(KeyIndicator indicator, double before, double now, double points) {

        Reason reason() {
            String path = Formats.rounded(before, 1) + "→" + Formats.rounded(now, 1);
            return Reason.of(
                    indicator.slug(),
                    indicator.label().zh() + "：" + path,
                    indicator.label().en() + ": " + path);
        }
    }

    /** Compares; undefined where no indicator that weighs anything is known both times. */
    public static Measured<StockComparison> of(KeyAccountCard card, KeyRatings before, KeyRatings now) {
        card.check(before);
        card.check(now);
        List<KeyAccountCard.Weighed> common = card.weigh(indicator ->
                before.of(indicator).isPresent() && now.of(indicator).isPresent());
        if (common.stream().noneMatch(each -> each.ofWhole() > 0)) {
            return new Measured.Undefined<>(
                    Reason.of("nothing-common", "两次盘点没有共同评分的指标。", "No indicator was rated both times."));
        }
        List<Move> moves = new ArrayList<>();
        Sum earlier = new Sum();
        Sum change = new Sum();
        for (KeyAccountCard.Weighed each : common) {
            double was = before.of(each.indicator()).orElseThrow();
            double is = now.of(each.indicator()).orElseThrow();
            earlier.add(each.ofWhole() * was);
            if (was != is) {
                Move move = new Move(each.indicator(), was, is, each.ofWhole() * (is - was));
                moves.add(move);
                change.add(move.points());
            }
        }
        moves.sort(Comparator.comparingDouble((Move move) -> -Math.abs(move.points())));
        List<String> onlyBefore = only(card, before, now);
        List<String> onlyNow = only(card, now, before);
        List<String> missing = card.indicators().stream()
                .filter(indicator ->
                        before.of(indicator).isEmpty() || now.of(indicator).isEmpty())
                .map(KeyIndicator::slug)
                .toList();
        Score score = new Score(
                ModelKey.STOCK_TAKING,
                change.value(),
                Optional.of(BANDS.bandOf(change.value())),
                0,
                moves.stream()
                        .map(move -> new Contribution(move.reason(), move.points()))
                        .toList(),
                missing,
                card.configuration());
        return new Measured.Known<>(
                new StockComparison(
                        now.key(),
                        earlier.value(),
                        earlier.value() + change.value(),
                        score,
                        moves,
                        onlyBefore,
                        onlyNow),
                common.size());
    }

    private static List<String> only(KeyAccountCard card, KeyRatings known, KeyRatings unknown) {
        return card.indicators().stream()
                .filter(indicator ->
                        known.of(indicator).isPresent() && unknown.of(indicator).isEmpty())
                .map(KeyIndicator::slug)
                .toList();
    }
}
