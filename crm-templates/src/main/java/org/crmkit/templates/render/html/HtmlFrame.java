package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/** What every web page of ours begins and ends with. */
final class HtmlFrame {

    private HtmlFrame() {}

    /** Begins the head of a page without script. */
    static XmlWriter open(Lang lang, String title, String css) {
        return open(lang, title, css, List.of());
    }

    /**
     * Begins the head of a page of the site, which switches its colours.
     *
     * @param document whether it is a document in one language, which the front page then opens in
     * @param loads whether it may load scripts that lie beside it
     */
    static XmlWriter openInSite(Lang lang, String title, String css, boolean document, boolean loads) {
        String script = "\n" + SiteScript.colours();
        List<String> sources = new ArrayList<>(List.of("'sha256-" + hash(script) + "'"));
        if (loads) {
            // A page opened from a folder has no origin of its own that 'self' would name in every browser.
            sources.addAll(List.of("'self'", "file:"));
        }
        XmlWriter out = open(lang, title, css, sources);
        if (document) {
            out.open("script", "data-page", 1);
        } else {
            out.open("script");
        }
        return out.raw(script).close().line();
    }

    private static XmlWriter open(Lang lang, String title, String css, List<String> scriptSources) {
        String style = "\n" + css;
        XmlWriter out = new XmlWriter();
        out.raw("<!DOCTYPE html>").line();
        out.open("html", "lang", lang.tag()).line();
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        String scripts = scriptSources.isEmpty() ? "" : "; script-src " + String.join(" ", scriptSources);
        String policy = "default-src 'none'; style-src 'sha256-" + hash(style) + "'" + scripts
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        out.empty("meta", "name", "generator", "content", "crmkit").line();
        out.leaf("title", title).line();
        out.open("style").raw(style).close().line();
        return out;
    }

    /** Ends the head and begins the body. */
    static XmlWriter body(XmlWriter out) {
        return out.close().line().open("body").line();
    }

    static byte[] close(XmlWriter out) {
        return out.close().line().close().line().toBytes();
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing; every Java platform must have it.", e);
        }
    }
}
