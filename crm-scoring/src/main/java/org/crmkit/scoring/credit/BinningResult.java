package org.crmkit.scoring.credit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a search for bins. */
public sealed interface BinningResult {

    /** Handles each outcome. */
    <R> R fold(Function<Binned, R> binned, Function<NotBinned, R> notBinned);

    /** Returns the bins, if there are any. */
    default Optional<Binned> found() {
        return fold(Optional::of, none -> Optional.empty());
    }

    /**
     * The best bins.
     *
     * @param binning special values first, then missing ones, then the rest in order
     * @param bins what each holds, weights counted goods over bads
     * @param everyCut whether each possible cut was tried, so that no binning within the options has a higher information value;
     *     otherwise none at the candidate cuts has
     */
    record Binned(VariableBinning binning, List<BinStatistics> bins, boolean everyCut) implements BinningResult {

        public Binned {
            bins = List.copyOf(bins);
        }

        /** Returns the information value of all bins. */
        public double informationValue() {
            return BinStatistics.informationValue(bins);
        }

        @Override
        public <R> R fold(Function<Binned, R> binned, Function<NotBinned, R> notBinned) {
            return binned.apply(this);
        }
    }

    /**
     * No two bins can be made of it.
     *
     * @param variable which
     * @param reason why
     */
    record NotBinned(String variable, Reason reason) implements BinningResult {
        @Override
        public <R> R fold(Function<Binned, R> binned, Function<NotBinned, R> notBinned) {
            return notBinned.apply(this);
        }
    }
}
