package org.crmkit.examples.cli.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;

/**
 * The outside of everything structured: {@code {"crm":"score/bg-nbd","version":1,"data":...}}. Whoever reads it knows what it
 * is before looking in.
 */
public final class Envelope {

    /** The version of every kind of envelope so far. */
    public static final int VERSION = 1;

    private Envelope() {}

    /**
     * Returns the data of an envelope.
     *
     * @param kind what must be in it, such as {@code credit/feed}
     * @throws InvalidInputException if it is no envelope, of another kind or of another version
     */
    public static Node open(Node root, String kind) {
        Problems problems = new Problems();
        FieldReader reader = FieldReader.of(root, problems);
        reader.choice("crm", Map.of(kind, kind));
        Optional<Node> version = reader.required("version", Shapes.any(Label.of("整数 1", "the whole number 1")));
        version.ifPresent(found -> checkVersion(found, problems));
        Optional<Node> data = reader.required("data", Shapes.any(Label.of("数据", "the data")));
        reader.finish();
        problems.throwIfAny();
        return data.orElseThrow();
    }

    private static void checkVersion(Node found, Problems problems) {
        boolean known =
                found instanceof Node.Numeral n && n.value().compareTo(java.math.BigDecimal.valueOf(VERSION)) == 0;
        if (!known) {
            problems.add(
                    found,
                    Label.of("整数 " + VERSION, "the whole number " + VERSION),
                    Label.of(
                            "此程序只认识版本 " + VERSION + "，请换用相应版本的 crm。",
                            "This crm knows version " + VERSION + " only; use the crm that wrote the file."));
        }
    }

    /** Returns an envelope as indented text; {@code data} writes one value. */
    public static String text(String kind, Consumer<JsonWriter> data) {
        return JsonWriter.text(json -> write(json, kind, data));
    }

    /** Writes an envelope; {@code data} writes one value. */
    public static void write(JsonWriter json, String kind, Consumer<JsonWriter> data) {
        json.beginObject().field("crm", kind).field("version", VERSION).name("data");
        data.accept(json);
        json.endObject();
    }

    static InvalidInputException refusal(Problem problem) {
        return new InvalidInputException(List.of(problem));
    }
}
