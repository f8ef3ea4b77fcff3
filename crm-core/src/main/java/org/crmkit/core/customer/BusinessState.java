package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a company does (经营状况). Every field may be unknown.
 *
 * @param scope what it does (业务范围), not blank
 * @param objects whom it does it for (业务对象), not blank
 * @param peak its peak season; no month of it is in the low one
 * @param low its low season, in the same currency
 */
public record BusinessState(
        Optional<CompanyNature> nature,
        Optional<ConductStyle> style,
        Optional<PeerStanding> standing,
        Optional<BusinessTrend> trend,
        Optional<String> scope,
        Optional<String> objects,
        Optional<PriceLevel> prices,
        Optional<SeasonVolume> peak,
        Optional<SeasonVolume> low,
        Optional<Headcount> headcount) {

    /** Nothing is known. */
    public static final BusinessState UNKNOWN = builder().build();

    public BusinessState {
        checkArgument(scope.isEmpty() || !scope.get().isBlank(), "BusinessState.scope is blank; leave it out.");
        checkArgument(objects.isEmpty() || !objects.get().isBlank(), "BusinessState.objects is blank; leave it out.");
        checkSeason(peak, Season.PEAK);
        checkSeason(low, Season.LOW);
        if (peak.isPresent() && low.isPresent()) {
            for (var month : low.get().months()) {
                checkArgument(
                        !peak.get().months().contains(month),
                        "BusinessState.low names %s, which is in the peak season too; a month is in one season. Remove it from one.",
                        month);
            }
            checkArgument(
                    low.get().monthly().isSameCurrency(peak.get().monthly()),
                    "BusinessState.low is in %s; it must be in %s, as the peak season is. Convert it.",
                    low.get().monthly().getCurrencyUnit(),
                    peak.get().monthly().getCurrencyUnit());
        }
    }

    private static void checkSeason(Optional<SeasonVolume> volume, Season season) {
        checkArgument(
                volume.isEmpty() || volume.get().season() == season,
                "BusinessState.%s has the volume of the other season; swap the two.",
                season.code());
    }

    /** Obtains a builder with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is known; not safe under threads. */
    public static final class Builder {
        private @Nullable CompanyNature nature;
        private @Nullable ConductStyle style;
        private @Nullable PeerStanding standing;
        private @Nullable BusinessTrend trend;
        private @Nullable String scope;
        private @Nullable String objects;
        private @Nullable PriceLevel prices;
        private @Nullable SeasonVolume peak;
        private @Nullable SeasonVolume low;
        private @Nullable Headcount headcount;

        private Builder() {}

        /** Sets what kind of company it is. */
        public Builder nature(CompanyNature value) {
            this.nature = value;
            return this;
        }

        /** Sets how it goes about its business. */
        public Builder style(ConductStyle value) {
            this.style = value;
            return this;
        }

        /** Sets where it stands among its peers. */
        public Builder standing(PeerStanding value) {
            this.standing = value;
            return this;
        }

        /** Sets where its business is going. */
        public Builder trend(BusinessTrend value) {
            this.trend = value;
            return this;
        }

        /** Sets what it does. */
        public Builder scope(String value) {
            this.scope = value;
            return this;
        }

        /** Sets whom it does it for. */
        public Builder objects(String value) {
            this.objects = value;
            return this;
        }

        /** Sets how its prices compare. */
        public Builder prices(PriceLevel value) {
            this.prices = value;
            return this;
        }

        /** Sets a season, the one the volume names. */
        public Builder season(SeasonVolume value) {
            switch (value.season()) {
                case PEAK -> this.peak = value;
                case LOW -> this.low = value;
            }
            return this;
        }

        /** Sets how many people work there. */
        public Builder headcount(Headcount value) {
            this.headcount = value;
            return this;
        }

        /** Returns what is known. */
        public BusinessState build() {
            return new BusinessState(
                    Optional.ofNullable(nature),
                    Optional.ofNullable(style),
                    Optional.ofNullable(standing),
                    Optional.ofNullable(trend),
                    Optional.ofNullable(scope),
                    Optional.ofNullable(objects),
                    Optional.ofNullable(prices),
                    Optional.ofNullable(peak),
                    Optional.ofNullable(low),
                    Optional.ofNullable(headcount));
        }
    }
}
