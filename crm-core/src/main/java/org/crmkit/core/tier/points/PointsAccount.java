package org.crmkit.core.tier.points;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;

/**
 * The points of one customer at the end of a day: a pure function of what happened by then, so that entries told late, twice or out of
 * order give the account they would have given in time. The balance is never below zero and always the sum of the lots; points
 * owed stand beside it, and while any are owed the balance is zero.
 *
 * <p>A day runs in this order: points expire, purchases earn, adjustments give, returns take back, adjustments take, points are
 * spent; within each by id. Points are taken first in, first out by the day they expire. A return takes what its purchase earned less
 * what the rest of it would have earned: first from the purchase's own lot, then, of what has left the lot, expired points
 * are let go, and spent ones are taken from the other lots. What is missing then is owed or forgiven, by the rule.
 *
 * @param day the last day it tells about
 * @param lots with points left, by the day they expire
 * @param debt points owed, zero or more
 * @param statement every movement, in order
 * @param noticeUntil the last day of the notice that begins on {@code day}
 * @param decidedUnder the edition in force on {@code day}
 */
public record PointsAccount(
        LocalDate day,
        List<PointsLot> lots,
        long debt,
        List<PointsMovement> statement,
        LocalDate noticeUntil,
        RulebookVersion decidedUnder) {

    /** The most points one entry may bring or take, and an account may come to. */
    public static final long MOST = 1_000_000_000_000_000L;

    public PointsAccount {
        lots = List.copyOf(lots);
        statement = List.copyOf(statement);
        checkArgument(debt >= 0, "PointsAccount.debt was %s; it must be zero or more.", debt);
        checkArgument(
                debt == 0 || lots.isEmpty(),
                "PointsAccount.debt was %s beside lots; points that are there pay it first. Take it from the lots.",
                debt);
    }

    /**
     * Obtains the account under one edition.
     *
     * @param levelOn the slug of the tier level held on a day, for example from a {@code TierTimeline}
     */
    public static PointsAccount from(
            Collection<? extends PointsEntry> entries,
            InForce<PointsProgramme> rules,
            Function<LocalDate, String> levelOn,
            LocalDate day) {
        return from(entries, (LocalDate any) -> rules, levelOn, day);
    }

    /**
     * Obtains the account under several editions: each entry is decided by the edition in force on its day, and points keep the
     * validity they were earned with.
     *
     * @param rules the edition in force on a day
     * @param levelOn the slug of the tier level held on a day
     * @throws IllegalArgumentException if two entries of one id differ, if an amount is in another currency, if a return is dated before
     *     its purchase, or if the points of an account leave plus or minus {@link #MOST}
     */
    public static PointsAccount from(
            Collection<? extends PointsEntry> entries,
            Function<LocalDate, InForce<PointsProgramme>> rules,
            Function<LocalDate, String> levelOn,
            LocalDate day) {
        return new PointsLedger(entries, rules, levelOn).until(day);
    }

    /** Returns the points that can be spent, zero or more. */
    public long balance() {
        return lots.stream().mapToLong(PointsLot::left).sum();
    }

    /** Returns the lots that expire within the notice of the programme, those that expire first, first. */
    public List<PointsLot> expiringSoon() {
        return expiringBy(noticeUntil);
    }

    /** Returns the lots whose points no longer hold on {@code other} if nothing is spent until then. */
    public List<PointsLot> expiringBy(LocalDate other) {
        return lots.stream().filter(lot -> !lot.expiresOn().isAfter(other)).toList();
    }

    /**
     * Returns whether points can be spent today.
     *
     * @param points above zero
     */
    public RedeemDecision redeem(long points) {
        checkArgument(points > 0, "points was %s; it must be above zero.", points);
        long missing = points - balance();
        if (missing > 0) {
            return new RedeemDecision.Refused(missing, List.of(tooFew(points, missing)));
        }
        List<PointsMovement.Share> shares = new ArrayList<>();
        long wanted = points;
        for (PointsLot lot : lots) {
            long taken = Math.min(lot.left(), wanted);
            if (taken > 0) {
                shares.add(new PointsMovement.Share(lot.id(), -taken));
                wanted -= taken;
            }
        }
        return new RedeemDecision.Granted(shares, balance() - points);
    }

    private Reason tooFew(long points, long missing) {
        return Reason.of(
                "too-few-points",
                "申请兑换" + points + "分，" + Formats.date(day, Lang.ZH) + "可用" + balance() + "分，还差" + missing + "分（规则 "
                        + decidedUnder + "）。",
                points + " points were asked for and " + balance() + " are there on " + day + "; " + missing
                        + " are missing (rules " + decidedUnder + ").");
    }
}
