package org.crmkit.core.aftersales;

import org.crmkit.core.text.Label;

/** Why a product failed; the policy says which causes the warranty covers. */
public enum FaultCause {
    /** Material, workmanship or design. */
    DEFECT("defect", "质量缺陷", "Defect"),
    /** It was installed wrongly by the company or its agent. */
    INSTALLATION("installation", "我方安装不当", "Installed wrongly by us"),
    /** It is worn out by use. */
    WEAR("wear", "正常损耗", "Wear"),
    /** It was used against the instructions. */
    MISUSE("misuse", "使用不当", "Misuse"),
    /** A fall, water, lightning. */
    ACCIDENT("accident", "意外损坏", "Accident"),
    /** Somebody not authorised opened it. */
    FOREIGN_REPAIR("foreign-repair", "非授权拆修", "Repaired by others");

    private final String slug;
    private final Label label;

    FaultCause(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
