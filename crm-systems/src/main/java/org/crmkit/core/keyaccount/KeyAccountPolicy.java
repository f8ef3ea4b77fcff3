package org.crmkit.core.keyaccount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.internal.FactList;
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
 * Who is a key customer and what is done for him.
 *
 * @param coreShare the share of all sales that core customers together bring; above 0, at most 1
 * @param ratingFrom a rating from which a customer is key whatever he buys; 0 to 100
 * @param levels for each type the level that leads the account
 * @param methods for each method how often it comes round, by type
 * @param stockTaking how often an account is taken stock of
 * @param managerVisit how often a manager calls on a core customer, where the rulebook says so
 * @param salesFall a fall of sales between two stock-takings that is a sign; above 0, at most 1
 * @param satisfactionFall a fall of the index, in points, that is a sign; above 0, at most 100
 * @param noContact how long without contact is a sign
 * @param openComplaints so many open complaints are a sign; one or more
 * @param signsForTalk so many signs call for a talk at once; 1 to 5
 */
public record KeyAccountPolicy(
        BigDecimal coreShare,
        BigDecimal ratingFrom,
        Map<KeyAccountType, KeyAccountLevel> levels,
        Map<ManagementMethod, Map<KeyAccountType, Span>> methods,
        Span stockTaking,
        Optional<Span> managerVisit,
        BigDecimal salesFall,
        BigDecimal satisfactionFall,
        Span noContact,
        int openComplaints,
        int signsForTalk)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("key-account");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "key-account.selection.rating-from",
                    "key-account.methods.*.*",
                    "key-account.stock-taking",
                    "key-account.manager-visit",
                    "key-account.defection.*")
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "key-account.selection.core-share")
            .and(Leaning.NEUTRAL, "key-account.levels.*");

    public KeyAccountPolicy {
        levels = Maps.immutableEnumMap(levels);
        Map<ManagementMethod, Map<KeyAccountType, Span>> rounds = new EnumMap<>(ManagementMethod.class);
        methods.forEach((method, byType) -> rounds.put(method, Maps.immutableEnumMap(byType)));
        methods = Collections.unmodifiableMap(rounds);
        between(coreShare, BigDecimal.ONE, "selection.core-share");
        checkArgument(
                ratingFrom.signum() >= 0 && ratingFrom.compareTo(HUNDRED) <= 0,
                "key-account.selection.rating-from was %s; it must be 0 to 100. Correct it.",
                ratingFrom);
        between(salesFall, BigDecimal.ONE, "defection.sales-fall");
        between(satisfactionFall, HUNDRED, "defection.satisfaction-fall");
        CalendarSpans.checked(stockTaking, "key-account.stock-taking");
        managerVisit.ifPresent(every -> CalendarSpans.checked(every, "key-account.manager-visit"));
        CalendarSpans.checked(noContact, "key-account.defection.no-contact");
        checkArgument(
                openComplaints >= 1,
                "key-account.defection.open-complaints was %s; it must be one or more. Raise it.",
                openComplaints);
        checkArgument(
                signsForTalk >= 1 && signsForTalk <= DefectionSign.values().length,
                "key-account.defection.signs-for-talk was %s; it must be 1 to 5. Correct it.",
                signsForTalk);
        for (KeyAccountType type : KeyAccountType.values()) {
            checkArgument(
                    levels.containsKey(type),
                    "key-account.levels.%s is missing; each type must have a level.",
                    type.slug());
            for (ManagementMethod method : ManagementMethod.values()) {
                Span every = methods.getOrDefault(method, Map.of()).get(type);
                String path = "key-account.methods." + method.slug() + "." + type.slug();
                checkArgument(every != null, "%s is missing; each type must have a period.", path);
                CalendarSpans.checked(Objects.requireNonNull(every), path);
            }
        }
    }

    private static void between(BigDecimal value, BigDecimal most, String path) {
        checkArgument(
                value.signum() > 0 && value.compareTo(most) <= 0,
                "key-account.%s was %s; it must be above 0 and at most %s. Correct it.",
                path,
                value,
                most);
    }

    /** Returns the level that leads accounts of a type. */
    public KeyAccountLevel level(KeyAccountType type) {
        return Objects.requireNonNull(levels.get(type));
    }

    /** Returns how often a method comes round for a type. */
    public Span every(ManagementMethod method, KeyAccountType type) {
        return Objects.requireNonNull(
                Objects.requireNonNull(methods.get(method)).get(type));
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY)
                .fraction("selection.core-share", coreShare, "核心客户合计占销售额", "Share of sales of core customers")
                .figure("selection.rating-from", ratingFrom, "核心客户评分起点", "Rating from which a customer is key");
        for (KeyAccountType type : KeyAccountType.values()) {
            facts.add(
                    "levels." + type.slug(),
                    new RuleValue.Choice(level(type).slug(), level(type).label()),
                    type.label().zh() + "的主责层级",
                    "Level that leads a " + type.label().en());
        }
        for (ManagementMethod method : ManagementMethod.values()) {
            for (KeyAccountType type : KeyAccountType.values()) {
                facts.time(
                        "methods." + method.slug() + "." + type.slug(),
                        every(method, type),
                        type.label().zh() + "的" + method.label().zh() + "周期",
                        "Period of " + method.label().en() + " for a "
                                + type.label().en());
            }
        }
        facts.time("stock-taking", stockTaking, "核心客户盘点周期", "Period of stock-taking");
        managerVisit.ifPresent(
                every -> facts.time("manager-visit", every, "经理走访核心客户的周期", "A manager calls on a core customer every"));
        return facts.fraction("defection.sales-fall", salesFall, "购买额下降信号", "Fall of sales that is a sign")
                .figure(
                        "defection.satisfaction-fall",
                        satisfactionFall,
                        "满意度下降信号（分）",
                        "Fall of satisfaction that is a sign, points")
                .time("defection.no-contact", noContact, "无沟通信号", "Time without contact that is a sign")
                .add(
                        "defection.open-complaints",
                        new RuleValue.Count(openComplaints, Label.of("件", "complaints")),
                        "投诉未决信号",
                        "Open complaints that are a sign")
                .add(
                        "defection.signs-for-talk",
                        new RuleValue.Count(signsForTalk, Label.of("项", "signs")),
                        "须立即沟通的信号数",
                        "Signs that call for a talk")
                .facts(LEANINGS);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                KEY.child("methods"),
                Label.of("七种管理方法的周期", "Periods of the seven methods"),
                Label.of("方法", "Method"),
                Arrays.stream(ManagementMethod.values())
                        .map(method -> new RuleTable.Line(method.slug(), method.label()))
                        .toList(),
                Arrays.stream(KeyAccountType.values())
                        .map(type -> new RuleTable.Line(type.slug(), type.label()))
                        .toList()));
    }
}
