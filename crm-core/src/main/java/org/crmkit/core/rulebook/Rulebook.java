package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ServiceLevel;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.care.CareProgramme;
import org.crmkit.core.tier.points.PointsProgramme;
import org.joda.money.CurrencyUnit;

/**
 * Everything a company decided, as one value: decisions read its policies, documents quote its facts. Whatever one policy
 * says of another is checked here: each tier has its service level and no other, all amounts are in one currency, hours are
 * in the rulebook's zone, and each origin is about a rule that exists.
 *
 * @param header whose rules these are, and when they hold
 * @param tier how a customer's tier follows from purchases
 * @param credit what is sold on credit
 * @param complaint what is promised about complaints
 * @param customer how customers' files are kept
 * @param care what is done for each class of customers, if the company has such a programme
 * @param points how points are earned and lost, if the company has such a programme
 * @param rooms the policies of the further rooms the company has, at most one of a class
 * @param origins where the numbers come from; may be empty
 */
public record Rulebook(
        RulebookHeader header,
        TierScheme tier,
        CreditPolicy credit,
        ComplaintPolicy complaint,
        CustomerPolicy customer,
        Optional<CareProgramme> care,
        Optional<PointsProgramme> points,
        List<RulePart> rooms,
        List<Origin> origins) {

    public Rulebook {
        rooms = List.copyOf(rooms);
        origins = List.copyOf(origins);
        for (TierLevel level : tier.levels()) {
            checkArgument(
                    complaint.level(level.slug()).isPresent(),
                    "complaint.service-levels has no %s; each level of tier.levels must have a service level. Add one.",
                    level.slug());
        }
        for (ServiceLevel level : complaint.serviceLevels()) {
            checkArgument(
                    tier.level(level.tier()).isPresent(),
                    "complaint.service-levels.%s was given; it must be a level of tier.levels. Add that level, or remove this entry.",
                    level.tier());
        }
        checkArgument(
                complaint.calendar().zone().equals(header.zone()),
                "complaint.calendar was in zone %s; it must be in %s, the zone of the rulebook.",
                complaint.calendar().zone(),
                header.zone());
        points.ifPresent(programme -> {
            checkRows(
                    "points.rates",
                    tier,
                    programme.rates().stream().map(PointsProgramme.Rate::tier).toList());
            checkCurrency("points.per", programme.per().getCurrencyUnit(), header.currency());
        });
        care.filter(programme -> !programme.byTier().isEmpty())
                .ifPresent(programme -> checkRows(
                        "care.by-tier", tier, List.copyOf(programme.byTier().keySet())));
        checkCurrency("tier.levels", tier.currency(), header.currency());
        checkCurrency("credit.grades", credit.currency(), header.currency());
        Set<String> sections = new HashSet<>();
        for (RulePart room : rooms) {
            checkArgument(
                    sections.add(room.section()),
                    "%s was given twice; each room must have one policy.",
                    room.section());
            room.facts().forEach(fact -> checkCurrency(fact, header.currency()));
        }
        Set<RuleKey> keys = new HashSet<>();
        for (RuleFact fact : facts(parts(tier, credit, complaint, customer, care, points, rooms))) {
            checkArgument(keys.add(fact.key()), "%s stands twice; each rule must have its own key.", fact.key());
        }
        for (Origin origin : origins) {
            checkArgument(
                    keys.stream().anyMatch(origin::covers),
                    "origins.%s is about no rule; it must be the path of one, or the path above several. Correct it.",
                    origin.key());
        }
    }

    private static void checkRows(String key, TierScheme tier, List<String> rows) {
        List<String> levels = tier.levels().stream().map(TierLevel::slug).toList();
        checkArgument(
                rows.equals(levels),
                "%s was given for %s; it must be given for the levels of tier.levels in their order, %s. Correct it.",
                key,
                rows,
                levels);
    }

    private static List<RulePart> parts(
            TierScheme tier,
            CreditPolicy credit,
            ComplaintPolicy complaint,
            CustomerPolicy customer,
            Optional<CareProgramme> care,
            Optional<PointsProgramme> points,
            List<RulePart> rooms) {
        List<RulePart> parts = new ArrayList<>(List.of(tier, credit, complaint, customer));
        care.ifPresent(parts::add);
        points.ifPresent(parts::add);
        parts.addAll(rooms);
        return List.copyOf(parts);
    }

    private static void checkCurrency(RuleFact fact, CurrencyUnit wanted) {
        if (fact.value() instanceof RuleValue.Amount amount) {
            checkCurrency(fact.key().path(), amount.money().getCurrencyUnit(), wanted);
        }
    }

    private static void checkCurrency(String key, CurrencyUnit found, CurrencyUnit wanted) {
        checkArgument(
                found.equals(wanted),
                "%s was in %s; it must be in %s, the currency of the rulebook. Convert it.",
                key,
                found,
                wanted);
    }

    private static List<RuleFact> facts(List<RulePart> parts) {
        List<RuleFact> facts = new ArrayList<>();
        parts.forEach(part -> facts.addAll(part.facts()));
        return List.copyOf(facts);
    }

    /** Returns id and edition. */
    public RulebookVersion version() {
        return header.version();
    }

    /** Returns what the rulebook is called. */
    public Label name() {
        return header.name();
    }

    /** Returns where its days begin. */
    public ZoneId zone() {
        return header.zone();
    }

    /** Returns the currency of every amount in it. */
    public CurrencyUnit currency() {
        return header.currency();
    }

    /** Returns the policies, in the order documents and comparisons show them. */
    public List<RulePart> parts() {
        return parts(tier, credit, complaint, customer, care, points, rooms);
    }

    /** Returns every rule; keys are distinct. */
    public List<RuleFact> facts() {
        return facts(parts());
    }

    /** Returns the rules that repeat, as tables. */
    public List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>();
        parts().forEach(part -> tables.addAll(part.tables()));
        return List.copyOf(tables);
    }

    /** Returns one rule. */
    public Optional<RuleFact> fact(RuleKey key) {
        return facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** Returns one table by the path above its rows. */
    public Optional<RuleTable> table(RuleKey key) {
        return tables().stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** Returns where a rule comes from, by the note with the longest path above it. */
    public Optional<Origin> originOf(RuleKey key) {
        return origins.stream()
                .filter(origin -> origin.covers(key))
                .max(Comparator.comparingInt(origin -> origin.key().path().length()));
    }

    /** Returns an optional policy as it stands in this edition, if there is one: {@code rulebook.inForceIfAny(Rulebook::points)}. */
    public <P extends RulePart> Optional<InForce<P>> inForceIfAny(Function<Rulebook, Optional<P>> part) {
        return part.apply(this).map(policy -> InForce.of(policy, version()));
    }

    /** Returns the policy of a further room, if the company has one: {@code rulebook.room(ArchivePolicy.class)}. */
    public <P extends RulePart> Optional<P> room(Class<P> type) {
        return rooms.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Returns the policy of a further room as it stands in this edition, if the company has one. */
    public <P extends RulePart> Optional<InForce<P>> inForceIfAny(Class<P> type) {
        return room(type).map(policy -> InForce.of(policy, version()));
    }

    /** Returns one policy as it stands in this edition, for a decision: {@code rulebook.inForce(Rulebook::credit)}. */
    public <P extends RulePart> InForce<P> inForce(Function<Rulebook, P> part) {
        return InForce.of(part.apply(this), version());
    }
}
