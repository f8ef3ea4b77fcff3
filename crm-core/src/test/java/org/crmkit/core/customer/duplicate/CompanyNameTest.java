package org.crmkit.core.customer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @Test
    void a_chinese_name_has_its_parts_in_the_order_of_the_register() {
        CompanyName name = CompanyName.parse("福建省厦门市砚舟电子科技股份有限公司泉州分公司");
        assertThat(name.isChinese()).isTrue();
        assertThat(name.regions()).containsExactly("福建", "厦门");
        assertThat(name.tradeName()).isEqualTo("砚舟");
        assertThat(name.industries()).containsExactly("electronics");
        assertThat(name.form()).contains(LegalForm.JOINT_STOCK);
        assertThat(name.branch()).contains("泉州分公司");
        assertThat(name.isGroup()).isFalse();
    }

    @Test
    void an_english_name_has_its_parts_in_any_order() {
        CompanyName name =
                CompanyName.parse("The Quillmere International Trading (Xiamen) Group Co., Ltd. Ningbo Branch");
        assertThat(name.isChinese()).isFalse();
        assertThat(name.regions()).containsExactly("厦门");
        assertThat(name.tradeName()).isEqualTo("international quillmere");
        assertThat(name.industries()).containsExactly("trade");
        assertThat(name.form()).contains(LegalForm.LIMITED);
        assertThat(name.isGroup()).isTrue();
        assertThat(name.branch()).contains("ningbo branch");
    }

    @ParameterizedTest
    @CsvSource({
        "砚舟有限公司, LIMITED",
        "砚舟有限责任公司, LIMITED",
        "砚舟股份有限公司, JOINT_STOCK",
        "砚舟管理合伙企业（有限合伙）, PARTNERSHIP",
        "砚舟商行, SHOP",
        "Quillmere Ltd, LIMITED",
        "Quillmere L.L.C., LIMITED_LIABILITY_COMPANY",
        "Quillmere Inc., CORPORATION",
        "Quillmere GmbH, GMBH",
        "Quillmere PLC, JOINT_STOCK",
        "Quillmere Joint Stock Co. Ltd., JOINT_STOCK",
        "Quillmere LLP, PARTNERSHIP",
        "Quillmere AG, JOINT_STOCK",
        "Quillmere S.A., JOINT_STOCK",
        "Quillmere B.V., LIMITED",
        "Quillmere GmbH & Co. KG, PARTNERSHIP"
    })
    void the_legal_form_is_read_from_the_end(String name, LegalForm form) {
        assertThat(CompanyName.parse(name).form()).contains(form);
        assertThat(CompanyName.parse(name).tradeName()).isIn("砚舟", "quillmere", "砚舟管理");
    }

    @ParameterizedTest
    @CsvSource({
        "中国霁川银行厦门分行, 厦门分行",
        "中国霁川银行厦门分行思明支行, 厦门分行思明支行",
        "中国霁川银行股份有限公司厦门分行, 厦门分行",
        "广州栖岚电器有限公司厦门分公司湖里营业部, 厦门分公司湖里营业部"
    })
    void a_branch_of_a_branch_is_a_branch_of_its_own(String name, String branch) {
        CompanyName parsed = CompanyName.parse(name);
        assertThat(parsed.branch()).contains(branch);
        assertThat(parsed.tradeName()).isIn("霁川银行", "栖岚");
    }

    @Test
    void a_name_may_hold_the_one_on_the_door_or_the_one_before() {
        assertThat(CompanyName.parseAll("Brackenfold Holdings LLC d/b/a Quillmere Trading"))
                .extracting(CompanyName::tradeName)
                .containsExactly("brackenfold", "quillmere");
        assertThat(CompanyName.parseAll("Brackenfold LLC (trading as: Quillmere)"))
                .extracting(CompanyName::tradeName)
                .containsExactly("brackenfold", "quillmere");
        assertThat(CompanyName.parseAll("厦门砚舟贸易有限公司（曾用名：厦门栖岚贸易有限公司）"))
                .extracting(CompanyName::tradeName)
                .containsExactly("砚舟", "栖岚");
        assertThat(CompanyName.parseAll("Dbasics Trading Ltd")).hasSize(1);
    }

    @Test
    void the_narrowest_place_is_the_place() {
        assertThat(CompanyName.parse("福建省厦门市砚舟贸易有限公司").place()).contains("厦门");
        assertThat(CompanyName.parse("砚舟贸易有限公司").place()).isEmpty();
    }

    @Test
    void a_bare_company_says_no_form() {
        assertThat(CompanyName.parse("砚舟贸易公司").form()).isEmpty();
        assertThat(CompanyName.parse("Quillmere & Co.").form()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"有限公司", "厦门", "贸易", "上海贸易有限公司", "Ltd", "Trading Ltd", "()", "!", "公司公司", "集团", "X", "分公司"})
    void whatever_is_given_has_a_trade_name(String name) {
        assertThat(CompanyName.parse(name).tradeName()).isNotBlank();
    }

    @Test
    void an_ordinary_word_is_known_as_such() {
        assertThat(CompanyName.parse("北京东方贸易有限公司").isCommon()).isTrue();
        assertThat(CompanyName.parse("Global Trading Ltd").isCommon()).isTrue();
        assertThat(CompanyName.parse("厦门砚舟贸易有限公司").isCommon()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, abcdef, EQUAL",
        "abcdef, abcdeg, SIMILAR",
        "abcdef, abcde, DIFFERENT", // five letters are too few for a slip
        "abcdefg, abcdeg, SIMILAR",
        "abcdef, abdcef, SIMILAR",
        "abcdef, abcdgh, DIFFERENT",
        "abcdef1, abcdef2, DIFFERENT",
        "abcdef, abcdef2, DIFFERENT"
    })
    void a_slip_is_one_letter_and_never_a_number(String a, String b, NameMatch match) {
        assertThat(NameMatch.of(latin(a), latin(b))).isEqualTo(match);
        assertThat(NameMatch.of(latin(b), latin(a))).isEqualTo(match);
    }

    private static CompanyName latin(String trade) {
        return new CompanyName(
                false, trade, List.of(), List.of(), java.util.Optional.empty(), false, java.util.Optional.empty());
    }
}
