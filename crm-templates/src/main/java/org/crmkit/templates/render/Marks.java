package org.crmkit.templates.render;

import java.util.regex.Pattern;

/** Keeps marks with the word they belong to. */
public final class Marks {

    private static final Pattern LONE = Pattern.compile(" (?=\\*( |$))");

    private Marks() {}

    /** Returns wording in which an asterisk standing alone, as it marks a field that must be filled, never begins a line. */
    public static String held(String text) {
        return text.indexOf('*') < 0 ? text : LONE.matcher(text).replaceAll("\u00A0");
    }
}
