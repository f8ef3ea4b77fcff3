package org.crmkit.templates.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;

/** The six dimensions along which every module is designed, in their order. */
public enum DocumentKind {
    /** 岗位: who does it. */
    ROLE("role", "R", "岗位", "Role", ".+岗位职责"),
    /** 制度: the rules. */
    POLICY("policy", "P", "制度", "Policy", ".+(制度|办法|规范|规定|细则|规则)"),
    /** 流程: the order of steps. */
    WORKFLOW("workflow", "W", "流程", "Workflow", ".+(流程|步骤|程序)"),
    /** 工具: what helps to do it; the name has no fixed ending. */
    TOOL("tool", "T", "工具", "Tool", ".+"),
    /** 表单: what is recorded and handed on. */
    FORM("form", "F", "表单", "Form", ".+(表|单|卡|函|书|问卷|报告|提纲)"),
    /** 方案: one undertaking with its goals, measures and schedule. */
    PLAN("plan", "A", "方案", "Plan", ".+方案");

    private final String slug;
    private final String code;
    private final Label label;
    private final Pattern zhTitle;

    DocumentKind(String slug, String code, String zh, String en, String zhTitle) {
        this.slug = slug;
        this.code = code;
        this.label = Label.of(zh, en);
        this.zhTitle = Pattern.compile(zhTitle);
    }

    /** Returns its name in files and paths, for example {@code workflow}. */
    public String slug() {
        return slug;
    }

    /** Returns its letter in document numbers: R, P, W, T, F, and A for plans of action. */
    public String code() {
        return code;
    }

    /** Returns what it is called, for example {@code 流程 / Workflow}. */
    public Label label() {
        return label;
    }

    /** Tells whether a title ends the way titles of this kind end; only Chinese titles have fixed endings. */
    public boolean fitsTitle(Label title) {
        return zhTitle.matcher(title.zh()).matches();
    }

    /** Returns the kind of a slug. */
    public static Optional<DocumentKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
