package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.Pareto;
import org.crmkit.scoring.servicequality.ProcessReview;
import org.crmkit.scoring.servicequality.RecurrenceRate;
import org.crmkit.scoring.servicequality.ShareEstimate;
import org.crmkit.scoring.servicequality.agreement.Agreement;
import org.crmkit.scoring.servicequality.agreement.BlandAltman;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;
import org.crmkit.scoring.servicequality.agreement.RaterDrift;

/**
 * All the page on quality reads, computed before.
 *
 * @param source where the records come from, as a whole sentence
 * @param simulated whether they were drawn
 * @param causes what complaints were about
 * @param complaints complaints received by week, a c chart
 * @param failures contacts that failed when listened to, by week, a p chart
 * @param recurrence how often closed complaints came back
 * @param process the five steps
 * @param target of the pass rate, 0 to 1
 * @param passed all contacts listened to; empty if there were none
 * @param teams the same by team, by name
 * @param calibrated contacts that several listeners heard
 * @param verdicts whether they agree on pass and fail
 * @param pairs the same for two listeners at a time
 * @param points whether they give the same points
 * @param listeners how each lies to the others
 * @param method how the numbers came about, sentence by sentence
 */
public record QualityFindings(
        Label source,
        boolean simulated,
        LocalDate from,
        LocalDate until,
        Measured<Pareto> causes,
        Measured<ControlChart> complaints,
        Measured<ControlChart> failures,
        RecurrenceRate recurrence,
        ProcessReview process,
        double target,
        Optional<ShareEstimate> passed,
        List<Team> teams,
        long calibrated,
        Agreement verdicts,
        List<Pair> pairs,
        Measured<IntraclassCorrelation> points,
        List<Listener> listeners,
        List<Label> method) {

    public QualityFindings {
        teams = List.copyOf(teams);
        pairs = List.copyOf(pairs);
        listeners = List.copyOf(listeners);
        method = List.copyOf(method);
    }

    /** A team and how many of its contacts passed. */
    public record Team(String name, ShareEstimate passed) {}

    /** Two listeners and whether they agree. */
    public record Pair(String first, String second, Agreement agreement) {}

    /** A listener, how he lies to the others, and whether that changes. */
    public record Listener(String name, Measured<BlandAltman> bias, Measured<RaterDrift> drift) {}
}
