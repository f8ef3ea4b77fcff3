package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileCustodyTest {

    private static final FileRule RULE = Files.POLICY.policy().file();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final StaffId KEEPER = StaffId.of("E-1");
    private static final StaffId OTHER = StaffId.of("E-2");

    private final FileCustody file =
            FileCustody.of(Confidentiality.CONFIDENTIAL).keptBy(KEEPER);

    private static FileCustody moved(CustodyMove move) {
        return move.fold(CustodyMove.Moved::custody, refused -> {
            throw new AssertionError(refused.reason());
        });
    }

    private static String refused(CustodyMove move) {
        return move.fold(moved -> "moved", refused -> refused.reason().code());
    }

    @Test
    void a_file_is_lent_for_as_long_as_its_class_allows() {
        FileCustody lent = moved(file.lend(OTHER, DAY, RULE));
        assertThat(lent.openLoan()).contains(new FileLoan(OTHER, DAY, DAY.plusDays(7), Optional.empty()));
        assertThat(lent.openLoan().get().isOverdueOn(DAY.plusDays(7))).isFalse();
        assertThat(lent.openLoan().get().isOverdueOn(DAY.plusDays(8))).isTrue();
        assertThat(refused(lent.lend(KEEPER, DAY, RULE))).isEqualTo("file-on-loan");
        assertThat(refused(lent.archive(DAY))).isEqualTo("file-on-loan");
        assertThat(refused(lent.giveBack(DAY.minusDays(1)))).isEqualTo("file-returned-too-early");
        FileCustody back = moved(lent.giveBack(DAY.plusDays(2)));
        assertThat(back.openLoan()).isEmpty();
        assertThat(back.loans()).hasSize(1);
        assertThat(refused(back.giveBack(DAY))).isEqualTo("file-not-on-loan");
        assertThat(moved(back.lend(OTHER, DAY.plusDays(3), RULE)).loans()).hasSize(2);
    }

    @Test
    void a_secret_file_is_not_lent() {
        assertThat(refused(file.guarded(Confidentiality.SECRET).lend(OTHER, DAY, RULE)))
                .isEqualTo("file-not-lent");
    }

    @Test
    void a_file_is_destroyed_once_it_was_kept_long_enough_and_somebody_else_agrees() {
        assertThat(refused(file.destroy(OTHER, DAY, RULE))).isEqualTo("file-not-archived");
        FileCustody archived = moved(file.archive(DAY));
        assertThat(refused(archived.archive(DAY))).isEqualTo("file-not-current");
        LocalDate end = LocalDate.of(2031, 6, 1); // five years, as the default rulebook says
        assertThat(refused(archived.destroy(OTHER, end.minusDays(1), RULE))).isEqualTo("file-still-kept");
        assertThat(refused(archived.destroy(KEEPER, end, RULE))).isEqualTo("file-needs-four-eyes");
        FileCustody out = moved(archived.lend(OTHER, end, RULE));
        assertThat(refused(out.destroy(OTHER, end, RULE))).isEqualTo("file-on-loan");
        FileCustody destroyed = moved(archived.destroy(OTHER, end, RULE));
        assertThat(destroyed.destruction()).contains(new FileDestruction(end, OTHER));
        assertThat(refused(destroyed.destroy(OTHER, end, RULE))).isEqualTo("file-destroyed");
        assertThat(refused(destroyed.lend(OTHER, end, RULE))).isEqualTo("file-destroyed");
        assertThat(refused(destroyed.archive(end))).isEqualTo("file-not-current");
    }

    @Test
    void a_register_that_contradicts_itself_cannot_be() {
        FileLoan out = new FileLoan(OTHER, DAY, DAY, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCustody(
                        Optional.empty(),
                        Confidentiality.INTERNAL,
                        ArchiveState.CURRENT,
                        Optional.empty(),
                        List.of(out, out),
                        Optional.empty()))
                .withMessageContaining("one person at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileCustody(
                        Optional.empty(),
                        Confidentiality.INTERNAL,
                        ArchiveState.ARCHIVED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .withMessageContaining("archivedOn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileLoan(OTHER, DAY, DAY.minusDays(1), Optional.empty()))
                .withMessageContaining("dueOn");
    }
}
