package org.crmkit.templates.render.html;

/** The scripts of the site; without them every page is readable, only search and the switch of colours are missing. */
final class SiteScript {

    /** Runs before the page is drawn, so nothing flashes. Holds no character that XML would have escaped. */
    private static final String COLOURS = """
            (function(){
            var root=document.documentElement;
            function kept(name){try{return localStorage.getItem(name)}catch(e){return null}}
            function keep(name,value){try{localStorage.setItem(name,value)}catch(e){return}}
            var theme=kept("crm-theme");
            if(theme){root.setAttribute("data-theme",theme)}
            if(document.currentScript.dataset.page){keep("crm-lang",root.lang.slice(0,2))}
            document.addEventListener("DOMContentLoaded",function(){
            var button=document.getElementById("theme");
            button.hidden=false;
            button.addEventListener("click",function(){
            var shown=root.getAttribute("data-theme");
            if(!shown){shown=matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light"}
            theme=shown==="dark"?"light":"dark";
            root.setAttribute("data-theme",theme);
            keep("crm-theme",theme)})})})();
            """;

    private static final String SEARCH = """
            (function () {
              "use strict";
              var data = {}, asked = {};
              var form = document.getElementById("search"), input = document.getElementById("q");
              var out = document.getElementById("found");
              var words = {
                zh: {none: "没有找到。", some: "份文件"},
                en: {none: "Nothing found.", some: "documents"}
              };

              function kept(name) { try { return localStorage.getItem(name); } catch (e) { return null; } }
              function keep(name, value) { try { localStorage.setItem(name, value); } catch (e) { return; } }
              function lang() { return document.getElementById("lang-en").checked ? "en" : "zh"; }
              function choose(code) {
                var choice = document.getElementById("lang-" + code);
                if (choice) { choice.checked = true; }
              }
              function named() {
                var code = location.hash.slice(1);
                return code === "zh" || code === "en" ? code : kept("crm-lang");
              }
              function settle() {
                var code = lang();
                document.documentElement.lang = code === "zh" ? "zh-CN" : "en";
                document.title = form.dataset[code + "Title"];
                keep("crm-lang", code);
                run();
              }
              function load(code) {
                if (asked[code]) { return; }
                asked[code] = true;
                var script = document.createElement("script");
                script.src = form.dataset[code];
                document.head.appendChild(script);
              }
              function folded(document) {
                if (!document.folded) {
                  document.folded = document.sections.map(function (section) {
                    return (section[1] + " " + section[2]).toLowerCase();
                  });
                  document.head = (document.title + " " + document.number).toLowerCase();
                  document.all = document.head + " " + document.folded.join(" ");
                }
                return document;
              }
              function count(text, term) { return text.split(term).length - 1; }
              function hit(document, terms) {
                var found = folded(document), best = 0, most = 0, score = 0;
                if (!terms.every(function (term) { return found.all.indexOf(term) >= 0; })) { return null; }
                found.folded.forEach(function (text, i) {
                  var n = terms.reduce(function (sum, term) { return sum + (text.indexOf(term) >= 0 ? 1 : 0); }, 0);
                  if (n > most) { most = n; best = i; }
                });
                terms.forEach(function (term) {
                  score += (found.head.indexOf(term) >= 0 ? 50 : 0) + Math.min(20, count(found.all, term));
                });
                return {document: document, section: most ? document.sections[best] : null, score: score};
              }
              function element(name, text, parent) {
                var made = document.createElement(name);
                if (text) { made.textContent = text; }
                if (parent) { parent.appendChild(made); }
                return made;
              }
              function marked(text, terms, parent) {
                var lower = text.toLowerCase(), at = 0;
                while (at < text.length) {
                  var first = -1, length = 0;
                  terms.forEach(function (term) {
                    var i = lower.indexOf(term, at);
                    if (i >= 0 && (first < 0 || i < first)) { first = i; length = term.length; }
                  });
                  if (first < 0) { break; }
                  parent.appendChild(document.createTextNode(text.slice(at, first)));
                  element("mark", text.slice(first, first + length), parent);
                  at = first + length;
                }
                parent.appendChild(document.createTextNode(text.slice(at)));
              }
              function around(text, terms) {
                var lower = text.toLowerCase();
                var at = Math.max(0, Math.min.apply(null, terms.map(function (term) {
                  var i = lower.indexOf(term);
                  return i < 0 ? text.length : i;
                })) - 40);
                if (at >= text.length) { at = 0; }
                return (at > 0 ? "…" : "") + text.slice(at, at + 150) + (at + 150 < text.length ? "…" : "");
              }
              function show(hits, terms, code) {
                var status = hits.length ? hits.length + (code === "zh" ? " " : " ") + words[code].some : words[code].none;
                element("p", status, out).className = "status";
                var list = element("ol", "", out);
                hits.slice(0, 40).forEach(function (hit) {
                  var item = element("li", "", list), link = element("a", "", item);
                  link.href = hit.document.address + (hit.section && hit.section[0] ? "#" + hit.section[0] : "");
                  marked(hit.document.title, terms, link);
                  var place = hit.document.number + " · " + hit.document.module + " · " + hit.document.kind;
                  element("span", place, item).className = "number";
                  if (hit.section) {
                    var line = element("p", "", item);
                    if (hit.section[1]) { element("b", hit.section[1] + " ", line); }
                    marked(around(hit.section[2], terms), terms, line);
                  }
                });
              }
              function run() {
                var code = lang(), terms = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
                out.textContent = "";
                if (!terms.length) { return; }
                load(code);
                if (!data[code]) { return; }
                var hits = data[code].map(function (document) { return hit(document, terms); }).filter(Boolean);
                hits.sort(function (a, b) { return b.score - a.score; });
                show(hits, terms, code);
              }

              window.crmHandbook = function (code, documents) { data[code] = documents; run(); };
              form.hidden = false;
              form.addEventListener("submit", function (event) { event.preventDefault(); run(); });
              input.addEventListener("input", run);
              ["zh", "en"].forEach(function (code) {
                document.getElementById("lang-" + code).addEventListener("change", settle);
              });
              document.addEventListener("keydown", function (event) {
                var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
                if (event.key === "/" && !typing) { event.preventDefault(); input.focus(); }
                if (event.key === "Escape" && event.target === input) { input.value = ""; run(); }
              });
              if (named()) { choose(named()); }
              settle();
            })();
            """;

    private SiteScript() {}

    static String colours() {
        return COLOURS;
    }

    static String search() {
        return SEARCH;
    }
}
