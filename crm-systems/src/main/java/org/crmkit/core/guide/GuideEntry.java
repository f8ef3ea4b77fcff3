package org.crmkit.core.guide;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * One entry of the guide.
 *
 * @param topic what it belongs to
 * @param slug its name within the topic
 * @param name what it is called
 * @param signs by what one knows that it applies; may be empty
 * @param advice what to do, in order; one or more
 */
public record GuideEntry(GuideTopic topic, String slug, Label name, List<Sign> signs, List<Label> advice) {

    /**
     * Something that can be observed.
     *
     * @param slug its name, the same in every entry it speaks for
     * @param what what is seen or heard
     */
    public record Sign(String slug, Label what) {
        public Sign {
            checkArgument(RuleKey.isSlug(slug), "Sign.slug was '%s'; it must be a slug such as asks-price.", slug);
        }
    }

    public GuideEntry {
        signs = List.copyOf(signs);
        advice = List.copyOf(advice);
        checkArgument(RuleKey.isSlug(slug), "GuideEntry.slug was '%s'; it must be a slug such as analytic.", slug);
        checkArgument(!advice.isEmpty(), "GuideEntry %s of %s has no advice; give one piece or more.", slug, topic);
    }

    /** Obtains an entry without signs and with one piece of advice. */
    public static GuideEntry of(GuideTopic topic, String slug, Label name, String zh, String en) {
        return new GuideEntry(topic, slug, name, List.of(), List.of(Label.of(zh, en)));
    }

    /** Returns this entry with one more sign. */
    public GuideEntry seenBy(String sign, String zh, String en) {
        List<Sign> more = new ArrayList<>(signs);
        more.add(new Sign(sign, Label.of(zh, en)));
        return new GuideEntry(topic, slug, name, more, advice);
    }

    /** Returns this entry with one more piece of advice. */
    public GuideEntry then(String zh, String en) {
        List<Label> more = new ArrayList<>(advice);
        more.add(Label.of(zh, en));
        return new GuideEntry(topic, slug, name, signs, more);
    }
}
