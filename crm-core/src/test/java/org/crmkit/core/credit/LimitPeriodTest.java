package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.POLICY;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitPeriodTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // first, last of the season; a day; whether it holds
        "--09-01, --10-31, 2026-08-31, false",
        "--09-01, --10-31, 2026-09-01, true",
        "--09-01, --10-31, 2027-10-31, true",
        "--09-01, --10-31, 2027-11-01, false",
        "--11-15, --02-10, 2026-11-14, false",
        "--11-15, --02-10, 2026-11-15, true",
        "--11-15, --02-10, 2026-12-31, true",
        "--11-15, --02-10, 2027-02-10, true",
        "--11-15, --02-10, 2027-02-11, false",
        "--02-01, --02-29, 2027-02-28, true",
        "--02-01, --02-29, 2027-03-01, false",
        "--02-01, --02-29, 2028-02-29, true",
        "--02-29, --03-05, 2027-02-28, false",
        "--02-29, --03-05, 2027-03-01, true",
        "--05-01, --05-01, 2026-05-01, true",
        "--05-01, --05-01, 2026-05-02, false"
    })
    void a_season_comes_back_every_year(MonthDay first, MonthDay last, LocalDate day, boolean holds) {
        assertThat(new LimitPeriod.Seasonal(first, last, LONG_AGO, Optional.empty()).holdsOn(day))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, false", "2026-05-01, true", "2027-06-30, true", "2027-07-01, false"})
    void a_season_has_a_first_and_a_last_day_at_all(LocalDate day, boolean holds) {
        LimitPeriod season = new LimitPeriod.Seasonal(
                MonthDay.of(1, 1),
                MonthDay.of(12, 31),
                LocalDate.of(2026, 5, 1),
                Optional.of(LocalDate.of(2027, 6, 30)));
        assertThat(season.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void a_permanent_limit_holds_from_its_first_day_on() {
        LimitPeriod permanent = new LimitPeriod.Permanent(LocalDate.of(2026, 5, 1));
        assertThat(permanent.holdsOn(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(permanent.holdsOn(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(permanent.holdsOn(LocalDate.of(2126, 5, 1))).isTrue();
    }

    @Test
    void a_season_that_ends_before_it_begins_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitPeriod.Seasonal(
                        MonthDay.of(1, 1), MonthDay.of(2, 1), LONG_AGO, Optional.of(LONG_AGO.minusDays(1))))
                .withMessageContaining("2019-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        // the limits in the order granted (p permanent, s seasonal, t temporary, with thousands); the rule; the one
        // that binds
        "p200 s150,      LATEST,   150",
        "t50 s150 p200,  LATEST,   50",
        "t50 p200,       LARGEST,  50",
        "p200 p120,      LATEST,   120",
        "p200 p120,      LARGEST,  200",
        "p120 p200,      SMALLEST, 120",
        "t90 t80 t85,    LATEST,   85",
        "t90 t80 t85,    SMALLEST, 80",
        "t90 t80 t85,    LARGEST,  90",
        "p200,           LATEST,   200"
    })
    void the_most_particular_limit_binds_and_of_equals_the_rule_decides(String granted, OverlapRule rule, long most) {
        CreditAccount account = account("C-1", "b");
        for (String one : Splitter.on(' ').split(granted)) {
            CreditLimit limit = CreditLimit.of(Money.parse("CNY " + one.substring(1) + "000.00"));
            account = account.withIndividualLimit(
                    switch (one.charAt(0)) {
                        case 'p' -> IndividualLimit.permanent(limit, LONG_AGO);
                        case 's' -> IndividualLimit.seasonal(limit, MonthDay.of(2, 1), MonthDay.of(4, 1), LONG_AGO);
                        default ->
                            IndividualLimit.temporary(limit, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
                    });
        }
        CreditPolicy policy = POLICY.toBuilder().overlap(rule).build();
        assertThat(limitOn(account, InForce.of(policy, VERSION), LocalDate.of(2026, 3, 2)))
                .contains(Money.parse("CNY " + most + "000.00"));
        assertThat(limitOn(account.withLimits(List.of()), IN_FORCE, LocalDate.of(2026, 3, 2)))
                .contains(Money.parse("CNY 100000.00"));
    }

    @Test
    void unlimited_is_above_every_amount_and_none_below_every_amount() {
        List<CreditLimit> ascending = List.of(
                CreditLimit.none(),
                CreditLimit.of(Money.parse("CNY 0.00")),
                CreditLimit.of(Money.parse("CNY 0.01")),
                CreditLimit.unlimited());
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                assertThat(ascending.get(i).isAbove(ascending.get(j)))
                        .as("%s above %s", ascending.get(i), ascending.get(j))
                        .isEqualTo(i > j);
            }
        }
    }

    @Test
    void each_kind_says_which_it_is() {
        CreditLimit limit = CreditLimit.of(Money.parse("CNY 1.00"));
        assertThat(IndividualLimit.permanent(limit, LONG_AGO).period().label().en())
                .isEqualTo("permanent limit (from 2020-01-01)");
        assertThat(IndividualLimit.temporary(limit, LONG_AGO, LONG_AGO)
                        .period()
                        .label()
                        .zh())
                .isEqualTo("临时限额（至2020年1月1日）");
        assertThat(IndividualLimit.seasonal(limit, MonthDay.of(11, 5), MonthDay.of(2, 1), LONG_AGO)
                        .period()
                        .label())
                .hasToString("季节性限额（每年11月5日至2月1日） / seasonal limit (each year 11-05 to 02-01)");
    }

    private static Optional<Money> limitOn(CreditAccount account, InForce<CreditPolicy> policy, LocalDate day) {
        ZonedDateTime noon = day.atTime(12, 0).atZone(ZONE);
        return CreditControl.position(account, policy, noon).limit().ceiling();
    }
}
