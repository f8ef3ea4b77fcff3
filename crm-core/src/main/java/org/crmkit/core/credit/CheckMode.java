package org.crmkit.core.credit;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** What a finding does. */
public enum CheckMode {
    /** It holds the document back. */
    BLOCK(Label.of("拦截", "blocks")),
    /** It is told, and the document goes on. */
    WARN(Label.of("提示", "warns")),
    /** It is not looked for. */
    SKIP(Label.of("不检查", "is skipped"));

    private final Label label;

    CheckMode(Label label) {
        this.label = label;
    }

    /** Returns the spelling in a rulebook file, for example {@code block}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
