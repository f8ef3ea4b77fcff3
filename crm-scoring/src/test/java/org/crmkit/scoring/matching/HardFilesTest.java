package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.junit.jupiter.api.Test;

/**
 * Pairs of files that are hard to tell, all made up, with what a clerk who knows the register would say: {@code same}, {@code two},
 * or {@code ask}. The weights to begin with were set before this table was written and were not changed for it.
 */
class HardFilesTest {

    /** Verdict | kind | file | file; a file is a name and then telephone, mail or address, parted by a semicolon. */
    private static final String PAIRS = """
            same | e | 厦门砚舟贸易有限公司 ; +865922222222 | 廈門市硯舟貿易有限公司 ; +865922222222
            same | e | 厦门砚舟贸易有限公司 ; 厦门市思明区虚构路18号3楼 | 砚舟商贸（厦门）有限公司 ; 厦门市虚构路18号
            same | e | 厦门栖岚电器有限公司 ; a@qilan.example | 厦门栖岚电气有限责任公司 ; b@qilan.example
            same | e | 杭州澜汀网络科技股份有限公司 | 浙江省杭州市澜汀网络科技股份公司
            same | e | 上海砚舟霁岚物流有限公司 ; +862155555555 | 上海砚舟霁蓝物流有限公司 ; +862155555555
            same | e | 中国霁川银行厦门分行 ; +865923333333 | 中国霁川银行股份有限公司厦门分行 ; +865923333333
            same | e | 成都朗峤企业管理合伙企业（有限合伙） | 成都朗峤企业管理合伙企业(有限合伙)
            same | e | 苏州沐岑五金商行 ; 苏州市无名街5号 | 苏州市沐岑五金商行 ; 江苏省苏州市姑苏区无名街5号
            same | e | Quillmere Trading Co., Ltd. ; a@quillmere.example | QUILLMERE TRADING COMPANY LIMITED ; b@quillmere.example
            same | e | Brackenfold & Tanvale Foods Ltd ; 18 Imagined Road | Brackenfold and Tanvale Food Limited ; 18 Imagined Rd.
            same | e | Harbour Lane Records, Inc. ; +12025550100 | Harbor Lane Records, Incorporated ; +12025550100
            same | e | Oxmere Logistics GmbH ; +493055555555 | Oxmere Logistics G.m.b.H. ; +493055555555
            same | e | Dunwick Holdings LLC dba Oxmere Furniture Ltd ; +12025550101 | Oxmere Furniture Limited ; +12025550101
            same | e | 厦门砚舟贸易有限公司（原名：厦门栖岚贸易有限公司） | 厦门栖岚贸易有限公司
            same | i | 王某甲 ; +8613800000000 ; 厦门市虚构路1号 | 王 某甲 女士 ; +8613800000000 ; 虚构路１号
            same | i | Jane Doe ; jane@doe.example ; 18 Imagined Road | J. Doe ; jane@doe.example ; 18 Imagined Rd
            same | i | Doe, Jane ; +12025550102 ; 18 Imagined Road | Jane Doe ; +12025550102 ; 18 Imagined Rd
            two | e | 厦门砚舟贸易有限公司 | 福州砚舟贸易有限公司
            two | e | 厦门砚舟贸易有限公司 ; +865922222222 | 厦门栖岚贸易有限公司 ; +865922222222
            two | e | 厦门砚舟贸易有限公司 | 厦门砚川贸易有限公司
            two | e | 厦门砚舟贸易有限公司 | 厦门砚舟餐饮有限公司
            two | e | 北京东方贸易有限公司 | 上海东方贸易有限公司
            two | e | 长城砚舟第一制药厂 | 长城砚舟第二制药厂
            two | e | 深圳新栖岚电子有限公司 | 深圳栖岚电子有限公司
            two | e | 鸿达贸易有限公司 | 宏达贸易有限公司
            two | e | 广州栖岚电器有限公司厦门分公司 ; +865924444444 | 广州栖岚电器有限公司 ; +865924444444
            two | e | 中国霁川银行厦门分行思明支行 | 中国霁川银行厦门分行
            two | e | 中国霁川银行厦门分行思明支行 | 中国霁川银行厦门分行湖里支行
            two | e | 厦门砚舟贸易有限公司 ; 厦门市虚构路18号302 | 厦门朗峤广告有限公司 ; 厦门市虚构路18号501
            two | e | Xiamen Quillmere Trading Co., Ltd. | Ningbo Quillmere Trading Co., Ltd.
            two | e | Quillmere Foods Ltd | Quillmere Logistics Ltd
            two | e | Tanvale 1 Energy LLC | Tanvale 2 Energy LLC
            two | e | Global Trading Ltd | Global Logistics Ltd
            two | i | 王某甲 | 王某甲
            two | i | 张伟 | 张伟
            two | i | 王某甲 ; +8613800000000 | 李某乙 ; +8613800000000
            two | i | Jane Doe ; 18 Imagined Road | Richard Doe ; 20 Imagined Road
            ask | e | 厦门砚舟贸易有限公司 ; +865922222222 | 厦门砚舟贸易股份有限公司 ; +865922222222
            ask | e | 厦门砚舟贸易有限公司 | 砚舟贸易有限公司
            ask | e | 厦门砚舟贸易有限公司 | 福建砚舟贸易有限公司
            ask | e | 朗峤有限公司 ; +865925555555 | 朗峤集团有限公司 ; +865925555555
            ask | e | 北京东方贸易有限公司 ; +861055555555 | 东方贸易有限公司 ; +861055555555
            ask | e | Quillmere Trading Co., Ltd. ; a@quillmere.example | Quillmere Trading LLC ; a@quillmere.example
            ask | e | 厦门砚舟贸易有限公司 ; +865922222222 ; a@yanzhou.example | Xiamen Quillmere Trading Ltd ; +865922222222 ; a@yanzhou.example
            ask | i | 王某甲 ; +8613800000000 | 王某甲 ; +8613800000000
            ask | i | 王某甲 ; +8613800000000 ; 厦门市虚构路1号 | 王某丙 ; +8613800000000 ; 厦门市虚构路1号
            """;

