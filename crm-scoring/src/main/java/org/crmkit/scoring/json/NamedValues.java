package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;

/** What models of named inputs have in common: their rows, where every further field is an input, and their coefficients. */
final class NamedValues {

    private static final Shape<List<BigDecimal>> ONE = Shapes.narrowed(
            Inputs.series(),
            list -> list.size() == 1,
            Label.of("一个数字", "a number"),
            Label.of("请写一个数，或留空表示未知。", "Write one number, or leave it empty if it is not known."));

    private NamedValues() {}

    /** An input that a model is fitted to, or was. */
    record Input(String name, Label label, double coefficient, double mean) {}

    /** Reads every field that was not asked for as a number by its name; a cell of a table holds it as text. */
    static Map<String, Double> rest(FieldReader row, List<String> asked) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String name : row.names()) {
            if (!asked.contains(name)) {
                row.optional(name, ONE)
                        .ifPresent(value -> values.put(name, value.get(0).doubleValue()));
            }
        }
        return values;
    }

    /** Reads inputs to fit: a name, or a name with its label. */
    static Shape<List<Input>> toFit() {
        Shape<List<Input>> some = Shapes.list(Inputs.shape(fields -> {
            Optional<String> name = fields.string("name");
            Optional<Label> label = fields.optional("label", Shapes.label());
            return fields.build(
                    () -> new Input(name.orElseThrow(), label.orElse(Label.same(name.orElseThrow())), 0, 0));
        }));
        return atLeastOne(some);
    }

    /** Reads inputs with their coefficients. */
    static Shape<List<Input>> fitted() {
        return atLeastOne(Shapes.list(Inputs.shape(fields -> {
            Optional<String> name = fields.string("name");
            Optional<Label> label = fields.optional("label", Shapes.label());
            Optional<Double> coefficient = Inputs.number(fields, "coefficient", "-" + Inputs.HUGE, Inputs.HUGE);
            Optional<Double> mean = Inputs.number(fields, "mean", "-" + Inputs.HUGE, Inputs.HUGE);
            return fields.build(() -> new Input(
                    name.orElseThrow(),
                    label.orElse(Label.same(name.orElseThrow())),
                    coefficient.orElseThrow(),
                    mean.orElseThrow()));
        })));
    }

    private static Shape<List<Input>> atLeastOne(Shape<List<Input>> some) {
        return Shapes.narrowed(
                some,
                list -> !list.isEmpty()
                        && list.stream().map(Input::name).distinct().count() == list.size(),
                Label.of("至少一个、名称不重复的变量", "one or more inputs, each with its own name"),
                Label.of("请逐个写出变量。", "Write each input once."));
    }

    static void write(JsonWriter out, List<Input> inputs) {
        out.name("inputs").beginList();
        for (Input input : inputs) {
            out.beginObject()
                    .field("name", input.name())
                    .field("label", input.label())
                    .field("coefficient", input.coefficient())
                    .field("mean", input.mean())
                    .endObject();
        }
        out.endList();
    }

    static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    static List<Label> labels(List<Input> inputs) {
        return inputs.stream().map(Input::label).toList();
    }

    /** Returns names of inputs that a row does not have. */
    static List<String> absent(List<Input> inputs, Map<String, Double> values) {
        List<String> absent = new ArrayList<>(names(inputs));
        absent.removeAll(values.keySet());
        return absent;
    }
}
