package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * A case of a further room that would have been decided differently.
 *
 * @param id what the record is filed under
 * @param area what was replayed
 * @param decidedBefore the decision under the old rules
 * @param decidedAfter the decision under the new rules
 * @param zone in which times are told
 */
public record SimulatedDecision(
        String id,
        Area area,
        Decided decidedBefore,
        Decided decidedAfter,
        ZoneId zone,
        Treatment treatment,
        Attribution attribution)
        implements SimulatedCase {

    @Override
    public Label before() {
        return decidedBefore.outcome();
    }

    @Override
    public Label after() {
        return decidedAfter.outcome();
    }

    @Override
    public List<Reason> reasonsBefore() {
        return decidedBefore.reasons();
    }

    @Override
    public List<Reason> reasonsAfter() {
        return decidedAfter.reasons();
    }

    @Override
    public Optional<Money> amount() {
        return decidedAfter.amount().or(decidedBefore::amount);
    }

    @Override
    public Label effect() {
        boolean same = before().equals(after());
        return Label.of(
                area.label().zh() + " " + id + "："
                        + (same ? before().zh() : "由“" + before().zh() + "”变为“" + after().zh() + "”")
                        + times(Lang.ZH)
                        + amount().map(money -> "，涉及" + Formats.money(money, Lang.ZH))
                                .orElse("")
                        + "。",
                area.label().en() + " " + id + ": "
                        + (same ? after().en() : after().en() + " instead of " + before().en())
                        + times(Lang.EN)
                        + amount().map(money -> ", " + Formats.money(money, Lang.EN) + " at stake")
                                .orElse("")
                        + ".");
    }

    private String times(Lang lang) {
        Optional<Instant> was = decidedBefore.due();
        Optional<Instant> is = decidedAfter.due();
        if (was.equals(is)) {
            return "";
        }
        String old = was.map(due -> Moments.local(due, zone)).orElse(lang == Lang.ZH ? "无时限" : "no time");
        String now = is.map(due -> Moments.local(due, zone)).orElse(lang == Lang.ZH ? "无时限" : "no time");
        String moved = was.flatMap(from -> is.map(to -> Duration.between(from, to)))
                .map(shift -> Moments.shift(shift).in(lang))
                .map(shift -> lang == Lang.ZH ? "（" + shift + "）" : " (" + shift + ")")
                .orElse("");
        return switch (lang) {
            case ZH -> "，截止时间由" + old + "改为" + now + moved;
            case EN -> ", due " + now + " instead of " + old + moved;
        };
    }
}
