package org.crmkit.core.draft;

import static org.crmkit.core.draft.Entries.given;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Required;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose file a clerk opens. Members join a group afterwards, each with a day.
 *
 * @param kind a person, a company, or a group
 * @param id the company's own id
 * @param name as the customer writes it; no message quotes it
 * @param since the day the file is opened
 * @param region the sales area, if any
 * @param lifecycle how far the relation has come; a prospect unless it is said
 */
public record NewCustomerDraft(
        @Required(message = EntryMessages.A_CODE) @Nullable CustomerKind kind,

        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String id,

        @NotBlank(message = EntryMessages.A_NAME) @Size(max = 200, message = EntryMessages.A_NAME) @Nullable
        String name,

        @Required(message = EntryMessages.A_DAY) @Nullable LocalDate since,

        @Size(min = 1, max = 200, message = EntryMessages.A_REGION) @Nullable
        String region,

        @Nullable Lifecycle lifecycle) {

    /** Reads what is there. */
    public static NewCustomerDraft read(FieldReader f) {
        return new NewCustomerDraft(
                f.optional("kind", Shapes.choice(kinds())).orElse(null),
                f.optional("id", Shapes.string()).orElse(null),
                f.optional("name", Entries.UNQUOTED).orElse(null),
                f.optional("since", Shapes.date()).orElse(null),
                f.optional("region", Shapes.string()).orElse(null),
                f.optional("lifecycle", Shapes.choice(stages())).orElse(null));
    }

    /** Returns the draft without the name. */
    @Override
    public String toString() {
        return id + " (" + kind + ")";
    }

    /**
     * Returns the customer.
     *
     * @throws IllegalArgumentException if the draft violates its constraints; the first of them is named
     */
    public Customer toCustomer() {
        CustomerHeader header = new CustomerHeader(
                CustomerId.of(given(id, "id")),
                given(name, "name"),
                given(since, "since"),
                Optional.ofNullable(region),
                lifecycle == null ? Lifecycle.PROSPECT : lifecycle);
        return switch (given(kind, "kind")) {
            case INDIVIDUAL -> new Customer.Individual(header);
            case ENTERPRISE -> new Customer.Enterprise(header);
            case GROUP -> new Customer.Group(header, List.of());
        };
    }

    private static Map<String, CustomerKind> kinds() {
        Map<String, CustomerKind> kinds = new LinkedHashMap<>();
        for (CustomerKind kind : CustomerKind.values()) {
            kinds.put(kind.code(), kind);
        }
        return kinds;
    }

    private static Map<String, Lifecycle> stages() {
        Map<String, Lifecycle> stages = new LinkedHashMap<>();
        for (Lifecycle stage : Lifecycle.values()) {
            stages.put(stage.code(), stage);
        }
        return stages;
    }
}
