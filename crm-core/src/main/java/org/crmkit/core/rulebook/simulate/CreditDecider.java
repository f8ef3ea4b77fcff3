package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.credit.CreditControl;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;

/** Credit requests: approved is better than referred, referred better than declined, a lower post better than a higher one. */
final class CreditDecider implements Decider<RecordedRequest, CreditDecision, SimulatedRequest> {

    private static final Label TOPIC = Label.of("信用决定", "Credit decision");

    private final Rulebook before;
    private final Rulebook after;

    CreditDecider(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public Area area() {
        return Area.CREDIT;
    }

    @Override
    public String id(RecordedRequest record) {
        return record.request().key().value();
    }

    @Override
    public CreditDecision decide(RecordedRequest record, Rulebook rules) {
        InForce<CreditPolicy> policy = rules.inForce(Rulebook::credit);
        ZonedDateTime at = record.at().atZone(rules.zone());
        return record.group()
                .map(group -> CreditControl.check(record.request(), record.account(), group, policy, at))
                .orElseGet(() -> CreditControl.check(record.request(), record.account(), policy, at));
    }

    @Override
    public Treatment compare(CreditDecision old, CreditDecision now) {
        int sign = Integer.compare(rank(now), rank(old));
        if (sign != 0) {
            return Treatment.ofSign(sign);
        }
        Optional<ReleaseAuthority> from = post(old);
        Optional<ReleaseAuthority> to = post(now);
        if (from.isEmpty() || to.isEmpty() || from.get().slug().equals(to.get().slug())) {
            return Treatment.UNCHANGED;
        }
        return Ranking.compare(
                from.get().slug(), to.get().slug(), List.of(slugs(after), slugs(before)), Ranking.LOWER_IS_BETTER);
    }

    private static List<String> slugs(Rulebook rules) {
        return rules.credit().authorities().stream().map(ReleaseAuthority::slug).toList();
    }

    private static int rank(CreditDecision decision) {
        return decision.fold(approved -> 2, referred -> 1, declined -> 0);
    }

    private static Optional<ReleaseAuthority> post(CreditDecision decision) {
        return decision.fold(
                approved -> Optional.<ReleaseAuthority>empty(),
                referred -> Optional.of(referred.releasableBy()),
                declined -> Optional.<ReleaseAuthority>empty());
    }

    static Label outcome(CreditDecision decision) {
        return decision.fold(
                approved -> Label.of("通过", "approved"),
                referred -> Label.of(
                        "转" + referred.releasableBy().name().zh() + "审批",
                        "referred to " + referred.releasableBy().name().en()),
                declined -> Label.of("拒绝", "declined"));
    }

    @Override
    public SimulatedRequest tell(
            RecordedRequest record, CreditDecision old, CreditDecision now, Treatment treatment, Attribution why) {
        return new SimulatedRequest(record, old, now, treatment, why);
    }

    @Override
    public SortedMap<String, Movement> movements(RecordedRequest record, CreditDecision old, CreditDecision now) {
        SortedMap<String, Movement> movements = new TreeMap<>();
        Label from = outcome(old);
        Label to = outcome(now);
        movements.put(
                (2 - rank(old)) + from.en() + " " + (2 - rank(now)) + to.en(),
                new Movement(TOPIC, from, to, 1, Optional.of(record.request().amount()), Duration.ZERO));
        return movements;
    }
}
