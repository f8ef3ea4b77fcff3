package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.relationship.CustomerActivity.Supply;
import org.crmkit.core.relationship.ReturnVisit.Occasion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.DatePeriod;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    private static CustomerActivity activity(String followed, String bought, Supply... supplies) {
        return new CustomerActivity(
                CUSTOMER,
                SINCE,
                followed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(followed)),
                bought.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(bought)),
                List.of(supplies));
    }

    private static Supply supply(String product, String day, long quantity, String lasts) {
        return new Supply(product, LocalDate.parse(day), quantity, Span.parse(lasts));
    }

    private static List<String> keys(String day, CustomerActivity activity) {
        return Reminder.on(LocalDate.parse(day), activity, ContactDeskTest.POLICY).stream()
                .map(Reminder::key)
                .toList();
    }

    @Test
    void who_was_never_followed_or_never_bought_is_pointed_out_from_the_day_on() {
        CustomerActivity nothing = activity("", "");

        assertThat(keys("2026-01-07", nothing)).isEmpty();
        assertThat(keys("2026-01-08", nothing)).containsExactly("never-followed/C-1/2026-01-01");
        assertThat(keys("2026-01-30", nothing)).hasSize(1);
        assertThat(keys("2026-01-31", nothing))
                .containsExactly("never-followed/C-1/2026-01-01", "never-bought/C-1/2026-01-01");
    }

    @Test
    void after_the_first_time_the_last_day_counts() {
        CustomerActivity known = activity("2026-03-01", "2026-01-10");

        assertThat(keys("2026-03-30", known)).isEmpty();
        assertThat(keys("2026-03-31", known)).containsExactly("not-followed/C-1/2026-03-01");
        assertThat(keys("2026-04-09", known)).hasSize(1);
        assertThat(keys("2026-04-10", known))
                .containsExactly("not-followed/C-1/2026-03-01", "not-bought/C-1/2026-01-10");
    }

    @Test
    void a_key_stays_the_same_day_after_day_until_something_happens() {
        assertThat(keys("2026-06-01", activity("2026-03-01", "2026-05-31")))
                .isEqualTo(keys("2026-07-01", activity("2026-03-01", "2026-06-30")));
        assertThat(keys("2026-06-01", activity("2026-05-31", "2026-05-31"))).isEmpty();
    }

    @Test
    void a_supply_is_used_up_after_quantity_times_period_and_shown_a_week_before() {
        CustomerActivity one = activity("2026-03-01", "2026-03-01", supply("toner", "2026-03-01", 2, "10 days"));

        assertThat(keys("2026-03-13", one)).isEmpty();
        assertThat(keys("2026-03-14", one)).containsExactly("used-up/C-1/2026-03-21/toner");
    }

    @Test
    void what_is_bought_before_the_last_is_used_up_begins_after_it_in_any_order() {
        Supply first = supply("toner", "2026-03-01", 1, "10 days"); // until 11 March
        Supply early = supply("toner", "2026-03-05", 1, "10 days"); // until 21 March
        Supply late = supply("toner", "2026-03-25", 1, "10 days"); // begins on 25 March, until 4 April
        Supply paper = supply("paper", "2026-03-20", 1, "1 month");

        assertThat(keys("2026-04-20", activity("2026-04-20", "2026-04-20", late, early, paper, first)))
                .containsExactly("used-up/C-1/2026-04-04/toner", "used-up/C-1/2026-04-20/paper");
        assertThat(keys("2026-03-20", activity("2026-03-20", "2026-03-20", early, first)))
                .containsExactly("used-up/C-1/2026-03-21/toner");
    }

    @Test
    void a_reminder_says_what_it_counted() {
        Reminder reminder = Reminder.on(
                        LocalDate.parse("2026-03-14"),
                        activity("2026-03-01", "2026-03-01", supply("toner", "2026-03-01", 2, "10 days")),
                        ContactDeskTest.POLICY)
                .get(0);

        assertThat(reminder.reason().text().en())
                .isEqualTo("Customer C-1: product used up (toner); used up on 2026-03-21, shown from 2026-03-14.");
        assertThat(reminder.reason().text().zh()).contains("预计用完日2026-03-21");
        assertThat(Reminder.on(LocalDate.parse("2026-02-01"), activity("", "2026-02-01"), ContactDeskTest.POLICY)
                        .get(0)
                        .reason()
                        .text()
                        .en())
                .contains("never followed; counted from 2026-01-01");
    }

    @Test
    void a_supply_has_a_quantity_and_a_period_of_days_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supply("toner", "2026-03-01", 0, "10 days"))
                .withMessageContaining("quantity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supply("toner", "2026-03-01", 1, "10 hours"))
                .withMessageContaining("10 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supply("toner", "2026-03-01", 1, "0 days"))
                .withMessageContaining("0 days");
    }

    @Test
    void return_visits_are_due_by_their_occasion_with_stable_keys() {
        List<Occasion> occasions = List.of(
                new Occasion("purchase", "O-1", LocalDate.parse("2026-03-01")),
                new Occasion("repair", "R-7", LocalDate.parse("2026-03-01")),
                new Occasion("birthday", "B-1", LocalDate.parse("2026-03-01")));
        DatePeriod march = new DatePeriod(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-09"));

        List<ReturnVisit> due = ReturnVisit.due(CUSTOMER, occasions, march, ContactDeskTest.POLICY);
        assertThat(due)
                .extracting(ReturnVisit::key)
                .containsExactly("return-visit/C-1/repair/R-7", "return-visit/C-1/purchase/O-1");
        assertThat(due)
                .extracting(ReturnVisit::dueOn)
                .containsExactly(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-08"));
        assertThat(ReturnVisit.due(
                        CUSTOMER,
                        occasions,
                        new DatePeriod(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-08")),
                        ContactDeskTest.POLICY))
                .isEmpty();
    }
}
