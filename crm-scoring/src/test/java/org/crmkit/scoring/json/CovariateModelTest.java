package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.lifetime.BgNbd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CovariateModelTest {

    private static String run(ModelKey key, String json) {
        return JsonWriter.text(out -> ModelCatalogue.find(key)
                .orElseThrow()
                .run(LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard()), out));
    }

    private static Node.Fields read(String json) {
        return (Node.Fields) LocatedJson.read("out.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    /** Customers of whom every second came by the web and buys twice as often. */
    private static String customers(String second) {
        List<Double> ages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ages.add(30.0 + i / 10.0);
        }
        List<CustomerSummary> slow =
                new BgNbd(0.8, 8, 0.8, 2.5).simulate(ages, 0, 1).summaries();
        List<CustomerSummary> fast =
                new BgNbd(0.8, 4, 0.8, 2.5).simulate(ages, 0, 2).summaries();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            CustomerSummary one = (i % 2 == 0 ? slow : fast).get(i);
            rows.add("{\"key\": \"c" + i + "\", \"frequency\": " + one.frequency() + ", \"recency\": " + one.recency()
                    + ", \"age\": " + one.age() + ", \"web\": " + i % 2 + second + "}");
        }
        return "\"customers\": [" + String.join(",\n", rows) + "]}";
    }

    private static final String TERMS = "{\"unit\": \"week\", \"horizon\": 26, \"fit\": {\"covariates\": [";

    @ParameterizedTest
    @EnumSource(names = {"BG_NBD_COVARIATES", "MBG_NBD_COVARIATES", "PARETO_NBD_COVARIATES"})
    void a_fit_writes_a_model_that_scores_alike(ModelKey key) {
        String fitted = run(key, TERMS + "{\"name\": \"web\", \"acts-on\": [\"purchases\"]}]}, " + customers(""));
        assertThat(fitted).contains("\"converged\": true", "\"purchases.web\"", "\"reference\": 0.5", "\"low\"");
        String model = fitted.substring(fitted.indexOf("\"model\":"), fitted.indexOf("\"fit\":"));
        String again = run(key, "{\"unit\": \"week\", \"horizon\": 26, " + model + customers(""));
        List<Node> one = ((Node.Items) read(fitted).fields().get("rows")).items();
        List<Node> two = ((Node.Items) read(again).fields().get("rows")).items();
        assertThat(one).hasSize(200);
        for (int i = 0; i < 200; i++) {
            double first = number(one.get(i));
            assertThat(number(two.get(i))).isCloseTo(first, within(1e-8 * (1 + first)));
        }
    }

    private static double number(Node row) {
        return ((Node.Numeral) ((Node.Fields) row).fields().get("value"))
                .value()
                .doubleValue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BG_NBD_COVARIATES", "PARETO_NBD_COVARIATES"})
    void what_cannot_be_fitted_is_an_answer_that_names_the_covariate(ModelKey key) {
        assertThat(run(key, TERMS + "{\"name\": \"web\"}, {\"name\": \"same\"}]}, " + customers(", \"same\": 4")))
                .contains("\"constant-covariate\"", "Covariate same");
        assertThat(run(key, TERMS + "{\"name\": \"web\"}, {\"name\": \"region\"}]}, " + customers("")))
                .contains("\"covariate-missing\"", "c0 lacks region");
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> run(key, TERMS + "{\"name\": \"web\", \"acts-on\": [\"moon\"]}]}, " + customers("")));
        assertThat(refused.getMessage()).contains("acts-on");
    }
}
