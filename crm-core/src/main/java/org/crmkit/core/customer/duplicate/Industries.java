package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which company names say what the company does; words for the same trade share a code. */
final class Industries {

    /** A code, a colon, and its words. */
    private static final List<String> WORDS = List.of(
            "trade:国际贸易 对外贸易 商业贸易 贸易 商贸 经贸 贸 trading trade tradings",
            "import-export:进出口贸易 进出口",
            "industry:实业 工业 实业发展 industrial industry industries",
            "industry-trade:工贸",
            "development:发展 开发 development",
            "investment:投资 投资管理 investment investments",
            "tech:科学技术 科技 技术 高科技 technology technologies tech",
            "information:信息 信息技术 信息科技 信息工程 information",
            "network:网络 网络科技 网络技术 互联网 network networks",
            "intelligent:智能 智能科技 智能装备 intelligent smart",
            "electronics:电子 电子科技 电子商务 electronics electronic",
            "electric:电器 电气 家用电器 家电 electric electrical appliance appliances",
            "machinery:机械 机械设备 机械制造 机电 机电设备 machinery",
            "equipment:设备 装备 仪器 equipment",
            "hardware:五金 五金制品 hardware",
            "metal:金属 金属材料 钢铁 钢材 metal metals steel",
            "plastic:塑料 塑胶 塑料制品 plastics plastic",
            "packing:包装 包装材料 packaging packing",
            "printing:印刷 printing",
            "paper:纸业 造纸 paper",
            "textile:纺织 纺织品 针织 textile textiles",
            "garment:服装 服饰 制衣 garment garments apparel clothing",
            "shoes:鞋业 鞋服 shoes footwear",
            "furniture:家具 家居 家私 furniture",
            "building-material:建材 建筑材料 装饰材料",
            "construction:建筑 建设 建筑工程 工程 建设工程 construction engineering",
            "decoration:装饰 装饰工程 装修 decoration",
            "estate:房地产 置业 房地产开发 地产 property estate",
            "chemical:化工 化学 化工科技 chemical chemicals",
            "medicine:医药 药业 制药 医疗 医疗器械 生物医药 pharmaceutical pharmaceuticals medical",
            "biology:生物 生物科技 生物技术 biotech biotechnology",
            "food:食品 食品科技 粮油 food foods",
            "drink:饮料 酒业 茶业 茶叶 beverage beverages tea",
            "catering:餐饮 餐饮管理 酒楼 饭店 catering restaurant",
            "hotel:酒店 宾馆 酒店管理 hotel hotels",
            "farming:农业 农业科技 农业发展 agriculture agricultural",
            "aquatic:水产 渔业 海产 seafood",
            "logistics:物流 货运 运输 储运 供应链 供应链管理 logistics transport freight",
            "car:汽车 汽配 汽车销售 汽车服务 汽车零部件 auto automotive motors",
            "energy:能源 新能源 电力 energy power",
            "environment:环保 环境 环保科技 environmental",
            "software:软件 软件科技 软件开发 software",
            "culture:文化 文化传播 文化传媒 传媒 广告 广告传媒 culture media advertising",
            "education:教育 教育科技 教育咨询 培训 education",
            "consulting:咨询 管理咨询 商务咨询 企业管理 consulting consultants",
            "finance:金融 财务 融资租赁 保险 finance financial insurance",
            "service:服务 商务服务 service services",
            "travel:旅行社 旅游 国际旅行社 travel tourism",
            "toys:玩具 工艺品 礼品 toys gifts",
            "optics:光电 光学 照明 optical lighting",
            "records:唱片 音像 records");

    private static final Map<String, String> CODES = new HashMap<>();
    /** Chinese words by their last character, the longest first. */
    private static final Map<Character, List<String>> CHINESE = new HashMap<>();

    static {
        for (String line : WORDS) {
            String[] sides = line.split(":", -1);
            for (String word : sides[1].split(" ", -1)) {
                CODES.put(word, sides[0]);
                if (Plain.isChinese(word)) {
                    CHINESE.computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        CHINESE.values()
                .forEach(words -> words.sort(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    private Industries() {}

    /** Returns the trade of a word abroad. */
    static Optional<String> ofWord(String word) {
        return Optional.ofNullable(CODES.get(word));
    }

    /** A trade found at the end of a text. */
    record Found(String code, int length) {}

    /** Returns the trade a Chinese text ends with. */
    static Optional<Found> atEnd(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String word : CHINESE.getOrDefault(text.charAt(text.length() - 1), List.of())) {
            if (text.endsWith(word)) {
                return Optional.of(new Found(String.valueOf(CODES.get(word)), word.length()));
            }
        }
        return Optional.empty();
    }
}
