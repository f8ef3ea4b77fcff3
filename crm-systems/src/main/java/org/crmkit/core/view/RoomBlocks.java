package org.crmkit.core.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.complaint.MonitorCheck;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/** The blocks that say what the further rooms know. A block of a room of which nothing is known is left out. */
final class RoomBlocks {

    private static final int MOST = 5;

    private final CardSources sources;
    private final FurtherRooms rooms;
    private final Disclosure disclosure;

    RoomBlocks(CardSources sources, Disclosure disclosure) {
        this.sources = sources;
        this.rooms = sources.rooms();
        this.disclosure = disclosure;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, sources.zone());
    }

    private boolean isKnown(LocalDate day) {
        return !day.isAfter(sources.asOf());
    }

    private static Label count(long number, String zh, String en) {
        return Label.of(number + " " + zh, number + " " + en);
    }

    private static void wording(
            Lines lines, String key, Label label, PersonalText text, InformationClass within, LocalDate on) {
        lines.text(key, label, text.text(), within, LegalBasis.CONTRACT, Optional.empty(), Optional.of(on));
    }

    /** The lists the customer is on, those that follow and those a person put him on. */
    Optional<CardBlock> marks() {
        List<Marking> given = rooms.markings().stream()
                .filter(marking -> marking.validity().contains(sources.asOf()))
                .sorted(Comparator.comparing(Marking::mark).thenComparing(marking -> marking.validity()))
                .toList();
        Set<CustomerMark> marks = EnumSet.noneOf(CustomerMark.class);
        marks.addAll(CustomerMark.derived(sources.customer().lifecycle(), rooms.account()));
        given.forEach(marking -> marks.add(marking.mark()));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(disclosure);
        lines.plain(
                "lists",
                Label.of("名单", "Lists"),
                Label.of(
                        marks.stream().map(mark -> mark.label().zh()).collect(Collectors.joining("、")),
                        marks.stream().map(mark -> mark.label().en()).collect(Collectors.joining(", "))));
        int number = 0;
        for (Marking marking : given) {
            number++;
            wording(
                    lines,
                    "why-" + number,
                    marking.mark().label(),
                    marking.why(),
                    InformationClass.RELATIONS_AND_BACKGROUND,
                    marking.validity().from());
        }
        return Optional.of(lines.block("marks", "名单标记", "Lists"));
    }

    Optional<CardBlock> development() {
        return rooms.prospect().map(prospect -> {
            Lines lines = new Lines(disclosure);
            lines.plain("stage", Label.of("开发阶段", "Stage"), prospect.stage().label());
            prospect.grade()
                    .ifPresent(grade -> lines.plain(
                            "grade",
                            Label.of("级别", "Grade"),
                            Label.of(
                                    grade.grade() + "（" + Formats.plain(grade.points()) + " 分）",
                                    grade.grade() + " (" + Formats.plain(grade.points()) + " points)")));
            lines.plain(
                    "found",
                    Label.of("来源与方法", "Source and method"),
                    Label.of(
                            prospect.origin().source().label().zh() + "，"
                                    + prospect.origin().method().label().zh(),
                            prospect.origin().source().label().en() + ", "
                                    + prospect.origin().method().label().en()));
            prospect.lastContact().filter(last -> isKnown(day(last.at()))).ifPresent(last -> {
                lines.plain(
                        "last-contact",
                        Label.of("最近联系", "Last contact"),
                        Label.of(
                                last.way().label().zh() + "，"
                                        + last.outcome().label().zh(),
                                last.way().label().en() + ", "
                                        + last.outcome().label().en()),
                        Optional.empty(),
                        Optional.of(day(last.at())));
                wording(
                        lines,
                        "last-note",
                        Label.of("记录", "Note"),
                        last.note(),
                        InformationClass.SERVICE_RECORDS,
                        day(last.at()));
            });
            return lines.block("development", "开发记录", "Development");
        });
    }

    Optional<CardBlock> tier() {
        return rooms.tier().map(period -> {
            Lines lines = new Lines(disclosure);
            lines.plain(
                    "level",
                    Label.of("级别", "Level"),
                    period.level().name(),
                    Optional.empty(),
                    Optional.of(period.days().from()));
            period.reviewOn()
                    .ifPresent(review -> lines.plain("review", Label.of("复审日", "Review on"), Lines.day(review)));
            int number = 0;
            for (var reason : period.reasons()) {
                number++;
                lines.plain("because-" + number, Label.of("原因", "Because"), reason.text());
            }
            return lines.block("tier", "客户级别", "Tier");
        });
    }

    Optional<CardBlock> visits() {
        List<Contact> known = rooms.contacts().stream()
                .filter(contact -> isKnown(day(contact.at())))
                .sorted(Comparator.comparing(Contact::at).reversed().thenComparing(Contact::id))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(disclosure);
        long held = known.stream()
                .filter(contact -> contact.state() == ContactState.HELD)
                .count();
        lines.plain(
                "count",
                Label.of("接触", "Contacts"),
                Label.of(
                        known.size() + " 次，其中已进行 " + held + " 次", known.size() + ", of which " + held + " took place"));
        for (Contact contact : known.subList(0, Math.min(MOST, known.size()))) {
            lines.plain(
                    "contact-" + contact.id(),
                    contact.kind().label(),
                    contact.state().label(),
                    Optional.of(Label.same(contact.owner().value())),
                    Optional.of(day(contact.at())));
            contact.note()
                    .ifPresent(note -> wording(
                            lines,
                            "note-" + contact.id(),
                            Label.of("记录", "Note"),
                            note,
                            InformationClass.SERVICE_RECORDS,
                            day(contact.at())));
        }
        return Optional.of(lines.block("visits", "走访与接待", "Visits and receptions"));
    }

    /** What is published only: what nobody judged yet, or was set aside, serves nobody. */
    Optional<CardBlock> preferences() {
        Lines lines = new Lines(disclosure);
        List<PreferenceCard.Entry> published = rooms.preferences().stream()
                .flatMap(card -> card.entries().stream())
                .filter(entry ->
                        entry.state() == PreferenceCard.EntryState.PUBLISHED && isKnown(day(entry.writtenAt())))
                .toList();
        published.forEach(entry -> wording(
                lines,
                "preference-" + entry.id(),
                entry.step().label(),
                entry.text(),
                InformationClass.STYLE_AND_LIKING,
                day(entry.writtenAt())));
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.block("preferences", "喜好与服务信息", "Preferences"));
    }

    /** The fifth group of core customer information: what a survey found, and what the customer himself said of us. */
    Optional<CardBlock> satisfaction() {
        Lines lines = new Lines(disclosure);
        rooms.satisfaction()
                .ifPresent(result -> lines.plain(
                        "survey",
                        Label.of(
                                "满意度（" + result.segment().name().zh() + "）",
                                "Satisfaction of " + result.segment().name().en()),
                        result.index()
                                .fold(
                                        known -> Label.of(
                                                Formats.plain(known.value()) + "，"
                                                        + known.grade().label().zh(),
                                                Formats.plain(known.value()) + ", "
                                                        + known.grade().label().en()),
                                        undefined -> undefined.reasons().get(0).text())));
        rooms.account()
                .flatMap(account -> last(account.stockTakings()))
                .ifPresent(look -> lines.plain(
                        "stock-taking",
                        Label.of("盘点时满意度", "Satisfaction when stock was taken"),
                        Label.same(Formats.plain(look.satisfaction())),
                        Optional.empty(),
                        Optional.of(look.day())));
        sources.complaints().stream()
                .flatMap(complaint -> complaint.file().checks().stream())
                .filter(check -> check.means() == MonitorMeans.CALL_BACK && isKnown(day(check.at())))
                .max(Comparator.comparing(MonitorCheck::at))
                .ifPresent(check -> lines.plain(
                        "call-back",
                        Label.of("最近投诉回访", "Last call-back about a complaint"),
                        check.finding().label(),
                        Optional.empty(),
                        Optional.of(day(check.at()))));
        long proposals = rooms.contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.PROPOSAL && isKnown(day(contact.at())))
                .count();
        if (proposals > 0) {
            lines.plain("proposals", Label.of("客户提案", "Proposals"), count(proposals, "项", "in all"));
        }
        CardBlock block = lines.block("satisfaction", "满意程度", "Satisfaction");
        return block.lines().isEmpty() ? Optional.empty() : Optional.of(block);
    }

    private Optional<StockTaking> last(List<StockTaking> looks) {
        return looks.stream().filter(look -> isKnown(look.day())).reduce((a, b) -> b);
    }

    Optional<CardBlock> services() {
        List<ServiceCase> known = rooms.services().stream()
                .filter(one -> isKnown(day(one.request().receivedAt())))
                .sorted(Comparator.comparing((ServiceCase one) -> one.request().receivedAt())
                        .reversed()
                        .thenComparing(one -> one.id().value()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(disclosure);
        long open = known.stream().filter(one -> !one.state().isDone()).count();
        lines.plain(
                "count",
                Label.of("服务", "Services"),
                Label.of(known.size() + " 件，其中未完成 " + open + " 件", known.size() + ", of which " + open + " not done"));
        for (ServiceCase one : known.subList(0, Math.min(MOST, known.size()))) {
            lines.plain(
                    "service-" + one.id().value(),
                    Label.same(one.id().value()),
                    one.state().label(),
                    Optional.of(Label.same(one.request().service())),
                    Optional.of(day(one.request().receivedAt())));
        }
        return Optional.of(lines.block("services", "售后服务", "Services"));
    }

    Optional<CardBlock> account() {
        return rooms.account().map(account -> {
            Lines lines = new Lines(disclosure);
            lines.plain(
                    "type",
                    Label.of("类型", "Type"),
                    account.type().label(),
                    Optional.empty(),
                    Optional.of(account.since()));
            account.team()
                    .forEach((post, person) ->
                            lines.plain("team-" + post.slug(), post.label(), Label.same(person.value())));
            lines.plain("next", Label.of("下一步", "Next step"), account.next().label());
            lines.plain(
                    "club",
                    Label.of("核心客户组织", "Core customer organisation"),
                    account.club() ? Label.of("已加入", "member") : Label.of("未加入", "not a member"));
            account.plan().ifPresent(plan -> plan(plan, lines));
            last(account.stockTakings()).ifPresent(look -> stock(account, look, lines));
            return lines.block("key-account", "大客户计划", "Key account plan");
        });
    }

    private void plan(AccountPlan plan, Lines lines) {
        for (AccountPlan.Objective objective : plan.objectives()) {
            lines.plain(
                    "objective-" + objective.measure(),
                    Label.of("目标：" + objective.measure(), "Objective: " + objective.measure()),
                    Label.of(
                            Formats.plain(objective.from()) + " → " + Formats.plain(objective.to()),
                            Formats.plain(objective.from()) + " -> " + Formats.plain(objective.to())),
                    Optional.empty(),
                    Optional.of(objective.by()));
        }
        int number = 0;
        for (AccountPlan.Action action : plan.actions()) {
            number++;
            wording(
                    lines,
                    "action-" + number,
                    Label.of("措施（" + action.owner() + "）", "Action of " + action.owner()),
                    action.what(),
                    InformationClass.SERVICE_RECORDS,
                    action.on());
        }
    }

    private static void stock(KeyAccount account, StockTaking look, Lines lines) {
        lines.plain(
                "stock-sales",
                Label.of("最近盘点销售额", "Sales at the last stock-taking"),
                Lines.money(look.sales()),
                Optional.of(count(account.stockTakings().size(), "次", "in all")),
                Optional.of(look.day()));
        if (look.competitorSeen()) {
            lines.plain("competitor", Label.of("竞争对手", "Competitor"), Label.of("已出现", "seen"));
        }
    }

    Optional<CardBlock> churn() {
        Lines lines = new Lines(disclosure);
        rooms.retentions().stream()
                .filter(one -> isKnown(one.steps().get(0).on()))
                .sorted(Comparator.comparing((RetentionCase one) -> one.last().on())
                        .reversed()
                        .thenComparing(RetentionCase::id))
                .forEach(one -> {
                    lines.plain(
                            "retention-" + one.id(),
                            Label.of("挽留个案 " + one.id(), "Retention case " + one.id()),
                            one.isOverdueOn(sources.asOf())
                                    ? Label.of(
                                            one.state().label().zh() + "，已逾期",
                                            one.state().label().en() + ", overdue")
                                    : one.state().label(),
                            Optional.of(Label.same(one.last().by().value())),
                            Optional.of(one.last().on()));
                    one.cause()
                            .ifPresent(
                                    cause -> lines.plain("cause-" + one.id(), Label.of("原因", "Cause"), cause.label()));
                });
        rooms.loss().ifPresent(loss -> {
            lines.plain(
                    "segment", Label.of("流失类型", "Why he left"), loss.segment().label());
            lines.plain("response", Label.of("对策", "Response"), loss.segment().response());
            lines.plain("effort", Label.of("挽回力度", "Effort"), loss.effort().label());
        });
        rooms.winBack()
                .ifPresent(worth -> lines.plain(
                        "worth",
                        Label.of("赢回收益", "Worth of winning back"),
                        Label.of(
                                Lines.money(worth.net()).zh() + (worth.isWorth() ? "，值得" : "，不值得"),
                                Lines.money(worth.net()).en() + (worth.isWorth() ? ", worth it" : ", not worth it"))));
        CardBlock block = lines.block("churn", "流失风险", "Risk of churn");
        return block.lines().isEmpty() ? Optional.empty() : Optional.of(block);
    }

    Optional<CardBlock> members() {
        List<Membership> memberships =
                sources.customer().fold(person -> List.of(), company -> List.of(), Customer.Group::memberships);
        List<Membership> now = memberships.stream()
                .filter(membership -> membership.validity().contains(sources.asOf()))
                .toList();
        if (memberships.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(disclosure);
        lines.plain("count", Label.of("成员", "Members"), count(now.size(), "名", "now"));
        lines.plain(
                "former",
                Label.of("曾有成员", "Former members"),
                count(
                        memberships.stream()
                                .filter(each -> each.validity()
                                        .until()
                                        .filter(until -> !until.isAfter(sources.asOf()))
                                        .isPresent())
                                .count(),
                        "名",
                        "in all"));
        now.forEach(membership -> lines.plain(
                "member-" + membership.member(),
                Label.of("成员", "Member"),
                Label.same(membership.member().value()),
                Optional.empty(),
                Optional.of(membership.validity().from())));
        return Optional.of(lines.block("members", "集团成员", "Members"));
    }

    Optional<CardBlock> consumption() {
        return rooms.consumption().map(analysis -> {
            Lines lines = new Lines(disclosure);
            for (ConsumptionAnalysis.Finding finding : analysis.findings()) {
                if (finding.presence() == ConsumptionAnalysis.Presence.PRESENT) {
                    lines.plain(
                            "feature-" + finding.feature().slug(),
                            finding.feature().name(),
                            finding.reason().text());
                }
            }
            analysis.offers()
                    .forEach(offer ->
                            lines.plain("offer-" + offer.slug(), Label.of("推荐业务", "To be offered"), offer.name()));
            lines.plain(
                    "edition",
                    Label.of("依据", "By the rules of"),
                    Label.same(analysis.decidedUnder().toString()));
            return lines.block("consumption", "消费变化", "Change of consumption");
        });
    }

    Optional<CardBlock> privacy() {
        return rooms.privacy().map(file -> {
            Lines lines = new Lines(disclosure);
            file.consents().stream()
                    .filter(consent -> isKnown(consent.given()))
                    .forEach(consent -> lines.plain(
                            "consent-" + consent.purpose() + "-" + consent.given(),
                            Label.of("同意：" + consent.purpose(), "Consent to " + consent.purpose()),
                            consent.holdsOn(sources.asOf()) ? Label.of("有效", "holds") : Label.of("已撤回", "withdrawn"),
                            Optional.of(consent.channel().label()),
                            Optional.of(consent.given())));
            lines.plain(
                    "holds",
                    Label.of("暂停销毁", "Holds"),
                    count(file.holdsOn(sources.asOf()).size(), "项", "in force"));
            return lines.block("privacy", "个人信息权利", "Privacy");
        });
    }

    /** Returns the blocks there are, in the order given. */
    static List<CardBlock> known(List<Optional<CardBlock>> blocks) {
        return blocks.stream().flatMap(Optional::stream).toList();
    }
}
