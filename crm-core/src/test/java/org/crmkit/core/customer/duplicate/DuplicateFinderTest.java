package org.crmkit.core.customer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentifier.External;
import org.crmkit.core.customer.CustomerIdentifier.Global;
import org.crmkit.core.customer.CustomerIdentifier.Registered;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateFinderTest {

    private static final InForce<CustomerPolicy> POLICY = DefaultRulebook.load().inForce(Rulebook::customer);
    // GB 32100-2015 check characters, computed by the rule of the standard over made-up codes
    private static final CustomerIdentifier CODE = registered("9135020000000000A");
    private static final CustomerIdentifier OTHER_CODE = registered("9135020000000000B");

    private static CustomerIdentifier registered(String first17) {
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var parsed = UnifiedSocialCreditCode.parse(first17 + check);
            if (parsed.value().isPresent()) {
                return new Registered(parsed.value().get());
            }
        }
        throw new IllegalStateException(first17);
    }

    private static DuplicateSubject company(String id, String name, CustomerIdentifier... identifiers) {
        return new DuplicateSubject(
                CustomerId.of(id), CustomerKind.ENTERPRISE, List.of(name), List.of(identifiers), List.of(), List.of());
    }

    private static DuplicateSubject person(String id, String name, String phone, String address) {
        return new DuplicateSubject(
                CustomerId.of(id),
                CustomerKind.INDIVIDUAL,
                List.of(name),
                List.of(),
                phone.isEmpty() ? List.of() : List.of(phone),
                address.isEmpty() ? List.of() : List.of(address));
    }

    private static MatchClass match(DuplicateSubject one, DuplicateSubject two) {
        return DuplicateFinder.compare(one, two, POLICY).match();
    }

    @Test
    void the_same_number_of_a_register_confirms_whatever_the_names_say() {
        DuplicateCandidate candidate =
                DuplicateFinder.compare(company("C-1", "厦门砚舟贸易有限公司", CODE), company("C-2", "福州栖岚餐饮有限公司", CODE), POLICY);
        assertThat(candidate.match()).isEqualTo(MatchClass.SAME);
        assertThat(candidate.rulings()).extracting(Reason::code).containsExactly("identifier-agrees");
        assertThat(candidate.score().value()).isNegative();
    }

    @Test
    void different_numbers_of_one_register_veto_equal_names() {
        DuplicateCandidate candidate = DuplicateFinder.compare(
                company("C-1", "厦门砚舟贸易有限公司", CODE), company("C-2", "厦门砚舟贸易有限公司", OTHER_CODE), POLICY);
        assertThat(candidate.match()).isEqualTo(MatchClass.DISTINCT);
        assertThat(candidate.score().value()).isEqualTo(85);
        assertThat(candidate.rulings()).extracting(Reason::code).containsExactly("identifier-differs");
    }

    @Test
    void numbers_that_contradict_each_other_are_for_a_person() {
        // ISO 17442 codes with check digits computed by MOD 97-10 over made-up characters
        CustomerIdentifier lei = global("529900T8BM49AURSDO");
        CustomerIdentifier otherLei = global("529900T8BM49AURSDP");
        assertThat(match(company("C-1", "厦门砚舟贸易有限公司", CODE, lei), company("C-2", "厦门砚舟贸易有限公司", CODE, otherLei)))
                .isEqualTo(MatchClass.REVIEW);
    }

    private static CustomerIdentifier global(String first18) {
        return new Global(IntStream.range(0, 100)
                .mapToObj(check -> LegalEntityIdentifier.parse(first18 + String.format("%02d", check)))
                .flatMap(parsed -> parsed.value().stream())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void numbers_in_another_system_confirm_and_never_veto() {
        External a = new External("old-erp", "K-1");
        External b = new External("old-erp", "K-2");
        assertThat(match(company("C-1", "厦门砚舟贸易有限公司", a), company("C-2", "厦门砚舟贸易有限公司", b)))
                .isEqualTo(MatchClass.LIKELY);
        assertThat(match(company("C-1", "砚舟", a), company("C-2", "栖岚", a))).isEqualTo(MatchClass.SAME);
    }

    @Test
    void a_person_is_no_company() {
        DuplicateSubject person = DuplicateSubject.named(CustomerId.of("C-2"), CustomerKind.INDIVIDUAL, "厦门砚舟贸易有限公司");
        assertThat(match(company("C-1", "厦门砚舟贸易有限公司"), person)).isEqualTo(MatchClass.DISTINCT);
    }

    @Test
    void a_group_is_compared_as_a_company_is() {
        DuplicateSubject group = DuplicateSubject.named(CustomerId.of("G-1"), CustomerKind.GROUP, "厦门砚舟贸易有限公司");
        assertThat(match(company("C-1", "厦门砚舟贸易有限公司"), group)).isEqualTo(MatchClass.LIKELY);
    }

    @Test
    void persons_need_more_than_a_name() {
        String phone = "+8613800000000";
        assertThat(match(person("P-1", "甲某", "", ""), person("P-2", "甲某", "", "")))
                .isEqualTo(MatchClass.DISTINCT);
        assertThat(match(person("P-1", "甲某", phone, ""), person("P-2", "甲 某", phone, "")))
                .isEqualTo(MatchClass.REVIEW);
        assertThat(match(person("P-1", "甲某", phone, "虚构路１号"), person("P-2", "甲某", phone, "虚构路1号")))
                .isEqualTo(MatchClass.LIKELY);
        assertThat(match(person("P-1", "甲某", phone, "虚构路1号"), person("P-2", "乙某", phone, "虚构路1号")))
                .isEqualTo(MatchClass.DISTINCT);
    }

    @Test
    void of_several_names_those_in_one_script_are_compared() {
        DuplicateSubject both = new DuplicateSubject(
                CustomerId.of("C-1"),
                CustomerKind.ENTERPRISE,
                List.of("厦门砚舟贸易有限公司", "Xiamen Quillmere Trading Co., Ltd."),
                List.of(),
                List.of(),
                List.of());
        assertThat(match(both, company("C-2", "Quillmere Trading (Xiamen) Limited")))
                .isEqualTo(MatchClass.LIKELY);
        DuplicateCandidate unlike = DuplicateFinder.compare(
                company("C-1", "厦门砚舟贸易有限公司"), company("C-2", "Xiamen Quillmere Trading Co., Ltd."), POLICY);
        assertThat(unlike.score().missing()).contains("trade-name");
        assertThat(unlike.score().value()).isZero();
    }

    @Test
    void a_branch_and_its_head_office_are_related() {
        DuplicateCandidate candidate =
                DuplicateFinder.compare(company("C-1", "广州栖岚电器有限公司"), company("C-2", "广州栖岚电器有限公司厦门分公司"), POLICY);
        assertThat(candidate.match()).isEqualTo(MatchClass.RELATED);
        assertThat(candidate.rulings()).extracting(Reason::code).containsExactly("branch-differs");
    }

    @Test
    void the_points_of_the_rulebook_add_up_to_the_score() {
        DuplicateCandidate candidate =
                DuplicateFinder.compare(company("C-1", "厦门砚舟贸易有限公司"), company("C-2", "厦门砚舟贸易股份有限公司"), POLICY);
        assertThat(candidate.score().value()).isEqualTo(45 + 15 + 15 - 15);
        assertThat(candidate.score().contributions().stream()
                        .mapToDouble(Contribution::points)
                        .sum())
                .isCloseTo(candidate.score().value(), within(1e-9));
        assertThat(candidate.score().missing()).containsExactly("phone", "address");
        assertThat(candidate.score().configuration()).isEqualTo("default@2026.1");
    }

    @Test
    void it_does_not_matter_which_of_two_is_given_first() {
        DuplicateSubject one = company("C-1", "厦门砚舟贸易有限公司");
        DuplicateSubject two = company("C-2", "砚舟商贸（厦门）有限公司");
        assertThat(DuplicateFinder.compare(two, one, POLICY)).isEqualTo(DuplicateFinder.compare(one, two, POLICY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DuplicateCandidate(
                        CustomerId.of("b"),
                        CustomerId.of("a"),
                        MatchClass.LIKELY,
                        DuplicateFinder.compare(one, two, POLICY).score(),
                        List.of()))
                .withMessageContaining("lesser id");
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    private static List<DuplicateSubject> portfolio(long seed, int size) {
        Random random = new Random(seed);
        String[] regions = {"厦门", "福州", "厦门市", "", "泉州"};
        String[] syllables = {"砚", "舟", "栖", "岚", "霁", "川"};
        String[] industries = {"贸易", "商贸", "电子", "食品", "电子科技", ""};
        String[] forms = {"有限公司", "有限责任公司", "股份有限公司", "有限公司厦门分公司", ""};
        List<DuplicateSubject> subjects = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder trade = new StringBuilder();
            for (int k = 2 + random.nextInt(3); k > 0; k--) {
                trade.append(syllables[random.nextInt(syllables.length)]);
            }
            String name = regions[random.nextInt(regions.length)]
                    + trade
                    + industries[random.nextInt(industries.length)]
                    + forms[random.nextInt(forms.length)];
            subjects.add(new DuplicateSubject(
                    CustomerId.of(String.format("C-%05d", i)),
                    CustomerKind.ENTERPRISE,
                    List.of(name),
                    random.nextInt(20) == 0 ? List.of(new External("old-erp", "K-" + random.nextInt(size))) : List.of(),
                    random.nextInt(3) == 0 ? List.of("+86592222" + (1000 + random.nextInt(size))) : List.of(),
                    List.of()));
        }
        return subjects;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocks_find_what_comparing_all_pairs_finds(long seed) {
        List<DuplicateSubject> subjects = portfolio(seed, 80);
        List<DuplicateCandidate> all = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            for (int j = i + 1; j < subjects.size(); j++) {
                DuplicateCandidate candidate = DuplicateFinder.compare(subjects.get(i), subjects.get(j), POLICY);
                if (candidate.match() != MatchClass.DISTINCT) {
                    all.add(candidate);
                }
            }
        }
        DuplicateReport report = DuplicateFinder.find(subjects, POLICY);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.candidates()).as("seed %s", seed).isNotEmpty().containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_files_does_not_matter(long seed) {
        List<DuplicateSubject> subjects = portfolio(seed, 100);
        DuplicateReport report = DuplicateFinder.find(subjects, POLICY);
        Collections.shuffle(subjects, new Random(seed + 1));
        assertThat(DuplicateFinder.find(subjects, POLICY)).as("seed %s", seed).isEqualTo(report);
    }

    @Test
    void the_work_grows_with_the_files_and_not_with_their_square() {
        int size = 4_000;
        long compared = DuplicateFinder.find(portfolio(7, size), POLICY).compared();
        assertThat(compared).isBetween(1L, size * 60L);
    }

    @Test
    void a_trait_that_too_many_share_is_split_by_region_and_then_reported() {
        List<DuplicateSubject> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            many.add(company("C-" + (1000 + i), (i < 150 ? "厦门" : "福州") + "砚舟贸易有限公司"));
        }
        DuplicateReport split = DuplicateFinder.find(many, POLICY);
        assertThat(split.skipped()).isEmpty();
        assertThat(split.compared()).isEqualTo(150 * 149 / 2 + 100 * 99 / 2);
        for (int i = 0; i < 51; i++) {
            many.add(company("D-" + (1000 + i), "厦门砚舟贸易有限公司"));
        }
        DuplicateReport reported = DuplicateFinder.find(many, POLICY);
        assertThat(reported.skipped()).containsExactly(new DuplicateReport.Skipped("trade-name", 201));
        assertThat(reported.compared()).isEqualTo(100 * 99 / 2);
    }

    @Test
    void a_new_customer_is_held_against_the_files_there_are() {
        DuplicateSubject fresh = company("C-9", "厦门市砚舟商贸有限公司");
        assertThat(DuplicateFinder.like(
                        fresh, List.of(company("C-1", "厦门砚舟贸易有限公司"), company("C-2", "厦门栖岚贸易有限公司"), fresh), POLICY))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first()).isEqualTo(CustomerId.of("C-1"));
                    assertThat(found.second()).isEqualTo(CustomerId.of("C-9"));
                });
    }
}
