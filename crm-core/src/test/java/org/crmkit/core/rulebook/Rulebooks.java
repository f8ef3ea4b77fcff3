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
        String text = replaced(DefaultRulebook.text(), replacements);
        return LocatedYaml.read("r.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    static String replaced(String rules, String... replacements) {
        String text = rules;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("the rules have no '" + replacements[i] + "'");
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    /** Returns the default rulebook with each first text replaced by the second. */
    public static Rulebook with(String... replacements) {
        return READER.read(changed(replacements));
    }

    static int line(String rules, String text) {
        int at = rules.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("the rules have no '" + text + "'");
        }
        return 1 + (int) rules.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    public static Rulebook edition(String edition, String effective) {
        return READER.read(changed(asEdition(edition, effective)));
    }

    public static Rulebook edition(String edition, String effective, String until) {
        return READER.read(changed(asEdition(edition, "until: " + until + "\n  effective: ", effective)));
    }

    static String[] asEdition(String edition, String effective) {
        return asEdition(edition, "effective: ", effective);
    }

    static String[] asEdition(String edition, String before, String effective) {
        return new String[] {
            "edition: \"2026.1\"", "edition: \"" + edition + "\"",
            "issued: 2026-01-01", "issued: 2025-01-01",
            "effective: 2026-01-15", before + effective
        };
    }
}
