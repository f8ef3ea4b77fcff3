package org.crmkit.scoring.credit.distress;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Tails;

/**
 * A failure model: a constant and a weighted sum of ratios. The published variants are constants of this class; one fitted to your own
 * customers is a new object.
 *
 * @param slug the stable name of the variant
 * @param label what it is called
 * @param source where it was published, and which reading of it this is
 * @param constant added to the sum
 * @param terms the ratios with their coefficients
 * @param link what makes a probability of the score
 * @param zones distress, grey and safe, by the score
 */
public record DistressModel(
        String slug, Label label, String source, double constant, List<Weighed> terms, Link link, RatingScale zones) {

    /** How a score becomes a probability. */
    public enum Link {
        /** Not at all: the score ranks, no more. */
        NONE,
        /** The logistic function; a higher score is worse. */
        LOGIT,
        /** The normal distribution; a higher score is worse. */
        PROBIT
    }

    /** A ratio with its coefficient. */
    public record Weighed(DistressRatio ratio, double coefficient) {}

    public DistressModel {
        terms = List.copyOf(terms);
        checkArgument(RuleKey.isSlug(slug), "DistressModel.slug was '%s'; it must be a slug.", slug);
        checkArgument(!terms.isEmpty(), "DistressModel.terms of %s was empty; give at least one ratio.", slug);
    }

    private static final Label DISTRESS = Label.of("危险区", "Distress");
    private static final Label GREY = Label.of("灰色区", "Grey zone");
    private static final Label SAFE = Label.of("安全区", "Safe");

    /** Altman (1968) for listed manufacturers, with 0.999 for turnover as fitted. */
    public static final DistressModel ALTMAN_Z = new DistressModel(
            "altman-z",
            Label.of("奥特曼Z值（上市制造业）", "Altman Z, listed manufacturers"),
            "Altman (1968), doi:10.1111/j.1540-6261.1968.tb00843.x, ratios as fractions",
            0,
            List.of(
                    new Weighed(DistressRatio.WORKING_CAPITAL, 1.2),
                    new Weighed(DistressRatio.RETAINED, 1.4),
                    new Weighed(DistressRatio.EARNING_POWER, 3.3),
                    new Weighed(DistressRatio.MARKET_COVER, 0.6),
                    new Weighed(DistressRatio.TURNOVER, 0.999)),
            Link.NONE,
            risingZones(1.81, 2.99));

    /** The same with 1.0 for turnover, as most textbooks print it. */
    public static final DistressModel ALTMAN_Z_TEXTBOOK = new DistressModel(
            "altman-z-textbook",
            Label.of("奥特曼Z值（教科书系数1.0）", "Altman Z, textbook coefficient 1.0"),
            "Altman (1968) as in Saunders and Cornett, Financial Institutions Management",
            0,
            List.of(
                    new Weighed(DistressRatio.WORKING_CAPITAL, 1.2),
                    new Weighed(DistressRatio.RETAINED, 1.4),
                    new Weighed(DistressRatio.EARNING_POWER, 3.3),
                    new Weighed(DistressRatio.MARKET_COVER, 0.6),
                    new Weighed(DistressRatio.TURNOVER, 1.0)),
            Link.NONE,
            risingZones(1.81, 2.99));

    /** Altman (1983), Z', for manufacturers without a market price. */
    public static final DistressModel ALTMAN_Z_PRIVATE = new DistressModel(
            "altman-z-private",
            Label.of("奥特曼Z'值（非上市制造业）", "Altman Z', private manufacturers"),
            "Altman (1983), Corporate Financial Distress; cut-offs 1.23 and 2.90",
            0,
            List.of(
                    new Weighed(DistressRatio.WORKING_CAPITAL, 0.717),
                    new Weighed(DistressRatio.RETAINED, 0.847),
                    new Weighed(DistressRatio.EARNING_POWER, 3.107),
                    new Weighed(DistressRatio.BOOK_COVER, 0.420),
                    new Weighed(DistressRatio.TURNOVER, 0.998)),
            Link.NONE,
            risingZones(1.23, 2.90));

    /** Altman (1983, 1995), Z'', for any industry: without turnover. Some print 6.5 for 6.56, or the cut-offs of Z'. */
    public static final DistressModel ALTMAN_Z_GENERAL = new DistressModel(
            "altman-z-general",
            Label.of("奥特曼Z''值（非制造业）", "Altman Z'', any industry"),
            "Altman, Hartzell and Peck (1995); 6.56, cut-offs 1.10 and 2.60",
            0,
            general(),
            Link.NONE,
            risingZones(1.10, 2.60));

    /** The emerging-market score: Z'' with 3.25 added, so that zero is about where bonds are in default. */
    public static final DistressModel ALTMAN_EMERGING = new DistressModel(
            "altman-emerging",
            Label.of("奥特曼新兴市场评分", "Altman emerging-market score"),
            "Altman, Hartzell and Peck (1995), Emerging Markets Corporate Bonds; cut-offs of Z'' raised by 3.25",
            3.25,
            general(),
            Link.NONE,
            risingZones(4.35, 5.85));

    /** Springate (1978), fitted to forty Canadian companies. */
    public static final DistressModel SPRINGATE = new DistressModel(
            "springate",
            Label.of("Springate模型", "Springate"),
            "Springate (1978), thesis, Simon Fraser University; failed below 0.862",
            0,
            List.of(
                    new Weighed(DistressRatio.WORKING_CAPITAL, 1.03),
                    new Weighed(DistressRatio.EARNING_POWER, 3.07),
                    new Weighed(DistressRatio.PRETAX_COVER, 0.66),
                    new Weighed(DistressRatio.TURNOVER, 0.4)),
            Link.NONE,
            new RatingScale(List.of(
                    new ScoreBand("distress", DISTRESS, Double.NEGATIVE_INFINITY),
                    new ScoreBand("safe", SAFE, 0.862))));

    /** Zmijewski (1984), a probit. The third coefficient is printed with either sign; this is plus, as estimated. */
    public static final DistressModel ZMIJEWSKI = new DistressModel(
            "zmijewski",
            Label.of("Zmijewski模型", "Zmijewski"),
            "Zmijewski (1984), doi:10.2307/2490859, weighted probit: -4.336, -4.513, 5.679, +0.004",
            -4.336,
            List.of(
                    new Weighed(DistressRatio.RETURN_ON_ASSETS, -4.513),
                    new Weighed(DistressRatio.LEVERAGE, 5.679),
                    new Weighed(DistressRatio.CURRENT_RATIO, 0.004)),
            Link.PROBIT,
            fallingZones(0));

    /** Zmijewski as rounded in later papers, with minus for the current ratio. */
    public static final DistressModel ZMIJEWSKI_ROUNDED = new DistressModel(
            "zmijewski-rounded",
            Label.of("Zmijewski模型（约数系数）", "Zmijewski, rounded coefficients"),
            "Zmijewski (1984) as rounded later: -4.3, -4.5, 5.7, -0.004",
            -4.3,
            List.of(
                    new Weighed(DistressRatio.RETURN_ON_ASSETS, -4.5),
                    new Weighed(DistressRatio.LEVERAGE, 5.7),
                    new Weighed(DistressRatio.CURRENT_RATIO, -0.004)),
            Link.PROBIT,
            fallingZones(0));

    /**
     * Ohlson (1980), model 1: failure within a year, a logit. Safe below a probability of 0.038, where his errors of both kinds were
     * least; distress from 0.5 on.
     */
    public static final DistressModel OHLSON = new DistressModel(
            "ohlson",
            Label.of("Ohlson模型一", "Ohlson, model 1"),
            "Ohlson (1980), doi:10.2307/2490395, model 1; natural logarithm, index 1968 = 100",
            -1.32,
            List.of(
                    new Weighed(DistressRatio.SIZE, -0.407),
                    new Weighed(DistressRatio.LEVERAGE, 6.03),
                    new Weighed(DistressRatio.WORKING_CAPITAL, -1.43),
                    new Weighed(DistressRatio.INVERSE_CURRENT_RATIO, 0.0757),
                    new Weighed(DistressRatio.NEGATIVE_EQUITY, -1.72),
                    new Weighed(DistressRatio.RETURN_ON_ASSETS, -2.37),
                    new Weighed(DistressRatio.FUNDS_COVER, -1.83),
                    new Weighed(DistressRatio.LOSS_TWICE, 0.285),
                    new Weighed(DistressRatio.PROFIT_CHANGE, -0.521)),
            Link.LOGIT,
            new RatingScale(List.of(
                    new ScoreBand("safe", SAFE, Double.NEGATIVE_INFINITY),
                    new ScoreBand("grey", GREY, StrictMath.log(0.038 / 0.962)),
                    new ScoreBand("distress", DISTRESS, 0))));

    private static List<Weighed> general() {
        return List.of(
                new Weighed(DistressRatio.WORKING_CAPITAL, 6.56),
                new Weighed(DistressRatio.RETAINED, 3.26),
                new Weighed(DistressRatio.EARNING_POWER, 6.72),
                new Weighed(DistressRatio.BOOK_COVER, 1.05));
    }

    /** Both cut-offs belong to the grey zone: safe is above, distress below. */
    private static RatingScale risingZones(double grey, double safe) {
        return new RatingScale(List.of(
                new ScoreBand("distress", DISTRESS, Double.NEGATIVE_INFINITY),
                new ScoreBand("grey", GREY, grey),
                new ScoreBand("safe", SAFE, Math.nextUp(safe))));
    }

    private static RatingScale fallingZones(double distress) {
        return new RatingScale(List.of(
                new ScoreBand("safe", SAFE, Double.NEGATIVE_INFINITY), new ScoreBand("distress", DISTRESS, distress)));
    }

    /** Returns the published variants, in the order they are written here. */
    public static List<DistressModel> published() {
        return List.of(
                ALTMAN_Z,
                ALTMAN_Z_TEXTBOOK,
                ALTMAN_Z_PRIVATE,
                ALTMAN_Z_GENERAL,
                ALTMAN_EMERGING,
                SPRINGATE,
                ZMIJEWSKI,
                ZMIJEWSKI_ROUNDED,
                OHLSON);
    }

    /** Returns the published variant of a slug. */
    public static Optional<DistressModel> find(String slug) {
        return published().stream().filter(model -> model.slug().equals(slug)).findFirst();
    }

    /** Returns the score of a statement with a reason for each ratio, or all that is missing. */
    public DistressResult score(FinancialStatement statement) {
        List<Reason> absent = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        double value = constant;
        for (Weighed term : terms) {
            DistressRatio ratio = term.ratio();
            List<Reason> lacks = lacks(ratio, statement);
            OptionalDouble is = lacks.isEmpty() ? ratio.of(statement) : OptionalDouble.empty();
            if (is.isEmpty()) {
                absent.addAll(lacks.isEmpty() ? List.of(undefined(ratio)) : lacks);
                continue;
            }
            double points = term.coefficient() * is.getAsDouble();
            value += points;
            String sum = Formats.stored(term.coefficient()) + " x " + Formats.rounded(is.getAsDouble(), 4);
            contributions.add(new Contribution(
                    Reason.of(
                            ratio.code(),
                            ratio.label().zh() + "：" + sum,
                            ratio.label().en() + ": " + sum),
                    points));
        }
        if (!absent.isEmpty()) {
            return new DistressResult.Undefined(absent.stream().distinct().toList());
        }
        return new DistressResult.Scored(
                new Score(
                        ModelKey.DISTRESS,
                        value,
                        Optional.of(zones.bandOf(value)),
                        constant,
                        contributions,
                        List.of(),
                        slug),
                probability(value));
    }

    private static List<Reason> lacks(DistressRatio ratio, FinancialStatement statement) {
        List<Reason> lacks = new ArrayList<>();
        for (FinancialItem item : ratio.items()) {
            if (statement.item(item).isEmpty()) {
                lacks.add(Reason.of(
                        item.code(),
                        "缺少“" + item.label().zh() + "”。",
                        item.label().en() + " (" + item.code() + ") is missing."));
            }
        }
        if (ratio == DistressRatio.SIZE && statement.sizeDeflator().isEmpty()) {
            lacks.add(Reason.of("size-deflator", "缺少价格指数。", "The price index (size-deflator) is missing."));
        }
        return lacks;
    }

    private static Reason undefined(DistressRatio ratio) {
        return Reason.of(
                ratio.code(),
                "“" + ratio.label().zh() + "”的分母为零。",
                ratio.label().en() + " would divide by nothing.");
    }

    private OptionalDouble probability(double value) {
        return switch (link) {
            case NONE -> OptionalDouble.empty();
            case LOGIT -> OptionalDouble.of(1 / (1 + StrictMath.exp(-value)));
            case PROBIT -> OptionalDouble.of(Tails.normal(-value));
        };
    }
}
