package org.crmkit.core.document.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.relationship.club.GetTogether;
import org.crmkit.core.relationship.club.GetTogetherEvent;
import org.crmkit.core.relationship.club.GetTogetherFigures;
import org.crmkit.core.relationship.club.MemberDiscount;

/** Get-togethers and member discounts. */
final class ClubCodecs {

    private ClubCodecs() {}

    /** One entry of the list of guests; the order of invitation is kept. */
    private record Invited(CustomerId member, GetTogether.Guest answer) {}

    private static final Codec<GetTogether.State> STATE = Codecs.choice(GetTogether.State.values());

    private static final Codec<GetTogether.Guest> GUEST = Codecs.choice(GetTogether.Guest.values());

    private static final ObjectCodec<Invited> INVITED = Codecs.record("get-together-guest", f -> {
        var member = f.required("member", GroundCodecs.CUSTOMER_ID, Invited::member);
        var answer = f.required("answer", GUEST, Invited::answer);
        return v -> new Invited(v.get(member), v.get(answer));
    });

    private static List<Invited> invited(GetTogether party) {
        return party.guests().entrySet().stream()
                .map(guest -> new Invited(guest.getKey(), guest.getValue()))
                .toList();
    }

    private static Map<CustomerId, GetTogether.Guest> guests(List<Invited> list) {
        Map<CustomerId, GetTogether.Guest> guests = new LinkedHashMap<>();
        list.forEach(guest -> guests.put(guest.member(), guest.answer()));
        return guests;
    }

    static final ObjectCodec<GetTogether> GET_TOGETHER = Codecs.record("get-together", f -> {
        var id = f.required("id", Codecs.string(), GetTogether::id);
        var theme = f.required("theme", Codecs.label(), GetTogether::theme);
        var day = f.required("day", Codecs.date(), GetTogether::day);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, GetTogether::owner);
        var seats = f.required("seats", Codecs.integer(), GetTogether::seats);
        var budget = f.required("budget", Codecs.money(), GetTogether::budget);
        var state = f.required("state", STATE, GetTogether::state);
        var approvedBy = f.optional("approved-by", PartyCodecs.STAFF_ID, GetTogether::approvedBy);
        var guests = f.list("guests", INVITED, ClubCodecs::invited);
        var cost = f.optional("cost", Codecs.money(), GetTogether::cost);
        var changedAt = f.required("changed-at", Codecs.instant(), GetTogether::changedAt);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), GetTogether::plannedUnder);
        return v -> new GetTogether(
                v.get(id),
                v.get(theme),
                v.get(day),
                v.get(owner),
                v.get(seats),
                v.get(budget),
                v.get(state),
                v.get(approvedBy),
                guests(v.get(guests)),
                v.get(cost),
                v.get(changedAt),
                v.get(plannedUnder));
    });

    static final ObjectCodec<GetTogetherEvent> GET_TOGETHER_EVENT = Codecs.record("get-together-event", f -> {
        var getTogether = f.required("get-together", Codecs.string(), GetTogetherEvent::getTogether);
        var what = f.required("what", Codecs.choice(GetTogetherEvent.What.values()), GetTogetherEvent::what);
        var guest = f.optional("guest", GroundCodecs.CUSTOMER_ID, GetTogetherEvent::guest);
        var occurredAt = f.required("occurred-at", Codecs.instant(), GetTogetherEvent::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), GetTogetherEvent::decidedUnder);
        return v -> new GetTogetherEvent(
                v.get(getTogether), v.get(what), v.get(guest), v.get(occurredAt), v.get(decidedUnder));
    });

    private static final ObjectCodec<GetTogetherFigures.Purchases> PURCHASES =
            Codecs.record("get-together-purchases", f -> {
                var before = f.required("before", Codecs.money(), GetTogetherFigures.Purchases::before);
                var after = f.required("after", Codecs.money(), GetTogetherFigures.Purchases::after);
                return v -> new GetTogetherFigures.Purchases(v.get(before), v.get(after));
            });

    static final ObjectCodec<GetTogetherFigures> GET_TOGETHER_FIGURES = Codecs.record("get-together-figures", f -> {
        var came = f.required("came", FigureCodecs.measured("share", FigureCodecs.SHARE), GetTogetherFigures::came);
        var perGuest = f.optional("per-guest", Codecs.money(), GetTogetherFigures::perGuest);
        var overBudget = f.required("over-budget", Codecs.money(), GetTogetherFigures::overBudget);
        var guests = f.required("guests", PURCHASES, GetTogetherFigures::guests);
        var absent = f.required("absent", PURCHASES, GetTogetherFigures::absent);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), GetTogetherFigures::decidedUnder);
        return v -> new GetTogetherFigures(
                v.get(came), v.get(perGuest), v.get(overBudget), v.get(guests), v.get(absent), v.get(decidedUnder));
    });

    private static final ObjectCodec<MemberDiscount.Goods> GOODS = Codecs.record("member-discount-goods", f -> {
        var id = f.required("id", Codecs.string(), MemberDiscount.Goods::id);
        var group = f.required("group", Codecs.string(), MemberDiscount.Goods::group);
        var price = f.required("price", Codecs.money(), MemberDiscount.Goods::price);
        var other = f.required("other", Codecs.decimal(), MemberDiscount.Goods::other);
        return v -> new MemberDiscount.Goods(v.get(id), v.get(group), v.get(price), v.get(other));
    });

    private static final ObjectCodec<MemberDiscount.Line> LINE = Codecs.record("member-discount-line", f -> {
        var goods = f.required("goods", GOODS, MemberDiscount.Line::goods);
        var rate = f.required("rate", Codecs.decimal(), MemberDiscount.Line::rate);
        var off = f.required("off", Codecs.money(), MemberDiscount.Line::off);
        var reason = f.required("reason", GroundCodecs.REASON, MemberDiscount.Line::reason);
        return v -> new MemberDiscount.Line(v.get(goods), v.get(rate), v.get(off), v.get(reason));
    });

    static final ObjectCodec<MemberDiscount> MEMBER_DISCOUNT = Codecs.record("member-discount", f -> {
        var lines = f.list("lines", LINE, MemberDiscount::lines);
        var before = f.required("before", Codecs.money(), MemberDiscount::before);
        var off = f.required("off", Codecs.money(), MemberDiscount::off);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), MemberDiscount::decidedUnder);
        return v -> new MemberDiscount(v.get(lines), v.get(before), v.get(off), v.get(decidedUnder));
    });
}
