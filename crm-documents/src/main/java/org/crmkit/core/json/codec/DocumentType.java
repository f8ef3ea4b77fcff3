package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.text.Label;

/**
 * What is stored and sent under one name, with the version it is written in and the way to read every version before:
 *
 * <pre>{@code {"crm":"core/credit-account","version":1,"data":{...}}}</pre>
 *
 * The envelope is the command line's too. A field that is added, renamed or removed makes a new version, and the last version's
 * data gets an {@link Upcaster}; so an old document is read for ever, while a newer one than this library knows is refused by
 * name instead of being half understood. Size and depth are the reader's limits, not the writer's: what grows without end, such as
 * a profile, is read within {@link Limits} of the host's own.
 *
 * @param <T> what {@code data} holds
 */
public final class DocumentType<T> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_VERSIONS = 100_000;

    private final String name;
    private final Class<T> type;
    private final Codec<T> codec;
    private final List<Upcaster> upcasters;

    private DocumentType(String name, Class<T> type, Codec<T> codec, List<Upcaster> upcasters) {
        checkArgument(
                NAME.matcher(name).matches(),
                "DocumentType.name was '%s'; it must be two slugs joined by a stroke, such as core/credit-account.",
                name);
        this.name = name;
        this.type = type;
        this.codec = codec;
        this.upcasters = List.copyOf(upcasters);
    }

    /** Obtains a type in its first version. */
    public static <T> DocumentType<T> of(String name, Class<T> type, Codec<T> codec) {
        return new DocumentType<>(name, type, codec, List.of());
    }

    /** Returns this type in its next version: documents of the version before are rewritten by {@code upcaster}. */
    public DocumentType<T> next(Codec<T> newer, Upcaster upcaster) {
        List<Upcaster> more = new ArrayList<>(upcasters);
        more.add(upcaster);
        return new DocumentType<>(name, type, newer, more);
    }

    /** Returns the name, {@code core/credit-account}. */
    public String name() {
        return name;
    }

    /** Returns the version that is written, from 1; every version up to it is read. */
    public int version() {
        return upcasters.size() + 1;
    }

    /** Returns what it holds. */
    public Class<T> type() {
        return type;
    }

    /** Returns how the data is written and read, without the envelope. */
    public Codec<T> codec() {
        return codec;
    }

    /** Writes a document. */
    public void write(T value, JsonWriter json) {
        json.beginObject().field("crm", name).field("version", version());
        codec.write(value, json.name("data"));
        json.endObject();
    }

    /** Returns a document on one line, without a line feed: what fits into a column of a table or a message. */
    public String toJson(T value) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.compact(out);
        write(value, json);
        json.finish();
        return out.substring(0, out.length() - 1);
    }

    /**
     * Reads a document within the {@linkplain Limits#standard() standard limits}.
     *
     * @param source what messages call it: a file's name, a table and key, or {@code -}
     * @throws InvalidInputException with everything that is wrong with it
     */
    public T read(String source, String json) {
        return read(source, json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    /** Reads a document as {@link #read(String, String)}, within other limits. */
    public T read(String source, byte[] json, Limits limits) {
        return read(LocatedJson.read(source, json, limits));
    }

    /**
     * Reads a document that is a tree already.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public T read(Node document) {
        Problems problems = new Problems();
        Optional<T> value = read(document, problems);
        problems.throwIfAny();
        return value.orElseThrow(() -> new IllegalStateException(name + " was neither read nor refused."));
    }

    /** Reads a document; empty after adding to {@code problems} what is wrong with it. */
    public Optional<T> read(Node document, Problems problems) {
        FieldReader envelope = FieldReader.of(document, problems);
        Optional<String> found = envelope.required("crm", Shapes.choice(Map.of(name, name)));
        Optional<Integer> written =
                envelope.required("version", Shapes.integer(1, MOST_VERSIONS)).map(Long::intValue);
        Optional<Node> data = envelope.required("data", Shapes.any(Label.of("文档内容", "the document's content")));
        envelope.finish();
        if (!envelope.isSound() || found.isEmpty() || written.isEmpty() || data.isEmpty()) {
            return Optional.empty();
        }
        if (written.get() > version()) {
            envelope.node("version").ifPresent(node -> problems.add(tooNew(node)));
            return Optional.empty();
        }
        Node current = data.get();
        for (Upcaster upcaster : upcasters.subList(written.get() - 1, upcasters.size())) {
            current = upcaster.upcast(current);
        }
        return codec.read(current, problems);
    }

    private Problem tooNew(Node node) {
        String known = version() == 1 ? "1" : "1 to " + version();
        String knownZh = version() == 1 ? "1" : "1 至 " + version();
        return Problem.of(
                node,
                Label.of(knownZh + "（本程序所知的 " + name + " 版本）", known + ", the versions of " + name + " known here"),
                Label.of("该文档由更新的程序写成；请先升级 crmkit。", "A newer program wrote it; update crmkit first."));
    }

    /** Returns the JSON Schema of the current version, envelope included, as a whole document. */
    public String schema() {
        return JsonWriter.text(this::writeSchema);
    }

    /** Writes the JSON Schema of the current version. */
    public void writeSchema(JsonWriter json) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("crm", Schema.constant(name));
        fields.put("version", Schema.of("integer").with("minimum", version()).with("maximum", version()));
        fields.put("data", codec.schema());
        Map<String, String> head = new LinkedHashMap<>();
        head.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        head.put("$id", "urn:crmkit:" + name.replace('/', ':') + ":" + version());
        head.put("title", name + ", version " + version());
        Schema.object().withFields(fields, List.copyOf(fields.keySet())).writeDocument(head, json);
    }

    /** Returns the path of the schema in the jar, {@code META-INF/crmkit/schema/core/credit-account-1.json}. */
    public String schemaResource() {
        return "META-INF/crmkit/schema/" + name + "-" + version() + ".json";
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + "@" + version();
    }
}
