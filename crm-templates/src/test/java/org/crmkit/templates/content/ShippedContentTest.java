package org.crmkit.templates.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents.Placed;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Piece;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.SampleCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document that comes with the library. */
class ShippedContentTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.standard();
    private static final CompanyProfile COMPANY = SampleCompany.profile();

    static Stream<Document> documents() {
        return LIBRARY.documents().stream();
    }

    @Test
    void every_line_of_the_index_is_a_document_and_every_reference_finds_its_own() {
        assertThat(LIBRARY.documents()).hasSameSizeAs(ContentLibrary.index());
        LIBRARY.catalogue().entries().forEach(entry -> assertThat(
                        LIBRARY.find(entry.key().key()))
                .hasValueSatisfying(
                        document -> assertThat(document.head().key()).isEqualTo(entry.key())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_slot_is_answered_by_the_default_rulebook_the_profile_or_the_document_itself(Document document) {
        List<RulePart> parts = rules(document);
        List<RuleKey> facts = parts.stream()
                .flatMap(part -> part.facts().stream())
                .map(RuleFact::key)
                .toList();
        List<RuleKey> tables = parts.stream()
                .flatMap(part -> part.tables().stream())
                .map(RuleTable::key)
                .toList();
        for (Placed<Wording> placed : document.contents().wordings()) {
            for (Lang lang : Lang.values()) {
                for (Slot slot : placed.text().slots(lang)) {
                    boolean answered = slot.fold(
                            fact -> facts.contains(fact.key()),
                            table -> tables.contains(table.key()),
                            reference -> LIBRARY.find(reference.document()).isPresent(),
                            post -> COMPANY.post(post.post()).isPresent());
                    assertThat(answered)
                            .as("%s %s %s %s", document.head().key(), placed.path(), lang, slot)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void both_languages_quote_the_same_rules(Document document) {
        for (Placed<Wording> placed : document.contents().wordings()) {
            assertThat(quoted(placed.text(), Lang.EN))
                    .as("%s %s", document.head().key(), placed.path())
                    .isEqualTo(quoted(placed.text(), Lang.ZH));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everything_named_by_key_exists(Document document) {
        document.contents().mentions().forEach(mention -> {
            boolean known =
                    switch (mention.named()) {
                        case DOCUMENT -> LIBRARY.find(mention.key()).isPresent();
                        case POST -> COMPANY.post(mention.key()).isPresent();
                        case UNIT -> COMPANY.unit(mention.key()).isPresent();
                    };
            assertThat(known)
                    .as("%s %s %s", document.head().key(), mention.path(), mention.key())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_digit_stands_in_plain_wording(Document document) {
        List<String> texts = new ArrayList<>();
        for (Placed<Wording> placed : document.contents().wordings()) {
            for (Lang lang : Lang.values()) {
                placed.text().in(lang).stream()
                        .filter(Piece.Text.class::isInstance)
                        .forEach(piece -> texts.add(placed.path() + ": " + piece));
            }
        }
        for (Placed<Label> placed : document.contents().labels()) {
            texts.add(placed.path() + ": " + placed.text());
        }
        assertThat(texts).allSatisfy(text -> assertThat(text.substring(text.indexOf(": ")))
                .doesNotContainPattern("[0-9０-９]"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void chinese_wording_is_chinese_and_english_wording_is_english(Document document) {
        for (Placed<Wording> placed : document.contents().wordings()) {
            String zh = plain(placed.text(), Lang.ZH);
            String en = plain(placed.text(), Lang.EN);
            assertThat(zh).as(placed.path()).doesNotContainPattern("[,;:?!]").doesNotContain("  ");
            assertThat(en)
                    .as(placed.path())
                    .doesNotContainPattern("[\\p{IsHan}，。；：、（）]")
                    .doesNotContain("  ");
        }
        assertThat(document.head().key().kind().fitsTitle(document.head().title()))
                .isTrue();
    }

    @Test
    void document_numbers_are_distinct() {
        assertThat(documents().map(document -> document.head().number())).doesNotHaveDuplicates();
    }

    private static List<RulePart> rules(Document document) {
        List<RulePart> parts = new ArrayList<>(CompleteRulebook.load().parts());
        parts.add(COMPANY);
        parts.addAll(document.derived(parts));
        return parts;
    }

    private static Set<String> quoted(Wording wording, Lang lang) {
        return wording.slots(lang).stream().map(Slot::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(Wording wording, Lang lang) {
        return wording.in(lang).stream()
                .map(piece -> piece.<String>fold(Piece.Text::text, slot -> "X"))
                .collect(Collectors.joining());
    }
}
