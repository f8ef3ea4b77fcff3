package org.crmkit.templates.render.html;

import org.crmkit.templates.render.svg.SvgStyle;

/** The style sheets: a sheet of paper on a screen, the same sheet on paper, light and dark. */
final class HtmlStyle {

    private static final String LIGHT =
            "--ink:#1b2733;--soft:#52616f;--paper:#fff;--desk:#eef1f5;--line:#c5cfda;--head:#e6edf5;"
                    + "--tint:#f7f9fc;--accent:#1d4a7c;--link:#1b5aa0;--fact:#1d4a7c;--note:#eef4fb;"
                    + "--important:#fff6e5;--important-line:#b06f12;--warning:#fdecea;--warning-line:#b3261e";

    private static final String DARK =
            "--ink:#e6ebf1;--soft:#a9b6c3;--paper:#161c24;--desk:#0d1117;--line:#3a4756;--head:#243141;"
                    + "--tint:#1b232d;--accent:#8ab8ee;--link:#8ab8ee;--fact:#9cc4f2;--note:#1a2735;"
                    + "--important:#3a2d17;--important-line:#e0a94f;--warning:#3a1d1b;--warning-line:#e5786f";

    private static final String COLOURS = ":root{" + LIGHT + ";color-scheme:light dark}\n"
            + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + DARK + "}}\n"
            + ":root[data-theme=light]{color-scheme:light}\n"
            + "@media screen{:root[data-theme=dark]{" + DARK + ";color-scheme:dark}}\n"
            + """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
            body{margin:0;background:var(--desk);color:var(--ink)}
            """;

