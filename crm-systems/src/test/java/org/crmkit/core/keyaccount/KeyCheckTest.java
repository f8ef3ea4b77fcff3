package org.crmkit.core.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.keyaccount.KeyCheck.Figures;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheckTest {

    private static Figures figures(String id, String sales, String... rating) {
        return new Figures(
                CustomerId.of(id),
                Money.parse("CNY " + sales),
                List.of(rating).stream().map(BigDecimal::new).findFirst());
    }

    private static List<String> key(Figures... figures) {
        return KeyCheck.of(List.of(figures), KeyAccountDeskTest.POLICY).stream()
                .filter(KeyCheck::isKey)
                .map(check -> check.customer().value())
                .toList();
    }

    @Test
    void those_who_together_bring_eighty_percent_are_key() {
        assertThat(key(figures("C", "20.00"), figures("A", "50.00"), figures("B", "30.00")))
                .containsExactly("A", "B");
        // A and B bring 79.99: the one who crosses the share belongs to them
        assertThat(key(figures("A", "50.00"), figures("B", "29.99"), figures("C", "20.01")))
                .containsExactly("A", "B", "C");
    }

    @Test
    void who_sells_as_much_as_the_last_of_them_is_key_too_and_who_sells_nothing_is_not() {
        assertThat(key(figures("A", "60.00"), figures("B", "20.00"), figures("C", "20.00")))
                .containsExactly("A", "B", "C");
        assertThat(key(figures("A", "0.00"), figures("B", "0.00"))).isEmpty();
        assertThat(key(figures("A", "10.00"), figures("B", "0.00"))).containsExactly("A");
    }

    @Test
    void a_high_rating_makes_key_whatever_is_sold() {
        assertThat(key(figures("A", "90.00"), figures("B", "10.00", "80"))).containsExactly("A", "B");
        assertThat(key(figures("A", "90.00"), figures("B", "10.00", "79.9"))).containsExactly("A");
        KeyCheck rated = KeyCheck.of(
                        List.of(figures("A", "90.00"), figures("B", "10.00", "80")), KeyAccountDeskTest.POLICY)
                .get(1);
        assertThat(rated.reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Larger customers together bring 90%; core customers end at 80%.",
                        "The rating is 80, at least 80.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_order_given_does_not_matter_and_core_customers_reach_the_share(long seed) {
        Random random = new Random(seed);
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            figures.add(figures("C-" + i, random.nextInt(30) + ".00"));
        }
        List<KeyCheck> plain = KeyCheck.of(figures, KeyAccountDeskTest.POLICY);
        Collections.shuffle(figures, random);
        assertThat(KeyCheck.of(figures, KeyAccountDeskTest.POLICY))
                .as("seed %s", seed)
                .isEqualTo(plain);
    }

    @Test
    void two_stock_takings_show_the_signs_each_at_its_limit() {
        StockTaking before = KeyAccountDeskTest.look("2026-01-01", "1000.00", "80", "2025-12-20", 0);
        StockTaking.Comparison at = KeyAccountDeskTest.look("2026-07-01", "850.00", "75", "2026-05-02", 2)
                .since(before, KeyAccountDeskTest.POLICY);
        StockTaking.Comparison below = KeyAccountDeskTest.look("2026-07-01", "850.01", "75.1", "2026-05-03", 1)
                .since(before, KeyAccountDeskTest.POLICY);

        assertThat(at.signs())
                .extracting(StockTaking.Sign::sign)
                .containsExactly(
                        DefectionSign.SALES_FALL,
                        DefectionSign.SATISFACTION_FALL,
                        DefectionSign.NO_CONTACT,
                        DefectionSign.OPEN_COMPLAINTS);
        assertThat(at.callsForTalk()).isTrue();
        assertThat(at.salesChange()).contains(new BigDecimal("-0.1500"));
        assertThat(at.satisfactionChange()).isEqualByComparingTo("-5");
        assertThat(at.signs().get(0).reason().text().en())
                .isEqualTo("sales fall: CNY 1,000.00 before, CNY 850.00 now.");
        assertThat(below.signs()).isEmpty();
        assertThat(below.callsForTalk()).isFalse();
    }

    @Test
    void one_sign_does_not_call_for_a_talk_and_two_do() {
        StockTaking before = KeyAccountDeskTest.look("2026-01-01", "0.00", "80", "2025-12-20", 0);
        StockTaking seen = new StockTaking(
                before.day().plusDays(180),
                before.sales(),
                before.satisfaction(),
                before.day().plusDays(170),
                0,
                true);
        StockTaking both = new StockTaking(seen.day(), seen.sales(), seen.satisfaction(), seen.lastContact(), 2, true);

        assertThat(seen.since(before, KeyAccountDeskTest.POLICY).callsForTalk()).isFalse();
        assertThat(both.since(before, KeyAccountDeskTest.POLICY).callsForTalk()).isTrue();
        assertThat(seen.since(before, KeyAccountDeskTest.POLICY).salesChange()).isEqualTo(Optional.empty());
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        for (List<String> change : List.of(
                List.of("core-share: 0.8,", "core-share: 0,", "key-account.selection.core-share"),
                List.of("rating-from: 80}", "rating-from: 101}", "key-account.selection.rating-from"),
                List.of("levels: {strategic: group-company, ", "levels: {", "key-account.levels"),
                List.of(
                        "follow-up: {strategic: 1 week,",
                        "follow-up: {strategic: 0 weeks,",
                        "key-account.methods.follow-up"),
                List.of("follow-up: {strategic: 1 week,", "follow-up: {", "key-account.methods.follow-up"),
                List.of("stock-taking: 6 months", "stock-taking: 6 hours", "key-account.stock-taking"),
                List.of("signs-for-talk: 2", "signs-for-talk: 6", "key-account.defection.signs-for-talk"))) {
            assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(change.get(0), change.get(1))))
                    .as(change.get(1))
                    .extracting(problem -> problem.path())
                    .containsExactly(change.get(2));
        }
    }
}
