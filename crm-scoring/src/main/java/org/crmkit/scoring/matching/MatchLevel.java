package org.crmkit.scoring.matching;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How well two files agree in one field, from best to worst. Which levels a field has, {@link MatchField#levels()} says. */
public enum MatchLevel implements Term {
    /** The same once made plain. */
    SAME("相同", "the same"),
    /** The same, but so ordinary that many share it. */
    ORDINARY("相同，但为常见名称", "the same, an ordinary one"),
    /** The same surname, and given names that fit: an initial for a name, or a middle name left out. */
    INITIALS("姓相同，名的首字母相符", "the same surname, and given names that fit"),
    /** One letter added, left out, changed or swapped. */
    SLIP("相差一处笔误", "one slip apart"),
    /** Similar in sound, in spelling, or one holds the other. */
    ALIKE("相近", "alike"),
    /** One place lies in the other. */
    WITHIN("一地在另一地之内", "one lies in the other"),
    /** One says more than the other. */
    PARTLY("一方较详细", "one says more"),
    /** The same surname and another given name, or one that cannot be compared. */
    SURNAME("同姓", "the same surname"),
    /** The same house, another room. */
    BUILDING("同一门牌，房间不同", "the same house, another room"),
    /** The same road. */
    ROAD("同一道路", "the same road"),
    /** The same company's mail. */
    DOMAIN("同一企业邮箱域名", "the same company's mail"),
    /** Neither of these. */
    DIFFERENT("不同", "different"),
    /** One of the two says nothing, or the two cannot be compared. */
    UNKNOWN("缺失或无法比较", "missing, or not comparable");

    private final Label label;

    MatchLevel(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
