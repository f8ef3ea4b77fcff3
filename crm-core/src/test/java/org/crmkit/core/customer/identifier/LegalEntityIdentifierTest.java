package org.crmkit.core.customer.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalEntityIdentifierTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final char[] CHARACTERS = ALPHABET.toCharArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "54930084UKLVMY22DS16", // Wikipedia, Legal Entity Identifier, table of example codes
                "213800WSGIIZCXF1P572", // the same
                "5493000IBP32UQZ0KL24", // the same
                "KGCEPHLVVKVRZYO1T647" // codes.eurofiling.info/lei, example of the XBRL notation; issued before
                // prefixes
            })
    void published_identifiers_are_read_and_printed_back(String lei) {
        assertThat(LegalEntityIdentifier.parse(lei).value())
                .map(LegalEntityIdentifier::toString)
                .contains(lei);
        assertThat(new LegalEntityIdentifier(lei).issuer()).isEqualTo(lei.substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource({"000000XE6T260UESN2, 99, 02", "000000RKPZ3KX9MFR0, 00, 97", "000000IMPXZOK0VOSJ, 01, 98"})
    void check_digits_99_00_and_01_leave_the_right_remainder_and_are_refused(String body, String wrong, String right) {
        assertThat(remainder(body + wrong)).isEqualTo(1);
        assertThat(remainder(body + right)).isEqualTo(1);
        assertThat(LegalEntityIdentifier.parse(body + right).value()).isPresent();
        IdentifierFlaw flaw = LegalEntityIdentifier.parse(body + wrong).flaw().orElseThrow();
        assertThat(flaw.kind()).isEqualTo(Kind.CHECK);
        assertThat(flaw.reason().text().en()).contains("ends in " + wrong).contains("ask for " + right);
    }

    @ParameterizedTest
    @CsvSource({
        "54930084UKLVMY22DS1, LENGTH",
        "54930084UKLVMY22DS1X, CHARACTER",
        "54930084UKLVMY22D_16, CHARACTER",
        "54930084UKLVMY22DS17, CHECK"
    })
    void a_wrong_identifier_is_refused_for_what_is_wrong(String lei, Kind kind) {
        assertThat(LegalEntityIdentifier.parse(lei).flaw())
                .map(IdentifierFlaw::kind)
                .contains(kind);
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalEntityIdentifier(lei));
    }

    @Test
    void case_and_grouping_carry_no_meaning() {
        assertThat(LegalEntityIdentifier.parse("5493 0084 uklv my22 ds16").value())
                .contains(new LegalEntityIdentifier("54930084UKLVMY22DS16"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_wrong_character_of_the_same_class_is_always_noticed_and_of_the_other_nearly_always(long seed) {
        String lei = random(new Random(seed));
        int tried = 0;
        int missed = 0;
        for (int place = 0; place < 20; place++) {
            for (char other : CHARACTERS) {
                if (other != lei.charAt(place)) {
                    String wrong = lei.substring(0, place) + other + lei.substring(place + 1);
                    boolean noticed = LegalEntityIdentifier.parse(wrong).value().isEmpty();
                    if (Character.isDigit(other) == Character.isDigit(lei.charAt(place))) {
                        assertThat(noticed).as(wrong).isTrue();
                    }
                    tried++;
                    missed += noticed ? 0 : 1;
                }
            }
        }
        assertThat(missed).as("of %s", tried).isLessThanOrEqualTo(tried / 50);
    }

    @Test
    void swapped_neighbours_are_noticed_except_three_pairs_of_a_digit_and_a_letter() {
        Set<String> unnoticed = new TreeSet<>();
        for (char a : CHARACTERS) {
            for (char b : CHARACTERS) {
                if (a < b) {
                    String lei = withCheck("5493000" + a + b + "0IBP32UQZ");
                    String swapped = "5493000" + b + a + "0IBP32UQZ" + lei.substring(18);
                    if (LegalEntityIdentifier.parse(swapped).value().isPresent()) {
                        unnoticed.add("" + a + b);
                    }
                }
            }
        }
        // 99 d = 9 (l + 10) mod 97 has these solutions only: ISO 7064 promises swaps of digits, and letters are read as
        // two.
        assertThat(unnoticed).containsExactly("1B", "2M", "3X");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static String random(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            body.append(ALPHABET.charAt(random.nextInt(36)));
        }
        return withCheck(body.toString());
    }

    /** An independent reading of the standard, over one large number. */
    private static String withCheck(String body) {
        return body + String.format(Locale.ROOT, "%02d", 98 - remainder(body + "00"));
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(ALPHABET.indexOf(c)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
