package org.crmkit.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.assembly.Edition;
import org.crmkit.templates.assembly.ListPages;
import org.crmkit.templates.assembly.ResponsibilityTable;
import org.crmkit.templates.assembly.ReviewCalendar;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.profile.Approval;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.render.xlsx.HandbookRegister;
import org.crmkit.templates.render.xlsx.ListSheet;

/** The lists of a handbook as sheets of its workbook: documents, reviews, editions, responsibilities. */
final class HandbookLists {

    private static final Label DASH = Label.same("—");

    private final Handbook handbook;
    private final DocumentRegister register;
    private final CompanyProfile profile;
    private final Function<DocumentKey, Map<Lang, String>> addresses;

    /** Creates the lists; {@code addresses} says where the first file of a document lies in each language. */
    HandbookLists(Handbook handbook, Function<DocumentKey, Map<Lang, String>> addresses) {
        this.handbook = handbook;
        this.register = handbook.register();
        this.profile = handbook.profile();
        this.addresses = addresses;
    }

    HandbookRegister workbook() {
        List<ListSheet> lists = new ArrayList<>(List.of(documents(), reviews(), editions()));
        Set<String> modules = new LinkedHashSet<>();
        matrices().forEach((entry, matrix) -> modules.add(entry.key().module()));
        modules.forEach(module -> lists.add(responsibilities(module)));
        return new HandbookRegister(
                ListPages.REGISTER, profile.name(), handbook.version().toString(), lists);
    }

    private Map<DocumentRegister.Entry, ResponsibilityMatrix> matrices() {
        Map<DocumentRegister.Entry, ResponsibilityMatrix> matrices = new LinkedHashMap<>();
        register.references().workflows().forEach((key, matrix) -> register.find(key)
                .ifPresent(entry -> matrices.put(entry, matrix)));
        return matrices;
    }

    private Label post(Optional<String> slug) {
        return slug.map(this::post).orElse(DASH);
    }

    private Label post(String slug) {
        return profile.post(slug).orElseGet(() -> Label.same(slug));
    }

    private static Label day(LocalDate day) {
        RuleValue.Day value = new RuleValue.Day(day);
        return Label.of(value.in(Lang.ZH), value.in(Lang.EN));
    }

    private ListSheet documents() {
        List<ListSheet.Row> rows = new ArrayList<>();
        for (DocumentRegister.Entry entry : register.entries()) {
            rows.add(new ListSheet.Row(
                    List.of(
                            Label.same(entry.number()),
                            entry.title(),
                            entry.key().kind().label(),
                            Label.same(entry.current().version()),
                            entry.status().label(),
                            day(entry.current().effective()),
                            profile.unit(entry.ownerUnit()).orElseGet(() -> Label.same(entry.ownerUnit())),
                            post(entry.ownerPost()),
                            entry.control()
                                    .map(control -> control.confidentiality().label())
                                    .orElse(DASH),
                            entry.control()
                                    .map(control -> control.retention().label())
                                    .orElse(DASH),
                            day(entry.nextReview()),
                            usedIn(entry)),
                    addresses.apply(entry.key())));
        }
        return new ListSheet(
                ListPages.REGISTER,
                List.of(
                        ListSheet.Column.of("文件编号", "Number", 9),
                        ListSheet.Column.of("文件名称", "Document", 13),
                        ListSheet.Column.centred("类别", "Kind", 7),
                        ListSheet.Column.centred("版本", "Version", 5),
                        ListSheet.Column.centred("状态", "Status", 5),
                        ListSheet.Column.centred("生效日期", "Effective", 9),
                        ListSheet.Column.of("归口部门", "Unit", 9),
                        ListSheet.Column.of("归口岗位", "Owner", 9),
                        ListSheet.Column.centred("密级", "Confidentiality", 9),
                        ListSheet.Column.centred("保存期", "Kept", 5),
                        ListSheet.Column.centred("下次评审", "Next review", 9),
                        ListSheet.Column.of("使用于", "Used in", 16)),
                1,
                rows);
    }

    private Label usedIn(DocumentRegister.Entry entry) {
        String prefix = profile.documents().number("");
        StringJoiner zh = new StringJoiner("、");
        StringJoiner en = new StringJoiner(", ");
        for (String other : register.references().to(entry.key().key())) {
            register.find(other).ifPresent(found -> {
                String number = found.number().substring(prefix.length());
                zh.add(number);
                en.add(number);
            });
        }
        return zh.length() == 0 ? DASH : Label.of(zh.toString(), en.toString());
    }

