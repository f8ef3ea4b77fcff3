package org.crmkit.examples.cli.io;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** One value of a row, as JSON and as CSV spell it. */
public sealed interface Cell {

    /** Writes it as a JSON value. */
    void json(JsonWriter json);

    /** Returns it as text for a CSV cell; safe to open in a spreadsheet. */
    String csv(Lang lang);

    /** Obtains a text. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** Obtains an amount; in JSON and CSV alike {@code USD 12.50}. */
    static Cell of(Money amount) {
        return new Text(amount.toString());
    }

    /** Obtains a whole number. */
    static Cell of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** Obtains a computed number, stored with 12 significant digits. */
    static Cell of(double number) {
        return new Numeral(new BigDecimal(Formats.stored(number)));
    }

    /** Obtains a computed number, left empty where it is not defined. */
    static Cell ofFinite(double number) {
        return Double.isFinite(number) ? of(number) : new Nothing();
    }

    /** Obtains an exact number. */
    static Cell of(BigDecimal number) {
        return new Numeral(number);
    }

    /** Obtains reasons: in JSON a list with codes and both wordings, in CSV the sentences one after the other. */
    static Cell of(List<Reason> reasons) {
        return new Reasons(List.copyOf(reasons));
    }

    /** Obtains a value that is not there. */
    static Cell nothing() {
        return new Nothing();
    }

    /** A text. A spreadsheet would run one that begins like a formula; such a text gets an apostrophe before it in CSV. */
    record Text(String text) implements Cell {
        @Override
        public void json(JsonWriter json) {
            json.value(text);
        }

        @Override
        public String csv(Lang lang) {
            return Csv.harmless(text);
        }
    }

    /** A number. */
    record Numeral(BigDecimal value) implements Cell {
        @Override
        public void json(JsonWriter json) {
            json.value(value);
        }

        @Override
        public String csv(Lang lang) {
            return Formats.plain(value);
        }
    }

    /** Reasons. */
    record Reasons(List<Reason> reasons) implements Cell {
        @Override
        public void json(JsonWriter json) {
            json.beginList();
            for (Reason reason : reasons) {
                json.beginObject().field("code", reason.code());
                json.field("zh", reason.text().zh())
                        .field("en", reason.text().en())
                        .endObject();
            }
            json.endList();
        }

        @Override
        public String csv(Lang lang) {
            return Csv.harmless(Sentences.join(reasons, lang));
        }
    }

    /** Nothing. */
    record Nothing() implements Cell {
        @Override
        public void json(JsonWriter json) {
            json.nothing();
        }

        @Override
        public String csv(Lang lang) {
            return "";
        }
    }
}
