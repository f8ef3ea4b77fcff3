package org.crmkit.scoring.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chinese surnames: those of two characters, and the pinyin of the hundred or so that most people bear. A surname that is not here is
 * taken to have one character, and its pinyin is not guessed.
 */
final class Surnames {

    private static final Set<String> OF_TWO = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "令狐", "百里", "呼延", "东郭", "南门",
            "西门", "第五");

    private static final String PINYIN =
            "王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 林lin 罗luo 高gao 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 邓deng 韩han 冯feng 曹cao 彭peng 曾zeng 肖xiao 萧xiao 田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang 崔cui 谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 傅fu 方fang 邹zou 熊xiong 白bai 孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin 薛xue 闫yan 阎yan 段duan 雷lei 龙long 黎li 史shi 陶tao 贺he 毛mao 郝hao 顾gu 龚gong 邵shao 万wan 覃qin 武wu 钱qian 戴dai 严yan 莫mo 孔kong 向xiang 常chang 汤tang 欧阳ouyang 司马sima 诸葛zhuge 上官shangguan";

    /** The surnames and given names most people bear, by which two files share a name without being one person. */
    private static final Set<String> MANY = Set.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周");

    private static final String OFTEN_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚英华文玲斌鹏浩婷宇";

    private static final Set<String> MANY_ABROAD = Set.of(
            "smith",
            "jones",
            "williams",
            "brown",
            "taylor",
            "davies",
            "johnson",
            "wilson",
            "miller",
            "davis",
            "garcia",
            "wang",
            "li",
            "zhang",
            "liu",
            "chen");

    private static final Map<String, String> SPELLED = new HashMap<>();

    static {
        for (String word : List.of(PINYIN.split(" ", -1))) {
            int at = 0;
            while (word.charAt(at) > 'z') {
                at++;
            }
            SPELLED.put(word.substring(0, at), word.substring(at));
        }
    }

    private Surnames() {}

    /** Returns how many characters of a Chinese name are the surname. */
    static int lengthIn(String name) {
        return name.length() > 2 && OF_TWO.contains(name.substring(0, 2)) ? 2 : Math.min(1, name.length());
    }

    /** Returns the pinyin of a surname, without tones; {@code 吕} is {@code lv}, and {@code lu} or {@code lyu} on some papers. */
    static Optional<String> pinyin(String surname) {
        return Optional.ofNullable(SPELLED.get(surname));
    }

    /** Tells whether many people bear a name. */
    static boolean isOrdinary(String surname, String given) {
        return MANY.contains(surname) && given.length() == 1 && OFTEN_GIVEN.contains(given);
    }

    /** Tells whether many people abroad bear a surname. */
    static boolean isOrdinaryAbroad(String surname) {
        return MANY_ABROAD.contains(surname);
    }

    /** Tells whether one of the words is a surname's pinyin. */
    static boolean isAmong(Collection<String> words, String pinyin) {
        return words.contains(pinyin) || (pinyin.equals("lv") && (words.contains("lu") || words.contains("lyu")));
    }
}
