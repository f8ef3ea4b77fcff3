package org.crmkit.templates.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Slot;

/** Which other documents a document names, in its lists and in its text. */
final class NamedDocuments {

    private NamedDocuments() {}

    static Set<String> of(Document document) {
        Set<String> keys = new LinkedHashSet<>();
        Contents contents = document.contents();
        contents.mentions().stream()
                .filter(mention -> mention.named() == Contents.Named.DOCUMENT)
                .forEach(mention -> keys.add(mention.key()));
        contents.wordings().stream()
                .flatMap(placed -> placed.text().slots(Lang.ZH).stream())
                .filter(Slot.Reference.class::isInstance)
                .forEach(slot -> keys.add(((Slot.Reference) slot).document()));
        return keys;
    }
}
