package org.crmkit.core.document;

import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What happened to the file of a customer. */
final class CustomerEventCodecs {

    private CustomerEventCodecs() {}

    static final ObjectCodec<CustomerEvent> CUSTOMER_EVENT = Codecs.kinds("customer-event", k -> {
        k.kind("customer-registered", CustomerEvent.CustomerRegistered.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomerRegistered::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomerRegistered::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomerRegistered::customer);
            var at = f.required("at", CustomerCodecs.LIFECYCLE, CustomerEvent.CustomerRegistered::at);
            return v -> new CustomerEvent.CustomerRegistered(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(at));
        });
        k.kind("customer-lifecycle-changed", CustomerEvent.CustomerLifecycleChanged.class, f -> {
            var occurredAt =
                    f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomerLifecycleChanged::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomerLifecycleChanged::decidedUnder);
            var customer =
                    f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomerLifecycleChanged::customer);
            var from = f.required("from", CustomerCodecs.LIFECYCLE, CustomerEvent.CustomerLifecycleChanged::from);
            var to = f.required("to", CustomerCodecs.LIFECYCLE, CustomerEvent.CustomerLifecycleChanged::to);
            return v -> new CustomerEvent.CustomerLifecycleChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(from), v.get(to));
        });
        k.kind("identifier-filed", CustomerEvent.IdentifierFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.IdentifierFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.IdentifierFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.IdentifierFiled::customer);
            var scheme = f.required("scheme", Codecs.string(), CustomerEvent.IdentifierFiled::scheme);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.IdentifierFiled::channel);
            var corrects = f.required("corrects", Codecs.flag(), CustomerEvent.IdentifierFiled::corrects);
            return v -> new CustomerEvent.IdentifierFiled(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(scheme),
                    v.get(channel),
                    v.get(corrects));
        });
        k.kind("fact-filed", CustomerEvent.FactFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.FactFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.FactFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.FactFiled::customer);
            var field = f.required("field", CustomerFormCodecs.INFORMATION_FIELD, CustomerEvent.FactFiled::field);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.FactFiled::channel);
            var collectedOn = f.required("collected-on", Codecs.date(), CustomerEvent.FactFiled::collectedOn);
            return v -> new CustomerEvent.FactFiled(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(field),
                    v.get(channel),
                    v.get(collectedOn));
        });
        k.kind("contact-point-filed", CustomerEvent.ContactPointFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ContactPointFiled::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.ContactPointFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ContactPointFiled::customer);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.ContactPointFiled::channel);
            var on = f.required("on", Codecs.date(), CustomerEvent.ContactPointFiled::on);
            return v -> new CustomerEvent.ContactPointFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(channel), v.get(on));
        });
        k.kind("contact-filed", CustomerEvent.ContactFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ContactFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ContactFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ContactFiled::customer);
            var role = f.required("role", CustomerCodecs.CONTACT_ROLE, CustomerEvent.ContactFiled::role);
            var on = f.required("on", Codecs.date(), CustomerEvent.ContactFiled::on);
            return v -> new CustomerEvent.ContactFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(role), v.get(on));
        });
        k.kind("form-filed", CustomerEvent.FormFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.FormFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.FormFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.FormFiled::customer);
            var filledOn = f.required("filled-on", Codecs.date(), CustomerEvent.FormFiled::filledOn);
            return v -> new CustomerEvent.FormFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(filledOn));
        });
        k.kind("owner-changed", CustomerEvent.OwnerChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.OwnerChanged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.OwnerChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.OwnerChanged::customer);
            var level = f.required("level", CustomerRecordCodecs.OWNER_LEVEL, CustomerEvent.OwnerChanged::level);
            var before = f.optional("before", PartyCodecs.STAFF_ID, CustomerEvent.OwnerChanged::before);
            var owner = f.required("owner", PartyCodecs.STAFF_ID, CustomerEvent.OwnerChanged::owner);
            var from = f.required("from", Codecs.date(), CustomerEvent.OwnerChanged::from);
            return v -> new CustomerEvent.OwnerChanged(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(level),
                    v.get(before),
                    v.get(owner),
                    v.get(from));
        });
        k.kind("parent-linked", CustomerEvent.ParentLinked.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ParentLinked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ParentLinked::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentLinked::customer);
            var link = f.required("link", CustomerRecordCodecs.PARENT_LINK, CustomerEvent.ParentLinked::link);
            return v -> new CustomerEvent.ParentLinked(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(link));
        });
        k.kind("parent-ended", CustomerEvent.ParentEnded.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ParentEnded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ParentEnded::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentEnded::customer);
            var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentEnded::parent);
            var until = f.required("until", Codecs.date(), CustomerEvent.ParentEnded::until);
            return v -> new CustomerEvent.ParentEnded(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(parent), v.get(until));
        });
        k.kind("custody-changed", CustomerEvent.CustodyChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustodyChanged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.CustodyChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustodyChanged::customer);
            var before = f.required("before", CustomerRecordCodecs.FILE_CUSTODY, CustomerEvent.CustodyChanged::before);
            var after = f.required("after", CustomerRecordCodecs.FILE_CUSTODY, CustomerEvent.CustodyChanged::after);
            return v -> new CustomerEvent.CustodyChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(before), v.get(after));
        });
        k.kind("membership-changed", CustomerEvent.MembershipChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.MembershipChanged::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.MembershipChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.MembershipChanged::customer);
            var member = f.required("member", GroundCodecs.CUSTOMER_ID, CustomerEvent.MembershipChanged::member);
            var day = f.required("day", Codecs.date(), CustomerEvent.MembershipChanged::day);
            var joined = f.required("joined", Codecs.flag(), CustomerEvent.MembershipChanged::joined);
            return v -> new CustomerEvent.MembershipChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(member), v.get(day), v.get(joined));
        });
        k.kind("customers-merged", CustomerEvent.CustomersMerged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomersMerged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomersMerged::decidedUnder);
            var merge = f.required("merge", CustomerCodecs.MERGE_ID, CustomerEvent.CustomersMerged::merge);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomersMerged::customer);
            var from = f.required("from", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomersMerged::from);
            var rePointed = f.list("re-pointed", GroundCodecs.AGGREGATE_KEY, CustomerEvent.CustomersMerged::rePointed);
            return v -> new CustomerEvent.CustomersMerged(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(merge),
                    v.get(customer),
                    v.get(from),
                    v.get(rePointed));
        });
        k.kind("merge-undone", CustomerEvent.MergeUndone.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.MergeUndone::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.MergeUndone::decidedUnder);
            var merge = f.required("merge", CustomerCodecs.MERGE_ID, CustomerEvent.MergeUndone::merge);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.MergeUndone::customer);
            var from = f.required("from", GroundCodecs.CUSTOMER_ID, CustomerEvent.MergeUndone::from);
            var leftAlone = f.list("left-alone", GroundCodecs.AGGREGATE_KEY, CustomerEvent.MergeUndone::leftAlone);
            return v -> new CustomerEvent.MergeUndone(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(merge),
                    v.get(customer),
                    v.get(from),
                    v.get(leftAlone));
        });
    });
}
