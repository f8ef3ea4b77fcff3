package org.crmkit.templates;

import org.crmkit.core.text.Label;

/** What the modules of the catalogue are called on the front page of a handbook. */
enum ModuleName {
    SURVEY_DEVELOPMENT("survey-development", "客户调查与开发管理", "Customer survey and development"),
    RELATIONSHIP("relationship", "客户关系管理", "Customer relationships"),
    KEY_ACCOUNT("key-account", "大客户管理", "Key accounts"),
    GROUP_ACCOUNT("group-account", "集团客户服务", "Group accounts"),
    AFTER_SALES("after-sales", "售后服务管理", "After-sales service"),
    COMPLAINT("complaint", "客户投诉管理", "Complaints"),
    CREDIT("credit", "客户信用管理", "Customer credit"),
    INFORMATION("information", "客户信息管理", "Customer information"),
    CALL_CENTER("call-center", "呼叫中心管理", "Call centre"),
    SERVICE_QUALITY("service-quality", "客户服务质量管理", "Service quality"),
    PROBLEM_ANALYSIS("problem-analysis", "服务问题分析与解决", "Problem analysis and solution");

    private final String slug;
    private final Label label;

    ModuleName(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns what a module is called; one the catalogue does not know is called by its slug. */
    static Label of(String slug) {
        for (ModuleName name : values()) {
            if (name.slug.equals(slug)) {
                return name.label;
            }
        }
        return Label.same(slug);
    }
}
