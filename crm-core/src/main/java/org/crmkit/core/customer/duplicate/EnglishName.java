package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes company names in Latin letters apart. */
final class EnglishName {

    private static final Map<String, LegalForm> FORMS = Map.ofEntries(
            Map.entry("ltd", LegalForm.LIMITED),
            Map.entry("limited", LegalForm.LIMITED),
            Map.entry("inc", LegalForm.CORPORATION),
            Map.entry("incorporated", LegalForm.CORPORATION),
            Map.entry("corp", LegalForm.CORPORATION),
            Map.entry("corporation", LegalForm.CORPORATION),
            Map.entry("llc", LegalForm.LIMITED_LIABILITY_COMPANY),
            Map.entry("gmbh", LegalForm.GMBH),
            Map.entry("plc", LegalForm.JOINT_STOCK),
            Map.entry("jsc", LegalForm.JOINT_STOCK),
            Map.entry("stock", LegalForm.JOINT_STOCK),
            Map.entry("ag", LegalForm.JOINT_STOCK),
            Map.entry("sa", LegalForm.JOINT_STOCK),
            Map.entry("nv", LegalForm.JOINT_STOCK),
            Map.entry("bv", LegalForm.LIMITED),
            Map.entry("sarl", LegalForm.LIMITED),
            Map.entry("srl", LegalForm.LIMITED),
            Map.entry("kg", LegalForm.PARTNERSHIP),
            Map.entry("llp", LegalForm.PARTNERSHIP),
            Map.entry("lp", LegalForm.PARTNERSHIP),
            Map.entry("partnership", LegalForm.PARTNERSHIP),
            Map.entry("partners", LegalForm.PARTNERSHIP));
    private static final Set<String> FILLERS =
            Set.of("co", "company", "the", "of", "and", "joint", "pte", "pty", "cn", "prc", "p", "r", "c");
    private static final Set<String> BRANCHES = Set.of("branch", "office", "plant", "store", "outlet");
    private static final Set<String> GROUPS = Set.of("group", "holdings", "holding");

    private EnglishName() {}

    static CompanyName parse(String plain) {
        List<String> words = words(plain);
        List<String> branch = new ArrayList<>();
        words = withoutBranch(words, branch);
        List<String> regions = new ArrayList<>();
        List<String> industries = new ArrayList<>();
        Set<String> own = new TreeSet<>();
        Optional<LegalForm> form = Optional.empty();
        boolean isGroup = false;
        for (String word : words) {
            if (FORMS.containsKey(word)) {
                LegalForm next = FORMS.get(word);
                form = form.isPresent() && next == LegalForm.LIMITED ? form : Optional.ofNullable(next);
            } else if (GROUPS.contains(word)) {
                isGroup = true;
            } else if (Regions.spelled(word).isPresent()) {
                Regions.spelled(word).ifPresent(regions::add);
            } else if (Industries.ofWord(word).isPresent()) {
                Industries.ofWord(word).ifPresent(industries::add);
            } else if (word.equals("import") || word.equals("export")) {
                industries.add("import-export");
            } else if (!FILLERS.contains(word)) {
                own.add(word);
            }
        }
        String trade = String.join(" ", own);
        if (trade.isEmpty()) {
            trade = String.join(" ", new TreeSet<>(words));
        }
        return new CompanyName(
                false,
                trade.isEmpty() ? plain : trade,
                regions.stream().distinct().toList(),
                industries,
                form,
                isGroup,
                branch.stream().findFirst());
    }

    /** Splits at whatever is neither letter nor digit; single letters in a row are one word, so L.L.C. is llc. */
    private static List<String> words(String plain) {
        String text = plain.replace("'", "")
                .replace("\u2019", "")
                .replace("&", " and ")
                .replace("hong kong", "hongkong");
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int c : (text + " ").codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                    initials.append(word);
                } else {
                    flush(initials, words);
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        flush(initials, words);
        return words;
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (initials.length() > 0) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }

    /** A branch is named behind the legal form, or by a place and the word itself at the end. */
    private static List<String> withoutBranch(List<String> words, List<String> branch) {
        int last = words.size() - 1;
        if (last < 1 || !BRANCHES.contains(words.get(last))) {
            return words;
        }
        int from = last;
        while (from > 1
                && !FORMS.containsKey(words.get(from - 1))
                && !words.get(from - 1).equals("co")) {
            from--;
        }
        if (from == 1) { // no legal form: the place before the word
            from = Regions.spelled(words.get(last - 1)).isPresent() ? last - 1 : last;
        }
        branch.add(String.join(" ", words.subList(from, last + 1)));
        return words.subList(0, from);
    }
}
