package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.templates.internal.Printable;

/** A piece of a line. */
public sealed interface Inline {

    /** Handles each kind; a new kind adds a method, and the compiler finds every renderer. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R fact(FactText fact);

        R link(Link link);

        R blank(Blank blank);

        R check(CheckOption option);

        R lineBreak(LineBreak lineBreak);
    }

    /** Obtains plain wording. */
    static Text text(String text) {
        return new Text(text);
    }

    /** Obtains wording in bold. */
    static Strong strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    /** Obtains a line of plain wording. */
    static List<Inline> line(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** Plain wording; tabs and line breaks in it become one space. */
    record Text(String text) implements Inline {
        public Text {
            text = Printable.text(text, "Inline.Text.text");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Wording of weight, printed bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Stressed wording: italic in English, Kai style in Chinese. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * A value quoted from the rulebook.
     *
     * @param key the rule it was taken from
     * @param text the value in the language of the page
     */
    record FactText(RuleKey key, String text) implements Inline {
        public FactText {
            text = Printable.text(text, "Inline.FactText.text");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fact(this);
        }
    }

    /** Wording that leads elsewhere; where the target has no address it is printed as plain wording. */
    record Link(Target target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        /** Obtains a link to an article, chapter or heading of the same page. */
        public static Link within(String anchor, String text) {
            return new Link(new Target.Place(anchor), line(text));
        }

        /** Obtains a link to another document of the handbook. */
        public static Link toDocument(String key, String text) {
            return new Link(new Target.Document(key), line(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A blank to be filled by hand.
     *
     * @param width in characters of full width (em); 1 to 60
     */
    record Blank(int width) implements Inline {
        public Blank {
            checkArgument(width >= 1 && width <= 60, "Inline.Blank.width was %s em; it must be 1 to 60.", width);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blank(this);
        }
    }

    /** A box to tick, with its label: {@code ☐ 国有企业}. */
    record CheckOption(String label) implements Inline {
        public CheckOption {
            label = Printable.text(label, "Inline.CheckOption.label");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }

    /** A new line within the same paragraph or cell. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
