package org.crmkit.templates.profile;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.templates.catalogue.DocumentKind;

/**
 * How a company controls its documents: as usual, or otherwise for a kind. A profile may leave all of it open; its documents then
 * leave the signatures blank.
 *
 * @param usual for every kind that is not named
 * @param byKind what differs
 */
public record ControlRules(Optional<DocumentControl> usual, Map<DocumentKind, DocumentControl> byKind) {

    /** The name of the usual control in a file. */
    public static final String USUAL = "usual";

    private static final ControlRules NONE = new ControlRules(Optional.empty(), Map.of());

    public ControlRules {
        EnumMap<DocumentKind, DocumentControl> ordered = new EnumMap<>(DocumentKind.class);
        ordered.putAll(byKind);
        byKind = Maps.immutableEnumMap(ordered);
    }

    /** Obtains the rules of a company that has stated none. */
    public static ControlRules none() {
        return NONE;
    }

    /** Returns how documents of a kind are controlled. */
    public Optional<DocumentControl> of(DocumentKind kind) {
        return Optional.ofNullable(byKind.get(kind)).or(() -> usual);
    }
}