    private ListSheet reviews() {
        List<ListSheet.Row> rows = new ArrayList<>();
        for (ReviewCalendar.Review review : ReviewCalendar.of(register, profile).reviews()) {
            String month = review.day().toString().substring(0, 7);
            rows.add(new ListSheet.Row(
                    List.of(
                            Label.same(month),
                            day(review.day()),
                            post(review.entry().ownerPost()),
                            Label.same(review.entry().number()),
                            review.entry().title(),
                            Label.same(review.entry().current().version())),
                    addresses.apply(review.entry().key())));
        }
        return new ListSheet(
                ListPages.CALENDAR,
                List.of(
                        ListSheet.Column.centred("月份", "Month", 5),
                        ListSheet.Column.centred("到期日", "Due", 8),
                        ListSheet.Column.of("归口岗位", "Owner", 14),
                        ListSheet.Column.of("文件编号", "Number", 9),
                        ListSheet.Column.of("文件名称", "Document", 26),
                        ListSheet.Column.centred("现行版本", "Version", 7)),
                4,
                rows);
    }

    private ListSheet editions() {
        List<ListSheet.Row> rows = new ArrayList<>();
        for (DocumentRegister.Entry entry : register.entries()) {
            for (Edition edition : entry.editions()) {
                Optional<Approval> by = entry.by(edition);
                rows.add(new ListSheet.Row(
                        List.of(
                                Label.same(entry.number()),
                                entry.title(),
                                Label.same(edition.version()),
                                day(edition.effective()),
                                edition.change(),
                                post(by.map(Approval::prepared)),
                                post(by.map(Approval::reviewed)),
                                post(by.map(Approval::approved))),
                        addresses.apply(entry.key())));
            }
        }
        return new ListSheet(
                Label.of("修订记录", "Revision History"),
                List.of(
                        ListSheet.Column.of("文件编号", "Number", 8),
                        ListSheet.Column.of("文件名称", "Document", 18),
                        ListSheet.Column.centred("版本", "Version", 6),
                        ListSheet.Column.centred("生效日期", "Effective", 8),
                        ListSheet.Column.of("修订内容", "What changed", 18),
                        ListSheet.Column.of("编制", "Prepared by", 12),
                        ListSheet.Column.of("审核", "Reviewed by", 12),
                        ListSheet.Column.of("批准", "Approved by", 12)),
                1,
                rows);
    }

    private ListSheet responsibilities(String module) {
        List<String> posts = new ArrayList<>(profile.posts().keySet());
        Set<String> working = new LinkedHashSet<>();
        List<ListSheet.Row> rows = new ArrayList<>();
        matrices().forEach((entry, matrix) -> {
            if (entry.key().module().equals(module)) {
                matrix.rows().forEach(row -> working.addAll(row.parts().keySet()));
            }
        });
        posts.retainAll(working);
        working.stream().filter(post -> !posts.contains(post)).forEach(posts::add);
        matrices().forEach((entry, matrix) -> {
            if (entry.key().module().equals(module)) {
                matrix.rows().forEach(row -> rows.add(row(entry, row, posts)));
            }
        });
        List<ListSheet.Column> columns = new ArrayList<>();
        columns.add(ListSheet.Column.of("流程", "Workflow", 16));
        columns.add(ListSheet.Column.of("活动", "Activity", 16));
        posts.forEach(post -> columns.add(new ListSheet.Column(post(post), 8, true)));
        Label name = ModuleName.of(module);
        return new ListSheet(
                Label.of(ListPages.RESPONSIBILITIES.zh() + " " + name.zh(), "RACI: " + name.en()), columns, 0, rows);
    }

    private ListSheet.Row row(DocumentRegister.Entry entry, ResponsibilityMatrix.Row row, List<String> posts) {
        List<Label> cells = new ArrayList<>(List.of(entry.title(), row.activity()));
        posts.forEach(post -> {
            String letters = ResponsibilityTable.letters(row.parts().getOrDefault(post, Set.of()));
            cells.add(Label.same(letters.isEmpty() ? "·" : letters));
        });
        return new ListSheet.Row(cells, addresses.apply(entry.key()));
    }
}
