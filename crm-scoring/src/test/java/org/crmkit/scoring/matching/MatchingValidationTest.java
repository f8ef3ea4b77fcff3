package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.customer.identifier.IdentifierFlaw;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.scoring.PrintedNumber;
import org.crmkit.scoring.WrittenPage;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-matching.md: numbers of others, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise
 * it must be as the numbers are now.
 */
class MatchingValidationTest {

    private static final List<String> COMPARED = List.of(
            "SHACKLEFORD SHACKELFORD 0.970 0.982",
            "DUNNINGHAM CUNNIGHAM 0.896 0.896",
            "NICHLESON NICHULSON 0.926 0.956",
            "JONES JOHNSON 0.790 0.832",
            "MASSEY MASSIE 0.889 0.933",
            "ABROMS ABRAMS 0.889 0.922",
            "JERALDINE GERALDINE 0.926 0.926",
            "MARHTA MARTHA 0.944 0.961",
            "MICHELLE MICHAEL 0.869 0.921",
            "JULIES JULIUS 0.889 0.933",
            "TANYA TONYA 0.867 0.880",
            "DWAYNE DUANE 0.822 0.840",
            "SEAN SUSAN 0.783 0.805",
            "JON JOHN 0.917 0.933");

    /** Codes of public registers, as quoted in python-stdnum issue 207: the last character is the check character. */
    private static final List<String> CODES =
            List.of("91110000600037341L", "91420684MA4927PJ7B", "9131012056010553X5", "913205056082348768");

    private static final String WINKLER = "Winkler (2006), as quoted by the tests of Silk";

    private static List<PrintedNumber> published() {
        List<PrintedNumber> lines = new ArrayList<>();
        for (String row : COMPARED) {
            String[] cells = row.split(" ", -1);
            String pair = cells[0] + " / " + cells[1];
            lines.add(PrintedNumber.of("Jaro", WINKLER, pair, cells[2], StringSimilarity.jaro(cells[0], cells[1])));
            lines.add(PrintedNumber.of(
                    "Jaro-Winkler", WINKLER, pair, cells[3], StringSimilarity.jaroWinkler(cells[0], cells[1])));
        }
        lines.add(PrintedNumber.of(
                "Damerau-Levenshtein, swaps edited again",
                "by hand: CA, AC, ABC",
                "CA / ABC",
                "2",
                StringSimilarity.damerauLevenshtein("CA", "ABC")));
        return lines;
    }

    private static List<PrintedNumber> truth() {
        List<PrintedNumber> lines = new ArrayList<>();
        FellegiSunter found =
                FellegiSunterTest.fit(FellegiSunterTest.expected(false)).model();
        String source = "100,000 pairs as the truth expects them";
        lines.add(PrintedNumber.of("EM", source, "share of matches", "0.2", found.prior())
                .within(1e-3));
        for (FieldWeights weights : FellegiSunterTest.TRUTH.fields()) {
            FieldWeights learned = found.of(weights.field()).orElseThrow();
            for (int i = 0; i < weights.ofMatches().size(); i++) {
                String which = weights.field().code() + " "
                        + weights.field().levels().get(i).code();
                lines.add(PrintedNumber.of(
                                "EM, m",
                                source,
                                which,
                                Double.toString(weights.ofMatches().get(i)),
                                learned.ofMatches().get(i))
                        .within(1e-3));
                lines.add(PrintedNumber.of(
                                "EM, u",
                                source,
                                which,
                                Double.toString(weights.ofOthers().get(i)),
                                learned.ofOthers().get(i))
                        .within(1e-3));
            }
        }
        return lines;
    }

    @Test
    void every_number_agrees_with_the_printed_one_or_the_truth() {
        List<PrintedNumber> lines = new ArrayList<>(published());
        lines.addAll(truth());
        PrintedNumber.agree(lines);
    }

    /** The check character asked for is read from the sentence that refuses a wrong one. */
    private static char asked(String code) {
        char wrong = code.charAt(17) == '0' ? '1' : '0';
        IdentifierFlaw flaw = UnifiedSocialCreditCode.parse(code.substring(0, 17) + wrong)
                .flaw()
                .orElseThrow();
        String said = flaw.reason().text().en();
        return said.charAt(said.indexOf("ask for ") + "ask for ".length());
    }

    @Test
    void the_table_in_the_documents_is_what_the_code_gives_now() {
        StringBuilder text = new StringBuilder("""
                # Duplicate matching: numbers of others and ours

                Written by a test, `MatchingValidationTest`. Values of comparators agree with the printed ones to their last decimal;
                weights learned by expectation and maximisation agree with the truth the pairs were made of to 0.001, and with a program in
                Python to 1e-8 (`FellegiSunterTest`). No published example of weights with all its pairs was found.

                | what | source | quantity | printed, or truth | ours | difference |
                |---|---|---|---|---|---|
                """);
        text.append(PrintedNumber.rows(published()));
        text.append(PrintedNumber.rows(truth()));
        text.append("""

                ## Check characters of unified social credit codes (GB 32100-2015)

                | code of a public register | its check character | computed |
                |---|---|---|
                """);
        for (String code : CODES) {
            assertThat(asked(code)).as(code).isEqualTo(code.charAt(17));
            text.append(String.format(Locale.ROOT, "| %s | %s | %s |%n", code, code.charAt(17), asked(code))
                    .replace("\r", ""));
        }
        text.append("""

                ## Hard pairs

                Made-up pairs of `HardFilesTest`, judged with the weights to begin with.

                | a clerk would say | automatic | suggested | no |
                |---|---|---|---|
                """);
        for (String verdict : List.of("same", "ask", "two")) {
            text.append("| ").append(verdict);
            for (MatchBand band : MatchBand.values()) {
                text.append(" | ").append(HardFilesTest.count(verdict, band));
            }
            text.append(" |\n");
        }
        WrittenPage.check("validation-matching.md", text.toString());
    }
}
