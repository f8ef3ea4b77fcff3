package org.crmkit.core.rulebook;

import java.nio.charset.StandardCharsets;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.rulebook.room.StandardRooms;

/** Rulebooks with every room, for tests: the complete one with some of its text replaced. */
public final class CompleteRulebooks {

    static final jakarta.validation.Validator VALIDATOR = Rulebooks.VALIDATOR;

    public static final RulebookReader READER = new RulebookReader(VALIDATOR, StandardRooms.all());

    private CompleteRulebooks() {}

    /** Returns the complete document with each first text replaced by the second; each must occur. */
    public static Node changed(String... replacements) {
        String text = Rulebooks.replaced(CompleteRulebook.text(), replacements);
        return LocatedYaml.read("r.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    /** Returns the complete rulebook with each first text replaced by the second. */
    public static Rulebook with(String... replacements) {
        return READER.read(changed(replacements));
    }

    /** Returns the line of the complete text that a text first stands on, so that a new rule above it breaks no test. */
    public static int line(String text) {
        return Rulebooks.line(CompleteRulebook.text(), text);
    }

    public static Rulebook edition(String edition, String effective) {
        return READER.read(changed(Rulebooks.asEdition(edition, effective)));
    }

    public static Rulebook edition(String edition, String effective, String until) {
        return READER.read(changed(Rulebooks.asEdition(edition, "until: " + until + "\n  effective: ", effective)));
    }
}
