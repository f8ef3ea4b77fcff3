package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.relationship.CareStep;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.CustomerActivity;
import org.crmkit.core.relationship.Place;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReminderKind;
import org.crmkit.core.relationship.ReturnVisit;
import org.crmkit.core.relationship.RoutePlan;
import org.crmkit.core.relationship.RouteType;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.relationship.VisitPurpose;

/** Visits and other contacts, preference cards, and what is due. */
final class RelationshipCodecs {

    private RelationshipCodecs() {}

    static final Codec<ContactKind> CONTACT_KIND = Codecs.choice(ContactKind.values(), ContactKind::slug);

    static final Codec<ContactState> CONTACT_STATE = Codecs.choice(ContactState.values(), ContactState::slug);

    static final Codec<VisitPurpose> VISIT_PURPOSE = Codecs.choice(VisitPurpose.values(), VisitPurpose::slug);

    static final ObjectCodec<VisitOutline> VISIT_OUTLINE = Codecs.record("visit-outline", f -> {
        var groupName = f.optional("group-name", GroundCodecs.PERSONAL_TEXT, VisitOutline::groupName);
        var purpose = f.optional("purpose", VISIT_PURPOSE, VisitOutline::purpose);
        var topics = f.list("topics", Codecs.string(), VisitOutline::topics);
        var kit = f.list("kit", Codecs.string(), VisitOutline::kit);
        var preparation = f.optional("preparation", GroundCodecs.PERSONAL_TEXT, VisitOutline::preparation);
        return v -> new VisitOutline(v.get(groupName), v.get(purpose), v.get(topics), v.get(kit), v.get(preparation));
    });

