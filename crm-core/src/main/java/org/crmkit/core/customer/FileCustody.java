package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a customer's file is kept: who looks after it, how guarded it is, who has borrowed it, when it was put away and
 * destroyed. The methods answer what becomes of a wish, by the company's {@link FileRule}.
 *
 * @param custodian who looks after it, if anybody was named
 * @param confidentiality how guarded it is
 * @param state where it is in its life
 * @param archivedOn when it was put away; empty while it is in use
 * @param loans in the order lent; at most the last one is still out
 * @param destruction when it was destroyed, if it was
 */
public record FileCustody(
        Optional<StaffId> custodian,
        Confidentiality confidentiality,
        ArchiveState state,
        Optional<LocalDate> archivedOn,
        List<FileLoan> loans,
        Optional<FileDestruction> destruction) {

    public FileCustody {
        loans = List.copyOf(loans);
        checkArgument(
                destruction.isPresent() == (state == ArchiveState.DESTROYED),
                "FileCustody.destruction was %s in state %s; a file has a destruction exactly when it is destroyed.",
                destruction,
                state.code());
        checkArgument(
                archivedOn.isPresent() == (state != ArchiveState.CURRENT),
                "FileCustody.archivedOn was %s in state %s; a file has it exactly once it was put away.",
                archivedOn,
                state.code());
        for (int i = 0; i + 1 < loans.size(); i++) {
            checkArgument(
                    !loans.get(i).isOut(),
                    "FileCustody.loans has a loan of %s that is still out before another; a file is lent to one person at a time.",
                    loans.get(i).lentOn());
        }
    }

    /** Obtains a file in use that nobody was named for. */
    public static FileCustody of(Confidentiality confidentiality) {
        return new FileCustody(
                Optional.empty(), confidentiality, ArchiveState.CURRENT, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns the loan that is still out, if one is. */
    public Optional<FileLoan> openLoan() {
        return loans.stream().filter(FileLoan::isOut).findFirst();
    }

    /** Returns this file with a custodian. */
    public FileCustody keptBy(StaffId person) {
        return new FileCustody(Optional.of(person), confidentiality, state, archivedOn, loans, destruction);
    }

    /** Returns this file, guarded like this. */
    public FileCustody guarded(Confidentiality wanted) {
        return new FileCustody(custodian, wanted, state, archivedOn, loans, destruction);
    }

    /** Lends the file for as long as the rule allows for its confidentiality. */
    public CustodyMove lend(StaffId borrower, LocalDate day, FileRule rule) {
        if (state == ArchiveState.DESTROYED) {
            return destroyed();
        }
        Optional<FileLoan> out = openLoan();
        if (out.isPresent()) {
            return CustodyMove.Refused.of(
                    "file-on-loan",
                    "档案已借给 " + out.get().borrower() + "，应于 " + out.get().dueOn() + " 归还。",
                    "The file is lent to " + out.get().borrower() + " and due on "
                            + out.get().dueOn() + ".");
        }
        if (!rule.mayLend(confidentiality)) {
            return CustodyMove.Refused.of(
                    "file-not-lent",
                    confidentiality.label().zh() + "档案不外借，请在保管处查阅。",
                    "A file that is " + confidentiality.code() + " is not lent; read it where it is kept.");
        }
        List<FileLoan> more = new ArrayList<>(loans);
        more.add(new FileLoan(borrower, day, rule.dueOn(confidentiality, day), Optional.empty()));
        return moved(state, archivedOn, more, destruction);
    }

    /** Takes the file back. */
    public CustodyMove giveBack(LocalDate day) {
        Optional<FileLoan> out = openLoan();
        if (out.isEmpty()) {
            return CustodyMove.Refused.of("file-not-on-loan", "档案未借出。", "The file is not on loan.");
        }
        if (day.isBefore(out.get().lentOn())) {
            return CustodyMove.Refused.of(
                    "file-returned-too-early",
                    "归还日期 " + day + " 早于借出日期 " + out.get().lentOn() + "。请更正。",
                    "The file would come back on " + day + ", before it was lent on "
                            + out.get().lentOn() + ". Correct the day.");
        }
        List<FileLoan> more = new ArrayList<>(loans.subList(0, loans.size() - 1));
        more.add(out.get().returned(day));
        return moved(state, archivedOn, more, destruction);
    }

    /** Puts the file away. */
    public CustodyMove archive(LocalDate day) {
        if (state != ArchiveState.CURRENT) {
            return CustodyMove.Refused.of(
                    "file-not-current",
                    "档案状态为“" + state.label().zh() + "”，不能归档。",
                    "The file is " + state.code() + "; only a current file is archived.");
        }
        return openLoan()
                .<CustodyMove>map(loan -> CustodyMove.Refused.of(
                        "file-on-loan",
                        "档案已借给 " + loan.borrower() + "，归还后才能归档。",
                        "The file is lent to " + loan.borrower() + "; it is archived when it is back."))
                .orElseGet(() -> moved(ArchiveState.ARCHIVED, Optional.of(day), loans, destruction));
    }

    /** Destroys the file, once it was kept for as long as the rule asks, with the approval of somebody else than its custodian. */
    public CustodyMove destroy(StaffId approver, LocalDate day, FileRule rule) {
        if (state == ArchiveState.DESTROYED) {
            return destroyed();
        }
        Optional<LocalDate> allowed = archivedOn.map(archived -> rule.keptUntil(confidentiality, archived));
        if (allowed.isEmpty()) {
            return CustodyMove.Refused.of(
                    "file-not-archived", "档案未归档，不能销毁。", "The file is in use; it is archived before it is destroyed.");
        }
        if (openLoan().isPresent()) {
            return CustodyMove.Refused.of(
                    "file-on-loan", "档案尚未归还，不能销毁。", "The file is on loan; it is destroyed when it is back.");
        }
        if (day.isBefore(allowed.get())) {
            return CustodyMove.Refused.of(
                    "file-still-kept",
                    "档案须保存至 " + allowed.get() + "，此前不得销毁。",
                    "The file is kept until " + allowed.get() + " and must not be destroyed before.");
        }
        if (custodian.equals(Optional.of(approver))) {
            return CustodyMove.Refused.of(
                    "file-needs-four-eyes",
                    "保管人不能批准销毁自己保管的档案，请由他人批准。",
                    "The custodian must not approve the destruction of the file; ask somebody else.");
        }
        return moved(ArchiveState.DESTROYED, archivedOn, loans, Optional.of(new FileDestruction(day, approver)));
    }

    private static CustodyMove destroyed() {
        return CustodyMove.Refused.of("file-destroyed", "档案已销毁。", "The file is destroyed.");
    }

    private CustodyMove moved(
            ArchiveState next, Optional<LocalDate> archived, List<FileLoan> lent, Optional<FileDestruction> end) {
        return new CustodyMove.Moved(new FileCustody(custodian, confidentiality, next, archived, lent, end));
    }
}
