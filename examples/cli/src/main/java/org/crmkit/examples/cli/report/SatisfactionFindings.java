package org.crmkit.examples.cli.report;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.CareCheck;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.questionnaire.SamplingAdequacy;
import org.crmkit.scoring.questionnaire.Sphericity;
import org.crmkit.scoring.satisfaction.IndexChange;
import org.crmkit.scoring.satisfaction.PriorityMap;
import org.crmkit.scoring.satisfaction.SegmentIndex;
import org.crmkit.scoring.satisfaction.SurveyIndex;
import org.crmkit.scoring.satisfaction.SurveyModel;

/**
 * All that the report on a satisfaction survey reads, computed before.
 *
 * @param source where the answers come from, as a whole sentence
 * @param isDrawn whether they were drawn, which the page then says at its head
 * @param model the questions and what they belong to
 * @param respondents rows read
 * @param index of all, or of the last wave where there are waves
 * @param segments of the same respondents; empty if they have no segment
 * @param waves in the order in which they come; empty if there are none
 * @param changes from each wave to the next
 * @param priorities importance against performance; empty if nothing can be correlated
 * @param reliability of the questions as they count, reversed ones turned
 * @param asked of the same questions as they were answered
 * @param adequacy whether questions have something in common
 * @param sphericity whether they are correlated at all
 * @param care who stands out
 * @param method how the numbers came about, sentence by sentence
 * @param files the tables beside the page
 */
public record SatisfactionFindings(
        Label source,
        boolean isDrawn,
        SurveyModel model,
        int respondents,
        SurveyIndex index,
        List<SegmentIndex> segments,
        List<SegmentIndex> waves,
        List<Change> changes,
        Optional<PriorityMap> priorities,
        Measured<Reliability> reliability,
        Measured<Reliability> asked,
        Measured<SamplingAdequacy> adequacy,
        Measured<Sphericity> sphericity,
        CareCheck care,
        List<Label> method,
        List<String> files) {

    public SatisfactionFindings {
        segments = List.copyOf(segments);
        waves = List.copyOf(waves);
        changes = List.copyOf(changes);
        method = List.copyOf(method);
        files = List.copyOf(files);
    }

    /** What happened between two waves. */
    public record Change(String from, String to, Measured<IndexChange> change) {}
}
