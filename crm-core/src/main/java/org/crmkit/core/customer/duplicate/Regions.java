package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places a company's name begins with: provinces and the cities most companies name themselves after, in Chinese and as
 * they are spelled abroad. A place that is not here is taken for a part of the trade name, on both sides alike.
 */
public final class Regions {

    /** A province, a colon, and its cities; each with its spelling. */
    private static final List<String> PLACES = List.of(
            "中国 china:",
            "北京 beijing:",
            "上海 shanghai:",
            "天津 tianjin:",
            "重庆 chongqing:",
            "香港 hongkong:",
            "澳门 macao:",
            "台湾 taiwan:台北 taipei,高雄 kaohsiung",
            "河北 hebei:石家庄 shijiazhuang,唐山 tangshan,保定 baoding,邯郸 handan,秦皇岛 qinhuangdao,廊坊 langfang,沧州 cangzhou",
            "山西 shanxi:太原 taiyuan,大同 datong,长治 changzhi,临汾 linfen",
            "内蒙古 neimenggu:呼和浩特 hohhot,包头 baotou,鄂尔多斯 ordos",
            "辽宁 liaoning:沈阳 shenyang,大连 dalian,鞍山 anshan,营口 yingkou",
            "吉林 jilin:长春 changchun,四平 siping",
            "黑龙江 heilongjiang:哈尔滨 harbin,大庆 daqing,齐齐哈尔 qiqihar",
            "江苏 jiangsu:南京 nanjing,苏州 suzhou,无锡 wuxi,常州 changzhou,南通 nantong,扬州 yangzhou,徐州 xuzhou,镇江 zhenjiang,泰州 taizhou,盐城 yancheng,昆山 kunshan,江阴 jiangyin,张家港 zhangjiagang,常熟 changshu",
            "浙江 zhejiang:杭州 hangzhou,宁波 ningbo,温州 wenzhou,绍兴 shaoxing,嘉兴 jiaxing,台州,金华 jinhua,湖州 huzhou,义乌 yiwu,慈溪 cixi,余姚 yuyao",
            "安徽 anhui:合肥 hefei,芜湖 wuhu,蚌埠 bengbu,安庆 anqing,马鞍山 maanshan",
            "福建 fujian:福州 fuzhou,厦门 xiamen,泉州 quanzhou,漳州 zhangzhou,莆田 putian,晋江 jinjiang,石狮 shishi,南安 nanan,宁德 ningde,龙岩 longyan,三明 sanming",
            "江西 jiangxi:南昌 nanchang,九江 jiujiang,赣州 ganzhou,景德镇 jingdezhen",
            "山东 shandong:济南 jinan,青岛 qingdao,烟台 yantai,潍坊 weifang,威海 weihai,淄博 zibo,临沂 linyi,济宁 jining,日照 rizhao",
            "河南 henan:郑州 zhengzhou,洛阳 luoyang,开封 kaifeng,新乡 xinxiang,许昌 xuchang",
            "湖北 hubei:武汉 wuhan,宜昌 yichang,襄阳 xiangyang,荆州 jingzhou,黄石 huangshi",
            "湖南 hunan:长沙 changsha,株洲 zhuzhou,湘潭 xiangtan,衡阳 hengyang,岳阳 yueyang",
            "广东 guangdong:广州 guangzhou,深圳 shenzhen,东莞 dongguan,佛山 foshan,珠海 zhuhai,中山 zhongshan,惠州 huizhou,汕头 shantou,江门 jiangmen,湛江 zhanjiang,揭阳 jieyang",
            "广西 guangxi:南宁 nanning,柳州 liuzhou,桂林 guilin,北海 beihai",
            "海南 hainan:海口 haikou,三亚 sanya",
            "四川 sichuan:成都 chengdu,绵阳 mianyang,德阳 deyang,宜宾 yibin,泸州 luzhou",
            "贵州 guizhou:贵阳 guiyang,遵义 zunyi",
            "云南 yunnan:昆明 kunming,大理 dali,曲靖 qujing",
            "西藏 tibet:拉萨 lhasa",
            "陕西 shaanxi:西安 xian,宝鸡 baoji,咸阳 xianyang,榆林 yulin",
            "甘肃 gansu:兰州 lanzhou,天水 tianshui",
            "青海 qinghai:西宁 xining",
            "宁夏 ningxia:银川 yinchuan",
            "新疆 xinjiang:乌鲁木齐 urumqi,克拉玛依 karamay");

    private static final List<String> SUFFIXES = List.of("维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "经济特区", "省", "市");

    private static final Map<String, String> ABOVE = new HashMap<>();
    private static final Map<String, String> SPELLED = new HashMap<>();
    /** The names by their first character, the longest first. */
    private static final Map<Character, List<String>> NAMES = new HashMap<>();

    static {
        for (String line : PLACES) {
            String[] sides = line.split(":", -1);
            String province = add(sides[0]);
            for (String city : sides[1].isEmpty() ? new String[0] : sides[1].split(",", -1)) {
                ABOVE.put(add(city), province);
            }
        }
        NAMES.values()
                .forEach(
                        names -> names.sort(Comparator.comparing(String::length).reversed()));
    }

    private Regions() {}

    private static String add(String entry) {
        String[] words = entry.split(" ", -1);
        NAMES.computeIfAbsent(words[0].charAt(0), first -> new ArrayList<>()).add(words[0]);
        if (words.length > 1) {
            SPELLED.putIfAbsent(words[1], words[0]);
        }
        return words[0];
    }

    /**
     * A place found at the head of a text.
     *
     * @param region by its Chinese name, without suffix
     * @param length how many characters of the text it takes, with its suffix
     */
    public record Found(String region, int length) {}

    /** Returns the place a Chinese text begins with, with its suffix. */
    public static Optional<Found> atHead(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String name : NAMES.getOrDefault(text.charAt(0), List.of())) {
            if (text.startsWith(name)) {
                int length = name.length();
                for (String suffix : SUFFIXES) {
                    if (text.startsWith(suffix, length) && !text.startsWith("市场", length)) {
                        return Optional.of(new Found(name, length + suffix.length()));
                    }
                }
                return Optional.of(new Found(name, length));
            }
        }
        return Optional.empty();
    }

    /** Returns the place a Chinese text is, with or without suffix. */
    static Optional<String> exactly(String text) {
        return atHead(text).filter(found -> found.length() == text.length()).map(Found::region);
    }

    /** Returns the place of a word abroad, {@code xiamen}. */
    public static Optional<String> spelled(String word) {
        return Optional.ofNullable(SPELLED.get(word));
    }

    /** Tells whether one place lies in the other. */
    public static boolean isWithin(String place, String other) {
        return other.equals("中国") || other.equals(ABOVE.get(place));
    }
}
