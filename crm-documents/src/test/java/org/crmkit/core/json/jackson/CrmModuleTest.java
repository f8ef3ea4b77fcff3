package org.crmkit.core.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.document.CoreDocuments;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.Limits;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.junit.jupiter.api.Test;

class CrmModuleTest {

    /** What a host keeps. */
    public record Row(
            CustomerId customer, Span term, List<Reason> notes, CreditAccount account, List<Customer> group) {}

    private static final CrmModule MODULE = CrmModule.of(CompleteDocuments.all(), CompleteDocuments.values());
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(MODULE).build();

    private static final CreditAccount ACCOUNT = CreditFixtures.account("C-1", "b");
    private static final Customer CUSTOMER = new Customer.Enterprise(CustomerHeader.of(
            CustomerId.of("C-1"), "Example Trading (fictional)", java.time.LocalDate.of(2026, 1, 5), Lifecycle.ACTIVE));
    private static final Row ROW = new Row(
            CustomerId.of("C-1"),
            Span.of(30, Span.Unit.DAYS),
            List.of(Reason.of("checked", "已核对。", "Checked.")),
            ACCOUNT,
            List.of(CUSTOMER));

    private static JsonMappingException refused(String json, Class<?> type) {
        return catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(json, type));
    }

    @Test
    void a_hosts_object_goes_out_and_comes_back() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(ROW);
        assertThat(MAPPER.readValue(json, Row.class)).isEqualTo(ROW);
        assertThat(MAPPER.readValue(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ROW), Row.class))
                .isEqualTo(ROW);
    }

    @Test
    void documents_stand_in_their_envelope_and_values_bare() throws JsonProcessingException {
        JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(ROW));
        assertThat(tree.at("/customer").textValue()).isEqualTo("C-1");
        assertThat(tree.at("/term").textValue()).isEqualTo("30 days");
        assertThat(tree.at("/account/crm").textValue()).isEqualTo("core/credit-account");
        assertThat(tree.at("/account/version").intValue()).isEqualTo(1);
        assertThat(tree.at("/account").toString()).isEqualTo(CoreDocuments.CREDIT_ACCOUNT.toJson(ACCOUNT));
        assertThat(tree.at("/group/0/data/kind").textValue()).isEqualTo("enterprise");
    }

    @Test
    void a_case_of_a_sealed_type_is_read_by_its_own_class_too() throws JsonProcessingException {
        CreditEvent event =
                new CreditAccountOpened(CreditFixtures.NOON, CreditFixtures.VERSION, CustomerId.of("C-1"), "b");
        String json = MAPPER.writeValueAsString(event);
        assertThat(MAPPER.readValue(json, CreditEvent.class)).isEqualTo(event);
        assertThat(MAPPER.readValue(json, CreditAccountOpened.class)).isEqualTo(event);
        assertThat(refused(json, CreditEvent.ReservationReleased.class))
                .hasMessageContaining("must be a ReservationReleased");
    }

    /** What a host keeps of the further rooms. */
    public record Desk(WorkOrderId order, Outcome<KeyCheck> last, List<DomainEvent> sent) {}

    @Test
    void what_the_further_rooms_say_goes_out_and_comes_back_too() throws JsonProcessingException {
        KeyCheck check = new KeyCheck(CustomerId.of("C-1"), true, List.of(), CreditFixtures.VERSION);
        Desk desk = new Desk(
                new WorkOrderId("W-1"),
                new Outcome.Done<>(check, List.of()),
                List.of(new CreditAccountOpened(
                        CreditFixtures.NOON, CreditFixtures.VERSION, CustomerId.of("C-1"), "b")));
        JsonNode tree = MAPPER.valueToTree(desk);
        assertThat(tree.at("/order").textValue()).isEqualTo("W-1");
        assertThat(tree.at("/last/crm").textValue()).isEqualTo("systems/outcome");
        assertThat(tree.at("/last/data/state/crm").textValue()).isEqualTo("systems/key-check");
        assertThat(tree.at("/sent/0/crm").textValue()).isEqualTo("core/credit-event");
        assertThat(MAPPER.treeToValue(tree.get("last"), Outcome.class)).isEqualTo(desk.last());
        assertThat(MAPPER.readValue(tree.get("order").toString(), WorkOrderId.class))
                .isEqualTo(desk.order());
    }

    @Test
    void an_unknown_value_of_an_enum_is_told_with_path_line_and_column() {
        String json = "{\"customer\": \"C-1\",\n \"group\": [\n  "
                + CoreDocuments.CUSTOMER.toJson(CUSTOMER).replace("\"active\"", "\"aktive\"") + "]}";
        JsonMappingException refused = refused(json, Row.class);
        assertThat(refused)
                .hasMessageContaining("json:3:")
                .hasMessageContaining("group[0].data.header.lifecycle was 'aktive'")
                .hasMessageContaining("Did you mean active?")
                .hasMessageNotContaining("Example Trading")
                .hasCauseInstanceOf(InvalidInputException.class);
        assertThat(refused.getLocation().getLineNr()).isEqualTo(3);
        assertThat(refused.getLocation().getColumnNr())
                .isEqualTo(json.lines().toList().get(2).indexOf("\"aktive\"") + 1);
        assertThat(refused.getPathReference()).contains("group");
    }

    @Test
    void a_bare_value_is_told_with_its_place_in_the_hosts_document() {
        assertThat(refused("{\"customer\":\"C-1\",\n\"term\":\"soon\"}", Row.class))
                .hasMessageContaining("json:2:8: term was 'soon'")
                .hasMessageContaining("30 days");
        assertThat(refused(
                        "{\"notes\":[{\"code\":\"a\",\"text\":{\"zh\":\"x\",\"en\":\"y\"}},{\"code\":\"A b\"}]}",
                        Row.class))
                .hasMessageContaining("notes[1].code was 'A b'")
                .hasMessageContaining("notes[1].text was missing");
    }

    @Test
    void a_newer_version_and_a_document_of_another_type_are_refused_by_name() {
        String json = CoreDocuments.CREDIT_ACCOUNT.toJson(ACCOUNT);
        assertThat(refused(json.replace("\"version\":1", "\"version\":2"), CreditAccount.class))
                .hasMessageContaining("version was 2")
                .hasMessageContaining("update crmkit");
        assertThat(refused(json.replace("credit-account", "customer"), CreditAccount.class))
                .hasMessageContaining("crm was 'core/customer'; it must be core/credit-account");
    }

    @Test
    void limits_and_duplicate_names_are_held_inside_a_hosts_document() {
        ObjectMapper small = JsonMapper.builder()
                .addModule(MODULE.within(new Limits(1000, 3, 1000, 20, 20, 20)))
                .build();
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> small.readValue(CoreDocuments.CREDIT_ACCOUNT.toJson(ACCOUNT), CreditAccount.class)))
                .hasMessageContaining("at most");
        assertThat(refused(
                        "{\"crm\":\"core/purchase\",\"crm\":\"core/purchase\"}", org.crmkit.core.tier.Purchase.class))
                .hasMessageContaining("given a second time");
    }

    @Test
    void cut_off_documents_and_null_are_what_they_always_are_to_the_mapper() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"account\":null}", Row.class).account()).isNull();
        assertThat(catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> MAPPER.readValue("{\"crm\":\"core/credit-account\",", CreditAccount.class)))
                .isNotNull();
    }

    @Test
    void types_that_are_not_ours_are_left_alone() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(Map.of("a", 1))).isEqualTo("{\"a\":1}");
        assertThat(MAPPER.readValue("[1,2]", int[].class)).containsExactly(1, 2);
    }

    /** Numbers keep their decimals on the way through a generator, and a tree in between loses nothing that is not a decimal's zeros. */
    @Test
    void what_is_written_to_a_tree_is_read_from_it() {
        JsonNode tree = MAPPER.valueToTree(ACCOUNT);
        assertThat(MAPPER.convertValue(tree, CreditAccount.class)).isEqualTo(ACCOUNT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
    interface Named {}

    @Test
    void a_hosts_own_type_names_do_not_get_between() throws JsonProcessingException {
        ObjectMapper naming = JsonMapper.builder()
                .addModule(MODULE)
                .addMixIn(Customer.class, Named.class)
                .build();
        String json = naming.writeValueAsString(CUSTOMER);
        assertThat(json).isEqualTo(CoreDocuments.CUSTOMER.toJson(CUSTOMER));
        assertThat(naming.readValue(json, Customer.class)).isEqualTo(CUSTOMER);
    }
}
