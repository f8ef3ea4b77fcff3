package org.crmkit.core.customer.duplicate;

/** How two trade names compare. */
public enum NameMatch {
    /** Letter for letter. */
    EQUAL,
    /** A slip of the pen apart. */
    SIMILAR,
    /** Two names. */
    DIFFERENT;

    private static final int LEAST_CHINESE = 4;
    private static final int LEAST_LATIN = 6;
    /** A difference in one of these is never a slip: they tell two places, sizes or numbers apart. */
    private static final String TELLING = "0123456789零一二三四五六七八九十百千东西南北中上下左右大小新老前后甲乙丙丁";

    /** Compares two trade names of one script. */
    static NameMatch of(CompanyName one, CompanyName two) {
        return of(one.squeezed(), two.squeezed(), one.isChinese());
    }

    /** Compares two trade names of one script, plain and without blanks. */
    public static NameMatch of(String a, String b, boolean isChinese) {
        if (a.equals(b)) {
            return EQUAL;
        }
        int least = leastForASlip(isChinese);
        return Math.min(a.length(), b.length()) >= least && isOneSlip(a, b) ? SIMILAR : DIFFERENT;
    }

    /** Returns how many letters the shorter of two names needs before one slip apart still means one name. */
    public static int leastForASlip(boolean isChinese) {
        return isChinese ? LEAST_CHINESE : LEAST_LATIN;
    }

    /** Tells whether one letter added, left out, changed, or swapped with its neighbour makes one of the other. */
    public static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        int head = 0;
        while (head < a.length() && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < a.length() - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String inA = a.substring(head, a.length() - tail);
        String inB = b.substring(head, b.length() - tail);
        if (tells(inA) || tells(inB)) {
            return false;
        }
        boolean changed = inA.length() <= 1 && inB.length() == 1;
        boolean swapped = inA.length() == 2
                && inB.length() == 2
                && inA.charAt(0) == inB.charAt(1)
                && inA.charAt(1) == inB.charAt(0);
        return changed || swapped;
    }

    /** Tells whether a part has a letter that tells two places, sizes or numbers apart. */
    public static boolean tells(String part) {
        return part.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
    }
}
