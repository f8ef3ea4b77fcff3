package org.crmkit.scoring.satisfaction.pls;

import java.util.List;

/** A path model by places: items stand construct after construct, so that a block is a run of them. */
final class Layout {

    final PathModel model;
    final List<Item> items;
    /** Where the block of each construct begins; one more entry than constructs. */
    final int[] start;

    final double[] turn;
    final int[] owner;
    final int[][] predecessors;
    final int[][] successors;
    /** Places of the constructs, each after all that act on it. */
    final int[] order;

    Layout(PathModel model) {
        this.model = model;
        this.items = model.items();
        int constructs = model.constructs().size();
        this.start = new int[constructs + 1];
        this.turn = new double[items.size()];
        this.owner = new int[items.size()];
        this.predecessors = new int[constructs][];
        this.successors = new int[constructs][];
        for (int c = 0; c < constructs; c++) {
            Construct construct = model.constructs().get(c);
            start[c + 1] = start[c] + construct.items().size();
            for (int i = start[c]; i < start[c + 1]; i++) {
                owner[i] = c;
                turn[i] = items.get(i).turn();
            }
            predecessors[c] = model.predecessors(construct.name()).stream()
                    .mapToInt(p -> model.place(p.name()))
                    .toArray();
            successors[c] = model.paths().stream()
                    .filter(p -> p.from().equals(construct.name()))
                    .mapToInt(p -> model.place(p.to()))
                    .toArray();
        }
        this.order = model.causalOrder().stream().mapToInt(model::place).toArray();
    }

    int constructs() {
        return start.length - 1;
    }

    String name(int construct) {
        return model.constructs().get(construct).name();
    }

    /** Returns the place of an item. */
    int item(String name) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("PathModel has no item '" + name + "'; it must be one of "
                + items.stream().map(Item::name).toList() + ".");
    }

    /** Returns the most constructs that act on one. */
    int widestEquation() {
        int most = 0;
        for (int[] acting : predecessors) {
            most = Math.max(most, acting.length);
        }
        return most;
    }
}
