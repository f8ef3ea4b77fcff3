package org.crmkit.core.information;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.PersonalText;

/**
 * Writes down what customers agree to, places and lifts holds, and erases. An erasure saves every aggregate it touches, the privacy
 * file and the event in one unit of work: it happened everywhere or nowhere. Safe under threads.
 */
public final class PrivacyDesk {

    private final PrivacyFiles files;
    private final List<PersonalHolder> holders;
    private final UnitOfWork work;
    private final PolicySource<InformationPolicy> policies;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Creates a desk.
     *
     * @param holders everybody who keeps something personal; one left out is one not erased
     * @param zone where the days of consents and holds begin
     */
    public PrivacyDesk(
            PrivacyFiles files,
            List<PersonalHolder> holders,
            UnitOfWork work,
            PolicySource<InformationPolicy> policies,
            Clock clock,
            ZoneId zone) {
        this.files = requireNonNull(files, "files");
        this.holders = List.copyOf(holders);
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.zone = requireNonNull(zone, "zone");
    }

    /** What a step starts from. */
    private record Moment(Instant now, LocalDate today, InForce<InformationPolicy> rules) {}

    /** Where a step leads: a file and an event, or a refusal. */
    private record Step(Optional<PrivacyFile> file, List<InformationEvent> events, Optional<Reason> refused) {
        static Step saved(PrivacyFile file, InformationEvent event) {
            return new Step(Optional.of(file), List.of(event), Optional.empty());
        }

        static Step refused(String code, String zh, String en) {
            return new Step(Optional.empty(), List.of(), Optional.of(Reason.of(code, zh, en)));
        }
    }

    /**
     * Writes down that a customer agrees today. A consent that was given already, and was not separate, is replaced by a separate
     * one; otherwise a second one is refused.
     *
     * @param separate whether it was given to this purpose by itself
     */
    public PrivacyResult giveConsent(CustomerId customer, String purpose, boolean separate, SourceChannel channel) {
        return change(customer, (file, at) -> {
            if (at.rules().policy().purpose(purpose).isEmpty()) {
                return Step.refused(
                        "purpose-unknown",
                        "规则手册中没有用途“" + purpose + "”。请先补上，或改正。",
                        "The rulebook knows no purpose " + purpose + ". Add it first, or correct it.");
            }
            Optional<Consent> open = file.openConsent(purpose);
            boolean erasedSince = open.isPresent()
                    && file.erasures().stream()
                            .anyMatch(one -> !one.on().isBefore(open.get().given()));
            if (open.isPresent() && !erasedSince && (open.get().separate() || !separate)) {
                return Step.refused(
                        "consent-given-before",
                        "客户已于 " + open.get().given() + " 同意该用途。",
                        "The customer consented on " + open.get().given() + " already.");
            }
            PrivacyFile before =
                    open.map(one -> file.withdrawn(one, at.today())).orElse(file);
            return Step.saved(
                    before.with(new Consent(purpose, separate, channel, at.today(), Optional.empty())),
                    new InformationEvent.ConsentGiven(at.now(), at.rules().version(), customer, purpose, separate));
        });
    }

    /** Writes down that a customer withdraws; from today on the consent holds no longer (article 15 of the law of China). */
    public PrivacyResult withdrawConsent(CustomerId customer, String purpose) {
        return change(customer, (file, at) -> file.openConsent(purpose)
                .map(one -> Step.saved(
                        file.withdrawn(one, at.today()),
                        new InformationEvent.ConsentWithdrawn(
                                at.now(), at.rules().version(), customer, purpose, at.today())))
                .orElseGet(() -> Step.refused(
                        "consent-missing",
                        "客户没有对用途“" + purpose + "”的有效同意，无可撤回。",
                        "There is no consent to " + purpose + " to withdraw.")));
    }

    /** Orders that nothing of a customer go, from today on. */
    public PrivacyResult placeHold(CustomerId customer, String id, PersonalText matter, StaffId by) {
        return change(
                customer,
                (file, at) -> file.holds().stream().anyMatch(one -> one.id().equals(id))
                        ? Step.refused(
                                "hold-placed-before",
                                "保全令 " + id + " 已登记。请另取编号。",
                                "Hold " + id + " was placed before. Give another id.")
                        : Step.saved(
                                file.with(new LegalHold(id, matter, by, at.today(), Optional.empty())),
                                new InformationEvent.HoldPlaced(
                                        at.now(), at.rules().version(), customer, id, by)));
    }

