package org.crmkit.core.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.customer.Files.CLERK;
import static org.crmkit.core.customer.Files.DAY;
import static org.crmkit.core.customer.Files.fact;
import static org.crmkit.core.customer.Files.filed;
import static org.crmkit.core.customer.Files.id;
import static org.crmkit.core.customer.Files.registered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent.CustomersMerged;
import org.crmkit.core.customer.CustomerEvent.MergeUndone;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentifier.External;
import org.crmkit.core.customer.Files;
import org.crmkit.core.customer.FilingResult;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeDeskTest {

    private static final MergeId M1 = MergeId.of("M-1");
    private static final MergeId M2 = MergeId.of("M-2");

    private final Files files = new Files();

    private static List<MergeObstacle> obstacles(MergeResult result) {
        return result.fold(
                done -> List.of(),
                refused -> refused.refusals().stream().map(Refusal::obstacle).toList(),
                contended -> List.of());
    }

    private static MergeResult.Done done(MergeResult result) {
        return result.fold(
                done -> done,
                refused -> {
                    throw new AssertionError(refused.refusals());
                },
                contended -> {
                    throw new AssertionError(contended);
                });
    }

    private MergeResult merge(MergeId merge, String survivor, String loser) {
        return files.merging.merge(merge, id(survivor), id(loser), CLERK, References.NONE);
    }

    private Customer customer(String id) {
        return files.customers.find(id(id)).orElseThrow().state();
    }

    @Test
    void the_survivor_has_what_both_had_and_the_other_id_leads_to_it() {
        files.enterprise("C-1", Lifecycle.AT_RISK);
        files.enterprise("C-2");
        files.filing.fileFact(id("C-1"), fact("employer", "one", DAY));
        files.filing.fileFact(id("C-2"), fact("employer", "two", DAY.minusDays(1)));
        files.filing.fileIdentifier(id("C-2"), filed(registered("9135020000000000A")));
        Merge merge = done(merge(M1, "C-1", "C-2")).merge();

        assertThat(files.record("C-1").profile().facts()).hasSize(2);
        assertThat(files.record("C-1").identifiers()).hasSize(1);
        assertThat(customer("C-1").lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(customer("C-1").header().name()).isEqualTo("Fictional C-1");
        assertThat(customer("C-2").lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(files.records.resolve(id("C-2"))).isEqualTo(id("C-1"));
        assertThat(files.records.resolve(id("C-1"))).isEqualTo(id("C-1"));
        assertThat(merge.provenance())
                .contains(
                        new SurvivingValue("name", id("C-1"), SurvivorshipRule.SURVIVOR),
                        new SurvivingValue("lifecycle", id("C-2"), SurvivorshipRule.NEAREST_TO_BUYING),
                        new SurvivingValue("facts.name-and-unit.employer", id("C-1"), SurvivorshipRule.ALL),
                        new SurvivingValue("facts.name-and-unit.employer", id("C-2"), SurvivorshipRule.ALL),
                        new SurvivingValue("identifiers.unified-social-credit-code", id("C-2"), SurvivorshipRule.ALL));
        assertThat(files.store.events()).last().isInstanceOfSatisfying(CustomersMerged.class, event -> {
            assertThat(event.customer()).isEqualTo(id("C-1"));
            assertThat(event.from()).isEqualTo(id("C-2"));
            assertThat(event.decidedUnder()).isEqualTo(Files.POLICY.version());
        });
    }

    @Test
    void filing_under_the_other_id_is_refused_and_names_the_survivor() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        merge(M1, "C-1", "C-2");
        assertThat(files.filing.fileFact(id("C-2"), fact("employer", "x", DAY)))
                .isInstanceOfSatisfying(
                        FilingResult.Refused.class,
                        refused -> assertThat(refused.reason().text().en()).contains("merged into C-1"));
        files.enterprise("C-3");
        assertThat(files.filing.linkParent(id("C-3"), new ParentLink(id("C-2"), Validity.since(DAY))))
                .isInstanceOf(FilingResult.Refused.class);
    }

    @Test
    void a_preview_shows_the_plan_and_saves_nothing() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        int events = files.store.events().size();
        assertThat(files.merging.preview(M1, id("C-1"), id("C-2"), References.NONE))
                .isInstanceOfSatisfying(MergeDecision.Ready.class, ready -> assertThat(
                                ready.plan().survivor().record().parts())
                        .hasSize(1));
        assertThat(files.store.events()).hasSize(events);
        assertThat(files.records.find(id("C-1"))).isEmpty();
    }

    @Test
    void all_that_stands_in_the_way_is_told_together() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.desk.register(new Customer.Individual(CustomerHeader.of(id("P-1"), "甲某", DAY, Lifecycle.ACTIVE)));
        files.filing.fileIdentifier(id("C-1"), filed(registered("9135020000000000A")));
        files.filing.fileIdentifier(id("P-1"), filed(registered("9135020000000000B")));
        assertThat(obstacles(merge(M1, "C-1", "P-1")))
                .containsExactly(MergeObstacle.OTHER_KIND, MergeObstacle.IDENTIFIERS_CONTRADICT);
        assertThat(obstacles(merge(M1, "C-1", "C-1"))).containsExactly(MergeObstacle.SAME_CUSTOMER);
        assertThat(obstacles(merge(M1, "C-1", "C-9"))).containsExactly(MergeObstacle.UNKNOWN_CUSTOMER);
        files.filing.linkParent(id("C-2"), new ParentLink(id("C-1"), Validity.between(DAY, DAY.plusDays(1))));
        assertThat(obstacles(merge(M1, "C-1", "C-2"))).containsExactly(MergeObstacle.ONE_ABOVE_THE_OTHER);
        assertThat(obstacles(merge(M1, "C-2", "C-1"))).containsExactly(MergeObstacle.ONE_ABOVE_THE_OTHER);
    }

    @Test
    void a_group_is_not_merged_with_its_member() {
        files.desk.register(
                Customer.Group.of(CustomerHeader.of(id("G-1"), "Fictional Group", DAY, Lifecycle.ACTIVE), id("G-2")));
        files.desk.register(Customer.Group.of(CustomerHeader.of(id("G-2"), "Fictional Group", DAY, Lifecycle.ACTIVE)));
        MergeResult result =
                files.merging.merge(M1, id("G-1"), id("G-2"), CLERK, new References(List.of(id("G-1")), List.of()));
        assertThat(obstacles(result)).containsExactly(MergeObstacle.ONE_IN_THE_OTHER);
    }

    @Test
    void a_file_is_merged_away_once() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-3");
        merge(M1, "C-1", "C-2");
        assertThat(obstacles(merge(M2, "C-3", "C-2"))).containsExactly(MergeObstacle.ALREADY_MERGED);
        assertThat(obstacles(merge(M2, "C-2", "C-3"))).containsExactly(MergeObstacle.ALREADY_MERGED);
        assertThat(obstacles(merge(M1, "C-1", "C-3"))).containsExactly(MergeObstacle.MERGE_KNOWN);
    }

    @Test
    void what_was_filed_after_the_merge_stays_with_the_survivor_when_it_is_undone() {
        files.enterprise("C-1", Lifecycle.AT_RISK);
        files.enterprise("C-2");
        files.filing.fileFact(id("C-2"), fact("employer", "two", DAY));
        merge(M1, "C-1", "C-2");
        files.filing.fileFact(id("C-1"), fact("occupation", "later", DAY));
        files.desk.move(files.customers.find(id("C-1")).orElseThrow(), Lifecycle.AT_RISK);
        done(files.merging.undo(M1, CLERK));
        assertThat(files.record("C-1").profile().facts()).containsExactly(fact("occupation", "later", DAY));
        assertThat(files.record("C-2").profile().facts()).containsExactly(fact("employer", "two", DAY));
        assertThat(customer("C-1").lifecycle()).isEqualTo(Lifecycle.AT_RISK);
        assertThat(customer("C-2").lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(files.store.events()).last().isInstanceOf(MergeUndone.class);
        assertThat(obstacles(files.merging.undo(M1, CLERK))).containsExactly(MergeObstacle.ALREADY_UNDONE);
        assertThat(obstacles(files.merging.undo(M2, CLERK))).containsExactly(MergeObstacle.UNKNOWN_MERGE);
        assertThat(done(merge(M2, "C-2", "C-1")).merge().survivor()).isEqualTo(id("C-2"));
    }

    @Test
    void the_later_merge_is_undone_first() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-3");
        merge(M1, "C-2", "C-3");
        merge(M2, "C-1", "C-2");
        assertThat(files.records.resolve(id("C-3"))).isEqualTo(id("C-1"));
        assertThat(obstacles(files.merging.undo(M1, CLERK))).containsExactly(MergeObstacle.LATER_MERGE_FIRST);
        done(files.merging.undo(M2, CLERK));
        done(files.merging.undo(M1, CLERK));
        assertThat(files.records.resolve(id("C-3"))).isEqualTo(id("C-3"));
    }

    @Test
    void whoever_pointed_to_the_other_points_to_the_survivor_and_back_again() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-5");
        files.desk.register(new Customer.Group(
                CustomerHeader.of(id("G-1"), "Fictional Group", DAY, Lifecycle.ACTIVE),
                List.of(
                        new Membership(id("C-1"), Validity.between(DAY, DAY.plusDays(10))),
                        new Membership(id("C-2"), Validity.since(DAY.plusDays(5))))));
        files.filing.linkParent(id("C-5"), new ParentLink(id("C-2"), Validity.since(DAY)));
        Customer groupBefore = customer("G-1");
        var childBefore = files.record("C-5");
        References references = new References(List.of(id("G-1")), List.of(id("C-5")));
        Merge merge = done(files.merging.merge(M1, id("C-1"), id("C-2"), CLERK, references))
                .merge();
        assertThat(merge.rePointed()).extracting(RePointed::key).hasToString("[customer/G-1, customer-record/C-5]");
        assertThat(((Customer.Group) customer("G-1")).memberships()).containsExactly(Membership.since(id("C-1"), DAY));
        assertThat(files.record("C-5").parents()).containsExactly(new ParentLink(id("C-1"), Validity.since(DAY)));
        assertThat(done(files.merging.undo(M1, CLERK)).leftAlone()).isEmpty();
        assertThat(customer("G-1")).isEqualTo(groupBefore);
        assertThat(files.record("C-5")).isEqualTo(childBefore);
    }

    @Test
    void what_somebody_changed_since_is_left_alone_and_named() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-5");
        files.filing.linkParent(id("C-5"), new ParentLink(id("C-2"), Validity.since(DAY)));
        files.merging.merge(M1, id("C-1"), id("C-2"), CLERK, new References(List.of(), List.of(id("C-5"))));
        files.filing.endParent(id("C-5"), DAY.plusDays(3));
        assertThat(done(files.merging.undo(M1, CLERK)).leftAlone()).hasToString("[customer-record/C-5]");
        assertThat(files.record("C-5").parents())
                .containsExactly(new ParentLink(id("C-1"), Validity.between(DAY, DAY.plusDays(3))));
    }

    @Test
    void groups_bring_their_members_along() {
        files.desk.register(
                Customer.Group.of(CustomerHeader.of(id("G-1"), "Fictional Group", DAY, Lifecycle.ACTIVE), id("C-1")));
        files.desk.register(Customer.Group.of(
                CustomerHeader.of(id("G-2"), "Fictional Group", DAY, Lifecycle.ACTIVE), id("C-1"), id("C-2")));
        Customer before = customer("G-1");
        merge(M1, "G-1", "G-2");
        assertThat(((Customer.Group) customer("G-1")).members(DAY)).containsExactly(id("C-1"), id("C-2"));
        done(files.merging.undo(M1, CLERK));
        assertThat(customer("G-1")).isEqualTo(before);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Gives a customer made-up contents; exclusive numbers are left out, so that any two may be merged. */
    private void fill(String id, Random random) {
        Lifecycle[] stages = Lifecycle.values();
        CustomerHeader header = CustomerHeader.of(
                id(id), "Fictional " + id, DAY.minusDays(random.nextInt(9)), stages[random.nextInt(stages.length)]);
        files.desk.register(
                new Customer.Enterprise(random.nextBoolean() ? header.inRegion("area " + random.nextInt(3)) : header));
        for (int i = random.nextInt(4); i > 0; i--) {
            files.filing.fileFact(id(id), fact("field-" + random.nextInt(3), id + i, DAY.minusDays(random.nextInt(4))));
        }
        if (random.nextBoolean()) {
            files.filing.fileIdentifier(id(id), filed(new External("old-erp", "K-" + random.nextInt(3))));
        }
        if (random.nextBoolean()) {
            files.filing.assignOwner(
                    id(id),
                    List.of(OwnerLevel.values()).get(random.nextInt(3)),
                    StaffId.of("E-" + random.nextInt(5)),
                    DAY.minusDays(random.nextInt(5)));
        }
    }

    private List<Object> state(List<String> ids) {
        List<Object> state = new ArrayList<>();
        for (String id : ids) {
            state.add(customer(id));
            files.records.find(id(id)).ifPresent(stored -> {
                if (!stored.state().sources().get(0).contents().equals(org.crmkit.core.customer.FileContents.EMPTY)) {
                    state.add(stored.state());
                }
            });
        }
        return state;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void merging_and_undoing_in_any_allowed_order_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<String> ids = List.of("C-1", "C-2", "C-3", "C-4");
        ids.forEach(id -> fill(id, random));
        List<Object> before = state(ids);
        List<MergeId> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            MergeId merge = MergeId.of("M-" + i);
            if (merge(merge, ids.get(random.nextInt(4)), ids.get(random.nextInt(4))) instanceof MergeResult.Done) {
                open.add(merge);
            }
        }
        assertThat(open).as("seed %s", seed).isNotEmpty();
        while (!open.isEmpty()) {
            Collections.shuffle(open, random);
            boolean undone = open.removeIf(merge -> files.merging.undo(merge, CLERK) instanceof MergeResult.Done);
            assertThat(undone).as("seed %s", seed).isTrue();
        }
        assertThat(state(ids)).as("seed %s", seed).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_merges_does_not_change_what_survives(long seed) {
        List<List<String>> orders = List.of(
                List.of("1<2", "1<3", "1<4"),
                List.of("1<4", "1<3", "1<2"),
                List.of("3<4", "1<3", "1<2"),
                List.of("2<4", "2<3", "1<2"));
        List<Object> first = survivors(seed, orders.get(0));
        for (List<String> order : orders) {
            assertThat(survivors(seed, order)).as("seed %s, %s", seed, order).isEqualTo(first);
        }
    }

    private static List<Object> survivors(long seed, List<String> order) {
        MergeDeskTest test = new MergeDeskTest();
        Random random = new Random(seed);
        List.of("C-1", "C-2", "C-3", "C-4").forEach(id -> test.fill(id, random));
        for (String step : order) {
            done(test.merge(MergeId.of("M " + step), "C-" + step.charAt(0), "C-" + step.charAt(2)));
        }
        var record = test.files.record("C-1");
        List<Object> survived =
                new ArrayList<>(List.of(test.customer("C-1"), record.owners(), record.confidentiality()));
        survived.add(
                record.profile().asOf(DAY).stream().map(CustomerFact::value).toList());
        survived.addAll(record.profile().facts());
        survived.addAll(record.identifiers());
        return survived;
    }

    @Test
    void numbers_that_agree_are_named_once_and_the_least_id_files_them() {
        CustomerIdentifier code = registered("9135020000000000A");
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.filing.fileIdentifier(id("C-1"), filed(code));
        files.filing.fileIdentifier(id("C-2"), filed(code));
        merge(M1, "C-1", "C-2");
        assertThat(files.record("C-1").identifiers()).hasSize(1);
        List<CustomerId> origins = files.record("C-1").sources().stream()
                .map(source -> source.origin())
                .toList();
        assertThat(origins).containsExactly(id("C-1"), id("C-2"));
    }
}
