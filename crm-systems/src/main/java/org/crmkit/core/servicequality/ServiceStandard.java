package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Something about service that can be measured, and how good it must be.
 *
 * @param slug its segment of the key
 * @param name what is measured
 * @param dimension which side of service quality it is about
 * @param unit what the measure counts, for example {@code 分钟 / minutes}
 * @param direction which way is good
 * @param target at which it is good enough; above zero
 */
public record ServiceStandard(
        String slug, Label name, Dimension dimension, Label unit, Direction direction, BigDecimal target) {

    /** The five sides of service quality: Parasuraman, Zeithaml and Berry (1988), known as RATER. */
    public enum Dimension {
        /** Service is performed dependably and accurately. */
        RELIABILITY("reliability", "可靠性", "Reliability"),
        /** Staff know and inspire trust. */
        ASSURANCE("assurance", "保证性", "Assurance"),
        /** What can be seen: premises, equipment, appearance. */
        TANGIBLES("tangibles", "有形性", "Tangibles"),
        /** Individual attention. */
        EMPATHY("empathy", "移情性", "Empathy"),
        /** Willing and prompt. */
        RESPONSIVENESS("responsiveness", "响应性", "Responsiveness");

        private final String slug;
        private final Label label;

        Dimension(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Which way is good. */
    public enum Direction {
        /** The more the better. */
        AT_LEAST("at-least", "不低于", "at least"),
        /** The less the better. */
        AT_MOST("at-most", "不高于", "at most");

        private final String slug;
        private final Label label;

        Direction(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    public ServiceStandard {
        checkArgument(
                RuleKey.isSlug(slug),
                "%s has '%s'; it must be a slug such as reply-time.",
                QualityPolicy.STANDARDS,
                slug);
        checkArgument(
                target.signum() > 0,
                "%s.%s.target is %s; it must be above zero, because misses are measured against it. Raise it.",
                QualityPolicy.STANDARDS,
                slug,
                target);
    }

    /** Tells whether a measure is good enough; at the target it is. */
    public boolean isMet(BigDecimal measured) {
        int compared = measured.compareTo(target);
        return switch (direction) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
        };
    }

    /** Returns by what share of the target a measure misses it, to four decimals, half-up; zero if it is met. */
    public BigDecimal gap(BigDecimal measured) {
        return isMet(measured)
                ? BigDecimal.ZERO
                : measured.subtract(target).abs().divide(target, 4, RoundingMode.HALF_UP);
    }

    /** Returns the key of the target: {@code service-quality.standards.reply-time.target}. */
    public RuleKey key() {
        return QualityPolicy.STANDARDS.child(slug).child("target");
    }
}
