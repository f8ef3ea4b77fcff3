package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * Path models of satisfaction in public use, each a start for one's own questionnaire: constructs and paths are those of the source,
 * the wordings are ours, all answers run from 1 to 10.
 */
public enum SatisfactionModel implements Term {
    /**
     * The American index: expectations, perceived quality and value lead to satisfaction, and that to fewer complaints and to
     * loyalty. Fornell, Johnson, Anderson, Cha and Bryant (1996), <a href="https://doi.org/10.2307/1251898">doi:10.2307/1251898</a>,
     * figure 1. Complaints are how often, so more satisfaction leads to fewer; whether complaints cost or win loyalty depends on how
     * they are handled, so that path is open.
     */
    ACSI("美国顾客满意度指数模型", "American Customer Satisfaction Index") {
        @Override
        public PathModel model() {
            return new PathModel(
                    List.of(
                            expectations(),
                            quality(),
                            value(),
                            satisfaction(),
                            Construct.of(
                                    "Complaints",
                                    Label.of("客户抱怨", "Complaints"),
                                    item(
                                            "CUSCO",
                                            "您多久会向我们抱怨或投诉一次？",
                                            "How often do you complain to us, formally or not?")),
                            Construct.of(
                                    "Loyalty",
                                    Label.of("客户忠诚", "Loyalty"),
                                    item("CUSL1", "下次您有多大可能仍选择我们？", "How likely are you to choose us again?"),
                                    item("CUSL2", "涨价多少您仍会选择我们？", "How far could we raise prices before you left?"),
                                    item(
                                            "CUSL3",
                                            "竞争者降价多少您仍会留下？",
                                            "How far could competitors cut prices before you left?"))),
                    paths(
                            "Expectation -> Quality, Value, Satisfaction",
                            "Quality -> Value, Satisfaction",
                            "Value -> Satisfaction",
                            "Satisfaction -> -Complaints, Loyalty",
                            "Complaints -> ?Loyalty"));
        }
    },
    /**
     * The European index with image: seven constructs, twelve paths. Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005),
     * <a href="https://doi.org/10.1016/j.csda.2004.03.005">doi:10.1016/j.csda.2004.03.005</a>, with the blocks of their mobile-phone
     * questionnaire. Complaints are how well the last one was handled, so all paths are expected to be positive.
     */
    ECSI("欧洲顾客满意度指数模型", "European Customer Satisfaction Index") {
        @Override
        public PathModel model() {
            return new PathModel(
                    List.of(
                            Construct.of(
                                    "Image",
                                    Label.of("企业形象", "Image"),
                                    item("IMAG1", "我们说的和做的可以信赖。", "What we say and do can be trusted."),
                                    item("IMAG2", "我们稳定，根基牢固。", "We are stable and well established."),
                                    item("IMAG3", "我们对社会有贡献。", "We contribute to society."),
                                    item("IMAG4", "我们关心客户。", "We care for our customers."),
                                    item("IMAG5", "我们有创新，面向未来。", "We are innovative and look ahead.")),
                            expectations(),
                            Construct.of(
                                    "Quality",
                                    Label.of("质量感知", "Perceived quality"),
                                    item("PERQ1", "总体质量如何？", "How good is our quality overall?"),
                                    item("PERQ2", "产品本身的技术质量如何？", "How good is the product itself?"),
                                    item("PERQ3", "客户服务与个人建议如何？", "How good are service and personal advice?"),
                                    item("PERQ4", "所提供的服务质量如何？", "How good are the services that come with it?"),
                                    item(
                                            "PERQ5",
                                            "产品与服务的种类是否齐全？",
                                            "How complete is the range of products and services?"),
                                    item(
                                            "PERQ6",
                                            "产品与服务是否可靠准确？",
                                            "How reliable and accurate are products and services?"),
                                    item("PERQ7", "所给信息是否清楚透明？", "How clear and open is what we tell you?")),
                            value(),
                            satisfaction(),
                            Construct.of(
                                    "Complaints",
                                    Label.of("投诉处理", "Complaint handling"),
                                    item(
                                            "CUSCO",
                                            "您最近一次投诉处理得如何？若未投诉过，您估计会处理得如何？",
                                            "How well was your last complaint handled, or would one be?")),
                            Construct.of(
                                    "Loyalty",
                                    Label.of("客户忠诚", "Loyalty"),
                                    item(
                                            "CUSL1",
                                            "若重新选择，您有多大可能仍选择我们？",
                                            "If you chose anew, how likely would it be us?"),
                                    item(
                                            "CUSL2",
                                            "竞争者降价多少您才会离开？",
                                            "By how much would competitors have to cut prices to win you?"),
                                    item(
                                            "CUSL3",
                                            "您有多大可能向朋友或同事推荐我们？",
                                            "How likely are you to recommend us to friends?"))),
                    paths(
                            "Image -> Expectation, Satisfaction, Loyalty",
                            "Expectation -> Quality, Value, Satisfaction",
                            "Quality -> Value, Satisfaction",
                            "Value -> Satisfaction",
                            "Satisfaction -> Complaints, Loyalty",
                            "Complaints -> Loyalty"));
        }
    },
    /**
     * The Chinese index: brand image, expected quality, perceived quality, perceived value, satisfaction and loyalty, joined by eleven
     * paths (GB/T 19038-2009 names the model). We read the eleven as: each of the first four acts on all that follow up to
     * satisfaction, and satisfaction on loyalty; adopters that let brand image act on loyalty too add a path. Complaints are left out,
     * as the model has it.
     */
    CCSI("中国顾客满意指数模型", "China Customer Satisfaction Index") {
        @Override
        public PathModel model() {
            return new PathModel(
                    List.of(
                            Construct.of(
                                    "Image",
                                    Label.of("品牌形象", "Brand image"),
                                    item("IMAG1", "您对这个品牌总体印象如何？", "What is your impression of the brand overall?"),
                                    item("IMAG2", "这个品牌的特色是否鲜明？", "How distinct is the brand?"),
                                    item("IMAG3", "这个品牌是否值得信赖？", "How far can the brand be trusted?")),
                            Construct.of("Expectation", Label.of("预期质量", "Expected quality"), expected()),
                            quality(),
                            value(),
                            satisfaction(),
                            Construct.of(
                                    "Loyalty",
                                    Label.of("客户忠诚", "Loyalty"),
                                    item("CUSL1", "下次您有多大可能仍选择我们？", "How likely are you to choose us again?"),
                                    item("CUSL2", "您有多大可能向他人推荐我们？", "How likely are you to recommend us?"),
                                    item("CUSL3", "涨价多少您仍会选择我们？", "How far could we raise prices before you left?"))),
                    paths(
                            "Image -> Expectation, Quality, Value, Satisfaction",
                            "Expectation -> Quality, Value, Satisfaction",
                            "Quality -> Value, Satisfaction",
                            "Value -> Satisfaction",
                            "Satisfaction -> Loyalty"));
        }
    };

