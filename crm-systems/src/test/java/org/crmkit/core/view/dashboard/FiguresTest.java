package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.crmkit.core.view.dashboard.FigureFixtures.CLERK;
import static org.crmkit.core.view.dashboard.FigureFixtures.CNY;
import static org.crmkit.core.view.dashboard.FigureFixtures.MARCH;
import static org.crmkit.core.view.dashboard.FigureFixtures.RULES;
import static org.crmkit.core.view.dashboard.FigureFixtures.VERSION;
import static org.crmkit.core.view.dashboard.FigureFixtures.account;
import static org.crmkit.core.view.dashboard.FigureFixtures.at;
import static org.crmkit.core.view.dashboard.FigureFixtures.care;
import static org.crmkit.core.view.dashboard.FigureFixtures.changed;
import static org.crmkit.core.view.dashboard.FigureFixtures.cny;
import static org.crmkit.core.view.dashboard.FigureFixtures.contact;
import static org.crmkit.core.view.dashboard.FigureFixtures.file;
import static org.crmkit.core.view.dashboard.FigureFixtures.id;
import static org.crmkit.core.view.dashboard.FigureFixtures.march;
import static org.crmkit.core.view.dashboard.FigureFixtures.person;
import static org.crmkit.core.view.dashboard.FigureFixtures.rules;
import static org.crmkit.core.view.dashboard.FigureFixtures.trend;
import static org.crmkit.core.view.dashboard.FigureFixtures.value;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReminderKind;
import org.crmkit.core.relationship.programme.Programme;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.tier.points.PointsMovement;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void customers_are_counted_by_kind_and_stage_with_those_at_risk_out_of_those_who_buy() {
        List<Customer> customers = List.of(
                person("C-1", Lifecycle.ACTIVE, march(2)),
                person("C-2", Lifecycle.AT_RISK, march(31)),
                person("C-3", Lifecycle.WON_BACK, LocalDate.of(2026, 2, 28)),
                person("C-4", Lifecycle.LOST, LocalDate.of(2026, 4, 1)));

        Panel panel = CustomerFigures.of(customers, MissingCounts.over(List.of()), MARCH)
                .panel();

        assertThat(value(panel, "at-risk")).isEqualTo("33.33% (1 of 3)");
        assertThat(value(panel, "complete")).isEqualTo("- (No file was looked at)");
        assertThat(value(panel, "stage-lost")).isEqualTo("1");
        assertThat(value(panel, "stage-closed")).isEqualTo("0");
        assertThat(value(panel, "kind-individual")).isEqualTo("4");
        assertThat(value(panel, "registered")).isEqualTo("2");
        assertThat(trend(panel, "new-customers")).containsExactly("0", "1", "0", "0", "0", "1");
    }

    @Test
    void levels_are_shares_of_all_and_changes_are_counted_up_and_down() {
        List<TierLevel> levels = RULES.tier().levels();
        String low = levels.get(0).slug();
        String high = levels.get(1).slug();
        List<TierFile> files = List.of(file("C-1", low), file("C-2", high), file("C-3", low), file("C-4", "gone"));
        List<TierEvent.TierChanged> changed = List.of(
                changed(at(2), low, high),
                changed(at(3), high, low),
                changed(at(4), low, high),
                changed(at(1).minus(Duration.ofDays(2)), low, high));

        Panel panel = TierFigures.of(files, changed, RULES.inForce(Rulebook::tier), MARCH)
                .panel();

        assertThat(value(panel, "level-" + low)).isEqualTo("50% (2 of 4)");
        assertThat(value(panel, "level-gone")).isEqualTo("25% (1 of 4)");
        assertThat(value(panel, "raised")).isEqualTo("2");
        assertThat(value(panel, "lowered")).isEqualTo("1");
        assertThat(trend(panel, "changes")).containsExactly("0", "3", "0", "0", "0", "0");
    }

    @Test
    void points_that_expired_are_a_share_of_those_that_left() {
        PointsAccount account = PointsAccount.from(
                List.of(
                        new PointsEntry.Adjusted("a", march(1), 100, "welcome"),
                        new PointsEntry.Redeemed("r", march(10), 30)),
                RULES.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> RULES.tier().levels().get(0).slug(),
                march(31));

        Panel panel = PointsFigures.of(List.of(account), MARCH).panel();
        PointsFigures none = PointsFigures.of(List.of(), MARCH);

        assertThat(value(panel, "balance")).isEqualTo("70");
        assertThat(value(panel, "points-adjusted")).isEqualTo("100");
        assertThat(value(panel, "points-redeemed")).isEqualTo("-30");
        assertThat(value(panel, "expired")).isEqualTo("0% (0 of 30)");
        assertThat(none.expired().value()).isEmpty();
        assertThat(none.points()).containsEntry(PointsMovement.Kind.EARNED, 0L);
    }

    @Test
    void care_is_done_as_far_as_its_keys_say() {
        List<CareTask> tasks = List.of(care("C-1", "a", 2), care("C-2", "a", 3), care("C-3", "b", 4));
        CareTask later = new CareTask(
                id("C-1"),
                "news",
                "a",
                Label.same("news"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                VERSION);

        Panel panel = CareFigures.of(
                        List.of(tasks.get(0), tasks.get(1), tasks.get(2), later),
                        Set.of(tasks.get(0).key(), later.key()),
                        MARCH)
                .panel();

        assertThat(value(panel, "due")).isEqualTo("3");
        assertThat(value(panel, "done")).isEqualTo("33.33% (1 of 3)");
        assertThat(value(panel, "class-a")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "class-b")).isEqualTo("0% (0 of 1)");
    }

    @Test
    void relations_show_meetings_proposals_gifts_and_what_is_overdue() {
        List<Contact> contacts = List.of(
                contact("1", ContactKind.VISIT, ContactState.HELD, 2, Optional.empty()),
                contact("2", ContactKind.VISIT, ContactState.CANCELLED, 3, Optional.empty()),
                contact("3", ContactKind.TOUR, ContactState.HELD, 9, Optional.empty()),
                contact("4", ContactKind.VISIT, ContactState.OPEN, 10, Optional.empty()),
                contact("5", ContactKind.PROPOSAL, ContactState.THANKED, 11, Optional.of(true)),
                contact("6", ContactKind.PROPOSAL, ContactState.THANKED, 11, Optional.of(false)));
        List<Gift> gifts = List.of(
                new Gift("g1", id("C-1"), CLERK, cny("80.00"), march(5), Optional.empty()),
                new Gift("g2", id("C-1"), CLERK, cny("20.00"), LocalDate.of(2026, 4, 1), Optional.empty()));
        List<Reminder> reminders = List.of(
                new Reminder(ReminderKind.NEVER_BOUGHT, id("C-1"), Optional.empty(), march(1), march(2), VERSION));

        RelationshipFigures figures = RelationshipFigures.of(
                contacts, gifts, reminders, PolicySource.always(rules(RelationshipPolicy.class)), CNY, MARCH, at(31));
        Panel panel = figures.panel();

        assertThat(value(panel, "took-place")).isEqualTo("66.67% (2 of 3)");
        assertThat(value(panel, "adopted")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "overdue")).isEqualTo("1");
        assertThat(value(panel, "gift-value")).isEqualTo("CNY 80.00");
        assertThat(figures.held()).isEqualTo(Map.of(ContactKind.VISIT, 1L, ContactKind.TOUR, 1L));
        assertThat(figures.reminders()).isEqualTo(Map.of(ReminderKind.NEVER_BOUGHT, 1L));
        assertThat(trend(panel, "meetings")).containsExactly("0", "1", "1", "0", "0", "0");
    }

    @Test
    void an_edition_that_is_not_on_the_shelf_is_asked_for() {
        InForce<RelationshipPolicy> other =
                InForce.of(rules(RelationshipPolicy.class).policy(), RulebookVersion.of("other", "1"));
        List<Contact> contacts = List.of(contact("1", ContactKind.VISIT, ContactState.OPEN, 2, Optional.empty()));

        assertThatIllegalStateException()
                .isThrownBy(() -> RelationshipFigures.of(
                        contacts, List.of(), List.of(), PolicySource.always(other), CNY, MARCH, at(31)))
                .withMessageContaining(VERSION.toString());
    }

    @Test
    void programmes_count_stages_done_and_those_whose_next_is_overdue() {
        InForce<ProgrammePolicy> policy = rules(ProgrammePolicy.class);
        Programme programme = policy.policy().programmes().get(0);
        String first = programme.stages().get(0).slug();
        ProgrammeRun late =
                new ProgrammeRun("r-1", programme.slug(), "east", LocalDate.of(2024, 1, 1), Map.of(), VERSION);
        ProgrammeRun inTime = new ProgrammeRun(
                "r-2",
                programme.slug(),
                "west",
                march(20),
                Map.of(first, new ProgrammeRun.Done(march(30), "D-1")),
                VERSION);

        Panel panel = ProgrammeFigures.of(List.of(late, inTime), PolicySource.always(policy), MARCH)
                .panel();

        assertThat(value(panel, "in-time")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "finished")).isEqualTo("0% (0 of 2)");
        assertThat(value(panel, "stages")).isEqualTo("1");
    }

    @Test
    void a_target_stands_in_the_rulebook_under_its_key() {
        assertThat(RULES.facts().stream().map(fact -> fact.key().path()))
                .contains("survey.response-rate", "survey.satisfaction.target");
    }
}
