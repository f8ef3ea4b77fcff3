package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which constructs there are, the items each is seen through, and which acts on which. No construct may act on itself over others, so
 * that each equation can be estimated by itself. {@link SatisfactionModel} holds three that are in public use.
 *
 * @param constructs at least two, each on a path; every item belongs to one
 * @param paths each once, without a circle
 */
public record PathModel(List<Construct> constructs, List<Path> paths) {

    public PathModel {
        constructs = List.copyOf(constructs);
        paths = List.copyOf(paths);
        checkArgument(
                constructs.size() >= 2,
                "PathModel.constructs were %s; there must be at least two, one acting on the other.",
                constructs.size());
        Set<String> names = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Construct construct : constructs) {
            checkArgument(
                    names.add(construct.name()),
                    "PathModel.constructs had %s twice; give each its own name.",
                    construct.name());
            for (Item item : construct.items()) {
                checkArgument(
                        items.add(item.name()),
                        "PathModel item %s was given twice; it must belong to one construct.",
                        item.name());
            }
        }
        checkPaths(paths, names);
        checkArgument(
                topological(constructs, paths).size() == constructs.size(),
                "PathModel.paths went in a circle: %s. Take out one of its paths.",
                paths);
    }

    private static void checkPaths(List<Path> paths, Set<String> names) {
        Set<String> seen = new HashSet<>();
        Set<String> touched = new HashSet<>();
        for (Path path : paths) {
            checkArgument(
                    names.contains(path.from())
                            && names.contains(path.to())
                            && !path.from().equals(path.to()),
                    "PathModel.paths had %s; it must join two of the constructs.",
                    path);
            checkArgument(seen.add(path.toString()), "PathModel.paths had %s twice; give it once.", path);
            touched.add(path.from());
            touched.add(path.to());
        }
        for (String name : names) {
            checkArgument(
                    touched.contains(name),
                    "PathModel construct %s is on no path; join it to another or leave it out.",
                    name);
        }
    }

    /** Returns the names in an order in which each stands after all that act on it; shorter than the constructs if there is a circle. */
    private static List<String> topological(List<Construct> constructs, List<Path> paths) {
        List<String> order = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Construct construct : constructs) {
                String name = construct.name();
                if (!order.contains(name)
                        && paths.stream().allMatch(p -> !p.to().equals(name) || order.contains(p.from()))) {
                    order.add(name);
                    grew = true;
                }
            }
        }
        return order;
    }

    /** Returns the names of the constructs, each after all that act on it. */
    public List<String> causalOrder() {
        return List.copyOf(topological(constructs, paths));
    }

    /**
     * Returns a construct.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Construct construct(String name) {
        return constructs.get(place(name));
    }

    /** Returns the place of a construct among {@link #constructs}. */
    int place(String name) {
        for (int i = 0; i < constructs.size(); i++) {
            if (constructs.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("PathModel has no construct '" + name + "'; it must be one of "
                + constructs.stream().map(Construct::name).toList() + ".");
    }

    /** Returns all items, construct by construct. */
    public List<Item> items() {
        return constructs.stream().flatMap(c -> c.items().stream()).toList();
    }

    /** Returns what acts on a construct, in the order of the constructs; empty if nothing does. */
    public List<Construct> predecessors(String name) {
        return constructs.stream()
                .filter(c -> paths.stream().anyMatch(p -> p.from().equals(c.name()) && p.to().equals(name)))
                .toList();
    }

    /** Returns this model with the weights of all constructs found one way. */
    public PathModel with(OuterMode mode) {
        return new PathModel(constructs.stream().map(c -> c.with(mode)).toList(), paths);
    }
}
