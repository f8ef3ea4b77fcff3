package org.crmkit.templates.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.office.OfficeParts;

/** The two files that comments on cells are made of: the wording, and the boxes it is shown in (ECMA-376 part 1, 18.7; part 4, 19). */
final class CommentParts {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private CommentParts() {}

    static byte[] comments(Map<String, String> messages, String author) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("comments", "xmlns", MAIN);
        out.open("authors").leaf("author", author).close().open("commentList");
        messages.forEach((cell, message) -> out.open("comment", "ref", cell, "authorId", 0)
                .open("text")
                .leaf("t", message, "xml:space", "preserve")
                .close()
                .close());
        return out.close().close().toString().getBytes(UTF_8);
    }

    static byte[] drawing(Collection<String> cells) {
        XmlWriter out = new XmlWriter();
        out.open(
                "xml",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:x",
                "urn:schemas-microsoft-com:office:excel");
        out.open(
                "v:shapetype",
                "id",
                "_x0000_t202",
                "coordsize",
                "21600,21600",
                "o:spt",
                202,
                "path",
                "m,l,21600r21600,l21600,xe");
        out.empty("v:stroke", "joinstyle", "miter").empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect");
        out.close();
        int number = 1025;
        for (String cell : cells) {
            Matcher matcher = ADDRESS.matcher(cell);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "FormFlaw.cell was '" + cell + "'; it must be an address such as C5.");
            }
            int row = Integer.parseInt(matcher.group(2)) - 1;
            int column = column(matcher.group(1));
            out.open(
                    "v:shape",
                    "id",
                    "_x0000_s" + number,
                    "type",
                    "#_x0000_t202",
                    "style",
                    "position:absolute;width:220pt;height:64pt;z-index:" + (number - 1024) + ";visibility:hidden",
                    "fillcolor",
                    "#fff3f0",
                    "o:insetmode",
                    "auto");
            out.empty("v:fill", "color2", "#fff3f0").empty("v:path", "o:connecttype", "none");
            out.empty("v:textbox", "style", "mso-direction-alt:auto");
            out.open("x:ClientData", "ObjectType", "Note")
                    .empty("x:MoveWithCells")
                    .empty("x:SizeWithCells");
            out.leaf(
                    "x:Anchor",
                    (column + 1) + ",12," + Math.max(0, row - 1) + ",4," + (column + 7) + ",12," + (row + 3) + ",4");
            out.leaf("x:AutoFill", "False").leaf("x:Row", String.valueOf(row)).leaf("x:Column", String.valueOf(column));
            out.close().close();
            number++;
        }
        return out.close().toString().getBytes(UTF_8);
    }

    /** Returns the number of a column, from 0. */
    private static int column(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    /** Returns the comments in a file that {@code author} did not write, by cell. */
    static Map<String, String> ofOthers(byte[] part, String author) throws FormRefusal {
        Others others = new Others(author);
        XmlPart.walk(part, others);
        return others.found;
    }

    private static final class Others implements XmlPart.Walker {
        private final String author;
        private final List<String> authors = new ArrayList<>();
        private final Map<String, String> found = new TreeMap<>();
        private final StringBuilder text = new StringBuilder();
        private String cell = "";
        private int authorId;

        Others(String author) {
            this.author = author;
        }

        @Override
        public void begin(String element, XMLStreamReader xml) {
            switch (element) {
                case "author" -> text.setLength(0);
                case "comment" -> {
                    cell = XmlPart.attribute(xml, "ref");
                    String id = XmlPart.attribute(xml, "authorId");
                    authorId = id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
                    text.setLength(0);
                }
                default -> {
                    // fonts of the wording
                }
            }
        }

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void end(String element) {
            if (element.equals("author")) {
                authors.add(text.toString());
            } else if (element.equals("comment")) {
                boolean ours =
                        authorId < authors.size() && authors.get(authorId).equals(author);
                if (!ours && ADDRESS.matcher(cell).matches()) {
                    found.put(cell, text.toString().strip());
                }
            }
        }
    }
}
