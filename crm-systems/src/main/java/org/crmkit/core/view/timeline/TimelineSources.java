package org.crmkit.core.view.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.Grievance;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.points.PointsAccount;

/**
 * What a timeline is made from. Events say what happened; the other things say whose it was where an event names only a number,
 * why, and in what words. What is left out is not told. Of rooms that keep their history without events, contacts of the call
 * centre and points, the history itself is told.
 */
public final class TimelineSources {

    private final CustomerId customer;
    private final ZoneId zone;
    private final Set<CustomerId> ids;
    private final Builder kept;

    private TimelineSources(Builder builder) {
        customer = builder.customer;
        zone = builder.zone;
        ids = Set.copyOf(builder.ids);
        kept = builder;
    }

    /** Obtains a builder for a customer with one id. */
    public static Builder of(CustomerId customer, ZoneId zone) {
        return new Builder(customer, zone);
    }

    /** Obtains a builder for a customer into whose file others may have been merged; what happened with those is told too. */
    public static Builder of(CustomerRecord record, ZoneId zone) {
        Builder builder = new Builder(record.customer(), zone);
        record.sources().forEach(source -> builder.ids.add(source.origin()));
        return builder;
    }

    /** Returns whose timeline it is. */
    public CustomerId customer() {
        return customer;
    }

    /** Returns where days begin. */
    public ZoneId zone() {
        return zone;
    }

    /** Tells whether an id means the customer. */
    public boolean isOf(CustomerId id) {
        return ids.contains(id);
    }

    /** Returns every event handed in, of whomever. */
    public List<DomainEvent> events() {
        return List.copyOf(kept.events);
    }

    List<Interaction> interactions() {
        return kept.interactions.values().stream()
                .filter(each -> each.customer().filter(this::isOf).isPresent())
                .toList();
    }

    List<PointsAccount> points() {
        return kept.points;
    }

    Optional<Complaint> complaint(ComplaintId id) {
        return Optional.ofNullable(kept.complaints.get(id));
    }

    Optional<Grievance> grievance(GrievanceId id) {
        return Optional.ofNullable(kept.grievances.get(id));
    }

    Optional<WorkOrder> order(WorkOrderId id) {
        return Optional.ofNullable(kept.orders.get(id));
    }

    Optional<Interaction> interaction(String id) {
        return Optional.ofNullable(kept.interactions.get(id));
    }

    Optional<ServiceCase> serviceCase(ServiceCaseId id) {
        return Optional.ofNullable(kept.cases.get(id));
    }

    Optional<ReturnFile> returns(PurchaseId id) {
        return Optional.ofNullable(kept.returns.get(id));
    }

    Optional<Contact> contact(String id) {
        return Optional.ofNullable(kept.contacts.get(id));
    }

    Optional<Prospect> prospect(CustomerId id) {
        return Optional.ofNullable(kept.prospects.get(id));
    }

    Optional<PreferenceCard> card(CustomerId id) {
        return Optional.ofNullable(kept.cards.get(id));
    }

    Optional<KeyAccount> account(CustomerId id) {
        return Optional.ofNullable(kept.accounts.get(id));
    }

    Optional<RetentionCase> retention(String id) {
        return Optional.ofNullable(kept.retentions.get(id));
    }

    /** Returns what the person of a number, or the post of a slug, is called. */
    Optional<Label> post(String slug) {
        return Optional.ofNullable(kept.posts.get(slug)).or(() -> kept.names
                .flatMap(rules -> rules.credit().authorities().stream()
                        .filter(each -> each.slug().equals(slug))
                        .findFirst())
                .map(ReleaseAuthority::name));
    }

    /** Returns a name the rulebook gives, or the slug itself. */
    Label name(String slug, Function<Rulebook, Optional<Label>> find) {
        return kept.names.flatMap(find).orElse(Label.same(slug));
    }

    <P extends RulePart> Label name(String slug, Class<P> room, Function<P, Optional<Label>> find) {
        return name(slug, rules -> rules.room(room).flatMap(find));
    }

    /** Collects the sources. */
    public static final class Builder {

