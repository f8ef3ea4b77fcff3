package org.crmkit.scoring.loyalty;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * How an interval of a net promoter score is reckoned; the methods differ where answers are few or one-sided. Rocks (2016), "Interval
 * Estimation for the Net Promoter Score", <a href="https://doi.org/10.1080/00031305.2016.1198279">
 * doi:10.1080/00031305.2016.1198279</a>, compared them; the adjusted Wald and the score interval kept their level best.
 */
public enum NpsInterval implements Term {
    /** The estimate plus and minus a normal quantile times its standard error; too short where answers are few. */
    WALD("Wald", "Wald"),
    /** Wald after adding three answers, three quarters each to promoters and detractors (Rocks 2016). The default. */
    ADJUSTED_WALD("校正Wald", "adjusted Wald"),
    /**
     * All values that a score test does not reject: Tango (1998) for the difference of two shares of one sample, which is what this
     * is, <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C891::AID-SIM780%3E3.0.CO;2-B">doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;891::AID-SIM780&gt;3.0.CO;2-B</a>.
     */
    SCORE("得分检验", "score"),
    /** Percentiles of seeded resamples: Efron (1979), <a href="https://doi.org/10.1214/aos/1176344552">doi:10.1214/aos/1176344552</a>. */
    BOOTSTRAP("自助法", "bootstrap");

    private final Label label;

    NpsInterval(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
