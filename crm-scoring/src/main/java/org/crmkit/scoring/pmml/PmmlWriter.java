package org.crmkit.scoring.pmml;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a card as PMML 4.4, with line feeds and two blanks a level; the same card always gives the same text. */
public final class PmmlWriter {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private PmmlWriter() {}

    /** Returns the file's text, to be stored as UTF-8. */
    public static String write(PmmlScorecard card) {
        PmmlWriter writer = new PmmlWriter();
        writer.document(card);
        return writer.out.toString();
    }

    private void document(PmmlScorecard card) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("PMML", "xmlns", "http://www.dmg.org/PMML-4_4", "version", "4.4");
        open("Header");
        empty("Application", "name", "crmkit");
        close("Header");
        int fields = card.fields().size() + (card.target().isPresent() ? 1 : 0);
        open("DataDictionary", "numberOfFields", Integer.toString(fields));
        card.fields().forEach(this::dataField);
        card.target().ifPresent(name -> empty("DataField", "name", name, "optype", "continuous", "dataType", "double"));
        close("DataDictionary");
        scorecard(card);
        close("PMML");
    }

    private void dataField(PmmlField field) {
        String optype = field.categorical() ? "categorical" : "continuous";
        String type = field.numeric() ? "double" : "string";
        if (field.values().isEmpty()) {
            empty("DataField", "name", field.name(), "optype", optype, "dataType", type);
            return;
        }
        open("DataField", "name", field.name(), "optype", optype, "dataType", type);
        field.values().forEach(value -> empty("Value", "value", value));
        close("DataField");
    }

    private void scorecard(PmmlScorecard card) {
        Optional<PmmlScorecard.ReasonRule> rule = card.reasonCodes();
        open(
                "Scorecard",
                "modelName",
                card.name(),
                "functionName",
                "regression",
                "initialScore",
                plain(card.initialScore()),
                "useReasonCodes",
                Boolean.toString(rule.isPresent()),
                "reasonCodeAlgorithm",
                rule.map(found -> found.algorithm().text()).orElse(""),
                "baselineScore",
                rule.flatMap(PmmlScorecard.ReasonRule::baseline)
                        .map(PmmlWriter::plain)
                        .orElse(""),
                "baselineMethod",
                rule.map(found -> found.method().name().toLowerCase(Locale.ROOT))
                        .orElse(""));
        extensions(card.extensions());
        open("MiningSchema");
        for (PmmlField field : card.fields()) {
            empty(
                    "MiningField",
                    "name",
                    field.name(),
                    "usageType",
                    "active",
                    "missingValueReplacement",
                    field.missingReplacement().orElse(""),
                    "invalidValueTreatment",
                    field.invalid().text(),
                    "invalidValueReplacement",
                    field.invalidReplacement().orElse(""));
        }
        card.target().ifPresent(name -> empty("MiningField", "name", name, "usageType", "target"));
        close("MiningSchema");
        open("Output");
        empty(
                "OutputField",
                "name",
                "score",
                "feature",
                "predictedValue",
                "dataType",
                "double",
                "optype",
                "continuous");
        if (rule.isPresent()) {
            for (int rank = 1; rank <= Math.min(4, card.characteristics().size()); rank++) {
                empty(
                        "OutputField",
                        "name",
                        "reason-code-" + rank,
                        "rank",
                        Integer.toString(rank),
                        "feature",
                        "reasonCode",
                        "dataType",
                        "string",
                        "optype",
                        "categorical");
            }
        }
        close("Output");
        open("Characteristics");
        card.characteristics().forEach(this::characteristic);
        close("Characteristics");
        close("Scorecard");
    }

    private void characteristic(PmmlScorecard.Characteristic one) {
        open(
                "Characteristic",
                "name",
                one.name().orElse(""),
                "reasonCode",
                one.reasonCode().orElse(""),
                "baselineScore",
                one.baseline().map(PmmlWriter::plain).orElse(""));
        extensions(one.extensions());
        for (PmmlScorecard.Attribute attribute : one.attributes()) {
            open(
                    "Attribute",
                    "reasonCode",
                    attribute.reasonCode().orElse(""),
                    "partialScore",
                    plain(attribute.partialScore()));
            extensions(attribute.extensions());
            predicate(attribute.predicate());
            close("Attribute");
        }
        close("Characteristic");
    }

    private void predicate(PmmlPredicate predicate) {
        if (predicate instanceof PmmlPredicate.Always always) {
            empty(always.holds() ? "True" : "False");
        } else if (predicate instanceof PmmlPredicate.Simple simple) {
            String operator = simple.operator().text();
            if (simple.value().isEmpty()) {
                empty("SimplePredicate", "field", simple.field(), "operator", operator);
            } else {
                String value = simple.value().get().text();
                empty("SimplePredicate", "field", simple.field(), "operator", operator, "value", value);
            }
        } else if (predicate instanceof PmmlPredicate.OneOf oneOf) {
            open("SimpleSetPredicate", "field", oneOf.field(), "booleanOperator", oneOf.in() ? "isIn" : "isNotIn");
            indent();
            boolean numbers = oneOf.values().get(0).number().isPresent();
            out.append("<Array n=\"")
                    .append(oneOf.values().size())
                    .append(numbers ? "\" type=\"real\">" : "\" type=\"string\">")
                    .append(escape(array(oneOf.values())))
                    .append("</Array>\n");
            close("SimpleSetPredicate");
        } else if (predicate instanceof PmmlPredicate.Compound compound) {
            open("CompoundPredicate", "booleanOperator", compound.join().text());
            compound.parts().forEach(this::predicate);
            close("CompoundPredicate");
        }
    }

    /** Blanks part the values, quotes hold those that have blanks: PMML 4.4, General Structure, "Array". */
    private static String array(List<PmmlValue> values) {
        StringBuilder text = new StringBuilder();
        for (PmmlValue value : values) {
            text.append(text.length() == 0 ? "" : " ");
            if (value.number().isPresent()) {
                text.append(value.text());
            } else {
                text.append('"').append(value.text().replace("\"", "\\\"")).append('"');
            }
        }
        return text.toString();
    }

    private void extensions(Map<String, String> extensions) {
        extensions.forEach((name, value) -> empty("Extension", "name", name, "value", value));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void open(String element, String... attributes) {
        start(element, attributes);
        out.append(">\n");
        depth++;
    }

    private void empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
    }

    private void close(String element) {
        depth--;
        indent();
        out.append("</").append(element).append(">\n");
    }

    /** Writes a tag without its end; attributes that are empty are left out, all but values. */
    private void start(String element, String... attributes) {
        indent();
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("value")) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
    }

    private void indent() {
        out.append("  ".repeat(depth));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            checkArgument(
                    c >= ' ' || c == '\t' || c == '\n' || c == '\r',
                    "A text had the control character %s, which XML cannot hold. Take it out.",
                    (int) c);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
