package org.crmkit.core.customer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/**
 * Pairs of company names that are hard to tell, all made up, with what a clerk who knows the register would say: {@code same},
 * {@code two}, or {@code ask} where the names alone do not tell. The default rulebook's points were set on this table, so its
 * figures say how the rule behaves on these traps, not how it will on a company's own files.
 */
class HardPairsTest {

    private static final InForce<CustomerPolicy> POLICY = DefaultRulebook.load().inForce(Rulebook::customer);

    /** Verdict | name | name | what else the two share: phone, address, or nothing. */
    private static final String PAIRS = """
            same | 厦门砚舟贸易有限公司 | 厦门市砚舟贸易有限公司 |
            same | 厦门砚舟贸易有限公司 | 砚舟贸易（厦门）有限公司 |
            same | 厦门砚舟贸易有限公司 | 福建省厦门市砚舟贸易有限公司 |
            same | 厦门砚舟贸易有限公司 | 厦门砚舟贸易有限责任公司 |
            same | 厦门砚舟贸易有限公司 | 廈門硯舟貿易有限公司 | phone
            same | 厦门栖岚电器有限公司 | 廈門栖岚電器有限公司 |
            same | 厦门栖岚电器有限公司 | 厦门 栖岚 电器 有限公司 |
            same | 厦门栖岚电器有限公司 | 厦门栖岚电气有限公司 |
            same | 厦门栖岚电器有限公司 | 厦门栖岚家用电器有限公司 |
            same | 厦门栖岚商贸有限公司 | 厦门栖岚贸易有限公司 |
            same | 泉州霁川电子科技有限公司 | 泉州霁川电子有限公司 |
            same | 泉州霁川电子科技有限公司 | 泉州市霁川电子科技有限公司 |
            same | ＡＢＬＥ霁川（泉州）电子有限公司 | ABLE霁川(泉州)电子有限公司 |
            same | 杭州澜汀网络科技股份有限公司 | 杭州澜汀网络科技股份公司 |
            same | 杭州澜汀网络科技股份有限公司 | 浙江省杭州市澜汀网络科技股份有限公司 |
            same | 樾禾食品有限公司 | 福州樾禾食品有限公司 | phone
            same | 樾禾食品 | 福州樾禾食品有限公司 | phone
            same | 北京沐岑文化传媒有限公司 | 北京沐岑广告传媒有限公司 |
            same | 砚舟霁岚物流（上海）有限公司 | 上海砚舟霁岚物流有限公司 |
            same | 上海砚舟霁岚物流有限公司 | 上海砚舟霁蓝物流有限公司 |
            same | 朗峤集团有限公司 | 朗峤集团有限责任公司 | address
            same | 成都朗峤企业管理合伙企业（有限合伙） | 成都朗峤企业管理合伙企业(有限合伙) |
            same | 苏州沐岑五金商行 | 苏州市沐岑五金商行 |
            same | 广州栖岚电器有限公司厦门分公司 | 广州栖岚电器有限公司厦门市分公司 |
            same | 广州栖岚电器有限公司厦门分公司 | 广州栖岚电器有限公司（厦门分公司） |
            same | 深圳东方栖岚科技有限公司 | 深圳市东方栖岚科技有限公司 |
            same | Quillmere Trading Co., Ltd. | Quillmere Trading Co Ltd |
            same | Quillmere Trading Co., Ltd. | QUILLMERE TRADING COMPANY LIMITED |
            same | Quillmere Trading Co., Ltd. | Trading Quillmere Ltd | phone
            same | Xiamen Quillmere Trading Co., Ltd. | Quillmere Trading (Xiamen) Co., Ltd. |
            same | Xiamen Quillmere Trading Co., Ltd. | Ｘｉａｍｅｎ Quillmere Trading Co．，Ltd． |
            same | Xiamen Quillmere Electronics Co., Ltd. | Xiamen Quilmere Electronics Co., Ltd. |
            same | Brackenfold & Tanvale Foods Ltd | Brackenfold and Tanvale Food Limited | phone
            same | Brackenfold Tanvale Foods Ltd | Tanvale Brackenfold Foods Ltd. | address
            same | Dun Wick Logistics LLC | Dunwick Logistics L.L.C. | phone
            same | The Oxmere Furniture Company Ltd. | Oxmere Furniture Ltd | address
            same | Oxmere International Logistics (Shanghai) Co., Ltd. | Shanghai Oxmere International Logistics Co Ltd |
            same | Harbour Lane Records, Inc. | Harbour Lane Records Incorporated | phone
            same | Harbour Lane Records, Inc. | Harbor Lane Records, Inc. | phone
            two | 厦门砚舟贸易有限公司 | 福州砚舟贸易有限公司 |
            two | 厦门砚舟贸易有限公司 | 厦门砚川贸易有限公司 |
            two | 厦门砚舟贸易有限公司 | 厦门栖岚贸易有限公司 |
            two | 厦门砚舟贸易有限公司 | 厦门栖岚贸易有限公司 | phone
            two | 厦门砚舟贸易有限公司 | 厦门栖岚贸易有限公司 | address
            two | 厦门砚舟贸易有限公司 | 厦门砚舟餐饮有限公司 |
            two | 上海砚舟投资有限公司 | 上海砚舟餐饮管理有限公司 |
            two | 广州栖岚电器有限公司厦门分公司 | 广州栖岚电器有限公司福州分公司 |
            two | 广州栖岚电器有限公司厦门分公司 | 广州栖岚电器有限公司 |
            two | 广州栖岚电器有限公司厦门分公司 | 广州栖岚电器有限公司 | phone
            two | 栖岚银号第一分店 | 栖岚银号第二分店 |
            two | 北京东方贸易有限公司 | 上海东方贸易有限公司 |
            two | 北京东方贸易有限公司 | 上海东方电子有限公司 |
            two | 长城砚舟第一制药厂 | 长城砚舟第二制药厂 |
            two | 东方栖岚科技有限公司 | 西方栖岚科技有限公司 |
            two | 深圳新栖岚电子有限公司 | 深圳栖岚电子有限公司 |
            two | 浙江澜汀服饰有限公司 | 广东澜汀服饰有限公司 |
            two | 浙江澜汀服饰有限公司 | 浙江澜汀服饰有限公司宁波办事处 |
            two | 中国霁川银行厦门支行 | 中国霁川银行泉州支行 |
            two | 厦门大朗峤酒店有限公司 | 厦门小朗峤酒店有限公司 |
            two | 青岛沐岑水产有限公司 | 大连沐岑水产有限公司 |
            two | Quillmere Trading Co., Ltd. | Brackenfold Trading Co., Ltd. |
            two | Quillmere Trading Co., Ltd. | Brackenfold Trading Co., Ltd. | phone
            two | Xiamen Quillmere Trading Co., Ltd. | Ningbo Quillmere Trading Co., Ltd. |
            two | Quillmere Foods Ltd | Quillmere Logistics Ltd |
            two | Quillmere Trading Co., Ltd. Xiamen Branch | Quillmere Trading Co., Ltd. Fuzhou Branch |
            two | Quillmere Trading Co., Ltd. Xiamen Branch | Quillmere Trading Co., Ltd. |
            two | Harbour Lane Records, Inc. | Harbour Lane Pacific Foods, Inc. |
            two | Global Trading Ltd | Global Logistics Ltd |
            two | First Star Electronics Co., Ltd. | Golden Star Electronics Co., Ltd. |
            two | Tanvale 1 Energy LLC | Tanvale 2 Energy LLC |
            two | Oxmere Group Holdings Ltd | Tanvale Group Holdings Ltd |
            ask | 厦门砚舟贸易有限公司 | 厦门砚舟贸易股份有限公司 |
            ask | 厦门砚舟贸易有限公司 | 厦门砚舟贸易股份有限公司 | phone
            ask | 厦门砚舟贸易有限公司 | 砚舟贸易有限公司 |
            ask | 厦门砚舟贸易有限公司 | 砚舟贸易 |
            ask | 厦门砚舟贸易有限公司 | 福建砚舟贸易有限公司 |
            ask | 朗峤有限公司 | 朗峤集团有限公司 | phone
            ask | 苏州沐岑五金商行 | 苏州沐岑五金有限公司 |
            ask | 北京东方贸易有限公司 | 东方贸易有限公司 | phone
            ask | Quillmere Trading Co., Ltd. | Quillmere Trading LLC | phone
            ask | Oxmere Logistics Inc. | Oxmere Logistics Ltd | address
            ask | Tanvale Energy Ltd | Tanvale Energy Group Ltd | phone
            """;

