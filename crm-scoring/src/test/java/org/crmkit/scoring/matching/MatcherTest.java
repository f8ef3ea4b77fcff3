package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentifier.External;
import org.crmkit.core.customer.CustomerIdentifier.Registered;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.core.customer.duplicate.MatchClass;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTest {

    private static final Matcher MATCHER = Matcher.usual();

    /** A made-up code with the check character that GB 32100-2015 asks for. */
    static CustomerIdentifier code(int which) {
        String first17 = String.format(Locale.ROOT, "91350200%08dA", which);
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var parsed = UnifiedSocialCreditCode.parse(first17 + check);
            if (parsed.value().isPresent()) {
                return new Registered(parsed.value().get());
            }
        }
        throw new IllegalStateException(first17);
    }

    static DuplicateSubject company(String id, String name, CustomerIdentifier... identifiers) {
        return new DuplicateSubject(
                CustomerId.of(id), CustomerKind.ENTERPRISE, List.of(name), List.of(identifiers), List.of(), List.of());
    }

    private static DuplicateSubject with(DuplicateSubject file, String phone, String address, String mail) {
        return new DuplicateSubject(
                file.customer(),
                file.kind(),
                file.names(),
                file.identifiers(),
                phone.isEmpty() ? List.of() : List.of(phone),
                address.isEmpty() ? List.of() : List.of(address),
                mail.isEmpty() ? List.of() : List.of(mail));
    }

    private static DuplicateSubject person(String id, String name) {
        return DuplicateSubject.named(CustomerId.of(id), CustomerKind.INDIVIDUAL, name);
    }

    @Test
    void the_same_number_of_a_register_confirms_and_another_excludes() {
        assertThat(MATCHER.compare(company("C-1", "厦门砚舟贸易有限公司", code(1)), company("C-2", "福州栖岚餐饮有限公司", code(1)))
                        .candidate()
                        .match())
                .isEqualTo(MatchClass.SAME);
        MatchedPair vetoed = MATCHER.compare(
                with(company("C-1", "厦门砚舟贸易有限公司", code(1)), "+865922222222", "", ""),
                with(company("C-2", "厦门砚舟贸易有限公司", code(2)), "+865922222222", "", ""));
        assertThat(vetoed.band()).isEqualTo(MatchBand.NO);
        assertThat(vetoed.probability()).isGreaterThan(0.99);
        assertThat(vetoed.candidate().rulings()).extracting(Reason::code).containsExactly("identifier-differs");
    }

    @Test
    void numbers_that_contradict_each_other_are_for_a_person() {
        External number = new External("old-erp", "K-1");
        assertThat(MATCHER.compare(company("C-1", "砚舟", code(1), number), company("C-2", "砚舟", code(2), number))
                        .candidate()
                        .match())
                .isEqualTo(MatchClass.REVIEW);
    }

    @Test
    void another_legal_form_or_another_name_is_never_automatic() {
        MatchedPair form = MATCHER.compare(
                with(company("C-1", "厦门砚舟贸易有限公司"), "+865922222222", "厦门市虚构路18号", ""),
                with(company("C-2", "厦门砚舟贸易股份有限公司"), "+865922222222", "厦门市虚构路18号", ""));
        assertThat(form.probability()).isGreaterThan(0.99);
        assertThat(form.band()).isEqualTo(MatchBand.SUGGEST);
        assertThat(form.candidate().rulings()).extracting(Reason::code).containsExactly("legal-form-differs");
        MatchedPair names = MATCHER.compare(
                with(company("C-1", "厦门砚舟贸易有限公司"), "+865922222222", "厦门市虚构路18号", "a@yanzhou.example"),
                with(company("C-2", "Quillmere Trading Ltd"), "+865922222222", "厦门市虚构路18号", "a@yanzhou.example"));
        assertThat(names.probability()).isGreaterThan(0.99);
        assertThat(names.band()).isEqualTo(MatchBand.SUGGEST);
        assertThat(names.candidate().rulings()).extracting(Reason::code).containsExactly("names-do-not-agree");
    }

    @Test
    void a_branch_is_related_to_its_head_office_and_to_no_other_branch() {
        DuplicateSubject bank = company("C-1", "中国霁川银行厦门分行思明支行");
        assertThat(MATCHER.compare(bank, company("C-2", "中国霁川银行厦门分行"))
                        .candidate()
                        .match())
                .isEqualTo(MatchClass.RELATED);
        assertThat(MATCHER.compare(company("C-1", "广州栖岚电器有限公司厦门分公司"), company("C-2", "广州栖岚电器有限公司"))
                        .candidate()
                        .rulings())
                .extracting(Reason::code)
                .containsExactly("branch-differs");
    }

    @Test
    void the_name_on_the_door_and_the_former_name_count_as_the_name() {
        assertThat(MATCHER.compare(
                                company("C-1", "Brackenfold Holdings LLC d/b/a Quillmere Trading Ltd"),
                                with(company("C-2", "Quillmere Trading Limited"), "", "", ""))
                        .pattern()
                        .level(MatchField.TRADE_NAME))
                .isEqualTo(MatchLevel.SAME);
        assertThat(MATCHER.compare(company("C-1", "厦门砚舟贸易有限公司（原名：厦门栖岚贸易有限公司）"), company("C-2", "厦门栖岚贸易有限公司"))
                        .band())
                .isEqualTo(MatchBand.AUTOMATIC);
    }

    @Test
    void a_person_needs_more_than_a_name() {
        assertThat(MATCHER.compare(person("P-1", "王某甲"), person("P-2", "王某甲")).band())
                .isEqualTo(MatchBand.NO);
        assertThat(MATCHER.compare(
                                with(person("P-1", "王某甲"), "+8613800000000", "", ""),
                                with(person("P-2", "王某甲"), "+8613800000000", "", ""))
                        .band())
                .isEqualTo(MatchBand.SUGGEST);
        assertThat(MATCHER.compare(
                                with(person("P-1", "王某甲"), "+8613800000000", "虚构路1号", ""),
                                with(person("P-2", "王 某甲"), "+8613800000000", "虚构路１号", ""))
                        .band())
                .isEqualTo(MatchBand.AUTOMATIC);
        assertThat(MATCHER.compare(
                                with(person("P-1", "王某甲"), "+8613800000000", "虚构路1号", ""),
                                with(person("P-2", "王某丙"), "+8613800000000", "虚构路1号", ""))
                        .band())
                .as("a family is asked about, never merged")
                .isEqualTo(MatchBand.SUGGEST);
        assertThat(MATCHER.compare(person("P-1", "王某甲"), company("C-1", "王某甲")).band())
                .isEqualTo(MatchBand.NO);
    }

    @Test
    void every_field_says_what_it_adds() {
        MatchedPair pair = MATCHER.compare(
                with(company("C-1", "厦门砚舟贸易有限公司"), "+865922222222", "", "a@yanzhou.example"),
                with(company("C-2", "砚舟商贸（厦门）有限公司"), "+865922222223", "", "b@yanzhou.example"));
        assertThat(pair.candidate().score().contributions())
                .extracting(contribution -> contribution.reason().code())
                .containsExactlyInAnyOrder(
                        "trade-name-same",
                        "legal-form-same",
                        "industry-same",
                        "region-same",
                        "phone-slip",
                        "mail-domain");
        assertThat(pair.candidate().score().missing()).containsExactly("address");
        double bits = pair.candidate().score().baseline()
                + pair.candidate().score().contributions().stream()
                        .mapToDouble(Contribution::points)
                        .sum();
        assertThat(pair.probability()).isCloseTo(1 / (1 + Math.pow(2, -bits)), within(1e-12));
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Companies and persons of few syllables, so that many are alike. */
    private static List<DuplicateSubject> portfolio(long seed, int size) {
        Random random = new Random(seed);
        String[] regions = {"厦门", "福州", "厦门市", "", "泉州", "福建"};
        String[] syllables = {"砚", "舟", "栖", "岚", "霁", "川"};
        String[] industries = {"贸易", "商贸", "电子", "食品", "电子科技", ""};
        String[] forms = {"有限公司", "有限责任公司", "股份有限公司", "有限公司厦门分公司", ""};
        List<DuplicateSubject> files = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder trade = new StringBuilder();
            for (int k = 2 + random.nextInt(3); k > 0; k--) {
                trade.append(syllables[random.nextInt(syllables.length)]);
            }
            boolean isPerson = random.nextInt(5) == 0;
            String name = isPerson
                    ? "王" + trade.substring(0, 2)
                    : regions[random.nextInt(regions.length)]
                            + trade
                            + industries[random.nextInt(industries.length)]
                            + forms[random.nextInt(forms.length)];
            files.add(new DuplicateSubject(
                    CustomerId.of(String.format(Locale.ROOT, "C-%05d", i)),
                    isPerson ? CustomerKind.INDIVIDUAL : CustomerKind.ENTERPRISE,
                    List.of(name),
                    !isPerson && random.nextInt(6) == 0 ? List.of(code(random.nextInt(size))) : List.of(),
                    random.nextInt(3) == 0 ? List.of("+86592222" + (1000 + random.nextInt(size))) : List.of(),
                    random.nextInt(4) == 0 ? List.of("厦门市虚构路" + (1 + random.nextInt(9)) + "号") : List.of(),
                    random.nextInt(4) == 0 ? List.of("m" + random.nextInt(size) + "@yanzhou.example") : List.of()));
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_does_not_matter_which_of_two_is_given_first(long seed) {
        List<DuplicateSubject> files = portfolio(seed, 24);
        for (DuplicateSubject one : files) {
            for (DuplicateSubject two : files) {
                if (!one.customer().equals(two.customer())) {
                    assertThat(MATCHER.compare(two, one))
                            .as("seed %s %s %s", seed, one, two)
                            .isEqualTo(MATCHER.compare(one, two));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_files_does_not_matter(long seed) {
        List<DuplicateSubject> files = portfolio(seed, 150);
        MatchReport report = MATCHER.find(MatchTable.of(files));
        Collections.shuffle(files, new Random(seed + 1));
        MatchReport again = MATCHER.find(MatchTable.of(files));
        assertThat(again.pairs()).as("seed %s", seed).isEqualTo(report.pairs());
        assertThat(again.clusters()).as("seed %s", seed).isEqualTo(report.clusters());
        assertThat(again.conflicts()).as("seed %s", seed).isEqualTo(report.conflicts());
        assertThat(again.compared()).isEqualTo(report.compared());
        assertThat(report.pairs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void on_many_threads_the_same_is_found(long seed) {
        List<DuplicateSubject> files = portfolio(seed, 400);
        MatchReport alone = MATCHER.find(MatchTable.of(files));
        MatchReport shared = MATCHER.inParallel()
                .find(MatchTable.builder().addInParallel(files).build());
        assertThat(shared.pairs()).as("seed %s", seed).isEqualTo(alone.pairs());
        assertThat(shared.clusters()).as("seed %s", seed).isEqualTo(alone.clusters());
        assertThat(shared.conflicts()).as("seed %s", seed).isEqualTo(alone.conflicts());
        assertThat(shared.skipped()).as("seed %s", seed).isEqualTo(alone.skipped());
        assertThat(shared.compared()).as("seed %s", seed).isEqualTo(alone.compared());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparing_every_pair_finds_all_that_blocks_find(long seed) {
        MatchTable table = MatchTable.of(portfolio(seed, 60));
        MatchReport all = MATCHER.findAmongAll(table);
        assertThat(all.compared()).isEqualTo(60 * 59 / 2);
        assertThat(all.pairs())
                .as("seed %s", seed)
                .containsAll(MATCHER.find(table).pairs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocks_find_what_comparing_all_pairs_finds_where_a_trait_is_shared(long seed) {
        List<DuplicateSubject> files = portfolio(seed, 80);
        List<MatchedPair> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            for (int j = i + 1; j < files.size(); j++) {
                MatchedPair pair = MATCHER.compare(files.get(i), files.get(j));
                if (pair.candidate().match() != MatchClass.DISTINCT && sharesATrait(pair)) {
                    all.add(pair);
                }
            }
        }
        MatchReport report = MATCHER.find(MatchTable.of(files));
        assertThat(report.skipped()).isEmpty();
        assertThat(report.pairs()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(all);
    }

    private static boolean sharesATrait(MatchedPair pair) {
        ComparisonPattern pattern = pair.pattern();
        return pair.candidate().rulings().stream()
                        .anyMatch(ruling -> ruling.code().equals("identifier-agrees"))
                || List.of(MatchLevel.SAME, MatchLevel.ORDINARY, MatchLevel.SLIP)
                        .contains(pattern.level(MatchField.TRADE_NAME))
                || List.of(MatchLevel.SAME, MatchLevel.ORDINARY, MatchLevel.INITIALS)
                        .contains(pattern.level(MatchField.PERSON_NAME))
                || pattern.level(MatchField.PHONE) == MatchLevel.SAME
                || List.of(MatchLevel.SAME, MatchLevel.DOMAIN).contains(pattern.level(MatchField.MAIL))
                || List.of(MatchLevel.SAME, MatchLevel.BUILDING).contains(pattern.level(MatchField.ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_files_of_a_cluster_exclude_each_other(long seed) {
        List<DuplicateSubject> files = portfolio(seed, 400);
        MatchReport report = MATCHER.find(MatchTable.of(files));
        assertThat(report.clusters()).as("seed %s", seed).isNotEmpty();
        for (CustomerCluster cluster : report.clusters()) {
            List<DuplicateSubject> members = files.stream()
                    .filter(file -> cluster.members().contains(file.customer()))
                    .toList();
            assertThat(members.stream()
                            .flatMap(file -> file.identifiers().stream())
                            .map(CustomerIdentifier::text)
                            .distinct()
                            .count())
                    .as("seed %s %s", seed, cluster)
                    .isLessThanOrEqualTo(1);
            assertThat(members.stream().map(DuplicateSubject::kind).distinct()).hasSize(1);
        }
    }

    @Test
    void a_chain_of_likenesses_does_not_join_what_a_register_keeps_apart() {
        DuplicateSubject one = company("C-1", "厦门砚舟贸易有限公司", code(1));
        DuplicateSubject bridge = with(company("C-2", "厦门砚舟贸易有限公司"), "+865922222222", "", "");
        DuplicateSubject three = with(company("C-3", "厦门市砚舟贸易有限公司", code(3)), "+865922222222", "", "");
        MatchReport report = MATCHER.find(MatchTable.of(List.of(one, bridge, three)));
        assertThat(report.count(MatchBand.AUTOMATIC)).isEqualTo(2);
        // the bridge goes where the evidence is stronger
        assertThat(report.clusters())
                .containsExactly(new CustomerCluster(List.of(bridge.customer(), three.customer())));
        assertThat(report.conflicts())
                .containsExactly(
                        new ClusterConflict(one.customer(), bridge.customer(), one.customer(), three.customer()));
    }

    @Test
    void a_trait_that_too_many_share_is_reported_and_narrower_ones_still_count() {
        List<DuplicateSubject> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(company("C-" + (1000 + i), (i % 2 == 0 ? "厦门" : "福州") + "砚舟贸易有限公司"));
        }
        Matcher narrow = new Matcher(MatchModels.usual(), new MatchOptions(0.99, 0.8, 100));
        MatchReport report = narrow.find(MatchTable.of(many));
        assertThat(report.skipped())
                .containsExactly(
                        new SkippedBlock(BlockKind.TRADE_NAME_AND_INDUSTRY, 150),
                        new SkippedBlock(BlockKind.TRADE_NAME, 150));
        assertThat(report.compared()).isEqualTo(2L * 75 * 74 / 2);
        assertThat(report.skipped().get(0).pairs()).isEqualTo(150 * 149 / 2);
        assertThat(report.clusters()).hasSize(2);
    }

    @Test
    void a_new_file_is_held_against_those_there_are() {
        DuplicateSubject fresh = company("C-9", "厦门市砚舟商贸有限公司");
        assertThat(MATCHER.like(fresh, List.of(company("C-1", "厦门砚舟贸易有限公司"), company("C-2", "厦门栖岚贸易有限公司"), fresh)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.candidate().first()).isEqualTo(CustomerId.of("C-1")));
    }

    @Test
    void weights_are_learned_from_the_files_themselves() {
        List<DuplicateSubject> files = portfolio(5, 1200);
        Matcher fitted = MATCHER.fitted(MatchTable.of(files));
        assertThat(fitted.models().companies()).isNotEqualTo(MATCHER.models().companies());
        PatternCounts patterns = MATCHER.patterns(MatchTable.of(files), false);
        assertThat(patterns.pairs())
                .isLessThanOrEqualTo(MATCHER.find(MatchTable.of(files)).compared());
        FellegiSunter.ErrorRates errors = fitted.models().companies().errors(patterns, 0.99);
        assertThat(errors.falseMatchRate().orElse(0.0)).isLessThanOrEqualTo(0.01);
    }

    @Test
    void a_customer_comes_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchTable.of(List.of(company("C-1", "a"), company("C-1", "b"))))
                .withMessageContaining("C-1 twice");
        assertThat(MATCHER.find(MatchTable.of(List.of())).pairs()).isEmpty();
    }

    @Test
    void it_reads_as_the_report_of_the_finder_by_points() {
        MatchReport report =
                MATCHER.find(MatchTable.of(List.of(company("C-1", "厦门砚舟贸易有限公司"), company("C-2", "厦门市砚舟贸易有限公司"))));
        assertThat(report.toDuplicateReport().candidates()).hasSize(1);
        assertThat(report.toDuplicateReport().compared()).isEqualTo(1);
    }
}
