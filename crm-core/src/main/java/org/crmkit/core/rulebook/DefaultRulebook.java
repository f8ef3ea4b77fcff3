package org.crmkit.core.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;

/**
 * The rulebook of customers, tiers, credit and complaints that comes with the library: complete, in Chinese yuan, with a note on where each number comes from. A start
 * to copy and change, not a recommendation.
 */
public final class DefaultRulebook {

    private static final String FILE = "default.yaml";

    private DefaultRulebook() {}

    /** Returns the rulebook. It is read anew each time; keep it. */
    public static Rulebook load() {
        return RulebookReader.readTrusted(document(), Rooms.none());
    }

    /** Returns its document, to be shown with its comments' positions or read by a reader of your own. */
    public static Node document() {
        try (InputStream in = open()) {
            return LocatedYaml.read(FILE, in, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its text with all comments, for a company to begin its own from. */
    public static String text() {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        InputStream in = DefaultRulebook.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(
                    FILE + " is missing beside DefaultRulebook; the jar is incomplete. Build it again.");
        }
        return in;
    }
}
