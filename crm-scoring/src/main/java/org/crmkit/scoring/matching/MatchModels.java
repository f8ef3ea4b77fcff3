package org.crmkit.scoring.matching;

import java.util.List;

/** Weights for companies and weights for persons: the two are never compared with each other. */
public record MatchModels(FellegiSunter companies, FellegiSunter persons) {

    /**
     * Returns weights to begin with, where no pairs have been fitted. The shares are ours: judgements of how clean customer files
     * are, set so that a name alone is never enough, and not estimates. Fit your own as soon as there are files.
     */
    public static MatchModels usual() {
        return new MatchModels(
                new FellegiSunter(
                        0.01,
                        List.of(
                                weights(
                                        MatchField.TRADE_NAME,
                                        List.of(0.78, 0.05, 0.11, 0.05, 0.01),
                                        List.of(0.004, 0.03, 0.002, 0.02, 0.944)),
                                weights(MatchField.LEGAL_FORM, List.of(0.95, 0.05), List.of(0.6, 0.4)),
                                weights(MatchField.INDUSTRY, List.of(0.75, 0.15, 0.10), List.of(0.08, 0.04, 0.88)),
                                weights(MatchField.REGION, List.of(0.90, 0.06, 0.04), List.of(0.15, 0.05, 0.80)),
                                weights(MatchField.PHONE, List.of(0.70, 0.05, 0.25), List.of(0.002, 0.002, 0.996)),
                                weights(MatchField.MAIL, List.of(0.60, 0.25, 0.15), List.of(0.001, 0.004, 0.995)),
                                weights(
                                        MatchField.ADDRESS,
                                        List.of(0.60, 0.12, 0.08, 0.20),
                                        List.of(0.002, 0.004, 0.02, 0.974)))),
                new FellegiSunter(
                        0.01,
                        List.of(
                                weights(
                                        MatchField.PERSON_NAME,
                                        List.of(0.75, 0.08, 0.06, 0.07, 0.03, 0.01),
                                        List.of(0.02, 0.02, 0.004, 0.004, 0.05, 0.902)),
                                weights(MatchField.PHONE, List.of(0.60, 0.05, 0.35), List.of(0.003, 0.002, 0.995)),
                                weights(MatchField.MAIL, List.of(0.60, 0.08, 0.32), List.of(0.002, 0.02, 0.978)),
                                weights(
                                        MatchField.ADDRESS,
                                        List.of(0.55, 0.10, 0.10, 0.25),
                                        List.of(0.006, 0.01, 0.03, 0.954)))));
    }

    private static FieldWeights weights(MatchField field, List<Double> ofMatches, List<Double> ofOthers) {
        return new FieldWeights(field, ofMatches, ofOthers);
    }
}
