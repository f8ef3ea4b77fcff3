package org.crmkit.core.groupaccount;

import org.crmkit.core.text.Label;

/** What a group is charged for, as its bill lists it. */
public enum ConsumptionItem {
    /** Calls within the area. */
    LOCAL("local", "本地通话", "local calls"),
    /** Calls to other areas. */
    LONG_DISTANCE("long-distance", "长途通话", "long distance"),
    /** Calls made outside the province. */
    ROAMING("roaming", "省外漫游", "roaming"),
    /** Calls over IP lines. */
    IP("ip", "IP通话", "IP calls"),
    /** Short messages. */
    SMS("sms", "短信", "short messages"),
    /** Whatever was introduced lately: data, group services. */
    NEW_SERVICES("new-services", "新业务", "new services");

    private final String slug;
    private final Label label;

    ConsumptionItem(String slug, String zh, String en) {
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
