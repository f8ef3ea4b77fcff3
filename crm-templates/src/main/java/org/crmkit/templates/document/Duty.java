package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * One duty: action, completion standard, deadline. The three are clauses without a full stop that read as one sentence when
 * joined, in Chinese by semicolons and in English by commas; a standard or deadline that does not apply is empty on purpose.
 *
 * @param keywords what the work is called, at most ten characters in Chinese
 * @param level how far the post answers for it
 * @param action verb and object, after a lead-in where one is needed
 * @param standard when it counts as done
 * @param deadline by when
 * @param measures what the result is measured on
 * @param importance 1 to 10, 10 the most important
 * @param input what the work starts from
 * @param output what it leaves behind
 */
public record Duty(
        Label keywords,
        Responsibility level,
        Wording action,
        Optional<Wording> standard,
        Optional<Wording> deadline,
        List<Target> measures,
        int importance,
        Optional<Wording> input,
        Optional<Wording> output) {

    public Duty {
        checkArgument(importance >= 1 && importance <= 10, "Duty.importance was %s; it must be 1 to 10.", importance);
        measures = List.copyOf(measures);
    }

    /** How far a post answers for a duty. */
    public enum Responsibility {
        /** 领导. */
        LEAD("领导", "Leads"),
        /** 组织开展. */
        ORGANISE("组织开展", "Organises"),
        /** 具体执行. */
        EXECUTE("具体执行", "Carries out"),
        /** 协调. */
        COORDINATE("协调", "Coordinates"),
        /** 监督. */
        SUPERVISE("监督", "Supervises");

        private final Label label;

        Responsibility(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** The four measures of a result. */
    public enum Measure {
        /** 时间. */
        TIME("时间", "Time"),
        /** 质量. */
        QUALITY("质量", "Quality"),
        /** 数量. */
        QUANTITY("数量", "Quantity"),
        /** 成本. */
        COST("成本", "Cost");

        private final Label label;

        Measure(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** What the result should be on one measure. */
    public record Target(Measure measure, Wording target) {}

    /** Returns action, standard and deadline as one sentence. */
    public Wording sentence() {
        Wording sentence = action;
        for (Optional<Wording> clause : List.of(standard, deadline)) {
            if (clause.isPresent()) {
                sentence = sentence.then("；", ", ").then(clause.get());
            }
        }
        return sentence.then("。", ".");
    }

    void collect(String path, Contents.Collector into) {
        into.label(path + ".keywords", keywords)
                .wording(path + ".action", action)
                .wording(path + ".standard", standard)
                .wording(path + ".deadline", deadline)
                .each(path + ".measures", measures, (at, each) -> into.wording(at + ".target", each.target()))
                .wording(path + ".input", input)
                .wording(path + ".output", output);
    }
}
