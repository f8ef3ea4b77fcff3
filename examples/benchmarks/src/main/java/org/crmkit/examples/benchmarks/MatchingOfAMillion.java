package org.crmkit.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.scoring.matching.MatchBand;
import org.crmkit.scoring.matching.MatchReport;
import org.crmkit.scoring.matching.MatchTable;
import org.crmkit.scoring.matching.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Duplicates among a million made-up customers, one in ten of whom has a second file written otherwise: names taken apart, files put
 * into blocks, pairs compared, clusters formed, on all cores. Against comparing every pair of three thousand files of the same sort.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class MatchingOfAMillion {

    static final int CUSTOMERS = 1_000_000;
    static final int PEERS = 3_000;
    private static final int AT_ONCE = 20_000;
    private static final String SYLLABLES =
            "砚舟栖岚霁川澜汀樾沐岑朗峤禾鸿达源泰宏恒信嘉瑞祥盛昌隆兴荣丰德仁和康宁安福禄寿喜龙凤麟鹏鹤松竹梅兰菊莲荷桂枫柏杨柳桐梓楠檀樟江河湖海溪泉潭渊波涛浪潮云霞虹霓雪霜露雾星辰日月光明辉耀晨曦旭阳";
    private static final List<String> WORDS =
            List.of("quill", "mere", "brack", "fold", "tan", "vale", "ox", "har", "bour", "lane", "dun", "wick");
    private static final List<String> REGIONS = List.of(
            "厦门", "福州", "泉州", "上海", "北京", "广州", "深圳", "杭州", "宁波", "苏州", "南京", "武汉", "长沙", "成都", "重庆", "青岛", "大连", "天津");
    private static final List<String> INDUSTRIES = List.of(
            "贸易", "电子", "电子科技", "食品", "餐饮", "机械", "化工", "建材", "服装", "物流", "广告", "软件", "咨询", "家具", "包装", "五金", "汽车",
            "医药");
    private static final List<String> TRADES = List.of("Trading", "Logistics", "Foods", "Energy", "Furniture");

    /** Who answers. */
    @Param({"crmkit", "all-pairs"})
    public String by = "crmkit";

    private static DuplicateSubject file(int row) {
        boolean second = row % 11 == 10;
        SplittableRandom random = new SplittableRandom(second ? row - 10 : row);
        int sort = random.nextInt(10);
        String address =
                REGIONS.get(random.nextInt(18)) + "市" + drawn(random, 2) + "路" + (1 + random.nextInt(300)) + "号";
        String phone = "+861" + (3_000_000_000L + random.nextInt(1_000_000_000));
        String name =
                sort == 0 ? "王" + drawn(random, 2) : sort == 1 ? english(random, second) : chinese(random, second);
        return new DuplicateSubject(
                CustomerId.of(String.format(Locale.ROOT, "C-%07d", row)),
                sort == 0 ? CustomerKind.INDIVIDUAL : CustomerKind.ENTERPRISE,
                List.of(name),
                List.of(),
                random.nextInt(3) == 0 ? List.of() : List.of(phone),
                random.nextInt(2) == 0 ? List.of() : List.of(address));
    }

    private static String drawn(SplittableRandom random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return out.toString();
    }

    private static String chinese(SplittableRandom random, boolean second) {
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        String trade = drawn(random, 2 + random.nextInt(3));
        String industry = INDUSTRIES.get(random.nextInt(INDUSTRIES.size()));
        return second ? trade + industry + "（" + region + "）有限责任公司" : region + trade + industry + "有限公司";
    }

    private static String english(SplittableRandom random, boolean second) {
        StringBuilder trade = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            trade.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return trade + " " + TRADES.get(random.nextInt(TRADES.size())) + (second ? " Limited" : " Co., Ltd.");
    }

    private static MatchTable table(int customers) {
        MatchTable.Builder files = MatchTable.builder();
        for (int row = 0; row < customers; row += AT_ONCE) {
            files.addInParallel(IntStream.range(row, Math.min(customers, row + AT_ONCE))
                    .parallel()
                    .mapToObj(MatchingOfAMillion::file)
                    .toList());
        }
        return files.build();
    }

    private static MatchReport found(int customers) {
        return Matcher.usual().inParallel().find(table(customers));
    }

    private static MatchReport foundAmongAll(int customers) {
        return Matcher.usual().findAmongAll(table(customers));
    }

    /** Returns how many pairs are automatic, so that none is left out. */
    @Benchmark
    public long automatic() {
        return by.equals("crmkit")
                ? found(CUSTOMERS).count(MatchBand.AUTOMATIC)
                : foundAmongAll(PEERS).count(MatchBand.AUTOMATIC);
    }

    static boolean agree() {
        return found(PEERS).count(MatchBand.AUTOMATIC) == foundAmongAll(PEERS).count(MatchBand.AUTOMATIC);
    }
}
