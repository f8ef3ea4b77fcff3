package org.crmkit.core.view.dashboard;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/**
 * How key accounts are looked after.
 *
 * @param types how many of each type
 * @param next how many stand before each step of the programme
 * @param planned of all, those with an account plan
 * @param stockInTime of all, those whose stock-taking was not overdue on the last day
 * @param drifting of those taken stock of twice or more, those whose last look calls for a talk
 * @param club of all, those in the core customer organisation
 * @param stockTakings how many, step by step
 */
public record KeyAccountFigures(
        Window window,
        Map<KeyAccountType, Long> types,
        Map<ProgrammeStep, Long> next,
        Measured<Share> planned,
        Measured<Share> stockInTime,
        Measured<Share> drifting,
        Measured<Share> club,
        Trend stockTakings,
        RulebookVersion decidedUnder) {

    private static final Reason NONE = Reason.of("no-key-accounts", "无大客户。", "There are no key accounts.");

    public KeyAccountFigures {
        types = Maps.immutableEnumMap(types);
        next = Maps.immutableEnumMap(next);
    }

    /** Counts accounts as they stand. */
    public static KeyAccountFigures of(
            Collection<KeyAccount> accounts, InForce<KeyAccountPolicy> policy, Window window) {
        LocalDate last = window.period().lastDay();
        Map<KeyAccountType, Long> types = new EnumMap<>(KeyAccountType.class);
        Map<ProgrammeStep, Long> next = new EnumMap<>(ProgrammeStep.class);
        long planned = 0;
        long inTime = 0;
        long club = 0;
        long compared = 0;
        long drifting = 0;
        for (KeyAccount account : accounts) {
            types.merge(account.type(), 1L, Long::sum);
            next.merge(account.next(), 1L, Long::sum);
            planned += account.plan().isPresent() ? 1 : 0;
            inTime += last.isAfter(account.stockTakingDue(policy.policy())) ? 0 : 1;
            club += account.club() ? 1 : 0;
            List<StockTaking> looks = account.stockTakings();
            if (looks.size() >= 2) {
                compared++;
                StockTaking.Comparison change = looks.get(looks.size() - 1).since(looks.get(looks.size() - 2), policy);
                drifting += change.callsForTalk() ? 1 : 0;
            }
        }
        return new KeyAccountFigures(
                window,
                types,
                next,
                PanelMaker.share(planned, accounts.size(), NONE),
                PanelMaker.share(inTime, accounts.size(), NONE),
                PanelMaker.share(
                        drifting, compared, Reason.of("none-compared", "尚无两次以上盘点。", "None was taken stock of twice.")),
                PanelMaker.share(club, accounts.size(), NONE),
                Trend.counts(
                        "stock-takings",
                        Label.of("盘点", "Stock-takings"),
                        accounts.stream()
                                .flatMap(account -> account.stockTakings().stream())
                                .toList(),
                        StockTaking::day,
                        window),
                policy.version());
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.KEY_ACCOUNT, window);
        types.forEach((type, number) -> maker.count("type-" + type.slug(), type.label(), number));
        next.forEach((step, number) -> maker.count(
                "next-" + step.slug(),
                Label.of("待办：" + step.label().zh(), "Next: " + step.label().en()),
                number));
        return maker.share("planned", "已有客户计划", "Have an account plan", planned)
                .share("stock-in-time", "盘点按期率", "Stock taken in time", stockInTime)
                .share("drifting", "有流失迹象", "Last look calls for a talk", drifting)
                .share("club", "加入核心客户组织", "In the core customer organisation", club)
                .trend(stockTakings)
                .panel();
    }
}
