package org.crmkit.scoring.servicequality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintStep;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.internal.Sum;

/**
 * The five steps of complaint work, each by its indicators, with intervals. An indicator nothing was counted for is undefined, and not
 * zero.
 *
 * @param readings one for each indicator, in their order
 */
public record ProcessReview(Map<ProcessIndicator, Measured<ShareEstimate>> readings) {

    private static final Reason NOT_COUNTED = Reason.of("not-counted", "未统计。", "It was not counted.");
    private static final Reason NOTHING_KNOWN =
            Reason.of("nothing-known", "没有任何过程指标可用。", "No indicator of the process is known.");

    public ProcessReview {
        Map<ProcessIndicator, Measured<ShareEstimate>> all = new EnumMap<>(ProcessIndicator.class);
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Measured<ShareEstimate> reading = readings.get(indicator);
            all.put(indicator, reading == null ? new Measured.Undefined<>(NOT_COUNTED) : reading);
        }
        readings = Collections.unmodifiableMap(all);
    }

    /** Obtains the review of shares as counted; indicators left out are undefined. */
    public static ProcessReview of(Map<ProcessIndicator, Measured<Share>> shares, double level) {
        Map<ProcessIndicator, Measured<ShareEstimate>> readings = new EnumMap<>(ProcessIndicator.class);
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Measured<Share> share = shares.get(indicator);
            if (share != null) {
                readings.put(indicator, ShareEstimate.of(share, level));
            }
        }
        return new ProcessReview(readings);
    }

    /**
     * Obtains the review of the figures of a period. They do not tell how many solutions were checked, so {@link
     * ProcessIndicator#CHECKED} stays undefined.
     */
    public static ProcessReview of(ComplaintFigures figures, double level) {
        Map<ProcessIndicator, Measured<Share>> shares = new EnumMap<>(ProcessIndicator.class);
        if (figures.received() > 0) {
            long called = Optional.ofNullable(figures.channels().get(ComplaintChannel.SERVICE_DESK))
                    .flatMap(Measured::value)
                    .map(Share::part)
                    .orElse(0L);
            long filtered = figures.categories().values().stream()
                    .flatMap(share -> share.value().stream())
                    .mapToLong(Share::part)
                    .sum();
            shares.put(
                    ProcessIndicator.FOUND_BY_US,
                    Share.of(figures.received() - called, figures.received(), NOT_COUNTED));
            shares.put(ProcessIndicator.FILTERED, Share.of(filtered, figures.received(), NOT_COUNTED));
        }
        shares.put(ProcessIndicator.ANSWERED_IN_TIME, figures.answeredInTime());
        shares.put(ProcessIndicator.SOLVED_IN_TIME, figures.solvedInTime());
        shares.put(ProcessIndicator.SATISFIED, figures.satisfied());
        shares.put(ProcessIndicator.REOPENED, figures.reopened());
        shares.put(ProcessIndicator.REPEATED, figures.repeated());
        return of(shares, level);
    }

    /** Returns the reading of an indicator. */
    public Optional<ShareEstimate> reading(ProcessIndicator indicator) {
        return Optional.ofNullable(readings.get(indicator)).flatMap(Measured::value);
    }

    private List<ProcessIndicator> known(ComplaintStep step) {
        return ProcessIndicator.of(step).stream()
                .filter(indicator -> reading(indicator).isPresent())
                .toList();
    }

    /**
     * Returns how well the work goes, 0 to 100: steps of which anything is known count alike, and so do the known indicators of a step.
     * What counts as good is the share itself, or one less it where fewer are better. Undefined where nothing is known.
     */
    public Measured<Score> score() {
        List<ComplaintStep> steps = new ArrayList<>();
        for (ComplaintStep step : ComplaintStep.values()) {
            if (!known(step).isEmpty()) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            return new Measured.Undefined<>(NOTHING_KNOWN);
        }
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Sum sum = new Sum();
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Optional<ShareEstimate> reading = reading(indicator);
            if (reading.isEmpty()) {
                missing.add(indicator.code());
                continue;
            }
            double points = 100
                    * indicator.goodness(reading.get().value())
                    / (steps.size() * known(indicator.step()).size());
            sum.add(points);
            contributions.add(new Contribution(
                    Reason.of(
                            indicator.code(),
                            indicator.step().label().zh() + "：" + sentence(indicator, reading.get(), Lang.ZH),
                            indicator.step().label().en() + ": " + sentence(indicator, reading.get(), Lang.EN)),
                    points));
        }
        return new Measured.Known<>(
                new Score(
                        ModelKey.COMPLAINT_PROCESS,
                        sum.value(),
                        Optional.empty(),
                        0,
                        contributions,
                        missing,
                        "steps-alike"),
                contributions.size());
    }

    private static String sentence(ProcessIndicator indicator, ShareEstimate reading, Lang lang) {
        Share share = reading.share();
        String percent = Formats.rounded(100 * reading.value(), 1) + "%";
        String range = Formats.rounded(100 * reading.low(), 1) + "%–" + Formats.rounded(100 * reading.high(), 1) + "%";
        return switch (lang) {
            case ZH ->
                indicator.label().zh() + percent + "（" + share.part() + "/" + share.whole() + "，区间" + range + "）";
            case EN ->
                indicator.label().en() + " " + percent + " (" + share.part() + " of " + share.whole() + ", " + range
                        + ")";
        };
    }
}
