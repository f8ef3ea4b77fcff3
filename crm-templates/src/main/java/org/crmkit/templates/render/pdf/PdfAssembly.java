package org.crmkit.templates.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.templates.page.Page;

/** Puts sheets, font, outline and links together into a file. */
final class PdfAssembly {

    private final Page page;
    private final PdfFont font;
    private final FontSubset subset;
    private final Sheets sheets;
    private final PdfFile file = new PdfFile();
    private final List<Integer> sheetNumbers = new ArrayList<>();

    PdfAssembly(Page page, PdfFont font, FontSubset subset, Sheets sheets) {
        this.page = page;
        this.font = font;
        this.subset = subset;
        this.sheets = sheets;
    }

    byte[] toBytes() {
        int catalog = file.reserve();
        int tree = file.reserve();
        sheets.all().forEach(sheet -> sheetNumbers.add(file.reserve()));
        int fontNumber = font();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < sheetNumbers.size(); i++) {
            Canvas canvas = sheets.all().get(i);
            int content = file.stream("", canvas.content().getBytes(ISO_8859_1));
            file.put(
                    sheetNumbers.get(i),
                    "<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 "
                            + PdfFile.number(sheets.paper().width()) + " "
                            + PdfFile.number(sheets.paper().height()) + "] /Resources << /Font << /F " + fontNumber
                            + " 0 R >> >> /Contents " + content + " 0 R" + annotations(canvas) + " >>");
            kids.append(sheetNumbers.get(i)).append(" 0 R ");
        }
        file.put(tree, "<< /Type /Pages /Kids [" + kids + "] /Count " + sheetNumbers.size() + " >>");
        String outline = outline()
                .map(o -> " /Outlines " + o + " 0 R /PageMode /UseOutlines")
                .orElse("");
        file.put(
                catalog,
                "<< /Type /Catalog /Pages " + tree + " 0 R /Lang ("
                        + page.lang().tag() + ") /ViewerPreferences << /DisplayDocTitle true >>" + outline + " >>");
        int info = file.add("<< /Title " + PdfFile.text(page.title()) + " /Author "
                + PdfFile.text(page.control().issuer()) + " /Subject "
                + PdfFile.text((page.control().number() + " " + page.control().version()).strip())
                + " /Creator (crmkit) /Producer (crmkit) >>");
        return file.toBytes(catalog, info);
    }

    private int font() {
        String name = subset.name();
        byte[] trueType = subset.trueType();
        int data = file.stream("/Length1 " + trueType.length, trueType);
        int[] box = font.bounds();
        int descriptor = file.add("<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + box[0] + " "
                + box[1] + " " + box[2] + " " + box[3] + "] /ItalicAngle 0 /Ascent " + font.ascent() + " /Descent "
                + font.descent() + " /CapHeight 714 /StemV 80 /FontFile2 " + data + " 0 R >>");
        int descendant = file.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor + " 0 R /DW 1000 /W " + subset.widths() + " /CIDToGIDMap /Identity >>");
        int unicode = file.stream("", subset.toUnicode());
        return file.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name
                + " /Encoding /Identity-H /DescendantFonts [" + descendant + " 0 R] /ToUnicode " + unicode + " 0 R >>");
    }

    private String annotations(Canvas canvas) {
        StringBuilder all = new StringBuilder();
        for (Canvas.Link link : canvas.links()) {
            Sheets.Place place = sheets.places().get(link.place());
            String target;
            if (!link.file().isEmpty()) {
                target = "/A << /Type /Action /S /GoToR /F (" + escaped(link.file()) + ") /D [0 /Fit] >>";
            } else if (place != null) {
                target = "/Dest " + destination(place);
            } else {
                continue;
            }
            all.append(all.length() == 0 ? " /Annots [" : " ");
            all.append("<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [")
                    .append(PdfFile.number(link.left()))
                    .append(' ')
                    .append(PdfFile.number(link.bottom()))
                    .append(' ')
                    .append(PdfFile.number(link.right()))
                    .append(' ')
                    .append(PdfFile.number(link.top()))
                    .append("] ")
                    .append(target)
                    .append(" >>");
        }
        return all.length() == 0 ? "" : all.append(']').toString();
    }

    private static String escaped(String address) {
        return address.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private String destination(Sheets.Place place) {
        double top = Math.min(sheets.paper().height(), place.y() + 12);
        return "[" + sheetNumbers.get(place.sheet()) + " 0 R /XYZ null " + PdfFile.number(top) + " null]";
    }

    /** Writes the headings as a tree; returns its root's number, or nothing if there are none. */
    private Optional<Integer> outline() {
        List<Sheets.Mark> marks = sheets.marks();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int root = file.reserve();
        int[] numbers = new int[marks.size()];
        int[] parents = new int[marks.size()];
        for (int i = 0; i < marks.size(); i++) {
            numbers[i] = file.reserve();
            parents[i] = -1;
            for (int k = i - 1; k >= 0 && parents[i] < 0; k--) {
                if (marks.get(k).level() < marks.get(i).level()) {
                    parents[i] = k;
                }
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            Sheets.Mark mark = marks.get(i);
            StringBuilder item = new StringBuilder("<< /Title ")
                    .append(PdfFile.text(mark.title()))
                    .append(" /Parent ")
                    .append(parents[i] < 0 ? root : numbers[parents[i]])
                    .append(" 0 R /Dest ")
                    .append(destination(mark.place()));
            List<Integer> siblings = children(parents, parents[i]);
            int at = siblings.indexOf(i);
            if (at > 0) {
                item.append(" /Prev ").append(numbers[siblings.get(at - 1)]).append(" 0 R");
            }
            if (at + 1 < siblings.size()) {
                item.append(" /Next ").append(numbers[siblings.get(at + 1)]).append(" 0 R");
            }
            item.append(ends(children(parents, i), numbers));
            file.put(numbers[i], item.append(" >>").toString());
        }
        file.put(root, "<< /Type /Outlines" + ends(children(parents, -1), numbers) + " >>");
        return Optional.of(root);
    }

    private static List<Integer> children(int[] parents, int parent) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == parent) {
                children.add(i);
            }
        }
        return children;
    }

    private static String ends(List<Integer> children, int[] numbers) {
        return children.isEmpty()
                ? ""
                : " /First " + numbers[children.get(0)] + " 0 R /Last " + numbers[children.get(children.size() - 1)]
                        + " 0 R /Count " + children.size();
    }
}
