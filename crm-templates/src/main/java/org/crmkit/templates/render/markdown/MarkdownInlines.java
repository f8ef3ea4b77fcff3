package org.crmkit.templates.render.markdown;

import java.util.List;
import java.util.Optional;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;

/** Writes pieces of a line, escaped so that no mark in the wording is taken for Markdown. */
final class MarkdownInlines implements Inline.Visitor<String> {

    private static final String MARKS = "\\`*_[]<>|~&$";

    private final Page page;
    private final Links links;

    MarkdownInlines(Page page, Links links) {
        this.page = page;
        this.links = links;
    }

    String line(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : content) {
            boolean afterWords = out.length() > 0 && out.charAt(out.length() - 1) > ' ';
            if (afterWords && inline instanceof Inline.CheckOption) {
                out.append("  ");
            }
            out.append(inline.accept(this));
        }
        return out.toString();
    }

    /** Returns wording with every mark escaped that means something within a line. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankAfterBang = c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[';
            if (MARKS.indexOf(c) >= 0 || blankAfterBang) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Returns a line whose first character does not open a list, heading, quote or rule. */
    static String opening(String line) {
        String text = line.stripLeading();
        if (text.isEmpty()) {
            return text;
        }
        if ("#+-=>:".indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean listMark = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return listMark ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    @Override
    public String text(Inline.Text text) {
        return escaped(text.text());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return wrapped("**", line(strong.content()));
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return wrapped("*", line(emphasis.content()));
    }

    private static String wrapped(String mark, String content) {
        String inner = content.strip();
        if (inner.isEmpty()) {
            return content;
        }
        int from = content.indexOf(inner);
        return content.substring(0, from) + mark + inner + mark + content.substring(from + inner.length());
    }

    @Override
    public String fact(Inline.FactText fact) {
        return escaped(fact.text());
    }

    @Override
    public String link(Inline.Link link) {
        String content = line(link.content());
        Optional<String> address = link.target()
                .fold(
                        place -> Optional.of("#" + place.anchor()),
                        document -> links.address(page, document.key(), "md"));
        return address.map(to -> "[" + content + "](<" + to.replace("<", "%3C").replace(">", "%3E") + ">)")
                .orElse(content);
    }

    @Override
    public String blank(Inline.Blank blank) {
        return "＿".repeat(blank.width());
    }

    @Override
    public String check(Inline.CheckOption option) {
        return "☐ " + escaped(option.label());
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br>";
    }
}
