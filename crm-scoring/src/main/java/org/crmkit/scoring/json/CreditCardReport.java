package org.crmkit.scoring.json;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.scoring.credit.BinStatistics;
import org.crmkit.scoring.credit.BinningResult;
import org.crmkit.scoring.credit.CardValidation;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.SampleMeasures;
import org.crmkit.scoring.credit.ScorecardDevelopment;
import org.crmkit.scoring.evaluate.DeLong;
import org.crmkit.scoring.evaluate.GainsTable;
import org.crmkit.scoring.evaluate.GradeCalibration;
import org.crmkit.scoring.evaluate.HosmerLemeshow;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.regression.WaldTest;

/**
 * Writes a card and how it came about as JSON: {@code {"card": {...}}}, which {@code credit-scorecard} scores with, and the report of
 * development and validation.
 */
public final class CreditCardReport {

    private CreditCardReport() {}

    /** Writes {@code {"card": {...}}}. */
    public static void card(JsonWriter out, CreditScorecard card) {
        out.beginObject();
        CardJson.write(out.name("card"), card);
        out.endObject();
    }

    /**
     * Reads {@code {"card": {...}}}.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static CreditScorecard read(Node data) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<CreditScorecard> card = fields.required("card", Inputs.shape(CardJson::card));
        fields.finish();
        problems.throwIfAny();
        return card.orElseThrow();
    }

    /** Writes the report as one object. */
    public static void write(JsonWriter out, ScorecardDevelopment.Developed developed, CardValidation validation) {
        out.beginObject().field("name", developed.fit().model().name());
        Outputs.fit(out, "fit", developed.fit());
        coefficients(out, developed);
        candidates(out, developed.candidates());
        out.name("steps").beginList();
        developed.steps().forEach(step -> out.beginObject()
                .field("added", step.added())
                .field("variable", step.variable())
                .field("aic", step.aic())
                .endObject());
        out.endList();
        measures(out, "development", validation.development());
        validation.validation().ifPresent(found -> measures(out, "validation", found));
        bands(out, validation.bands());
        validation.stability().ifPresent(found -> out.field("population-stability", found.index()));
        out.name("moved").beginList();
        validation.variables().forEach(one -> {
            out.beginObject().field("slug", one.slug());
            one.distribution().ifPresent(index -> out.field("csi-distribution", index));
            out.field("csi-points", one.points()).endObject();
        });
        out.endList().endObject();
    }

    private static void coefficients(JsonWriter out, ScorecardDevelopment.Developed developed) {
        List<WaldTest> tests = WaldTest.of(developed.fit(), Outputs.LEVEL);
        out.name("coefficients").beginList();
        for (int i = 0; i < tests.size(); i++) {
            WaldTest test = tests.get(i);
            out.beginObject()
                    .field("name", test.estimate().name())
                    .field("value", test.estimate().value())
                    .field("standard-error", test.estimate().standardError())
                    .field("z", test.z())
                    .field("p", test.pValue())
                    .field("low", test.interval().low())
                    .field("high", test.interval().high());
            if (i > 0 && !developed.inflation().isEmpty()) {
                out.field("variance-inflation", developed.inflation().get(i - 1));
            }
            out.endObject();
        }
        out.endList();
    }

    private static void candidates(JsonWriter out, List<ScorecardDevelopment.Candidate> candidates) {
        out.name("variables").beginList();
        for (ScorecardDevelopment.Candidate one : candidates) {
            out.beginObject()
                    .field("variable", one.variable())
                    .field("fate", one.fate().slug());
            Optional<BinningResult.Binned> binned = one.binned();
            if (binned.isPresent()) {
                out.field("information-value", binned.get().informationValue())
                        .field("every-cut-tried", binned.get().everyCut())
                        .name("bins")
                        .beginList();
                for (BinStatistics bin : binned.get().bins()) {
                    CardJson.writeBin(out.beginObject(), bin.bin())
                            .field("goods", bin.goods())
                            .field("bads", bin.bads())
                            .field("woe", bin.woe())
                            .field("information-value", bin.informationValue())
                            .endObject();
                }
                out.endList();
            }
            out.endObject();
        }
        out.endList();
    }

    private static void measures(JsonWriter out, String name, SampleMeasures found) {
        out.name(name).beginObject().field("cases", (long) found.cases()).field("bads", (long) found.bads());
        found.area().ifPresent(area -> area(out, area));
        found.discrimination().ifPresent(one -> out.field("gini", one.gini()).field("ks", one.ks()));
        out.field("brier", found.calibration().brier());
        found.hosmerLemeshow().ifPresent(test -> hosmerLemeshow(out, test));
        found.spiegelhalter().ifPresent(test -> out.name("spiegelhalter")
                .beginObject()
                .field("z", test.z())
                .field("p", test.pValue())
                .endObject());
        found.calibration().line().ifPresent(line -> out.name("calibration-line")
                .beginObject()
                .field("intercept", line.intercept())
                .field("slope", line.slope())
                .endObject());
        out.name("gains").beginList();
        found.gains().map(GainsTable::rows).orElse(List.of()).forEach(row -> out.beginObject()
                .field("customers", row.customers())
                .field("gain", row.gain())
                .field("lift", row.lift())
                .endObject());
        out.endList().endObject();
    }

    private static void area(JsonWriter out, DeLong.Area area) {
        Interval interval = area.interval(Outputs.LEVEL);
        out.name("auc")
                .beginObject()
                .field("value", area.auc())
                .field("standard-error", area.standardError())
                .field("low", interval.low())
                .field("high", interval.high())
                .endObject();
    }

    private static void hosmerLemeshow(JsonWriter out, HosmerLemeshow test) {
        out.name("hosmer-lemeshow")
                .beginObject()
                .field("chi-square", test.chiSquare())
                .field("degrees", (long) test.degrees())
                .field("p", test.pValue())
                .name("groups")
                .beginList();
        test.groups().forEach(group -> out.beginObject()
                .field("customers", (long) group.customers())
                .field("observed", (long) group.events())
                .field("expected", group.expected())
                .endObject());
        out.endList().endObject();
    }

    private static void bands(JsonWriter out, List<CardValidation.Band> bands) {
        out.name("bands").beginList();
        for (CardValidation.Band band : bands) {
            out.beginObject();
            if (Double.isFinite(band.from())) {
                out.field("from", band.from());
            }
            if (Double.isFinite(band.to())) {
                out.field("to", band.to());
            }
            out.field("development-cases", band.expected()).field("cases", band.cases());
            if (band.test().isPresent()) {
                GradeCalibration test = band.test().get();
                out.field("bads", test.defaults())
                        .field("probability", test.probability())
                        .field("rate", test.rate())
                        .field("p-binomial", test.binomial())
                        .field("p-jeffreys", test.jeffreys());
            }
            out.endObject();
        }
        out.endList();
    }
}
