package org.crmkit.core.rulebook.compare;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What a company posts when an edition is issued: who decided, from when it holds, and every rule that changes, old and new.
 *
 * @param title which rulebook, from which edition to which
 * @param issue who issued it, when, and from when to when it holds
 * @param articles one sentence a changed rule, in the order of the rulebook
 * @param summary how many changes there are, and which way they go
 */
public record ChangeNotice(Label title, Label issue, List<Label> articles, Label summary) {

    public ChangeNotice {
        articles = List.copyOf(articles);
    }

    /** Obtains the notice of a comparison. */
    public static ChangeNotice of(RulebookComparison comparison) {
        return new ChangeNotice(
                title(comparison),
                issue(comparison.after().header()),
                comparison.rules().stream().map(RuleChange::sentence).toList(),
                summary(comparison));
    }

    private static Label title(RulebookComparison comparison) {
        RulebookHeader old = comparison.before().header();
        RulebookHeader now = comparison.after().header();
        return Label.of(
                now.name().zh() + "变更通知（" + old.version() + " → " + now.version() + "）",
                "Notice of change: " + now.name().en() + " (" + old.version() + " → " + now.version() + ")");
    }

    private static Label issue(RulebookHeader header) {
        StringBuilder zh = new StringBuilder(header.issuedBy().zh())
                .append("于")
                .append(Formats.date(header.issued(), Lang.ZH))
                .append("签发，自")
                .append(Formats.date(header.effective(), Lang.ZH))
                .append("起生效");
        StringBuilder en = new StringBuilder("Issued by: ")
                .append(header.issuedBy().en())
                .append(", ")
                .append(header.issued())
                .append("; in force from ")
                .append(header.effective());
        header.until().ifPresent(end -> {
            zh.append("，至").append(Formats.date(end.minusDays(1), Lang.ZH)).append("止");
            en.append(" to ").append(end.minusDays(1));
        });
        return Label.of(zh.append("。").toString(), en.append(".").toString());
    }

    private static Label summary(RulebookComparison comparison) {
        int all = comparison.rules().size();
        long stricter = comparison.count(Direction.STRICTER);
        long looser = comparison.count(Direction.LOOSER);
        long neutral = comparison.count(Direction.NEUTRAL);
        long unknown = comparison.count(Direction.UNKNOWN);
        return Label.of(
                "共变更" + all + "条：对客户更严" + stricter + "条，更宽" + looser + "条，不影响" + neutral + "条，因情形而异" + unknown + "条。",
                (all == 1 ? "1 rule changes: " : all + " rules change: ") + stricter + " stricter for the customer, "
                        + looser + " looser, " + neutral + " neutral, " + unknown + " as the case may be.");
    }

    /** Returns the notice as lines of text, the articles numbered. */
    public List<String> lines(Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(title.in(lang));
        lines.add(issue.in(lang));
        for (int i = 0; i < articles.size(); i++) {
            lines.add((i + 1) + ". " + articles.get(i).in(lang));
        }
        lines.add(summary.in(lang));
        return List.copyOf(lines);
    }
}
