package org.crmkit.core.document;

import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookReader;
import org.crmkit.core.rulebook.RulebookWriter;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.text.Label;

/**
 * A rulebook as a document. Its own reader and writer stay the one definition of its content; a rulebook that people edit goes through
 * {@link RulebookReader} and its constraints first.
 */
final class RulebookCodec implements Codec<Rulebook> {

    static final Codec<Rulebook> RULEBOOK = new RulebookCodec();

    private RulebookCodec() {}

    @Override
    public Label expected() {
        return Label.of("规则手册", "a rulebook");
    }

    @Override
    public Optional<Rulebook> read(Node node, Problems problems) {
        try {
            return Optional.of(RulebookReader.readTrusted(node, StandardRooms.all()));
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    @Override
    public void write(Rulebook rulebook, JsonWriter json) {
        RulebookWriter.write(rulebook, json);
    }

    @Override
    public Schema schema() {
        return RulebookSchema.schema();
    }
}