    /** Lifts a hold, from today on. */
    public PrivacyResult liftHold(CustomerId customer, String id) {
        return change(customer, (file, at) -> file.holds().stream()
                .filter(one -> one.id().equals(id) && one.until().isEmpty())
                .findFirst()
                .map(one -> Step.saved(
                        file.lifted(one, at.today()),
                        new InformationEvent.HoldLifted(at.now(), at.rules().version(), customer, id)))
                .orElseGet(() -> Step.refused(
                        "hold-unknown", "没有生效中的保全令 " + id + "。", "There is no hold " + id + " in force.")));
    }

    /** Returns what an erasure would do today; nothing is changed. */
    public ErasurePlan planErasure(CustomerId customer) {
        Moment at = now();
        return Erasing.plan(
                read(customer).state(),
                holdings(customer),
                at.today(),
                at.rules().policy());
    }

    /** Erases what the plan of today erases. Under a hold, or if the law keeps every part, it is refused, and that is written down. */
    public ErasureResult erase(CustomerId customer, StaffId by) {
        return Retry.standard().until(() -> tryToErase(customer, by)).orElseGet(ErasureResult.Contended::new);
    }

    private Optional<ErasureResult> tryToErase(CustomerId customer, StaffId by) {
        Moment at = now();
        Stored<PrivacyFile> file = read(customer);
        List<Holding> holdings = holdings(customer);
        ErasurePlan plan =
                Erasing.plan(file.state(), holdings, at.today(), at.rules().policy());
        Changes.Builder changes = Changes.builder();
        ErasureResult result;
        if (plan.erased().isEmpty()) {
            Reason reason = plan.kept().isEmpty()
                    ? Reason.of("nothing-to-erase", "没有可删除的个人信息。", "Nothing personal is kept.")
                    : plan.kept().get(0).reason();
            result = new ErasureResult.Refused(plan, reason);
            changes.save(PrivacyFile.keyOf(customer), file.version(), file.state())
                    .event(new InformationEvent.ErasureRefused(
                            at.now(), at.rules().version(), customer, by, reason.code()));
        } else {
            result = new ErasureResult.Erased(plan);
            for (Holding holding : holdings) {
                Set<String> gone = new HashSet<>();
                plan.erased().stream()
                        .filter(line -> line.key().equals(holding.key()))
                        .forEach(line -> gone.add(line.part()));
                if (!gone.isEmpty()) {
                    changes.save(
                            holding.key(), holding.version(), holding.without().apply(gone));
                }
            }
            int erased = plan.erased().size();
            int kept = plan.kept().size();
            changes.save(
                            PrivacyFile.keyOf(customer),
                            file.version(),
                            file.state().with(new PrivacyFile.Erasure(at.today(), by, erased, kept)))
                    .event(new InformationEvent.PersonalDataErased(
                            at.now(), at.rules().version(), customer, by, erased, kept));
        }
        boolean done = work.commit(changes.build()).fold(committed -> true, stale -> false, repeated -> true);
        return done ? Optional.of(result) : Optional.empty();
    }

    private PrivacyResult change(CustomerId customer, BiFunction<PrivacyFile, Moment, Step> step) {
        return Retry.standard()
                .until(() -> {
                    Moment at = now();
                    Stored<PrivacyFile> file = read(customer);
                    Step taken = step.apply(file.state(), at);
                    if (taken.refused().isPresent()) {
                        return Optional.<PrivacyResult>of(
                                new PrivacyResult.Refused(taken.refused().get()));
                    }
                    PrivacyFile after = taken.file().orElseThrow();
                    boolean done = work.commit(Changes.builder()
                                    .save(PrivacyFile.keyOf(customer), file.version(), after)
                                    .events(taken.events())
                                    .build())
                            .fold(committed -> true, stale -> false, repeated -> true);
                    return done ? Optional.<PrivacyResult>of(new PrivacyResult.Saved(after)) : Optional.empty();
                })
                .orElseGet(PrivacyResult.Contended::new);
    }

    private Moment now() {
        Instant now = clock.instant();
        return new Moment(now, LocalDate.ofInstant(now, zone), policies.at(now));
    }

    private Stored<PrivacyFile> read(CustomerId customer) {
        return files.find(customer).orElseGet(() -> new Stored<>(PrivacyFile.empty(customer), Version.NEW));
    }

    private List<Holding> holdings(CustomerId customer) {
        List<Holding> all = new ArrayList<>();
        holders.forEach(holder -> all.addAll(holder.of(customer)));
        return all;
    }
}
