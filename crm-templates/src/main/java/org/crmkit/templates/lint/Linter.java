package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crmkit.templates.compose.Quotes;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.internal.InOrder;

/** Runs the rules of a profile over documents. */
public final class Linter {

    private final List<LintRule> rules;
    private final List<SetRule> between;
    private final LintProfile profile;

    private Linter(List<LintRule> rules, List<SetRule> between, LintProfile profile) {
        this.rules = rules;
        this.between = between;
        this.profile = profile;
    }

    /** Obtains a linter with every shipped rule that {@code profile} does not switch off. */
    public static Linter of(LintProfile profile) {
        return of(LintRules.all(), LintRules.between(), profile);
    }

    /** Obtains a linter with the organisation's own choice of rules. */
    public static Linter of(List<? extends LintRule> rules, List<? extends SetRule> between, LintProfile profile) {
        return new Linter(on(rules, profile), on(between, profile), profile);
    }

    private static <R extends Rule> List<R> on(List<? extends R> rules, LintProfile profile) {
        return rules.stream()
                .filter(rule -> !profile.off().contains(rule.id()))
                .<R>map(rule -> rule)
                .toList();
    }

    /**
     * Returns what the rules find: document by document, then between them.
     *
     * @param documents what is checked
     * @param library all documents there are, {@code documents} among them: what they may refer to
     * @param quotes what the slots of a document stand for
     */
    public LintReport check(List<Document> documents, List<Document> library, Function<Document, Quotes> quotes) {
        return check(documents, library, quotes, Runnable::run);
    }

    /**
     * Returns what the rules find, in the same order.
     *
     * @param quotes what the slots of a document stand for; asked by many threads at once, as the rules are
     * @param workers what checks one document, or one rule between documents, beside others
     */
    public LintReport check(
            List<Document> documents, List<Document> library, Function<Document, Quotes> quotes, Executor workers) {
        Function<Document, LintContext> context = document -> new LintContext(quotes.apply(document), profile);
        List<Supplier<List<Finding>>> checks = new ArrayList<>();
        documents.forEach(document -> checks.add(() -> check(document, context.apply(document))));
        between.forEach(rule -> checks.add(() -> rule.check(documents, library, context)));
        List<Finding> found = new ArrayList<>();
        InOrder.each(workers, checks, Supplier::get, found::addAll);
        return report(found);
    }

    private List<Finding> check(Document document, LintContext context) {
        return rules.stream()
                .flatMap(rule -> rule.check(document, context).stream())
                .toList();
    }

    private LintReport report(List<Finding> found) {
        List<Finding> open = new ArrayList<>();
        List<LintReport.Waived> waived = new ArrayList<>();
        Set<Waiver> unused = new LinkedHashSet<>(profile.waivers());
        for (Finding finding : found) {
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
        return new LintReport(open, waived, List.copyOf(unused));
    }
}
