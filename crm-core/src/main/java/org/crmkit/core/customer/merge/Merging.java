package org.crmkit.core.customer.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.Hierarchy;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.Validity;

/** Decides whether two files can be merged, and what the merged file is. */
public final class Merging {

    private Merging() {}

    /**
     * Returns the merged file, or everything that stands in the way.
     *
     * @param merge the id the merge would have
     * @param survivor whose file would go on
     * @param loser whose file would go into it
     * @param links of the two and of all that are, or ever were, above either of them
     * @param groups the groups that have the loser as a member
     * @param children the records of enterprises below the loser
     */
    public static MergeDecision decide(
            MergeId merge,
            MergeFile survivor,
            MergeFile loser,
            Hierarchy links,
            Collection<Customer.Group> groups,
            Collection<CustomerRecord> children) {
        List<Refusal> refusals = refusals(survivor, loser, links, groups);
        if (!refusals.isEmpty()) {
            return new MergeDecision.Refused(refusals);
        }
        CustomerHeader header = survivor.customer().header();
        CustomerRecord record =
                survivor.record().withPart(new MergedFile(merge, loser.customer(), loser.record()), header);
        List<RePointed> rePointed = rePointed(survivor.customer(), loser.customer(), groups, children);
        Customer after = survivor.customer().with(Survivorship.changed(header, survivor.record(), record));
        for (RePointed change : rePointed) {
            if (change.key().equals(after.key()) && change instanceof RePointed.Members members) {
                after = new Customer.Group(after.header(), members.after());
            }
        }
        CustomerHeader closed = new CustomerHeader(
                loser.customer().id(),
                loser.customer().header().name(),
                loser.customer().header().since(),
                loser.customer().header().region(),
                Lifecycle.CLOSED);
        return new MergeDecision.Ready(new MergePlan(
                new MergeFile(after, record),
                new MergeFile(
                        loser.customer().with(closed),
                        loser.record().redirectedTo(survivor.customer().id())),
                Survivorship.provenance(record.base().orElse(header), record),
                rePointed));
    }

    private static List<Refusal> refusals(
            MergeFile survivor, MergeFile loser, Hierarchy links, Collection<Customer.Group> groups) {
        CustomerId a = survivor.customer().id();
        CustomerId b = loser.customer().id();
        if (a.equals(b)) {
            return List.of(Refusal.of(
                    MergeObstacle.SAME_CUSTOMER,
                    "两个编号都是 " + a + "。请选择另一份档案。",
                    "Both ids are " + a + ". Choose another file."));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (MergeFile file : List.of(survivor, loser)) {
            file.record()
                    .mergedInto()
                    .ifPresent(into -> refusals.add(Refusal.of(
                            MergeObstacle.ALREADY_MERGED,
                            "客户 " + file.customer().id() + " 的档案已并入 " + into + "。",
                            "The file of customer " + file.customer().id() + " was merged into " + into + ".")));
        }
        if (survivor.customer().kind() != loser.customer().kind()) {
            refusals.add(Refusal.of(
                    MergeObstacle.OTHER_KIND,
                    "客户 " + a + " 是" + survivor.customer().kind().label().zh() + "，" + b + " 是"
                            + loser.customer().kind().label().zh() + "。",
                    "Customer " + a + " is an " + survivor.customer().kind().code() + ", " + b + " is a "
                            + loser.customer().kind().code() + "."));
        }
        for (Filed<CustomerIdentifier> one : survivor.record().identifiers()) {
            for (Filed<CustomerIdentifier> two : loser.record().identifiers()) {
                if (one.what().contradicts(two.what())) {
                    refusals.add(Refusal.of(
                            MergeObstacle.IDENTIFIERS_CONTRADICT,
                            "两份档案的" + one.what().label().zh() + "不同，是两个客户，或其中一个号码有误。",
                            "The two files differ in the " + one.what().label().en()
                                    + ": they are two customers, or one number is wrong."));
                }
            }
        }
        if (links.everAbove(a).contains(b) || links.everAbove(b).contains(a)) {
            refusals.add(Refusal.of(
                    MergeObstacle.ONE_ABOVE_THE_OTHER,
                    "客户 " + a + " 与 " + b + " 之间有或曾有隶属关系；合并后将隶属于自身。",
                    "One of " + a + " and " + b + " is, or was, above the other; merged, it would be above itself."));
        }
        if (groups.stream().anyMatch(group -> group.id().equals(a) || group.id().equals(b))) {
            refusals.add(Refusal.of(
                    MergeObstacle.ONE_IN_THE_OTHER,
                    "客户 " + a + " 与 " + b + " 之间有成员关系。",
                    "One of " + a + " and " + b + " is a member of the other."));
        }
        return refusals;
    }

    private static List<RePointed> rePointed(
            Customer survivor, Customer loser, Collection<Customer.Group> groups, Collection<CustomerRecord> children) {
        List<RePointed> changes = new ArrayList<>();
        if (survivor instanceof Customer.Group into && loser instanceof Customer.Group from) {
            List<Membership> after = new ArrayList<>(into.memberships());
            from.memberships().forEach(membership -> unite(membership, after));
            add(new RePointed.Members(into.id(), into.memberships(), sorted(after)), changes);
        }
        for (Customer.Group group : groups) {
            List<Membership> after = new ArrayList<>(group.memberships().stream()
                    .filter(membership -> !membership.member().equals(loser.id()))
                    .collect(Collectors.toUnmodifiableList()));
            group.memberships().stream()
                    .filter(membership -> membership.member().equals(loser.id()))
                    .forEach(membership -> unite(new Membership(survivor.id(), membership.validity()), after));
            add(new RePointed.Members(group.id(), group.memberships(), sorted(after)), changes);
        }
        for (CustomerRecord child : children) {
            List<ParentLink> before = child.own().parents();
            List<ParentLink> after = before.stream()
                    .map(link ->
                            link.parent().equals(loser.id()) ? new ParentLink(survivor.id(), link.validity()) : link)
                    .collect(Collectors.toUnmodifiableList());
            if (!after.equals(before)) {
                changes.add(new RePointed.Parents(child.customer(), before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static void add(RePointed.Members change, List<RePointed> changes) {
        if (!change.after().equals(change.before())) {
            changes.add(change);
        }
    }

    /** Days on which somebody is a member already need no second membership: what overlaps becomes one. */
    private static void unite(Membership membership, List<Membership> memberships) {
        Validity days = membership.validity();
        for (Membership other : List.copyOf(memberships)) {
            if (other.member().equals(membership.member()) && other.validity().overlaps(days)) {
                memberships.remove(other);
                days = days.span(other.validity());
            }
        }
        memberships.add(new Membership(membership.member(), days));
    }

    private static List<Membership> sorted(List<Membership> memberships) {
        return memberships.stream().sorted().collect(Collectors.toUnmodifiableList());
    }
}
