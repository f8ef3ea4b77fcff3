package org.crmkit.core.view.dashboard;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/**
 * Who the customers are.
 *
 * @param kinds how many of each kind
 * @param stages how many in each stage of life
 * @param atRisk of those who buy, those at risk
 * @param complete of those looked at, those of whom nothing is missing that is wanted
 * @param registered how many have been known since a day of the period
 * @param newCustomers the same, step by step
 */
public record CustomerFigures(
        Window window,
        Map<CustomerKind, Long> kinds,
        Map<Lifecycle, Long> stages,
        Measured<Share> atRisk,
        Measured<Share> complete,
        long registered,
        Trend newCustomers) {

    public CustomerFigures {
        kinds = Maps.immutableEnumMap(kinds);
        stages = Maps.immutableEnumMap(stages);
    }

    /**
     * Counts customers as they stand.
     *
     * @param missing over the same customers, or those of them somebody looked at
     */
    public static CustomerFigures of(Collection<? extends Customer> customers, MissingCounts missing, Window window) {
        Map<CustomerKind, Long> kinds = new EnumMap<>(CustomerKind.class);
        Map<Lifecycle, Long> stages = new EnumMap<>(Lifecycle.class);
        for (CustomerKind kind : CustomerKind.values()) {
            kinds.put(kind, 0L);
        }
        for (Lifecycle stage : Lifecycle.values()) {
            stages.put(stage, 0L);
        }
        for (Customer customer : customers) {
            kinds.merge(customer.kind(), 1L, Long::sum);
            stages.merge(customer.lifecycle(), 1L, Long::sum);
        }
        long risk = stages.getOrDefault(Lifecycle.AT_RISK, 0L);
        long buying = stages.getOrDefault(Lifecycle.ACTIVE, 0L) + stages.getOrDefault(Lifecycle.WON_BACK, 0L) + risk;
        return new CustomerFigures(
                window,
                kinds,
                stages,
                PanelMaker.share(risk, buying, Reason.of("nobody-buys", "无在购客户。", "Nobody buys.")),
                PanelMaker.share(
                        missing.complete(),
                        missing.customers(),
                        Reason.of("none-looked-at", "未检查任何档案。", "No file was looked at.")),
                customers.stream()
                        .filter(customer -> window.contains(customer.header().since()))
                        .count(),
                Trend.counts(
                        "new-customers",
                        Label.of("新客户", "New customers"),
                        List.<Customer>copyOf(customers),
                        customer -> customer.header().since(),
                        window));
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.CUSTOMER, window);
        kinds.forEach((kind, number) -> maker.count("kind-" + kind.code(), kind.label(), number));
        stages.forEach((stage, number) -> maker.count("stage-" + stage.code(), stage.label(), number));
        return maker.share("at-risk", "在购客户中有流失风险者", "At risk, of those who buy", atRisk)
                .share("complete", "档案完整率", "Files complete", complete)
                .count("registered", "新建档案", "New in the period", registered)
                .trend(newCustomers)
                .panel();
    }
}
