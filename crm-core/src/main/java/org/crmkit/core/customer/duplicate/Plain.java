package org.crmkit.core.customer.duplicate;

import java.util.Locale;

/** Text made ready for comparison: width, case and the older form of a character carry no meaning. */
public final class Plain {

    /** The characters company names are often made of, older form first; others are compared as they are. */
    private static final String SIMPLER =
            "電电東东華华國国際际貿贸業业實实發发廣广門门廈厦機机廠厂務务經经營营銷销號号飾饰藥药醫医術术網网絡络軟软體体豐丰興兴達达億亿龍龙鳳凤馬马責责團团總总處处區区縣县灣湾聯联環环紡纺織织車车輪轮銀银鋼钢鐵铁"
                    + "傢家買买賣卖節节樂乐學学書书圖图畫画設设計计資资產产財财質质輸输運运農农漁渔飲饮館馆齊齐寶宝燈灯優优創创藝艺維维護护長长遠远進进順顺陽阳雲云風风飛飞魚鱼鳥鸟麗丽榮荣萬万曉晓歐欧亞亚灃沣滬沪蘇苏寧宁濟济"
                    + "漢汉慶庆貴贵陝陕肅肃遼辽鄭郑連连張张萊莱濰潍溫温紹绍臺台義义倉仓陳陈黃黄劉刘趙赵吳吴錢钱孫孙鄧邓許许謝谢羅罗葉叶鍾钟盧卢蘭兰傳传動动療疗養养礦矿氣气熱热纖纤膠胶紙纸製制裝装園园綠绿衛卫檢检測测試试驗验"
                    + "認认證证諮咨詢询顧顾問问師师會会稅税審审評评硯砚嵐岚嶠峤禮礼靈灵澤泽濱滨湯汤滙汇匯汇齡龄顏颜頂顶領领項项須须頓顿鮮鲜鹽盐鋁铝銅铜錦锦鋒锋鍋锅鏡镜鎮镇閣阁間间開开關关雙双難难靜静韓韩頭头類类駿骏驛驿鴻鸿"
                    + "鵬鹏鷹鹰鶴鹤點点黨党齒齿";

    /** What stands for each character of the basic plane: itself, or its newer form. */
    private static final char[] SIMPLE = new char[0x10000];

    private static final int FIRST_HAN = 0x2E80;
    private static final int FIRST_COMMON_HAN = 0x4E00;
    private static final int LAST_COMMON_HAN = 0x9FA5;

    static {
        for (int c = 0; c < SIMPLE.length; c++) {
            SIMPLE[c] = (char) c;
        }
        for (int i = 0; i < SIMPLER.length(); i += 2) {
            SIMPLE[SIMPLER.charAt(i)] = SIMPLER.charAt(i + 1);
        }
    }

    private Plain() {}

    /** Returns {@code text} narrow, in lower case, in simplified characters, with one kind of bracket and of blank. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;
            if (Character.isWhitespace(narrow) || narrow == 0x3000 || narrow == 0x00A0) {
                out.append(' ');
            } else if (narrow == '【' || narrow == '[' || narrow == '〔') {
                out.append('(');
            } else if (narrow == '】' || narrow == ']' || narrow == '〕') {
                out.append(')');
            } else {
                out.append(SIMPLE[narrow]);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT).trim();
    }

    /** Returns {@code text} as {@link #of} does, with letters and digits only. */
    public static String letters(String text) {
        String plain = of(text);
        StringBuilder out = new StringBuilder(plain.length());
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Tells whether a text has Chinese characters. */
    public static boolean isChinese(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c >= FIRST_HAN && isHan(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(int c) {
        return (c >= FIRST_COMMON_HAN && c <= LAST_COMMON_HAN)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
