package org.crmkit.core.json.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.DocumentTypes;
import org.crmkit.core.json.codec.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Lets a host's own object mapper read and write the types of this library, through the same codecs as everywhere else.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder()
 *         .addModule(CrmModule.of(CompleteDocuments.all(), CompleteDocuments.values()))
 *         .build();
 * }</pre>
 *
 * <p>Document types stand in their envelope, wherever in a host's objects they occur, so that each keeps its version; values
 * stand bare. What is wrong comes as one {@code JsonMappingException} that names line, column, path, value, bound and fix of
 * every fault; an {@link org.crmkit.core.input.InvalidInputException} is its cause. The module holds no mapper and changes
 * nothing about how other types are handled.
 */
@SuppressWarnings("exports") // databind is optional; whoever sees a Module has it
public final class CrmModule extends Module {

    private final DocumentTypes documents;
    private final List<ValueType<?>> values;
    private final Limits limits;

    private CrmModule(DocumentTypes documents, List<? extends ValueType<?>> values, Limits limits) {
        this.documents = requireNonNull(documents, "documents");
        this.values = List.copyOf(values);
        this.limits = requireNonNull(limits, "limits");
    }

    /** Obtains the module for these types, within the {@linkplain Limits#standard() standard limits} for each value read. */
    public static CrmModule of(DocumentTypes documents, List<? extends ValueType<?>> values) {
        return new CrmModule(documents, values, Limits.standard());
    }

    /** Returns this module with other limits for each value read. */
    public CrmModule within(Limits most) {
        return new CrmModule(documents, values, most);
    }

    @Override
    public String getModuleName() {
        return "crmkit";
    }

    @Override
    public Object getTypeId() {
        return CrmModule.class.getName();
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, null, "org.crmkit", "crm-documents");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return serializer(type.getRawClass());
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return deserializer(type.getRawClass());
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return deserializer(type);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return deserializer(type) != null;
            }
        });
    }

    private @Nullable JsonSerializer<?> serializer(Class<?> raw) {
        Optional<DocumentType<?>> document = documents.of(raw);
        if (document.isPresent()) {
            return new CodecSerializer<>(asWritten(document.get()));
        }
        return value(raw).map(CrmModule::serializer).orElse(null);
    }

    private static <T> JsonSerializer<?> serializer(ValueType<T> value) {
        return new CodecSerializer<T>(value.codec()::write);
    }

    private @Nullable JsonDeserializer<?> deserializer(Class<?> raw) {
        Optional<DocumentType<?>> document = documents.of(raw);
        if (document.isPresent()) {
            DocumentType<?> type = document.get();
            return new CodecDeserializer(raw, limits, (node, problems) -> type.read(node, problems));
        }
        return value(raw)
                .map(value -> new CodecDeserializer(
                        raw, limits, (node, problems) -> value.codec().read(node, problems)))
                .orElse(null);
    }

    private Optional<ValueType<?>> value(Class<?> raw) {
        return values.stream()
                .filter(value -> value.type().isAssignableFrom(raw))
                .findFirst()
                .map(value -> value);
    }

    private static <T> Writing<Object> asWritten(DocumentType<T> type) {
        return (value, json) -> type.write(type.type().cast(value), json);
    }

    /** How a value is written. */
    private interface Writing<T> {
        void write(T value, JsonWriter json);
    }

    /** How a value is read. */
    interface Reading {
        Optional<?> read(Node node, Problems problems);
    }

    private static final class CodecSerializer<T> extends JsonSerializer<T> {
        private final Writing<T> writing;

        CodecSerializer(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            StringBuilder text = new StringBuilder();
            JsonWriter json = JsonWriter.compact(text);
            writing.write(value, json);
            json.finish();
            GeneratedTokens.copy(text.substring(0, text.length() - 1), out);
        }

        /** What a type is called is in the data already. */
        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
