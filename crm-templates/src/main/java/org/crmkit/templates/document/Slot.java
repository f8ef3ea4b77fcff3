package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import org.crmkit.core.rule.RuleKey;

/** A place in a wording that is filled from the rulebook, the company profile or the catalogue. */
public sealed interface Slot extends Piece {

    /** Handles each of the four sorts; a new one adds a parameter, and the compiler finds every caller. */
    <R> R fold(
            Function<Fact, R> fact, Function<Table, R> table, Function<Reference, R> reference, Function<Post, R> post);

    @Override
    default <R> R fold(Function<Piece.Text, R> text, Function<Slot, R> slot) {
        return slot.apply(this);
    }

    /** {@code {credit.grades.b.limit}}: one rule, printed with its unit. */
    record Fact(RuleKey key) implements Slot {
        @Override
        public <R> R fold(
                Function<Fact, R> fact,
                Function<Table, R> table,
                Function<Reference, R> reference,
                Function<Post, R> post) {
            return fact.apply(this);
        }

        @Override
        public String toString() {
            return "{" + key + "}";
        }
    }

    /** {@code {table:credit.grades}}: rules that repeat, printed whole below the sentence that this slot ends. */
    record Table(RuleKey key) implements Slot {
        @Override
        public <R> R fold(
                Function<Fact, R> fact,
                Function<Table, R> table,
                Function<Reference, R> reference,
                Function<Post, R> post) {
            return table.apply(this);
        }

        @Override
        public String toString() {
            return "{table:" + key + "}";
        }
    }

    /** {@code {ref:customer-survey-plan-form}}: another document of the catalogue, printed as its title. */
    record Reference(String document) implements Slot {
        public Reference {
            checkArgument(RuleKey.isSlug(document), "Slot.Reference was '%s'; it must be a document's slug.", document);
        }

        @Override
        public <R> R fold(
                Function<Fact, R> fact,
                Function<Table, R> table,
                Function<Reference, R> reference,
                Function<Post, R> post) {
            return reference.apply(this);
        }

        @Override
        public String toString() {
            return "{ref:" + document + "}";
        }
    }

    /** {@code {role:customer-survey-supervisor}}: a post of the company, printed as the company calls it. */
    record Post(String post) implements Slot {
        public Post {
            checkArgument(RuleKey.isSlug(post), "Slot.Post was '%s'; it must be a post's slug.", post);
        }

        @Override
        public <R> R fold(
                Function<Fact, R> fact,
                Function<Table, R> table,
                Function<Reference, R> reference,
                Function<Post, R> ifPost) {
            return ifPost.apply(this);
        }

        @Override
        public String toString() {
            return "{role:" + post + "}";
        }
    }
}