    /** One line of the table with what the machine says. */
    record Pair(String verdict, String kind, String one, String two, MatchBand band) {

        static List<Pair> all() {
            List<Pair> pairs = new ArrayList<>();
            for (String line : PAIRS.strip().split("\n", -1)) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                MatchBand band = Matcher.usual()
                        .compare(file("C-1", cells.get(1), cells.get(2)), file("C-2", cells.get(1), cells.get(3)))
                        .band();
                pairs.add(new Pair(cells.get(0), cells.get(1), cells.get(2), cells.get(3), band));
            }
            return pairs;
        }

        private static DuplicateSubject file(String id, String kind, String text) {
            List<String> phones = new ArrayList<>();
            List<String> mails = new ArrayList<>();
            List<String> addresses = new ArrayList<>();
            String[] parts = text.split(";", -1);
            for (int i = 1; i < parts.length; i++) {
                String part = parts[i].strip();
                (part.startsWith("+") ? phones : part.contains("@") ? mails : addresses).add(part);
            }
            return new DuplicateSubject(
                    CustomerId.of(id),
                    kind.equals("i") ? CustomerKind.INDIVIDUAL : CustomerKind.ENTERPRISE,
                    List.of(parts[0].strip()),
                    List.of(),
                    phones,
                    addresses,
                    mails);
        }
    }

    static long count(String verdict, MatchBand band) {
        return Pair.all().stream()
                .filter(pair -> pair.verdict().equals(verdict) && pair.band() == band)
                .count();
    }

    @Test
    void nothing_that_is_two_customers_or_must_be_asked_is_merged_without_asking() {
        assertThat(Pair.all())
                .filteredOn(pair -> pair.band() == MatchBand.AUTOMATIC)
                .allSatisfy(pair -> assertThat(pair.verdict()).as("%s", pair).isEqualTo("same"));
    }

    @Test
    void whatever_is_one_customer_or_must_be_asked_is_at_least_shown() {
        assertThat(Pair.all())
                .filteredOn(pair -> !pair.verdict().equals("two"))
                .allSatisfy(pair -> assertThat(pair.band()).as("%s", pair).isNotEqualTo(MatchBand.NO));
    }

    @Test
    void two_customers_are_not_shown_and_most_of_one_are_merged() {
        assertThat(Pair.all())
                .filteredOn(pair -> pair.verdict().equals("two"))
                .allSatisfy(pair -> assertThat(pair.band()).as("%s", pair).isEqualTo(MatchBand.NO));
        assertThat(count("same", MatchBand.AUTOMATIC)).isGreaterThan(count("same", MatchBand.SUGGEST));
    }
}
