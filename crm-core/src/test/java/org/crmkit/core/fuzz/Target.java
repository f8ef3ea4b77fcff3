package org.crmkit.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.crmkit.core.rulebook.RulebookMessages;
import org.crmkit.core.rulebook.RulebookReader;
import org.crmkit.core.rulebook.RulebookWriter;
import org.crmkit.core.text.Lang;

/**
 * A reader that is given any bytes. Reading ends in a value or in located problems, never in anything else; and what was read
 * is written so that it reads the same.
 */
enum Target {
    JSON(bytes -> read(() -> LocatedJson.read("fuzz", bytes, Limits.standard())).ifPresent(Target::readsTheSameAgain)),

    YAML(bytes -> read(() -> LocatedYaml.read("fuzz", bytes, Limits.standard())).ifPresent(Target::readsTheSameAgain)),

    RULEBOOK(bytes -> {
        RulebookReader reader = new RulebookReader(Validators.ENGLISH);
        Optional<Rulebook> rules = read(() -> reader.read(LocatedYaml.read("fuzz", bytes, Limits.standard())));
        rules.ifPresent(read -> assertThat(reader.read(json(text -> RulebookWriter.write(read, text))))
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

    /** Made once, and only where a rulebook is read. */
    private static final class Validators {
        static final Validator ENGLISH = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new RulebookMessages(Lang.EN))
                .buildValidatorFactory()
                .getValidator();
    }

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

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.at().line()).isPositive();
                assertThat(problem.at().column()).isPositive();
                for (Lang lang : Lang.values()) {
                    assertThat(problem.sentence(lang)).doesNotContain("\n", "\u0000");
                }
            });
            return Optional.empty();
        }
    }

    private static void readsTheSameAgain(Node node) {
        Node again = json(text -> text.value(node));
        assertThat(JsonWriter.text(text -> text.value(again))).isEqualTo(JsonWriter.text(text -> text.value(node)));
    }

    private static Node json(Consumer<JsonWriter> write) {
        byte[] written = JsonWriter.text(write).getBytes(StandardCharsets.UTF_8);
        return LocatedJson.read("again", written, Limits.standard().withBytes(64 << 20));
    }
}
