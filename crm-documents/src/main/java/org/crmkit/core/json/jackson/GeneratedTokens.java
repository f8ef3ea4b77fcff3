package org.crmkit.core.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Hands JSON that we wrote to a host's generator, token by token, so that the host's layout, and its format, stay its own. */
final class GeneratedTokens {

    private GeneratedTokens() {}

    static void copy(String json, JsonGenerator out) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    out.writeNumber(parser.getDecimalValue()); // with all its decimals
                } else {
                    out.copyCurrentEvent(parser);
                }
            }
        }
    }
}
