package org.crmkit.templates.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;

/**
 * 制度: rules in chapters and articles. Articles are numbered on through all chapters by whoever prints them.
 *
 * @param form which sort of policy text it is
 * @param control the block above the text
 * @param chapters the first is 总则, the last 附则
 * @param records keys of the forms that record how it is carried out
 * @param related keys of documents it works with
 * @param reviewCycle how often it is revised
 * @param footer who made, checked and approved it
 * @param revision the last amendment, if there was one
 * @param publication the notice that put it in force; required while the status is in force
 */
public record PolicyText(
        DocumentHead head,
        PolicyForm form,
        ControlBlock control,
        List<Chapter> chapters,
        List<String> records,
        List<String> related,
        Wording reviewCycle,
        SignOff footer,
        Optional<Revision> revision,
        Optional<Publication> publication)
        implements Document {

    public PolicyText {
        chapters = List.copyOf(chapters);
        records = List.copyOf(records);
        related = List.copyOf(related);
    }

    /** Which sort of policy text it is; agrees with the ending of the title. */
    public enum PolicyForm {
        /** 制度. */
        SYSTEM("制度", "Policy"),
        /** 规定. */
        PROVISIONS("规定", "Provisions"),
        /** 办法. */
        MEASURES("办法", "Measures"),
        /** 细则. */
        DETAILED_RULES("细则", "Detailed rules"),
        /** 规则. */
        RULES("规则", "Rules"),
        /** 规范. */
        STANDARD("规范", "Standard");

        private final Label label;

        PolicyForm(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called; the Chinese is the ending of the title. */
        public Label label() {
            return label;
        }
    }

    /**
     * The block above the text: name, number and version come from the head.
     *
     * @param controlled whether copies are registered and replaced
     * @param executingUnit unit
     * @param supervisingUnit unit, another than the executing one
     * @param effective the day it takes effect
     */
    public record ControlBlock(boolean controlled, String executingUnit, String supervisingUnit, Wording effective) {}

    /** A chapter; its number is its place. */
    public record Chapter(Label title, List<Article> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article.
     *
     * @param heading what it is about, a few words
     * @param clause which normative clause it is, if it is one
     * @param text its own text; it ends with a colon where items follow
     * @param items the first level below it
     */
    public record Article(Label heading, Optional<Clause> clause, Wording text, List<Item> items) {
        public Article {
            items = List.copyOf(items);
        }
    }

    /** An item of an article: 1., below it (1), below that ①. */
    public record Item(Wording text, List<Item> items) {
        public Item {
            items = List.copyOf(items);
        }
    }

    /** The clauses every policy has. */
    public enum Clause {
        /** 目的. */
        PURPOSE,
        /** 依据. */
        BASIS,
        /** 适用范围. */
        SCOPE,
        /** 职责. */
        RESPONSIBILITIES,
        /** 制定、修改和废止程序. */
        AMENDMENT,
        /** 解释部门. */
        INTERPRETATION,
        /** 施行日期. */
        EFFECT
    }

    /** The last amendment. */
    public record Revision(Wording mark, Wording count, Wording date) {}

    /** The notice that put the policy in force. */
    public record Publication(Wording number, Wording date, Wording channel) {}

    /** Returns the articles of all chapters in order; the first is article 1. */
    public List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    /** Returns the articles that are a given clause. */
    public Stream<Article> articles(Clause clause) {
        return articles().stream()
                .filter(article -> article.clause().filter(clause::equals).isPresent());
    }

    @Override
    public PolicyText inVersion(String version) {
        return new PolicyText(
                head.inVersion(version),
                form,
                control,
                chapters,
                records,
                related,
                reviewCycle,
                footer,
                revision,
                publication);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.policy(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head)
                .unit("control.executing-unit", control.executingUnit())
                .unit("control.supervising-unit", control.supervisingUnit())
                .wording("control.effective", control.effective());
        into.each("chapters", chapters, (path, chapter) -> into.label(path + ".title", chapter.title())
                .each(path + ".articles", chapter.articles(), (at, article) -> {
                    into.label(at + ".heading", article.heading()).wording(at + ".text", article.text());
                    items(at, article.items(), into);
                }));
        into.documents("records", records).documents("related", related).wording("review-cycle", reviewCycle);
        footer.collect("footer", into);
        revision.ifPresent(last -> into.wording("revision.mark", last.mark())
                .wording("revision.count", last.count())
                .wording("revision.date", last.date()));
        publication.ifPresent(notice -> into.wording("publication.number", notice.number())
                .wording("publication.date", notice.date())
                .wording("publication.channel", notice.channel()));
        return into.done();
    }

    private static void items(String path, List<Item> items, Contents.Collector into) {
        into.each(path + ".items", items, (at, item) -> {
            into.wording(at + ".text", item.text());
            items(at, item.items(), into);
        });
    }
}
