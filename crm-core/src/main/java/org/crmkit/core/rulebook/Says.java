package org.crmkit.core.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * What a violated constraint has to say: bound and fix in both languages, and what was found where that is not plain. A
 * message of ours carries all of it, <code>{crmkit|bound zh|bound en|fix zh|fix en|found zh|found en}</code>, so that it
 * means the same under every provider and no expression language is needed. Standard constraints are worded from their
 * attributes.
 *
 * @param bound what is accepted, as the end of "it must be ..."
 * @param fix what to do
 * @param found what was found, if the value itself does not show it
 */
record Says(Label bound, Label fix, Optional<Label> found) {

    private static final String OPENING = DraftMessages.OPENING;

    /** Returns the message that carries {@code bound}, {@code fix} and perhaps what was found. */
    static String message(Label bound, Label fix, Optional<Label> found) {
        List<Label> parts = new ArrayList<>(List.of(bound, fix));
        found.ifPresent(parts::add);
        return parts.stream()
                .map(l -> harmless(l.zh()) + "|" + harmless(l.en()))
                .collect(Collectors.joining("|", OPENING, "}"));
    }

    /** Takes out what a message interpolator could read as more than text: a key in a file must not become an expression. */
    private static String harmless(String text) {
        return text.replaceAll("[|{}$\\\\#]", "_");
    }

    /** Returns what a constraint says, by its message and its annotation. */
    static Says of(String message, String annotation, Map<String, Object> attributes) {
        if (message.startsWith(OPENING) && message.endsWith("}")) {
            List<String> parts = List.of(
                    message.substring(OPENING.length(), message.length() - 1).split("\\|", -1));
            if (parts.size() == 4 || parts.size() == 6) {
                return new Says(
                        Label.of(parts.get(0), parts.get(1)),
                        Label.of(parts.get(2), parts.get(3)),
                        parts.size() == 6 ? Optional.of(Label.of(parts.get(4), parts.get(5))) : Optional.empty());
            }
        }
        return new Says(standard(annotation, attributes), Label.of("请改正该值。", "Correct it."), Optional.empty());
    }

    private static Label standard(String annotation, Map<String, Object> attributes) {
        String value = String.valueOf(attributes.getOrDefault("value", ""));
        boolean inclusive = !Boolean.FALSE.equals(attributes.get("inclusive"));
        return switch (annotation) {
            case "DecimalMin", "Min" ->
                Label.of(
                        (inclusive ? "不小于 " : "大于 ") + value + " 的数",
                        "a number " + (inclusive ? "of at least " : "above ") + value);
            case "DecimalMax", "Max" ->
                Label.of(
                        (inclusive ? "不大于 " : "小于 ") + value + " 的数",
                        "a number " + (inclusive ? "of at most " : "below ") + value);
            case "SpanIn" -> span(attributes);
            case "NotBlank" -> Label.of("非空的文本", "a text that is not blank");
            case "Required", "NotNull" -> Label.of("已填写的值", "given");
            default -> Label.of("符合约束 " + annotation + " 的值", "what the constraint " + annotation + " accepts");
        };
    }

    private static Label span(Map<String, Object> attributes) {
        Span.Unit[] units = attributes.get("units") instanceof Span.Unit[] some ? some : Span.Unit.values();
        boolean positive = !Boolean.FALSE.equals(attributes.get("positive"));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Span.Unit unit : units.length == 0 ? Span.Unit.values() : units) {
            Label two = Span.of(2, unit).label();
            zh.add(two.zh().substring(1));
            en.add(two.en().substring(2));
        }
        return Label.of(
                (positive ? "大于零的时长" : "时长") + (units.length == 0 ? "" : "，单位为" + String.join("、", zh)),
                "a length of time" + (positive ? " above zero" : "")
                        + (units.length == 0 ? "" : ", in " + alternatives(en)));
    }

    private static String alternatives(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }

    /** Returns the whole message for a host's form, where the field stands beside it. */
    Label sentence(String value) {
        Label what = found.orElse(Label.same(value));
        return Label.of(
                "当前为 " + what.zh() + "，应为" + bound.zh() + "。" + fix.zh(),
                "was " + what.en() + "; it must be " + bound.en() + ". " + fix.en());
    }
}
