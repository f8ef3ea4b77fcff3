package org.crmkit.scoring.satisfaction.pls;

/**
 * What an item adds to an index.
 *
 * @param item the item
 * @param weight 0 to 1; the weights of an index add up to one
 * @param performance where the answers stand from the worst (0) to the best (100) of the scale
 */
public record ItemShare(Item item, double weight, double performance) {

    /** Returns what it adds, {@code weight x performance}; all items together make the index. */
    public double points() {
        return weight * performance;
    }
}
