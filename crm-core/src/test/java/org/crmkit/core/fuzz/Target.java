package org.crmkit.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crmkit.core.customer.identifier.ChinaPhoneNumbers;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookWriter;
import org.crmkit.core.rulebook.Rulebooks;
import org.crmkit.core.text.Lang;

/**
 * A reader that is given any bytes. Reading ends in a value or in located problems, never in anything else; and what was read
 * is written so that it reads the same.
 */
enum Target {
    JSON(bytes -> read(bytes, Target::json).ifPresent(Target::readsTheSameAgain)),

    YAML(bytes -> read(bytes, Target::yaml).ifPresent(Target::readsTheSameAgain)),

    RULEBOOK(bytes -> {
        Optional<Rulebook> rules = read(bytes, input -> Rulebooks.READER.read(yaml(input)));
        rules.ifPresent(read -> assertThat(Rulebooks.READER.read(again(text -> RulebookWriter.write(read, text))))
                .isEqualTo(read));
    }),

    IDENTIFIERS(bytes -> {
        String text = new String(bytes, StandardCharsets.UTF_8);
        UnifiedSocialCreditCode.parse(text).value().ifPresent(code -> assertThat(
                        UnifiedSocialCreditCode.parse(code.toString()).value())
                .contains(code));
        LegalEntityIdentifier.parse(text).value().ifPresent(code -> assertThat(
                        LegalEntityIdentifier.parse(code.toString()).value())
                .contains(code));
        ResidentNumber.parse(text, LocalDate.of(2026, 3, 2)).value().ifPresent(number -> assertThat(number.toString())
                .doesNotContain(text.strip()));
        new ChinaPhoneNumbers().parse(text).flaw().ifPresent(flaw -> assertThat(flaw.toString())
                .isNotBlank());
    }),

    SPAN(bytes -> {
        try {
            Span span = Span.parse(new String(bytes, StandardCharsets.UTF_8));
            assertThat(Span.parse(span.toString())).isEqualTo(span);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("must be");
        }
    });

    private final Consumer<byte[]> reading;

    Target(Consumer<byte[]> reading) {
        this.reading = reading;
    }

    static Target named(String slug) {
        return valueOf(slug.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Returns the name of the folder of its inputs. */
    String slug() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    void take(byte[] bytes) {
        reading.accept(bytes);
    }

    private static Node json(byte[] bytes) {
        return LocatedJson.read("fuzz", bytes, Limits.standard());
    }

    private static Node yaml(byte[] bytes) {
        return LocatedYaml.read("fuzz", bytes, Limits.standard());
    }

    private static <T> Optional<T> read(byte[] bytes, Function<byte[], T> reading) {
        try {
            return Optional.of(reading.apply(bytes));
        } catch (InvalidInputException e) {
            int lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.at().line()).as("%s", problem).isBetween(1, lines);
                assertThat(problem.at().column()).as("%s", problem).isPositive();
                for (Lang lang : Lang.values()) {
                    assertThat(problem.sentence(lang)).doesNotContain("\n", "\u0000");
                }
            });
            return Optional.empty();
        }
    }

    private static void readsTheSameAgain(Node node) {
        assertThat(node.at().line()).isPositive();
        Node again = again(text -> text.value(node));
        assertThat(JsonWriter.text(text -> text.value(again))).isEqualTo(JsonWriter.text(text -> text.value(node)));
    }

    private static Node again(Consumer<JsonWriter> write) {
        byte[] written = JsonWriter.text(write).getBytes(StandardCharsets.UTF_8);
        return LocatedJson.read("again", written, Limits.standard().withBytes(64 << 20));
    }
}
