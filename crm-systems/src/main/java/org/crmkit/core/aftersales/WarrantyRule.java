package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.CalendarDays;

/**
 * What is repaired free of charge, and for how long.
 *
 * @param classes of products; at least one
 * @param covered the causes of faults that are covered; at least one
 */
public record WarrantyRule(List<ProductClass> classes, List<FaultCause> covered) {

    static final RuleKey KEY = RuleKey.of("after-sales.warranty");
    static final RuleKey CLASSES = KEY.child("classes");
    static final RuleKey CAUSES = KEY.child("causes");
    static final Label COVERED = Label.of("保修", "covered");
    static final Label EXCLUDED = Label.of("不保修", "not covered");

    /**
     * Products with the same terms.
     *
     * @param slug its segment of the key
     * @param name what it is called
     * @param term of the whole product, in days, weeks, months or years; zero for none
     * @param mainParts of its main parts, not shorter than {@code term} where both count the same unit
     */
    public record ProductClass(String slug, Label name, Span term, Span mainParts) {
        public ProductClass {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as appliance.", CLASSES, slug);
            checkArgument(
                    CalendarDays.counts(term) && CalendarDays.counts(mainParts),
                    "%s.%s has terms %s and %s; both must count days, weeks, months or years.",
                    CLASSES,
                    slug,
                    term,
                    mainParts);
            checkArgument(
                    mainParts.unit() != term.unit() || mainParts.amount() >= term.amount(),
                    "%s.%s.main-parts is %s; it must be at least %s, the term of the whole product. Raise it.",
                    CLASSES,
                    slug,
                    mainParts,
                    term);
        }

        /** Returns the term of a part. */
        public Span term(boolean isMainPart) {
            return isMainPart ? mainParts : term;
        }
    }

    public WarrantyRule {
        classes = List.copyOf(classes);
        covered = covered.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(covered));
        checkArgument(!classes.isEmpty(), "%s is empty; give at least one class of products.", CLASSES);
        checkArgument(!covered.isEmpty(), "%s covers nothing; cover at least defects.", CAUSES);
        Set<String> slugs = new HashSet<>();
        for (ProductClass each : classes) {
            checkArgument(slugs.add(each.slug()), "%s has '%s' twice; remove one.", CLASSES, each.slug());
        }
    }

    /** Returns the class of a slug. */
    public Optional<ProductClass> find(String slug) {
        return classes.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (ProductClass each : classes) {
            RuleKey key = CLASSES.child(each.slug());
            facts.add(new RuleFact(
                    key.child("name"), new RuleValue.Words(each.name()), Label.of("产品类别", "Product class")));
            facts.add(new RuleFact(
                    key.child("term"),
                    new RuleValue.Time(each.term()),
                    Label.of(
                            each.name().zh() + "整机保修期",
                            "Warranty of the whole product, " + each.name().en())));
            facts.add(new RuleFact(
                    key.child("main-parts"),
                    new RuleValue.Time(each.mainParts()),
                    Label.of(
                            each.name().zh() + "主要部件保修期",
                            "Warranty of main parts, " + each.name().en())));
        }
        for (FaultCause cause : FaultCause.values()) {
            boolean is = covered.contains(cause);
            facts.add(new RuleFact(
                    CAUSES.child(cause.slug()),
                    new RuleValue.Choice(is ? "covered" : "excluded", is ? COVERED : EXCLUDED),
                    Label.of(
                            "保修：" + cause.label().zh(),
                            "Warranty: " + cause.label().en())));
        }
        return facts;
    }

    List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        CLASSES,
                        Label.of("各类产品保修期", "Warranty by class of product"),
                        Label.of("产品类别", "Product class"),
                        classes.stream()
                                .map(each -> new RuleTable.Line(each.slug(), each.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("term", Label.of("整机", "Whole product")),
                                new RuleTable.Line("main-parts", Label.of("主要部件", "Main parts")))),
                new RuleTable(
                        CAUSES,
                        Label.of("保修范围", "What the warranty covers"),
                        Label.of("故障原因", "Cause of the fault"),
                        List.of(FaultCause.values()).stream()
                                .map(cause -> new RuleTable.Line(cause.slug(), cause.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("是否保修", "Covered")))));
    }
}
