package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;

/**
 * What a customer agreed to, what must not be touched, and what was erased. It holds no value about a person and stays after an
 * erasure.
 *
 * @param customer whose
 * @param consents in the order given; one that holds for a purpose at a time
 * @param holds in the order placed
 * @param erasures in the order carried out
 */
public record PrivacyFile(CustomerId customer, List<Consent> consents, List<LegalHold> holds, List<Erasure> erasures) {

    public PrivacyFile {
        consents = List.copyOf(consents);
        holds = List.copyOf(holds);
        erasures = List.copyOf(erasures);
        Set<String> ids = new HashSet<>();
        for (LegalHold hold : holds) {
            checkArgument(ids.add(hold.id()), "PrivacyFile.holds has %s twice; each hold has its own id.", hold.id());
        }
        Set<String> open = new HashSet<>();
        for (Consent consent : consents) {
            checkArgument(
                    consent.withdrawn().isPresent() || open.add(consent.purpose()),
                    "PrivacyFile.consents has two to %s that were not withdrawn; one is enough.",
                    consent.purpose());
        }
    }

    /**
     * That a customer's data were erased.
     *
     * @param on when
     * @param by who carried it out
     * @param erased how many parts went
     * @param kept how many parts the law kept
     */
    public record Erasure(LocalDate on, StaffId by, int erased, int kept) {}

    /** Obtains the file of a customer who was asked nothing yet. */
    public static PrivacyFile empty(CustomerId customer) {
        return new PrivacyFile(customer, List.of(), List.of(), List.of());
    }

    /** Returns where a store keeps the file of an id. */
    public static AggregateKey keyOf(CustomerId customer) {
        return new AggregateKey("privacy-file", customer.value());
    }

    /** Returns the holds in force on {@code day}. */
    public List<LegalHold> holdsOn(LocalDate day) {
        return holds.stream().filter(hold -> hold.holdsOn(day)).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the consent to a purpose that was not withdrawn. */
    public Optional<Consent> openConsent(String purpose) {
        return consents.stream()
                .filter(one -> one.purpose().equals(purpose) && one.withdrawn().isEmpty())
                .findFirst();
    }

    /**
     * Tells whether the customer's data may be used for a purpose on {@code day}. After an erasure only what the law asks for is
     * left, until the customer agrees anew.
     *
     * @param purpose its slug
     */
    public UseDecision mayUse(String purpose, LocalDate day, InformationPolicy policy) {
        Optional<Purpose> known = policy.purpose(purpose);
        if (known.isEmpty()) {
            return UseDecision.Denied.of(
                    "purpose-unknown",
                    "规则手册中没有用途“" + purpose + "”，不得使用。",
                    "The rulebook knows no purpose " + purpose + "; the data must not be used for it.");
        }
        Purpose wanted = known.get();
        Optional<LocalDate> erased = erasures.stream()
                .map(Erasure::on)
                .filter(on -> !on.isAfter(day))
                .reduce((earlier, later) -> later);
        if (wanted.basis() == LegalBasis.CONSENT) {
            return byConsent(wanted, day, erased);
        }
        if (erased.isPresent() && wanted.basis() != LegalBasis.LEGAL_OBLIGATION) {
            return UseDecision.Denied.of(
                    "data-erased",
                    "客户信息已于 " + erased.get() + " 删除，法律要求保存的部分不得另作他用。",
                    "The data were erased on " + erased.get() + "; what the law keeps is used for nothing else.");
        }
        return new UseDecision.Allowed(
                wanted.basis(),
                Reason.of(
                        "basis-without-consent",
                        "“" + wanted.name().zh() + "”的依据是"
                                + wanted.basis().label().zh() + "，不以同意为条件。",
                        wanted.name().en() + " rests on: "
                                + wanted.basis().label().en() + "; no consent is needed."));
    }

    private UseDecision byConsent(Purpose wanted, LocalDate day, Optional<LocalDate> erased) {
        String zh = wanted.name().zh();
        String en = wanted.name().en();
        List<Consent> some = consents.stream()
                .filter(one -> one.purpose().equals(wanted.slug()))
                .filter(one -> !one.given().isAfter(day))
                .filter(one -> erased.map(one.given()::isAfter).orElse(true))
                .collect(Collectors.toUnmodifiableList());
        Optional<Consent> held = some.stream().filter(one -> one.holdsOn(day)).findFirst();
        if (held.isEmpty()) {
            Optional<LocalDate> withdrawn =
                    some.stream().flatMap(one -> one.withdrawn().stream()).reduce((earlier, later) -> later);
            return withdrawn.isPresent()
                    ? UseDecision.Denied.of(
                            "consent-withdrawn",
                            "客户已于 " + withdrawn.get() + " 撤回对“" + zh + "”的同意。",
                            "The consent to " + en + " was withdrawn on " + withdrawn.get() + ".")
                    : UseDecision.Denied.of(
                            "consent-missing",
                            "客户未同意“" + zh + "”。请先取得同意。",
                            "There is no consent to " + en + ". Ask for it first.");
        }
        if (wanted.needsSeparateConsent() && !held.get().separate()) {
            return UseDecision.Denied.of(
                    "consent-not-separate",
                    "“" + zh + "”用到敏感个人信息，须取得单独同意（《个人信息保护法》第二十九条）。",
                    en + " uses sensitive data and needs consent of its own (article 29 of the Personal Information"
                            + " Protection Law of China).");
        }
        return new UseDecision.Allowed(
                LegalBasis.CONSENT,
                Reason.of(
                        "consent-given",
                        "客户于 " + held.get().given() + " 同意“" + zh + "”，至今有效。",
                        "The customer consented to " + en + " on " + held.get().given() + "."));
    }

    PrivacyFile with(Consent consent) {
        List<Consent> more = new ArrayList<>(consents);
        more.add(consent);
        return new PrivacyFile(customer, more, holds, erasures);
    }

    PrivacyFile withdrawn(Consent consent, LocalDate day) {
        return new PrivacyFile(
                customer,
                consents.stream()
                        .map(one -> one.equals(consent) ? one.withdrawnOn(day) : one)
                        .collect(Collectors.toUnmodifiableList()),
                holds,
                erasures);
    }

    PrivacyFile with(LegalHold hold) {
        List<LegalHold> more = new ArrayList<>(holds);
        more.add(hold);
        return new PrivacyFile(customer, consents, more, erasures);
    }

    PrivacyFile lifted(LegalHold hold, LocalDate day) {
        return new PrivacyFile(
                customer,
                consents,
                holds.stream()
                        .map(one -> one.equals(hold) ? one.liftedOn(day) : one)
                        .collect(Collectors.toUnmodifiableList()),
                erasures);
    }

    PrivacyFile with(Erasure erasure) {
        List<Erasure> more = new ArrayList<>(erasures);
        more.add(erasure);
        return new PrivacyFile(customer, consents, holds, more);
    }
}
