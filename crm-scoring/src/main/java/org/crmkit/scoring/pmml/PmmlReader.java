package org.crmkit.scoring.pmml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the scorecard of a PMML file, versions 4.1 to 4.4, as a stream. Document types and entities are refused, a file may have
 * 16 MiB, a hundred levels and 100 000 elements. What would change a score and is not known here (computed partial scores, derived
 * fields, outliers, intervals) is refused by name; what only describes (header, output, targets' names, statistics, verification) is
 * passed over.
 */
public final class PmmlReader {

    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_SET = 100_000;
    private static final Set<String> DESCRIBING =
            Set.of("Output", "ModelStats", "ModelExplanation", "Targets", "ModelVerification", "Extension");

    private final XMLStreamReader xml;
    private final Map<String, DataField> dictionary = new LinkedHashMap<>();
    private int elements;
    private int depth;

    private PmmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private record DataField(boolean numeric, boolean categorical, List<String> values) {}

    /**
     * Reads a file.
     *
     * @param in is read to its end, not closed
     * @throws PmmlException if it is no such file, naming line and column
     */
    public static PmmlScorecard read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The parser's own limits differ between JDKs (depth: none before 24, then 200); ours are the same everywhere.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new Capped(in));
            try {
                PmmlReader reader = new PmmlReader(xml);
                try {
                    return reader.document();
                } catch (IllegalArgumentException e) {
                    throw reader.refuse(String.valueOf(e.getMessage()));
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new PmmlException(
                    at == null ? 0 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber(),
                    "The file was not well-formed XML, or too large; it must be PMML of at most 16 MiB without a document type.");
        }
    }

    private PmmlScorecard document() throws XMLStreamException {
        if (!next() || !xml.getLocalName().equals("PMML")) {
            throw refuse("The root was not PMML; it must be <PMML version=\"4.4\">.");
        }
        String version = required("version");
        if (!Set.of("4.1", "4.2", "4.2.1", "4.3", "4.4", "4.4.1").contains(version)) {
            throw refuse("The version was " + version + "; it must be 4.1 to 4.4.");
        }
        Optional<PmmlScorecard> card = Optional.empty();
        while (next()) {
            switch (xml.getLocalName()) {
                case "DataDictionary" -> dataDictionary();
                case "Scorecard" -> {
                    if (card.isPresent()) {
                        throw refuse("The file had two Scorecards; it must have one. Put each in a file of its own.");
                    }
                    card = Optional.of(scorecard());
                }
                case "TransformationDictionary" -> refuseContent("fields derived by a transformation");
                default -> skip();
            }
        }
        while (xml.hasNext()) {
            xml.next(); // what follows the root must be well-formed too
        }
        return card.orElseThrow(() -> refuse("The file had no Scorecard; it must have one after its DataDictionary."));
    }

    private void dataDictionary() throws XMLStreamException {
        while (next()) {
            if (!xml.getLocalName().equals("DataField")) {
                skip();
                continue;
            }
            String name = required("name");
            String type = required("dataType");
            String optype = required("optype");
            if (!Set.of("string", "integer", "float", "double", "boolean").contains(type)) {
                throw refuse("The type of " + name + " was " + type
                        + "; it must be string, boolean, integer, float or double. Turn dates into numbers first.");
            }
            List<String> values = new ArrayList<>();
            while (next()) {
                switch (xml.getLocalName()) {
                    case "Value" -> value(name, values);
                    case "Extension" -> skip();
                    default ->
                        throw refuse(xml.getLocalName() + " of " + name
                                + " is not known here; list the valid values, or leave it out.");
                }
            }
            boolean numeric = !type.equals("string") && !type.equals("boolean");
            DataField field = new DataField(numeric, !optype.equals("continuous"), List.copyOf(values));
            if (dictionary.put(name, field) != null) {
                throw refuse("DataField " + name + " was there twice; name each once.");
            }
        }
    }

    private void value(String field, List<String> values) throws XMLStreamException {
        String property = attribute("property").orElse("valid");
        if (!property.equals("valid")) {
            throw refuse("A Value of " + field + " was " + property
                    + "; only valid values are known here. Use the mining field's treatments instead.");
        }
        values.add(required("value"));
        skip();
    }

    private PmmlScorecard scorecard() throws XMLStreamException {
        String name = attribute("modelName").orElse("scorecard");
        if (!required("functionName").equals("regression")) {
            throw refuse("functionName was not regression; a Scorecard must have that.");
        }
        BigDecimal initial = number("initialScore").orElse(BigDecimal.ZERO);
        Optional<PmmlScorecard.ReasonRule> reasons = attribute("useReasonCodes")
                        .map(text -> text.equals("true") || text.equals("1"))
                        .orElse(true)
                ? Optional.of(new PmmlScorecard.ReasonRule(algorithm(), method(), number("baselineScore")))
                : Optional.empty();
        Optional<String> target = Optional.empty();
        List<PmmlField> fields = new ArrayList<>();
        List<PmmlScorecard.Characteristic> characteristics = new ArrayList<>();
        Map<String, String> extensions = new LinkedHashMap<>();
        while (next()) {
            String element = xml.getLocalName();
            switch (element) {
                case "MiningSchema" -> target = miningSchema(fields);
                case "Characteristics" -> characteristics(characteristics);
                case "Extension" -> extension(extensions);
                default -> {
                    if (!DESCRIBING.contains(element)) {
                        refuseContent(element + " of a Scorecard");
                    } else {
                        skip();
                    }
                }
            }
        }
        return new PmmlScorecard(name, initial, reasons, target, fields, characteristics, extensions);
    }

    private PmmlScorecard.Algorithm algorithm() {
        String text = attribute("reasonCodeAlgorithm").orElse("pointsBelow");
        for (PmmlScorecard.Algorithm one : PmmlScorecard.Algorithm.values()) {
            if (one.text().equals(text)) {
                return one;
            }
        }
        throw refuse("reasonCodeAlgorithm was " + text + "; it must be pointsAbove or pointsBelow.");
    }

    private PmmlScorecard.BaselineMethod method() {
        String text = attribute("baselineMethod").orElse("other");
        for (PmmlScorecard.BaselineMethod one : PmmlScorecard.BaselineMethod.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        throw refuse("baselineMethod was " + text + "; it must be max, min, mean, neutral or other.");
    }

    private Optional<String> miningSchema(List<PmmlField> fields) throws XMLStreamException {
        Optional<String> target = Optional.empty();
        while (next()) {
            if (!xml.getLocalName().equals("MiningField")) {
                skip();
                continue;
            }
            String name = required("name");
            String usage = attribute("usageType").orElse("active");
            if (usage.equals("target") || usage.equals("predicted")) {
                target = Optional.of(name);
            } else if (usage.equals("active")) {
                fields.add(field(name));
            }
            skip();
        }
        return target;
    }

    private PmmlField field(String name) {
        DataField data = dictionary.get(name);
        if (data == null) {
            throw refuse("MiningField " + name + " was not in the DataDictionary; each must be there.");
        }
        if (!attribute("outliers").orElse("asIs").equals("asIs")) {
            throw refuse("outliers of " + name + " is not known here; it must be asIs.");
        }
        if (attribute("missingValueTreatment").orElse("").equals("returnInvalid")) {
            throw refuse("missingValueTreatment of " + name
                    + " was returnInvalid, which is not known here; score missing values by isMissing.");
        }
        String treatment = attribute("invalidValueTreatment").orElse("returnInvalid");
        for (PmmlField.Invalid invalid : PmmlField.Invalid.values()) {
            if (invalid.text().equals(treatment)) {
                return new PmmlField(
                        name,
                        data.numeric(),
                        data.categorical(),
                        data.values(),
                        attribute("missingValueReplacement"),
                        invalid,
                        attribute("invalidValueReplacement"));
            }
        }
        throw refuse("invalidValueTreatment of " + name + " was " + treatment
                + "; it must be returnInvalid, asIs, asMissing or asValue.");
    }

    private void characteristics(List<PmmlScorecard.Characteristic> into) throws XMLStreamException {
        while (next()) {
            if (!xml.getLocalName().equals("Characteristic")) {
                skip();
                continue;
            }
            Optional<String> name = attribute("name");
            Optional<String> reason = attribute("reasonCode");
            Optional<BigDecimal> baseline = number("baselineScore");
            List<PmmlScorecard.Attribute> attributes = new ArrayList<>();
            Map<String, String> extensions = new LinkedHashMap<>();
            while (next()) {
                switch (xml.getLocalName()) {
                    case "Attribute" -> attributes.add(attribute());
                    case "Extension" -> extension(extensions);
                    default -> refuseContent(xml.getLocalName() + " of a Characteristic");
                }
            }
            into.add(new PmmlScorecard.Characteristic(name, reason, baseline, attributes, extensions));
        }
    }

    private PmmlScorecard.Attribute attribute() throws XMLStreamException {
        Optional<String> reason = attribute("reasonCode");
        Optional<BigDecimal> points = number("partialScore");
        Map<String, String> extensions = new LinkedHashMap<>();
        Optional<PmmlPredicate> predicate = Optional.empty();
        while (next()) {
            switch (xml.getLocalName()) {
                case "Extension" -> extension(extensions);
                case "ComplexPartialScore" -> refuseContent("a partial score that is computed");
                default -> {
                    if (predicate.isPresent()) {
                        throw refuse("An Attribute had two predicates; join them by a CompoundPredicate.");
                    }
                    predicate = Optional.of(predicate());
                }
            }
        }
        if (points.isEmpty() || predicate.isEmpty()) {
            throw refuse("An Attribute lacked its partialScore or its predicate; it must have both.");
        }
        return new PmmlScorecard.Attribute(reason, points.get(), predicate.get(), extensions);
    }

    private PmmlPredicate predicate() throws XMLStreamException {
        String element = xml.getLocalName();
        switch (element) {
            case "True", "False" -> {
                skip();
                return new PmmlPredicate.Always(element.equals("True"));
            }
            case "SimplePredicate" -> {
                return simple();
            }
            case "SimpleSetPredicate" -> {
                return set();
            }
            case "CompoundPredicate" -> {
                return compound();
            }
            default ->
                throw refuse(
                        element
                                + " is not a predicate known here; use SimplePredicate, SimpleSetPredicate, CompoundPredicate, True or False.");
        }
    }

    private PmmlPredicate simple() throws XMLStreamException {
        String field = required("field");
        String text = required("operator");
        for (PmmlPredicate.Operator operator : PmmlPredicate.Operator.values()) {
            if (operator.text().equals(text)) {
                Optional<PmmlValue> value =
                        operator.needsValue() ? Optional.of(value(field, required("value"))) : Optional.empty();
                skip();
                return new PmmlPredicate.Simple(field, operator, value);
            }
        }
        throw refuse("operator was " + text + "; it must be equal, notEqual, lessThan, lessOrEqual, greaterThan,"
                + " greaterOrEqual, isMissing or isNotMissing.");
    }

    private PmmlPredicate set() throws XMLStreamException {
        String field = required("field");
        String operator = required("booleanOperator");
        if (!operator.equals("isIn") && !operator.equals("isNotIn")) {
            throw refuse("booleanOperator was " + operator + "; it must be isIn or isNotIn.");
        }
        List<PmmlValue> values = new ArrayList<>();
        while (next()) {
            if (!xml.getLocalName().equals("Array")) {
                skip();
                continue;
            }
            String text = xml.getElementText();
            depth--;
            if (text.length() > LONGEST_SET) {
                throw refuse(
                        "An Array had " + text.length() + " characters; it must have at most " + LONGEST_SET + ".");
            }
            for (String one : ArrayText.parts(text)) {
                values.add(value(field, one));
            }
        }
        return new PmmlPredicate.OneOf(field, operator.equals("isIn"), values);
    }

    private PmmlPredicate compound() throws XMLStreamException {
        String text = required("booleanOperator");
        List<PmmlPredicate> parts = new ArrayList<>();
        while (next()) {
            if (xml.getLocalName().equals("Extension")) {
                skip();
            } else {
                parts.add(predicate());
            }
        }
        for (PmmlPredicate.Join join : PmmlPredicate.Join.values()) {
            if (join.text().equals(text)) {
                return new PmmlPredicate.Compound(join, parts);
            }
        }
        throw refuse("booleanOperator was " + text + "; it must be and, or, xor or surrogate.");
    }

    private PmmlValue value(String field, String text) {
        DataField data = dictionary.get(field);
        if (data == null) {
            throw refuse("A predicate asked for " + field + "; it must be in the DataDictionary.");
        }
        return PmmlValue.read(text, data.numeric())
                .orElseThrow(() -> refuse("A predicate compared the numbers of " + field
                        + " with something that is no number; write a number."));
    }

    private void extension(Map<String, String> into) throws XMLStreamException {
        Optional<String> name = attribute("name");
        Optional<String> value = Optional.ofNullable(xml.getAttributeValue(null, "value"));
        if (name.isPresent() && value.isPresent()) {
            into.put(name.get(), value.get());
        }
        skip();
    }

    private void refuseContent(String what) {
        throw refuse(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)
                + " is not known here; give constants in its place.");
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(text -> !text.isEmpty());
    }

    private String required(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name))
                .orElseThrow(() -> refuse(xml.getLocalName() + " had no " + name + "; it must have one."));
    }

    private Optional<BigDecimal> number(String name) {
        return attribute(name).map(text -> PmmlValue.read(text, true)
                .flatMap(PmmlValue::number)
                .orElseThrow(() -> refuse(name + " was no number; write one such as -12.5.")));
    }

    /** Moves to the next element within the present one, or past its end; returns whether there was one. */
    private boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
                    throw refuse("The file had more than " + MOST_ELEMENTS + " elements or " + DEEPEST
                            + " levels; it must have fewer.");
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refuse("The file had a document type or an entity; PMML needs neither. Take it out.");
            }
        }
        return false;
    }

    private void skip() throws XMLStreamException {
        int inside = 1;
        while (inside > 0) {
            inside += next() ? 1 : -1;
        }
    }

    private PmmlException refuse(String sentence) {
        Location at = xml.getLocation();
        return new PmmlException(at.getLineNumber(), at.getColumnNumber(), sentence);
    }

    /** Ends a file that is too large, before it fills the memory. */
    private static final class Capped extends FilterInputStream {
        private long read;

        Capped(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) throws IOException {
            read += some;
            if (read > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
