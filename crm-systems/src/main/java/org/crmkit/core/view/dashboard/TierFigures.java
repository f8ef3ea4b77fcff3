package org.crmkit.core.view.dashboard;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.view.Room;

/**
 * Who is on which level, and who moved.
 *
 * @param levels by slug from low to high, of all customers those on it; a level that is no longer in the scheme comes last
 * @param names by slug what the scheme calls them
 * @param raised changes to a higher level in the period
 * @param lowered changes to a lower level
 * @param changes both, step by step
 */
public record TierFigures(
        Window window,
        Map<String, Measured<Share>> levels,
        Map<String, Label> names,
        long raised,
        long lowered,
        Trend changes,
        RulebookVersion decidedUnder) {

    public TierFigures {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Counts files as they stand.
     *
     * @param changed what happened; those outside the period do not count
     */
    public static TierFigures of(
            Collection<TierFile> files,
            Collection<TierEvent.TierChanged> changed,
            InForce<TierScheme> scheme,
            Window window) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Label> names = new LinkedHashMap<>();
        for (TierLevel level : scheme.policy().levels()) {
            counts.put(level.slug(), 0L);
            names.put(level.slug(), level.name());
        }
        files.stream().map(TierFile::level).sorted().forEach(level -> counts.merge(level, 1L, Long::sum));
        Reason nobody = Reason.of("no-tier-files", "尚无分级客户。", "Nobody has a level.");
        Map<String, Measured<Share>> levels = new LinkedHashMap<>();
        counts.forEach((level, number) -> levels.put(level, PanelMaker.share(number, files.size(), nobody)));
        List<String> order = List.copyOf(counts.keySet());
        List<TierEvent.TierChanged> in = changed.stream()
                .filter(each -> window.contains(each.occurredAt()))
                .toList();
        long raised = in.stream()
                .filter(each -> order.indexOf(each.to()) > order.indexOf(each.from()))
                .count();
        return new TierFigures(
                window,
                levels,
                names,
                raised,
                in.size() - raised,
                Trend.counts(
                        "changes",
                        Label.of("级别变更", "Changes of level"),
                        in,
                        each -> window.day(each.occurredAt()),
                        window),
                scheme.version());
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.TIER, window);
        levels.forEach(
                (slug, share) -> maker.share("level-" + slug, names.getOrDefault(slug, Label.same(slug)), share));
        return maker.count("raised", "升级", "Raised", raised)
                .count("lowered", "降级", "Lowered", lowered)
                .trend(changes)
                .panel();
    }
}
