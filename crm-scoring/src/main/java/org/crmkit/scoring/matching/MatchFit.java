package org.crmkit.scoring.matching;

import java.util.List;
import org.crmkit.scoring.fit.FitWarning;

/**
 * Weights learned from pairs without answers.
 *
 * @param model prior and weights
 * @param logLikelihood the natural logarithm of the likelihood of the patterns there
 * @param pairs how many there were
 * @param iterations how many steps were taken
 * @param converged whether the last step gained next to nothing
 * @param dependences each two fields that were compared together, the least independent first
 * @param warnings what a reader must know first; empty if nothing
 */
public record MatchFit(
        FellegiSunter model,
        double logLikelihood,
        long pairs,
        int iterations,
        boolean converged,
        List<Dependence> dependences,
        List<FitWarning> warnings) {

    public MatchFit {
        dependences = List.copyOf(dependences);
        warnings = List.copyOf(warnings);
    }

    /**
     * How often two fields agree best at once, seen and expected of independent fields. Where they agree together more often than
     * expected, their weights count one fact twice and probabilities are too sure. A large deviation says so for certain; a small
     * one proves little, since a fit bends the classes to explain two fields that go together, the more so the fewer fields there are.
     *
     * @param pairs in how many pairs both were compared
     * @param seen in how many of them both agreed at their best level
     * @param expected how many the model expects
     */
    public record Dependence(MatchField first, MatchField second, long pairs, long seen, double expected) {

        /** Returns by how many standard deviations more were seen than expected; negative if fewer. */
        public double deviation() {
            double variance = expected * (1 - expected / pairs);
            return variance > 0 ? (seen - expected) / StrictMath.sqrt(variance) : 0;
        }
    }
}
