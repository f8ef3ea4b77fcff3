package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.text.PersonalText;

/** What somebody answered to one question. */
public sealed interface Answer {

    /** Handles each kind. */
    <R> R fold(Function<Written, R> written, Function<Chosen, R> chosen, Function<Rated, R> rated);

    /** Obtains an answer in words. */
    static Answer written(String text) {
        return new Written(PersonalText.of(text));
    }

    /** Obtains an answer by the slugs of options. */
    static Answer chosen(String... options) {
        return new Chosen(List.of(options));
    }

    /** Obtains an answer by a point of the scale. */
    static Answer rated(int points) {
        return new Rated(points);
    }

    /** Returns the answer in the coding of the questionnaire; empty if it is in words. */
    default List<String> coded() {
        return fold(written -> List.of(), Chosen::options, rated -> List.of(Integer.toString(rated.points())));
    }

    /** In the respondent's own words, which never appear in a report. */
    record Written(PersonalText text) implements Answer {
        @Override
        public <R> R fold(Function<Written, R> written, Function<Chosen, R> chosen, Function<Rated, R> rated) {
            return written.apply(this);
        }
    }

    /**
     * By options.
     *
     * @param options their slugs, one or more, each once
     */
    record Chosen(List<String> options) implements Answer {
        public Chosen {
            options = List.copyOf(options);
            checkArgument(
                    !options.isEmpty() && new HashSet<>(options).size() == options.size(),
                    "Answer.Chosen.options has %s entries; it must name one option or more, each once. Leave the answer out if none was chosen.",
                    options.size());
        }

        /** Returns how many were chosen, never which. */
        @Override
        public String toString() {
            return "(" + options.size() + " chosen)";
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Chosen, R> chosen, Function<Rated, R> rated) {
            return chosen.apply(this);
        }
    }

    /**
     * By a point of the scale.
     *
     * @param points one or more
     */
    record Rated(int points) implements Answer {
        public Rated {
            checkArgument(points >= 1, "Answer.Rated.points was %s; it must be 1 or more. Raise it.", points);
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Chosen, R> chosen, Function<Rated, R> rated) {
            return rated.apply(this);
        }
    }
}
