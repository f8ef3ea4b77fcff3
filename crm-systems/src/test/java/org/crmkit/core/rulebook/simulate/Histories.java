package org.crmkit.core.rulebook.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.tier.Purchase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Recorded cases for tests: single ones by hand, many from a seed. All within 2026, in Chinese yuan. */
final class Histories {

    /** Ten in the morning of Tuesday 10 March 2026 in Shanghai. */
    static final Instant TUESDAY = Instant.parse("2026-03-10T02:00:00Z");

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<String> GRADES = List.of("a", "b", "c", "d");
    private static final List<String> TIERS = List.of("standard", "silver", "gold", "platinum");

    private Histories() {}

    /** Returns an account that owes {@code owed} by invoices, the oldest due on {@code oldest}. */
    static CreditAccount account(String customer, String grade, String owed, Optional<LocalDate> oldest) {
        Money amount = Money.parse(owed);
        return CreditAccount.open(CustomerId.of(customer), grade, CNY)
                .withDocuments(new OpenDocuments(
                        Money.zero(CNY),
                        Money.zero(CNY),
                        OpenItems.of(
                                CNY,
                                amount.isZero()
                                        ? List.of()
                                        : List.of(new OpenItem(amount, oldest.orElse(LocalDate.of(2026, 12, 31))))),
                        Money.zero(CNY),
                        Money.zero(CNY)));
    }

    static RecordedRequest request(String key, String grade, String owed, Optional<LocalDate> oldest, String asked) {
        CreditAccount account = account("C-" + key, grade, owed, oldest);
        return RecordedRequest.of(
                CreditRequest.of(account.customer(), Money.parse(asked), IdempotencyKey.of(key)), account, TUESDAY);
    }

    static RecordedComplaint complaint(String id, String tier, String received, String answered, String solved) {
        return new RecordedComplaint(
                id,
                ComplaintClock.startedAt(Instant.parse(received), tier)
                        .answeredAt(Instant.parse(answered))
                        .solvedAt(Instant.parse(solved)),
                Instant.parse("2026-06-30T15:59:59Z"));
    }

    static RecordedPurchases purchases(String customer, String... dayAndAmount) {
        List<Purchase> purchases = new ArrayList<>();
        for (int i = 0; i < dayAndAmount.length; i += 2) {
            purchases.add(new Purchase(LocalDate.parse(dayAndAmount[i]), Money.parse(dayAndAmount[i + 1])));
        }
        return RecordedPurchases.of(CustomerId.of(customer), purchases);
    }

    static List<RecordedRequest> requests(long seed, int count) {
        Random random = new Random(seed);
        List<RecordedRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int most = List.of(500, 200, 50, 5).get(i % 4);
            requests.add(request(
                    "R-" + i,
                    GRADES.get(i % 4),
                    "CNY " + random.nextInt(most) + "000.00",
                    random.nextInt(3) == 0
                            ? Optional.of(LocalDate.of(2026, 3, 10).minusDays(random.nextInt(90)))
                            : Optional.empty(),
                    "CNY " + (1 + random.nextInt(most / 2)) + "000.00"));
        }
        return requests;
    }

    static List<RecordedComplaint> complaints(long seed, int count) {
        Random random = new Random(seed);
        List<RecordedComplaint> complaints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant received = TUESDAY.plusSeconds(random.nextInt(40 * 86_400));
            Instant answered = received.plusSeconds(random.nextInt(86_400));
            complaints.add(complaint(
                    "Q-" + i,
                    TIERS.get(random.nextInt(4)),
                    received.toString(),
                    answered.toString(),
                    answered.plusSeconds(random.nextInt(8 * 86_400)).toString()));
        }
        return complaints;
    }

    static List<RecordedPurchases> customers(long seed, int count) {
        Random random = new Random(seed);
        List<RecordedPurchases> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> purchases = new ArrayList<>();
            for (int p = random.nextInt(12); p > 0; p--) {
                purchases.add(
                        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)).toString());
                purchases.add("CNY " + (random.nextInt(6) == 0 ? "-" : "") + (100 + random.nextInt(9000)) + ".00");
            }
            customers.add(purchases("K-" + i, purchases.toArray(new String[0])));
        }
        return customers;
    }
}
