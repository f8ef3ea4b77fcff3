package org.crmkit.examples.cli.purchases;

import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.lifetime.PurchaseOutlook;

/** Tells in a sentence what drove a forecast, and what would change it. */
final class Outlooks {

    private Outlooks() {}

    static Label sentence(PurchaseOutlook outlook, int weeks) {
        CustomerSummary facts = outlook.facts();
        String age = Formats.rounded(facts.age(), 0);
        String silent = Formats.rounded(facts.age() - facts.recency(), 0);
        String now = Formats.rounded(outlook.score().value(), 2);
        String bought = Formats.rounded(outlook.ifBoughtNow(), 2);
        String waited = Formats.rounded(outlook.ifSilent(), 2);
        String caveat = outlook.caveat().map(reason -> reason.text().zh() + "。").orElse("");
        String caveatEn =
                outlook.caveat().map(reason -> " " + reason.text().en() + ".").orElse("");
        return Label.of(
                age + "周内复购" + facts.frequency() + "次，已沉默" + silent + "周。未来" + weeks + "周预期购买" + now + "次；若现在再买一次为"
                        + bought + "次，若再沉默一个月为" + waited + "次。" + caveat,
                facts.frequency() + " repeat purchases in " + age + " weeks, silent for " + silent
                        + ". Expected in the next "
                        + weeks + " weeks: " + now + "; after one more purchase now " + bought
                        + ", after another silent month " + waited + "." + caveatEn);
    }
}
