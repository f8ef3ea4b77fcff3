package org.crmkit.templates.compose;

import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.document.Slot;

/**
 * A slot that neither the rulebook, the profile nor the catalogue answers to.
 *
 * @param document where it stands
 * @param path which part, for example {@code chapters[1].articles[0].text}
 * @param slot as written
 */
public record UnknownSlot(DocumentKey document, String path, Slot slot) {

    /** Returns what may stand there instead, as the end of "it must be ...". */
    public Label bound() {
        return slot.fold(
                fact -> Label.of("规则手册或企业档案中已有的键", "a key the rulebook or the profile has"),
                table -> Label.of("规则手册中已有的表格", "a table the rulebook has"),
                reference -> Label.of("目录中已有的文件", "a document of the catalogue"),
                post -> Label.of("企业档案中已有的岗位", "a post the profile names"));
    }

    @Override
    public String toString() {
        return document + ": " + path + " has " + slot + "; it must be " + bound().en() + ".";
    }
}
