package org.crmkit.templates.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What stands in the cells of a sheet. */
final class SheetCells implements XmlPart.Walker {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final List<String> shared;
    private final Map<String, Content> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int cells;
    private int row;
    private int column;
    private String address = "";
    private String type = "";
    private boolean inside;
    private boolean phonetic;

    /**
     * What stands in a cell.
     *
     * @param text as written, numbers in the notation of the file
     * @param numeric whether it is a number
     */
    record Content(String text, boolean numeric) {}

    private SheetCells(List<String> shared) {
        this.shared = shared;
    }

    static SheetCells of(byte[] part, List<String> shared) throws FormRefusal {
        SheetCells walker = new SheetCells(shared);
        XmlPart.walk(part, walker);
        return walker;
    }

    /** Returns what stands in a cell; empty if nothing does, or only blanks. */
    Optional<Content> find(String cell) {
        return Optional.ofNullable(contents.get(cell));
    }

    @Override
    public void begin(String element, XMLStreamReader xml) throws FormRefusal {
        switch (element) {
            case "row" -> {
                String number = XmlPart.attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : number(number);
                column = 0;
                checkInside();
            }
            case "c" -> beginCell(xml);
            case "f" ->
                throw new FormRefusal(
                        "单元格 " + address + " 含有公式，表单只能填写数值和文字。请改为直接填写结果。",
                        "Cell " + address + " has a formula; a form takes values only. Write the result instead.");
            case "rPh" -> phonetic = true;
            // some programs leave wording inside a cell that has been given another value: its type says which counts
            case "v" -> inside = !type.equals("inlineStr");
            case "t" -> inside = type.equals("inlineStr") && !phonetic;
            default -> {
                // how the sheet looks
            }
        }
    }

    private void beginCell(XMLStreamReader xml) throws FormRefusal {
        address = XmlPart.attribute(xml, "r");
        type = XmlPart.attribute(xml, "t");
        text.setLength(0);
        column++;
        if (address.isEmpty()) {
            checkInside();
            address = letters(column) + row;
        } else {
            Matcher matcher = ADDRESS.matcher(address);
            if (!matcher.matches() || number(matcher.group(2)) != row) {
                throw Parts.broken();
            }
            column = number(matcher.group(1), 0);
            checkInside();
        }
        if (++cells > FormLimits.CELLS) {
            throw tooManyCells();
        }
    }

    private void checkInside() throws FormRefusal {
        if (row > FormLimits.ROWS || column > FormLimits.COLUMNS) {
            throw tooManyCells();
        }
    }

    static FormRefusal tooManyCells() {
        return new FormRefusal(
                "工作表过大，表单不得超过 " + FormLimits.ROWS + " 行、" + FormLimits.COLUMNS + " 列、" + FormLimits.CELLS
                        + " 个单元格。请重新填写下发的表单。",
                "The sheet is too large; a form must stay within " + FormLimits.ROWS + " rows, " + FormLimits.COLUMNS
                        + " columns and " + FormLimits.CELLS
                        + " cells. Fill the form again from the workbook as issued.");
    }

    @Override
    public void text(String more) throws FormRefusal {
        if (inside) {
            text.append(more);
            if (text.length() > 8 * FormLimits.TEXT) {
                throw tooManyCells();
            }
        }
    }

    @Override
    public void end(String element) throws FormRefusal {
        switch (element) {
            case "rPh" -> phonetic = false;
            case "v", "t" -> inside = false;
            case "c" -> endCell();
            default -> {
                // how the sheet looks
            }
        }
    }

    private void endCell() throws FormRefusal {
        String raw = text.toString();
        Content content =
                switch (type) {
                    case "s" -> new Content(sharedText(raw.strip()), false);
                    case "inlineStr", "str" -> new Content(SharedTexts.unescaped(raw), false);
                    case "b" -> new Content(raw.strip().equals("1") ? "TRUE" : "FALSE", false);
                    case "", "n" -> new Content(raw.strip(), true);
                    default -> new Content(raw.strip(), false);
                };
        if (!raw.isBlank() && !content.text().isBlank()) {
            contents.put(address, content);
        }
    }

    private String sharedText(String index) throws FormRefusal {
        int at = index.isEmpty() ? -1 : number(index);
        if (at < 0 || at >= shared.size()) {
            throw Parts.broken();
        }
        return shared.get(at);
    }

    private static int number(String digits) throws FormRefusal {
        if (digits.length() > 8 || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw Parts.broken();
        }
        return Integer.parseInt(digits);
    }

    /** Returns the number of a column: A is 1. */
    private static int number(String letters, int from) {
        int number = from;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }

    private static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
