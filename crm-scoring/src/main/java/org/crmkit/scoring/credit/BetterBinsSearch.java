package org.crmkit.scoring.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The search behind {@link BetterBins}. */
final class BetterBinsSearch {

    private final int score;
    private final List<BetterBins.Change[]> options = new ArrayList<>();

    BetterBinsSearch(CreditScorecard card, Applicant applicant, List<String> changeable) {
        this.score = (int) card.score(applicant).value();
        for (ScorecardVariable variable : card.variables()) {
            VariableBinning binning = variable.binning();
            if (!changeable.contains(binning.variable())) {
                continue;
            }
            Optional<Integer> place = binning.binOf(applicant);
            int now = place.map(at -> variable.points().get(at)).orElse(0);
            Label was = place.map(at -> binning.bins().get(at).label()).orElse(Label.of("未知", "not known"));
            List<BetterBins.Change> better = new ArrayList<>();
            for (int i = 0; i < binning.bins().size(); i++) {
                Bin bin = binning.bins().get(i);
                int gain = variable.points().get(i) - now;
                if (gain > 0 && bin.fold(between -> true, oneOf -> true, missing -> false)) {
                    better.add(new BetterBins.Change(binning.slug(), binning.label(), was, bin.label(), gain));
                }
            }
            options.add(better.toArray(BetterBins.Change[]::new));
        }
    }

    BetterBins reach(double target) {
        if (score >= target) {
            return new BetterBins.Reached(score);
        }
        int most = 0;
        for (BetterBins.Change[] some : options) {
            most += Arrays.stream(some).mapToInt(BetterBins.Change::gain).max().orElse(0);
        }
        if (score + most < target) {
            return new BetterBins.OutOfReach(score + most);
        }
        int need = (int) StrictMath.ceil(target - score);
        boolean[][][] possible = possible(most);
        for (int changes = 1; changes <= options.size(); changes++) {
            for (int gain = need; gain <= most; gain++) {
                if (possible[0][changes][gain]) {
                    return new BetterBins.Reachable(pick(possible, changes, gain), score + gain);
                }
            }
        }
        throw new AssertionError("The best bins reach the score, yet no choice of them was found.");
    }

    /** Whether variables from a place on can gain exactly so many points with exactly so many changes. */
    private boolean[][][] possible(int most) {
        int n = options.size();
        boolean[][][] possible = new boolean[n + 1][n + 1][most + 1];
        possible[n][0][0] = true;
        for (int at = n - 1; at >= 0; at--) {
            for (int changes = 0; changes <= n; changes++) {
                for (int gain = 0; gain <= most; gain++) {
                    possible[at][changes][gain] = possible[at + 1][changes][gain];
                    for (BetterBins.Change change : options.get(at)) {
                        if (changes > 0 && gain >= change.gain()) {
                            possible[at][changes][gain] |= possible[at + 1][changes - 1][gain - change.gain()];
                        }
                    }
                }
            }
        }
        return possible;
    }

    private List<BetterBins.Change> pick(boolean[][][] possible, int changes, int gain) {
        List<BetterBins.Change> out = new ArrayList<>();
        int open = changes;
        int left = gain;
        for (int at = 0; at < options.size() && open > 0; at++) {
            for (BetterBins.Change change : options.get(at)) {
                if (left >= change.gain() && possible[at + 1][open - 1][left - change.gain()]) {
                    out.add(change);
                    open--;
                    left -= change.gain();
                    break;
                }
            }
        }
        return out;
    }
}
