package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintState;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.SeasonVolume;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;

/** The blocks that say how a customer does, and how we do with him. */
final class BusinessBlocks {

    private final CardSources sources;
    private final Disclosure disclosure;

    BusinessBlocks(CardSources sources, Disclosure disclosure) {
        this.sources = sources;
        this.disclosure = disclosure;
    }

    CardBlock changeOfTrade() {
        Lines lines = new Lines(disclosure);
        TradeByYear.add(sources.purchases(), sources.asOf(), lines);
        return lines.block("change-of-trade", "与本公司交易的变化", "Change of trade with us");
    }

    CardBlock lastTrade() {
        Lines lines = new Lines(disclosure);
        Optional<Purchase> last = sources.purchases().stream()
                .filter(purchase ->
                        purchase.amount().isPositive() && !purchase.day().isAfter(sources.asOf()))
                .max(Comparator.comparing(Purchase::day));
        lines.plain(
                "last-purchase",
                Label.of("最后一次购买", "Last purchase"),
                last.map(purchase -> Lines.money(purchase.amount())),
                last.map(Purchase::day));
        last.ifPresent(purchase -> {
            long days = sources.asOf().toEpochDay() - purchase.day().toEpochDay();
            lines.plain("days-since", Label.of("距今", "Since then"), Label.of(days + " 天", days + " days"));
        });
        return lines.block("last-trade", "流失前交易", "Trade before leaving");
    }

    CardBlock complaints() {
        Lines lines = new Lines(disclosure);
        List<Complaint> received = sources.complaints().stream()
                .filter(complaint -> !receivedOn(complaint).isAfter(sources.asOf()))
                .sorted(Comparator.comparing(this::receivedOn)
                        .reversed()
                        .thenComparing(complaint -> complaint.id().toString()))
                .toList();
        long open = received.stream()
                .filter(complaint -> complaint.state() != ComplaintState.CLOSED)
                .count();
        lines.plain(
                "count",
                Label.of("投诉", "Complaints"),
                Label.of(
                        received.size() + " 件，其中未关闭 " + open + " 件",
                        received.size() + ", of which " + open + " not closed"));
        received.forEach(complaint -> lines.plain(
                "complaint-" + complaint.id(),
                Label.same(complaint.id().toString()),
                complaint.state().label(),
                Optional.of(complaint.file().report().channel().label()),
                Optional.of(receivedOn(complaint))));
        return lines.block("complaints", "投诉情况", "Complaints");
    }

    private LocalDate receivedOn(Complaint complaint) {
        return LocalDate.ofInstant(complaint.file().report().receivedAt(), sources.zone());
    }

    /** The third block of a core customer's card, as the last information form says. */
    CardBlock situation() {
        BusinessState state =
                Cards.form(sources).map(CustomerInformation::business).orElse(BusinessState.UNKNOWN);
        Lines lines = new Lines(disclosure);
        term(lines, "nature", Label.of("企业性质", "Company nature"), state.nature());
        term(lines, "style", Label.of("经营方式", "Conduct style"), state.style());
        term(lines, "standing", Label.of("同业地位", "Standing among peers"), state.standing());
        term(lines, "trend", Label.of("业务", "Business trend"), state.trend());
        term(lines, "prices", Label.of("销售价格", "Selling prices"), state.prices());
        lines.plain(
                "scope", Label.of("业务范围", "Business scope"), state.scope().map(Label::same), Cards.filledOn(sources));
        lines.plain(
                "objects",
                Label.of("业务对象", "Business objects"),
                state.objects().map(Label::same),
                Cards.filledOn(sources));
        season(lines, "peak", Label.of("旺季月业务金额", "Monthly volume in peak season"), state.peak());
        season(lines, "low", Label.of("淡季月业务金额", "Monthly volume in low season"), state.low());
        return lines.block("situation", "整体经营状况", "Overall business situation");
    }

    private void term(Lines lines, String key, Label label, Optional<? extends Term> term) {
        lines.plain(key, label, term.map(Term::label), Cards.filledOn(sources));
    }

    private void season(Lines lines, String key, Label label, Optional<SeasonVolume> volume) {
        lines.plain(key, label, volume.map(season -> Lines.money(season.monthly())), Cards.filledOn(sources));
    }

    /** The fourth block of a core customer's card: the bank's rating, cash flow, credit period and credit limit. */
    CardBlock dynamicCredit() {
        Lines lines = new Lines(disclosure);
        fact(lines, "bank-rating", Label.of("银行评价", "Bank's rating"));
        fact(lines, "cash-flow", Label.of("现金流", "Cash flow"));
        lines.plain(
                "credit-period",
                Label.of("信用期限", "Credit period"),
                sources.creditPeriod().map(Span::label),
                Optional.empty());
        Optional<CreditPosition> credit = sources.credit();
        lines.plain(
                "credit-limit",
                Label.of("信用限额", "Credit limit"),
                credit.map(position -> position.limit().label()),
                credit.map(position -> sources.asOf()));
        credit.ifPresent(position -> {
            lines.amount("credit-used", Label.of("已用额度", "Used"), position.used());
            position.headroom().ifPresent(room -> lines.amount("credit-headroom", Label.of("可用额度", "Headroom"), room));
        });
        return lines.block("dynamic-credit", "动态信用", "Dynamic credit");
    }

    private void fact(Lines lines, String name, Label label) {
        Optional<CustomerFact> fact = Cards.fact(sources, InformationClass.INCOME_AND_ASSETS, name);
        fact.ifPresent(known -> lines.text(
                name,
                label,
                known.value().text(),
                InformationClass.INCOME_AND_ASSETS,
                known.basis(),
                Optional.of(known.channel().label()),
                Optional.of(known.collectedOn())));
        lines.unknown(name, label);
    }
}
