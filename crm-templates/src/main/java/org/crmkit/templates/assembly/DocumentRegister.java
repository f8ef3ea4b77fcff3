package org.crmkit.templates.assembly;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.DocumentStatus;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.SignOff;
import org.crmkit.templates.profile.Approval;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.DocumentControl;

/**
 * The documents a company keeps under control (ISO 9001:2015, 7.5.3): number, editions, who answers for each, when it is looked at
 * again, what refers to it.
 */
public final class DocumentRegister {

    private final ImmutableMap<String, Entry> entries;
    private final CrossReferences references;

    private DocumentRegister(ImmutableMap<String, Entry> entries, CrossReferences references) {
        this.entries = entries;
        this.references = references;
    }

    /**
     * A document under control.
     *
     * @param key which document
     * @param number with the company's prefix
     * @param title what it is called in lists
     * @param status how far it has come
     * @param ownerUnit slug of the unit that keeps it
     * @param editions oldest first, at least one
     * @param reissued whether the editions were given by a history rather than being the first issue
     * @param approval who prepares, reviews and approves it, where anybody is named
     * @param control who may read it and how long it is kept, where the company says so
     * @param nextReview the day it is looked at again
     */
    public record Entry(
            DocumentKey key,
            String number,
            Label title,
            DocumentStatus status,
            String ownerUnit,
            List<Edition> editions,
            boolean reissued,
            Optional<Approval> approval,
            Optional<DocumentControl> control,
            LocalDate nextReview) {
        public Entry {
            editions = List.copyOf(editions);
        }

        /** Returns the edition in force. */
        public Edition current() {
            return editions.get(editions.size() - 1);
        }

        /** Returns the post that keeps it up to date, where one is named: the one that prepares it. */
        public Optional<String> ownerPost() {
            return approval.map(Approval::prepared);
        }

        /** Returns who answered for one of its editions. */
        public Optional<Approval> by(Edition edition) {
            return edition.by().or(() -> approval);
        }
    }

    /** Obtains the register of no document; what is composed with it carries no control of documents. */
    public static DocumentRegister none() {
        return new DocumentRegister(ImmutableMap.of(), CrossReferences.of(List.of()));
    }

    /**
     * Obtains the register of a company's documents. Who answers for a document is said by the last edition, else by the profile for
     * its kind, else by the sign-off in the document, else by the profile for all kinds.
     */
    public static DocumentRegister of(
            Collection<? extends Document> documents, CompanyProfile profile, DocumentHistory history) {
        return new DocumentRegister(
                Maps.uniqueIndex(
                        documents.stream()
                                .map(document -> entry(document, profile, history))
                                .toList(),
                        entry -> entry.key().key()),
                CrossReferences.of(documents));
    }

    private static Entry entry(Document document, CompanyProfile profile, DocumentHistory history) {
        DocumentHead head = document.head();
        Optional<List<Edition>> told = history.of(head.key().key());
        List<Edition> editions = told.orElseGet(() -> List.of(Edition.first(head.version(), profile.documents())));
        Edition current = editions.get(editions.size() - 1);
        Optional<DocumentControl> kind = Optional.ofNullable(
                profile.documents().control().byKind().get(head.key().kind()));
        Optional<DocumentControl> control =
                profile.documents().control().of(head.key().kind());
        Optional<Approval> approval = current.by()
                .or(() -> kind.map(DocumentControl::approval))
                .or(() -> signed(document))
                .or(() -> control.map(DocumentControl::approval));
        return new Entry(
                head.key(),
                profile.documents().number(head.number()),
                head.title(),
                head.status(),
                head.ownerUnit(),
                editions,
                told.isPresent(),
                approval,
                control,
                profile.documents().nextReview(current.effective()));
    }

    private static Optional<Approval> signed(Document document) {
        Optional<SignOff> signed = document instanceof PolicyText policy
                ? Optional.of(policy.footer())
                : document instanceof Plan plan ? Optional.of(plan.signOff()) : Optional.empty();
        return signed.filter(by -> !by.compiledBy().equals(by.approvedBy()))
                .map(by -> new Approval(by.compiledBy(), by.checkedBy(), by.approvedBy()));
    }

    /** Returns the documents, in reading order. */
    public List<Entry> entries() {
        return entries.values().asList();
    }

    /** Returns a document by the last part of its key. */
    public Optional<Entry> find(String document) {
        return Optional.ofNullable(entries.get(document));
    }

    /** Returns what refers to what among the documents. */
    public CrossReferences references() {
        return references;
    }
}
