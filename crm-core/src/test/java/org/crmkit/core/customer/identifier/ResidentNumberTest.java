package org.crmkit.core.customer.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResidentNumberTest {

    private static final char[] CHARACTERS = "0123456789X".toCharArray();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        // The two examples of GB 11643-1999 itself.
        "11010519491231002X, 1949-12-31, 76",
        "440524188001010014, 1880-01-01, 146"
    })
    void the_examples_of_the_standard_are_read(String text, LocalDate born, int age) {
        ResidentNumber number = ResidentNumber.parse(text, TODAY).value().orElseThrow();
        assertThat(number.value()).isEqualTo(text);
        assertThat(number.bornOn()).isEqualTo(born);
        assertThat(number.ageOn(TODAY)).isEqualTo(age);
        assertThat(number.division()).isEqualTo(text.substring(0, 6));
    }

    @Test
    void the_number_never_shows_in_the_text_of_an_object() {
        ResidentNumber number = new ResidentNumber("11010519491231002X");
        assertThat(number).hasToString("1****************X");
        assertThat(ResidentNumber.parse("11010519491231002X", TODAY).toString()).doesNotContain("1101", "1949");
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, LENGTH", // too short
        "110105491231002, LENGTH", // the 15 digits in use until 1999
        "1101051949123100222, LENGTH",
        "11010519491231002A, CHARACTER",
        "1101051949123100XX, CHARACTER",
        "\u0661\u0661010519491231002X, CHARACTER",
        "010105194912310024, PART",
        "110105194902290021, DATE", // 1949 was no leap year
        "110105194913310023, DATE",
        "110105000001010024, DATE",
        "110105179912310024, DATE",
        "110105202603030026, DATE", // tomorrow
        "110105194912310021, CHECK"
    })
    void a_wrong_number_is_refused_and_no_message_repeats_it(String text, Kind kind) {
        IdentifierFlaw flaw =
                ResidentNumber.parse(withCheckUnless(text, kind), TODAY).flaw().orElseThrow();
        assertThat(flaw.kind()).isEqualTo(kind);
        assertThat(flaw.reason().text().toString()).doesNotContain(text.substring(0, 6), "1949");
    }

    @Test
    void the_message_of_a_wrong_check_character_does_not_give_the_right_one_away() {
        String one = ResidentNumber.parse("110105194912310021", TODAY)
                .flaw()
                .orElseThrow()
                .reason()
                .text()
                .en();
        String other = ResidentNumber.parse("440524188001010010", TODAY)
                .flaw()
                .orElseThrow()
                .reason()
                .text()
                .en();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void somebody_born_today_has_a_number_today() {
        String born = withCheck("11010520260302002");
        assertThat(ResidentNumber.parse(born, TODAY).value()).isPresent();
        assertThat(ResidentNumber.parse(born, TODAY.minusDays(1)).flaw())
                .map(IdentifierFlaw::kind)
                .contains(Kind.DATE);
    }

    @Test
    void a_small_x_spaces_and_wide_digits_are_read() {
        assertThat(ResidentNumber.parse("110105 1949\uFF11231 002x", TODAY).value())
                .contains(new ResidentNumber("11010519491231002X"));
    }

    @Test
    void the_constructor_refuses_without_repeating_the_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResidentNumber("110105194912310021"))
                .withMessageContaining("check character")
                .withMessageNotContaining("110105");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResidentNumber("11010519491231002X").ageOn(LocalDate.of(1949, 12, 30)))
                .withMessageNotContaining("1949-12-31");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_single_wrong_digit_is_noticed(long seed) {
        String number = random(new Random(seed));
        for (int place = 0; place < 18; place++) {
            for (char other : CHARACTERS) {
                if (other != number.charAt(place)) {
                    String wrong = number.substring(0, place) + other + number.substring(place + 1);
                    assertThat(ResidentNumber.parse(wrong, TODAY).value())
                            .as(wrong)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_swap_is_noticed_unless_ten_places_apart(long seed) {
        String number = random(new Random(seed));
        for (int i = 0; i < 17; i++) {
            for (int j = i + 1; j < 18; j++) {
                if (number.charAt(i) != number.charAt(j) && j - i != 10) {
                    char[] swapped = number.toCharArray();
                    swapped[i] = number.charAt(j);
                    swapped[j] = number.charAt(i);
                    assertThat(ResidentNumber.parse(new String(swapped), TODAY).value())
                            .as("%s, places %s and %s", number, i, j)
                            .isEmpty();
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static String random(Random random) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
        return withCheck((100_000 + random.nextInt(900_000))
                + DateTimeFormatter.BASIC_ISO_DATE.format(born)
                + String.format(Locale.ROOT, "%03d", random.nextInt(1000)));
    }

    private static String withCheckUnless(String text, Kind kind) {
        return kind == Kind.PART || kind == Kind.DATE ? withCheck(text.substring(0, 17)) : text;
    }

    /** An independent reading of the standard: weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 and its table of remainders. */
    private static String withCheck(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.digit(first17.charAt(i), 10) * weights[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
