package org.crmkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.complaint.ClockStatus;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.feed.ClockOutcome;
import org.crmkit.examples.cli.feed.ComplaintCase;
import org.crmkit.examples.cli.feed.CreditFeed;
import org.crmkit.examples.cli.feed.CreditOutcome;
import org.crmkit.examples.cli.report.ReportData;

/**
 * What the rulebook decided about the feeds of the made-up company.
 *
 * @param credit every order with its decision
 * @param clocks every complaint with its clocks
 */
record Decisions(List<CreditOutcome> credit, List<ClockOutcome> clocks) {

    Decisions {
        credit = List.copyOf(credit);
        clocks = List.copyOf(clocks);
    }

    static Decisions of(DemoInputs inputs, ScoredCustomers scored) {
        Rulebook rules = inputs.rules();
        FeedRows feeds = new FeedRows(inputs.source().fittedUntil(), rules.zone());
        Problems problems = new Problems();
        List<CreditOutcome> credit = new ArrayList<>();
        CreditFeed feed = new CreditFeed(rules.inForce(Rulebook::credit), rules.zone(), problems, credit::add);
        feeds.read("credit-feed.ndjson").forEach(feed::accept);
        Instant closing =
                feeds.lastDay().atTime(LocalTime.of(18, 0)).atZone(rules.zone()).toInstant();
        List<ClockOutcome> clocks = new ArrayList<>();
        InForce<ComplaintPolicy> policy = rules.inForce(Rulebook::complaint);
        for (Node row : feeds.read("complaint-feed.ndjson")) {
            complaint(FieldReader.of(row, problems), scored)
                    .map(complaint -> ClockOutcome.of(complaint, policy, closing))
                    .ifPresent(clocks::add);
        }
        problems.throwIfAny();
        return new Decisions(credit, clocks);
    }

    /**
     * Reads a complaint of the shipped feed. Its customers are named by their place in the order of revenue, so that the feed
     * fits every log; in a smaller log the places move up in proportion.
     */
    private static Optional<ComplaintCase> complaint(FieldReader row, ScoredCustomers scored) {
        long rank = row.integer("rank", 1, 2357).orElse(1L);
        int size = scored.customers().size();
        long place = size >= 2357 ? rank : Math.max(1, rank * size / 2357);
        int customer = scored.classes().byRevenue().get((int) place - 1);
        return ComplaintCase.read(
                row,
                Optional.of(scored.tier(customer).level().slug()),
                Optional.of(scored.customers().key(customer)));
    }

    /** Returns how many decisions had each outcome, by its code. */
    Map<String, Integer> creditCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("approved", "referred", "declined").forEach(code -> counts.put(code, 0));
        credit.forEach(outcome -> counts.merge(outcome.code(), 1, Integer::sum));
        return counts;
    }

    /** Returns how many complaints have a broken promise. */
    long breached() {
        return clocks.stream().filter(clock -> clock.timeline().isBreached()).count();
    }

    List<ReportData.CreditLine> creditLines() {
        return credit.stream()
                .map(outcome -> new ReportData.CreditLine(
                        outcome.order(),
                        Label.same(outcome.name()),
                        outcome.localTime(),
                        outcome.amount(),
                        outcome.label(),
                        switch (outcome.code()) {
                            case "approved" -> ReportData.Tone.GOOD;
                            case "referred" -> ReportData.Tone.WATCH;
                            default -> ReportData.Tone.BAD;
                        },
                        outcome.explanation()))
                .toList();
    }

    List<ReportData.ClockLine> clockLines(Rulebook rules) {
        return clocks.stream()
                .map(outcome -> new ReportData.ClockLine(
                        outcome.complaint().id(),
                        rules.tier()
                                .level(outcome.complaint().clock().tier())
                                .orElseThrow()
                                .name(),
                        outcome.complaint().topic().orElse(Label.of("未注明", "not stated")),
                        outcome.local(outcome.complaint().clock().receivedAt()),
                        outcome.local(outcome.timeline().firstResponse().due()),
                        outcome.local(outcome.timeline().resolution().due()),
                        outcome.state(),
                        tone(outcome.leading().status()),
                        outcome.explanation()))
                .toList();
    }

    private static ReportData.Tone tone(ClockStatus status) {
        return switch (status) {
            case MET, RUNNING, ON_HOLD -> ReportData.Tone.GOOD;
            case ESCALATED -> ReportData.Tone.WATCH;
            case MET_LATE, OVERDUE -> ReportData.Tone.BAD;
        };
    }
}
