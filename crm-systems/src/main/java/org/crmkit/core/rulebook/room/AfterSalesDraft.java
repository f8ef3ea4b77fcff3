package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.RepairRule;
import org.crmkit.core.aftersales.ReturnRule;
import org.crmkit.core.aftersales.ServiceCriteria;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.aftersales.WarrantyRule;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link AfterSalesPolicy} as written; the section {@code after-sales}.
 *
 * @param services by slug
 * @param confirmWithin how long the customer may object to what was done
 * @param repair how products are repaired
 * @param warranty what is repaired free of charge
 * @param returns what is taken back or exchanged
 */
public record AfterSalesDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Service> services,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span confirmWithin,

        @Required @Valid @Nullable Repair repair,
        @Required @Valid @Nullable Warranty warranty,
        @Required @Valid @Nullable Returns returns)
        implements RoomDraft {

    private static final String AT = "after-sales.";

    public AfterSalesDraft {
        services = Drafts.ordered(services);
    }

    /**
     * {@link ServiceItem} as written.
     *
     * @param name what it is called
     * @param stage before, during or after the sale
     * @param charge free or paid
     * @param recurrence one-off or recurring
     * @param nature technical or not
     * @param place fixed-point or mobile
     * @param depth basic, additional or super-value
     * @param accept from the request until it is accepted
     * @param finish from the request until it is done
     */
    @Coherent
    public record Service(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) ServiceCriteria.@Nullable Stage stage,

            @Required(message = DraftMessages.A_CHOICE) ServiceCriteria.@Nullable Charge charge,

            @Required(message = DraftMessages.A_CHOICE) ServiceCriteria.@Nullable Recurrence recurrence,

            @Required(message = DraftMessages.A_CHOICE) ServiceCriteria.@Nullable Nature nature,

            @Required(message = DraftMessages.A_CHOICE) ServiceCriteria.@Nullable Place place,

            @Required(message = DraftMessages.A_CHOICE) ServiceItem.@Nullable Depth depth,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span accept,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span finish)
            implements Coherent.Checked {

        static Service read(FieldReader f) {
            return new Service(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("stage", trait(ServiceCriteria.Stage.values())).orElse(null),
                    f.optional("charge", trait(ServiceCriteria.Charge.values())).orElse(null),
                    f.optional("recurrence", trait(ServiceCriteria.Recurrence.values()))
                            .orElse(null),
                    f.optional("nature", trait(ServiceCriteria.Nature.values())).orElse(null),
                    f.optional("place", trait(ServiceCriteria.Place.values())).orElse(null),
                    f.optional(
                                    "depth",
                                    Shapes.choice(Drafts.codes(ServiceItem.Depth.values(), ServiceItem.Depth::slug)))
                            .orElse(null),
                    f.optional("accept", Shapes.span()).orElse(null),
                    f.optional("finish", Shapes.span()).orElse(null));
        }

        private static <T extends Term> Shape<T> trait(T[] values) {
            return Shapes.choice(Drafts.codes(values, Term::code));
        }

        @Override
        public void check(Findings findings) {
            if (accept != null
                    && finish != null
                    && finish.unit() == accept.unit()
                    && finish.amount() < accept.amount()) {
                findings.add(
                        Label.of(
                                "不短于受理时限 " + accept.in(Lang.ZH) + " 的时长",
                                "at least " + accept + ", the time to accept"),
                        Label.of("请延长，或加快受理。", "Raise it, or accept sooner."),
                        "finish");
            }
        }

        ServiceItem toItem(String slug) {
            String path = AT + "services." + slug + ".";
            return new ServiceItem(
                    slug,
                    Drafts.given(name, path + "name"),
                    new ServiceCriteria(
                            Drafts.given(stage, path + "stage"),
                            Drafts.given(charge, path + "charge"),
                            Drafts.given(recurrence, path + "recurrence"),
                            Drafts.given(nature, path + "nature"),
                            Drafts.given(place, path + "place")),
                    Drafts.given(depth, path + "depth"),
                    Drafts.given(accept, path + "accept"),
                    Drafts.given(finish, path + "finish"));
        }
    }

    /**
     * {@link RepairRule} as written.
     *
     * @param quoteValid how long a quote may be accepted
     * @param replacementAfter how long a repair may last before a unit is lent
     * @param warranty how long a repair is guaranteed
     * @param exchangeAfter repairs of one part after which the product is exchanged
     */
    public record Repair(
            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span quoteValid,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span replacementAfter,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span warranty,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(100) @Nullable
            Long exchangeAfter) {

        static Repair read(FieldReader f) {
            return new Repair(
                    f.optional("quote-valid", Shapes.span()).orElse(null),
                    f.optional("replacement-after", Shapes.span()).orElse(null),
                    f.optional("warranty", Shapes.span()).orElse(null),
                    f.optional("exchange-after", Shapes.integer(1, 100)).orElse(null));
        }

        RepairRule toRule() {
            return new RepairRule(
                    Drafts.given(quoteValid, AT + "repair.quote-valid"),
                    Drafts.given(replacementAfter, AT + "repair.replacement-after"),
                    Drafts.given(warranty, AT + "repair.warranty"),
                    Drafts.given(exchangeAfter, AT + "repair.exchange-after").intValue());
        }
    }

    /**
     * {@link WarrantyRule} as written.
     *
     * @param classes of products, by slug
     * @param causes covered or excluded, by the slug of the cause
     */
    @Coherent
    public record Warranty(
            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Product> classes,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, Boolean> causes)
            implements Coherent.Checked {

        private static final List<String> CAUSES =
                Arrays.stream(FaultCause.values()).map(FaultCause::slug).toList();
        private static final Shape<Boolean> COVERED =
                Shapes.choice(Drafts.codes(new Boolean[] {true, false}, is -> is ? "covered" : "excluded"));

        public Warranty {
            classes = Drafts.ordered(classes);
            causes = Drafts.ordered(causes);
        }

        static Warranty read(FieldReader f) {
            return new Warranty(
                    f.optional("classes", Shapes.slugMap(Shapes.draft(Product::read)))
                            .orElse(null),
                    f.optional("causes", Shapes.draft(c -> Drafts.named(c, CAUSES, COVERED)))
                            .orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (causes == null) {
                return;
            }
            for (String cause : CAUSES) {
                if (causes.get(cause) == null) {
                    findings.add(
                            Label.of("空缺", "missing"),
                            Label.of("covered 或 excluded", "covered or excluded"),
                            Label.of("请补上该项。", "Add it."),
                            "causes",
                            "[" + cause + "]");
                }
            }
            if (!causes.isEmpty() && !causes.containsValue(true)) {
                findings.add(
                        Label.of("一项也不保修", "covering nothing"),
                        Label.of("至少一项为 covered", "covered for at least one cause"),
                        Label.of("至少应保修质量缺陷。", "Cover at least defects."),
                        "causes");
            }
        }

        WarrantyRule toRule() {
            List<WarrantyRule.ProductClass> list = new ArrayList<>();
            Drafts.given(classes, AT + "warranty.classes").forEach((slug, product) -> {
                String path = AT + "warranty.classes." + slug + ".";
                list.add(new WarrantyRule.ProductClass(
                        slug,
                        Drafts.given(product.name(), path + "name"),
                        Drafts.given(product.term(), path + "term"),
                        Drafts.given(product.mainParts(), path + "main-parts")));
            });
            Map<String, Boolean> given = Drafts.given(causes, AT + "warranty.causes");
            List<FaultCause> covered = new ArrayList<>();
            for (FaultCause cause : FaultCause.values()) {
                if (Drafts.given(given.get(cause.slug()), AT + "warranty.causes." + cause.slug())) {
                    covered.add(cause);
                }
            }
            return new WarrantyRule(list, covered);
        }
    }

    /**
     * {@link WarrantyRule.ProductClass} as written.
     *
     * @param name what it is called
     * @param term of the whole product
     * @param mainParts of its main parts
     */
    @Coherent
    public record Product(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span term,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span mainParts)
            implements Coherent.Checked {

        static Product read(FieldReader f) {
            return new Product(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("term", Shapes.span()).orElse(null),
                    f.optional("main-parts", Shapes.span()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (term != null
                    && mainParts != null
                    && mainParts.unit() == term.unit()
                    && mainParts.amount() < term.amount()) {
                findings.add(
                        Label.of(
                                "不短于整机保修期 " + term.in(Lang.ZH) + " 的时长",
                                "at least " + term + ", the term of the whole product"),
                        Label.of("请延长。", "Raise it."),
                        "mainParts");
            }
        }
    }

    /**
     * {@link ReturnRule} as written.
     *
     * @param grounds why goods may come back, by slug
     * @param conditions they may be in, by slug, from the best to the worst
     */
    @Coherent
    public record Returns(
            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Ground> grounds,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Condition> conditions)
            implements Coherent.Checked {

        public Returns {
            grounds = Drafts.ordered(grounds);
            conditions = Drafts.ordered(conditions);
        }

        static Returns read(FieldReader f) {
            return new Returns(
                    f.optional("grounds", Shapes.slugMap(Shapes.draft(Ground::read)))
                            .orElse(null),
                    f.optional("conditions", Shapes.slugMap(Shapes.draft(Condition::read)))
                            .orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (conditions == null) {
                return;
            }
            BigDecimal before = BigDecimal.ZERO;
            for (Map.Entry<String, Condition> entry : conditions.entrySet()) {
                BigDecimal deduction = entry.getValue().deduction();
                if (deduction != null && deduction.compareTo(before) < 0) {
                    String bound = Formats.plain(before);
                    findings.add(
                            Label.of(
                                    "不低于前一种状况 " + bound + " 的比例",
                                    "at least " + bound + ", that of the better condition before it"),
                            Label.of("请调高，或按从好到差排列。", "Raise it, or list the conditions from the best to the worst."),
                            "conditions",
                            "[" + entry.getKey() + "]",
                            "deduction");
                }
                before = deduction == null ? before : deduction;
            }
            List<String> known = List.copyOf(conditions.keySet());
            if (grounds != null) {
                grounds.forEach((slug, ground) -> {
                    if (ground.accepts() != null && !known.contains(ground.accepts())) {
                        findings.add(
                                Label.of(
                                        "conditions 之一：" + String.join("、", known),
                                        "one of the conditions: " + String.join(", ", known)),
                                Label.of("请改正。", "Correct it."),
                                "grounds",
                                "[" + slug + "]",
                                "accepts");
                    }
                });
            }
        }

        ReturnRule toRule() {
            List<ReturnRule.Ground> some = new ArrayList<>();
            Drafts.given(grounds, AT + "returns.grounds").forEach((slug, ground) -> {
                String path = AT + "returns.grounds." + slug + ".";
                some.add(new ReturnRule.Ground(
                        slug,
                        Drafts.given(ground.name(), path + "name"),
                        Drafts.given(ground.returnWithin(), path + "return-within"),
                        Drafts.given(ground.exchangeWithin(), path + "exchange-within"),
                        Drafts.given(ground.accepts(), path + "accepts"),
                        Drafts.given(ground.bearer(), path + "bearer")));
            });
            List<ReturnRule.Condition> list = new ArrayList<>();
            Drafts.given(conditions, AT + "returns.conditions").forEach((slug, condition) -> {
                String path = AT + "returns.conditions." + slug + ".";
                list.add(new ReturnRule.Condition(
                        slug,
                        Drafts.given(condition.name(), path + "name"),
                        Drafts.given(condition.deduction(), path + "deduction")));
            });
            return new ReturnRule(some, list);
        }
    }

    /**
     * {@link ReturnRule.Ground} as written.
     *
     * @param name what it is called
     * @param returnWithin how long after delivery goods are taken back; zero for never
     * @param exchangeWithin how long after delivery they are exchanged; zero for never
     * @param accepts the worst condition accepted
     * @param bearer who bears freight and loss of value
     */
    public record Ground(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span returnWithin,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span exchangeWithin,

            @Required(message = DraftMessages.A_SLUG) @Nullable
            String accepts,

            @Required(message = DraftMessages.A_CHOICE) ReturnRule.@Nullable Bearer bearer) {

        static Ground read(FieldReader f) {
            return new Ground(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("return-within", Shapes.span()).orElse(null),
                    f.optional("exchange-within", Shapes.span()).orElse(null),
                    f.optional("accepts", Shapes.slug()).orElse(null),
                    f.optional(
                                    "bearer",
                                    Shapes.choice(Drafts.codes(ReturnRule.Bearer.values(), ReturnRule.Bearer::slug)))
                            .orElse(null));
        }
    }

    /**
     * {@link ReturnRule.Condition} as written.
     *
     * @param name what it is called
     * @param deduction the share of the price deducted
     */
    public record Condition(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal deduction) {

        static Condition read(FieldReader f) {
            return new Condition(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "deduction").orElse(null));
        }
    }

    static AfterSalesDraft read(FieldReader f) {
        return new AfterSalesDraft(
                f.optional("services", Shapes.slugMap(Shapes.draft(Service::read)))
                        .orElse(null),
                f.optional("confirm-within", Shapes.span()).orElse(null),
                f.optional("repair", Shapes.draft(Repair::read)).orElse(null),
                f.optional("warranty", Shapes.draft(Warranty::read)).orElse(null),
                f.optional("returns", Shapes.draft(Returns::read)).orElse(null));
    }

    @Override
    public AfterSalesPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<ServiceItem> items = new ArrayList<>();
        Drafts.given(services, AT + "services").forEach((slug, service) -> items.add(service.toItem(slug)));
        return new AfterSalesPolicy(
                items,
                Drafts.given(confirmWithin, AT + "confirm-within"),
                Drafts.given(repair, AT + "repair").toRule(),
                Drafts.given(warranty, AT + "warranty").toRule(),
                Drafts.given(returns, AT + "returns").toRule());
    }
}
