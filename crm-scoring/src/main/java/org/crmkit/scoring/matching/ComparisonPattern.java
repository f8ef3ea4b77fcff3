package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Map;

/**
 * How well two files agree, field by field. There are few patterns, however many pairs: weights are learned from their counts.
 *
 * @param code three bits a field, those of the first field highest: the place of the level among the field's, 7 for
 *     {@link MatchLevel#DIFFERENT}, 6 for {@link MatchLevel#UNKNOWN}. So of two codes the lesser agrees better in the first
 *     field where they part
 */
public record ComparisonPattern(int code) implements Comparable<ComparisonPattern> {

    static final int BITS = 24;
    static final int UNKNOWN = 6;
    static final int DIFFERENT = 7;
    private static final int FIELDS = MatchField.values().length;

    public ComparisonPattern {
        checkArgument(
                code >>> BITS == 0, "ComparisonPattern.code was %s; it must be 0 or more and below 2 to the 24.", code);
        for (MatchField field : MatchField.values()) {
            int place = at(code, field);
            checkArgument(
                    place >= UNKNOWN || place < field.levels().size() - 1,
                    "ComparisonPattern.code has %s for %s, which has no such level. Use of(...).",
                    place,
                    field);
        }
    }

    /** Obtains the pattern of the levels given; other fields are unknown. */
    public static ComparisonPattern of(Map<MatchField, MatchLevel> levels) {
        int code = 0;
        for (MatchField field : MatchField.values()) {
            MatchLevel level = levels.getOrDefault(field, MatchLevel.UNKNOWN);
            code |= placeOf(field, level) << shift(field);
        }
        return new ComparisonPattern(code);
    }

    private static int placeOf(MatchField field, MatchLevel level) {
        if (level == MatchLevel.UNKNOWN) {
            return UNKNOWN;
        }
        if (level == MatchLevel.DIFFERENT) {
            return DIFFERENT;
        }
        int place = field.levels().indexOf(level);
        checkArgument(place >= 0, "%s has no level %s; it has %s.", field, level, field.levels());
        return place;
    }

    @SuppressWarnings("EnumOrdinal") // the order of fields is the layout of the code
    static int shift(MatchField field) {
        return 3 * (FIELDS - 1 - field.ordinal());
    }

    /** The three bits of a field. */
    static int at(int code, MatchField field) {
        return code >>> shift(field) & 7;
    }

    /** Returns how well a field agrees. */
    public MatchLevel level(MatchField field) {
        return level(field, at(code, field));
    }

    static MatchLevel level(MatchField field, int place) {
        List<MatchLevel> levels = field.levels();
        return place == UNKNOWN ? MatchLevel.UNKNOWN : place == DIFFERENT ? MatchLevel.DIFFERENT : levels.get(place);
    }

    @Override
    public int compareTo(ComparisonPattern other) {
        return Integer.compare(code, other.code);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (MatchField field : MatchField.values()) {
            MatchLevel level = level(field);
            if (level != MatchLevel.UNKNOWN) {
                out.append(out.length() == 0 ? "" : ", ")
                        .append(field.code())
                        .append(' ')
                        .append(level.code());
            }
        }
        return out.toString();
    }
}
