package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.score.Reason;

/** That an estimate cannot be had. Never leaves this package: a result or a count by cause takes its place. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final FailureCause cause;
    private final String where;

    Unfit(FailureCause cause, String where) {
        super(cause.code(), null, false, false);
        this.cause = cause;
        this.where = where;
    }

    FailureCause why() {
        return cause;
    }

    Reason reason() {
        return Reason.of(
                cause.code(),
                cause.label().zh() + "：" + where + "。",
                cause.label().en() + ": " + where + ".");
    }
}