    private static final String PAGE = """
            body{font:16px/1.65 Georgia,"Noto Serif","Liberation Serif","Times New Roman",serif}
            html:lang(zh) body{font:16px/1.9 "Source Han Serif SC","Noto Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}
            h1,h2,h3,h4,h5,th,caption,figcaption,.no,.running,.toc,.callout-title,.control{font-family:"Helvetica Neue",Arial,"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif}
            .sheet{max-width:860px;margin:32px auto;padding:56px 72px 64px;background:var(--paper);border-radius:3px;box-shadow:0 1px 2px rgba(16,32,48,.12),0 8px 28px rgba(16,32,48,.1)}
            .running{display:flex;justify-content:space-between;gap:16px;margin:0 0 36px;padding-bottom:8px;border-bottom:1px solid var(--line);color:var(--soft);font-size:13px;text-indent:0}
            h1{margin:0 0 28px;font-size:28px;line-height:1.35;text-align:center;letter-spacing:.04em;color:var(--accent)}
            h2{margin:40px 0 14px;font-size:20px;line-height:1.4;text-align:center}
            html:lang(en) h2{text-align:left}
            h3,h2.rank-2{margin:28px 0 10px;font-size:17px;line-height:1.45;text-align:left}
            h4,h5{margin:22px 0 8px;font-size:16px;line-height:1.5}
            h2,h3,h4,h5,.item{scroll-margin-top:16px}
            :target{background:var(--note);box-shadow:0 0 0 6px var(--note)}
            p{margin:0 0 12px;overflow-wrap:break-word}
            html:lang(zh) main>p:not([class]){text-indent:2em;text-align:justify}
            main>p.lead{font-size:1.05em;color:var(--soft)}
            html:lang(zh) main>p.lead{text-indent:2em;text-align:justify}
            main>p.note{font-size:.88em;color:var(--soft);text-indent:0}
            main>p.centered{text-align:center;text-indent:0;color:var(--soft)}
            main>p.sign-off{text-align:right;text-indent:0;margin-top:28px}
            main>p.item{display:flex;gap:.5em;text-indent:0}
            .item .no{flex:none;min-width:2.2em;text-align:right;font-size:.95em;color:var(--accent)}
            .item .words{flex:1;min-width:0}
            .item.article,.item.chapter{display:block}
            main>p.item.article{display:block}
            html:lang(zh) main>p.item.article{text-indent:2em}
            .item.article .no{font-weight:700;color:inherit;margin-right:.35em}
            .level-2{margin-left:2em}.level-3{margin-left:4em}.level-4{margin-left:6em}
            ul{margin:0 0 12px;padding-left:1.6em}
            li{margin:2px 0}
            a{color:var(--link);text-underline-offset:3px;text-decoration-thickness:1px}
            .fact{color:var(--fact);font-weight:600;border-bottom:1px dotted var(--line);cursor:help;white-space:nowrap}
            .blank{border-bottom:1px solid currentColor;white-space:pre-wrap}
            .option{white-space:nowrap;margin-right:.8em}
            .box{font-family:"Segoe UI Symbol","DejaVu Sans","Noto Sans Symbols2",sans-serif}
            em{font-style:italic}
            html:lang(zh) em{font-style:normal;font-family:"Kaiti SC",KaiTi,STKaiti,"AR PL UKai CN",serif}
            .table{margin:18px 0 22px}
            table{width:100%;border-collapse:collapse;font-size:.92em;line-height:1.6}
            caption{padding:0 0 8px;font-weight:700;caption-side:top;text-align:center}
            th,td{padding:7px 10px;border:1px solid var(--line);text-align:left;vertical-align:middle;overflow-wrap:anywhere}
            td{font-variant-numeric:tabular-nums}
            th{font-weight:600;background:var(--head)}
            thead th{position:sticky;top:0;text-align:center;box-shadow:inset 0 -1px 0 var(--line)}
            th.label{background:var(--tint)}
            td.total{font-weight:700;background:var(--tint)}
            td.input{height:2.4em}
            .center{text-align:center}.end{text-align:right}
            tbody tr:hover td{background:var(--tint)}
            .control{margin:0 0 28px;font-size:14px}
            .control th{width:17%;background:var(--tint);color:var(--soft)}
            .control td{width:33%}
            footer .control{margin:36px 0 0}
            .toc{margin:0 0 28px;padding:16px 24px;background:var(--tint);border:1px solid var(--line);border-radius:3px;font-size:15px}
            .toc-title{margin:0 0 6px;font-weight:700;text-align:center}
            .toc ul{margin:0;padding:0;list-style:none}
            .toc .level-2{margin-left:1.5em}.toc .level-3{margin-left:3em}
            .toc a{color:inherit;text-decoration:none}
            .toc a:hover{color:var(--link);text-decoration:underline}
            figure{margin:22px 0 26px;text-align:center}
            figure svg{max-width:100%;height:auto}
            figcaption{margin-top:8px;font-size:.88em;color:var(--soft)}
            hr{margin:28px 0;border:0;border-top:1px solid var(--line)}
            .callout{margin:18px 0;padding:12px 18px;background:var(--note);border-left:4px solid var(--accent);border-radius:0 3px 3px 0}
            .callout p{margin:0}
            .callout-title{font-weight:700}
            .callout.important{background:var(--important);border-color:var(--important-line)}
            .callout.warning{background:var(--warning);border-color:var(--warning-line)}
            @media (max-width:720px){th{overflow-wrap:break-word}.control,.control tbody{display:block}.control tr{display:grid;grid-template-columns:34% 66%}.control th,.control td{width:auto}.sheet{margin:0;padding:24px 18px 40px;border-radius:0;box-shadow:none}.table{overflow-x:auto}table:has(td.input){min-width:640px}h1{font-size:23px}.level-2{margin-left:1em}.level-3{margin-left:2em}.level-4{margin-left:3em}}
            @page{size:A4;margin:24mm 24mm 22mm 26mm}
            @media print{html,body{background:#fff}body{font-size:11.5pt}.sheet{max-width:none;margin:0;padding:0 1px;box-shadow:none}.toc{break-after:avoid}h2,h3,h4,h5,caption{break-after:avoid}tr,figure,.callout,.sign-off{break-inside:avoid}thead{display:table-header-group}thead th{position:static;box-shadow:none}.new-sheet{break-before:page}a{color:inherit;text-decoration:none}.fact{color:inherit;font-weight:inherit;border:0}figure svg{max-height:235mm}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private static final String INDEX = """
            body{font:16px/1.65 "Helvetica Neue",Arial,"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif}
            .page{max-width:1080px;margin:0 auto;padding:0 24px 64px}
            .masthead{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:16px;padding:56px 0 20px;border-bottom:3px solid var(--accent)}
            h1{margin:0;font-size:32px;line-height:1.25;letter-spacing:.02em;color:var(--accent);text-wrap:balance}
            .subtitle{margin:6px 0 0;color:var(--soft)}
            .switch{display:flex;border:1px solid var(--line);border-radius:999px;overflow:hidden;background:var(--paper)}
            .switch label{padding:5px 18px;cursor:pointer;font-size:14px;color:var(--soft)}
            .choose{position:absolute;width:1px;height:1px;opacity:0}
            .choose:checked+label{background:var(--accent);color:var(--paper)}
            .switch:focus-within:has(:focus-visible){outline:2px solid var(--link);outline-offset:3px}
            body:has(#lang-zh:checked) [lang=en].l,body:has(#lang-en:checked) [lang=zh-CN].l{display:none}
            h2{margin:40px 0 4px;font-size:22px}
            .kinds{display:grid;grid-template-columns:repeat(auto-fill,minmax(310px,1fr));gap:16px;margin-top:14px}
            .kind{padding:16px 20px 14px;background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--accent);border-radius:3px}
            h3{margin:0 0 8px;font-size:14px;color:var(--soft);font-weight:600;letter-spacing:.04em}
            ul{margin:0;padding:0;list-style:none}
            li{padding:8px 0;border-top:1px solid var(--line)}
            li:first-child{border-top:0}
            a{color:var(--link);text-decoration:none}
            a:hover{text-decoration:underline}
            .title{font-weight:600}
            .number{display:block;font-size:12px;color:var(--soft);font-variant-numeric:tabular-nums}
            .files{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px}
            .files a{padding:0 9px;border:1px solid var(--line);border-radius:999px;font-size:12px;line-height:20px;background:var(--tint)}
            .note{margin:28px 0 0;font-size:13px;color:var(--soft)}
            .tools{display:flex;flex-wrap:wrap;align-items:center;gap:12px}
            .theme{padding:5px 16px;border:1px solid var(--line);border-radius:999px;background:var(--paper);color:var(--ink);font:inherit;font-size:14px;cursor:pointer}
            .theme[hidden],.search[hidden]{display:none}
            a:focus-visible,button:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
            .search{margin:28px 0 0}
            .search label{display:block;margin-bottom:6px;font-size:14px;font-weight:600}
            .search input{width:100%;padding:10px 14px;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit}
            .found li{padding:12px 0}
            .found a{font-weight:600}
            .found p{margin:4px 0 0;font-size:14px}
            .found .status{margin:12px 0 0;color:var(--soft)}
            mark{background:var(--important);color:inherit;box-shadow:0 0 0 1px var(--important-line)}
            .matrix{margin:28px 0 0;overflow-x:auto}
            .matrix table{width:100%;border-collapse:collapse;background:var(--paper);font-size:15px}
            .matrix th,.matrix td{padding:9px 12px;border:1px solid var(--line);text-align:center}
            .matrix th{background:var(--head);font-weight:600}
            .matrix tbody th{background:var(--tint);text-align:left}
            section,.kind{scroll-margin-top:12px}
            ol{margin:0;padding:0;list-style:none}
            @page{size:A4;margin:20mm}
            @media (max-width:720px){.page{padding:0 16px 40px}.masthead{padding-top:28px}h1{font-size:25px}.kinds{grid-template-columns:1fr}.matrix th,.matrix td{padding:7px 8px;font-size:13px}}
            @media print{html,body{background:#fff}.switch,.search,.found,.theme{display:none}.kind{break-inside:avoid}}
            """;

    private static final String SITE = """
            .skip{position:absolute;left:-9999px;top:0;z-index:3;padding:8px 16px;background:var(--accent);color:var(--paper)}
            .skip:focus{left:8px;top:8px}
            .site-head{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 20px;padding:9px 24px;background:var(--paper);border-bottom:1px solid var(--line);font:14px/1.6 "Helvetica Neue",Arial,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif}
            .site-head ol{display:flex;flex-wrap:wrap;gap:0 8px;margin:0;padding:0;list-style:none}
            .site-head li{margin:0}
            .site-head li+li::before{content:"›";margin-right:8px;color:var(--soft)}
            .tools{display:flex;align-items:center;gap:14px}
            .theme{padding:3px 12px;border:1px solid var(--line);border-radius:999px;background:var(--tint);color:var(--ink);font:inherit;cursor:pointer}
            .theme[hidden]{display:none}
            a:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
            .site-foot{max-width:860px;margin:0 auto 48px;padding:0 24px;font:14px/1.7 "Helvetica Neue",Arial,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif}
            .site-foot ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 14px;padding:0;list-style:none}
            .turn{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-top:12px;border-top:1px solid var(--line)}
            .turn .next{margin-left:auto;text-align:right}
            h2,h3,h4,h5,.item{scroll-margin-top:64px}
            @media screen{thead th{top:44px}.sheet{margin-top:28px}}
            @media (max-width:720px){thead th{position:static}table:has(thead th:nth-child(5)){min-width:640px}.site-head{position:static;padding:8px 18px}.site-foot{padding:20px 18px 0}.sheet{margin-top:0}figure{overflow-x:auto}figure svg{max-width:none}}
            @media print{.skip,.site-head,.site-foot{display:none}.sheet{margin-top:0}}
            """;

    private static final String REDLINE_LIGHT = "--ins:#116329;--ins-back:#e3f5e8;--del:#a4231b;--del-back:#fdeae8";

    private static final String REDLINE_DARK = "--ins:#86e0a4;--ins-back:#14301f;--del:#ff9f97;--del-back:#3b1b19";

    private static final String REDLINE = """
            ins{color:var(--ins);background:var(--ins-back);text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}
            del{color:var(--del);background:var(--del-back);text-decoration:line-through}
            ins .fact,del .fact,ins a,del a{color:inherit}
            del+ins{margin-left:.15em}
            .inserted .no,.deleted .no{color:inherit}
            tr.inserted td,tr.inserted th{background:var(--ins-back)}
            tr.deleted td,tr.deleted th{background:var(--del-back)}
            figure.inserted{outline:2px solid var(--ins);outline-offset:6px}
            figure.deleted{outline:2px dashed var(--del);outline-offset:6px;opacity:.55}
            .summary{margin:0 0 28px;padding:14px 20px;border:1px solid var(--line);border-radius:3px;background:var(--tint);font-size:15px}
            .summary p{margin:0 0 6px}
            .summary p:last-child{margin:0}
            .summary .key{display:flex;flex-wrap:wrap;gap:4px 18px}
            main>p.change{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:baseline;margin:22px 0 6px;padding:3px 10px;border-left:4px solid var(--accent);background:var(--tint);color:var(--soft);font:13px/1.6 "Helvetica Neue",Arial,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;text-indent:0;scroll-margin-top:12px}
            .change .count{font-weight:700;color:var(--accent);font-variant-numeric:tabular-nums}
            .change a{margin-left:auto}
            @media print{ins,del{background:none}.change a{display:none}}
            """;

    private HtmlStyle() {}

    static String page() {
        return COLOURS + PAGE + SvgStyle.css();
    }

    /** What a redline adds. */
    static String redline() {
        return ":root{" + REDLINE_LIGHT + "}\n@media screen and (prefers-color-scheme:dark){:root{" + REDLINE_DARK
                + "}}\n" + REDLINE;
    }

    static String index() {
        return COLOURS + INDEX;
    }

    /** What a page of the site adds. */
    static String site() {
        return SITE + SvgStyle.chosen();
    }
}
