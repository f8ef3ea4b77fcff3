package org.crmkit.core.view.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.information.Destruction;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/**
 * How what is known of customers is kept.
 *
 * @param consents by purpose how many hold on the last day
 * @param withdrawn consents withdrawn from a day of the period on
 * @param held customers of whom nothing may be erased on the last day
 * @param erasures in the period
 * @param keptParts of the parts those touched, the parts the law keeps
 * @param out files out on the last day
 * @param overdue of these, those not back in time
 * @param destructions proposals that still wait for approval or for being carried out
 * @param withdrawals step by step
 */
public record InformationFigures(
        Window window,
        Map<String, Long> consents,
        long withdrawn,
        long held,
        long erasures,
        Measured<Share> keptParts,
        long out,
        Measured<Share> overdue,
        long destructions,
        Trend withdrawals) {

    public InformationFigures {
        consents = Collections.unmodifiableMap(new TreeMap<>(consents));
    }

    /** Counts what is kept, as it stands; days after the period do not count. */
    public static InformationFigures of(
            Collection<PrivacyFile> files, LoanRegister loans, Collection<Destruction> destructions, Window window) {
        LocalDate last = window.period().lastDay();
        Map<String, Long> consents = new TreeMap<>();
        files.stream()
                .flatMap(file -> file.consents().stream())
                .filter(consent -> consent.holdsOn(last))
                .forEach(consent -> consents.merge(consent.purpose(), 1L, Long::sum));
        List<LocalDate> withdrawn = files.stream()
                .flatMap(file -> file.consents().stream())
                .flatMap(consent -> consent.withdrawn().stream())
                .filter(window::contains)
                .toList();
        List<PrivacyFile.Erasure> erasures = files.stream()
                .flatMap(file -> file.erasures().stream())
                .filter(erasure -> window.contains(erasure.on()))
                .toList();
        long erased = erasures.stream().mapToLong(PrivacyFile.Erasure::erased).sum();
        long kept = erasures.stream().mapToLong(PrivacyFile.Erasure::kept).sum();
        int out = loans.outOn(last).size();
        return new InformationFigures(
                window,
                consents,
                withdrawn.size(),
                files.stream().filter(file -> !file.holdsOn(last).isEmpty()).count(),
                erasures.size(),
                PanelMaker.share(kept, kept + erased, Reason.of("none-erased", "期间无删除。", "Nothing was erased.")),
                out,
                PanelMaker.share(loans.overdueOn(last).size(), out, Reason.of("none-out", "无借出档案。", "No file is out.")),
                destructions.stream()
                        .filter(each -> !each.state().next().isEmpty())
                        .count(),
                Trend.counts("withdrawals", Label.of("撤回同意", "Consent withdrawn"), withdrawn, day -> day, window));
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.INFORMATION, window);
        consents.forEach((purpose, number) ->
                maker.count("consent-" + purpose, Label.of("有效同意：" + purpose, "Consents to " + purpose), number));
        return maker.count("withdrawn", "撤回同意", "Consents withdrawn", withdrawn)
                .count("held", "暂停销毁的客户", "Customers under a hold", held)
                .count("erasures", "删除个人信息", "Erasures", erasures)
                .share("kept-parts", "依法保留部分", "Parts the law kept", keptParts)
                .count("out", "借出档案", "Files out", out)
                .share("overdue", "逾期未还", "Of these overdue", overdue)
                .count("destructions", "待销毁批次", "Destructions waiting", destructions)
                .trend(withdrawals)
                .panel();
    }
}
