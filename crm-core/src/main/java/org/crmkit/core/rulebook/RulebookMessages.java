package org.crmkit.core.rulebook;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Fills the messages of our constraints with value, bound and fix, in Chinese for a Chinese locale and in English for all
 * others. Needs no expression language:
 *
 * <pre>{@code
 * Validator validator = Validation.byDefaultProvider()
 *         .configure()
 *         .messageInterpolator(new RulebookMessages(Lang.EN))
 *         .buildValidatorFactory()
 *         .getValidator();
 * }</pre>
 */
public final class RulebookMessages implements MessageInterpolator {

    private final Lang usual;

    /** Creates the messages, in {@code usual} where nobody asks for a locale. */
    public RulebookMessages(Lang usual) {
        this.usual = usual;
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return sentence(messageTemplate, context).in(usual);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        Label sentence = sentence(messageTemplate, context);
        return locale.getLanguage().equals("zh") ? sentence.zh() : sentence.en();
    }

    private static Label sentence(String template, Context context) {
        Object value = context.getValidatedValue();
        boolean isPlain = value instanceof Number || value instanceof CharSequence || value instanceof Span;
        return Says.of(
                        template,
                        context.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        context.getConstraintDescriptor().getAttributes())
                .sentence(value == null ? "null" : isPlain ? "'" + value + "'" : "as given");
    }
}
