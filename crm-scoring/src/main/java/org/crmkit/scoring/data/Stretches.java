package org.crmkit.scoring.data;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.scoring.internal.Slices;

/**
 * The rows of a log up to a day, dealt out to stretches of neighbouring customers, in the order of the log. The rows of one stretch
 * fit the cache while they are grouped by customer, so that each row travels through memory twice and never jumps about in it. Twelve
 * bytes a row: a customer's place in the stretch and the day share one number.
 */
final class Stretches {

    /** A stretch has at least 2^12 customers, if there are so many ... */
    private static final int LEAST = 12;
    /** ... and there are at most 2^9 stretches, each with its own page of memory being written. */
    private static final int MOST = 9;
    /** Up to 44 years are counted day by day, if there are no more days than four times the rows. */
    private static final int MOST_DAY_BITS = 14;

    private static final int SPARSE = 4;
    /** Parcels of stretches for threads to take. */
    private static final int PARCELS = 32;

    private final TransactionLog log;
    private final int firstDay;
    private final long lastDay;
    private final boolean parallel;
    private final int shift;
    private final int dayBits;
    private final int[] starts;
    private final int[] rows;
    private final long[] amounts;

    private Stretches(TransactionLog log, int firstDay, long lastDay, int shift, int dayBits, boolean parallel) {
        this.log = log;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.parallel = parallel;
        this.shift = shift;
        this.dayBits = dayBits;
        int count = (Math.max(log.customerKeys().size() - 1, 0) >>> shift) + 1;
        Slices slices = Slices.of(log.size(), parallel);
        int[][] next = new int[slices.count()][count + 1];
        slices.each(slice -> count(slices.start(slice), slices.start(slice + 1), next[slice]));
        this.starts = new int[count + 1];
        int place = 0;
        for (int stretch = 0; stretch < count; stretch++) {
            starts[stretch] = place;
            for (int[] ofSlice : next) {
                int size = ofSlice[stretch];
                ofSlice[stretch] = place;
                place += size;
            }
        }
        starts[count] = place;
        this.rows = new int[place];
        this.amounts = new long[place];
        slices.each(slice -> deal(slices.start(slice), slices.start(slice + 1), next[slice]));
    }

    /**
     * Deals out a log.
     *
     * @param lastDay the last day that counts
     * @return empty if its days lie too many centuries apart to share a number with a customer
     */
    static Optional<Stretches> of(TransactionLog log, long lastDay, boolean parallel) {
        Slices slices = Slices.of(log.size(), parallel);
        int[] firsts = new int[slices.count()];
        int[] lasts = new int[slices.count()];
        slices.each(slice -> {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            int to = slices.start(slice + 1);
            for (int row = slices.start(slice); row < to; row++) {
                int day = log.days[row];
                if (day <= lastDay) {
                    least = Math.min(least, day);
                    most = Math.max(most, day);
                }
            }
            firsts[slice] = least;
            lasts[slice] = most;
        });
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int slice = 0; slice < slices.count(); slice++) {
            first = Math.min(first, firsts[slice]);
            last = Math.max(last, lasts[slice]);
        }
        if (first > last) { // no row counts
            first = 0;
            last = 0;
        }
        int all = bits(log.customerKeys().size());
        int shift = Math.min(all, Math.max(LEAST, all - MOST));
        int dayBits = bits((long) last - first);
        return shift + dayBits > Integer.SIZE
                ? Optional.empty()
                : Optional.of(new Stretches(log, first, lastDay, shift, dayBits, parallel));
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    /** Returns the first day that counts, from which a {@link Taker} counts days. */
    int firstDay() {
        return firstDay;
    }

    private void count(int fromRow, int toRow, int[] counts) {
        int[] days = log.days;
        int[] customers = log.customers;
        for (int row = fromRow; row < toRow; row++) {
            if (days[row] <= lastDay) {
                counts[customers[row] >>> shift]++;
            }
        }
    }

    private void deal(int fromRow, int toRow, int[] places) {
        int mask = (1 << shift) - 1;
        for (int row = fromRow; row < toRow; row++) {
            int day = log.days[row];
            if (day <= lastDay) {
                int customer = log.customers[row];
                int place = places[customer >>> shift]++;
                rows[place] = ((customer & mask) << dayBits) | (day - firstDay);
                amounts[place] = log.amounts[row];
            }
        }
    }

