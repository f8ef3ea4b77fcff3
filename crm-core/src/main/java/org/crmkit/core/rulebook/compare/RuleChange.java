package org.crmkit.core.rulebook.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * One rule that differs between two editions.
 *
 * @param key where it stands; for {@link Kind#RENAMED} where it stood, for {@link Kind#REORDERED} the path above the rows
 * @param kind what happened to it
 * @param label what it is called, in the new edition if it is there
 * @param before what it said; empty only for {@link Kind#ADDED}. Renamed: the old slug. Reordered: the names in the old order
 * @param after what it says; empty only for {@link Kind#REMOVED}
 * @param direction which way the change goes, seen from the customer
 * @param magnitude by how much, where both values are numbers of one unit
 * @param affected whom it concerns, at least one
 */
public record RuleChange(
        RuleKey key,
        Kind kind,
        Label label,
        Optional<RuleValue> before,
        Optional<RuleValue> after,
        Direction direction,
        Optional<Magnitude> magnitude,
        List<Affected> affected) {

    public RuleChange {
        affected = List.copyOf(affected);
    }

    /** What happened to a rule. */
    public enum Kind {
        /** It is new. */
        ADDED("added"),
        /** It is gone. */
        REMOVED("removed"),
        /** It says something else. */
        CHANGED("changed"),
        /** Everything below it says the same under another slug; records that carry the old slug no longer find it. */
        RENAMED("renamed"),
        /** The rows of a table stand in another order; of levels and grades that order is the ranking. */
        REORDERED("reordered");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the stable name, a slug. */
        public String code() {
            return code;
        }
    }

    /**
     * Returns what changed in one part that may stand outside a rulebook, such as a company's profile, joined by key.
     *
     * @param affected whom all of it concerns, at least one
     */
    public static List<RuleChange> between(RulePart before, RulePart after, List<Affected> affected) {
        return new FactJoin(before.facts(), before.tables(), after.facts(), after.tables(), key -> affected).changes();
    }

    /** Returns the change as a change notice words it, ending with whom it concerns. */
    public Label sentence() {
        return Label.of(sentence(Lang.ZH), sentence(Lang.EN));
    }

    private String sentence(Lang lang) {
        return what(lang)
                + switch (lang) {
                    case ZH -> "涉及：" + names(lang, "、") + "。";
                    case EN -> " Concerns: " + names(lang, ", ") + ".";
                };
    }

    private String names(Lang lang, String separator) {
        return affected.stream().map(one -> one.name().in(lang)).collect(Collectors.joining(separator));
    }

    private String what(Lang lang) {
        String old = before.map(value -> value.in(lang)).orElse("");
        String now = after.map(value -> value.in(lang)).orElse("");
        String name = label.in(lang);
        String by = magnitude.map(size -> size.label().in(lang)).orElse("");
        String way = direction.label().in(lang);
        return switch (lang) {
            case ZH ->
                switch (kind) {
                    case ADDED -> "新增：" + name + "，" + now + "；" + way + "。";
                    case REMOVED -> "取消：" + name + "（原为" + old + "）；" + way + "。";
                    case CHANGED ->
                        name + "由" + old + "改为" + now + (by.isEmpty() ? "" : "（" + by + "）") + "；" + way + "。";
                    case RENAMED -> name + "的代号由 " + old + " 改为 " + now + "，内容不变；载有旧代号的记录须更改。";
                    case REORDERED -> name + "的顺序由“" + old + "”改为“" + now + "”；" + way + "。";
                };
            case EN ->
                switch (kind) {
                    case ADDED -> "New: " + name + ", " + now + "; " + way + ".";
                    case REMOVED -> "Dropped: " + name + " (was " + old + "); " + way + ".";
                    case CHANGED ->
                        name + ": " + now + " instead of " + old + (by.isEmpty() ? "" : " (" + by + ")") + "; " + way
                                + ".";
                    case RENAMED ->
                        name + ": filed under " + now + " instead of " + old
                                + ", otherwise unchanged; records that carry the old slug must be changed.";
                    case REORDERED -> "Order of " + name + ": " + now + " instead of " + old + "; " + way + ".";
                };
        };
    }
}
