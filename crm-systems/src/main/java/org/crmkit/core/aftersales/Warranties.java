package org.crmkit.core.aftersales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.CalendarDays;

/** Decides what is repaired free of charge. Pure: the same warranty, fault and day always give the same answer. */
public final class Warranties {

    private Warranties() {}

    /**
     * Tells whether a warranty covers a fault reported on {@code day}. Every reason against it is given: {@code class-unknown},
     * {@code cause-excluded}, {@code not-begun}, {@code term-over}.
     */
    public static Entitlement covers(Warranty warranty, Fault fault, LocalDate day, InForce<AfterSalesPolicy> policy) {
        WarrantyRule rule = policy.policy().warranty();
        Optional<WarrantyRule.ProductClass> found = rule.find(warranty.productClass());
        if (found.isEmpty()) {
            String known = String.join(
                    ", ",
                    rule.classes().stream().map(WarrantyRule.ProductClass::slug).toList());
            return new Entitlement.NotCovered(
                    List.of(Reason.of(
                            "class-unknown",
                            "没有产品类别“" + warranty.productClass() + "”（" + WarrantyRule.CLASSES + ", " + policy.version()
                                    + "）；应为：" + known + "。",
                            "The class of the product was '" + warranty.productClass() + "'; it must be one of "
                                    + WarrantyRule.CLASSES + " (" + policy.version() + "): " + known + ".")),
                    policy.version());
        }
        WarrantyRule.ProductClass product = found.get();
        List<Reason> against = new ArrayList<>();
        if (!rule.covered().contains(fault.cause())) {
            String source = WarrantyRule.CAUSES.child(fault.cause().slug()) + ", " + policy.version();
            against.add(Reason.of(
                    "cause-excluded",
                    "故障原因为“" + fault.cause().label().zh() + "”，不在保修范围内（" + source + "）。",
                    "The cause is '" + fault.cause().label().en() + "', which the warranty does not cover (" + source
                            + ")."));
        }
        Span term = product.term(fault.isMainPart());
        LocalDate lastDay = warranty.lastDay(term);
        String source = WarrantyRule.CLASSES.child(product.slug()).child(fault.isMainPart() ? "main-parts" : "term")
                + ", " + policy.version();
        if (day.isBefore(warranty.start())) {
            against.add(Reason.of(
                    "not-begun",
                    "保修自" + warranty.start() + "起，" + day + "尚未开始。",
                    "The warranty begins on " + warranty.start() + "; on " + day + " it has not."));
        } else if (day.isAfter(lastDay)) {
            against.add(Reason.of(
                    "term-over",
                    "保修期" + term.label().zh() + "（" + source + "）" + longer(warranty, true) + "，已于" + lastDay + "届满。",
                    "The term of " + term + " (" + source + ")" + longer(warranty, false) + " ended with " + lastDay
                            + "."));
        }
        if (!against.isEmpty()) {
            return new Entitlement.NotCovered(against, policy.version());
        }
        return new Entitlement.Covered(
                lastDay,
                List.of(Reason.of(
                        "within-warranty",
                        "自" + warranty.start() + "起保修" + term.label().zh() + "（" + source + "）" + longer(warranty, true)
                                + "，至" + lastDay + "；原因“"
                                + fault.cause().label().zh() + "”属保修范围。",
                        "Covered for " + term + " from " + warranty.start() + " (" + source + ")"
                                + longer(warranty, false) + ", until " + lastDay + "; the cause, '"
                                + fault.cause().label().en() + "', is covered.")),
                policy.version());
    }

    /** Tells whether the warranty on a repair done on {@code repairedOn} covers the same fault on {@code day}. */
    public static Entitlement coversRepair(
            LocalDate repairedOn, Fault repaired, Fault fault, LocalDate day, InForce<AfterSalesPolicy> policy) {
        Span term = policy.policy().repair().warranty();
        LocalDate lastDay = CalendarDays.after(repairedOn, term);
        String source = RepairRule.WARRANTY + ", " + policy.version();
        if (!repaired.part().equals(fault.part())) {
            return new Entitlement.NotCovered(
                    List.of(Reason.of(
                            "other-part",
                            "修复的部件为 " + repaired.part() + "，本次故障为 " + fault.part() + "，不属维修保修。",
                            "What was repaired is " + repaired.part() + ", what failed is " + fault.part()
                                    + "; the warranty on a repair covers the same part only.")),
                    policy.version());
        }
        if (day.isBefore(repairedOn) || day.isAfter(lastDay)) {
            return new Entitlement.NotCovered(
                    List.of(Reason.of(
                            "repair-term-over",
                            "维修保修" + term.label().zh() + "（" + source + "），自" + repairedOn + "至" + lastDay + "，不含" + day
                                    + "。",
                            "The warranty on the repair holds for " + term + " (" + source + "), from " + repairedOn
                                    + " to " + lastDay + "; " + day + " is outside.")),
                    policy.version());
        }
        return new Entitlement.Covered(
                lastDay,
                List.of(Reason.of(
                        "within-repair-warranty",
                        "同一部件于" + repairedOn + "修复，维修保修" + term.label().zh() + "（" + source + "），至" + lastDay + "。",
                        "The same part was repaired on " + repairedOn + " with a warranty of " + term + " (" + source
                                + "), until " + lastDay + ".")),
                policy.version());
    }

    private static String longer(Warranty warranty, boolean zh) {
        StringBuilder text = new StringBuilder();
        for (Span extension : warranty.extensions()) {
            text.append(zh ? "，延长" + extension.label().zh() : ", extended by " + extension);
        }
        if (warranty.repairDays() > 0) {
            text.append(
                    zh
                            ? "，扣除修理占用" + warranty.repairDays() + "天"
                            : ", longer by " + warranty.repairDays() + " days in repair");
        }
        return text.toString();
    }
}
