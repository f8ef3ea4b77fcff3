package org.crmkit.scoring.matching;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.duplicate.IdentifierEvidence;
import org.crmkit.core.customer.duplicate.NameMatch;
import org.crmkit.core.customer.duplicate.Regions;
import org.crmkit.core.text.Label;

/**
 * Compares two rows of a table, whichever is given first. The answer is a code: the bits of a {@link ComparisonPattern} and the
 * flags of a {@link Verdict}.
 */
final class PairComparer {

    private static final int BITS_OF_FIELD = 7;
    private static final int NOTHING = ComparisonPattern.of(Map.of()).code();
    private static final double ALIKE_FROM = 0.92;
    private static final int LEAST_LATIN = 5;
    private static final int LEAST_CHINESE = 2;

    private final MatchTable table;

    PairComparer(MatchTable table) {
        this.table = table;
    }

    int compare(int a, int b) {
        int code = NOTHING | numbers(a, b);
        if (table.person[a] != table.person[b]) {
            code |= Verdict.OTHER_SORT;
        } else {
            code = table.person[a] ? persons(code, a, b) : companies(code, a, b);
        }
        code = with(code, MatchField.PHONE, phones(a, b));
        code = with(code, MatchField.MAIL, mails(a, b));
        return with(code, MatchField.ADDRESS, addresses(a, b));
    }

    private static int with(int code, MatchField field, int place) {
        int shift = ComparisonPattern.shift(field);
        return (code & ~(BITS_OF_FIELD << shift)) | (place << shift);
    }

    private static int place(MatchField field, MatchLevel level) {
        return level == MatchLevel.UNKNOWN
                ? ComparisonPattern.UNKNOWN
                : level == MatchLevel.DIFFERENT
                        ? ComparisonPattern.DIFFERENT
                        : field.levels().indexOf(level);
    }

    private int numbers(int a, int b) {
        int flags = 0;
        for (int i = table.numberFrom[a]; i < table.numberFrom[a + 1]; i++) {
            for (int j = table.numberFrom[b]; j < table.numberFrom[b + 1]; j++) {
                if (table.scheme[i] == table.scheme[j]) {
                    if (table.number[i] == table.number[j]) {
                        flags |= Verdict.CONFIRMED;
                    } else if (table.exclusive[table.scheme[i]]) {
                        flags |= Verdict.CONTRADICTED;
                    }
                }
            }
        }
        return flags;
    }

    /** What the numbers of registers say in words. */
    IdentifierEvidence evidence(int a, int b) {
        SortedMap<String, Label> agreed = new TreeMap<>();
        SortedMap<String, Label> contradicted = new TreeMap<>();
        for (int i = table.numberFrom[a]; i < table.numberFrom[a + 1]; i++) {
            for (int j = table.numberFrom[b]; j < table.numberFrom[b + 1]; j++) {
                int scheme = table.scheme[i];
                if (scheme == table.scheme[j]) {
                    boolean same = table.number[i] == table.number[j];
                    if (same || table.exclusive[scheme]) {
                        (same ? agreed : contradicted).put(table.schemes.get(scheme), table.schemeLabels.get(scheme));
                    }
                }
            }
        }
        return new IdentifierEvidence(List.copyOf(agreed.values()), List.copyOf(contradicted.values()));
    }

    private int persons(int code, int a, int b) {
        int best = ComparisonPattern.DIFFERENT + 1;
        for (int i = table.nameFrom[a]; i < table.nameFrom[a + 1]; i++) {
            for (int j = table.nameFrom[b]; j < table.nameFrom[b + 1]; j++) {
                best = Math.min(best, place(MatchField.PERSON_NAME, table.personName[i].compare(table.personName[j])));
            }
        }
        return with(code, MatchField.PERSON_NAME, Math.min(best, ComparisonPattern.DIFFERENT));
    }

    /**
     * Of several names the pair counts that agrees best in the trade name, then in the branch, the form, the industry and the
     * region. Two scripts are not compared.
     */
    private int companies(int code, int a, int b) {
        int best = Integer.MAX_VALUE;
        for (int i = table.nameFrom[a]; i < table.nameFrom[a + 1]; i++) {
            for (int j = table.nameFrom[b]; j < table.nameFrom[b + 1]; j++) {
                if (table.chinese[i] == table.chinese[j]) {
                    best = Math.min(
                            best,
                            tradeNames(i, j) << 10
                                    | (table.branch[i] == table.branch[j] ? 0 : 1) << 9
                                    | forms(i, j) << 6
                                    | industries(i, j) << 3
                                    | places(table.place[i], table.place[j]));
                }
            }
        }
        if (best == Integer.MAX_VALUE) {
            return code;
        }
        int found = with(code, MatchField.TRADE_NAME, best >> 10);
        found = with(found, MatchField.LEGAL_FORM, best >> 6 & BITS_OF_FIELD);
        found = with(found, MatchField.INDUSTRY, best >> 3 & BITS_OF_FIELD);
        found = with(found, MatchField.REGION, best & BITS_OF_FIELD);
        return (best >> 9 & 1) == 0 ? found : found | Verdict.OTHER_BRANCH;
    }

