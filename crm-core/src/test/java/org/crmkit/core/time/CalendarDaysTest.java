package org.crmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.core.rule.Span;
import org.junit.jupiter.api.Test;

class CalendarDaysTest {

    private static String after(String day, String span) {
        return CalendarDays.after(LocalDate.parse(day), Span.parse(span)).toString();
    }

    @Test
    void the_first_day_does_not_count_and_a_short_month_ends_on_its_last_day() {
        assertThat(after("2026-03-01", "7 days")).isEqualTo("2026-03-08"); // Civil Code, article 201
        assertThat(after("2026-01-31", "1 month")).isEqualTo("2026-02-28"); // article 202
        assertThat(after("2026-03-01", "2 weeks")).isEqualTo("2026-03-15");
        assertThat(after("2024-02-29", "1 year")).isEqualTo("2025-02-28");
        assertThat(after("2026-03-01", "0 days")).isEqualTo("2026-03-01");
    }

    @Test
    void a_span_that_needs_a_calendar_of_work_is_refused() {
        assertThat(CalendarDays.counts(Span.parse("1 working day"))).isFalse();
        assertThat(CalendarDays.counts(Span.parse("24 hours"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("2026-03-01", "1 working day"))
                .withMessageContaining("1 working day");
    }
}
