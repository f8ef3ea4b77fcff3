package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.scoring.lifetime.CovariateLever;
import org.crmkit.scoring.lifetime.CovariatePurchases;
import org.crmkit.scoring.lifetime.MbgNbd;
import org.crmkit.scoring.lifetime.ParetoNbd;
import org.crmkit.scoring.lifetime.PurchaseModel;

/** How each purchase model is written. */
enum PurchaseForm {
    BG_NBD(
            ModelKey.BG_NBD,
            Label.of("每位客户是否仍活跃、今后会购买几次", "whether each customer is still active and how often he will buy"),
            List.of("r", "alpha", "a", "b"),
            "{\"r\": 0.243, \"alpha\": 4.414, \"a\": 0.793, \"b\": 2.426}",
            p -> new BgNbd(p.get(0), p.get(1), p.get(2), p.get(3)),
            customers -> widen(BgNbd.fit(customers)),
            new CovariateForm(
                    ModelKey.BG_NBD_COVARIATES,
                    List.of(CovariateLever.PURCHASES, CovariateLever.LEAVING_A, CovariateLever.LEAVING_B),
                    CovariatePurchases::fitBgNbd)),
    MBG_NBD(
            ModelKey.MBG_NBD,
            Label.of("同上，且首次购买后也可能流失", "the same, where a customer may leave after the first purchase too"),
            List.of("r", "alpha", "a", "b"),
            "{\"r\": 0.525, \"alpha\": 6.183, \"a\": 0.891, \"b\": 1.614}",
            p -> new MbgNbd(p.get(0), p.get(1), p.get(2), p.get(3)),
            customers -> widen(MbgNbd.fit(customers)),
            new CovariateForm(
                    ModelKey.MBG_NBD_COVARIATES,
                    List.of(CovariateLever.PURCHASES, CovariateLever.LEAVING_A, CovariateLever.LEAVING_B),
                    CovariatePurchases::fitMbgNbd)),
    PARETO_NBD(
            ModelKey.PARETO_NBD,
            Label.of("同上，且随时可能流失", "the same, where a customer may leave at any moment"),
            List.of("r", "alpha", "s", "beta"),
            "{\"r\": 0.553, \"alpha\": 10.578, \"s\": 0.606, \"beta\": 11.669}",
            p -> new ParetoNbd(p.get(0), p.get(1), p.get(2), p.get(3)),
            customers -> widen(ParetoNbd.fit(customers)),
            new CovariateForm(
                    ModelKey.PARETO_NBD_COVARIATES,
                    List.of(CovariateLever.PURCHASES, CovariateLever.LEAVING),
                    CovariatePurchases::fitParetoNbd));

    private final ModelKey key;
    private final Label line;
    private final List<String> names;
    private final String example;
    private final Function<List<Double>, PurchaseModel> model;
    private final Function<List<CustomerSummary>, FitResult<PurchaseModel>> fit;
    private final CovariateForm covariates;

    PurchaseForm(
            ModelKey key,
            Label line,
            List<String> names,
            String example,
            Function<List<Double>, PurchaseModel> model,
            Function<List<CustomerSummary>, FitResult<PurchaseModel>> fit,
            CovariateForm covariates) {
        this.key = key;
        this.line = line;
        this.names = names;
        this.example = example;
        this.model = model;
        this.fit = fit;
        this.covariates = covariates;
    }

    private static <M extends PurchaseModel> FitResult<PurchaseModel> widen(FitResult<M> result) {
        return result.fold(
                found -> new FitResult.Fitted<>(found.<PurchaseModel>as(found.model())), FitResult.NotIdentified::new);
    }

    ModelKey key() {
        return key;
    }

    Label line() {
        return line;
    }

    /** Returns the same model with covariates. */
    CovariateForm covariates() {
        return covariates;
    }

    /** Returns published parameters as JSON. */
    String example() {
        return example;
    }

    /** Returns the name used in files, {@code bg-nbd}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, PurchaseForm> bySlug() {
        Map<String, PurchaseForm> out = new LinkedHashMap<>();
        for (PurchaseForm form : values()) {
            out.put(form.slug(), form);
        }
        return out;
    }

    FitResult<PurchaseModel> fit(List<CustomerSummary> customers) {
        return fit.apply(customers);
    }

    Optional<PurchaseModel> read(FieldReader fields) {
        List<Double> values = new ArrayList<>();
        for (String name : names) {
            Inputs.aboveZero(fields, name).ifPresent(values::add);
        }
        return fields.build(() -> model.apply(values));
    }

    private static PurchaseForm of(PurchaseModel model) {
        return model.fold(bg -> BG_NBD, mbg -> MBG_NBD, pareto -> PARETO_NBD);
    }

    static void write(JsonWriter out, String name, PurchaseModel model) {
        out.name(name).beginObject();
        write(out, model);
        out.endObject();
    }

    /** Writes the parameters as fields. */
    static void write(JsonWriter out, PurchaseModel model) {
        PurchaseForm form = of(model);
        for (int i = 0; i < form.names.size(); i++) {
            out.field(form.names.get(i), model.parameters().get(i));
        }
    }

    static String slug(PurchaseModel model) {
        return of(model).slug();
    }
}
