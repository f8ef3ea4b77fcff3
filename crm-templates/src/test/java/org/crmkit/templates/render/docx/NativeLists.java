package org.crmkit.templates.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Counts native lists the way Word does, from the numbering part alone. */
final class NativeLists {

    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV");

    private final Map<Integer, Element> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    NativeLists(Document numbering) {
        NodeList found = numbering.getElementsByTagName("w:abstractNum");
        for (int i = 0; i < found.getLength(); i++) {
            Element list = (Element) found.item(i);
            lists.put(Integer.parseInt(list.getAttribute("w:abstractNumId")), list);
        }
    }

    String next(int list, int level) {
        Element found = (Element) lists.get(list).getElementsByTagName("w:lvl").item(level);
        int[] count = counts.computeIfAbsent(list, id -> new int[9]);
        count[level] = count[level] == 0 ? Integer.parseInt(value(found, "w:start")) : count[level] + 1;
        for (int deeper = level + 1; deeper < count.length; deeper++) {
            count[deeper] = 0;
        }
        String number =
                switch (value(found, "w:numFmt")) {
                    case "chineseCountingThousand" -> chinese(count[level]);
                    case "lowerLetter" -> Character.toString('a' + count[level] - 1);
                    case "upperRoman" -> ROMAN.get(count[level]);
                    case "decimalEnclosedCircleChinese", "decimalEnclosedCircle" ->
                        Character.toString('①' + count[level] - 1);
                    case "decimal" -> Integer.toString(count[level]);
                    default -> throw new AssertionError(value(found, "w:numFmt"));
                };
        return value(found, "w:lvlText").replace("%" + (level + 1), number).strip();
    }

    private static String chinese(int n) {
        String[] small = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        return n < 10 ? small[n] : n < 20 ? "十" + small[n - 10] : small[n / 10] + "十" + small[n % 10];
    }

    private static String value(Element level, String name) {
        return ((Element) level.getElementsByTagName(name).item(0)).getAttribute("w:val");
    }
}