    /** One line of the table. */
    private record Pair(String verdict, String one, String two, String shared) {

        static List<Pair> all() {
            List<Pair> pairs = new ArrayList<>();
            for (String line : PAIRS.strip().split("\n", -1)) {
                String[] cells = line.split("\\|", -1);
                pairs.add(new Pair(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip()));
            }
            return pairs;
        }

        DuplicateCandidate compared() {
            return DuplicateFinder.compare(subject("C-1", one), subject("C-2", two), POLICY);
        }

        private DuplicateSubject subject(String id, String name) {
            return new DuplicateSubject(
                    CustomerId.of(id),
                    CustomerKind.ENTERPRISE,
                    List.of(name),
                    List.of(),
                    shared.equals("phone") ? List.of("+865922222222") : List.of(),
                    shared.equals("address") ? List.of("厦门市思明区虚构路18号3楼") : List.of());
        }
    }

    @Test
    void the_table_is_long_enough_to_mean_something() {
        assertThat(Pair.all()).hasSizeGreaterThanOrEqualTo(76);
        assertThat(Pair.all()).extracting(Pair::verdict).containsOnly("same", "two", "ask");
    }

    /** Precision and recall of what the machine calls probable, over the pairs that have an answer. */
    @Test
    void of_what_is_called_probable_all_is_right_and_nine_in_ten_are_found() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        for (Pair pair : Pair.all()) {
            MatchClass match = pair.compared().match();
            boolean called = match == MatchClass.LIKELY || match == MatchClass.SAME;
            if (pair.verdict().equals("same")) {
                right += called ? 1 : 0;
                missed += called ? 0 : 1;
            } else if (called) {
                wrong++;
                errors.add(pair + " was " + match);
            }
        }
        assertThat(errors).isEmpty();
        assertThat((double) right / (right + wrong)).as("precision").isEqualTo(1.0);
        assertThat((double) right / (right + missed))
                .as("recall at likely, missed %s", missed)
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatever_is_one_customer_is_at_least_shown_to_a_person() {
        assertThat(Pair.all()).filteredOn(pair -> pair.verdict().equals("same")).allSatisfy(pair -> assertThat(
                        pair.compared().match().isCandidate())
                .as("%s %s", pair, pair.compared())
                .isTrue());
    }

    @Test
    void whatever_the_names_do_not_tell_is_asked() {
        assertThat(Pair.all()).filteredOn(pair -> pair.verdict().equals("ask")).allSatisfy(pair -> assertThat(
                        pair.compared().match())
                .as("%s %s", pair, pair.compared())
                .isEqualTo(MatchClass.REVIEW));
    }

    @Test
    void two_customers_are_hardly_ever_shown() {
        List<Pair> shown = Pair.all().stream()
                .filter(pair -> pair.verdict().equals("two"))
                .filter(pair -> pair.compared().match().isCandidate())
                .toList();
        assertThat(shown).as("%s", shown).isEmpty();
    }
}
