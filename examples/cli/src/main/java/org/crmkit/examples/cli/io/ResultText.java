package org.crmkit.examples.cli.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * A result as a person reads it in a terminal: names as the JSON has them, labels in one language, numbers to six digits, equal
 * objects as a table, and each score with its sum: the baseline, what was added for which reason, the value.
 */
public final class ResultText {

    private static final int DIGITS = 6;
    private static final String STEP = "  ";
    private static final Set<String> NAMES_OF_A_LABEL = Set.of("slug", "code", "name", "method", "kind");

    private final Lang lang;
    private final Consumer<String> out;

    /** Creates one that hands each line to {@code out}. */
    public ResultText(Lang lang, Consumer<String> out) {
        this.lang = lang;
        this.out = out;
    }

    /** Prints the data of a result; its {@code rows} come last. */
    public void print(Node data) {
        if (data instanceof Node.Fields fields) {
            fields(fields, "", Set.of("rows"));
            Optional.ofNullable(fields.fields().get("rows"))
                    .filter(Node.Items.class::isInstance)
                    .ifPresent(rows -> ((Node.Items) rows).items().forEach(this::row));
        } else {
            out.accept(value(data).orElse(data.quoted()));
        }
    }

    /** Prints one scored row, with an empty line before it. */
    public void row(Node row) {
        out.accept("");
        if (!(row instanceof Node.Fields score) || !(score.fields().get("reasons") instanceof Node.Items reasons)) {
            block(row, "");
            return;
        }
        Map<String, Node> all = score.fields();
        List<String> head = new ArrayList<>();
        for (String name : List.of("key", "value", "band")) {
            Optional.ofNullable(all.get(name)).flatMap(this::value).ifPresent(head::add);
        }
        out.accept(String.join(STEP, head));
        sum(all, reasons.items());
        if (all.get("values") instanceof Node.Fields values) {
            fields(values, STEP, Set.of());
        }
        Set<String> told = Set.of("key", "value", "values", "band", "baseline", "reasons", "missing", "configuration");
        fields(score, STEP, told);
        if (all.get("missing") instanceof Node.Items missing && !missing.items().isEmpty()) {
            line(STEP, Label.of("缺少", "missing").in(lang), joined(missing));
        }
    }

    private void sum(Map<String, Node> score, List<Node> reasons) {
        TextTable table = new TextTable();
        Optional.ofNullable(score.get("baseline"))
                .filter(base -> reasons.isEmpty() || !isZero(base))
                .flatMap(this::value)
                .ifPresent(base -> table.add(
                        List.of("", "= " + base, Label.of("起点", "to begin with").in(lang))));
        for (Node reason : reasons) {
            Map<String, Node> told = reason instanceof Node.Fields fields ? fields.fields() : Map.of();
            if (told.get("points") instanceof Node.Numeral points) {
                String sign = points.value().signum() < 0 ? "− " : "+ ";
                table.add(List.of(
                        "", sign + number(points.value().abs()), label(told).orElse("")));
            }
        }
        table.lines().forEach(out);
    }

    private static boolean isZero(Node node) {
        return node instanceof Node.Numeral number && number.value().signum() == 0;
    }

    /** What is short comes as one table of names and values, what is long under its name. */
    private void fields(Node.Fields all, String indent, Set<String> without) {
        TextTable table = new TextTable();
        all.fields().forEach((name, node) -> {
            if (!without.contains(name)) {
                value(node).ifPresent(text -> table.add(List.of(name, text)));
            }
        });
        table.lines().forEach(text -> out.accept(indent + text));
        all.fields().forEach((name, node) -> {
            if (!without.contains(name) && value(node).isEmpty()) {
                out.accept(indent + name);
                block(node, indent + STEP);
            }
        });
    }

    private void block(Node node, String indent) {
        if (node instanceof Node.Fields fields) {
            fields(fields, indent, Set.of());
        } else if (node instanceof Node.Items items && isTable(items)) {
            table(items.items(), indent);
        } else if (node instanceof Node.Items items) {
            for (Node item : items.items()) {
                out.accept("");
                block(item, indent);
            }
        } else {
            out.accept(indent + value(node).orElse(node.quoted()));
        }
    }

    private boolean isTable(Node.Items items) {
        return items.items().stream()
                .allMatch(item -> item instanceof Node.Fields line
                        && line.fields().values().stream()
                                .allMatch(cell -> value(cell).isPresent()));
    }

    private void table(List<Node> lines, String indent) {
        Set<String> names = new LinkedHashSet<>();
        lines.forEach(line -> names.addAll(((Node.Fields) line).fields().keySet()));
        if (names.contains("label")) {
            names.removeAll(NAMES_OF_A_LABEL);
        } else if (names.containsAll(Set.of("zh", "en"))) {
            names.removeAll(NAMES_OF_A_LABEL);
            names.remove(lang == Lang.ZH ? "en" : "zh");
        }
        TextTable table = new TextTable();
        if (names.size() > 1) {
            table.add(List.copyOf(names));
        }
        for (Node line : lines) {
            Map<String, Node> cells = ((Node.Fields) line).fields();
            table.add(names.stream()
                    .map(name -> Optional.ofNullable(cells.get(name))
                            .flatMap(this::value)
                            .orElse(""))
                    .toList());
        }
        table.lines().forEach(text -> out.accept(indent + text));
    }

    private void line(String indent, String name, String text) {
        out.accept(indent + name + STEP + text);
    }

    /** Returns what fits into one cell: a number, a text, a label, a list of those; empty for everything else. */
    private Optional<String> value(Node node) {
        if (node instanceof Node.Numeral number) {
            return Optional.of(number(number.value()));
        } else if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        } else if (node instanceof Node.Flag flag) {
            return Optional.of((flag.value() ? Label.of("是", "yes") : Label.of("否", "no")).in(lang));
        } else if (node instanceof Node.Nothing) {
            return Optional.of("–");
        } else if (node instanceof Node.Items items
                && items.items().stream().noneMatch(Node.Items.class::isInstance)
                && items.items().stream().noneMatch(Node.Fields.class::isInstance)) {
            return Optional.of(joined(items));
        } else if (node instanceof Node.Fields fields && isLabel(fields.fields())) {
            return label(fields.fields());
        }
        return Optional.empty();
    }

    private String joined(Node.Items items) {
        return items.items().isEmpty()
                ? Label.of("无", "none").in(lang)
                : String.join(
                        lang == Lang.ZH ? "、" : ", ",
                        items.items().stream()
                                .map(item -> value(item).orElse(""))
                                .toList());
    }

    private static boolean isLabel(Map<String, Node> fields) {
        return fields.keySet().containsAll(Set.of("zh", "en"))
                && fields.keySet().stream()
                        .allMatch(name -> name.equals("zh") || name.equals("en") || NAMES_OF_A_LABEL.contains(name));
    }

    private Optional<String> label(Map<String, Node> fields) {
        return fields.get(lang == Lang.ZH ? "zh" : "en") instanceof Node.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** To six digits, but never fewer than two decimals, and without needless zeros. */
    private static String number(BigDecimal value) {
        int whole = value.precision() - value.scale();
        BigDecimal shown = value.setScale(Math.max(2, DIGITS - whole), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return Formats.number(shown.scale() < 0 ? shown.setScale(0) : shown);
    }
}
