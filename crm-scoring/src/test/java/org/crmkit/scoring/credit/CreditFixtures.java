package org.crmkit.scoring.credit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.internal.Randoms;

/** Cases that several tests use. */
final class CreditFixtures {

    private CreditFixtures() {}

    /** The 1 000 loans of Hofmann (1994), doi:10.24432/C5NC77 (CC BY 4.0); key g1 to g1000, bad where class is 2. */
    static List<CreditCase> germanCredit() throws IOException {
        List<String> lines = Files.readAllLines(CrmData.file("german-credit/german_credit.csv"));
        String[] names = lines.get(0).split(",", -1);
        List<CreditCase> cases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            Map<String, String> values = new LinkedHashMap<>();
            for (int j = 0; j < names.length - 1; j++) {
                values.put(names[j], fields[j]);
            }
            cases.add(new CreditCase(new Applicant("g" + i, values), fields[names.length - 1].equals("2")));
        }
        return cases;
    }

    static Bin any(String label, String... codes) {
        return new Bin.OneOf(List.of(codes), Label.same(label));
    }

    static VariableBinning variable(String name, Bin... bins) {
        return new VariableBinning(name, name.replace('_', '-'), Label.same(name), List.of(bins));
    }

    /** Breaks chosen by hand; sex, age and nationality are left out. */
    static List<VariableBinning> germanBinnings() {
        return List.of(
                variable(
                        "checking_status",
                        any("below zero", "A11"),
                        any("below 200", "A12"),
                        any("200 or salary", "A13"),
                        any("no account", "A14")),
                variable(
                        "duration_months",
                        Bin.Between.below("12"),
                        Bin.Between.of("12", "24"),
                        Bin.Between.of("24", "36"),
                        Bin.Between.from("36")),
                variable(
                        "credit_history",
                        any("none or all paid here", "A30", "A31"),
                        any("paid so far", "A32"),
                        any("delays", "A33"),
                        any("other credits", "A34")),
                variable(
                        "savings",
                        any("below 100", "A61"),
                        any("below 500", "A62"),
                        any("500 and more", "A63", "A64"),
                        any("unknown", "A65")),
                variable(
                        "credit_amount",
                        Bin.Between.below("1500"),
                        Bin.Between.of("1500", "4000"),
                        Bin.Between.of("4000", "8000"),
                        Bin.Between.from("8000")),
                variable(
                        "purpose",
                        any("new car, education", "A40", "A46"),
                        any("used car, retraining", "A41", "A48"),
                        any("household", "A42", "A44", "A45"),
                        any("radio, television", "A43"),
                        any("business, other", "A49", "A410")));
    }

    static CreditScorecard germanCard(List<CreditCase> cases) {
        return CreditScorecardFit.fit(cases, germanBinnings(), CreditScorecardFit.Options.of("german-credit"))
                .found()
                .orElseThrow()
                .model();
    }

    /** Cases of one number each, the worse the higher it is and more so at both ends. */
    static List<CreditCase> drawn(long seed, int count, int values) {
        Randoms randoms = new Randoms(seed);
        List<CreditCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int value = randoms.below(values);
            double share = (value + 0.5) / values;
            double p = 0.1 + 0.4 * share * share + 0.2 * Math.abs(share - 0.4);
            cases.add(new CreditCase(
                    new Applicant("c" + i, Map.of("x", Integer.toString(value), "y", "k" + value)),
                    randoms.uniform() < p));
        }
        return cases;
    }

    static Label label(String text) {
        return Label.same(text);
    }
}
