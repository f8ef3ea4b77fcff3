package org.crmkit.scoring.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chinese characters of company names that clerks take for each other, because they sound or look alike. Ours; two names that
 * differ in these only are alike, which is weak evidence: many pairs of companies do.
 */
final class SoundAlikes {

    private static final List<String> CLASSES = List.of(
            "鸿宏弘洪泓", "鑫新欣馨昕", "盛胜圣晟", "诚成城承", "华桦骅", "利力立丽", "达答", "源元缘原园", "丰峰锋枫", "佳嘉家加", "晨辰宸", "宇雨羽禹", "祥翔详", "隆龙泷",
            "恒衡亨", "瑞锐睿", "博柏", "亿易益毅", "昌畅", "通同桐", "泰太", "和合禾", "兴星", "凯恺铠", "伟维威", "荣融蓉", "润闰", "创闯", "卓琢", "尚上",
            "裕誉钰", "顺舜", "俊骏峻", "未末", "己已巳", "土士", "日曰", "岚蓝兰", "轩萱", "铭明", "德得", "仁人", "万旺", "金锦今");

    private static final Map<Character, Character> FIRST = new HashMap<>();

    static {
        for (String likes : CLASSES) {
            for (int i = 0; i < likes.length(); i++) {
                FIRST.putIfAbsent(likes.charAt(i), likes.charAt(0));
            }
        }
    }

    private SoundAlikes() {}

    /** Returns the text with one character for all that are alike. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(FIRST.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return out.toString();
    }
}
