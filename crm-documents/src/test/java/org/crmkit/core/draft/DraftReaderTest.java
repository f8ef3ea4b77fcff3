package org.crmkit.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rulebook.RulebookMessages;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.Purchase;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

    private static final Validator PLAIN = validator(new ParameterMessageInterpolator());
    private static final DraftReader DRAFTS = new DraftReader(PLAIN);

    private static Validator validator(jakarta.validation.MessageInterpolator messages) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static <D> List<Problem> problems(String json, Function<FieldReader, D> bind) {
        return catchThrowableOfType(InvalidInputException.class, () -> DRAFTS.read(node(json), bind))
                .problems();
    }

    @Test
    void a_sound_draft_becomes_the_thing_itself() {
        assertThat(DRAFTS.read(
                                node("{\"customer\":\"C-1\",\"amount\":\"CNY 12.00\",\"key\":\"O-1\"}"),
                                CreditRequestDraft::read)
                        .toRequest())
                .isEqualTo(CreditRequest.of(CustomerId.of("C-1"), Money.parse("CNY 12.00"), IdempotencyKey.of("O-1")));
        assertThat(DRAFTS.read(node("{\"day\":\"2026-03-02\",\"amount\":\"CNY -1.00\"}"), PurchaseDraft::read)
                        .toPurchase())
                .isEqualTo(new Purchase(LocalDate.of(2026, 3, 2), Money.parse("CNY -1.00")));
    }

    @Test
    void a_new_customer_is_a_prospect_unless_it_is_said() {
        String json =
                "{\"kind\":\"enterprise\",\"id\":\"C-1\",\"name\":\"Example Trading (fictional)\",\"since\":\"2026-03-02\"%s}";
        Customer customer =
                DRAFTS.read(node(json.formatted("")), NewCustomerDraft::read).toCustomer();
        assertThat(customer.kind()).isEqualTo(CustomerKind.ENTERPRISE);
        assertThat(customer.lifecycle()).isEqualTo(Lifecycle.PROSPECT);
        assertThat(customer.header().region()).isEmpty();
        NewCustomerDraft full = DRAFTS.read(
                node(json.formatted(",\"region\":\"North\",\"lifecycle\":\"active\"")), NewCustomerDraft::read);
        assertThat(full.toCustomer().lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(full.toCustomer().header().region()).contains("North");
        assertThat(full.toString()).doesNotContain("Example");
    }

    @Test
    void each_kind_of_customer_can_be_opened() {
        for (CustomerKind kind : CustomerKind.values()) {
            NewCustomerDraft draft = new NewCustomerDraft(kind, "C-1", "X", LocalDate.of(2026, 1, 1), null, null);
            assertThat(draft.toCustomer().kind()).isEqualTo(kind);
        }
    }

    @Test
    void a_complaint_is_taken_down_with_all_it_needs() {
        ComplaintReport report =
                DRAFTS.read(node("""
                        {"id":"T-1","customer":"C-1","tier":"gold","topic":"late-delivery","object":"O-1",
                         "source":"hotline","by":"desk-3","received-at":"2026-03-02T09:00:00+08:00",
                         "description":"Nothing came.","promised-reply":"2026-03-02T10:00:00+08:00"}"""), ComplaintReportDraft::read).toReport();
        assertThat(report.discovery().channel()).isEqualTo(ComplaintChannel.SERVICE_DESK);
        assertThat(report.discovery().by()).contains(ActorId.of("desk-3"));
        assertThat(report.receivedAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(report.promisedReply()).contains(Instant.parse("2026-03-02T02:00:00Z"));
        assertThat(report.description().text()).isEqualTo("Nothing came.");
        assertThat(report.matter()).hasToString("late-delivery:O-1");
    }

    @Test
    void a_fact_is_filed_with_where_it_comes_from_and_why_it_may_be_kept() {
        CustomerFact fact = DRAFTS.read(node("""
                        {"within":"name-and-unit","name":"employer","value":"Example Trading (fictional)",
                         "channel":"service","collected-on":"2026-03-02","basis":"contract"}"""), CustomerFactDraft::read).toFact();
        assertThat(fact.field()).hasToString("name-and-unit.employer");
        assertThat(fact.value().text()).startsWith("Example");
        assertThat(fact.collectedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void what_cannot_be_read_and_what_violates_a_constraint_is_told_together_in_the_order_of_the_lines() {
        List<Problem> problems =
                problems("{\"customer\":\"\",\n\"amount\":\"CNY 0.00\",\n\"keyy\":\"O-1\"}", CreditRequestDraft::read);
        assertThat(problems)
                .extracting(problem -> problem.at().line() + " " + problem.path())
                .containsExactly("1 key", "1 customer", "2 amount", "3 keyy");
        assertThat(problems.get(2).sentence(Lang.EN))
                .isEqualTo(
                        "in.json:2:10: amount was 'CNY 0.00'; it must be an amount above zero. An order that costs nothing needs no credit.");
        assertThat(problems.get(2).sentence(Lang.ZH)).contains("大于零的金额");
    }

    @Test
    void an_amount_of_one_cent_passes_and_none_or_less_does_not() {
        CreditRequestDraft draft = new CreditRequestDraft("C-1", Money.parse("CNY 0.01"), "O-1");
        assertThat(PLAIN.validate(draft)).isEmpty();
        assertThat(PLAIN.validate(new CreditRequestDraft("C-1", Money.parse("CNY 0.00"), "O-1")))
                .hasSize(1);
        assertThat(PLAIN.validate(new CreditRequestDraft("C-1", Money.parse("CNY -0.01"), "O-1")))
                .hasSize(1);
        assertThat(PLAIN.validate(new PurchaseDraft(LocalDate.of(2026, 1, 1), Money.parse("CNY 0.00"))))
                .hasSize(1);
        assertThat(PLAIN.validate(new PurchaseDraft(LocalDate.of(2026, 1, 1), Money.parse("CNY -0.01"))))
                .isEmpty();
    }

    @Test
    void an_id_or_a_name_of_200_characters_passes_and_a_longer_one_does_not() {
        String most = "x".repeat(200);
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(PLAIN.validate(new NewCustomerDraft(CustomerKind.GROUP, most, most, day, most, null)))
                .isEmpty();
        String more = most + "x";
        assertThat(PLAIN.validate(new NewCustomerDraft(CustomerKind.GROUP, more, more, day, more, null)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("id", "name", "region");
    }

    @Test
    void a_reply_may_be_promised_for_the_moment_of_receipt_but_not_for_before() {
        Instant received = Instant.parse("2026-03-02T01:00:00Z");
        Function<Instant, ComplaintReportDraft> promised = reply -> new ComplaintReportDraft(
                "T-1",
                "C-1",
                "gold",
                "a",
                "-",
                org.crmkit.core.complaint.DiscoverySource.STAFF,
                null,
                received,
                "x",
                reply);
        assertThat(PLAIN.validate(promised.apply(received))).isEmpty();
        assertThat(PLAIN.validate(promised.apply(received.minusSeconds(1))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("promisedReply"));
        assertThat(promised.apply(received).toReport().promisedReply()).isEqualTo(Optional.of(received));
    }

    @Test
    void no_message_quotes_what_may_name_a_person() {
        String name = "Secret ".repeat(40);
        assertThat(problems(
                        "{\"kind\":\"enterprize\",\"id\":\"C-1\",\"name\":\"" + name + "\",\"since\":\"2026-03-02\"}",
                        NewCustomerDraft::read))
                .extracting(problem -> problem.sentence(Lang.EN))
                .satisfiesExactly(
                        kind -> assertThat(kind).contains("Did you mean enterprise?"), told -> assertThat(told)
                                .contains("missing, blank or too long")
                                .doesNotContain("Secret"));
        assertThat(problems("{\"name\":13800000000}", NewCustomerDraft::read))
                .extracting(problem -> problem.sentence(Lang.EN))
                .noneMatch(told -> told.contains("138"));
    }

    @Test
    void a_hosts_form_gets_the_same_messages_in_either_language() {
        Validator validator = validator(new RulebookMessages(Lang.EN));
        CreditRequestDraft empty = new CreditRequestDraft(null, null, null);
        assertThat(validator.validate(empty))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "was null; it must be an id of 1 to 200 characters. Give the id your company knows it by.",
                        "was null; it must be an id of 1 to 200 characters. Give the id your company knows it by.",
                        "was null; it must be an amount, such as CNY 5000.00. Add it.");
        Validator zh = validator(new RulebookMessages(Lang.ZH));
        assertThat(zh.validate(empty))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains("带币种的金额"));
    }

    @Test
    void a_draft_that_was_not_validated_says_what_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditRequestDraft("C-1", null, "O-1").toRequest())
                .withMessage("amount is missing; a draft must be complete first. Validate it.");
    }

    @Test
    void something_that_is_no_object_is_told_once() {
        assertThat(problems("[1]", PurchaseDraft::read))
                .singleElement()
                .satisfies(problem -> assertThat(problem.bound().en()).isEqualTo("an object"));
    }
}
