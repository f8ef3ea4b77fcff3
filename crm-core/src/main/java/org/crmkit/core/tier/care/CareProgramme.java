package org.crmkit.core.tier.care;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * What is done for each class of customers. An item belongs to a class and to every class above it, so that a higher class never loses
 * what a lower one has: {@code care(A) ⊇ care(B) ⊇ care(C)}. The class of a customer is worked out elsewhere, by revenue for example;
 * where tiers serve as classes, {@code byTier} says which is which.
 *
 * @param classes from low to high, at least one
 * @param byTier the slug of the class by the slug of the tier level, in the order of the tiers, never falling; may be empty
 * @param closedDay when a task is due that falls on a closed day
 * @param items in the order of the programme, at least one
 */
public record CareProgramme(
        List<CareClass> classes, Map<String, String> byTier, ClosedDayRule closedDay, List<CareItem> items)
        implements RulePart {

    static final RuleKey CLASSES = RuleKey.of("care.classes");
    static final RuleKey BY_TIER = RuleKey.of("care.by-tier");
    static final RuleKey CLOSED_DAY = RuleKey.of("care.closed-day");
    static final RuleKey ITEMS = RuleKey.of("care.items");

    public CareProgramme {
        classes = List.copyOf(classes);
        byTier = Collections.unmodifiableMap(new LinkedHashMap<>(byTier));
        items = List.copyOf(items);
        checkArgument(!classes.isEmpty(), "care.classes is empty; give at least one class.");
        checkArgument(!items.isEmpty(), "care.items is empty; give at least one item.");
        List<String> slugs = classes.stream().map(CareClass::slug).toList();
        checkArgument(
                new HashSet<>(slugs).size() == slugs.size(), "care.classes has a class twice: %s; remove one.", slugs);
        Set<String> names = new HashSet<>();
        for (CareItem item : items) {
            checkArgument(names.add(item.slug()), "care.items has '%s' twice; remove one.", item.slug());
            checkArgument(
                    slugs.contains(item.from()),
                    "%s.from was '%s'; it must be a class of care.classes: %s. Correct it.",
                    item.key(),
                    item.from(),
                    slugs);
        }
        int rank = 0;
        for (Map.Entry<String, String> entry : byTier.entrySet()) {
            int next = slugs.indexOf(entry.getValue());
            checkArgument(
                    next >= 0,
                    "care.by-tier.%s was '%s'; it must be a class of care.classes: %s. Correct it.",
                    entry.getKey(),
                    entry.getValue(),
                    slugs);
            checkArgument(
                    next >= rank,
                    "care.by-tier.%s was '%s'; it must not be below '%s', the class of the tier before it. Raise it.",
                    entry.getKey(),
                    entry.getValue(),
                    slugs.get(rank));
            rank = next;
        }
    }

    /** Returns the class of a slug. */
    public Optional<CareClass> careClass(String slug) {
        return classes.stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    /** Returns the class of a tier level, if tiers serve as classes. */
    public Optional<CareClass> classOfTier(String tier) {
        return Optional.ofNullable(byTier.get(tier)).flatMap(this::careClass);
    }

    /**
     * Returns everything done for a class, with what it keeps of the classes below, in the order of the programme.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    public List<CareItem> care(String careClass) {
        List<String> slugs = classes.stream().map(CareClass::slug).toList();
        int rank = slugs.indexOf(careClass);
        checkArgument(rank >= 0, "The class was '%s'; it must be one of care.classes: %s.", careClass, slugs);
        return items.stream().filter(item -> slugs.indexOf(item.from()) <= rank).toList();
    }

    @Override
    public String section() {
        return "care";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (CareClass c : classes) {
            facts.add(new RuleFact(
                    CLASSES.child(c.slug()).child("name"),
                    new RuleValue.Words(c.name()),
                    Label.of(c.name().zh() + "的名称", "Name of " + c.name().en())));
        }
        byTier.forEach((tier, slug) -> facts.add(new RuleFact(
                BY_TIER.child(tier),
                new RuleValue.Choice(slug, careClass(slug).orElseThrow().name()),
                Label.of("等级 " + tier + " 的关怀类别", "Care class of tier " + tier))));
        facts.add(new RuleFact(
                CLOSED_DAY,
                new RuleValue.Choice(closedDay.code(), closedDay.label()),
                Label.of("遇休息日的关怀任务", "Care task that falls on a closed day")));
        for (CareItem item : items) {
            Label name = item.name();
            facts.add(new RuleFact(
                    item.key().child("name"),
                    new RuleValue.Words(name),
                    Label.of(name.zh() + "的名称", "Name of " + name.en())));
            facts.add(new RuleFact(
                    item.key().child("from"),
                    new RuleValue.Choice(
                            item.from(), careClass(item.from()).orElseThrow().name()),
                    Label.of(name.zh() + "的起始类别", "Lowest class of " + name.en())));
            facts.add(new RuleFact(
                    item.key().child("every"),
                    new RuleValue.Time(item.every()),
                    Label.of(name.zh() + "的周期", "Period of " + name.en())));
            facts.add(new RuleFact(
                    item.key().child("share"),
                    new RuleValue.Fraction(item.share()),
                    Label.of(name.zh() + "的客户比例", "Share of customers of " + name.en())));
        }
        return List.copyOf(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                ITEMS,
                Label.of("客户关怀项目", "Care programme"),
                Label.of("关怀项目", "Care item"),
                items.stream()
                        .map(item -> new RuleTable.Line(item.slug(), item.name()))
                        .toList(),
                List.of(
                        new RuleTable.Line("from", Label.of("起始类别", "From class")),
                        new RuleTable.Line("every", Label.of("周期", "Every")),
                        new RuleTable.Line("share", Label.of("客户比例", "Share of customers")))));
    }
}
