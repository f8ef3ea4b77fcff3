package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.FunnelPlace;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationDimension;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.text.Label;

/** Assembles cards. The same sources give the same card. */
public final class Cards {

    private Cards() {}

    /** Returns the card of a customer who has come as far as this one, with everything personal masked. */
    public static Card of(CardSources sources) {
        return of(CardKind.of(sources.customer().lifecycle()), sources, Disclosure.MASKED);
    }

    /** Returns a card, with what the disclosure shows. */
    public static Card of(CardKind kind, CardSources sources, Disclosure disclosure) {
        PartyBlocks party = new PartyBlocks(sources, disclosure);
        BusinessBlocks business = new BusinessBlocks(sources, disclosure);
        RoomBlocks rooms = new RoomBlocks(sources, disclosure);
        List<CardBlock> blocks = new ArrayList<>();
        switch (kind) {
            case POTENTIAL -> {
                blocks.add(party.identity());
                blocks.add(party.contactWays());
                blocks.add(signs(sources, disclosure));
                blocks.addAll(
                        RoomBlocks.known(List.of(rooms.marks(), rooms.development(), rooms.visits(), rooms.privacy())));
                blocks.addAll(facts(sources, disclosure));
            }
            case EXISTING -> {
                blocks.add(party.identity());
                blocks.add(party.contactWays());
                blocks.add(party.people());
                blocks.add(party.owners());
                blocks.add(business.changeOfTrade());
                blocks.add(business.complaints());
                if (sources.credit().isPresent()) {
                    blocks.add(business.dynamicCredit());
                }
                blocks.addAll(RoomBlocks.known(List.of(
                        rooms.marks(),
                        rooms.tier(),
                        rooms.account(),
                        rooms.visits(),
                        rooms.satisfaction(),
                        rooms.services(),
                        rooms.preferences(),
                        rooms.churn(),
                        rooms.privacy())));
                blocks.addAll(facts(sources, disclosure));
            }
            case LOST -> {
                blocks.add(party.identity());
                blocks.add(party.contactWays());
                blocks.add(business.lastTrade());
                blocks.add(business.changeOfTrade());
                blocks.add(business.complaints());
                blocks.addAll(RoomBlocks.known(
                        List.of(rooms.churn(), rooms.satisfaction(), rooms.services(), rooms.visits())));
                blocks.addAll(facts(sources, disclosure));
            }
            case INFORMATION_MANAGEMENT -> {
                blocks.add(party.identity());
                blocks.add(party.identifiers());
                blocks.add(party.owners());
                blocks.add(party.custody());
                blocks.add(party.missing());
                blocks.addAll(RoomBlocks.known(List.of(rooms.privacy())));
            }
            case CORE_MANAGEMENT -> {
                blocks.add(party.outline());
                blocks.add(business.changeOfTrade());
                blocks.add(business.situation());
                blocks.add(business.dynamicCredit());
                blocks.add(party.owners());
                blocks.add(business.complaints());
                blocks.addAll(RoomBlocks.known(
                        List.of(rooms.marks(), rooms.account(), rooms.satisfaction(), rooms.visits(), rooms.churn())));
            }
            case GROUP -> {
                blocks.add(party.identity());
                blocks.add(party.contactWays());
                blocks.add(party.people());
                blocks.add(party.owners());
                blocks.add(business.changeOfTrade());
                blocks.add(business.complaints());
                blocks.addAll(RoomBlocks.known(List.of(
                        rooms.members(),
                        rooms.marks(),
                        rooms.consumption(),
                        rooms.account(),
                        rooms.visits(),
                        rooms.satisfaction(),
                        rooms.services(),
                        rooms.churn())));
            }
        }
        return new Card(
                kind, sources.customer().id(), sources.asOf(), sources.record().confidentiality(), blocks);
    }

    private static CardBlock signs(CardSources sources, Disclosure disclosure) {
        Lines lines = new Lines(disclosure);
        ProspectSigns signs = sources.signs().orElse(ProspectSigns.UNKNOWN);
        for (ProspectSign sign : ProspectSign.values()) {
            lines.plain(sign.code(), sign.label(), signs.answer(sign).label());
        }
        lines.plain(
                "funnel",
                Label.of("所处阶段", "Place in the funnel"),
                FunnelPlace.of(signs).stage().label());
        return lines.block("prospect", "客户识别", "Prospect test");
    }

    /** One block a dimension, by class and name; dimensions of which nothing is known are left out. */
    private static List<CardBlock> facts(CardSources sources, Disclosure disclosure) {
        List<CardBlock> blocks = new ArrayList<>();
        List<CustomerFact> known = sources.record().profile().asOf(sources.asOf());
        for (InformationDimension dimension : InformationDimension.values()) {
            Lines lines = new Lines(disclosure);
            List<CustomerFact> some = known.stream()
                    .filter(fact -> fact.field().within().dimension() == dimension)
                    .toList();
            some.forEach(fact -> lines.fact(fact, sources.policy().information().nameOf(fact.field())));
            if (!some.isEmpty()) {
                blocks.add(lines.block(
                        "facts-" + dimension.code(),
                        dimension.label().zh() + "信息",
                        dimension.label().en() + " information"));
            }
        }
        return blocks;
    }

    /** Returns the fact of one attribute, for a line that must be there. */
    static Optional<CustomerFact> fact(CardSources sources, InformationClass within, String name) {
        return sources.record().profile().asOf(sources.asOf()).stream()
                .filter(fact ->
                        fact.field().within() == within && fact.field().name().equals(name))
                .findFirst();
    }

    static Optional<CustomerInformation> form(CardSources sources) {
        return sources.record().form(sources.asOf());
    }

    static Optional<LocalDate> filledOn(CardSources sources) {
        return form(sources).map(CustomerInformation::filledOn);
    }
}
