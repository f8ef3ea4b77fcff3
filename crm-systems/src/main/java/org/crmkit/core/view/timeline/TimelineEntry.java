package org.crmkit.core.view.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.Room;

/**
 * One thing that happened.
 *
 * @param at when; the begin of the day if only the day is known
 * @param wholeDay whether only the day is known
 * @param room where
 * @param kind what kind of thing, a slug that is stable within its room
 * @param subject the number of what it happened to: a complaint, an order, an account
 * @param title what happened
 * @param lines what changed, and to what; what the reader may not see is masked
 * @param reasons why, as the decision gave it; empty where nothing had to be decided
 * @param decidedUnder the edition of the rules, if rules decided
 * @param by who did it, in the order they signed; empty if nobody is named
 */
public record TimelineEntry(
        Instant at,
        boolean wholeDay,
        Room room,
        String kind,
        String subject,
        Label title,
        List<CardLine> lines,
        List<Reason> reasons,
        Optional<RulebookVersion> decidedUnder,
        List<Doer> by) {

    /**
     * Somebody who did it.
     *
     * @param id the number of the person
     * @param post what the person is, if it is known
     */
    public record Doer(String id, Optional<Label> post) {}

    public TimelineEntry {
        checkArgument(RuleKey.isSlug(kind), "TimelineEntry.kind was '%s'; it must be a slug such as received.", kind);
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
        by = List.copyOf(by);
    }

    /** Returns the first line of a key. */
    public Optional<CardLine> line(String name) {
        return lines.stream().filter(line -> line.key().equals(name)).findFirst();
    }

    /** Returns the entry as plain lines for one language: what a terminal or a letter prints. */
    public String text(Lang lang, ZoneId zone) {
        String colon = lang == Lang.ZH ? "：" : ": ";
        StringBuilder out = new StringBuilder();
        String local = at.atZone(zone).toLocalDateTime().toString();
        out.append(wholeDay ? local.substring(0, local.indexOf('T')) : local.replace('T', ' '))
                .append("  ")
                .append(room.label().in(lang))
                .append("  ")
                .append(title.in(lang))
                .append("  ")
                .append(subject)
                .append('\n');
        for (CardLine line : lines) {
            out.append("    ")
                    .append(line.label().in(lang))
                    .append(colon)
                    .append(line.value().in(lang));
            out.append('\n');
        }
        for (Reason reason : reasons) {
            out.append("    ").append(lang == Lang.ZH ? "原因" : "because").append(colon);
            out.append(reason.text().in(lang)).append('\n');
        }
        for (Doer doer : by) {
            out.append("    ")
                    .append(lang == Lang.ZH ? "经办" : "by")
                    .append(colon)
                    .append(doer.id());
            doer.post()
                    .ifPresent(post -> out.append(lang == Lang.ZH ? "，" : ", ").append(post.in(lang)));
            out.append('\n');
        }
        decidedUnder.ifPresent(version -> out.append("    ")
                .append(lang == Lang.ZH ? "依据" : "under")
                .append(colon)
                .append(version)
                .append('\n'));
        return out.toString();
    }

    /** Returns when, where and what kind; never what was said. */
    @Override
    public String toString() {
        return at + " " + room.code() + "/" + kind + " " + subject;
    }
}
