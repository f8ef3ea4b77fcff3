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
    static Node changed(String... replacements) {
        String text = DefaultRulebook.text();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("default.yaml has no '" + replacements[i] + "'");
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return LocatedYaml.read("r.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    static Rulebook edition(String edition, String effective) {
        return READER.read(changed(
                "edition: \"2026.1\"", "edition: \"" + edition + "\"",
                "issued: 2026-01-01", "issued: 2025-01-01",
                "effective: 2026-01-15", "effective: " + effective));
    }

    static Rulebook edition(String edition, String effective, String until) {
        return READER.read(changed(
                "edition: \"2026.1\"", "edition: \"" + edition + "\"",
                "issued: 2026-01-01", "issued: 2025-01-01",
                "effective: 2026-01-15", "until: " + until + "\n  effective: " + effective));
    }
}
