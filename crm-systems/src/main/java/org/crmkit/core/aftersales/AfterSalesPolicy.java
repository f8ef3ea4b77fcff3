package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * What a company offers and promises after the sale. Time limits count on the working hours the desk is given.
 *
 * @param services what it does; at least one
 * @param confirmWithin how long the customer may say that a service is not done well; afterwards it counts as confirmed; above zero
 * @param repair how products are repaired
 * @param warranty what is repaired free of charge
 * @param returns what is taken back or exchanged
 */
public record AfterSalesPolicy(
        List<ServiceItem> services, Span confirmWithin, RepairRule repair, WarrantyRule warranty, ReturnRule returns)
        implements RulePart {

    static final RuleKey KEY = RuleKey.of("after-sales");
    static final RuleKey SERVICES = KEY.child("services");
    static final RuleKey CONFIRM = KEY.child("confirm-within");

    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "after-sales.services.*.accept",
                    "after-sales.services.*.finish",
                    "after-sales.repair.replacement-after",
                    "after-sales.repair.exchange-after",
                    "after-sales.returns.conditions.*.deduction")
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "after-sales.confirm-within",
                    "after-sales.repair.quote-valid",
                    "after-sales.repair.warranty",
                    "after-sales.warranty.classes.*.term",
                    "after-sales.warranty.classes.*.main-parts",
                    "after-sales.returns.grounds.*.return-within",
                    "after-sales.returns.grounds.*.exchange-within");

    public AfterSalesPolicy {
        services = List.copyOf(services);
        checkArgument(!services.isEmpty(), "%s is empty; give at least one service.", SERVICES);
        Set<String> slugs = new HashSet<>();
        for (ServiceItem item : services) {
            checkArgument(slugs.add(item.slug()), "%s has '%s' twice; remove one.", SERVICES, item.slug());
        }
        checkArgument(
                confirmWithin.amount() > 0, "%s is %s; it must be more than zero. Raise it.", CONFIRM, confirmWithin);
    }

    /** Returns the service of a slug. */
    public Optional<ServiceItem> service(String slug) {
        return services.stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    @Override
    public String section() {
        return "after-sales";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (ServiceItem item : services) {
            facts.addAll(facts(item));
        }
        facts.add(new RuleFact(
                CONFIRM,
                new RuleValue.Time(confirmWithin),
                Label.of("客户确认服务的期限", "Time to confirm that a service is done")));
        facts.addAll(repair.facts());
        facts.addAll(warranty.facts());
        facts.addAll(returns.facts());
        return states(facts);
    }

    /** What is covered, and who bears a loss, favours the customer by what it says. */
    private static List<RuleFact> states(List<RuleFact> facts) {
        List<RuleFact> stated = new ArrayList<>();
        for (RuleFact fact : LEANINGS.applyTo(facts)) {
            boolean isChoice = fact.value() instanceof RuleValue.Choice;
            String says = fact.value().spelled();
            if (isChoice && (says.equals("covered") || says.equals("company") || says.equals("free"))) {
                stated.add(fact.leaning(Leaning.LENIENT_CHOICE));
            } else if (isChoice && (says.equals("excluded") || says.equals("customer") || says.equals("paid"))) {
                stated.add(fact.leaning(Leaning.STRICT_CHOICE));
            } else {
                stated.add(fact);
            }
        }
        return List.copyOf(stated);
    }

    private static List<RuleFact> facts(ServiceItem item) {
        RuleKey key = SERVICES.child(item.slug());
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(key.child("name"), new RuleValue.Words(item.name()), Label.of("服务项目", "Service")));
        List<String> names = List.of("stage", "charge", "recurrence", "nature", "place");
        List<Label> labels = List.of(
                Label.of("服务时间", "when"),
                Label.of("收费", "charge"),
                Label.of("次数", "how often"),
                Label.of("性质", "nature"),
                Label.of("地点", "where"));
        for (int i = 0; i < names.size(); i++) {
            Term trait = item.criteria().traits().get(i);
            facts.add(new RuleFact(
                    key.child(names.get(i)),
                    new RuleValue.Choice(trait.code(), trait.label()),
                    Label.of(
                            item.name().zh() + "：" + labels.get(i).zh(),
                            item.name().en() + ": " + labels.get(i).en())));
        }
        facts.add(new RuleFact(
                key.child("depth"),
                new RuleValue.Choice(item.depth().slug(), item.depth().label()),
                Label.of(item.name().zh() + "：服务层次", item.name().en() + ": depth of service")));
        for (ServiceItem.Goal goal : ServiceItem.Goal.values()) {
            facts.add(new RuleFact(
                    item.key(goal),
                    new RuleValue.Time(item.limit(goal)),
                    Label.of(
                            item.name().zh() + goal.label().zh() + "时限",
                            "Time to " + goal.slug() + ": " + item.name().en())));
        }
        return facts;
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>();
        tables.add(new RuleTable(
                SERVICES,
                Label.of("服务项目与时限", "Services and their time limits"),
                Label.of("服务项目", "Service"),
                services.stream()
                        .map(item -> new RuleTable.Line(item.slug(), item.name()))
                        .toList(),
                List.of(
                        new RuleTable.Line("charge", Label.of("收费", "Charge")),
                        new RuleTable.Line("place", Label.of("地点", "Place")),
                        new RuleTable.Line("depth", Label.of("服务层次", "Depth")),
                        new RuleTable.Line("accept", Label.of("受理时限", "Accepted within")),
                        new RuleTable.Line("finish", Label.of("完成时限", "Done within")))));
        tables.addAll(warranty.tables());
        tables.addAll(returns.tables());
        return List.copyOf(tables);
    }
}
