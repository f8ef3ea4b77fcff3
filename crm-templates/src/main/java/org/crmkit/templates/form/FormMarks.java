package org.crmkit.templates.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;
import org.w3c.dom.Element;

/**
 * Marks faulty cells in the workbook they came in. A mark is a conditional format that holds as long as the cell says what it said,
 * so it goes when the cell is corrected, and a comment. Comments of others are kept.
 */
final class FormMarks {

    /** Stands in the formula of every mark, and tells it from the formats of others. */
    private static final String SIGN = "crm.flaw";

    private static final String AUTHOR = "crmkit";
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Book book;
    private final String part;
    private final SheetCells cells;
    private final Lang lang;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    FormMarks(Book book, String sheet, SheetCells cells, Lang lang) throws FormRefusal {
        this.book = book;
        this.part = book.sheetPart(sheet);
        this.cells = cells;
        this.lang = lang;
    }

    byte[] put(List<FormFlaw> flaws) throws FormRefusal {
        Map<String, String> messages = new LinkedHashMap<>();
        for (FormFlaw flaw : flaws) {
            messages.merge(flaw.cell(), flaw.message().in(lang), (one, other) -> one + "\n" + other);
        }
        XmlTree sheet = XmlTree.of(book.parts().required(part));
        colour(sheet, List.copyOf(messages.keySet()), style());
        comment(sheet, messages);
        changed.put(part, sheet.toBytes());
        OfficeZip zip = new OfficeZip();
        for (Map.Entry<String, byte[]> each : book.parts().all().entrySet()) {
            zip.add(
                    each.getKey(),
                    Optional.ofNullable(changed.remove(each.getKey())).orElse(each.getValue()));
        }
        changed.forEach(zip::add);
        return zip.toBytes();
    }

    /** Adds the look of a mark and returns its number. */
    private int style() throws FormRefusal {
        XmlTree styles = XmlTree.of(book.parts().required("xl/styles.xml"));
        Optional<Element> found = styles.child(styles.root(), "dxfs");
        Element looks = found.orElseGet(() -> styles.element("dxfs"));
        if (found.isEmpty()) {
            styles.insert(looks, List.of("tableStyles", "colors", "extLst"));
        }
        int number = styles.children(looks, "dxf").size();
        Element look = styles.element("dxf");
        Element font = styles.element("font");
        font.appendChild(styles.element("color", "rgb", "FF9C0006"));
        Element fill = styles.element("fill");
        Element pattern = styles.element("patternFill", "patternType", "solid");
        pattern.appendChild(styles.element("fgColor", "rgb", "FFFFC7CE"));
        pattern.appendChild(styles.element("bgColor", "rgb", "FFFFC7CE"));
        fill.appendChild(pattern);
        look.appendChild(font);
        look.appendChild(fill);
        looks.appendChild(look);
        looks.setAttribute("count", String.valueOf(number + 1));
        changed.put("xl/styles.xml", styles.toBytes());
        return number;
    }

    private void colour(XmlTree sheet, List<String> faulty, int style) {
        List<Element> rules = new ArrayList<>();
        for (Element format : sheet.children(sheet.root(), "conditionalFormatting")) {
            for (Element rule : sheet.children(format, "cfRule")) {
                if (rule.getTextContent().contains(SIGN)) {
                    format.removeChild(rule);
                } else {
                    rules.add(rule);
                }
            }
            if (sheet.children(format, "cfRule").isEmpty()) {
                sheet.root().removeChild(format);
            }
        }
        for (Element rule : rules) {
            rule.setAttribute("priority", String.valueOf(priority(rule) + faulty.size()));
        }
        for (int i = faulty.size() - 1; i >= 0; i--) {
            String cell = faulty.get(i);
            Element format = sheet.element("conditionalFormatting", "sqref", cell);
            Element rule = sheet.element("cfRule", "type", "expression", "dxfId", style, "priority", i + 1);
            rule.appendChild(sheet.text(sheet.element("formula"), stillWrong(cell)));
            format.appendChild(rule);
            sheet.insert(
                    format,
                    List.of(
                            "conditionalFormatting",
                            "dataValidations",
                            "hyperlinks",
                            "printOptions",
                            "pageMargins",
                            "pageSetup",
                            "headerFooter",
                            "rowBreaks",
                            "colBreaks",
                            "customProperties",
                            "cellWatches",
                            "ignoredErrors",
                            "smartTags",
                            "drawing",
                            "legacyDrawing",
                            "legacyDrawingHF",
                            "picture",
                            "oleObjects",
                            "controls",
                            "webPublishItems",
                            "tableParts",
                            "extLst"));
        }
    }

