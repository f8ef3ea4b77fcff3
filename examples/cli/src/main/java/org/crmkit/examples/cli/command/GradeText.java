package org.crmkit.examples.cli.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.expert.ExpertAssessment;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.RatingOverride;

/** The sentences under a rating. */
final class GradeText {

    private GradeText() {}

    static Label of(MasterScale scale, String slug) {
        return scale.find(slug)
                .map(grade -> {
                    String percent = Formats.percent(BigDecimal.valueOf(grade.probability()));
                    return Label.of(
                            grade.label().zh() + "级，一年违约概率" + percent,
                            "grade " + grade.label().en() + ", probability of default within a year " + percent);
                })
                .orElse(Label.of(slug + "级", "grade " + slug));
    }

    static Label total(ExpertAssessment found) {
        String sum =
                found.lines().stream().map(line -> Formats.plain(line.points())).collect(Collectors.joining(" + "))
                        + " = " + Formats.plain(found.total());
        return Label.of("合计 " + sum, "Total " + sum);
    }

    static Label band(ExpertAssessment found) {
        ScoreBand band = found.byPoints();
        if (band.from() == Double.NEGATIVE_INFINITY) {
            return Label.of(
                    "最低档：" + band.label().zh(),
                    "The lowest band: " + band.label().en());
        }
        String from = Formats.stored(band.from());
        return Label.of(
                from + "分起为" + band.label().zh(),
                "From " + from + " points on: " + band.label().en());
    }

    static Label ceiling(ExpertAssessment.Line line, ScoreBand band) {
        return Label.of(
                "上限：“" + line.criterion().label().zh() + "：" + line.answer().zh() + "”至多为"
                        + band.label().zh(),
                "Ceiling: " + line.criterion().label().en() + ", "
                        + line.answer().en() + ", at best " + band.label().en());
    }

    static Label override(RatingOverride asked, List<Reason> against) {
        boolean applied = against.isEmpty();
        return Label.of(
                (applied ? "已调整为" : "未同意调整为") + asked.to() + "："
                        + asked.reason().label().zh() + "，" + asked.evidence(),
                (applied ? "Overridden to " : "Override refused to ") + asked.to() + ": "
                        + asked.reason().label().en() + ", " + asked.evidence());
    }
}
