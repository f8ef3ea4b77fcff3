package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/** What every web page of ours begins and ends with. */
final class HtmlFrame {

    private HtmlFrame() {}

    static XmlWriter open(Lang lang, String title, String css) {
        String style = "\n" + css;
        XmlWriter out = new XmlWriter();
        out.raw("<!DOCTYPE html>").line();
        out.open("html", "lang", lang.tag()).line();
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        String policy = "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        out.empty("meta", "name", "generator", "content", "crmkit").line();
        out.leaf("title", title).line();
        out.open("style").raw(style).close().line();
        out.close().line();
        out.open("body").line();
        return out;
    }

    static String close(XmlWriter out) {
        return out.close().line().close().line().toString();
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
