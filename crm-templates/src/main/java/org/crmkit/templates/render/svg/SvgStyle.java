package org.crmkit.templates.render.svg;

/** The style sheet of all charts: a literal colour for viewers that know no variables, then the variable. */
public final class SvgStyle {

    private static final String CSS = """
            .flow{font-family:"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",Helvetica,Arial,sans-serif}
            .flow text{text-anchor:middle;fill:#1b2733;fill:var(--flow-ink,#1b2733)}
            .flow rect{stroke:#9fb0c3;stroke:var(--flow-frame,#9fb0c3);stroke-width:1}
            .flow-lane{fill:#fff;fill:var(--flow-paper,#fff)}
            .flow-odd{fill:#f7f9fc;fill:var(--flow-tint,#f7f9fc)}
            .flow-head{fill:#e6edf5;fill:var(--flow-head,#e6edf5)}
            .flow-bar{fill:#1d4a7c;fill:var(--flow-bar,#1d4a7c)}
            .flow .flow-title{fill:#fff;fill:var(--flow-on-bar,#fff);font-weight:700;letter-spacing:.06em}
            .flow-name{font-weight:700}
            .flow .flow-corner{fill:#4a5b6d;fill:var(--flow-soft,#4a5b6d)}
            .flow-line{fill:none;stroke:#4a5b6d;stroke:var(--flow-soft,#4a5b6d);stroke-width:1.4}
            .flow-tip{fill:#4a5b6d;fill:var(--flow-soft,#4a5b6d)}
            .flow .flow-label{fill:#8a4b08;fill:var(--flow-label,#8a4b08);font-weight:600}
            .flow-shape{fill:#fff;fill:var(--flow-node,#fff);stroke:#2f5f95;stroke:var(--flow-line,#2f5f95);stroke-width:1.4;stroke-linejoin:round}
            .flow-terminal .flow-shape{fill:#1d4a7c;fill:var(--flow-bar,#1d4a7c);stroke:none}
            .flow .flow-terminal .flow-text{fill:#fff;fill:var(--flow-on-bar,#fff);font-weight:700}
            .flow-decision .flow-shape{fill:#fff6e5;fill:var(--flow-choice,#fff6e5);stroke:#b06f12;stroke:var(--flow-choice-line,#b06f12)}
            .flow-document .flow-shape,.flow-info .flow-shape{fill:#eef6f1;fill:var(--flow-paperwork,#eef6f1);stroke:#3b7a57;stroke:var(--flow-paperwork-line,#3b7a57)}
            .flow-linked .flow-shape{fill:#f3effa;fill:var(--flow-linked,#f3effa);stroke:#6a4fa3;stroke:var(--flow-linked-line,#6a4fa3)}
            .flow-disc{fill:#b3261e;fill:var(--flow-disc,#b3261e);stroke:#fff;stroke:var(--flow-paper,#fff);stroke-width:1.5}
            .flow .flow-number{fill:#fff;font-weight:700}
            """;

    private static final String DARK =
            "--flow-ink:#e6ebf1;--flow-paper:#161c24;--flow-tint:#1b232d;--flow-frame:#465669;"
                    + "--flow-head:#243141;--flow-bar:#2b62a3;--flow-on-bar:#fff;--flow-soft:#b3c0ce;"
                    + "--flow-label:#f0b775;--flow-node:#1f2935;--flow-line:#7fb0e8;--flow-choice:#3a2d17;"
                    + "--flow-choice-line:#e0a94f;--flow-paperwork:#1b3327;--flow-paperwork-line:#7cc49d;"
                    + "--flow-linked:#2c2440;--flow-linked-line:#b49be6;--flow-disc:#c4453c";

    private SvgStyle() {}

    /** Returns the style sheet; every class and variable in it begins with {@code flow}. */
    public static String css() {
        return CSS + "@media screen and (prefers-color-scheme:dark){.flow{" + DARK + "}}\n";
    }

    /** Returns the rules for a page whose reader chose between light and dark, which {@code data-theme} on its root tells. */
    public static String chosen() {
        String undone = DARK.replaceAll(":#[0-9a-f]+", ":initial");
        return "@media screen{[data-theme=dark] .flow{" + DARK + "}[data-theme=light] .flow{" + undone + "}}\n";
    }
}