    static final ObjectCodec<Contact> CONTACT = Codecs.record("contact", f -> {
        var id = f.required("id", Codecs.string(), Contact::id);
        var kind = f.required("kind", CONTACT_KIND, Contact::kind);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Contact::customer);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, Contact::owner);
        var at = f.required("at", Codecs.instant(), Contact::at);
        var state = f.required("state", CONTACT_STATE, Contact::state);
        var outline = f.required("outline", VISIT_OUTLINE, Contact::outline);
        var note = f.optional("note", GroundCodecs.PERSONAL_TEXT, Contact::note);
        var adopted = f.optional("adopted", Codecs.flag(), Contact::adopted);
        var changedAt = f.required("changed-at", Codecs.instant(), Contact::changedAt);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), Contact::plannedUnder);
        return v -> new Contact(
                v.get(id),
                v.get(kind),
                v.get(customer),
                v.get(owner),
                v.get(at),
                v.get(state),
                v.get(outline),
                v.get(note),
                v.get(adopted),
                v.get(changedAt),
                v.get(plannedUnder));
    });

    static final ObjectCodec<ContactEvent> CONTACT_EVENT = Codecs.record("contact-event", f -> {
        var contact = f.required("contact", Codecs.string(), ContactEvent::contact);
        var kind = f.required("kind", CONTACT_KIND, ContactEvent::kind);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ContactEvent::customer);
        var what = f.required("what", Codecs.string(), ContactEvent::what);
        var state = f.required("state", CONTACT_STATE, ContactEvent::state);
        var occurredAt = f.required("occurred-at", Codecs.instant(), ContactEvent::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ContactEvent::decidedUnder);
        return v -> new ContactEvent(
                v.get(contact),
                v.get(kind),
                v.get(customer),
                v.get(what),
                v.get(state),
                v.get(occurredAt),
                v.get(decidedUnder));
    });

    static final Codec<CareStep> CARE_STEP = Codecs.choice(CareStep.values(), CareStep::slug);

    static final Codec<PreferenceCard.EntryState> PREFERENCE_CARD_ENTRY_STATE =
            Codecs.choice(PreferenceCard.EntryState.values());

    static final ObjectCodec<PreferenceCard.Entry> PREFERENCE_CARD_ENTRY = Codecs.record("preference-card-entry", f -> {
        var id = f.required("id", Codecs.string(), PreferenceCard.Entry::id);
        var author = f.required("author", PartyCodecs.STAFF_ID, PreferenceCard.Entry::author);
        var writtenAt = f.required("written-at", Codecs.instant(), PreferenceCard.Entry::writtenAt);
        var step = f.required("step", CARE_STEP, PreferenceCard.Entry::step);
        var text = f.required("text", GroundCodecs.PERSONAL_TEXT, PreferenceCard.Entry::text);
        var state = f.required("state", PREFERENCE_CARD_ENTRY_STATE, PreferenceCard.Entry::state);
        return v -> new PreferenceCard.Entry(
                v.get(id), v.get(author), v.get(writtenAt), v.get(step), v.get(text), v.get(state));
    });

    static final ObjectCodec<PreferenceCard> PREFERENCE_CARD = Codecs.record("preference-card", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, PreferenceCard::customer);
        var entries = f.list("entries", PREFERENCE_CARD_ENTRY, PreferenceCard::entries);
        return v -> new PreferenceCard(v.get(customer), v.get(entries));
    });

    static final ObjectCodec<PreferenceCard.Changed> PREFERENCE_CARD_CHANGED =
            Codecs.record("preference-card-changed", f -> {
                var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, PreferenceCard.Changed::customer);
                var entry = f.required("entry", Codecs.string(), PreferenceCard.Changed::entry);
                var author = f.required("author", PartyCodecs.STAFF_ID, PreferenceCard.Changed::author);
                var state = f.required("state", PREFERENCE_CARD_ENTRY_STATE, PreferenceCard.Changed::state);
                var occurredAt = f.required("occurred-at", Codecs.instant(), PreferenceCard.Changed::occurredAt);
                var decidedUnder =
                        f.required("decided-under", Codecs.rulebookVersion(), PreferenceCard.Changed::decidedUnder);
                return v -> new PreferenceCard.Changed(
                        v.get(customer),
                        v.get(entry),
                        v.get(author),
                        v.get(state),
                        v.get(occurredAt),
                        v.get(decidedUnder));
            });

    static final ObjectCodec<CustomerActivity.Supply> CUSTOMER_ACTIVITY_SUPPLY =
            Codecs.record("customer-activity-supply", f -> {
                var product = f.required("product", Codecs.string(), CustomerActivity.Supply::product);
                var boughtOn = f.required("bought-on", Codecs.date(), CustomerActivity.Supply::boughtOn);
                var quantity = f.required("quantity", Codecs.whole(), CustomerActivity.Supply::quantity);
                var lasts = f.required("lasts", Codecs.span(), CustomerActivity.Supply::lasts);
                return v -> new CustomerActivity.Supply(v.get(product), v.get(boughtOn), v.get(quantity), v.get(lasts));
            });

    static final ObjectCodec<CustomerActivity> CUSTOMER_ACTIVITY = Codecs.record("customer-activity", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerActivity::customer);
        var since = f.required("since", Codecs.date(), CustomerActivity::since);
        var lastFollowed = f.optional("last-followed", Codecs.date(), CustomerActivity::lastFollowed);
        var lastBought = f.optional("last-bought", Codecs.date(), CustomerActivity::lastBought);
        var supplies = f.list("supplies", CUSTOMER_ACTIVITY_SUPPLY, CustomerActivity::supplies);
        return v -> new CustomerActivity(
                v.get(customer), v.get(since), v.get(lastFollowed), v.get(lastBought), v.get(supplies));
    });

    static final Codec<ReminderKind> REMINDER_KIND = Codecs.choice(ReminderKind.values(), ReminderKind::slug);

    static final ObjectCodec<Reminder> REMINDER = Codecs.record("reminder", f -> {
        var kind = f.required("kind", REMINDER_KIND, Reminder::kind);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, Reminder::customer);
        var product = f.optional("product", Codecs.string(), Reminder::product);
        var since = f.required("since", Codecs.date(), Reminder::since);
        var dueOn = f.required("due-on", Codecs.date(), Reminder::dueOn);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), Reminder::decidedUnder);
        return v -> new Reminder(
                v.get(kind), v.get(customer), v.get(product), v.get(since), v.get(dueOn), v.get(decidedUnder));
    });

    static final ObjectCodec<ReturnVisit.Occasion> RETURN_VISIT_OCCASION = Codecs.record("return-visit-occasion", f -> {
        var slug = f.required("slug", Codecs.slug(), ReturnVisit.Occasion::slug);
        var reference = f.required("reference", Codecs.string(), ReturnVisit.Occasion::reference);
        var day = f.required("day", Codecs.date(), ReturnVisit.Occasion::day);
        return v -> new ReturnVisit.Occasion(v.get(slug), v.get(reference), v.get(day));
    });

    static final ObjectCodec<ReturnVisit> RETURN_VISIT = Codecs.record("return-visit", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ReturnVisit::customer);
        var name = f.required("name", Codecs.label(), ReturnVisit::name);
        var occasion = f.required("occasion", RETURN_VISIT_OCCASION, ReturnVisit::occasion);
        var dueOn = f.required("due-on", Codecs.date(), ReturnVisit::dueOn);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ReturnVisit::decidedUnder);
        return v -> new ReturnVisit(v.get(customer), v.get(name), v.get(occasion), v.get(dueOn), v.get(decidedUnder));
    });

    static final Codec<RouteType> ROUTE_TYPE = Codecs.choice(RouteType.values(), RouteType::slug);

    static final ObjectCodec<Place> PLACE = Codecs.record("place", f -> {
        var latitude = f.required("latitude", Codecs.number(), Place::latitude);
        var longitude = f.required("longitude", Codecs.number(), Place::longitude);
        return v -> new Place(v.get(latitude), v.get(longitude));
    });

    static final ObjectCodec<RoutePlan.Stop> ROUTE_PLAN_STOP = Codecs.record("route-plan-stop", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, RoutePlan.Stop::customer);
        var place = f.required("place", PLACE, RoutePlan.Stop::place);
        var bookedAt = f.optional("booked-at", GroundCodecs.LOCAL_DATE_TIME, RoutePlan.Stop::bookedAt);
        return v -> new RoutePlan.Stop(v.get(customer), v.get(place), v.get(bookedAt));
    });

    static final ObjectCodec<RoutePlan.Leg> ROUTE_PLAN_LEG = Codecs.record("route-plan-leg", f -> {
        var stop = f.required("stop", ROUTE_PLAN_STOP, RoutePlan.Leg::stop);
        var metres = f.required("metres", Codecs.whole(), RoutePlan.Leg::metres);
        var arriveAt = f.required("arrive-at", GroundCodecs.LOCAL_DATE_TIME, RoutePlan.Leg::arriveAt);
        var beginAt = f.required("begin-at", GroundCodecs.LOCAL_DATE_TIME, RoutePlan.Leg::beginAt);
        var late = f.required("late", Codecs.duration(), RoutePlan.Leg::late);
        return v -> new RoutePlan.Leg(v.get(stop), v.get(metres), v.get(arriveAt), v.get(beginAt), v.get(late));
    });

    static final ObjectCodec<RoutePlan> ROUTE_PLAN = Codecs.record("route-plan", f -> {
        var type = f.required("type", ROUTE_TYPE, RoutePlan::type);
        var legs = f.list("legs", ROUTE_PLAN_LEG, RoutePlan::legs);
        var metres = f.required("metres", Codecs.whole(), RoutePlan::metres);
        var backAt = f.required("back-at", GroundCodecs.LOCAL_DATE_TIME, RoutePlan::backAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), RoutePlan::decidedUnder);
        return v -> new RoutePlan(v.get(type), v.get(legs), v.get(metres), v.get(backAt), v.get(decidedUnder));
    });
}
