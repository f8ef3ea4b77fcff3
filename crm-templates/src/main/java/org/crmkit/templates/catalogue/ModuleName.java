package org.crmkit.templates.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** What the modules of the catalogue are called. */
public enum ModuleName {
    /** 客户调查与开发管理. */
    SURVEY_DEVELOPMENT("survey-development", "SD", "客户调查与开发管理", "Customer survey and development"),
    /** 客户关系管理. */
    RELATIONSHIP("relationship", "CR", "客户关系管理", "Customer relationships"),
    /** 大客户管理. */
    KEY_ACCOUNT("key-account", "KA", "大客户管理", "Key accounts"),
    /** 集团客户服务. */
    GROUP_ACCOUNT("group-account", "GA", "集团客户服务", "Group accounts"),
    /** 售后服务管理. */
    AFTER_SALES("after-sales", "AS", "售后服务管理", "After-sales service"),
    /** 客户投诉管理. */
    COMPLAINT("complaint", "CP", "客户投诉管理", "Complaints"),
    /** 客户信用管理. */
    CREDIT("credit", "CC", "客户信用管理", "Customer credit"),
    /** 客户信息管理. */
    INFORMATION("information", "IN", "客户信息管理", "Customer information"),
    /** 呼叫中心管理. */
    CALL_CENTER("call-center", "CT", "呼叫中心管理", "Call centre"),
    /** 客户服务质量管理. */
    SERVICE_QUALITY("service-quality", "SQ", "客户服务质量管理", "Service quality"),
    /** 服务问题分析与解决. */
    PROBLEM_ANALYSIS("problem-analysis", "PA", "服务问题分析与解决", "Problem analysis and solution");

    private final String slug;
    private final String code;
    private final Label label;

    ModuleName(String slug, String code, String zh, String en) {
        this.slug = slug;
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns the letters of a module in document numbers, such as {@code SD}; empty for one the catalogue does not know. */
    public static Optional<String> code(String slug) {
        return Arrays.stream(values())
                .filter(name -> name.slug.equals(slug))
                .map(name -> name.code)
                .findFirst();
    }

    /** Returns what a module is called; one the catalogue does not know is called by its slug. */
    public static Label of(String slug) {
        for (ModuleName name : values()) {
            if (name.slug.equals(slug)) {
                return name.label;
            }
        }
        return Label.same(slug);
    }
}
