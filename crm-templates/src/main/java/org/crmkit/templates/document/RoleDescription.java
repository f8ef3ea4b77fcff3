package org.crmkit.templates.document;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * 岗位职责: what a post is there for, what it does and how it is measured. The post's slug is the last part of the document's key.
 *
 * @param summary what the post works from, what it does, whom the result serves
 * @param duties by falling importance; the last is the catch-all
 * @param indicators what the post is measured by
 * @param authority what the holder may do on his own
 * @param relations whom the post works with
 * @param qualifications what the holder brings
 * @param sources what the description was drawn up from
 * @param contributors slugs of the units that took part in writing it
 */
public record RoleDescription(
        DocumentHead head,
        Wording summary,
        List<Duty> duties,
        List<Indicator> indicators,
        List<Wording> authority,
        Relations relations,
        List<Qualification> qualifications,
        List<Source> sources,
        List<String> contributors)
        implements Document {

    public RoleDescription {
        duties = List.copyOf(duties);
        indicators = List.copyOf(indicators);
        authority = List.copyOf(authority);
        qualifications = List.copyOf(qualifications);
        sources = List.copyOf(sources);
        contributors = List.copyOf(contributors);
    }

    /**
     * Whom the post works with.
     *
     * @param reportsTo post
     * @param supervises posts
     * @param inside units and what is exchanged with them
     * @param outside parties and what is exchanged with them
     */
    public record Relations(String reportsTo, List<String> supervises, List<Wording> inside, List<Wording> outside) {
        public Relations {
            supervises = List.copyOf(supervises);
            inside = List.copyOf(inside);
            outside = List.copyOf(outside);
        }
    }

    /** One thing the holder brings: {@code 教育背景 / Education} and what is asked. */
    public record Qualification(Label aspect, Wording requirement) {}

    /** A source and what it gave. */
    public record Source(SourceKind kind, Wording note) {}

    /** The three sources of information about a post. */
    public enum SourceKind {
        /** 现有岗位资料. */
        POST_DOCUMENTS("现有岗位资料", "Existing post documents"),
        /** 工作陈述记录. */
        WORK_STATEMENTS("工作陈述记录", "Recorded work statements"),
        /** 现有工作分析. */
        JOB_ANALYSIS("现有工作分析", "Existing job analysis");

        private final Label label;

        SourceKind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /**
     * What is measured.
     *
     * @param formula how it is computed
     * @param target what is aimed at
     * @param cycle how often it is taken, and from where
     */
    public record Indicator(Label name, Wording formula, Wording target, Optional<Wording> cycle) {}

    @Override
    public RoleDescription inVersion(String version) {
        return new RoleDescription(
                head.inVersion(version),
                summary,
                duties,
                indicators,
                authority,
                relations,
                qualifications,
                sources,
                contributors);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.role(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head).wording("summary", summary);
        into.each("duties", duties, (path, duty) -> duty.collect(path, into))
                .each("indicators", indicators, (path, indicator) -> into.label(path + ".name", indicator.name())
                        .wording(path + ".formula", indicator.formula())
                        .wording(path + ".target", indicator.target())
                        .wording(path + ".cycle", indicator.cycle()))
                .wordings("authority", authority)
                .post("relations.reports-to", relations.reportsTo())
                .posts("relations.supervises", relations.supervises())
                .wordings("relations.inside", relations.inside())
                .wordings("relations.outside", relations.outside())
                .each("qualifications", qualifications, (path, each) -> into.label(path + ".aspect", each.aspect())
                        .wording(path + ".requirement", each.requirement()))
                .each("sources", sources, (path, source) -> into.wording(path + ".note", source.note()))
                .each("contributors", contributors, into::unit);
        return into.done();
    }
}
