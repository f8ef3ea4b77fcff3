package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Wording;

/**
 * SET-7: no document is nearly another one. Texts are compared by the eight-character pieces they share (w-shingling: Broder 1997,
 * "On the resemblance and containment of documents"): the share is that of the shorter text. Each text is cut once; each pair of a kind is
 * then compared in the length of both.
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
        Map<DocumentKey, long[]> known = new HashMap<>();
        for (Document document : chosen) {
            for (Document other : library) {
                if (isAnother(other, document)) {
                    long[] own = known.computeIfAbsent(document.head().key(), key -> pieces(document));
                    long[] its = known.computeIfAbsent(other.head().key(), key -> pieces(other));
                    int shorter = Math.max(1, Math.min(own.length, its.length));
                    note(document, other, 100 * shared(own, its) / shorter, notes);
                }
            }
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

    /** Returns the pieces of a document, each once and in order, as numbers: two of its pieces are told apart but for a chance of 2^-64. */
    private static long[] pieces(Document document) {
        LongStream.Builder pieces = LongStream.builder();
        for (Contents.Placed<Wording> placed : document.contents().wordings()) {
            String text = placed.text().text(Lang.ZH);
            for (int i = 0; i + PIECE <= text.length(); i++) {
                pieces.add(mixed(four(text, i), four(text, i + PIECE / 2)));
            }
        }
        return pieces.build().sorted().distinct().toArray();
    }

    private static long four(String text, int at) {
        return (long) text.charAt(at) << 48
                | (long) text.charAt(at + 1) << 32
                | (long) text.charAt(at + 2) << 16
                | text.charAt(at + 3);
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood 2014) over both halves. */
    private static long mixed(long first, long second) {
        long z = first * 0x9E3779B97F4A7C15L + second;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Returns how many numbers two ordered rows have in common. */
    private static int shared(long[] one, long[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
