package org.crmkit.core.rulebook.room;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookReader;

/**
 * {@link DefaultRulebook} with every further room of the library: the start for a company that wants all of them. Like it, a text to
 * copy and change, not a recommendation.
 */
public final class CompleteRulebook {

    private static final String FILE = "rooms.yaml";

    /** Stands in both texts once, between the rules and where they come from. */
    private static final String ORIGINS = "\norigins:\n";

    private CompleteRulebook() {}

    /** Returns the rulebook. It is read anew each time; keep it. */
    public static Rulebook load() {
        return RulebookReader.readTrusted(document(), StandardRooms.all());
    }

    /** Returns its document, to be read by a reader of your own. */
    public static Node document() {
        return LocatedYaml.read("complete.yaml", text().getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    /** Returns its text with all comments, for a company to begin its own from. */
    public static String text() {
        String core = DefaultRulebook.text();
        String rooms = roomsText();
        int coreOrigins = core.indexOf(ORIGINS);
        int sections = rooms.indexOf("\n\n") + 1; // below what the file says of itself
        int roomsOrigins = rooms.indexOf(ORIGINS);
        // what introduces the origins stands above them in the core's text already
        int rules = core.lastIndexOf("\n\n", coreOrigins) + 1;
        return core.substring(0, rules)
                + rooms.substring(sections, roomsOrigins)
                + "\n"
                + core.substring(rules)
                + rooms.substring(roomsOrigins + ORIGINS.length());
    }

    private static String roomsText() {
        try (InputStream in = CompleteRulebook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is missing beside CompleteRulebook; the jar is incomplete. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
