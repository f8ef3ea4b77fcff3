package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * How the company guards what it knows of its customers.
 *
 * @param classes how guarded each of the 17 classes of customer information is
 * @param roles what each role may see
 * @param retention how long each kind of document is kept
 * @param purposes what data are used for
 * @param approvals how many people approve a destruction, 1 to 5
 */
public record InformationPolicy(
        Map<InformationClass, DataClass> classes,
        List<Clearance> roles,
        List<RetentionRule> retention,
        List<Purpose> purposes,
        int approvals)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("information");
    private static final RuleKey CLASSES = KEY.child("classes");
    private static final RuleKey ROLES = KEY.child("roles");
    private static final RuleKey RETENTION = KEY.child("retention");
    private static final RuleKey PURPOSES = KEY.child("purposes");
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.NEUTRAL,
                    "information.classes.*",
                    "information.roles.*.files",
                    "information.roles.*.public",
                    "information.roles.*.internal",
                    "information.roles.*.personal",
                    "information.roles.*.sensitive",
                    "information.retention.*.from",
                    "information.purposes.*.basis",
                    "information.purposes.*.reaches",
                    "information.approvals")
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "information.retention.*.keep")
            .and(Leaning.UNSTATED, "information.retention.*.force");

    public InformationPolicy {
        Map<InformationClass, DataClass> copy = new EnumMap<>(InformationClass.class);
        for (InformationClass one : InformationClass.values()) {
            DataClass guarded = classes.get(one);
            checkArgument(
                    guarded != null,
                    "information.classes has no %s; each of the 17 classes must be there.",
                    one.code());
            copy.put(one, guarded);
        }
        classes = Collections.unmodifiableMap(copy);
        roles = List.copyOf(roles);
        retention = List.copyOf(retention);
        purposes = List.copyOf(purposes);
        checkDistinct("roles", roles, Clearance::role);
        checkDistinct("retention", retention, RetentionRule::kind);
        checkDistinct("purposes", purposes, Purpose::slug);
        checkArgument(
                approvals >= 1 && approvals <= 5,
                "information.approvals was %s; it must be 1 to 5. Correct it.",
                approvals);
    }

    private static <T> void checkDistinct(String what, List<T> list, Function<T, String> slug) {
        checkArgument(!list.isEmpty(), "information.%s is empty; write at least one.", what);
        Set<String> seen = new HashSet<>();
        for (T one : list) {
            checkArgument(
                    seen.add(slug.apply(one)), "information.%s has '%s' twice; remove one.", what, slug.apply(one));
        }
    }

    /** Returns what a role may see. */
    public Optional<Clearance> clearance(String role) {
        return roles.stream().filter(one -> one.role().equals(role)).findFirst();
    }

    /** Returns how long a kind of document is kept. */
    public Optional<RetentionRule> retention(String kind) {
        return retention.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** Returns a purpose. */
    public Optional<Purpose> purpose(String slug) {
        return purposes.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** Returns how guarded a value of a class is; what is no personal information is never more than internal. */
    public DataClass guarded(InformationClass within, LegalBasis basis) {
        DataClass guarded = classes.getOrDefault(within, DataClass.SENSITIVE);
        return basis == LegalBasis.NOT_PERSONAL && guarded.compareTo(DataClass.INTERNAL) > 0
                ? DataClass.INTERNAL
                : guarded;
    }

    /** Returns how much a role sees of a value; a role nobody knows sees nothing. */
    public Sight sight(String role, InformationClass within, LegalBasis basis) {
        return clearance(role).map(its -> its.of(guarded(within, basis))).orElse(Sight.NONE);
    }

    @Override
    public String section() {
        return "information";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        classes.forEach((one, guarded) -> facts.add(choice(
                CLASSES.child(one.code()),
                guarded,
                "“" + one.label().zh() + "”的保护级别",
                "How guarded: " + one.label().en())));
        for (Clearance role : roles) {
            RuleKey key = ROLES.child(role.role());
            String zh = "“" + role.name().zh() + "”";
            String en = role.name().en();
            facts.add(words(
                    key.child("name"), role.name(), "角色 " + role.role() + " 的名称", "Name of the role " + role.role()));
            facts.add(choice(key.child("files"), role.files(), zh + "可调阅的最高密级", "Most guarded file for: " + en));
            role.sees()
                    .forEach((guarded, sight) -> facts.add(choice(
                            key.child(guarded.code()),
                            sight,
                            zh + "对“" + guarded.label().zh() + "”的可见程度",
                            "What is seen of " + guarded.label().en() + " data by: " + en)));
        }
        for (RetentionRule rule : retention) {
            RuleKey key = RETENTION.child(rule.kind());
            String zh = "“" + rule.name().zh() + "”";
            String en = rule.name().en();
            facts.add(words(
                    key.child("name"), rule.name(), "文件种类 " + rule.kind() + " 的名称", "Name of the kind " + rule.kind()));
            facts.add(choice(key.child("from"), rule.from(), zh + "保存期的起点", "Retention counts from: " + en));
            facts.add(new RuleFact(
                    key.child("keep"), new RuleValue.Time(rule.keep()), Label.of(zh + "的保存期", "Retention: " + en)));
            facts.add(choice(key.child("force"), rule.force(), zh + "保存期的效力", "Force of the retention: " + en));
            facts.add(words(key.child("because"), rule.because(), zh + "保存的依据", "Ground of the retention: " + en));
        }
        for (Purpose purpose : purposes) {
            RuleKey key = PURPOSES.child(purpose.slug());
            String zh = "“" + purpose.name().zh() + "”";
            String en = purpose.name().en();
            facts.add(words(
                    key.child("name"),
                    purpose.name(),
                    "用途 " + purpose.slug() + " 的名称",
                    "Name of the purpose " + purpose.slug()));
            facts.add(choice(key.child("basis"), purpose.basis(), zh + "的合法性基础", "Legal basis: " + en));
            facts.add(choice(key.child("reaches"), purpose.reaches(), zh + "用到的最高级别", "Most guarded data used: " + en));
        }
        facts.add(new RuleFact(
                KEY.child("approvals"),
                new RuleValue.Count(approvals, Label.of("人", "people")),
                Label.of("销毁档案须批准的人数", "Approvals of a destruction")));
        return LEANINGS.applyTo(facts);
    }

    private static RuleFact choice(RuleKey key, Term term, String zh, String en) {
        return new RuleFact(key, new RuleValue.Choice(term.code(), term.label()), Label.of(zh, en));
    }

    private static RuleFact words(RuleKey key, Label words, String zh, String en) {
        return new RuleFact(key, new RuleValue.Words(words), Label.of(zh, en));
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable.Line> sight = new ArrayList<>();
        sight.add(new RuleTable.Line("files", Label.of("档案密级", "Files up to")));
        for (DataClass guarded : DataClass.values()) {
            sight.add(new RuleTable.Line(guarded.code(), guarded.label()));
        }
        return List.of(
                new RuleTable(
                        CLASSES,
                        Label.of("客户信息的保护级别", "How guarded customer information is"),
                        Label.of("信息类别", "Class"),
                        Arrays.stream(InformationClass.values())
                                .map(one -> new RuleTable.Line(one.code(), one.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("级别", "Guarded as")))),
                new RuleTable(
                        ROLES,
                        Label.of("各角色可见的信息", "What each role may see"),
                        Label.of("角色", "Role"),
                        lines(roles, Clearance::role, Clearance::name),
                        sight),
                new RuleTable(
                        RETENTION,
                        Label.of("文件保存期限", "Retention schedule"),
                        Label.of("文件种类", "Kind of document"),
                        lines(retention, RetentionRule::kind, RetentionRule::name),
                        List.of(
                                new RuleTable.Line("from", Label.of("起点", "Counts from")),
                                new RuleTable.Line("keep", Label.of("保存期", "Kept for")),
                                new RuleTable.Line("force", Label.of("效力", "Force")),
                                new RuleTable.Line("because", Label.of("依据", "Ground")))),
                new RuleTable(
                        PURPOSES,
                        Label.of("客户信息的用途", "Purposes of customer information"),
                        Label.of("用途", "Purpose"),
                        lines(purposes, Purpose::slug, Purpose::name),
                        List.of(
                                new RuleTable.Line("basis", Label.of("合法性基础", "Legal basis")),
                                new RuleTable.Line("reaches", Label.of("最高级别", "Most guarded data")))));
    }

    private static <T> List<RuleTable.Line> lines(List<T> rows, Function<T, String> slug, Function<T, Label> name) {
        return rows.stream()
                .map(row -> new RuleTable.Line(slug.apply(row), name.apply(row)))
                .toList();
    }
}
