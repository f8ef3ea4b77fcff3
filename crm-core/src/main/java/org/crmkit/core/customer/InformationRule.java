package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * What the company wants to know of its customers.
 *
 * @param fields open attributes by name, in the order they are asked for
 * @param form fields of the customer information form; those left out are not required
 */
public record InformationRule(Map<String, Wanted> fields, Map<FormField, RequiredOf> form) {

    static final RuleKey KEY = RuleKey.of("customer.information");

    /**
     * One open attribute.
     *
     * @param name what it is called
     * @param within its class
     * @param of whom it must be known
     */
    public record Wanted(Label name, InformationClass within, RequiredOf of) {}

    public InformationRule {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        fields.keySet()
                .forEach(name -> checkArgument(
                        RuleKey.isSlug(name),
                        "customer.information.fields has '%s'; a field is named by a slug, such as employer.",
                        name));
        Map<FormField, RequiredOf> copy = new EnumMap<>(FormField.class);
        copy.putAll(form);
        form = Collections.unmodifiableMap(copy);
    }

    /** Returns what must be known of a customer of this kind. */
    public InformationNeeds needs(CustomerKind kind) {
        List<InformationField> attributes = new ArrayList<>();
        fields.forEach((name, wanted) -> {
            if (wanted.of().includes(kind)) {
                attributes.add(InformationField.of(wanted.within(), name));
            }
        });
        return new InformationNeeds(
                attributes,
                form.entrySet().stream()
                        .filter(entry -> entry.getValue().includes(kind))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableList()));
    }

    /** Returns what an open attribute is called: as the rule says, or by its class and slug. */
    public Label nameOf(InformationField field) {
        Wanted wanted = fields.get(field.name());
        return wanted != null && wanted.within() == field.within()
                ? wanted.name()
                : Label.of(
                        field.within().label().zh() + "：" + field.name(),
                        field.within().label().en() + ": " + field.name());
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        fields.forEach((slug, wanted) -> {
            RuleKey key = KEY.child("fields").child(slug);
            Label name = wanted.name();
            facts.add(new RuleFact(
                    key.child("name"),
                    new RuleValue.Words(name),
                    Label.of("客户信息项 " + slug + " 的名称", "Name of the customer information " + slug)));
            facts.add(new RuleFact(
                    key.child("within"),
                    new RuleValue.Choice(wanted.within().code(), wanted.within().label()),
                    Label.of("客户信息项“" + name.zh() + "”的类别", "Class of the customer information: " + name.en())));
            facts.add(new RuleFact(
                    key.child("of"),
                    new RuleValue.Choice(wanted.of().code(), wanted.of().label()),
                    Label.of("须填写“" + name.zh() + "”的客户", "Customers of whom it must be known: " + name.en())));
        });
        form.forEach((field, of) -> facts.add(new RuleFact(
                KEY.child("form").child(field.code()),
                new RuleValue.Choice(of.code(), of.label()),
                Label.of(
                        "须填写调查表“" + field.label().zh() + "”的客户",
                        "Customers whose form must have: " + field.label().en()))));
        return facts;
    }

    List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        KEY.child("fields"),
                        Label.of("须收集的客户信息", "Customer information to collect"),
                        Label.of("信息项", "Information"),
                        fields.entrySet().stream()
                                .map(entry -> new RuleTable.Line(
                                        entry.getKey(), entry.getValue().name()))
                                .collect(Collectors.toUnmodifiableList()),
                        List.of(
                                new RuleTable.Line("within", Label.of("类别", "Class")),
                                new RuleTable.Line("of", Label.of("适用客户", "Required of")))),
                new RuleTable(
                        KEY.child("form"),
                        Label.of("调查表必填项", "Required fields of the information form"),
                        Label.of("调查表项目", "Field"),
                        form.keySet().stream()
                                .map(field -> new RuleTable.Line(field.code(), field.label()))
                                .collect(Collectors.toUnmodifiableList()),
                        List.of(RuleTable.Line.value(Label.of("适用客户", "Required of")))));
    }
}
