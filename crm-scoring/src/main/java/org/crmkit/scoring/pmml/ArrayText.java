package org.crmkit.scoring.pmml;

import java.util.ArrayList;
import java.util.List;

/** The text of a PMML array: values parted by blanks, those with blanks in quotes, a quote within quotes after a backslash. */
final class ArrayText {

    private ArrayText() {}

    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            StringBuilder part = new StringBuilder();
            if (text.charAt(i) == '"') {
                i++;
                while (i < text.length() && text.charAt(i) != '"') {
                    boolean escaped = text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                    part.append(text.charAt(escaped ? i + 1 : i));
                    i += escaped ? 2 : 1;
                }
                i++;
            } else {
                while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                    part.append(text.charAt(i++));
                }
            }
            parts.add(part.toString());
        }
        return parts;
    }
}
