package org.crmkit.core.rulebook;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.text.Lang;

/** Rulebooks for tests: the default one with some of its text replaced. */
public final class Rulebooks {

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new RulebookMessages(Lang.EN))
            .buildValidatorFactory()
            .getValidator();

    public static final RulebookReader READER = new RulebookReader(VALIDATOR);

    private Rulebooks() {}

    /** Returns the default document with each first text replaced by the second; each must occur. */
    public static Node changed(String... replacements) {
        String text = DefaultRulebook.text();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("default.yaml has no '" + replacements[i] + "'");
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return LocatedYaml.read("r.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    /** Returns the default rulebook with each first text replaced by the second. */
    public static Rulebook with(String... replacements) {
        return READER.read(changed(replacements));
    }

    /** Returns the line of default.yaml that a text first stands on, so that a new rule above it breaks no test. */
    public static int line(String text) {
        int at = DefaultRulebook.text().indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("default.yaml has no '" + text + "'");
        }
        return 1
                + (int) DefaultRulebook.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    public static Rulebook edition(String edition, String effective) {
        return READER.read(changed(
                "edition: \"2026.1\"", "edition: \"" + edition + "\"",
                "issued: 2026-01-01", "issued: 2025-01-01",
                "effective: 2026-01-15", "effective: " + effective));
    }

    public static Rulebook edition(String edition, String effective, String until) {
        return READER.read(changed(
                "edition: \"2026.1\"", "edition: \"" + edition + "\"",
                "issued: 2026-01-01", "issued: 2025-01-01",
                "effective: 2026-01-15", "until: " + until + "\n  effective: " + effective));
    }
}
