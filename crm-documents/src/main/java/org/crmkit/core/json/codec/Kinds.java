package org.crmkit.core.json.codec;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.crmkit.core.rule.RuleKey;

/**
 * Takes down the cases of a sealed type, each with the name that stands in the field {@code kind}. The names are the
 * document's, so a class may be renamed or moved without a document noticing.
 *
 * @param <T> the sealed type
 */
public final class Kinds<T> {

    /** One case. */
    record Case<T, C extends T>(Class<C> type, ObjectCodec<C> codec) {}

    private final Map<String, Case<T, ?>> cases = new LinkedHashMap<>();

    Kinds() {}

    Map<String, Case<T, ?>> cases() {
        return new LinkedHashMap<>(cases);
    }

    /** Adds a case that is a record. */
    public <C extends T> Kinds<T> kind(String kind, Class<C> type, Function<Fields<C>, Function<Values, C>> describe) {
        return kind(kind, type, new RecordCodec<>(kind, describe));
    }

    /** Adds a case that has a codec; its fields stand beside {@code kind}, so none of them may have that name. */
    public <C extends T> Kinds<T> kind(String kind, Class<C> type, ObjectCodec<C> codec) {
        checkArgument(RuleKey.isSlug(kind), "Kinds.kind was '%s'; it must be a slug such as approved.", kind);
        checkArgument(!cases.containsKey(kind), "Kinds already has %s; name each case once.", kind);
        cases.put(kind, new Case<>(type, codec));
        return this;
    }
}
