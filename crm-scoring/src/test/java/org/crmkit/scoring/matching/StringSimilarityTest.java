package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StringSimilarityTest {

    // Winkler (2006), Overview of Record Linkage and Current Research Directions, Bureau of the Census RRS2006-2, as
    // quoted by the tests of Silk and of Duke; the last by hand: (4/5 + 4/8 + 1) / 3, and 0.2 of the rest. JON/JAN,
    // HARDIN/MARTINEZ and ITMAN/SMITH are printed there as 0, which the formula does not give, and are left out.
    @ParameterizedTest
    @CsvSource({
        "SHACKLEFORD, SHACKELFORD, 0.970, 0.982",
        "DUNNINGHAM, CUNNIGHAM, 0.896, 0.896",
        "NICHLESON, NICHULSON, 0.926, 0.956",
        "JONES, JOHNSON, 0.790, 0.832",
        "MASSEY, MASSIE, 0.889, 0.933",
        "ABROMS, ABRAMS, 0.889, 0.922",
        "JERALDINE, GERALDINE, 0.926, 0.926",
        "MARHTA, MARTHA, 0.944, 0.961",
        "MICHELLE, MICHAEL, 0.869, 0.921",
        "JULIES, JULIUS, 0.889, 0.933",
        "TANYA, TONYA, 0.867, 0.880",
        "DWAYNE, DUANE, 0.822, 0.840",
        "SEAN, SUSAN, 0.783, 0.805",
        "JON, JOHN, 0.917, 0.933",
        "DIXON, DICKSONX, 0.767, 0.813"
    })
    void jaro_and_winkler_give_the_published_values(String a, String b, double jaro, double winkler) {
        assertThat(StringSimilarity.jaro(a, b)).isCloseTo(jaro, within(0.0005 + 1e-9));
        assertThat(StringSimilarity.jaroWinkler(a, b)).isCloseTo(winkler, within(0.0005 + 1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "CA, ABC, 2", // CA, AC, ABC; edits that may not touch a swap again would take 3
        "kitten, sitting, 3", // no swap among them, so as Levenshtein
        "abcd, acbd, 1",
        "厦门砚舟, 厦门舟砚, 1",
        "a, a, 0",
        "'', abc, 3"
    })
    void damerau_counts_a_swap_of_neighbours_as_one(String a, String b, int distance) {
        assertThat(StringSimilarity.damerauLevenshtein(a, b)).isEqualTo(distance);
    }

    @Test
    void words_in_common_do_not_depend_on_their_order() {
        assertThat(StringSimilarity.wordsInCommon("harbour lane records", "records harbour lane"))
                .isEqualTo(1);
        assertThat(StringSimilarity.wordsInCommon("harbour lane", "harbour foods"))
                .isEqualTo(0.5);
        assertThat(StringSimilarity.wordsInCommon("", "")).isEqualTo(1);
        assertThat(StringSimilarity.wordsInCommon("", "x")).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.append("abc".charAt(random.nextInt(3)));
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_are_symmetric_bounded_and_one_for_equal_texts_only(long seed) {
        Random random = new Random(seed);
        String a = text(random);
        String b = text(random);
        String c = text(random);
        String which = "seed " + seed + " " + a + " " + b;
        double jaro = StringSimilarity.jaro(a, b);
        double winkler = StringSimilarity.jaroWinkler(a, b);
        int distance = StringSimilarity.damerauLevenshtein(a, b);
        assertThat(StringSimilarity.jaro(b, a)).as(which).isEqualTo(jaro);
        assertThat(winkler)
                .as(which)
                .isEqualTo(StringSimilarity.jaroWinkler(b, a))
                .isBetween(jaro, 1.0);
        assertThat(jaro == 1).as(which).isEqualTo(a.equals(b));
        assertThat(distance == 0).as(which).isEqualTo(a.equals(b));
        assertThat(distance)
                .as(which)
                .isEqualTo(StringSimilarity.damerauLevenshtein(b, a))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        assertThat(StringSimilarity.damerauLevenshtein(a, c))
                .as("triangle, %s %s", which, c)
                .isLessThanOrEqualTo(distance + StringSimilarity.damerauLevenshtein(b, c));
    }
}
