package org.crmkit.core.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;

/** What observed signs say about a customer's style. */
public sealed interface StyleReading {

    /** Handles each outcome. */
    <R> R fold(Function<Read, R> read, Function<Unclear, R> unclear);

    /**
     * Both axes are clear.
     *
     * @param style which
     * @param reasons one for each axis
     */
    record Read(CommunicationStyle style, List<Reason> reasons) implements StyleReading {
        public Read {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Unclear, R> unclear) {
            return read.apply(this);
        }
    }

    /** On an axis there is no sign, or as much for one end as for the other; the reasons say what to look out for. */
    record Unclear(List<Reason> reasons) implements StyleReading {
        public Unclear {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Unclear, R> unclear) {
            return unclear.apply(this);
        }
    }

    /** Reads a style; the end of an axis with more distinct signs is taken. */
    static StyleReading of(Collection<StyleSign> observed) {
        int emotion = balance(observed, true);
        int assertiveness = balance(observed, false);
        List<Reason> reasons = new ArrayList<>();
        if (emotion == 0 || assertiveness == 0) {
            if (emotion == 0) {
                reasons.add(unclear(true, "情感性", "emotion"));
            }
            if (assertiveness == 0) {
                reasons.add(unclear(false, "果断性", "assertiveness"));
            }
            return new Unclear(reasons);
        }
        reasons.add(reason(observed, true, emotion > 0, "情感性", "emotion"));
        reasons.add(reason(observed, false, assertiveness > 0, "果断性", "assertiveness"));
        return new Read(CommunicationStyle.of(emotion > 0, assertiveness > 0), reasons);
    }

    private static int balance(Collection<StyleSign> observed, boolean ofEmotion) {
        return observed.stream()
                .distinct()
                .filter(sign -> sign.isOfEmotion() == ofEmotion)
                .mapToInt(sign -> sign.isHigh() ? 1 : -1)
                .sum();
    }

    private static Reason reason(
            Collection<StyleSign> observed, boolean ofEmotion, boolean high, String zh, String en) {
        List<StyleSign> signs = Arrays.stream(StyleSign.values())
                .filter(observed::contains)
                .filter(sign -> sign.isOfEmotion() == ofEmotion && sign.isHigh() == high)
                .toList();
        return Reason.of(
                high ? "axis-high" : "axis-low",
                zh + (high ? "高：" : "低：") + zh(signs) + "。",
                (high ? "High " : "Low ") + en + ": " + en(signs) + ".");
    }

    private static Reason unclear(boolean ofEmotion, String zh, String en) {
        List<StyleSign> signs = Arrays.stream(StyleSign.values())
                .filter(sign -> sign.isOfEmotion() == ofEmotion)
                .toList();
        return Reason.of(
                "axis-unclear",
                zh + "尚不明确，请留意：" + zh(signs) + "。",
                "How much " + en + " there is is not clear yet; look out for: " + en(signs) + ".");
    }

    private static String zh(List<StyleSign> signs) {
        return signs.stream().map(sign -> sign.label().zh()).collect(Collectors.joining("；"));
    }

    private static String en(List<StyleSign> signs) {
        return signs.stream().map(sign -> sign.label().en()).collect(Collectors.joining("; "));
    }
}
