package org.crmkit.core.customer.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final char[] CHARACTERS = ALPHABET.toCharArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000600037341L", // published list of creditchina.gov.cn, as quoted in python-stdnum issue 207
                "91420684MA4927PJ7B", // python-stdnum issue 207
                "9131012056010553X5", // register of the city of Shanghai, as quoted there
                "913205056082348768", // creditchina.gov.cn, as quoted there
                "91350100M000100Y43" // the sample code of Chinese tutorials on GB 32100-2015
            })
    void published_codes_are_read_and_printed_back(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code).value())
                .map(UnifiedSocialCreditCode::toString)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        // Codes given out by pilots before the standard; computed check characters as listed in aarioai/id-rule.
        "91350100M0001TGQXM, M, 1",
        "91350211M0000XUF46, 6, R",
        "91350203M0001FUE2P, P, J"
    })
    void a_pilot_code_is_refused_with_the_check_character_the_standard_asks_for(
            String code, String found, String expected) {
        IdentifierFlaw flaw = UnifiedSocialCreditCode.parse(code).flaw().orElseThrow();
        assertThat(flaw.kind()).isEqualTo(Kind.CHECK);
        assertThat(flaw.reason().text().en())
                .contains("ends in " + found)
                .contains("ask for " + expected)
                .doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Y1110108000000001L, OTHER",
        "N2330106000000012N, AGRICULTURE",
        "A1110000000000013P, MILITARY",
        "52110000000000024X, CIVIL_AFFAIRS",
        "91110000600037341L, COMMERCE"
    })
    void every_department_of_the_amended_standard_may_register(String code, RegistrationDepartment department) {
        assertThat(new UnifiedSocialCreditCode(code).department()).contains(department);
    }

    @Test
    void a_department_nobody_has_heard_of_yet_is_accepted_and_unnamed() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(withCheck("B1110000000000013"));
        assertThat(code.department()).isEmpty();
    }

    @Test
    void eighteen_zeros_pass_the_arithmetic_and_are_refused() {
        assertThat(withCheck("00000000000000000")).isEqualTo("000000000000000000");
        assertThat(UnifiedSocialCreditCode.parse("000000000000000000").flaw())
                .map(IdentifierFlaw::kind)
                .contains(Kind.PART);
        assertThat(UnifiedSocialCreditCode.parse(withCheck("91000000600037341")).flaw())
                .map(IdentifierFlaw::kind)
                .contains(Kind.PART);
    }

    @Test
    void its_parts_are_the_division_and_the_organisation() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode("91420684MA4927PJ7B");
        assertThat(code.division()).isEqualTo("420684");
        assertThat(code.organisation()).isEqualTo("MA4927PJ7");
    }

    @Test
    void case_width_spaces_and_dashes_carry_no_meaning() {
        assertThat(UnifiedSocialCreditCode.parse(" 9142-0684 ma49\u300027pj7\uFF22")
                        .value())
                .contains(new UnifiedSocialCreditCode("91420684MA4927PJ7B"));
    }

    @Test
    void the_constructor_takes_the_printed_form_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnifiedSocialCreditCode("91420684ma4927pj7b"))
                .withMessageContaining("place 9")
                .withMessageNotContaining("ma4927");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnifiedSocialCreditCode("91420684MA4927PJ7"))
                .withMessageContaining("17 characters")
                .withMessageContaining("must have 18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "\u0131", "\u0661", "\uD83D\uDE00"})
    void a_character_outside_the_alphabet_is_named_by_its_place(String wrong) {
        IdentifierFlaw flaw = UnifiedSocialCreditCode.parse(
                        "91420684M" + wrong + "4927PJ7B".substring(wrong.length() - 1))
                .flaw()
                .orElseThrow();
        assertThat(flaw.kind()).isEqualTo(Kind.CHARACTER);
        assertThat(flaw.reason().text().en()).contains("place 10");
        assertThat(flaw.reason().text().zh()).contains("第 10 位");
    }

    @Test
    void a_letter_in_the_division_is_refused_before_the_check_character_is_looked_at() {
        assertThat(UnifiedSocialCreditCode.parse("914206A4MA4927PJ7B").flaw())
                .map(IdentifierFlaw::kind)
                .contains(Kind.CHARACTER);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_single_wrong_character_is_noticed(long seed) {
        String code = random(new Random(seed));
        for (int place = 0; place < 18; place++) {
            for (char other : CHARACTERS) {
                if (other != code.charAt(place)) {
                    String wrong = code.substring(0, place) + other + code.substring(place + 1);
                    assertThat(UnifiedSocialCreditCode.parse(wrong).value())
                            .as(wrong)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_swap_is_noticed_save_that_of_the_first_with_the_last(long seed) {
        String code = random(new Random(seed));
        for (int i = 0; i < 17; i++) {
            for (int j = i + 1; j < 18; j++) {
                String swapped = swapped(code, i, j);
                if (code.charAt(i) != code.charAt(j) && !(i == 0 && j == 17)) {
                    assertThat(UnifiedSocialCreditCode.parse(swapped).value())
                            .as(swapped)
                            .isEmpty();
                }
            }
        }
        assertThat(withCheck(swapped(code, 0, 17).substring(0, 17))).isEqualTo(swapped(code, 0, 17));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static String random(Random random) {
        StringBuilder code = new StringBuilder();
        code.append(ALPHABET.charAt(1 + random.nextInt(30))).append(ALPHABET.charAt(random.nextInt(31)));
        code.append(100_000 + random.nextInt(900_000));
        for (int i = 0; i < 9; i++) {
            code.append(ALPHABET.charAt(random.nextInt(31)));
        }
        return withCheck(code.toString());
    }

    /** An independent reading of the standard: the one character for which the weighted sum is a multiple of 31. */
    private static String withCheck(String first17) {
        for (char check : CHARACTERS) {
            String code = first17 + check;
            BigInteger sum = BigInteger.valueOf(ALPHABET.indexOf(check));
            for (int i = 0; i < 17; i++) {
                sum = sum.add(
                        BigInteger.valueOf(3).pow(i).multiply(BigInteger.valueOf(ALPHABET.indexOf(code.charAt(i)))));
            }
            if (sum.mod(BigInteger.valueOf(31)).signum() == 0) {
                return code;
            }
        }
        throw new AssertionError("no check character for " + first17);
    }

    private static String swapped(String text, int i, int j) {
        char[] chars = text.toCharArray();
        chars[i] = text.charAt(j);
        chars[j] = text.charAt(i);
        return new String(chars);
    }
}
