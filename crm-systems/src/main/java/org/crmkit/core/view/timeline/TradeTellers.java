package org.crmkit.core.view.timeline;

import java.util.List;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.view.Room;

/** Tells what was bought, and which level that led to. */
final class TradeTellers {

    private TradeTellers() {}

    static void addTo(Tellers all) {
        all.on(
                        TierEvent.TierFileOpened.class,
                        Room.TIER,
                        "file-opened",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "加入客户分级", "Joined the tiers")
                                .line("joined", "加入日", "Joined on", e.joinedOn())
                                .line("level", "级别", "Level", level(s, e.level())))
                .on(
                        TierEvent.TierEntryRecorded.class,
                        Room.TIER,
                        "entry-recorded",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> entry(e.entry(), s, out))
                .on(
                        TierEvent.TierChanged.class,
                        Room.TIER,
                        "changed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "级别变更", "Tier changed")
                                .change("level", "级别", "Level", level(s, e.from()), level(s, e.to()))
                                .line("since", "生效日", "Since", e.since())
                                .because(e.reasons()));
    }

    private static void entry(TierEntry entry, TimelineSources sources, Telling out) {
        Telling ignored = entry.fold(
                bought -> out.titled(bought.id(), "购买", "Purchase")
                        .line("amount", "金额", "Amount", bought.amount())
                        .line("day", "日期", "Day", bought.day()),
                returned -> out.titled(returned.id(), "退货", "Return")
                        .line("amount", "金额", "Amount", returned.amount())
                        .line("day", "日期", "Day", returned.day()),
                points -> out.titled(points.id(), "分级积分", "Points towards the tier")
                        .line("points", "积分", "Points", Long.toString(points.points()))
                        .line("day", "日期", "Day", points.day()),
                granted -> out.titled(granted.id(), "特许级别", "Level granted")
                        .line("level", "级别", "Level", level(sources, granted.level()))
                        .line("until", "截止日", "Until", granted.until())
                        .wording("reason", "理由", "Reason", granted.reason(), InformationClass.POINTS_AND_GRADE));
    }

    static Label level(TimelineSources sources, String slug) {
        return sources.name(slug, rules -> rules.tier().level(slug).map(TierLevel::name));
    }
}
