package org.crmkit.core.draft;

import static org.crmkit.core.draft.Entries.given;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.text.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * {@link CustomerFact} as somebody files it.
 *
 * @param within which of the 17 classes it belongs to
 * @param name the field, a slug such as {@code employer}
 * @param value what is known; no message quotes it
 * @param channel where it comes from
 * @param collectedOn the day it was learned
 * @param basis why it may be kept
 */
public record CustomerFactDraft(
        @Required(message = EntryMessages.A_CODE) @Nullable InformationClass within,

        @Required(message = EntryMessages.A_SLUG)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = EntryMessages.A_SLUG)
        @Nullable
        String name,

        @NotBlank(message = EntryMessages.A_TEXT) @Size(max = 20_000, message = EntryMessages.A_TEXT) @Nullable
        String value,

        @Required(message = EntryMessages.A_CODE) @Nullable SourceChannel channel,
        @Required(message = EntryMessages.A_DAY) @Nullable LocalDate collectedOn,
        @Required(message = EntryMessages.A_CODE) @Nullable LegalBasis basis) {

    /** Reads what is there. */
    public static CustomerFactDraft read(FieldReader f) {
        return new CustomerFactDraft(
                f.optional("within", term(InformationClass.values())).orElse(null),
                f.optional("name", Shapes.string()).orElse(null),
                f.optional("value", Entries.UNQUOTED).orElse(null),
                f.optional("channel", term(SourceChannel.values())).orElse(null),
                f.optional("collected-on", Shapes.date()).orElse(null),
                f.optional("basis", term(LegalBasis.values())).orElse(null));
    }

    /** Returns the field and the day; never the value. */
    @Override
    public String toString() {
        return name + " (" + collectedOn + ")";
    }

    /**
     * Returns the fact.
     *
     * @throws IllegalArgumentException if the draft violates its constraints; the first of them is named
     */
    public CustomerFact toFact() {
        return new CustomerFact(
                InformationField.of(given(within, "within"), given(name, "name")),
                PersonalText.of(given(value, "value")),
                given(channel, "channel"),
                given(collectedOn, "collectedOn"),
                given(basis, "basis"));
    }

    private static <T extends Term> Shape<T> term(T[] terms) {
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T term : terms) {
            byCode.put(term.code(), term);
        }
        return Shapes.choice(byCode);
    }
}