    private final Label label;

    SatisfactionModel(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns constructs, items and paths. */
    public abstract PathModel model();

    @Override
    public Label label() {
        return label;
    }

    private static Item item(String name, String zh, String en) {
        return Item.of(name, Label.of(zh, en), 1, 10);
    }

    private static Item[] expected() {
        return new Item[] {
            item("CUEX1", "购买前您对总体质量的期望有多高？", "Before you bought, how good did you expect us to be overall?"),
            item("CUEX2", "购买前您期望我们在多大程度上满足您的需要？", "How well did you expect us to meet your own needs?"),
            item("CUEX3", "购买前您期望我们有多可靠？", "How rarely did you expect things to go wrong?")
        };
    }

    private static Construct expectations() {
        return Construct.of("Expectation", Label.of("客户期望", "Expectations"), expected());
    }

    private static Construct quality() {
        return Construct.of(
                "Quality",
                Label.of("质量感知", "Perceived quality"),
                item("PERQ1", "总体质量如何？", "How good is our quality overall?"),
                item("PERQ2", "在多大程度上满足了您的需要？", "How well were your own needs met?"),
                item("PERQ3", "是否可靠、少出问题？", "How rarely did things go wrong?"));
    }

    private static Construct value() {
        return Construct.of(
                "Value",
                Label.of("价值感知", "Perceived value"),
                item("PERV1", "以这样的质量，价格如何？", "Given the quality, how do you judge the price?"),
                item("PERV2", "以这样的价格，质量如何？", "Given the price, how do you judge the quality?"));
    }

    private static Construct satisfaction() {
        return Construct.of(
                "Satisfaction",
                Label.of("客户满意度", "Satisfaction"),
                item("CUSA1", "总体上您有多满意？", "How satisfied are you overall?"),
                item("CUSA2", "与您的期望相比如何？", "How far did we meet or exceed your expectations?"),
                item("CUSA3", "与您理想中的相比如何？", "How close are we to your ideal?"));
    }

    /** Reads lines of {@code from -> to, -to, ?to}: more leads to more, to less, or either. */
    private static List<Path> paths(String... lines) {
        List<Path> out = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split(" -> ", -1);
            for (String to : sides[1].split(", ", -1)) {
                ExpectedSign expected = to.startsWith("-")
                        ? ExpectedSign.NEGATIVE
                        : to.startsWith("?") ? ExpectedSign.OPEN : ExpectedSign.POSITIVE;
                out.add(new Path(sides[0], expected == ExpectedSign.POSITIVE ? to : to.substring(1), expected));
            }
        }
        return out;
    }
}
