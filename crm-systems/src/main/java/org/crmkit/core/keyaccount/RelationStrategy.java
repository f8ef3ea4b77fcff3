package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How key customers are treated, and what that takes inside the firm. */
public enum RelationStrategy implements Term {
    RESPECT("尊重客户", "Respect the customer", Side.CUSTOMER),
    WELCOME_QUESTIONS("欢迎提问", "Welcome questions", Side.CUSTOMER),
    ENCOURAGE_OBJECTIONS("鼓励提出异议", "Encourage objections", Side.CUSTOMER),
    EMOTIONAL_CONTACT("保持情感联系", "Keep emotional contact", Side.CUSTOMER),
    CUSTOMS("尊重习俗", "Respect customs", Side.CUSTOMER),
    NO_QUARREL("不在枝节上争执", "Do not quarrel over details", Side.CUSTOMER),
    TEAM("提升技能，建设团队", "Skills and team", Side.FIRM),
    SYSTEMS("共享系统，畅通反馈渠道", "Shared systems and several channels of feedback", Side.FIRM),
    FIRST_CONTACT("首问负责，前后台衔接", "Who is asked first answers for it; front and back office are joined", Side.FIRM),
    RESOURCES("资源向核心客户倾斜", "Resources go to key customers first", Side.FIRM),
    CULTURE("以客户为中心的文化", "A culture that puts customers first", Side.FIRM),
    ORGANISATION(
            "设立核心客户部门，以客户经理为主线", "A department of key customers, with the account manager as its main line", Side.FIRM),
    STRONGER_SERVICE("强化服务", "Stronger service", Side.FIRM);

    /** Whom a strategy is about. */
    public enum Side {
        /** How the customer is treated. */
        CUSTOMER,
        /** What is done inside the firm. */
        FIRM
    }

    private final Label label;
    private final Side side;

    RelationStrategy(String zh, String en, Side side) {
        this.label = Label.of(zh, en);
        this.side = side;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whom it is about. */
    public Side side() {
        return side;
    }
}
