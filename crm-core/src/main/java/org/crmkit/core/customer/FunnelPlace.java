package org.crmkit.core.customer;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;

/**
 * How far down the funnel somebody of the target market has come, and what keeps him from the next stage. A latent need makes
 * a potential customer, all four signs a target customer; where to draw the line between the first two is our choice, the
 * trade leaves it open.
 *
 * @param held one reason for each sign that the next stage asks for and that is absent or unknown; empty at the last stage
 */
public record FunnelPlace(FunnelStage stage, List<Reason> held) {

    public FunnelPlace {
        held = List.copyOf(held);
    }

    /** Returns the place of these signs. */
    public static FunnelPlace of(ProspectSigns signs) {
        if (signs.latentNeed() != SignAnswer.YES) {
            return new FunnelPlace(
                    FunnelStage.TARGET_MARKET,
                    List.of(ProspectSigns.reason(ProspectSign.LATENT_NEED, signs.latentNeed())));
        }
        List<Reason> held = new ArrayList<>(signs.reasons(SignAnswer.NO));
        held.addAll(signs.reasons(SignAnswer.UNKNOWN));
        return new FunnelPlace(held.isEmpty() ? FunnelStage.TARGET : FunnelStage.POTENTIAL, held);
    }
}
