package org.crmkit.core.customer;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;

/** What is known of the four signs of a prospect. */
public record ProspectSigns(
        SignAnswer ableToPay, SignAnswer latentNeed, SignAnswer powerToDecide, SignAnswer acceptsApproach) {

    /** Nobody has found out anything yet. */
    public static final ProspectSigns UNKNOWN =
            new ProspectSigns(SignAnswer.UNKNOWN, SignAnswer.UNKNOWN, SignAnswer.UNKNOWN, SignAnswer.UNKNOWN);

    /** Returns what is known of one sign. */
    public SignAnswer answer(ProspectSign sign) {
        return switch (sign) {
            case ABLE_TO_PAY -> ableToPay;
            case LATENT_NEED -> latentNeed;
            case POWER_TO_DECIDE -> powerToDecide;
            case ACCEPTS_APPROACH -> acceptsApproach;
        };
    }

    /** Returns these signs with one of them answered. */
    public ProspectSigns with(ProspectSign sign, SignAnswer answer) {
        return switch (sign) {
            case ABLE_TO_PAY -> new ProspectSigns(answer, latentNeed, powerToDecide, acceptsApproach);
            case LATENT_NEED -> new ProspectSigns(ableToPay, answer, powerToDecide, acceptsApproach);
            case POWER_TO_DECIDE -> new ProspectSigns(ableToPay, latentNeed, answer, acceptsApproach);
            case ACCEPTS_APPROACH -> new ProspectSigns(ableToPay, latentNeed, powerToDecide, answer);
        };
    }

    /** Returns whether this is a prospect, with a reason for each sign that is not there. */
    public ProspectDecision test() {
        List<Reason> absent = reasons(SignAnswer.NO);
        List<Reason> open = reasons(SignAnswer.UNKNOWN);
        if (!absent.isEmpty()) {
            return new ProspectDecision.Unfit(absent, open);
        }
        return open.isEmpty() ? new ProspectDecision.Fit() : new ProspectDecision.Open(open);
    }

    List<Reason> reasons(SignAnswer answer) {
        List<Reason> reasons = new ArrayList<>();
        for (ProspectSign sign : ProspectSign.values()) {
            if (answer(sign) == answer) {
                reasons.add(reason(sign, answer));
            }
        }
        return reasons;
    }

    static Reason reason(ProspectSign sign, SignAnswer answer) {
        return switch (answer) {
            case YES ->
                Reason.of(
                        sign.code() + "-present",
                        "已具备“" + sign.label().zh() + "”。",
                        "The sign is there: " + sign.label().en() + ".");
            case NO ->
                Reason.of(
                        sign.code() + "-absent",
                        "不具备“" + sign.label().zh() + "”。",
                        "The sign is not there: " + sign.label().en() + ".");
            case UNKNOWN ->
                Reason.of(
                        sign.code() + "-unknown",
                        "尚不了解“" + sign.label().zh() + "”，请先查明。",
                        "Not known yet, find out: " + sign.label().en() + ".");
        };
    }
}
