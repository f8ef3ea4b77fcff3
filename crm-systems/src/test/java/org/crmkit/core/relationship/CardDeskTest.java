package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class CardDeskTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final StaffId A = StaffId.of("E-1");
    private static final StaffId B = StaffId.of("E-2");
    private static final StaffId JUDGE = StaffId.of("M-1");

    private final InMemoryStore store = new InMemoryStore();

    private CardDesk desk(String at) {
        return new CardDesk(
                CardDesk.Cards.in(store),
                store,
                PolicySource.always(ContactDeskTest.POLICY),
                Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    private final CardDesk desk = desk("2026-03-02T02:00:00Z");

    private Outcome<PreferenceCard> write(CardDesk at, String id, StaffId author) {
        return at.write(CUSTOMER, id, author, CareStep.UNDERSTAND, PersonalText.of("planted " + id));
    }

    private static String outcome(Outcome<PreferenceCard> move) {
        return move.fold(
                done -> "made " + done.events().size(),
                refused -> refused.reasons().get(0).code());
    }

    private List<String> seen(StaffId reader, String post) {
        return desk.read(CUSTOMER, reader, post).stream()
                .map(PreferenceCard.Entry::id)
                .toList();
    }

    @Test
    void who_may_see_what_is_a_rule() {
        write(desk, "1", A);
        write(desk, "2", B);
        desk.judge(CUSTOMER, "1", JUDGE, true);

        assertThat(seen(B, "front-desk")).containsExactly("1", "2");
        assertThat(seen(JUDGE, "front-desk")).containsExactly("1");
        assertThat(seen(JUDGE, "service-manager")).containsExactly("1", "2");
        assertThat(seen(B, "accountant")).containsExactly("2");
        assertThat(seen(JUDGE, "accountant")).isEmpty();
        assertThat(desk.read(CustomerId.of("C-9"), A, "service-manager")).isEmpty();
        assertThat(PreferenceCard.access("front-desk", ContactDeskTest.POLICY.policy())
                        .code())
                .isEqualTo("sees-published");
        assertThat(PreferenceCard.access("service-manager", ContactDeskTest.POLICY.policy())
                        .code())
                .isEqualTo("sees-all");
        assertThat(PreferenceCard.access("accountant", ContactDeskTest.POLICY.policy())
                        .code())
                .isEqualTo("sees-own");
    }

    @Test
    void an_entry_is_judged_once_and_not_by_its_author() {
        assertThat(outcome(write(desk, "1", A))).isEqualTo("made 1");
        assertThat(outcome(write(desk, "1", A))).isEqualTo("made 0");
        assertThat(outcome(write(desk, "1", B))).isEqualTo("id-taken");
        assertThat(outcome(desk.judge(CUSTOMER, "9", JUDGE, true))).isEqualTo("entry-unknown");
        assertThat(outcome(desk.judge(CUSTOMER, "1", A, true))).isEqualTo("own-entry");
        assertThat(outcome(desk.judge(CUSTOMER, "1", JUDGE, false))).isEqualTo("made 1");
        assertThat(outcome(desk.judge(CUSTOMER, "1", JUDGE, false))).isEqualTo("made 0");
        assertThat(outcome(desk.judge(CUSTOMER, "1", JUDGE, true))).isEqualTo("entry-judged");
    }

    @Test
    void useful_entries_count_for_their_author_in_the_month_they_were_written() {
        CardDesk april = desk("2026-03-31T16:00:00Z"); // 1 April in Shanghai
        write(desk, "1", B);
        write(desk, "2", A);
        write(desk, "3", A);
        write(april, "4", A);
        List.of("1", "2", "4").forEach(id -> april.judge(CUSTOMER, id, JUDGE, true));
        april.judge(CUSTOMER, "3", JUDGE, false);
        List<PreferenceCard> cards =
                List.of(CardDesk.Cards.in(store).find(CUSTOMER).orElseThrow().state());

        assertThat(PreferenceCard.usefulEntries(cards, YearMonth.of(2026, 3), ZoneId.of("Asia/Shanghai")))
                .containsExactly(Map.entry(A, 1), Map.entry(B, 1));
        assertThat(PreferenceCard.usefulEntries(cards, YearMonth.of(2026, 4), ZoneId.of("Asia/Shanghai")))
                .containsExactly(Map.entry(A, 1));
    }

    @Test
    void what_is_noted_about_a_customer_is_printed_nowhere() {
        write(desk, "1", A);

        assertThat(store.events().toString()).doesNotContain("planted");
        assertThat(CardDesk.Cards.in(store).find(CUSTOMER).orElseThrow().toString())
                .doesNotContain("planted");
    }
}
