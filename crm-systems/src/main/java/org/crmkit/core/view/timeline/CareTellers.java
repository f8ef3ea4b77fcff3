package org.crmkit.core.view.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.ContactMove;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityAllowed;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.club.GetTogetherEvent;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/** Tells of what is done for a relation: visits, receptions, proposals, gifts, hospitality, get-togethers, preference cards, key accounts. */
final class CareTellers {

    private static final InformationClass WITHIN = InformationClass.SERVICE_RECORDS;

    private CareTellers() {}

    static void addTo(Tellers all) {
        all.on(ContactEvent.class, Room.RELATIONSHIP, "contact", (e, s) -> List.of(e.customer()), CareTellers::contact)
                .on(
                        GiftGiven.class,
                        Room.RELATIONSHIP,
                        "gift-given",
                        (e, s) -> List.of(e.gift().customer()),
                        (e, s, out) -> {
                            out.titled(e.gift().id(), "赠送礼品", "Gift given")
                                    .line("value", "价值", "Value", e.gift().value())
                                    .line("day", "日期", "Day", e.gift().day())
                                    .by(e.gift().giver());
                            e.gift().approvedBy().ifPresent(out::by);
                        })
                .on(
                        HospitalityAllowed.class,
                        Room.RELATIONSHIP,
                        "hospitality-allowed",
                        (e, s) -> List.of(e.hospitality().customer()),
                        (e, s, out) -> {
                            Hospitality spent = e.hospitality();
                            out.titled(
                                            spent.contact(),
                                            spent.kind().label().zh() + "获准",
                                            capital(spent.kind().label().en()) + " allowed")
                                    .line("cost", "费用", "Cost", spent.cost())
                                    .line("guests", "客人", "Guests", Integer.toString(spent.guests()))
                                    .line("day", "日期", "Day", spent.day())
                                    .by(spent.host());
                            spent.approvedBy().ifPresent(out::by);
                        })
                .on(
                        GetTogetherEvent.class,
                        Room.RELATIONSHIP,
                        "get-together",
                        (e, s) -> e.guest().stream().toList(),
                        (e, s, out) -> out.titled(
                                e.getTogether(),
                                "联谊会：" + e.what().label().zh(),
                                "Get-together: " + e.what().label().en()))
                .on(
                        PreferenceCard.Changed.class,
                        Room.RELATIONSHIP,
                        "card-changed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            out.titled(e.entry(), "服务信息卡条目", "Entry of the preference card")
                                    .line("state", "状态", "State", state(e.state()))
                                    .by(e.author());
                            s.card(e.customer()).stream()
                                    .flatMap(card -> card.entries().stream())
                                    .filter(entry -> entry.id().equals(e.entry()))
                                    .forEach(entry -> out.wording(
                                            "text",
                                            "内容",
                                            "What it says",
                                            entry.text().text(),
                                            InformationClass.STYLE_AND_LIKING));
                        })
                .on(
                        KeyAccountEvent.class,
                        Room.KEY_ACCOUNT,
                        "key-account",
                        (e, s) -> List.of(e.customer()),
                        CareTellers::keyAccount);
    }

    private static Label state(PreferenceCard.EntryState state) {
        return switch (state) {
            case WRITTEN -> Label.of("已填写", "written");
            case PUBLISHED -> Label.of("有用，已发布", "useful, published");
            case SET_ASIDE -> Label.of("未采用", "set aside");
        };
    }

    private static void contact(ContactEvent event, TimelineSources sources, Telling out) {
        Label what = Arrays.stream(ContactMove.Kind.values())
                .filter(kind -> kind.slug().equals(event.what()))
                .map(CareTellers::move)
                .findFirst()
                .orElse(Label.of("登记", "entered"));
        out.titled(
                        event.contact(),
                        event.kind().label().zh() + "：" + what.zh(),
                        capital(event.kind().label().en()) + " " + what.en())
                .line("state", "状态", "State", event.state().label());
        sources.contact(event.contact()).ifPresent(contact -> {
            out.by(contact.owner());
            // what is noted is noted when it takes place or comes in; other events of it do not repeat it
            boolean first = event.what().equals(ContactMove.Kind.HOLD.slug())
                    || event.what().equals("open");
            contact.note()
                    .filter(note -> first)
                    .ifPresent(note -> out.wording("note", "记录", "Note", note.text(), WITHIN));
            contact.adopted()
                    .filter(answer -> event.what().equals(ContactMove.Kind.ANSWER.slug()))
                    .ifPresent(adopted -> out.line(
                            "adopted", "是否采纳", "Adopted", adopted ? Label.of("是", "yes") : Label.of("否", "no")));
        });
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Label move(ContactMove.Kind kind) {
        return switch (kind) {
            case PREPARE -> Label.of("准备提纲", "prepared");
            case REBOOK -> Label.of("改期", "rebooked");
            case HOLD -> Label.of("进行", "held");
            case CANCEL -> Label.of("取消", "cancelled");
            case ANSWER -> Label.of("答复", "answered");
            case THANK -> Label.of("致谢", "thanked");
        };
    }

    private static void keyAccount(KeyAccountEvent event, TimelineSources sources, Telling out) {
        Label what =
                switch (event.kind()) {
                    case ACCOUNT_OPENED -> Label.of("列为大客户", "Became a key account");
                    case TEAM_ASSIGNED -> Label.of("组成客户团队", "Account team assigned");
                    case LEVEL_JOINED -> Label.of("增加服务层级", "Further level joined");
                    case STEP_DONE -> Label.of("完成管理步骤", "Step of the programme done");
                    case PLAN_MADE -> Label.of("制定客户计划", "Account plan made");
                    case STOCK_TAKEN -> Label.of("客户盘点", "Stock taken");
                    case CLUB_JOINED -> Label.of("加入核心客户组织", "Joined the core customer organisation");
                    case CLUB_LEFT -> Label.of("退出核心客户组织", "Left the core customer organisation");
                    case RETURN_DISPOSED -> Label.of("退货处置", "Returned goods disposed of");
                };
        out.titled(event.customer().value(), what.zh(), what.en());
        if (!event.subject().equals("all")) {
            out.line("subject", "对象", "About", subject(event.subject()));
        }
        sources.account(event.customer()).ifPresent(account -> details(account, event, sources, out));
    }

    /** An account keeps every stock-taking and its last plan; of a plan that was made anew since nothing more is said. */
    private static void details(KeyAccount account, KeyAccountEvent event, TimelineSources sources, Telling out) {
        if (event.kind() == KeyAccountEvent.Kind.STOCK_TAKEN) {
            LocalDate day = event.occurredAt().atZone(sources.zone()).toLocalDate();
            account.stockTakings().stream()
                    .filter(look -> !look.day().isAfter(day))
                    .max(Comparator.comparing(StockTaking::day))
                    .ifPresent(look -> out.line("day", "盘点日", "Day", look.day())
                            .line("sales", "销售额", "Sales", look.sales())
                            .line("satisfaction", "满意度", "Satisfaction", Formats.plain(look.satisfaction()))
                            .line(
                                    "open-complaints",
                                    "未结投诉",
                                    "Open complaints",
                                    Integer.toString(look.openComplaints())));
        }
    }

    private static Label subject(String slug) {
        for (KeyAccountType type : KeyAccountType.values()) {
            if (type.slug().equals(slug)) {
                return type.label();
            }
        }
        for (ProgrammeStep step : ProgrammeStep.values()) {
            if (step.slug().equals(slug)) {
                return step.label();
            }
        }
        for (KeyAccountLevel level : KeyAccountLevel.values()) {
            if (level.slug().equals(slug)) {
                return level.label();
            }
        }
        return Label.same(slug);
    }
}
