package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.text.Lang;

/**
 * What several rooms know of one customer on one day.
 *
 * @param customer whose
 * @param asOf the end of this day
 * @param confidentiality how guarded the file is it was made from
 */
public record Card(
        CardKind kind, CustomerId customer, LocalDate asOf, Confidentiality confidentiality, List<CardBlock> blocks) {

    public Card {
        blocks = List.copyOf(blocks);
    }

    /** Returns the block of a key. */
    public Optional<CardBlock> block(String name) {
        return blocks.stream().filter(block -> block.key().equals(name)).findFirst();
    }

    /** Returns the card as plain lines for one language: what a terminal or a letter prints. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder();
        out.append(kind.label().in(lang))
                .append("  ")
                .append(customer)
                .append("  ")
                .append(asOf)
                .append('\n');
        for (CardBlock block : blocks) {
            out.append('\n').append(block.heading().in(lang)).append('\n');
            for (CardLine line : block.lines()) {
                out.append("  ").append(line.label().in(lang)).append(lang == Lang.ZH ? "：" : ": ");
                out.append(line.value().in(lang));
                line.source()
                        .ifPresent(source ->
                                out.append("  [").append(source.in(lang)).append(']'));
                line.on().ifPresent(day -> out.append("  ").append(day));
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** Returns the kind, whose it is and of what day; never what it says. */
    @Override
    public String toString() {
        return kind.code() + " of " + customer + " (" + asOf + ")";
    }
}
