package org.crmkit.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.ArchiveState;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.CustodyMove;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.FileRule;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class DestructionDeskTest {

    private static final LocalDate ARCHIVED = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2090, 1, 1);
    private static final StaffId KEEPER = StaffId.of("E-9");

    private final FileRule rule = Privacy.FILING.policy().file();
    private final Privacy privacy = new Privacy();

    private static FileCustody moved(CustodyMove move) {
        return move.fold(it -> it.custody(), refused -> {
            throw new AssertionError(refused.reason());
        });
    }

    private void archived(String... ids) {
        for (String id : ids) {
            CustomerRecord record = CustomerRecord.empty(CustomerId.of(id), Confidentiality.INTERNAL);
            privacy.save(record.with(moved(record.custody().keptBy(KEEPER).archive(ARCHIVED))));
        }
    }

    private List<String> propose(String... ids) {
        return Privacy.codes(privacy.destroying(LATE)
                .propose("d-1", List.of(ids).stream().map(CustomerId::of).toList(), Privacy.CLERK));
    }

    private List<String> approve(StaffId by) {
        return Privacy.codes(privacy.destroying(LATE).approve("d-1", by));
    }

    private List<String> carryOut(LocalDate day) {
        return Privacy.codes(privacy.destroying(day).carryOut("d-1", Privacy.CLERK));
    }

    @Test
    void two_approve_and_then_every_file_is_destroyed_at_once() {
        archived("C-1", "C-2");
        assertThat(propose("C-2", "C-1", "C-2")).containsExactly("proposed");
        assertThat(approve(Privacy.OFFICER)).containsExactly("proposed");
        assertThat(carryOut(LATE)).as("one approval").containsExactly("destruction-proposed");
        assertThat(approve(Privacy.MANAGER)).containsExactly("approved");
        assertThat(carryOut(LATE)).containsExactly("carried-out");
        for (String id : List.of("C-1", "C-2")) {
            FileCustody custody = privacy.record(CustomerId.of(id)).custody();
            assertThat(custody.state()).isEqualTo(ArchiveState.DESTROYED);
            assertThat(custody.destruction().orElseThrow().on()).isEqualTo(LATE);
            assertThat(custody.destruction().orElseThrow().approvedBy()).isEqualTo(Privacy.OFFICER);
        }
        Destruction line = privacy.files.destruction("d-1").orElseThrow().state();
        assertThat(line.end()).hasValue(new Destruction.Signed(Privacy.CLERK, LATE));
        assertThat(line.files()).containsExactly(CustomerId.of("C-1"), CustomerId.of("C-2"));
        assertThat(privacy.store.events())
                .filteredOn(CustomerEvent.CustodyChanged.class::isInstance)
                .hasSize(2);
    }

    @Test
    void who_proposed_who_approved_before_and_who_keeps_the_file_cannot_approve() {
        archived("C-1");
        propose("C-1");
        assertThat(approve(Privacy.CLERK)).containsExactly("destruction-needs-another");
        approve(Privacy.OFFICER);
        assertThat(approve(Privacy.OFFICER)).containsExactly("destruction-needs-another");
        assertThat(approve(KEEPER)).containsExactly("file-needs-four-eyes");
    }

    @Test
    void nothing_is_proposed_while_a_file_is_in_use_or_its_retention_runs() {
        privacy.save(CustomerRecord.empty(CustomerId.of("C-3"), Confidentiality.INTERNAL));
        assertThat(propose("C-3")).containsExactly("file-not-archived");
        archived("C-1");
        LocalDate free = rule.keptUntil(Confidentiality.INTERNAL, ARCHIVED);
        assertThat(Privacy.codes(privacy.destroying(free.minusDays(1))
                        .propose("d-2", List.of(CustomerId.of("C-1")), Privacy.CLERK)))
                .containsExactly("file-still-kept");
        assertThat(Privacy.codes(privacy.destroying(free).propose("d-2", List.of(CustomerId.of("C-1")), Privacy.CLERK)))
                .containsExactly("proposed");
    }

    @Test
    void every_file_that_stands_in_the_way_is_named() {
        archived("C-1");
        String said = privacy.destroying(LATE)
                .propose("d-1", List.of(CustomerId.of("C-1"), CustomerId.of("C-8")), Privacy.CLERK)
                .fold(saved -> "", refused -> refused.reasons().toString(), contended -> "");
        assertThat(said).contains("C-8").doesNotContain("C-1:");
    }

    @Test
    void a_hold_placed_after_the_approvals_still_stops_it() {
        archived("C-1");
        propose("C-1");
        approve(Privacy.OFFICER);
        approve(Privacy.MANAGER);
        privacy.on(LATE).placeHold(CustomerId.of("C-1"), "case-1", PersonalText.of("a lawsuit"), Privacy.CLERK);
        assertThat(carryOut(LATE)).containsExactly("legal-hold");
        privacy.on(LATE.plusDays(1)).liftHold(CustomerId.of("C-1"), "case-1");
        assertThat(carryOut(LATE.plusDays(1))).containsExactly("carried-out");
    }

    @Test
    void a_rejected_one_stays_rejected_and_an_unknown_or_doubled_one_is_told() {
        archived("C-1");
        propose("C-1");
        assertThat(propose("C-1")).containsExactly("destruction-registered");
        assertThat(Privacy.codes(privacy.destroying(LATE).reject("d-1", Privacy.MANAGER)))
                .containsExactly("rejected");
        assertThat(approve(Privacy.OFFICER)).containsExactly("destruction-rejected");
        assertThat(carryOut(LATE)).containsExactly("destruction-rejected");
        assertThat(Privacy.codes(privacy.destroying(LATE).approve("d-9", Privacy.OFFICER)))
                .containsExactly("destruction-unknown");
    }

    @Test
    void a_refused_move_says_what_is_allowed() {
        Destruction proposed = Destruction.propose("d-1", List.of(CustomerId.of("C-1")), Privacy.CLERK, LATE, 2);
        assertThat(proposed.refusal(Destruction.State.CARRIED_OUT)
                        .orElseThrow()
                        .text()
                        .en())
                .isEqualTo(
                        "Destruction d-1 is proposed and cannot become carried-out; it may become: approved, rejected.");
        assertThat(proposed.refusal(Destruction.State.APPROVED)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposed.approve(Privacy.CLERK, LATE))
                .withMessageContaining("E-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destruction.propose("d-1", List.of(), Privacy.CLERK, LATE, 2));
    }

    @Test
    void the_loan_register_lists_what_is_out_and_what_is_overdue() {
        LocalDate day = Privacy.DAY;
        CustomerRecord first = CustomerRecord.empty(CustomerId.of("C-1"), Confidentiality.INTERNAL);
        CustomerRecord lent = first.with(moved(first.custody().lend(Privacy.CLERK, day, rule)));
        CustomerRecord second = CustomerRecord.empty(CustomerId.of("C-2"), Confidentiality.INTERNAL);
        CustomerRecord back = second.with(moved(moved(second.custody().lend(Privacy.CLERK, day.minusDays(1), rule))
                .giveBack(day.plusDays(2))));
        LoanRegister register = LoanRegister.of(List.of(lent, back));
        LocalDate due = rule.dueOn(Confidentiality.INTERNAL, day);
        assertThat(register.lines()).extracting(line -> line.customer().value()).containsExactly("C-2", "C-1");
        assertThat(register.outOn(day.minusDays(2))).isEmpty();
        assertThat(register.outOn(day.plusDays(1))).hasSize(2);
        assertThat(register.outOn(day.plusDays(2))).as("back on that day").hasSize(1);
        assertThat(register.overdueOn(due)).isEmpty();
        assertThat(register.overdueOn(due.plusDays(1)))
                .singleElement()
                .extracting(LoanRegister.Line::customer)
                .isEqualTo(CustomerId.of("C-1"));
        assertThat(lent.custody().openLoan().flatMap(loan -> loan.returnedOn())).isEqualTo(Optional.empty());
    }
}
