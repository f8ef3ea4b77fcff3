package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The three linkages of the third step: who has to work in step so that a complaint is solved and stays solved. */
public enum Linkage {
    /** Those who maintain, those who optimise and those who build. */
    DEPARTMENTS("departments", "维护、优化、建设部门联动", "Maintenance, optimisation and construction"),
    /** Those the customer sees and those he does not. */
    FRONT_AND_BACK_OFFICE("front-and-back-office", "前后台联动", "Front and back office"),
    /** Those who run the service and those who answer for it. */
    OPERATION_AND_SERVICE("operation-and-service", "运行与客户服务联动", "Operation and customer service");

    private final String slug;
    private final Label label;

    Linkage(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the linkage of a slug. */
    public static Optional<Linkage> find(String slug) {
        return Arrays.stream(values())
                .filter(linkage -> linkage.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
