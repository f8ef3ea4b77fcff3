package org.crmkit.core.view.dashboard;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsMovement;
import org.crmkit.core.view.Room;

/**
 * Points earned, spent and lost.
 *
 * @param accounts how many
 * @param balance what all accounts hold
 * @param debt what all accounts owe
 * @param points by kind what the movements of the period did to the balances: above zero if they rose
 * @param expired of the points that left by being spent or by expiring, those that expired
 * @param movements how many, step by step
 */
public record PointsFigures(
        Window window,
        long accounts,
        long balance,
        long debt,
        Map<PointsMovement.Kind, Long> points,
        Measured<Share> expired,
        Trend movements) {

    public PointsFigures {
        points = Maps.immutableEnumMap(points);
    }

    /** Counts the accounts of many customers, each once, as they stand on their day. */
    public static PointsFigures of(Collection<PointsAccount> accounts, Window window) {
        Map<PointsMovement.Kind, Long> points = new EnumMap<>(PointsMovement.Kind.class);
        for (PointsMovement.Kind kind : PointsMovement.Kind.values()) {
            points.put(kind, 0L);
        }
        List<PointsMovement> in = new ArrayList<>();
        for (PointsAccount account : accounts) {
            account.statement().stream()
                    .filter(movement -> window.contains(movement.day()))
                    .forEach(in::add);
        }
        in.forEach(movement -> points.merge(movement.kind(), movement.points(), Math::addExact));
        long gone = -points.getOrDefault(PointsMovement.Kind.EXPIRED, 0L);
        long spent = -points.getOrDefault(PointsMovement.Kind.REDEEMED, 0L);
        return new PointsFigures(
                window,
                accounts.size(),
                accounts.stream().mapToLong(PointsAccount::balance).sum(),
                accounts.stream().mapToLong(PointsAccount::debt).sum(),
                points,
                PanelMaker.share(gone, gone + spent, Reason.of("no-points-left", "期间无兑换或到期的积分。", "None left.")),
                Trend.counts("movements", Label.of("积分变动笔数", "Movements"), in, PointsMovement::day, window));
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.POINTS, window)
                .count("accounts", "积分账户", "Accounts", accounts)
                .count("balance", "积分余额", "Balance", balance)
                .count("debt", "积分欠额", "Debt", debt);
        points.forEach((kind, number) -> maker.count(
                "points-" + kind.name().toLowerCase(Locale.ROOT),
                Label.of("积分" + kind.label().zh(), "Points " + kind.label().en()),
                number));
        return maker.share("expired", "到期占减少积分", "Expired, of those spent or expired", expired)
                .trend(movements)
                .panel();
    }
}
