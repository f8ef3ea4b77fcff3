package org.crmkit.core.document.shared;

import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Share;

/** Shares and figures, with the cases behind them. */
public final class FigureCodecs {

    private FigureCodecs() {}

    public static final ObjectCodec<Share> SHARE = Codecs.record("share", f -> {
        var part = f.required("part", Codecs.whole(), Share::part);
        var whole = f.required("whole", Codecs.whole(), Share::whole);
        return v -> new Share(v.get(part), v.get(whole));
    });

    public static final ObjectCodec<Rate> RATE = Codecs.record("rate", f -> {
        var part = f.required("part", Codecs.whole(), Rate::part);
        var whole = f.required("whole", Codecs.whole(), Rate::whole);
        return v -> new Rate(v.get(part), v.get(whole));
    });

    /** A figure, or why there is none. */
    public static <T> ObjectCodec<Measured<T>> measured(String what, Codec<T> codec) {
        return Codecs.kinds("measured-" + what, k -> {
            k.kind("known", MeasuredCases.<T>known(), f -> {
                var figure = f.required("figure", codec, Measured.Known<T>::figure);
                var cases = f.required("cases", Codecs.whole(), Measured.Known<T>::cases);
                return v -> new Measured.Known<>(v.get(figure), v.get(cases));
            });
            k.kind("undefined", MeasuredCases.<T>undefined(), f -> {
                var reason = f.required("reason", GroundCodecs.REASON, Measured.Undefined<T>::reason);
                return v -> new Measured.Undefined<>(v.get(reason));
            });
        });
    }

    /** Generic cases have no class literal of their own. */
    @SuppressWarnings("unchecked")
    private static final class MeasuredCases {
        static <T> Class<Measured.Known<T>> known() {
            return (Class<Measured.Known<T>>) (Class<?>) Measured.Known.class;
        }

        static <T> Class<Measured.Undefined<T>> undefined() {
            return (Class<Measured.Undefined<T>>) (Class<?>) Measured.Undefined.class;
        }
    }
}
