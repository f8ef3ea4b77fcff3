package org.crmkit.scoring.loyalty;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The eight components of managing loyalty. */
public enum LoyaltyComponent implements Term {
    /** Know how loyal customers are. */
    MEASURE_AND_ANALYSE("测量与分析忠诚度", "Measure and analyse loyalty"),
    /** Keep what is known. */
    DATABASE("建立客户数据库", "Database"),
    /** Know who matters most. */
    IDENTIFY_CORE("识别核心客户", "Identify core customers"),
    /** Serve better. */
    IMPROVE_SERVICE("改进服务", "Improve service"),
    /** Loyal staff make loyal customers. */
    STAFF("员工行为与技能", "Staff conduct and skill"),
    /** Make leaving costly. */
    RAISE_SWITCHING_COST("提高转换成本", "Raise switching cost"),
    /** Learn from those who leave. */
    EXIT_MANAGEMENT("客户退出管理", "Exit management"),
    /** Stay open to what is new. */
    INNOVATIVE_THINKING("主动、开放、创新的思维", "Active, open, innovative thinking");

    private final Label label;

    LoyaltyComponent(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
