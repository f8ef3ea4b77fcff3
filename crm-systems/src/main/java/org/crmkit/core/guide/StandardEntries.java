package org.crmkit.core.guide;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;

/** The entries the library ships. What there is follows the practice literature; the tactics, where it names none, and every wording are ours. */
final class StandardEntries {

    private StandardEntries() {}

    static GuideEntry entry(GuideTopic topic, String slug, String zh, String en, String adviceZh, String adviceEn) {
        return GuideEntry.of(topic, slug, Label.of(zh, en), adviceZh, adviceEn);
    }

    static List<GuideEntry> all() {
        List<GuideEntry> all = new ArrayList<>(TalkEntries.all());
        all.addAll(ChannelEntries.all());
        all.addAll(SpeakingEntries.all());
        return List.copyOf(all);
    }
}