    private static long priority(Element rule) {
        String priority = rule.getAttribute("priority");
        return priority.matches("[0-9]{1,9}") ? Long.parseLong(priority) : 1;
    }

    /** Returns a formula that holds while the cell says what it says now. */
    private String stillWrong(String cell) {
        Optional<SheetCells.Content> content = cells.find(cell);
        String same;
        if (content.isEmpty()) {
            same = "LEN(TRIM(" + cell + "))=0";
        } else if (content.get().numeric()) {
            same = cell + "=" + content.get().text();
        } else {
            String text = content.get().text();
            String beginning =
                    text.substring(0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length()))));
            same = "LEFT(" + cell + "," + beginning.length() + ")=\"" + beginning.replace("\"", "\"\"") + "\"";
        }
        return "AND(" + same + ",\"" + SIGN + "\"<>\"\")";
    }

    private void comment(XmlTree sheet, Map<String, String> messages) throws FormRefusal {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relationsPart = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Optional<byte[]> before = book.parts().part(relationsPart);
        XmlTree relations = XmlTree.of(
                before.orElse((OfficeParts.DECLARATION + "<Relationships xmlns=\"" + OfficeParts.RELATIONS + "\"/>")
                        .getBytes(UTF_8)));
        Map<String, String> all = kept(relations, folder);
        messages.forEach(all::put);
        sheet.children(sheet.root(), "legacyDrawing")
                .forEach(old -> sheet.root().removeChild(old));
        if (all.isEmpty()) {
            if (before.isPresent()) {
                changed.put(relationsPart, relations.toBytes());
            }
            return;
        }
        String comments = "xl/comments-crm.xml";
        String drawing = "xl/drawings/comments-crm.vml";
        relations.root().appendChild(relation(relations, "crmComments", "comments", "/" + comments));
        relations.root().appendChild(relation(relations, "crmDrawing", "vmlDrawing", "/" + drawing));
        changed.put(relationsPart, relations.toBytes());
        changed.put(comments, CommentParts.comments(all, AUTHOR));
        changed.put(drawing, CommentParts.drawing(all.keySet()));
        Element legacy = sheet.element("legacyDrawing");
        legacy.setAttribute("xmlns:r", OfficeParts.R);
        legacy.setAttribute("r:id", "crmDrawing");
        sheet.insert(
                legacy,
                List.of(
                        "legacyDrawingHF",
                        "picture",
                        "oleObjects",
                        "controls",
                        "webPublishItems",
                        "tableParts",
                        "extLst"));
        types(comments);
    }

    private static Element relation(XmlTree relations, String id, String type, String target) {
        return relations.element("Relationship", "Id", id, "Type", OfficeParts.R + "/" + type, "Target", target);
    }

    /** Takes the relations to comments and their drawing out, and returns the comments of others by cell. */
    private Map<String, String> kept(XmlTree relations, String folder) throws FormRefusal {
        Map<String, String> kept = new TreeMap<>();
        for (Element relation : relations.children(relations.root(), "Relationship")) {
            String type = relation.getAttribute("Type");
            if (type.endsWith("/comments")) {
                String target = relation.getAttribute("Target");
                kept.putAll(CommentParts.ofOthers(book.parts().required(resolved(folder, target)), AUTHOR));
            }
            if (type.endsWith("/comments") || type.endsWith("/vmlDrawing")) {
                relations.root().removeChild(relation);
            }
        }
        return kept;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? "xl/" + target.substring(3) : folder + target;
    }

    private void types(String comments) throws FormRefusal {
        XmlTree types = XmlTree.of(book.parts().required(TYPES));
        boolean vml = types.children(types.root(), "Default").stream()
                .anyMatch(it -> it.getAttribute("Extension").equalsIgnoreCase("vml"));
        if (!vml) {
            Element drawing = types.element("Default", "Extension", "vml", "ContentType", DRAWING_TYPE);
            types.root().insertBefore(drawing, types.root().getFirstChild());
        }
        boolean known = types.children(types.root(), "Override").stream()
                .anyMatch(it -> it.getAttribute("PartName").equals("/" + comments));
        if (!known) {
            types.root()
                    .appendChild(types.element("Override", "PartName", "/" + comments, "ContentType", COMMENTS_TYPE));
        }
        changed.put(TYPES, types.toBytes());
    }
}
