package org.crmkit.core.prospect;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Who has the basic data of prospects. */
public enum ProspectSource implements Term {
    GOVERNMENT("政府部门", "Government departments"),
    ASSOCIATION("行业协会与研究机构", "Associations and research bodies"),
    COMPANY("工商企业", "Industrial and trading firms"),
    INFORMATION_AGENCY("信息机构", "Information agencies"),
    MEDIA("媒体", "Media");

    private final Label label;

    ProspectSource(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
