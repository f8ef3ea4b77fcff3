package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.time.DatePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookShelfTest {

    private final Rulebook first = CompleteRulebooks.edition("2026.1", "2026-01-15");
    private final Rulebook second = CompleteRulebooks.edition("2026.2", "2026-07-01", "2027-01-01");
    private final Rulebook third = CompleteRulebooks.edition("2027.1", "2027-03-01");
    private final RulebookShelf shelf = RulebookShelf.of(third, first).with(second);

    @Test
    void an_edition_without_end_holds_until_the_next_takes_effect() {
        assertThat(shelf.on(LocalDate.of(2026, 1, 15))).contains(first);
        assertThat(shelf.on(LocalDate.of(2026, 6, 30))).contains(first);
        assertThat(shelf.on(LocalDate.of(2026, 7, 1))).contains(second);
        assertThat(shelf.on(LocalDate.of(2026, 12, 31))).contains(second);
        assertThat(shelf.on(LocalDate.of(2999, 1, 1))).contains(third);
        assertThat(shelf.editions()).containsExactly(first, second, third);
    }

    @Test
    void days_begin_in_the_zone_of_the_rulebook() {
        assertThat(shelf.at(Instant.parse("2026-06-30T15:59:59Z"))).isEqualTo(first); // 23:59:59 in Shanghai
        assertThat(shelf.at(Instant.parse("2026-06-30T16:00:00Z"))).isEqualTo(second); // midnight in Shanghai
    }

    @Test
    void before_the_first_edition_and_in_a_gap_the_next_one_is_named() {
        assertThat(shelf.on(LocalDate.of(2026, 1, 14))).isEmpty();
        assertThat(shelf.on(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> shelf.at(Instant.parse("2026-01-01T00:00:00Z")))
                .withMessage(
                        "No edition of default is in force on 2026-01-01; the next one, default@2026.1, takes effect on 2026-01-15.");
        assertThatIllegalStateException()
                .isThrownBy(() -> shelf.at(Instant.parse("2027-02-01T00:00:00Z")))
                .withMessageContaining("default@2027.1, takes effect on 2027-03-01");
        assertThatIllegalStateException()
                .isThrownBy(() -> RulebookShelf.of(second).at(Instant.parse("2028-01-01T00:00:00Z")))
                .withMessageContaining("none follows");
    }

    @Test
    void editions_that_overlap_or_share_a_version_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookShelf.of(second, CompleteRulebooks.edition("2026.3", "2026-12-31")))
                .withMessageContaining("one edition must end before the next begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookShelf.of(first, CompleteRulebooks.edition("2026.9", "2026-01-15")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookShelf.of(first, CompleteRulebooks.edition("2026.1", "2026-02-15")))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> RulebookShelf.of());
    }

    @Test
    void editions_of_another_organisation_or_zone_are_refused() {
        Rulebook other = CompleteRulebooks.READER.read(CompleteRulebooks.changed(
                "id: default", "id: other", "effective: 2026-01-15", "effective: 2028-01-15"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookShelf.of(first, other))
                .withMessageContaining("one organisation");
        Rulebook moved = CompleteRulebooks.READER.read(CompleteRulebooks.changed(
                "zone: Asia/Shanghai",
                "zone: Europe/Berlin",
                "effective: 2026-01-15",
                "effective: 2028-01-15",
                "\"2026.1\"",
                "\"9\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookShelf.of(first, moved))
                .withMessageContaining("share a zone");
    }

    @Test
    void a_desk_gets_the_policy_in_force_and_an_open_case_keeps_its_edition() {
        PolicySource<CreditPolicy> source = shelf.source(Rulebook::credit);
        assertThat(source.at(Instant.parse("2026-08-01T00:00:00Z")).version()).isEqualTo(second.version());
        assertThat(source.edition(RulebookVersion.of("default", "2026.1"))
                        .orElseThrow()
                        .policy())
                .isEqualTo(first.credit());
        assertThat(source.edition(RulebookVersion.of("default", "1"))).isEmpty();
        assertThat(source.edition(RulebookVersion.of("other", "2026.1"))).isEmpty();
    }

    @Test
    void the_end_of_an_edition_is_its_own_or_the_day_the_next_takes_effect() {
        assertThat(shelf.endOf(first.version())).contains(LocalDate.of(2026, 7, 1));
        assertThat(shelf.endOf(second.version())).contains(LocalDate.of(2027, 1, 1));
        assertThat(shelf.endOf(third.version())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.endOf(RulebookVersion.of("default", "1")))
                .withMessageContaining("default@2026.1, default@2026.2, default@2027.1");
    }

    @Test
    void a_gap_is_the_days_between_the_end_of_one_edition_and_the_next() {
        assertThat(shelf.gaps()).containsExactly(new DatePeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 1)));
        assertThat(RulebookShelf.of(first, second).gaps()).isEmpty();
        Rulebook adjoining = CompleteRulebooks.edition("2027.2", "2027-01-01");
        assertThat(RulebookShelf.of(second, adjoining).gaps()).isEmpty();
    }

    @Test
    void coming_editions_are_those_that_take_effect_after_the_day() {
        assertThat(shelf.comingAfter(LocalDate.of(2026, 6, 30))).containsExactly(second, third);
        assertThat(shelf.comingAfter(LocalDate.of(2026, 7, 1))).containsExactly(third);
        assertThat(shelf.comingAfter(LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void an_edition_names_who_issued_it() {
        assertThat(first.header().issuedBy().en()).isEqualTo("Management committee");
        assertThat(first.header().facts())
                .extracting(fact -> fact.key().path() + "=" + fact.value().spelled())
                .containsExactly(
                        "rulebook.id=default",
                        "rulebook.edition=2026.1",
                        "rulebook.name=默认规则手册 / Default rulebook",
                        "rulebook.zone=Asia/Shanghai",
                        "rulebook.currency=CNY",
                        "rulebook.issued-by=总经理办公会 / Management committee",
                        "rulebook.issued=2025-01-01",
                        "rulebook.effective=2026-01-15");
        assertThat(second.header().facts())
                .last()
                .satisfies(fact -> assertThat(fact.value().spelled()).isEqualTo("2027-01-01"));
    }

    private static void write(Path folder, String name, String edition, String effective) throws IOException {
        Files.writeString(
                folder.resolve(name),
                CompleteRulebook.text()
                        .replace("edition: \"2026.1\"", "edition: \"" + edition + "\"")
                        .replace("effective: 2026-01-15", "effective: " + effective));
    }

    @Test
    void a_folder_of_editions_is_read_onto_a_shelf(@TempDir Path folder) throws IOException {
        write(folder, "b.yaml", "2026.1", "2026-01-15");
        write(folder, "a.yml", "2026.2", "2026-07-01");
        Files.writeString(folder.resolve("notes.txt"), "no edition");
        RulebookShelf read = CompleteRulebooks.READER.readShelf(folder);
        assertThat(read.editions())
                .extracting(edition -> edition.version().edition())
                .containsExactly("2026.1", "2026.2");
    }

    @Test
    void everything_wrong_in_a_folder_of_editions_is_told_together(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), CompleteRulebook.text().replace("scale: 10 ", "scale: ten "));
        Files.writeString(folder.resolve("b.yaml"), CompleteRulebook.text().replace("overrun: 0.10", "overrun: 1.5"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CompleteRulebooks.READER.readShelf(folder))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::path)
                        .containsExactly("survey.satisfaction.scale", "credit.grades.a.overrun"));
    }

    @Test
    void editions_in_a_folder_that_do_not_follow_on_each_other_are_refused(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CompleteRulebooks.READER.readShelf(folder))
                .withMessageContaining("at least one edition");
        write(folder, "a.yaml", "2026.1", "2026-01-15");
        write(folder, "b.yaml", "2026.1", "2026-07-01");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CompleteRulebooks.READER.readShelf(folder))
                .withMessageContaining("default@2026.1 twice");
    }
}
