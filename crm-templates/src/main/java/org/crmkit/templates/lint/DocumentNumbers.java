package org.crmkit.templates.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.templates.assembly.DocumentNumber;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.document.Document;

/** SET-9: a number names one document, and says of which module and kind it is. */
final class DocumentNumbers extends SetCheck {

    DocumentNumbers() {
        super(
                "SET-9",
                Severity.ERROR,
                "文件编号由模块代码、类别代码和流水号组成（如 SD-P-01），一个编号只给一份文件。",
                "A document's number is its module's code, its kind's letter and a serial, such as SD-P-01, and no other document has it.");
    }

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        Map<String, DocumentKey> first = new TreeMap<>();
        library.forEach(document ->
                first.putIfAbsent(document.head().number(), document.head().key()));
        for (Document document : chosen) {
            check(document, first, notes.apply(document));
        }
    }

    private static void check(Document document, Map<String, DocumentKey> first, Notes notes) {
        DocumentKey key = document.head().key();
        String number = document.head().number();
        Optional<DocumentNumber> read = DocumentNumber.find(number);
        if (read.isEmpty() || !read.get().fits(key)) {
            String begin = ModuleName.code(key.module()).orElse("XX") + "-"
                    + key.kind().code() + "-";
            notes.add(
                    "number",
                    number,
                    Label.of(begin + " 加两位流水号", begin + " and a serial of two digits"),
                    Label.of("请按模块和类别的代码编号。", "Number it by the codes of its module and kind."));
        } else {
            DocumentKey holder = first.getOrDefault(number, key);
            if (!holder.equals(key)) {
                notes.add(
                        "number",
                        number,
                        Label.of(
                                "其他文件未用过的编号，" + holder.key() + " 已用此号",
                                "a number no other document has, and " + holder.key() + " has it"),
                        Label.of("请改用该类别的下一个流水号。", "Take the next serial of its kind."));
            }
        }
    }
}
