package org.crmkit.core.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.internal.TreeBuilder;
import org.crmkit.core.text.Label;

/** Reads one value of a host's document into the located tree, and the tree by its codec. */
final class CodecDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;
    private static final String SOURCE = "json";

    private final transient Limits limits;
    private final transient CrmModule.Reading reading;

    CodecDeserializer(Class<?> type, Limits limits, CrmModule.Reading reading) {
        super(type);
        this.limits = limits;
        this.reading = reading;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            Node node = tree(in);
            Problems problems = new Problems();
            Optional<?> value = reading.read(node, problems);
            problems.throwIfAny();
            if (!handledType().isInstance(value.orElse(null))) {
                String wanted = handledType().getSimpleName();
                problems.add(
                        node,
                        Label.of(wanted + " 类型的内容", "a " + wanted),
                        Label.of("请改用上一级类型读取。", "Read it as the type above, and see which case it is."));
                problems.throwIfAny();
            }
            return value.orElseThrow();
        } catch (InvalidInputException e) {
            throw located(in, e);
        }
    }

    /** What a type is called is in the data already. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }

    private Node tree(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        TreeBuilder tree = new TreeBuilder(limits, path(in, token));
        if (token == JsonToken.FIELD_NAME) { // whoever read the type's name before us has begun the object
            tree.begin(at(in), true);
        }
        accept(in, token, tree);
        while (tree.isInside()) {
            token = in.nextToken();
            if (token == null) {
                throw JsonMappingException.from(in, "The document is cut off inside a value.");
            }
            accept(in, token, tree);
        }
        return tree.finish();
    }

    private static void accept(JsonParser in, JsonToken token, TreeBuilder tree) throws IOException {
        Position at = at(in);
        switch (token) {
            case START_OBJECT -> tree.begin(at, true);
            case START_ARRAY -> tree.begin(at, false);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.name(at, in.currentName());
            case VALUE_STRING -> tree.text(at, in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.numeral(at, in.getText());
            case VALUE_TRUE -> tree.flag(at, true);
            case VALUE_FALSE -> tree.flag(at, false);
            case VALUE_NULL -> tree.nothing(at);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw JsonMappingException.from(in, "A value came as no JSON token; read it from text.");
        }
    }

    private static Position at(JsonParser in) {
        JsonLocation at = in.currentTokenLocation();
        return new Position(SOURCE, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    /** Returns where the value stands in the host's document; the parser has already stepped into what it begins. */
    private static String path(JsonParser in, JsonToken token) {
        JsonStreamContext here = in.getParsingContext();
        StringBuilder path = new StringBuilder();
        append(token.isScalarValue() || here.getParent() == null ? here : here.getParent(), path);
        return path.toString();
    }

    private static void append(JsonStreamContext context, StringBuilder path) {
        if (context.getParent() != null) {
            append(context.getParent(), path);
        }
        if (context.inObject() && context.getCurrentName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
        } else if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        }
    }

    private static JsonMappingException located(JsonParser in, InvalidInputException e) {
        Problem first = e.problems().get(0);
        JsonLocation at = new JsonLocation(
                ContentReference.unknown(), // a message must not quote the document: it may name people
                -1L,
                first.at().line(),
                first.at().column());
        return new Located(in, e, at);
    }

    /** Jackson's exception with both a place and a cause. */
    private static final class Located extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        Located(JsonParser in, InvalidInputException cause, JsonLocation at) {
            super(in, cause.getMessage(), cause);
            _location = at;
        }
    }
}
