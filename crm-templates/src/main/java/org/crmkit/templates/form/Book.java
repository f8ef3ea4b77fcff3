package org.crmkit.templates.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.crmkit.core.text.Lang;

/** A workbook as far as forms need it: what it says it is, where its fields stand, and the cells of its sheets. */
final class Book {

    private static final String MAIN = "xl/workbook.xml";
    private static final String PREFIX = "form.";
    private static final String MARK = "crm.form.";

    private final Parts parts;
    private final Map<String, String> properties = new TreeMap<>();
    private final Map<String, String> relationOfSheet = new LinkedHashMap<>();
    private final Map<String, String> targets = new TreeMap<>();
    private final Map<String, List<Place>> names = new TreeMap<>();
    private boolean countsFrom1904;
    private Optional<List<String>> shared = Optional.empty();

    /**
     * A cell.
     *
     * @param sheet the name of its tab
     * @param cell such as {@code C5}
     */
    record Place(String sheet, String cell) {}

    private Book(Parts parts) throws FormRefusal {
        this.parts = parts;
        properties();
        relations();
        workbook();
    }

    static Book of(byte[] file) throws FormRefusal {
        return new Book(Parts.of(file));
    }

    Parts parts() {
        return parts;
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    FormStamp stamp() throws FormRefusal {
        String form = properties.getOrDefault("crm.form.id", "");
        String version = properties.getOrDefault("crm.form.version", "");
        String lang = properties.getOrDefault("crm.form.lang", "");
        Optional<Lang> known = List.of(Lang.values()).stream()
                .filter(it -> it.code().equals(lang))
                .findFirst();
        if (form.isEmpty() || version.isEmpty() || known.isEmpty()) {
            throw new FormRefusal(
                    "该工作簿未标明是哪一份表单，无法回读。请在本系统下发的表单上填写。",
                    "The workbook does not say which form it is. Fill a form that was issued as a workbook.");
        }
        return new FormStamp(form, version, properties.getOrDefault("crm.form.number", ""), known.orElseThrow());
    }

    /** Returns where a field stands, in the order of the rows; none if the workbook has no such field. */
    List<Place> places(String field) {
        return names.getOrDefault(PREFIX + field.replace('-', '_'), List.of());
    }

    /** Returns the path of a sheet's part. */
    String sheetPart(String sheet) throws FormRefusal {
        String target = targets.get(relationOfSheet.getOrDefault(sheet, ""));
        if (target == null) {
            throw Parts.broken();
        }
        return target;
    }

    SheetCells cells(String sheet) throws FormRefusal {
        return SheetCells.of(parts.required(sheetPart(sheet)), shared());
    }

    private List<String> shared() throws FormRefusal {
        if (shared.isEmpty()) {
            Optional<byte[]> part = parts.part("xl/sharedStrings.xml");
            shared = Optional.of(part.isEmpty() ? List.of() : SharedTexts.of(part.get()));
        }
        return shared.get();
    }

    private void properties() throws FormRefusal {
        Optional<byte[]> part = parts.part("docProps/custom.xml");
        if (part.isPresent()) {
            XmlPart.walk(part.get(), new Properties());
        }
    }

    private final class Properties implements XmlPart.Walker {
        private String name = "";
        private final StringBuilder value = new StringBuilder();

        @Override
        public void begin(String element, XMLStreamReader xml) {
            if (element.equals("property")) {
                name = XmlPart.attribute(xml, "name");
                value.setLength(0);
            }
        }

        @Override
        public void text(String text) {
            value.append(text);
        }

        @Override
        public void end(String element) {
            if (element.equals("property")) {
                properties.put(name, value.toString().strip());
            }
        }
    }

    private void relations() throws FormRefusal {
        XmlPart.walk(parts.required("xl/_rels/workbook.xml.rels"), (element, xml) -> {
            if (element.equals("Relationship")) {
                String target = XmlPart.attribute(xml, "Target");
                targets.put(
                        XmlPart.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
    }

    /** Returns the text of a name that stands for {@code "text"}. */
    private static String constant(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : "";
    }

    private void workbook() throws FormRefusal {
        XmlPart.walk(parts.required(MAIN), new Tabs());
    }

    private final class Tabs implements XmlPart.Walker {
        private String name = "";
        private final StringBuilder value = new StringBuilder();

        @Override
        public void begin(String element, XMLStreamReader xml) {
            switch (element) {
                case "workbookPr" -> countsFrom1904 = List.of("1", "true").contains(XmlPart.attribute(xml, "date1904"));
                case "sheet" ->
                    relationOfSheet.put(
                            XmlPart.attribute(xml, "name"),
                            Optional.ofNullable(xml.getAttributeValue(
                                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                            "id"))
                                    .orElse(""));
                case "definedName" -> {
                    name = XmlPart.attribute(xml, "name");
                    value.setLength(0);
                }
                default -> {
                    // the rest of a workbook is how it looks
                }
            }
        }

        @Override
        public void text(String text) {
            value.append(text);
        }

        @Override
        public void end(String element) {
            if (element.equals("definedName") && name.startsWith(PREFIX)) {
                names.put(name, Reference.places(value.toString()));
            } else if (element.equals("definedName") && name.startsWith(MARK)) {
                properties.putIfAbsent(name, constant(value.toString().strip()));
            }
        }
    }

    /** Reads {@code 'Tab'!$A$1,'Tab'!$B$2}. */
    private static final class Reference {

        private Reference() {}

        static List<Place> places(String reference) {
            List<Place> places = new ArrayList<>();
            int start = 0;
            boolean quoted = false;
            for (int i = 0; i <= reference.length(); i++) {
                char sign = i == reference.length() ? ',' : reference.charAt(i);
                quoted ^= sign == '\'';
                if (!quoted && (sign == ',' || sign == '~')) {
                    place(reference.substring(start, i).strip()).ifPresent(places::add);
                    start = i + 1;
                }
            }
            return places;
        }

        private static Optional<Place> place(String reference) {
            int mark = reference.lastIndexOf('!');
            if (mark < 0) {
                return Optional.empty();
            }
            String sheet = reference.substring(0, mark);
            boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
            String name = quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
            String area = reference.substring(mark + 1).replace("$", "");
            int colon = area.indexOf(':');
            return Optional.of(new Place(
                    name.startsWith("$") ? name.substring(1) : name, colon < 0 ? area : area.substring(0, colon)));
        }
    }
}
