package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What a document says at one place, in both languages, with slots for whatever the company decides or is called. The text
 * itself holds no markup: what stands in braces is a slot of one of four sorts, and a table ends its wording.
 *
 * @param zh the Chinese wording, at least one piece
 * @param en the English wording, at least one piece
 */
public record Wording(List<Piece> zh, List<Piece> en) {

    private static final Label SLOTS = Label.of(
            "{规则键}、{table:规则键}、{ref:文档键}、{role:岗位键} 之一",
            "one of {rule.key}, {table:rule.key}, {ref:document-key}, {role:post-key}");

    public Wording {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        checkArgument(
                !zh.isEmpty(),
                "Wording.zh is empty (en: '%s'); give the Chinese wording.",
                Joiner.on("").join(en));
        checkArgument(
                !en.isEmpty(),
                "Wording.en is empty (zh: '%s'); give the English wording.",
                Joiner.on("").join(zh));
    }

    /**
     * Obtains a wording from its two texts.
     *
     * @throws SlotSyntaxException if braces hold anything but a slot, or a table does not end its text
     */
    public static Wording of(String zh, String en) {
        return new Wording(parse(zh), parse(en));
    }

    /** Obtains a wording without slots. */
    public static Wording of(Label label) {
        return of(label.zh(), label.en());
    }

    /** Returns the pieces of one language. */
    public List<Piece> in(Lang lang) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** Returns the text of one language with its slots as they are written. */
    public String text(Lang lang) {
        return Joiner.on("").join(in(lang));
    }

    /** Returns the slots of one language in the order they appear. */
    public List<Slot> slots(Lang lang) {
        return in(lang).stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }

    /** Returns this wording and {@code next} as one. */
    public Wording then(Wording next) {
        return new Wording(joined(zh, next.zh), joined(en, next.en));
    }

    /** Returns this wording with plain text behind it in each language; an empty text adds nothing. */
    public Wording then(String textZh, String textEn) {
        return new Wording(joined(zh, parse(textZh)), joined(en, parse(textEn)));
    }

    @Override
    public String toString() {
        return text(Lang.ZH) + " / " + text(Lang.EN);
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> second) {
        List<Piece> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Piece> parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            String plain = text.substring(from, open < 0 ? text.length() : open);
            if (plain.indexOf('}') >= 0) {
                throw new SlotSyntaxException(
                        "a '}' without '{'",
                        SLOTS,
                        Label.of("请删去多余的括号，或补全占位符。", "Remove the brace, or complete the slot."));
            }
            if (!plain.isEmpty()) {
                pieces.add(new Piece.Text(plain));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new SlotSyntaxException(
                        "a '{' without '}'", SLOTS, Label.of("请补全占位符的右括号。", "Close the slot with a brace."));
            }
            pieces.add(slot(text.substring(open + 1, close)));
            from = close + 1;
        }
        checkTableIsLast(pieces);
        return pieces;
    }

    private static Slot slot(String inside) {
        try {
            int colon = inside.indexOf(':');
            String rest = inside.substring(colon + 1);
            return switch (colon < 0 ? "fact" : inside.substring(0, colon + 1)) {
                case "fact" -> new Slot.Fact(RuleKey.of(rest));
                case "table:" -> new Slot.Table(RuleKey.of(rest));
                case "ref:" -> new Slot.Reference(rest);
                case "role:" -> new Slot.Post(rest);
                default -> throw new IllegalArgumentException("unknown sort of slot");
            };
        } catch (IllegalArgumentException notASlot) {
            throw new SlotSyntaxException(
                    "'{" + inside + "}'",
                    SLOTS,
                    Label.of("键由小写字母、数字和连字符组成，各段以句点相连。", "Keys are lower-case slugs joined by dots."));
        }
    }

    private static void checkTableIsLast(List<Piece> pieces) {
        String early = pieces.stream()
                .limit(Math.max(0, pieces.size() - 1))
                .filter(Slot.Table.class::isInstance)
                .map(Piece::toString)
                .collect(Collectors.joining(" "));
        if (!early.isEmpty()) {
            throw new SlotSyntaxException(
                    "'" + early + "' before other text",
                    Label.of("位于句末的表格", "a table at the end of its text"),
                    Label.of(
                            "请先写完引出表格的句子，把表格占位符放在最后。",
                            "Write the sentence that introduces the table first, then the table."));
        }
    }
}
