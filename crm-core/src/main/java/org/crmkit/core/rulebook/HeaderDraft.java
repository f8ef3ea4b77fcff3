package org.crmkit.core.rulebook;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@link RulebookHeader} as written; the section {@code rulebook}.
 *
 * @param id a slug
 * @param edition one to four numbers joined by dots
 * @param name what the rulebook is called
 * @param zone where its days begin
 * @param currency of every amount
 * @param issuedBy the post or the body that decided it
 * @param issued the day it was decided
 * @param effective the first day in force
 * @param until the first day no longer in force; may be absent
 */
@Coherent
public record HeaderDraft(
        @Required(message = DraftMessages.A_SLUG)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = DraftMessages.A_SLUG)
        @Nullable
        String id,

        @Required(message = DraftMessages.AN_EDITION)
        @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,6}){0,3}", message = DraftMessages.AN_EDITION)
        @Nullable
        String edition,

        @Required(message = DraftMessages.A_NAME) @Nullable Label name,
        @Required(message = DraftMessages.A_ZONE) @Nullable ZoneId zone,

        @Required(message = DraftMessages.A_CURRENCY) @Nullable
        CurrencyUnit currency,

        @Required(message = DraftMessages.A_NAME) @Nullable Label issuedBy,
        @Required(message = DraftMessages.A_DAY) @Nullable LocalDate issued,
        @Required(message = DraftMessages.A_DAY) @Nullable LocalDate effective,
        @Nullable LocalDate until)
        implements Coherent.Checked {

    static HeaderDraft read(FieldReader f) {
        return new HeaderDraft(
                f.optional("id", Shapes.string()).orElse(null),
                f.optional(
                                "edition",
                                Shapes.parsed(
                                        Label.of("一至四段由点号连接的数字", "one to four numbers joined by dots"),
                                        Label.of("请写成 \"2026.1\" 并加引号。", "Write it in quotes, like \"2026.1\"."),
                                        text -> text))
                        .orElse(null),
                f.optional("name", Shapes.label()).orElse(null),
                f.optional("zone", Shapes.zone()).orElse(null),
                f.optional("currency", Shapes.currency()).orElse(null),
                f.optional("issued-by", Shapes.label()).orElse(null),
                f.optional("issued", Shapes.date()).orElse(null),
                f.optional("effective", Shapes.date()).orElse(null),
                f.optional("until", Shapes.date()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (issued != null && effective != null && effective.isBefore(issued)) {
            findings.add(
                    Label.of("不早于签发日 " + issued + " 的日期", issued + ", the day of issue, or later"),
                    Label.of("规则在签发之前不能生效。", "Rules do not bind before they are issued."),
                    "effective");
        }
        if (effective != null && until != null && !until.isAfter(effective)) {
            findings.add(
                    Label.of("晚于生效日 " + effective + " 的日期", "after " + effective + ", the first day in force"),
                    Label.of("若有效至下一版，请删去此项。", "Leave it out if the rules hold until the next edition."),
                    "until");
        }
    }

    RulebookHeader toHeader() {
        return new RulebookHeader(
                RulebookVersion.of(Drafts.given(id, "rulebook.id"), Drafts.given(edition, "rulebook.edition")),
                Drafts.given(name, "rulebook.name"),
                Drafts.given(zone, "rulebook.zone"),
                Drafts.given(currency, "rulebook.currency"),
                Drafts.given(issuedBy, "rulebook.issued-by"),
                Drafts.given(issued, "rulebook.issued"),
                Drafts.given(effective, "rulebook.effective"),
                Optional.ofNullable(until));
    }
}
