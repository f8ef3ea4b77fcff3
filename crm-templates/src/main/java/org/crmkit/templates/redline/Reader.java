package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.document.Workflow;

/**
 * Who must be told that a document changed.
 *
 * @param named a post or a unit
 * @param slug which one, as the company's profile names it
 * @param reason why, and so what there is to do
 */
public record Reader(Contents.Named named, String slug, Reason reason) {

    /** Why somebody is told; the first that holds is the one that counts. */
    public enum Reason {
        /** The document is the description of the post. */
        HOLDER(
                "任职岗位",
                "Holds the post",
                "按新的职责履职，与直接上级确认考核指标",
                "Works to the new duties and confirms the indicators with the superior"),
        /** The document describes a post that reports to this one. */
        SUPERIOR("直接上级", "Superior", "与任职者面谈新的职责和指标", "Goes through the new duties and indicators with the holder"),
        /** The document is carried out by this one. */
        EXECUTES(
                "执行",
                "Carries it out",
                "自生效之日起按新规定执行，未办结事项先核对原规定的时限",
                "Works to the new text from the day it takes effect; checks the time limits of what is still open"),
        /** The flow runs through the lane of this post. */
        LANE("流程岗位", "Has a lane in the flow", "按新的步骤、时限和记录要求办理", "Works to the new steps, time limits and records"),
        /** The form is filled or signed by this post. */
        FILLS("填写或签署", "Fills or signs it", "停用旧版表单，改用新版", "Stops using the old form and takes the new one"),
        /** The document is supervised by this one. */
        SUPERVISES("监督", "Supervises it", "按新规定检查执行情况", "Checks against the new text"),
        /** The text gives this post something to do. */
        NAMED("文中点名的岗位", "Named in the text", "核对本岗位在新文本中的事项", "Checks what the new text asks of the post"),
        /** The description of this post refers to the document. */
        REFERS(
                "职责中引用",
                "Refers to it in its duties",
                "知悉修改内容，核对相关职责",
                "Takes note and checks the duties that refer to it"),
        /** The document is kept up to date by this unit. */
        OWNER(
                "归口部门",
                "Keeps the document",
                "收回旧版、发放新版，组织学习并留存签收记录",
                "Withdraws the old edition, issues the new one, explains it and keeps the receipts");

        private final Label label;
        private final Label duty;

        Reason(String zh, String en, String dutyZh, String dutyEn) {
            this.label = Label.of(zh, en);
            this.duty = Label.of(dutyZh, dutyEn);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }

        /** Returns what there is to do. */
        public Label duty() {
            return duty;
        }
    }

    /**
     * Returns who must be told of a change of {@code document}: those it is addressed to, those who work in its lanes, fill or sign
     * it, carry it out, supervise or keep it, and the posts whose descriptions refer to it. Each is there once, with the reason
     * that says most.
     *
     * @param others the documents of the handbook it belongs to
     */
    public static List<Reader> of(Document document, List<? extends Document> others) {
        Collector into = new Collector();
        document.accept(into);
        String key = document.head().key().key();
        for (Document other : others) {
            if (other instanceof Workflow workflow) {
                workflow.keyNodes().stream()
                        .filter(node -> node.form().filter(key::equals).isPresent())
                        .forEach(node -> into.post(Reason.FILLS, node.responsible()));
            } else if (other.head().key().kind() == DocumentKind.ROLE
                    && other != document
                    && other.contents().documents().contains(key)) {
                into.post(Reason.REFERS, other.head().key().key());
            }
        }
        into.unit(Reason.OWNER, document.head().ownerUnit());
        return into.readers();
    }

    /** Gathers the readers that a document itself names. */
    private static final class Collector implements Document.Visitor<Collector> {

        private final Set<Reader> all = new LinkedHashSet<>();

        Collector post(Reason reason, String slug) {
            all.add(new Reader(Contents.Named.POST, slug, reason));
            return this;
        }

        Collector unit(Reason reason, String slug) {
            all.add(new Reader(Contents.Named.UNIT, slug, reason));
            return this;
        }

        private Collector named(Document document) {
            for (Slot slot : document.contents().slots()) {
                Optional<String> post = slot.fold(
                        fact -> Optional.empty(),
                        table -> Optional.empty(),
                        other -> Optional.empty(),
                        one -> Optional.of(one.post()));
                post.ifPresent(slug -> post(Reason.NAMED, slug));
            }
            return this;
        }

        List<Reader> readers() {
            List<Reader> readers = new ArrayList<>();
            for (Reason reason : Reason.values()) {
                for (Reader one : all) {
                    boolean told = readers.stream()
                            .anyMatch(other ->
                                    other.named() == one.named() && other.slug().equals(one.slug()));
                    if (one.reason() == reason && !told) {
                        readers.add(one);
                    }
                }
            }
            return List.copyOf(readers);
        }

        @Override
        public Collector role(RoleDescription role) {
            return post(Reason.HOLDER, role.head().key().key())
                    .post(Reason.SUPERIOR, role.relations().reportsTo());
        }

        @Override
        public Collector policy(PolicyText policy) {
            return unit(Reason.EXECUTES, policy.control().executingUnit())
                    .unit(Reason.SUPERVISES, policy.control().supervisingUnit())
                    .named(policy);
        }

        @Override
        public Collector workflow(Workflow workflow) {
            workflow.lanes().forEach(lane -> post(Reason.LANE, lane.post()));
            return this;
        }

        @Override
        public Collector tool(Tool tool) {
            return named(tool);
        }

        @Override
        public Collector form(Form form) {
            form.signOff().forEach(signature -> post(Reason.FILLS, signature.post()));
            return named(form);
        }

        @Override
        public Collector plan(Plan plan) {
            unit(Reason.EXECUTES, plan.executingUnit()).unit(Reason.SUPERVISES, plan.supervisingUnit());
            plan.implementation().steps().forEach(step -> unit(Reason.EXECUTES, step.unit()));
            return named(plan);
        }
    }
}
