package org.crmkit.templates.render.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Word document says about a look. */
final class Letterhead {

    private static final int LONGEST = 80;
    private static final int LARGEST_PICTURE = 1 << 20;
    private static final double HIGHEST_PICTURE = 30;
    private static final double WIDEST_PICTURE = 160;
    private static final double EMU = 12_700;

    /** What stands around the number of a sheet. */
    private static final Pattern COUNTING = Pattern.compile("(?i)\\b(page|of)\\b|[第共页]");

    private final OpenedDocument file;
    private final StyleSheet styles;
    private final Optional<Element> section;
    private final Optional<Element> relations;

    private Letterhead(OpenedDocument file) {
        this.file = file;
        this.styles = new StyleSheet(file.tree("word/styles.xml"), file.tree("word/theme/theme1.xml"));
        this.section = file.tree("word/document.xml")
                .flatMap(document -> document.all("sectPr").reduce((earlier, later) -> later));
        this.relations = file.tree("word/_rels/document.xml.rels");
    }

    static Letterhead read(byte[] docx) {
        return new Letterhead(OpenedDocument.open(docx));
    }

    /** Returns a setting that follows this document, and another where it says nothing. */
    Setting over(Setting otherwise) {
        Face body = styles.face(styles.has("body text") ? "body text" : "normal", otherwise.body());
        List<Face> headings = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            headings.add(face("heading " + level, otherwise.headings().get(level - 1)));
        }
        double small = Math.min(otherwise.cell().size(), body.size());
        String accent = headings.get(0).color();
        Palette palette = accent.isEmpty()
                ? otherwise.palette()
                : new Palette(
                        accent,
                        otherwise.palette().soft(),
                        light(accent, 0.45),
                        light(accent, 0.88),
                        light(accent, 0.94));
        Paper paper = paper(otherwise.paper());
        Furniture usual = otherwise.furniture();
        Optional<Part> head = part("headerReference");
        return new Setting(
                paper,
                body,
                otherwise.indent(),
                face("title", otherwise.title()),
                headings,
                otherwise.headingIndent(),
                body.sized(small, Math.ceil(small * 1.4)).set(Face.Align.START).spaced(2, 2),
                palette,
                new Furniture(
                        face("header", usual.head()),
                        face("footer", usual.foot()).set(Face.Align.CENTER),
                        usual.numbers(),
                        head.map(part -> words(part.tree())).orElse(""),
                        part("footerReference").map(part -> words(part.tree())).orElse(""),
                        head.flatMap(this::logo)));
    }

    private Face face(String style, Face otherwise) {
        return styles.has(style) ? styles.face(style, otherwise) : otherwise;
    }

    /** Returns a colour mixed with white. */
    private static String light(String rgb, double white) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 6; i += 2) {
            int part = Integer.parseInt(rgb.substring(i, i + 2), 16);
            int lighter = (int) Math.round(part + (255 - part) * white);
            mixed.append("0123456789ABCDEF".charAt(lighter / 16)).append("0123456789ABCDEF".charAt(lighter % 16));
        }
        return mixed.toString();
    }

    /** A sheet nobody can print on is not taken over. */
    private Paper paper(Paper otherwise) {
        Optional<Element> size = section.flatMap(all -> all.child("pgSz"));
        Optional<Element> margins = section.flatMap(all -> all.child("pgMar"));
        try {
            return new Paper(
                    points(size, "w", otherwise.width()),
                    points(size, "h", otherwise.height()),
                    points(margins, "top", otherwise.top()),
                    points(margins, "right", otherwise.right()),
                    points(margins, "bottom", otherwise.bottom()),
                    points(margins, "left", otherwise.left()),
                    points(margins, "header", otherwise.header()),
                    points(margins, "footer", otherwise.footer()));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private static double points(Optional<Element> element, String attribute, double otherwise) {
        return element.flatMap(all -> all.number(attribute))
                .map(n -> Math.abs(n) / 20.0)
                .orElse(otherwise);
    }

    /** A part the section refers to, and where its own references are listed. */
    private record Part(Element tree, String relations) {}

    private Optional<Part> part(String reference) {
        return section.stream()
                .flatMap(all -> all.children().stream())
                .filter(child -> child.name().equals(reference))
                .filter(child -> child.attribute("type").orElse("default").equals("default"))
                .findFirst()
                .flatMap(child -> child.attribute("id"))
                .flatMap(id -> target(relations, id))
                .flatMap(name -> file.tree("word/" + name).map(tree -> new Part(tree, "word/_rels/" + name + ".rels")));
    }

    /** Returns the part of the file a relation leads to, seen from {@code word/}; what lies outside is not followed. */
    private static Optional<String> target(Optional<Element> relations, String id) {
        return relations.stream()
                .flatMap(all -> all.all("Relationship"))
                .filter(relation -> relation.attribute("Id").orElse("").equals(id))
                .filter(relation -> !relation.attribute("TargetMode").orElse("").equals("External"))
                .findFirst()
                .flatMap(relation -> relation.attribute("Target"))
                .map(target -> target.startsWith("/word/") ? target.substring("/word/".length()) : target);
    }

    /** Returns the words of a head or foot without its fields: numbers of sheets are printed anew. */
    private static String words(Element part) {
        List<String> lines = new ArrayList<>();
        part.all("p").forEach(paragraph -> {
            StringBuilder line = new StringBuilder();
            int[] inside = {0};
            collect(paragraph, line, inside);
            lines.add(counts(paragraph) ? COUNTING.matcher(line).replaceAll(" ") : line.toString());
        });
        String words = lines.stream().collect(Collectors.joining(" "));
        String clean = words.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .replaceAll("^[ |/·—–-]+|[ |/·—–-]+$", "");
        return clean.length() <= LONGEST ? clean : "";
    }

    /** Tells whether a paragraph prints the number of its sheet. */
    private static boolean counts(Element paragraph) {
        Stream<String> codes = Stream.concat(
                paragraph.all("instrText").map(Element::text),
                paragraph.all("fldSimple").flatMap(field -> field.attribute("instr").stream()));
        return codes.anyMatch(code -> code.contains("PAGE"));
    }

    private static void collect(Element element, StringBuilder line, int[] inside) {
        switch (element.name()) {
            case "fldChar" -> {
                String type = element.attribute("fldCharType").orElse("");
                inside[0] += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            }
            case "t" -> {
                if (inside[0] == 0) {
                    line.append(element.text());
                }
            }
            case "tab", "br" -> line.append(' ');
            case "fldSimple", "drawing", "pict", "pPr", "rPr", "txbxContent" -> {
                // fields and pictures have no words of their own
            }
            default -> element.children().forEach(child -> collect(child, line, inside));
        }
    }

    /** Returns the first picture of a head; one that is neither PNG nor JPEG, or larger than 1 MiB, is left out. */
    private Optional<Logo> logo(Part head) {
        Optional<Element> drawing = head.tree()
                .all("drawing")
                .filter(all -> all.all("blip").findAny().isPresent())
                .findFirst();
        Optional<byte[]> bytes = drawing.flatMap(all -> all.all("blip").findFirst())
                .flatMap(blip -> blip.attribute("embed"))
                .flatMap(id -> target(file.tree(head.relations()), id))
                .flatMap(name -> file.bytes("word/" + name))
                .filter(picture -> picture.length <= LARGEST_PICTURE);
        Optional<Element> extent = drawing.flatMap(all -> all.all("extent").findFirst());
        if (bytes.isEmpty() || extent.isEmpty()) {
            return Optional.empty();
        }
        double width = extent.get().number("cx").orElse(0) / EMU;
        double height = extent.get().number("cy").orElse(0) / EMU;
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        double scale = Math.min(1, Math.min(HIGHEST_PICTURE / height, WIDEST_PICTURE / width));
        return kind(bytes.get())
                .map(kind -> new Logo(kind, width * scale, height * scale, new Logo.Content(bytes.get())));
    }

    private static Optional<String> kind(byte[] picture) {
        if (begins(picture, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of("png");
        }
        return begins(picture, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] picture, int... signature) {
        if (picture.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((picture[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
