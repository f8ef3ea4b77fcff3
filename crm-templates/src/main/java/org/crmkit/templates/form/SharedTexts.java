package org.crmkit.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of all sheets share. */
final class SharedTexts implements XmlPart.Walker {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inside;
    private boolean phonetic;

    private SharedTexts() {}

    static List<String> of(byte[] part) throws FormRefusal {
        SharedTexts walker = new SharedTexts();
        XmlPart.walk(part, walker);
        return List.copyOf(walker.texts);
    }

    @Override
    public void begin(String element, XMLStreamReader xml) throws FormRefusal {
        switch (element) {
            case "si" -> {
                text.setLength(0);
                if (texts.size() == FormLimits.CELLS) {
                    throw SheetCells.tooManyCells();
                }
            }
            case "rPh" -> phonetic = true;
            case "t" -> inside = !phonetic;
            default -> {
                // fonts
            }
        }
    }

    @Override
    public void text(String more) throws FormRefusal {
        if (inside) {
            text.append(more);
            if (text.length() > 8 * FormLimits.TEXT) {
                throw SheetCells.tooManyCells();
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "si" -> {
                String whole = unescaped(text.toString());
                texts.add(whole.isBlank() ? "" : whole);
            }
            case "rPh" -> phonetic = false;
            case "t" -> inside = false;
            default -> {
                // fonts
            }
        }
    }

    /** Returns a text with {@code _x000A_} and its like as the characters they stand for (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String text) {
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
