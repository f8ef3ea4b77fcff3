package org.crmkit.core.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rule.RuleKey;

/**
 * Takes some rules of one rulebook over into another: what would a single change do, without the rest? Works on the documents,
 * where keys are paths, so that it knows no policy.
 */
public final class RulebookPatch {

    private final Node.Fields base;
    private final Node.Fields donor;
    private final Rooms rooms;

    private RulebookPatch(Node.Fields base, Node.Fields donor, Rooms rooms) {
        this.base = base;
        this.donor = donor;
        this.rooms = rooms;
    }

    /**
     * Obtains a patch of {@code base} with rules of {@code donor}; notes on origins are left out.
     *
     * @param rooms the further rooms either may have
     * @throws IllegalArgumentException if either has a room that is not among them
     */
    public static RulebookPatch of(Rulebook base, Rulebook donor, Rooms rooms) {
        rooms.checkCover(base);
        rooms.checkCover(donor);
        return new RulebookPatch(document(base), document(donor), rooms);
    }

    private static Node.Fields document(Rulebook rulebook) {
        String json = JsonWriter.text(writer -> RulebookWriter.write(rulebook, writer));
        Node node = LocatedJson.read(
                rulebook.version().toString(), json.getBytes(StandardCharsets.UTF_8), Limits.standard());
        if (node instanceof Node.Fields fields) {
            Map<String, Node> rules = new LinkedHashMap<>(fields.fields());
            rules.remove("origins");
            return new Node.Fields(fields.at(), fields.path(), rules, fields.fieldsAt());
        }
        throw new IllegalStateException("A rulebook was not written as an object.");
    }

    /**
     * Returns the base with some rules as the donor has them: replaced, added, or removed where the donor has none. The version
     * is the base's. Empty if the rules would not agree with each other, such as a threshold above that of the next level.
     *
     * @param rules the paths of the rules, or paths above several
     * @param orders the paths above rows that stand in the donor's order, such as {@code credit.grades}
     */
    public Optional<Rulebook> with(Collection<RuleKey> rules, Collection<RuleKey> orders) {
        Optional<Node> merged =
                new Merge(List.copyOf(rules), List.copyOf(orders)).of("", Optional.of(base), Optional.of(donor));
        try {
            return merged.map(document -> RulebookReader.readTrusted(document, rooms));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private record Merge(List<RuleKey> rules, List<RuleKey> orders) {

        Optional<Node> of(String path, Optional<Node> mine, Optional<Node> theirs) {
            if (rules.stream().anyMatch(key -> path.equals(key.path()) || path.startsWith(key.path() + "."))) {
                return theirs;
            }
            String above = path.isEmpty() ? "" : path + ".";
            boolean ordered = orders.stream().anyMatch(key -> key.path().equals(path));
            if (!ordered
                    && Stream.concat(rules.stream(), orders.stream())
                            .noneMatch(key -> key.path().startsWith(above))) {
                return mine;
            }
            Map<String, Node> own = fields(mine);
            Map<String, Node> other = fields(theirs);
            Map<String, Node> merged = new LinkedHashMap<>();
            for (String name : ordered ? names(other, own) : names(own, other)) {
                of(above + name, Optional.ofNullable(own.get(name)), Optional.ofNullable(other.get(name)))
                        .ifPresent(child -> merged.put(name, child));
            }
            return merged.isEmpty()
                    ? Optional.empty()
                    : mine.or(() -> theirs).map(node -> new Node.Fields(node.at(), path, merged, Map.of()));
        }

        private static Map<String, Node> fields(Optional<Node> node) {
            return node.map(found -> found instanceof Node.Fields fields ? fields.fields() : Map.<String, Node>of())
                    .orElse(Map.of());
        }
    }

    /** The names of mine in their order, each of theirs that mine lacks after the one it stands after. */
    private static List<String> names(Map<String, Node> mine, Map<String, Node> theirs) {
        List<String> names = new ArrayList<>(mine.keySet());
        int at = 0;
        for (String name : theirs.keySet()) {
            if (mine.containsKey(name)) {
                at = names.indexOf(name) + 1;
            } else {
                names.add(at++, name);
            }
        }
        return names;
    }
}