    /** Takes the purchases of each customer, in the order of their days; by several threads if the rows were dealt out by several. */
    interface Taker {

        /**
         * Takes a row of a customer who has no returns; his rows come in the order of their days.
         *
         * @param day counted from {@link Stretches#firstDay}
         */
        void add(int customer, int day, long amount);

        /**
         * Takes all of a customer at once, his days merged and his returns off; days count from {@link Stretches#firstDay}.
         *
         * @param from his first purchase
         * @param to behind his last; the same as {@code from} if he has returns only
         */
        void take(int customer, DayMerge purchases, int from, int to);
    }

    /**
     * Hands over all customers that have a row.
     *
     * @return the returns, in minor units, that exceeded all purchases of their customer
     */
    long handTo(Taker taker) {
        int stretches = starts.length - 1;
        int parcels = parallel ? Math.min(PARCELS, stretches) : 1;
        int[] bounds = new int[parcels + 1]; // parcels of about as many rows, as some customers buy more than others
        for (int parcel = 0, stretch = 0; parcel <= parcels; parcel++) {
            while (stretch < stretches && starts[stretch] < (long) starts[stretches] * parcel / parcels) {
                stretch++;
            }
            bounds[parcel] = parcel == parcels ? stretches : stretch;
        }
        long[] unmatched = new long[parcels];
        Slices.each(parcels, parallel, parcel -> unmatched[parcel] = hand(bounds[parcel], bounds[parcel + 1], taker));
        long sum = 0;
        for (long one : unmatched) {
            sum = Math.addExact(sum, one);
        }
        return sum;
    }

    private long hand(int fromStretch, int toStretch, Taker taker) {
        int longest = 0;
        for (int stretch = fromStretch; stretch < toStretch; stretch++) {
            longest = Math.max(longest, starts[stretch + 1] - starts[stretch]);
        }
        int[] numbers = new int[longest];
        DayMerge merge = new DayMerge(numbers, new long[longest]);
        int[] ends = new int[1 << Math.max(shift, Math.min(dayBits, MOST_DAY_BITS))];
        for (int stretch = fromStretch; stretch < toStretch; stretch++) {
            int size = starts[stretch + 1] - starts[stretch];
            if (dayBits <= MOST_DAY_BITS && 1 << dayBits <= SPARSE * size && !hasReturns(stretch)) {
                sort(stretch, 0, dayBits, ends, merge);
                for (int row = 0; row < size; row++) {
                    int customer = (stretch << shift) + (numbers[row] >>> dayBits);
                    taker.add(customer, numbers[row] & ((1 << dayBits) - 1), merge.amounts[row]);
                }
            } else {
                sort(stretch, dayBits, shift, ends, merge);
                merge(stretch, ends, merge, taker);
            }
        }
        return merge.unmatchedReturns();
    }

    private boolean hasReturns(int stretch) {
        long signs = 0;
        for (int row = starts[stretch]; row < starts[stretch + 1]; row++) {
            signs |= amounts[row];
        }
        return signs < 0;
    }

    /** Merges customer by customer. */
    private void merge(int stretch, int[] ends, DayMerge merge, Taker taker) {
        int size = starts[stretch + 1] - starts[stretch];
        for (int row = 0; row < size; row++) {
            merge.days[row] &= (1 << dayBits) - 1;
        }
        int from = 0;
        for (int place = 0; place < 1 << shift; place++) {
            int to = ends[place];
            if (from < to) {
                taker.take((stretch << shift) + place, merge, from, merge.merge(from, to, from));
            }
            from = to;
        }
    }

    /** A stable counting sort of a stretch by some bits of its numbers; leaves where the rows of each value of them end. */
    private void sort(int stretch, int low, int bits, int[] ends, DayMerge into) {
        int values = 1 << bits;
        Arrays.fill(ends, 0, values, 0);
        int from = starts[stretch];
        int to = starts[stretch + 1];
        for (int row = from; row < to; row++) {
            ends[(rows[row] >>> low) & (values - 1)]++;
        }
        int place = 0;
        for (int value = 0; value < values; value++) {
            int size = ends[value];
            ends[value] = place;
            place += size;
        }
        for (int row = from; row < to; row++) {
            int next = ends[(rows[row] >>> low) & (values - 1)]++;
            into.days[next] = rows[row];
            into.amounts[next] = amounts[row];
        }
    }
}
