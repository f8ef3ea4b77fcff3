package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * A service the company offers.
 *
 * @param slug its segment of the key, for example {@code repair}
 * @param name what it is called
 * @param criteria what kind it is
 * @param depth how far it goes
 * @param accept from the request until it is accepted; not zero
 * @param finish from the request until it is done; not zero, and not shorter than {@code accept} where both count the same unit
 */
public record ServiceItem(String slug, Label name, ServiceCriteria criteria, Depth depth, Span accept, Span finish) {

    /** How far a service goes: each level contains the ones before it. */
    public enum Depth {
        /** Respect, help first and blame later, steady quality. */
        BASIC("basic", "基础性服务", "Basic"),
        /** Added value, made to measure. */
        ADDITIONAL("additional", "附加性服务", "Additional"),
        /** Finds needs the customer did not know of. */
        SUPER_VALUE("super-value", "超值服务", "Super-value");

        private final String slug;
        private final Label label;

        Depth(String slug, String zh, String en) {
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

    /** What a time is promised for. */
    public enum Goal {
        /** Somebody has said that it will be done. */
        ACCEPT("accept", "受理", "acceptance"),
        /** It is done. */
        FINISH("finish", "完成", "completion");

        private final String slug;
        private final Label label;

        Goal(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the name in keys. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    public ServiceItem {
        checkArgument(
                RuleKey.isSlug(slug),
                "after-sales.services has '%s'; it must be a slug of a-z, 0-9 and inner hyphens.",
                slug);
        for (Span span : Arrays.asList(accept, finish)) {
            checkArgument(
                    span.amount() > 0,
                    "after-sales.services.%s has a time limit of %s; it must be more than zero. Nothing is done in no time.",
                    slug,
                    span);
        }
        checkArgument(
                finish.unit() != accept.unit() || finish.amount() >= accept.amount(),
                "after-sales.services.%s.finish is %s; it must be at least %s, the time to accept. Raise it, or accept sooner.",
                slug,
                finish,
                accept);
    }

    /** Returns the length of time promised for {@code goal}. */
    public Span limit(Goal goal) {
        return switch (goal) {
            case ACCEPT -> accept;
            case FINISH -> finish;
        };
    }

    /** Returns the key of that promise: {@code after-sales.services.repair.finish}. */
    public RuleKey key(Goal goal) {
        return AfterSalesPolicy.SERVICES.child(slug).child(goal.slug());
    }
}
