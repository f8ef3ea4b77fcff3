package org.crmkit.core.credit.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.DunningLevel;
import org.crmkit.core.credit.OpenItem;
import org.joda.money.Money;

/** Who is reminded of what on a day, by the levels of {@code credit.dunning}. */
public final class Dunning {

    private Dunning() {}

    /**
     * One item to be reminded of.
     *
     * @param document which
     * @param open what is unpaid of it
     * @param daysPastDue one or more
     * @param level the highest level it has reached
     */
    public record Notice(DocumentId document, Money open, long daysPastDue, DunningLevel level) {}

    /** Returns the items at a level, the oldest first; of one day, by document. Due today is not overdue. */
    public static List<Notice> notices(CreditLedger ledger, CreditPolicy policy, LocalDate day) {
        List<Notice> notices = new ArrayList<>();
        for (CreditLedger.Item item : ledger.items()) {
            OpenItem open = item.item();
            long days = open.daysPastDue(day);
            policy.dunningAt(days)
                    .ifPresent(level -> notices.add(new Notice(item.document(), open.open(), days, level)));
        }
        notices.sort(Comparator.comparingLong(Notice::daysPastDue).reversed().thenComparing(Notice::document));
        return List.copyOf(notices);
    }

    /** Returns the level of the account as a whole: that of its oldest item. */
    public static Optional<DunningLevel> levelOf(CreditLedger ledger, CreditPolicy policy, LocalDate day) {
        return policy.dunningAt(ledger.totals().items().daysPastDue(day));
    }
}
