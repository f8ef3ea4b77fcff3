package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** From a rulebook to the first decision that explains itself, in a dozen lines. */
final class FirstDecision implements Story {

    @Override
    public String name() {
        return "first-decision";
    }

    @Override
    public Label title() {
        return Label.of("从规则手册到第一个有据可查的决定", "From a rulebook to the first decision that explains itself");
    }

    @Override
    public void tell(Telling telling) {
        telling.chapter("一、规则手册", "1. The rulebook");
        Rulebook rules = DefaultRulebook.load();
        telling.say(
                "公司的规定就是一份经过校验的数据：信用等级的限额、放行权限、投诉时限都在其中。",
                "What a company decided is a piece of checked data: limits of credit grades, who may release, complaint time limits.");
        telling.show("版本", "Edition", rules.version().toString());
        telling.show("规则条数", "Rules", rules.facts().size());

        telling.chapter("二、两张订单", "2. Two orders");
        InMemoryStore store = new InMemoryStore(); // a host implements the same ports over its own database
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), rules.zone());
        CreditDesk desk = new CreditDesk(
                new InMemoryCreditAccounts(store), store, PolicySource.always(rules.inForce(Rulebook::credit)), clock);
        CustomerId customer = CustomerId.of("C-1001");
        desk.open(CreditAccount.open(customer, "c", rules.currency()));
        telling.say(
                "客户 C-1001（虚构）的信用等级为C级。第一张订单预留额度，第二张订单超出限额。",
                "Customer C-1001 (fictional) has grade C. The first order is reserved; the second exceeds the limit.");
        answer(telling, desk.reserve(customer, Money.parse("CNY 45000.00"), IdempotencyKey.of("SO-1")));
        answer(telling, desk.reserve(customer, Money.parse("CNY 6000.00"), IdempotencyKey.of("SO-2")));

        telling.chapter("三、同一请求再来一次", "3. The same request once more");
        telling.say(
                "网络超时后重发 SO-1：得到第一次的答复，额度不会预留两次。",
                "SO-1 is sent again after a time-out: it gets its first answer, and nothing is reserved twice.");
        answer(telling, desk.reserve(customer, Money.parse("CNY 45000.00"), IdempotencyKey.of("SO-1")));
    }

    private static void answer(Telling telling, ReserveResult result) {
        CreditDecision decision = result.fold(
                ReserveResult.Answered::decision,
                FirstDecision::unexpected,
                FirstDecision::unexpected,
                FirstDecision::unexpected);
        Label outcome = decision.fold(
                approved -> Label.of("通过", "approved"),
                referred -> Label.of(
                        "待" + referred.releasableBy().name().zh() + "放行",
                        "may be released by: " + referred.releasableBy().name().en()),
                declined -> Label.of("不通过", "declined"));
        String key = decision.assessment().request().key().value();
        telling.show(key, key, outcome);
        telling.because(decision.reasons());
    }

    private static CreditDecision unexpected(Object result) {
        throw new IllegalStateException("The story does not go on from " + result + ".");
    }
}
