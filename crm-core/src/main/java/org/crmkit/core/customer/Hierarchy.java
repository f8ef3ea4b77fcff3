package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which enterprise belonged to which, on any day. On one day an enterprise has at most one parent, and nobody is above himself.
 * The host reads the records it wants to ask about; what it leaves out is not there.
 */
public final class Hierarchy {

    private final SortedMap<CustomerId, List<ParentLink>> parents;

    private Hierarchy(SortedMap<CustomerId, List<ParentLink>> parents) {
        this.parents = parents;
    }

    /** Obtains the hierarchy of nobody. */
    public static Hierarchy empty() {
        return new Hierarchy(new TreeMap<>());
    }

    /**
     * Obtains the hierarchy that customers' records draw. A parent that was merged into another is read as the other, if its
     * record is among them.
     */
    public static Hierarchy of(Collection<CustomerRecord> records) {
        Map<CustomerId, CustomerId> into = new HashMap<>();
        records.forEach(record -> record.mergedInto().ifPresent(other -> into.put(record.customer(), other)));
        SortedMap<CustomerId, List<ParentLink>> parents = new TreeMap<>();
        for (CustomerRecord record : records) {
            parents.put(
                    record.customer(),
                    record.parents().stream()
                            .map(link -> new ParentLink(resolved(link.parent(), into), link.validity()))
                            .collect(Collectors.toUnmodifiableList()));
        }
        return new Hierarchy(parents);
    }

    private static CustomerId resolved(CustomerId id, Map<CustomerId, CustomerId> into) {
        CustomerId at = id;
        for (CustomerId next = into.get(at); next != null; next = into.get(at)) {
            at = next;
        }
        return at;
    }

    /** Returns this hierarchy with the links of one enterprise replaced, unchecked; see {@link #check}. */
    public Hierarchy with(CustomerId child, List<ParentLink> links) {
        SortedMap<CustomerId, List<ParentLink>> more = new TreeMap<>(parents);
        more.put(child, links.stream().sorted().collect(Collectors.toUnmodifiableList()));
        return new Hierarchy(more);
    }

    /** Returns whether an enterprise may be put under another on these days, as things stand. */
    public ParentDecision check(CustomerId child, ParentLink link) {
        for (ParentLink other : linksOf(child)) {
            Optional<Validity> both = other.validity().intersect(link.validity());
            if (both.isPresent()) {
                return new ParentDecision.Taken(
                        child, other.parent(), both.get().from());
            }
        }
        return cycle(child, link, List.of(child))
                .<ParentDecision>map(found -> found)
                .orElseGet(() -> new ParentDecision.Allowed(child, link));
    }

    /** Goes up from {@code link}, narrowing the days as it goes, until it meets the child again or the top. */
    private Optional<ParentDecision.Cycle> cycle(CustomerId child, ParentLink link, List<CustomerId> below) {
        List<CustomerId> path = new ArrayList<>(below);
        path.add(link.parent());
        if (link.parent().equals(child)) {
            return Optional.of(new ParentDecision.Cycle(path, link.validity().from()));
        }
        if (below.contains(link.parent())) {
            return Optional
                    .empty(); // a circle above, of records that were not checked; it does not come back to the child
        }
        for (ParentLink above : linksOf(link.parent())) {
            Optional<ParentDecision.Cycle> found = above.validity()
                    .intersect(link.validity())
                    .flatMap(days -> cycle(child, new ParentLink(above.parent(), days), path));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns a circle that the links draw, if they draw one; for links that were not checked one by one. */
    public Optional<ParentDecision.Cycle> cycle() {
        for (CustomerId child : parents.keySet()) {
            for (ParentLink link : linksOf(child)) {
                Optional<ParentDecision.Cycle> found = cycle(child, link, List.of(child));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private List<ParentLink> linksOf(CustomerId child) {
        return parents.getOrDefault(child, List.of());
    }

    /** Returns the enterprise above on {@code day}, if there is one. */
    public Optional<CustomerId> parent(CustomerId child, LocalDate day) {
        return linksOf(child).stream()
                .filter(link -> link.validity().contains(day))
                .map(ParentLink::parent)
                .findFirst();
    }

    /** Returns those above on {@code day}, the nearest first. */
    public List<CustomerId> ancestors(CustomerId child, LocalDate day) {
        List<CustomerId> above = new ArrayList<>();
        Optional<CustomerId> next = parent(child, day);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = parent(next.get(), day);
        }
        return List.copyOf(above);
    }

    /** Returns all that are or were above on any day, by id; the enterprise itself only if the links draw a circle. */
    public Set<CustomerId> everAbove(CustomerId child) {
        Set<CustomerId> found = new TreeSet<>();
        List<CustomerId> open = new ArrayList<>(List.of(child));
        while (!open.isEmpty()) {
            linksOf(open.remove(open.size() - 1)).stream()
                    .map(ParentLink::parent)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return Collections.unmodifiableSet(found);
    }

    /** Returns those below on {@code day}, nearer ones first, by id where they are equally near; O(customers). */
    public List<CustomerId> descendants(CustomerId top, LocalDate day) {
        SortedMap<CustomerId, List<CustomerId>> children = new TreeMap<>();
        parents.keySet().forEach(child -> parent(child, day)
                .ifPresent(parent ->
                        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(child)));
        Set<CustomerId> below = new LinkedHashSet<>();
        List<CustomerId> level = children.getOrDefault(top, List.of());
        while (!level.isEmpty()) {
            List<CustomerId> next = new ArrayList<>();
            for (CustomerId child : level) {
                if (!child.equals(top) && below.add(child)) {
                    next.addAll(children.getOrDefault(child, List.of()));
                }
            }
            next.sort(null);
            level = next;
        }
        return List.copyOf(below);
    }

    /** Returns the one at the top on {@code day}: the enterprise itself if nobody is above it. */
    public CustomerId top(CustomerId child, LocalDate day) {
        List<CustomerId> above = ancestors(child, day);
        return above.isEmpty() ? child : above.get(above.size() - 1);
    }
}
