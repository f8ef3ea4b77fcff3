package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * The five principles by which complaints are filtered: what deserves to be solved first. Each is judged from 0 (no case for
 * solving it) to 100 (the strongest case).
 */
public enum FilterFactor {
    /** What the solution brings in against what it costs. */
    RETURN_ON_INVESTMENT("return-on-investment", "投资收益比", "Return on investment"),
    /** How much the customers concerned matter. */
    CUSTOMER_CLASS("customer-class", "客户分类", "Customer class"),
    /** How much the area concerned matters. */
    AREA("area", "区域重要程度", "Importance of the area"),
    /** How often the same problem came back. */
    REPETITION("repetition", "问题重复次数", "Times repeated"),
    /** How competitors stand in the same point. */
    COMPETITION("competition", "竞争性比较", "Comparison with competitors");

    private final String slug;
    private final Label label;

    FilterFactor(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the name in keys. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the factor of a slug. */
    public static Optional<FilterFactor> find(String slug) {
        return Arrays.stream(values())
                .filter(factor -> factor.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
