package org.crmkit.scoring.credit.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.DunningEffect;
import org.crmkit.core.credit.DunningLevel;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.Dunning;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What to send one customer on a day.
 *
 * @param customer to whom
 * @param level the highest an item of his has reached
 * @param overdue what is open of the items at a level
 * @param notices the items, the oldest first
 * @param next the day his oldest item reaches the next level if it stays unpaid; empty at the last
 */
public record DunningProposal(
        CustomerId customer,
        DunningLevel level,
        Money overdue,
        List<Dunning.Notice> notices,
        Optional<LocalDate> next) {

    public DunningProposal {
        notices = List.copyOf(notices);
    }

    /** Returns what to send the customer of a ledger; empty if no item is at a level. */
    public static Optional<DunningProposal> of(CreditLedger ledger, CreditPolicy policy, LocalDate day) {
        List<Dunning.Notice> notices = Dunning.notices(ledger, policy, day);
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Dunning.Notice oldest = notices.get(0);
        Money overdue = Money.zero(ledger.currency());
        for (Dunning.Notice notice : notices) {
            overdue = overdue.plus(notice.open());
        }
        List<DunningLevel> later = new ArrayList<>(policy.dunning());
        later.removeIf(level -> level.from().amount() <= oldest.daysPastDue());
        Optional<LocalDate> next = later.stream()
                .findFirst()
                .map(level -> day.plusDays(level.from().amount() - oldest.daysPastDue()));
        return Optional.of(new DunningProposal(ledger.customer(), oldest.level(), overdue, notices, next));
    }

    /** Tells whether the level stops credit too. */
    public boolean stopsCredit() {
        return level.effect() == DunningEffect.BLOCK;
    }

    /** Returns what to do, in one sentence. */
    public Label sentence() {
        String daysZh = "最长逾期" + notices.get(0).daysPastDue() + "天";
        return Label.of(
                level.name().zh() + "：" + notices.size() + "笔共" + Formats.money(overdue, Lang.ZH) + "，" + daysZh
                        + (stopsCredit() ? "，停止赊销。" : "。"),
                level.name().en() + ": " + notices.size() + " open, " + Formats.money(overdue, Lang.EN)
                        + ", the oldest "
                        + notices.get(0).daysPastDue() + " days past due"
                        + (stopsCredit() ? "; credit stops." : "."));
    }
}