        private final CustomerId customer;
        private final ZoneId zone;
        private final Set<CustomerId> ids = new LinkedHashSet<>();
        private final List<DomainEvent> events = new ArrayList<>();
        private final List<PointsAccount> points = new ArrayList<>();
        private final Map<ComplaintId, Complaint> complaints = new HashMap<>();
        private final Map<GrievanceId, Grievance> grievances = new HashMap<>();
        private final Map<WorkOrderId, WorkOrder> orders = new HashMap<>();
        private final Map<String, Interaction> interactions = new HashMap<>();
        private final Map<ServiceCaseId, ServiceCase> cases = new HashMap<>();
        private final Map<PurchaseId, ReturnFile> returns = new HashMap<>();
        private final Map<String, Contact> contacts = new HashMap<>();
        private final Map<CustomerId, Prospect> prospects = new HashMap<>();
        private final Map<CustomerId, PreferenceCard> cards = new HashMap<>();
        private final Map<CustomerId, KeyAccount> accounts = new HashMap<>();
        private final Map<String, RetentionCase> retentions = new HashMap<>();
        private final Map<String, Label> posts = new HashMap<>();
        private Optional<Rulebook> names = Optional.empty();

        private Builder(CustomerId customer, ZoneId zone) {
            this.customer = customer;
            this.zone = zone;
            ids.add(customer);
        }

        private Builder(Builder other) {
            this(other.customer, other.zone);
            ids.addAll(other.ids);
            events.addAll(other.events);
            points.addAll(other.points);
            complaints.putAll(other.complaints);
            grievances.putAll(other.grievances);
            orders.putAll(other.orders);
            interactions.putAll(other.interactions);
            cases.putAll(other.cases);
            returns.putAll(other.returns);
            contacts.putAll(other.contacts);
            prospects.putAll(other.prospects);
            cards.putAll(other.cards);
            accounts.putAll(other.accounts);
            retentions.putAll(other.retentions);
            posts.putAll(other.posts);
            names = other.names;
        }

        /** Adds what happened, in any order, of any customer. */
        public Builder events(Collection<? extends DomainEvent> happened) {
            events.addAll(happened);
            return this;
        }

        /** Adds complaints; an event of a complaint that is not there is not told, because it does not say whose it is. */
        public Builder complaints(Collection<? extends Complaint> some) {
            some.forEach(each -> complaints.put(each.id(), each));
            return this;
        }

        /** Adds grievances. */
        public Builder grievances(Collection<? extends Grievance> some) {
            some.forEach(each -> grievances.put(each.id(), each));
            return this;
        }

        /** Adds contacts of the call centre; those of the customer are told. */
        public Builder interactions(Collection<Interaction> some) {
            some.forEach(each -> interactions.put(each.id(), each));
            return this;
        }

        /** Adds work orders; whose one is, its contact says. */
        public Builder workOrders(Collection<WorkOrder> some) {
            some.forEach(each -> orders.put(each.id(), each));
            return this;
        }

        /** Adds service cases. */
        public Builder serviceCases(Collection<ServiceCase> some) {
            some.forEach(each -> cases.put(each.id(), each));
            return this;
        }

        /** Adds goods that may come back. */
        public Builder returns(Collection<ReturnFile> some) {
            some.forEach(each -> returns.put(each.id(), each));
            return this;
        }

        /** Adds visits, receptions, proposals. */
        public Builder contacts(Collection<Contact> some) {
            some.forEach(each -> contacts.put(each.id(), each));
            return this;
        }

        /** Adds what the customer was before he was one. */
        public Builder prospect(Prospect one) {
            prospects.put(one.id(), one);
            return this;
        }

        /** Adds a preference card. */
        public Builder card(PreferenceCard one) {
            cards.put(one.customer(), one);
            return this;
        }

        /** Adds the key account. */
        public Builder account(KeyAccount one) {
            accounts.put(one.customer(), one);
            return this;
        }

        /** Adds retention cases. */
        public Builder retentions(Collection<RetentionCase> some) {
            some.forEach(each -> retentions.put(each.id(), each));
            return this;
        }

        /** Adds the customer's points; what the statement lists is told. */
        public Builder points(PointsAccount account) {
            points.add(account);
            return this;
        }

        /** Says what persons are, by their numbers, or what posts are called, by their slugs. */
        public Builder posts(Map<String, Label> some) {
            posts.putAll(some);
            return this;
        }

        /** Gives the edition whose names the reader knows: of levels, services, fields. It decides nothing. */
        public Builder names(Rulebook rules) {
            names = Optional.of(rules);
            return this;
        }

        /** Returns the sources; the builder may be used further. */
        public TimelineSources build() {
            return new TimelineSources(new Builder(this));
        }
    }
}
