package org.crmkit.core.document;

import org.crmkit.core.customer.AccountOwner;
import org.crmkit.core.customer.ArchiveState;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.FileDestruction;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** The record of a customer: what was filed, by whom it is kept, what was merged into it. */
final class CustomerRecordCodecs {

    private CustomerRecordCodecs() {}

    static final ObjectCodec<ParentLink> PARENT_LINK = Codecs.record("parent-link", f -> {
        var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, ParentLink::parent);
        var validity = f.required("validity", CustomerCodecs.VALIDITY, ParentLink::validity);
        return v -> new ParentLink(v.get(parent), v.get(validity));
    });

    static final Codec<OwnerLevel> OWNER_LEVEL = Codecs.choice(OwnerLevel.values(), OwnerLevel::code);

    static final ObjectCodec<AccountOwner> ACCOUNT_OWNER = Codecs.record("account-owner", f -> {
        var level = f.required("level", OWNER_LEVEL, AccountOwner::level);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, AccountOwner::owner);
        var validity = f.required("validity", CustomerCodecs.VALIDITY, AccountOwner::validity);
        return v -> new AccountOwner(v.get(level), v.get(owner), v.get(validity));
    });

    static final ObjectCodec<FileContents> FILE_CONTENTS = Codecs.record("file-contents", f -> {
        var identifiers = f.list(
                "identifiers",
                filed("customer-identifier", CustomerCodecs.CUSTOMER_IDENTIFIER),
                FileContents::identifiers);
        var facts = f.list("facts", CustomerFormCodecs.CUSTOMER_FACT, FileContents::facts);
        var contactPoints = f.list(
                "contact-points", filed("contact-point", CustomerCodecs.CONTACT_POINT), FileContents::contactPoints);
        var contacts =
                f.list("contacts", filed("contact-person", CustomerCodecs.CONTACT_PERSON), FileContents::contacts);
        var forms = f.list("forms", CustomerFormCodecs.CUSTOMER_INFORMATION, FileContents::forms);
        var parents = f.list("parents", PARENT_LINK, FileContents::parents);
        var owners = f.list("owners", ACCOUNT_OWNER, FileContents::owners);
        return v -> new FileContents(
                v.get(identifiers),
                v.get(facts),
                v.get(contactPoints),
                v.get(contacts),
                v.get(forms),
                v.get(parents),
                v.get(owners));
    });

    static final Codec<Confidentiality> CONFIDENTIALITY =
            Codecs.choice(Confidentiality.values(), Confidentiality::code);

    static final Codec<ArchiveState> ARCHIVE_STATE = Codecs.choice(ArchiveState.values(), ArchiveState::code);

    static final ObjectCodec<FileDestruction> FILE_DESTRUCTION = Codecs.record("file-destruction", f -> {
        var on = f.required("on", Codecs.date(), FileDestruction::on);
        var approvedBy = f.required("approved-by", PartyCodecs.STAFF_ID, FileDestruction::approvedBy);
        return v -> new FileDestruction(v.get(on), v.get(approvedBy));
    });

    static final ObjectCodec<FileCustody> FILE_CUSTODY = Codecs.record("file-custody", f -> {
        var custodian = f.optional("custodian", PartyCodecs.STAFF_ID, FileCustody::custodian);
        var confidentiality = f.required("confidentiality", CONFIDENTIALITY, FileCustody::confidentiality);
        var state = f.required("state", ARCHIVE_STATE, FileCustody::state);
        var archivedOn = f.optional("archived-on", Codecs.date(), FileCustody::archivedOn);
        var loans = f.list("loans", PartyCodecs.FILE_LOAN, FileCustody::loans);
        var destruction = f.optional("destruction", FILE_DESTRUCTION, FileCustody::destruction);
        return v -> new FileCustody(
                v.get(custodian),
                v.get(confidentiality),
                v.get(state),
                v.get(archivedOn),
                v.get(loans),
                v.get(destruction));
    });

    /** A merged file keeps its customer's whole record, which may hold merged files in turn. */
    static final ObjectCodec<MergedFile> MERGED_FILE = Codecs.record("merged-file", f -> {
        var merge = f.required("merge", CustomerCodecs.MERGE_ID, MergedFile::merge);
        var customer = f.required("customer", CustomerCodecs.CUSTOMER, MergedFile::customer);
        var record = f.required(
                "record",
                Codecs.<CustomerRecord>later("customer-record", () -> CustomerRecordCodecs.CUSTOMER_RECORD),
                MergedFile::record);
        return v -> new MergedFile(v.get(merge), v.get(customer), v.get(record));
    });

    static final ObjectCodec<CustomerRecord> CUSTOMER_RECORD = Codecs.record("customer-record", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerRecord::customer);
        var own = f.required("own", FILE_CONTENTS, CustomerRecord::own);
        var custody = f.required("custody", FILE_CUSTODY, CustomerRecord::custody);
        var mergedInto = f.optional("merged-into", GroundCodecs.CUSTOMER_ID, CustomerRecord::mergedInto);
        var base = f.optional("base", CustomerCodecs.CUSTOMER_HEADER, CustomerRecord::base);
        var parts = f.list("parts", MERGED_FILE, CustomerRecord::parts);
        return v -> new CustomerRecord(
                v.get(customer), v.get(own), v.get(custody), v.get(mergedInto), v.get(base), v.get(parts));
    });

    /** A thing with where it came from. */
    static <T> ObjectCodec<Filed<T>> filed(String what, Codec<T> codec) {
        return Codecs.record("filed-" + what, f -> {
            var thing = f.required("what", codec, Filed<T>::what);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, Filed<T>::channel);
            var on = f.required("on", Codecs.date(), Filed<T>::on);
            var basis = f.required("basis", PartyCodecs.LEGAL_BASIS, Filed<T>::basis);
            return v -> new Filed<>(v.get(thing), v.get(channel), v.get(on), v.get(basis));
        });
    }
}
