package org.crmkit.templates.lint;

import java.util.List;

/**
 * What the rules found.
 *
 * @param findings what stands to be mended, in the order of documents, then rules
 * @param waived what is accepted, each with its waiver
 * @param unused waivers that cover nothing any more: they should be removed
 */
public record LintReport(List<Finding> findings, List<Waived> waived, List<Waiver> unused) {

    public LintReport {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        unused = List.copyOf(unused);
    }

    /** A finding and the decision to accept it. */
    public record Waived(Finding finding, Waiver waiver) {}

    /** Returns the findings that forbid handing the documents on. */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** Returns the findings a person should look at. */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    /** Returns the findings of one document, by the last part of its key. */
    public List<Finding> of(String document) {
        return findings.stream().filter(f -> f.document().equals(document)).toList();
    }

    /** Tells whether no finding is an error. */
    public boolean isClean() {
        return errors().isEmpty();
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
