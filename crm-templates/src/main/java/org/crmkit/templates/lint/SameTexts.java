package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Wording;

/**
 * SET-7: no document is nearly another one. Texts are compared by the eight-character pieces they share (w-shingling: Broder 1997,
 * "On the resemblance and containment of documents"): the share is that of the shorter text. Linear in the length of all texts as long
 * as few pieces occur in many documents.
 */
final class SameTexts extends SetCheck {

    private static final int PIECE = 8;

    SameTexts() {
        super(
                "SET-7",
                WARNING,
                "每份文件写自己的事：与同类文件大段雷同的，说明没有针对本岗位、本流程来写。",
                "Each document tells its own matter: one that is nearly the same as another of its kind was not written for its post or"
                        + " process.");
    }

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        List<Set<String>> pieces = new ArrayList<>();
        Map<String, List<Integer>> where = new HashMap<>();
        for (int d = 0; d < library.size(); d++) {
            Set<String> own = pieces(library.get(d));
            pieces.add(own);
            for (String piece : own) {
                where.computeIfAbsent(piece, key -> new ArrayList<>()).add(d);
            }
        }
        for (Document document : chosen) {
            Set<String> own = pieces(document);
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            for (String piece : own) {
                where.getOrDefault(piece, List.of()).stream()
                        .filter(other -> isAnother(library.get(other), document))
                        .forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            shared.forEach((other, count) -> {
                int shorter = Math.min(own.size(), pieces.get(other).size());
                note(document, library.get(other), 100 * count / shorter, notes);
            });
        }
    }

    private static boolean isAnother(Document other, Document document) {
        return other.head().key().kind() == document.head().key().kind()
                && !other.head().key().equals(document.head().key());
    }

    private static void note(Document document, Document other, int percent, Function<Document, Notes> notes) {
        Notes into = notes.apply(document);
        int most = into.limit("set.same-text.most-percent");
        if (percent > most) {
            String key = other.head().key().key();
            into.add(
                    "",
                    percent + " % the text of " + key,
                    Label.of("与 " + key + " 相同不超过 " + most + "% 的文件", "at most " + most + " % the text of " + key),
                    Label.of(
                            "请按本文件的岗位、流程重写雷同的部分。",
                            "Write the parts that are the same for this document's own matter."));
        }
    }

    private static Set<String> pieces(Document document) {
        Set<String> pieces = new LinkedHashSet<>();
        for (Contents.Placed<Wording> placed : document.contents().wordings()) {
            String text = placed.text().text(Lang.ZH);
            for (int i = 0; i + PIECE <= text.length(); i++) {
                pieces.add(text.substring(i, i + PIECE));
            }
        }
        return pieces;
    }
}
