package org.crmkit.scoring.credit.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditEvaluation;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;

/**
 * The grade of a customer on a day, and where it comes from.
 *
 * @param customer whose
 * @param ratedOn the day it holds from
 * @param modelGrade the slug of the grade by the model
 * @param score what the model said, if a model was asked
 * @param override the departure from it, if one was approved
 */
public record Rating(
        CustomerId customer,
        LocalDate ratedOn,
        String modelGrade,
        Optional<Score> score,
        Optional<RatingOverride> override) {

    /** Obtains the rating of a score whose band is a grade. */
    public static Rating of(CustomerId customer, LocalDate ratedOn, Score score) {
        ScoreBand band = score.band()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Score of " + score.model() + " has no band; a rating needs one that names a grade."));
        return new Rating(customer, ratedOn, band.slug(), Optional.of(score), Optional.empty());
    }

    /** Obtains a grade that was given by hand or taken over from elsewhere. */
    public static Rating of(CustomerId customer, LocalDate ratedOn, String grade) {
        return new Rating(customer, ratedOn, grade, Optional.empty(), Optional.empty());
    }

    /** Returns the slug of the grade that holds. */
    public String grade() {
        return override.map(RatingOverride::to).orElse(modelGrade);
    }

    /** Returns what spoke for and against, the weightiest first, the override before all. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        override.ifPresent(why -> reasons.add(Reason.of(
                "override",
                "人工调整为" + why.to() + "：" + why.reason().label().zh() + "，" + why.evidence(),
                "Overridden to " + why.to() + ": " + why.reason().label().en() + ", " + why.evidence())));
        score.ifPresent(found ->
                found.contributions().stream().map(Contribution::reason).forEach(reasons::add));
        return List.copyOf(reasons);
    }

    Rating overridden(RatingOverride by) {
        return new Rating(customer, ratedOn, modelGrade, score, Optional.of(by));
    }

    /**
     * Returns it as the evaluation of a credit application.
     *
     * @param grade the slug of the credit grade of the policy that this rating leads to
     * @param evaluatedBy who looked
     * @param at when
     */
    public CreditEvaluation toEvaluation(String grade, Officer evaluatedBy, Instant at) {
        return new CreditEvaluation(
                grade, score.map(found -> new BigDecimal(Formats.stored(found.value()))), reasons(), evaluatedBy, at);
    }
}
