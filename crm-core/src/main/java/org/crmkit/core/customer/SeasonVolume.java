package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The months of a season and the business done in each (业务金额).
 *
 * @param months one or more, none twice; kept in the order of the calendar
 * @param monthly the volume of one month, zero or more
 */
public record SeasonVolume(Season season, List<Month> months, Money monthly) {

    public SeasonVolume {
        checkArgument(!months.isEmpty(), "SeasonVolume.months of the %s season is empty; name a month.", season.code());
        months = months.stream().sorted().collect(Collectors.toUnmodifiableList());
        checkArgument(
                months.stream().distinct().count() == months.size(),
                "SeasonVolume.months of the %s season was %s; each month belongs once. Remove one.",
                season.code(),
                months);
        checkArgument(
                !monthly.isNegative(),
                "SeasonVolume.monthly of the %s season was %s; it must be zero or more. Correct it.",
                season.code(),
                monthly);
    }

    /** Returns the volume of the whole season. */
    public Money total() {
        return monthly.multipliedBy(months.size());
    }
}
