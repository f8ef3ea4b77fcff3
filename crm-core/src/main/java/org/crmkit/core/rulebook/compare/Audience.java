package org.crmkit.core.rulebook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.compare.Affected.Group;
import org.crmkit.core.text.Label;

/**
 * Whom a rule is about, by its key. A threshold is about two levels: who holds the one, and who holds the one before it and
 * would move up.
 */
final class Audience {

    private static final RuleKey TIERS = RuleKey.of("tier.levels");
    private static final RuleKey GRADES = RuleKey.of("credit.grades");
    private static final RuleKey POSTS = RuleKey.of("credit.authorities");

    private final Rulebook before;
    private final Rulebook after;

    /** Every path of the two rulebooks that a rule stands at or below, the new one's first. */
    private final List<Set<String>> paths;

    Audience(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        this.paths = List.of(paths(after), paths(before));
    }

    private static Set<String> paths(Rulebook rulebook) {
        Set<String> paths = new HashSet<>();
        for (RuleFact fact : rulebook.facts()) {
            String path = fact.key().path();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
                paths.add(path.substring(0, end));
            }
        }
        return paths;
    }

    List<Affected> of(RuleKey key) {
        if (key.isBelow(TIERS)) {
            return tiers(key);
        }
        if (key.isBelow(GRADES)) {
            return List.of(one(Group.GRADE, GRADES, slug(key, GRADES)));
        }
        if (key.isBelow(POSTS)) {
            return List.of(one(Group.POST, POSTS, slug(key, POSTS)));
        }
        Optional<String> tier = tierOf(key);
        if (tier.isPresent()) {
            return List.of(one(Group.TIER, TIERS, tier.get()));
        }
        String section = key.path().split("\\.", -1)[0];
        return List.of(
                switch (section) {
                    case "tier", "care", "points", "customer" -> all(section, "全体客户", "all customers");
                    case "credit" -> all(section, "赊销客户", "customers who buy on credit");
                    case "complaint" -> all(section, "投诉客户", "customers who complain");
                    case "survey", "rulebook" -> new Affected(Group.HOUSE, section, Label.of("本公司", "the company"));
                    default -> new Affected(Group.HOUSE, section, Label.of("本公司及客户", "the company and its customers"));
                });
    }

    /** Whatever has one row for each tier is about the tier of the row: promises, rates of points, classes of care. */
    private Optional<String> tierOf(RuleKey key) {
        List<List<String>> tiers = List.of(slugs(after, TIERS), slugs(before, TIERS));
        String path = key.path();
        for (int from = path.indexOf('.') + 1; from > 0; from = path.indexOf('.', from) + 1) {
            String above = path.substring(0, from);
            int end = path.indexOf('.', from);
            String segment = end < 0 ? path.substring(from) : path.substring(from, end);
            for (int i = 0; i < tiers.size(); i++) {
                Set<String> known = paths.get(i);
                List<String> slugs = tiers.get(i);
                if (slugs.contains(segment) && slugs.stream().allMatch(slug -> known.contains(above + slug))) {
                    return Optional.of(segment);
                }
            }
        }
        return Optional.empty();
    }

    private static Affected all(String section, String zh, String en) {
        return new Affected(Group.CUSTOMERS, section, Label.of(zh, en));
    }

    private List<Affected> tiers(RuleKey key) {
        String slug = slug(key, TIERS);
        List<Affected> affected = new ArrayList<>();
        affected.add(one(Group.TIER, TIERS, slug));
        if (key.last().equals("threshold")) {
            Set<String> below = new TreeSet<>();
            for (Rulebook rulebook : List.of(before, after)) {
                List<String> slugs = slugs(rulebook, TIERS);
                int at = slugs.indexOf(slug);
                if (at > 0) {
                    below.add(slugs.get(at - 1));
                }
            }
            below.forEach(level -> affected.add(one(Group.TIER, TIERS, level)));
        }
        return List.copyOf(affected);
    }

    private static List<String> slugs(Rulebook rulebook, RuleKey table) {
        return rulebook.table(table)
                .map(found -> found.rows().stream().map(RuleTable.Line::slug).toList())
                .orElse(List.of());
    }

    private Affected one(Group group, RuleKey table, String slug) {
        Optional<Label> name = Stream.of(after, before)
                .flatMap(rulebook -> rulebook.table(table).stream())
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.slug().equals(slug))
                .map(RuleTable.Line::heading)
                .findFirst();
        return new Affected(group, slug, name.orElseGet(() -> Label.same(slug)));
    }

    private static String slug(RuleKey key, RuleKey table) {
        String rest = key.path().substring(table.path().length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
