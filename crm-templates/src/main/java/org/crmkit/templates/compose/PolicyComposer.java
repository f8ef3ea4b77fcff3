package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;

/** 制度: control block, chapters, articles numbered on through all of them, what belongs to it, who signed it. */
final class PolicyComposer {

    private static final List<Ordinal.Style> LEVELS =
            List.of(Ordinal.Style.DECIMAL, Ordinal.Style.PARENTHESISED, Ordinal.Style.CIRCLED);

    private final PolicyText policy;
    private final PageWriter to;
    private int articles;

    private PolicyComposer(PolicyText policy, PageWriter to) {
        this.policy = policy;
        this.to = to;
    }

    static Page compose(PolicyText policy, PageWriter to) {
        return new PolicyComposer(policy, to).page();
    }

    private Page page() {
        PolicyText.ControlBlock control = policy.control();
        to.top("制度名称", "Title", to.say(policy.head().title()))
                .top("制度编号", "Number", to.number())
                .top(
                        "受控状态",
                        "Control",
                        control.controlled() ? to.say("受控", "Controlled") : to.say("非受控", "Uncontrolled"))
                .top("状态", "Status", to.say(policy.head().status().label()))
                .top("执行部门", "Executed by", to.unit(control.executingUnit()))
                .top("监督部门", "Supervised by", to.unit(control.supervisingUnit()))
                .top("生效日期", "Effective from", to.say(control.effective()));
        policy.publication()
                .ifPresent(notice ->
                        to.top("发布通知", "Notice", to.say(notice.number()) + to.say("，", ", ") + to.say(notice.date())));
        for (int c = 0; c < policy.chapters().size(); c++) {
            chapter(c + 1, policy.chapters().get(c));
        }
        belongings();
        to.signOff(policy.footer());
        to.bottom(
                        "修改标记",
                        "Revision mark",
                        policy.revision()
                                .map(PolicyText.Revision::mark)
                                .map(to::say)
                                .orElse(""))
                .bottom(
                        "修改处数",
                        "Places revised",
                        policy.revision()
                                .map(PolicyText.Revision::count)
                                .map(to::say)
                                .orElse(""))
                .bottom(
                        "修改日期",
                        "Revised on",
                        policy.revision()
                                .map(PolicyText.Revision::date)
                                .map(to::say)
                                .orElse(""))
                .bottom("规则手册", "Rulebook", to.rulebook());
        return to.page(to.say(policy.head().title()));
    }

    private void chapter(int number, PolicyText.Chapter chapter) {
        to.add(Block.Heading.numbered(
                1, Ordinal.of(Ordinal.Style.CHAPTER, number), to.say(chapter.title()), "chapter-" + number));
        for (PolicyText.Article article : chapter.articles()) {
            articles++;
            List<Inline> text = PageWriter.join(
                    List.of(Inline.strong(to.say(article.heading())), Inline.text(to.say("　", ". "))),
                    to.line(article.text()));
            to.add(new Block.NumberedItem(1, Ordinal.of(Ordinal.Style.ARTICLE, articles), text, "article-" + articles));
            to.tableOf(article.text());
            items(2, article.items());
        }
    }

    private void items(int level, List<PolicyText.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            to.item(level, LEVELS.get(level - 2), i + 1, items.get(i).text());
            items(level + 1, items.get(i).items());
        }
    }

    private void belongings() {
        List<PageWriter.Pair> pairs = new ArrayList<>();
        pair("执行记录", "Records", policy.records(), pairs);
        if (to.entry().isEmpty()) {
            // A document under control lists all it refers to on its control sheet.
            Set<String> related = new LinkedHashSet<>(policy.related());
            related.removeAll(policy.records());
            pair("相关文件", "Related", List.copyOf(related), pairs);
        }
        policy.publication().ifPresent(notice -> pairs.add(to.pair("发布渠道", "Published on", notice.channel())));
        pairs.add(to.pair("修订周期", "Revised", policy.reviewCycle()));
        to.add(new Block.Rule()).pairs(pairs);
    }

    private void pair(String zh, String en, List<String> documents, List<PageWriter.Pair> pairs) {
        if (!documents.isEmpty()) {
            pairs.add(new PageWriter.Pair(to.say(zh, en), to.links(documents)));
        }
    }
}
