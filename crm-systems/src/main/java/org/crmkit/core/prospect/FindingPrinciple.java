package org.crmkit.core.prospect;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How an account manager looks for prospects, whatever the method. */
public enum FindingPrinciple implements Term {
    /** Wherever people meet. */
    EVERY_OCCASION("随时随地留意", "Use every occasion"),
    /** Who knows one of us listens sooner. */
    PERSONAL_TIES("借助亲缘、地缘、学缘与社团关系", "Use kin, place, school and societies"),
    /** One customer leads to the next. */
    CHAIN("找准切入点，连锁发展", "Find an entry and follow its links");

    private final Label label;

    FindingPrinciple(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
