package org.crmkit.scoring.credit;

/**
 * Cases counted into cells that a binning may join but not part, in their order, as sums from the first on. Counts of cases are
 * exact, so shares of bad cases compare without rounding.
 */
final class Cells {

    private final double[] goods;
    private final double[] bads;
    private final double allGoods;
    private final double allBads;

    /**
     * Creates them.
     *
     * @param allGoods of the variable, those with missing and special values too
     */
    Cells(double[] goodsByCell, double[] badsByCell, double allGoods, double allBads) {
        this.goods = running(goodsByCell);
        this.bads = running(badsByCell);
        this.allGoods = allGoods;
        this.allBads = allBads;
    }

    private static double[] running(double[] cells) {
        double[] sums = new double[cells.length + 1];
        for (int i = 0; i < cells.length; i++) {
            sums[i + 1] = sums[i] + cells[i];
        }
        return sums;
    }

    int size() {
        return goods.length - 1;
    }

    double goods(int from, int to) {
        return goods[to] - goods[from];
    }

    double bads(int from, int to) {
        return bads[to] - bads[from];
    }

    double all() {
        return allGoods + allBads;
    }

    /** Whether the cells from one to before another may be a bin: enough cases, and both outcomes. */
    boolean mayJoin(int from, int to, double least) {
        double good = goods(from, to);
        double bad = bads(from, to);
        return good > 0 && bad > 0 && good + bad >= least;
    }

    /** The information value of the cells as one bin; both outcomes are there. */
    double value(int from, int to) {
        double good = goods(from, to) / allGoods;
        double bad = bads(from, to) / allBads;
        return (good - bad) * StrictMath.log(good / bad);
    }

    /** Compares the shares of bad cases of two runs of cells, neither of them empty. */
    int compareRates(int from, int to, int otherFrom, int otherTo) {
        double one = bads(from, to) * goods(otherFrom, otherTo);
        double other = bads(otherFrom, otherTo) * goods(from, to);
        return Double.compare(one, other);
    }
}