    private int tradeNames(int i, int j) {
        MatchField field = MatchField.TRADE_NAME;
        if (table.nameHash[i] == table.nameHash[j]) {
            return place(field, table.common[i] || table.common[j] ? MatchLevel.ORDINARY : MatchLevel.SAME);
        }
        String a = table.tradeName[i];
        String b = table.tradeName[j];
        if (NameMatch.of(a, b, table.chinese[i]) == NameMatch.SIMILAR) {
            return place(field, MatchLevel.SLIP);
        }
        boolean alike = table.chinese[i] ? alikeInChinese(a, b) : alikeInLatin(a, b);
        return place(field, alike ? MatchLevel.ALIKE : MatchLevel.DIFFERENT);
    }

    /** One holds the other at its head or end, or they differ in characters only that are taken for each other. */
    private static boolean alikeInChinese(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < LEAST_CHINESE) {
            return false;
        }
        if (shorter.length() == longer.length()) {
            return SoundAlikes.folded(a).equals(SoundAlikes.folded(b));
        }
        int more = longer.length() - shorter.length();
        return (longer.startsWith(shorter) && !NameMatch.tells(longer.substring(shorter.length())))
                || (longer.endsWith(shorter) && !NameMatch.tells(longer.substring(0, more)));
    }

    private static boolean alikeInLatin(String a, String b) {
        return Math.min(a.length(), b.length()) >= LEAST_LATIN
                && digits(a).equals(digits(b))
                && StringSimilarity.jaroWinkler(a, b) >= ALIKE_FROM;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private int forms(int i, int j) {
        if (table.form[i] == MatchTable.NONE || table.form[j] == MatchTable.NONE) {
            return ComparisonPattern.UNKNOWN;
        }
        return table.form[i] == table.form[j] ? 0 : ComparisonPattern.DIFFERENT;
    }

    private int industries(int i, int j) {
        int a = table.industries[i];
        int b = table.industries[j];
        if (a == MatchTable.NONE || b == MatchTable.NONE) {
            return ComparisonPattern.UNKNOWN;
        }
        if (a == b) {
            return 0;
        }
        List<String> one = table.industrySets.get(a);
        List<String> two = table.industrySets.get(b);
        return one.containsAll(two) || two.containsAll(one)
                ? place(MatchField.INDUSTRY, MatchLevel.PARTLY)
                : ComparisonPattern.DIFFERENT;
    }

    private int places(int a, int b) {
        if (a == MatchTable.NONE || b == MatchTable.NONE) {
            return ComparisonPattern.UNKNOWN;
        }
        if (a == b) {
            return 0;
        }
        return isWithin(a, b) ? place(MatchField.REGION, MatchLevel.WITHIN) : ComparisonPattern.DIFFERENT;
    }

    private boolean isWithin(int a, int b) {
        String x = table.places.get(a);
        String y = table.places.get(b);
        return Regions.isWithin(x, y) || Regions.isWithin(y, x);
    }

    private int phones(int a, int b) {
        int best = ComparisonPattern.UNKNOWN;
        for (int i = table.phoneFrom[a]; i < table.phoneFrom[a + 1]; i++) {
            for (int j = table.phoneFrom[b]; j < table.phoneFrom[b + 1]; j++) {
                long x = table.phone[i];
                long y = table.phone[j];
                int place = x == y
                        ? 0
                        : Contacts.isOneDigitApart(x, y)
                                ? place(MatchField.PHONE, MatchLevel.SLIP)
                                : ComparisonPattern.DIFFERENT;
                best = better(best, place);
            }
        }
        return best;
    }

    /** The better of two levels; whatever is known is better than what is not. */
    private static int better(int best, int place) {
        return best == ComparisonPattern.UNKNOWN ? place : Math.min(best, place);
    }

    private int mails(int a, int b) {
        int best = ComparisonPattern.UNKNOWN;
        for (int i = table.mailFrom[a]; i < table.mailFrom[a + 1]; i++) {
            for (int j = table.mailFrom[b]; j < table.mailFrom[b + 1]; j++) {
                int place = table.mail[i] == table.mail[j]
                        ? 0
                        : table.domain[i] != 0 && table.domain[i] == table.domain[j]
                                ? place(MatchField.MAIL, MatchLevel.DOMAIN)
                                : ComparisonPattern.DIFFERENT;
                best = better(best, place);
            }
        }
        return best;
    }

    private int addresses(int a, int b) {
        int best = ComparisonPattern.UNKNOWN;
        for (int i = table.addressFrom[a]; i < table.addressFrom[a + 1]; i++) {
            for (int j = table.addressFrom[b]; j < table.addressFrom[b + 1]; j++) {
                if (table.addressChinese[i] == table.addressChinese[j]) {
                    best = better(best, addressesAt(i, j));
                }
            }
        }
        return best;
    }

    private int addressesAt(int i, int j) {
        int a = table.town[i];
        int b = table.town[j];
        boolean otherTown = a != MatchTable.NONE && b != MatchTable.NONE && a != b && !isWithin(a, b);
        if (otherTown || table.road[i] != table.road[j]) {
            return ComparisonPattern.DIFFERENT;
        }
        if (table.house[i] != table.house[j]) {
            return place(MatchField.ADDRESS, MatchLevel.ROAD);
        }
        boolean otherRoom = table.room[i] != 0 && table.room[j] != 0 && table.room[i] != table.room[j];
        return place(MatchField.ADDRESS, otherRoom ? MatchLevel.BUILDING : MatchLevel.SAME);
    }
}
