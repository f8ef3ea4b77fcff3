package org.crmkit.templates.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DesignRecord;
import org.crmkit.templates.document.SignOff;
import org.crmkit.templates.document.SlotSyntaxException;
import org.crmkit.templates.document.Wording;

/** The shapes that documents of every kind are written in. */
final class WordingShapes {

    private static final String NONE = "none";

    /** An object with the texts {@code zh} and {@code en}; what stands in braces must be a slot. */
    static final Shape<Wording> WORDING =
            Shapes.fields(Label.of("含 zh 和 en 两种文本的对象", "an object with a text for zh and one for en"), f -> {
                Optional<String> zh = text(f, "zh");
                Optional<String> en = text(f, "en");
                return zh.flatMap(z -> en.map(e -> Wording.of(z, e)));
            });

    /** A rule's key, such as {@code survey.satisfaction.weights}. */
    static final Shape<RuleKey> RULE_KEY = new Shape<>() {
        @Override
        public Label expected() {
            return Label.of("规则键", "the key of a rule");
        }

        @Override
        public Optional<RuleKey> read(Node node, Problems problems) {
            if (node instanceof Node.Text text) {
                try {
                    return Optional.of(RuleKey.of(text.value()));
                } catch (IllegalArgumentException notAKey) {
                    // told below
                }
            }
            problems.add(
                    node,
                    expected(),
                    Label.of("例如 survey.satisfaction.weights。", "Write it like survey.satisfaction.weights."));
            return Optional.empty();
        }
    };

    /** Who made, checked and approved a document, and when. */
    static final Shape<SignOff> SIGN_OFF = Shapes.fields(Label.of("编制、审核、批准", "the sign-off"), f -> {
        Optional<String> compiledBy = f.slug("compiled-by");
        Optional<String> checkedBy = f.slug("checked-by");
        Optional<String> approvedBy = f.slug("approved-by");
        Optional<Wording> compiled = f.required("compiled", WORDING);
        Optional<Wording> checked = f.required("checked", WORDING);
        Optional<Wording> approved = f.required("approved", WORDING);
        return f.build(() -> new SignOff(
                compiledBy.orElseThrow(),
                checkedBy.orElseThrow(),
                approvedBy.orElseThrow(),
                compiled.orElseThrow(),
                checked.orElseThrow(),
                approved.orElseThrow()));
    });

    private static final Shape<DesignRecord.Stage> STAGE = part("一个设计步骤", "a stage of the design", f -> {
        Optional<String> stage = f.slug("stage");
        Optional<Wording> day = f.required("day", WORDING);
        Optional<Wording> result = f.required("result", WORDING);
        return f.build(() -> new DesignRecord.Stage(stage.orElseThrow(), day.orElseThrow(), result.orElseThrow()));
    });

    private static final Shape<DesignRecord.Answer> ANSWER = part("一条评审答复", "an answer of a reviewer", f -> {
        Optional<String> rule = f.string("rule");
        Optional<String> item = f.slug("item");
        Optional<String> by = f.slug("by");
        Optional<Wording> text = f.required("text", WORDING);
        return f.build(() ->
                new DesignRecord.Answer(rule.orElseThrow(), item.orElseThrow(), by.orElseThrow(), text.orElseThrow()));
    });

    /** How a document came about. */
    static final Shape<DesignRecord> DESIGN_RECORD = part("设计与评审记录", "the record of the design", f -> {
        Optional<List<DesignRecord.Stage>> stages = f.optional("stages", Shapes.list(STAGE));
        Optional<List<DesignRecord.Answer>> answers = f.optional("answers", Shapes.list(ANSWER));
        return f.build(() -> new DesignRecord(stages.orElse(List.of()), answers.orElse(List.of())));
    });

    private WordingShapes() {}

    /** Reads a wording that must be there; the word {@code none} says that it does not apply. */
    static Optional<Wording> clause(FieldReader from, String name) {
        Optional<Node> node = from.node(name);
        return node.isPresent()
                        && node.get() instanceof Node.Text text
                        && text.value().equals(NONE)
                ? Optional.empty()
                : from.required(name, WORDING);
    }

    private static Optional<String> text(FieldReader from, String lang) {
        Optional<String> text = from.string(lang);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wording.of(text.get(), text.get())).map(sound -> text.get());
        } catch (SlotSyntaxException e) {
            Position at = from.node(lang).map(Node::at).orElseGet(from::at);
            from.problems().add(new Problem(at, path(from, lang), e.found(), e.bound(), e.fix()));
            return Optional.empty();
        }
    }

    private static String path(FieldReader from, String name) {
        return from.path().isEmpty() ? name : from.path() + "." + name;
    }

    /** A list of wordings. */
    static Shape<List<Wording>> wordings() {
        return Shapes.list(WORDING);
    }

    /** An object of fields. */
    static <T> Shape<T> part(String zh, String en, Function<FieldReader, Optional<T>> bind) {
        return Shapes.fields(Label.of(zh, en), bind);
    }

    /** Returns the code of an enum constant as files spell it: lower case with hyphens. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns values by their codes, in their order. */
    static <T> Map<String, T> codes(List<T> values, Function<? super T, String> code) {
        Map<String, T> codes = new LinkedHashMap<>();
        values.forEach(value -> codes.put(code.apply(value), value));
        return codes;
    }

    /** One constant of an enum by its code. */
    static <E extends Enum<E>> Shape<E> oneOf(E[] values) {
        return Shapes.choice(codes(List.of(values), WordingShapes::code));
    }
}
