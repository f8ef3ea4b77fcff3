package org.crmkit.core.rulebook.simulate;

import org.crmkit.core.text.Label;

/**
 * A kind of decision that can be replayed. It follows from one section of the rulebook.
 *
 * @param section the section of the rulebook it follows from, such as {@code credit}
 * @param label what it is called
 * @param unit what is counted, after a number
 */
public record Area(String section, Label label, Label unit) {

    /** Which tier a customer has. */
    public static final Area TIER = new Area("tier", Label.of("客户等级", "Tiers"), Label.of("位客户", "customers"));

    /** Whether an order goes on credit. */
    public static final Area CREDIT =
            new Area("credit", Label.of("信用申请", "Credit requests"), Label.of("笔申请", "requests"));

    /** Until when a complaint is answered and solved. */
    public static final Area COMPLAINT =
            new Area("complaint", Label.of("投诉时限", "Complaints"), Label.of("件投诉", "complaints"));
}
