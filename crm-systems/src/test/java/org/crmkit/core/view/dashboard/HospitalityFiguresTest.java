package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityKind;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.club.GetTogether;
import org.crmkit.core.relationship.club.GetTogether.Guest;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HospitalityFiguresTest {

    private static final Rulebook RULES = CompleteRulebook.load();
    private static final Window MARCH = window(3);

    @Test
    void only_what_lies_in_the_window_and_took_place_is_counted() {
        HospitalityFigures figures = HospitalityFigures.of(
                List.of(
                        meal("V-1", 3, "300.00", 5, true),
                        meal("V-2", 2, "120.50", 30, false),
                        meal("V-3", 9, "999.00", 40, true)),
                List.of(
                        party("G-1", 12, GetTogether.State.HELD, "1000.00", "1000.01", Guest.CAME, Guest.MISSED),
                        party("G-2", 13, GetTogether.State.HELD, "1000.00", "1000.00", Guest.CAME, Guest.DECLINED),
                        party("G-3", 14, GetTogether.State.INVITING, "500.00", "", Guest.ACCEPTED),
                        party("G-4", 50, GetTogether.State.HELD, "500.00", "10.00", Guest.CAME)),
                CurrencyUnit.of("CNY"),
                MARCH);

        Panel panel = relations(MARCH).panel(figures);

        assertThat(List.of("occasions", "guests", "spent", "approved"))
                .map(key -> value(panel, key))
                .containsExactly("2", "5", "CNY 420.50", "50% (1 of 2)");
        assertThat(List.of("get-togethers", "came", "get-together-cost", "within-budget"))
                .map(key -> value(panel, key))
                .containsExactly("2", "50% (2 of 4)", "CNY 2,000.01", "50% (1 of 2)");
        assertThat(value(panel, "gifts")).isEqualTo("0");
    }

    @Test
    void a_month_without_guests_has_no_shares_and_spent_nothing() {
        HospitalityFigures figures = HospitalityFigures.of(List.of(), List.of(), CurrencyUnit.of("CNY"), MARCH);

        assertThat(figures.spent()).isEqualTo(Money.parse("CNY 0.00"));
        assertThat(figures.approved().value()).isEmpty();
        assertThat(figures.came().value()).isEmpty();
    }

    @Test
    void figures_of_other_days_are_not_shown_together() {
        HospitalityFigures april = HospitalityFigures.of(List.of(), List.of(), CurrencyUnit.of("CNY"), window(4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> relations(MARCH).panel(april))
                .withMessageContaining("same days");
    }

    private static RelationshipFigures relations(Window window) {
        return RelationshipFigures.of(
                List.of(),
                List.of(),
                List.of(),
                PolicySource.always(RULES.inForceIfAny(RelationshipPolicy.class).orElseThrow()),
                CurrencyUnit.of("CNY"),
                window,
                Instant.parse("2026-04-01T00:00:00Z"));
    }

    private static Window window(int month) {
        return Window.of(
                DatePeriod.ofDays(LocalDate.of(2026, month, 1), LocalDate.of(2026, month, 30)),
                Window.Step.WEEK,
                RULES.zone());
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, 1).plusDays(ofMarch - 1L);
    }

    private static Hospitality meal(String contact, int guests, String cost, int day, boolean approved) {
        return new Hospitality(
                contact,
                HospitalityKind.MEAL,
                CustomerId.of("C-1"),
                StaffId.of("s-1"),
                guests,
                Money.parse("CNY " + cost),
                day(day),
                approved ? Optional.of(StaffId.of("s-2")) : Optional.empty());
    }

    private static GetTogether party(
            String id, int day, GetTogether.State state, String budget, String cost, Guest... guests) {
        Map<CustomerId, Guest> invited = new LinkedHashMap<>();
        for (Guest guest : guests) {
            invited.put(CustomerId.of("C-" + (invited.size() + 1)), guest);
        }
        return new GetTogether(
                id,
                Label.of("虚构的答谢会", "Fictional evening"),
                day(day),
                StaffId.of("s-1"),
                20,
                Money.parse("CNY " + budget),
                state,
                Optional.empty(),
                invited,
                cost.isEmpty() ? Optional.empty() : Optional.of(Money.parse("CNY " + cost)),
                Instant.parse("2026-03-01T00:00:00Z"),
                RULES.version());
    }

    private static String value(Panel panel, String key) {
        return panel.figure(key).orElseThrow().value().label().en();
    }
}
