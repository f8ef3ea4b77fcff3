package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crmkit.core.customer.duplicate.NameMatch;
import org.crmkit.core.customer.duplicate.Plain;

/**
 * A person's name, taken apart. Chinese: surname, then given name, both without blanks. In Latin letters: given names, then surname,
 * unless a comma says otherwise; titles are left out. Two Latin names with the same words are the same in any order, since pinyin is
 * written both ways.
 *
 * @param isChinese whether it is written in Chinese
 * @param surname plain; empty where a Chinese name is written with a dot, as names of other peoples are
 * @param given plain; empty where only a title follows the surname
 */
public record PersonName(boolean isChinese, String surname, List<String> given) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "jr", "sr", "ii", "iii", "phd", "mba");
    private static final List<String> CHINESE_TITLES = List.of("先生", "女士", "小姐", "太太", "老师", "经理");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final double ALIKE_FROM = 0.92;
    private static final int LEAST_FOR_A_SLIP = 3;

    public PersonName {
        given = List.copyOf(given);
    }

    /** Takes a name apart. */
    public static PersonName parse(String name) {
        String plain = Plain.of(name);
        return Plain.isChinese(plain) ? chinese(plain) : latin(plain);
    }

    private static PersonName chinese(String plain) {
        boolean dotted = plain.indexOf('·') >= 0 || plain.indexOf('•') >= 0 || plain.indexOf('・') >= 0;
        String letters = Plain.letters(plain);
        for (String title : CHINESE_TITLES) {
            if (letters.endsWith(title) && letters.length() > title.length()) {
                letters = letters.substring(0, letters.length() - title.length());
            }
        }
        int split = dotted ? 0 : Surnames.lengthIn(letters);
        String rest = letters.substring(split);
        return new PersonName(true, letters.substring(0, split), rest.isEmpty() ? List.of() : List.of(rest));
    }

    private static PersonName latin(String plain) {
        int comma = plain.indexOf(',');
        List<String> words = comma < 0 ? words(plain) : words(plain.substring(comma + 1));
        if (comma >= 0) {
            words.addAll(words(plain.substring(0, comma)));
        }
        if (words.isEmpty()) {
            words.add(Plain.letters(plain));
        }
        int last = words.size() - 1;
        return new PersonName(false, words.get(last), words.subList(0, last));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(text.replace("'", "").replace("\u2019", ""), -1)) {
            if (!part.isEmpty() && !TITLES.contains(part)) {
                words.add(part);
            }
        }
        return words;
    }

    /** Tells whether many people bear it. */
    public boolean isOrdinary() {
        return isChinese ? Surnames.isOrdinary(surname, String.join("", given)) : Surnames.isOrdinaryAbroad(surname);
    }

    /** Returns how well two names agree, whichever is given first. */
    public MatchLevel compare(PersonName other) {
        if (isChinese != other.isChinese) {
            return isChinese ? across(this, other) : across(other, this);
        }
        if (key().equals(other.key())) {
            return isOrdinary() || other.isOrdinary() ? MatchLevel.ORDINARY : MatchLevel.SAME;
        }
        boolean sameSurname = surname.equals(other.surname) && !surname.isEmpty();
        if (!isChinese && sameSurname && initialsFit(given, other.given)) {
            return MatchLevel.INITIALS;
        }
        if (isOneSlip(other, sameSurname)) {
            return MatchLevel.SLIP;
        }
        return sameSurname ? MatchLevel.SURNAME : MatchLevel.DIFFERENT;
    }

    private boolean isOneSlip(PersonName other, boolean sameSurname) {
        if (isChinese) {
            return sameSurname
                    && Math.min(key().length(), other.key().length()) >= LEAST_FOR_A_SLIP
                    && key().length() == other.key().length()
                    && NameMatch.isOneSlip(key(), other.key());
        }
        return given.size() == other.given.size()
                && !given.isEmpty()
                && StringSimilarity.damerauLevenshtein(key(), other.key()) <= 1
                && StringSimilarity.jaroWinkler(key(), other.key()) >= ALIKE_FROM;
    }

    /** Across scripts only a surname of the table can agree; what is not in it, or spelled otherwise, says nothing. */
    private static MatchLevel across(PersonName chinese, PersonName latin) {
        Optional<String> pinyin = Surnames.pinyin(chinese.surname);
        List<String> words = new ArrayList<>(latin.given);
        words.add(latin.surname);
        return pinyin.isPresent() && Surnames.isAmong(words, pinyin.get()) ? MatchLevel.SURNAME : MatchLevel.UNKNOWN;
    }

    /** Each given name both have is the same, or the initial of the other's. */
    private static boolean initialsFit(List<String> a, List<String> b) {
        int both = Math.min(a.size(), b.size());
        if (both == 0) {
            return false;
        }
        for (int i = 0; i < both; i++) {
            String x = a.get(i);
            String y = b.get(i);
            boolean initial = x.length() == 1 || y.length() == 1;
            if (!x.equals(y) && !(initial && x.charAt(0) == y.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** All of the name: as it stands in Chinese, its words sorted in Latin letters. */
    String key() {
        if (isChinese) {
            return surname + String.join("", given);
        }
        List<String> words = new ArrayList<>(given);
        words.add(surname);
        Collections.sort(words);
        return String.join(" ", words);
    }

    /** The texts under which names that may be one person's meet. */
    List<String> traits() {
        if (isChinese || given.isEmpty()) {
            return List.of(key());
        }
        return Arrays.asList(key(), surname + " " + given.get(0).charAt(0));
    }

    /** Returns how long it is, never what it says. */
    @Override
    public String toString() {
        return "(" + key().length() + " characters)";
    }
}
