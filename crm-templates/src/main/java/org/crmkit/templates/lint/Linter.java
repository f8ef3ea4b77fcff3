package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.templates.compose.Quotes;
import org.crmkit.templates.document.Document;

/** Runs the rules of a profile over documents. */
public final class Linter {

    private final List<LintRule> rules;
    private final LintProfile profile;

    private Linter(List<LintRule> rules, LintProfile profile) {
        this.rules = rules;
        this.profile = profile;
    }

    /** Obtains a linter with every shipped rule that {@code profile} does not switch off. */
    public static Linter of(LintProfile profile) {
        return of(LintRules.all(), profile);
    }

    /** Obtains a linter with the organisation's own choice of rules. */
    public static Linter of(List<LintRule> rules, LintProfile profile) {
        return new Linter(
                rules.stream()
                        .filter(rule -> !profile.off().contains(rule.id()))
                        .toList(),
                profile);
    }

    /**
     * Returns what the rules find.
     *
     * @param quotes what the slots of a document stand for
     */
    public LintReport check(List<Document> documents, Function<Document, Quotes> quotes) {
        List<Finding> open = new ArrayList<>();
        List<LintReport.Waived> waived = new ArrayList<>();
        Set<Waiver> unused = new LinkedHashSet<>(profile.waivers());
        for (Document document : documents) {
            LintContext context = new LintContext(quotes.apply(document), profile);
            for (LintRule rule : rules) {
                for (Finding finding : rule.check(document, context)) {
                    profile.waivers().stream()
                            .filter(waiver -> waiver.covers(finding))
                            .findFirst()
                            .ifPresentOrElse(
                                    waiver -> {
                                        waived.add(new LintReport.Waived(finding, waiver));
                                        unused.remove(waiver);
                                    },
                                    () -> open.add(finding));
                }
            }
        }
        return new LintReport(open, waived, List.copyOf(unused));
    }
}
