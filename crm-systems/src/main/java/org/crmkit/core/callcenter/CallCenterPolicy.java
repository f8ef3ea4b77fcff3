package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * What a call centre promises, what it aims at, and how its contacts are listened to.
 *
 * @param replies one for each kind of work order; at least one
 * @param rePromises how often a promise may be moved; zero or more
 * @param answerWithin seconds within which a contact counts as answered in time; zero or more
 * @param serviceLevel of whom the service level is a share
 * @param targets of the figures; each figure has one
 * @param items of the score sheet, weights adding up to 1
 * @param criticals errors that make a contact fail whatever else was good, perhaps none
 * @param passFrom the score from which a contact passes; 0 to 100
 * @param tolerance how far two listeners' scores may lie apart; 0 to 100
 */
public record CallCenterPolicy(
        List<ReplyRule> replies,
        int rePromises,
        int answerWithin,
        ServiceLevelKind serviceLevel,
        Map<Kpi, BigDecimal> targets,
        List<SheetItem> items,
        List<Critical> criticals,
        BigDecimal passFrom,
        BigDecimal tolerance)
        implements RulePart {

    static final RuleKey KEY = RuleKey.of("call-center");
    static final RuleKey REPLIES = KEY.child("replies");
    static final RuleKey RE_PROMISES = KEY.child("re-promises");
    static final RuleKey ANSWER_WITHIN = KEY.child("answer-within");
    static final RuleKey SERVICE_LEVEL = KEY.child("service-level");
    static final RuleKey TARGETS = KEY.child("targets");
    static final RuleKey ITEMS = KEY.child("monitoring.items");
    static final RuleKey CRITICALS = KEY.child("monitoring.criticals");
    static final RuleKey PASS_FROM = KEY.child("monitoring.pass-from");
    static final RuleKey TOLERANCE = KEY.child("monitoring.tolerance");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Leanings LEANINGS = Leanings.none()
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "call-center.replies.*.*", "call-center.answer-within")
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "call-center.re-promises", "call-center.targets.average-ring")
            .and(Leaning.UNSTATED, "call-center.targets.inbound-occupancy", "call-center.targets.outbound-efficiency")
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "call-center.targets.*", "call-center.monitoring.pass-from");

    /** How urgent a work order is. */
    public enum Priority {
        /** It can wait. */
        NORMAL("normal", "普通", "Normal"),
        /** It cannot wait long. */
        HIGH("high", "紧急", "High"),
        /** Somebody is harmed meanwhile. */
        URGENT("urgent", "特急", "Urgent");

        private final String slug;
        private final Label label;

        Priority(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /**
     * How soon work orders of one kind are replied to.
     *
     * @param slug its segment of the key
     * @param name what the kind is called
     * @param normal of normal priority; above zero
     * @param high of high priority; above zero
     * @param urgent of urgent priority; above zero
     */
    public record ReplyRule(String slug, Label name, Span normal, Span high, Span urgent) {
        public ReplyRule {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as fault.", REPLIES, slug);
            for (Span span : Arrays.asList(normal, high, urgent)) {
                checkArgument(
                        span.amount() > 0,
                        "%s.%s has a time of %s; it must be more than zero. Raise it.",
                        REPLIES,
                        slug,
                        span);
            }
        }

        /** Returns the time for a priority. */
        public Span within(Priority priority) {
            return switch (priority) {
                case NORMAL -> normal;
                case HIGH -> high;
                case URGENT -> urgent;
            };
        }

        /** Returns the key of that rule: {@code call-center.replies.fault.urgent}. */
        public RuleKey key(Priority priority) {
            return REPLIES.child(slug).child(priority.slug());
        }
    }

    /**
     * An item of the score sheet.
     *
     * @param slug its segment of the key
     * @param name what is listened for
     * @param weight above 0, at most 1
     */
    public record SheetItem(String slug, Label name, BigDecimal weight) {
        public SheetItem {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as greeting.", ITEMS, slug);
            checkArgument(
                    weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) <= 0,
                    "%s.%s.weight is %s; it must be above 0 and at most 1. Correct it.",
                    ITEMS,
                    slug,
                    weight);
        }
    }

    /**
     * An error that makes a contact fail by itself.
     *
     * @param slug its segment of the key
     * @param name what it is
     */
    public record Critical(String slug, Label name) {
        public Critical {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as rude.", CRITICALS, slug);
        }
    }

    public CallCenterPolicy {
        replies = List.copyOf(replies);
        items = List.copyOf(items);
        criticals = List.copyOf(criticals);
        targets = Maps.immutableEnumMap(targets);
        checkArgument(!replies.isEmpty(), "%s is empty; give at least one kind of work order.", REPLIES);
        checkDistinct(REPLIES, replies.stream().map(ReplyRule::slug).toList());
        checkDistinct(ITEMS, items.stream().map(SheetItem::slug).toList());
        checkDistinct(CRITICALS, criticals.stream().map(Critical::slug).toList());
        checkArgument(rePromises >= 0, "%s is %s; it must be zero or more. Correct it.", RE_PROMISES, rePromises);
        checkArgument(
                answerWithin >= 0,
                "%s is %s seconds; it must be zero or more. Correct it.",
                ANSWER_WITHIN,
                answerWithin);
        for (Kpi kpi : Kpi.values()) {
            BigDecimal target = targets.get(kpi);
            checkArgument(
                    target != null
                            && target.signum() >= 0
                            && (kpi.unit() != Kpi.Unit.SHARE || target.compareTo(BigDecimal.ONE) <= 0),
                    "%s.%s is %s; it must be given, zero or more, and at most 1 for a share. Correct it.",
                    TARGETS,
                    kpi.slug(),
                    target);
        }
        BigDecimal sum = items.stream().map(SheetItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        checkArgument(
                sum.compareTo(BigDecimal.ONE) == 0,
                "%s have weights that add up to %s; they must add up to 1. Correct the weights.",
                ITEMS,
                sum);
        checkArgument(isScore(passFrom), "%s is %s; it must be 0 to 100. Correct it.", PASS_FROM, passFrom);
        checkArgument(isScore(tolerance), "%s is %s; it must be 0 to 100. Correct it.", TOLERANCE, tolerance);
    }

    private static boolean isScore(BigDecimal score) {
        return score.signum() >= 0 && score.compareTo(HUNDRED) <= 0;
    }

    private static void checkDistinct(RuleKey key, List<String> slugs) {
        Set<String> seen = new HashSet<>();
        for (String slug : slugs) {
            checkArgument(seen.add(slug), "%s has '%s' twice; remove one.", key, slug);
        }
    }

    /** Returns the rule of a kind of work order. */
    public Optional<ReplyRule> reply(String kind) {
        return replies.stream().filter(rule -> rule.slug().equals(kind)).findFirst();
    }

    /** Returns the target of a figure. */
    public BigDecimal target(Kpi kpi) {
        return targets.getOrDefault(kpi, BigDecimal.ZERO); // the constructor saw to it that there is one
    }

    @Override
    public String section() {
        return "call-center";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (ReplyRule rule : replies) {
            RuleKey key = REPLIES.child(rule.slug());
            facts.add(new RuleFact(
                    key.child("name"), new RuleValue.Words(rule.name()), Label.of("工单类型", "Kind of work order")));
            for (Priority priority : Priority.values()) {
                facts.add(new RuleFact(
                        rule.key(priority),
                        new RuleValue.Time(rule.within(priority)),
                        Label.of(
                                rule.name().zh() + "工单答复时限（" + priority.label().zh() + "）",
                                "Reply to a work order, " + rule.name().en() + ", " + priority.slug())));
            }
        }
        facts.add(new RuleFact(
                RE_PROMISES,
                new RuleValue.Count(rePromises, Label.of("次", "times")),
                Label.of("答复时限可改期次数", "How often a promised reply may be moved")));
        facts.add(new RuleFact(
                ANSWER_WITHIN,
                new RuleValue.Count(answerWithin, Label.of("秒", "seconds")),
                Label.of("服务水平的接听时限", "Time to answer for the service level")));
        facts.add(new RuleFact(
                SERVICE_LEVEL,
                new RuleValue.Choice(serviceLevel.slug(), serviceLevel.label()),
                Label.of("服务水平的计算口径", "What the service level is a share of"),
                Leaning.NEUTRAL));
        for (Kpi kpi : Kpi.values()) {
            facts.add(new RuleFact(
                    TARGETS.child(kpi.slug()),
                    kpi.unit() == Kpi.Unit.SHARE
                            ? new RuleValue.Fraction(target(kpi))
                            : new RuleValue.Figure(target(kpi)),
                    Label.of(
                            kpi.label().zh() + "目标" + (kpi.unit() == Kpi.Unit.SHARE ? "" : "（秒）"),
                            "Target: " + kpi.label().en() + (kpi.unit() == Kpi.Unit.SHARE ? "" : ", seconds"))));
        }
        for (SheetItem item : items) {
            RuleKey key = ITEMS.child(item.slug());
            facts.add(new RuleFact(
                    key.child("name"), new RuleValue.Words(item.name()), Label.of("监听评分项", "Item of the score sheet")));
            facts.add(new RuleFact(
                    key.child("weight"),
                    new RuleValue.Fraction(item.weight()),
                    Label.of(
                            "监听权重：" + item.name().zh(),
                            "Weight on the score sheet: " + item.name().en())));
        }
        for (Critical critical : criticals) {
            facts.add(new RuleFact(
                    CRITICALS.child(critical.slug()).child("name"),
                    new RuleValue.Words(critical.name()),
                    Label.of("致命差错", "Critical error")));
        }
        facts.add(new RuleFact(
                PASS_FROM, new RuleValue.Figure(passFrom), Label.of("监听合格分", "Score from which a contact passes")));
        facts.add(new RuleFact(
                TOLERANCE, new RuleValue.Figure(tolerance), Label.of("校准允许分差", "How far two listeners may lie apart")));
        return LEANINGS.applyTo(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        REPLIES,
                        Label.of("工单答复时限", "Time to reply to work orders"),
                        Label.of("工单类型", "Kind"),
                        replies.stream()
                                .map(rule -> new RuleTable.Line(rule.slug(), rule.name()))
                                .toList(),
                        Arrays.stream(Priority.values())
                                .map(priority -> new RuleTable.Line(priority.slug(), priority.label()))
                                .toList()),
                new RuleTable(
                        TARGETS,
                        Label.of("呼叫中心指标目标", "Targets of the call centre"),
                        Label.of("指标", "Figure"),
                        Arrays.stream(Kpi.values())
                                .map(kpi -> new RuleTable.Line(kpi.slug(), kpi.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("目标", "Target")))),
                new RuleTable(
                        ITEMS,
                        Label.of("监听评分表", "Score sheet"),
                        Label.of("评分项", "Item"),
                        items.stream()
                                .map(item -> new RuleTable.Line(item.slug(), item.name()))
                                .toList(),
                        List.of(new RuleTable.Line("weight", Label.of("权重", "Weight")))));
    }
}
