package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/** A number under which somebody else knows a customer: a register, or another system of the company. */
public sealed interface CustomerIdentifier {

    /** Handles each kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Returns what kind of number it is, a slug: two customers with different numbers of one exclusive scheme are two
     * customers.
     */
    String scheme();

    /** Returns what a number of this scheme is called. */
    Label label();

    /** Returns the number itself, to be compared and stored, never printed unmasked. */
    String text();

    /** Tells whether a customer has at most one number of this scheme in his life. */
    boolean isExclusive();

    /** Returns the number as anybody may see it. */
    String masked();

    /** Tells whether two numbers of one exclusive scheme belong to two customers. */
    default boolean contradicts(CustomerIdentifier other) {
        return isExclusive() && scheme().equals(other.scheme()) && !text().equals(other.text());
    }

    /** One method a kind. */
    interface Visitor<R> {
        /** Handles the code of a Chinese register. */
        R visit(Registered code);

        /** Handles the code of the financial registers. */
        R visit(Global code);

        /** Handles the number of a person. */
        R visit(Resident number);

        /** Handles the number in another system. */
        R visit(External number);
    }

    /** The unified social credit code of an organisation. */
    record Registered(UnifiedSocialCreditCode code) implements CustomerIdentifier {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String scheme() {
            return "unified-social-credit-code";
        }

        @Override
        public Label label() {
            return Label.of("统一社会信用代码", "unified social credit code");
        }

        @Override
        public String text() {
            return code.value();
        }

        @Override
        public boolean isExclusive() {
            return true;
        }

        @Override
        public String masked() {
            return code.value();
        }
    }

    /** The legal entity identifier of an organisation. */
    record Global(LegalEntityIdentifier code) implements CustomerIdentifier {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String scheme() {
            return "legal-entity-identifier";
        }

        @Override
        public Label label() {
            return Label.of("全球法人识别编码", "legal entity identifier");
        }

        @Override
        public String text() {
            return code.value();
        }

        @Override
        public boolean isExclusive() {
            return true;
        }

        @Override
        public String masked() {
            return code.value();
        }
    }

    /** The number of a person; sensitive. */
    record Resident(ResidentNumber number) implements CustomerIdentifier {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String scheme() {
            return "resident-number";
        }

        @Override
        public Label label() {
            return Label.of("公民身份号码", "resident number");
        }

        @Override
        public String text() {
            return number.value();
        }

        @Override
        public boolean isExclusive() {
            return true;
        }

        @Override
        public String masked() {
            return number.masked();
        }
    }

    /**
     * The number of a customer in another system. A system may know one customer by several, so it confirms and never
     * contradicts.
     *
     * @param system a slug, such as {@code old-erp}
     * @param number 1 to 200 characters, not blank
     */
    record External(String system, String number) implements CustomerIdentifier {
        public External {
            checkArgument(
                    RuleKey.isSlug(system),
                    "External.system was '%s'; it must be a slug of a-z, 0-9 and inner hyphens, such as old-erp.",
                    system);
            checkArgument(
                    !number.isBlank() && number.length() <= 200,
                    "External.number of %s has %s characters; it must be 1 to 200 and not blank.",
                    system,
                    number.length());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String scheme() {
            return system;
        }

        @Override
        public Label label() {
            return Label.of("系统编号 " + system, "number in " + system);
        }

        @Override
        public String text() {
            return number;
        }

        @Override
        public boolean isExclusive() {
            return false;
        }

        @Override
        public String masked() {
            return number;
        }
    }
}
