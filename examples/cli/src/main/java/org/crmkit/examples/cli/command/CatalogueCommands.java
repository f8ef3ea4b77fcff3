package org.crmkit.examples.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.TextTable;
import org.crmkit.templates.catalogue.Catalogue;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.catalogue.Reach;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.Slot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crm catalogue}: which documents there are, and which are written. */
@Command(
        name = "catalogue",
        description = "Shows the documents of a complete customer service handbook.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm catalogue list --module credit"})
public final class CatalogueCommands {

    private static final Label WRITTEN = Label.of("已编写", "written");
    private static final Label OPEN = Label.of("未编写", "open");

    private final Shell shell;

    /** Creates the noun. */
    public CatalogueCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "list",
            description = "Lists documents with their status: written, or still open. Options narrow the list.",
            footer = {
                "",
                "Example:",
                "  crm catalogue list --dimension policy --status open",
                "  crm catalogue list --staff 80 --industry retail --json"
            })
    int list(
            @Option(names = "--module", paramLabel = "MODULE", description = "Only this module, such as credit.")
                    Optional<String> module,
            @Option(
                            names = "--dimension",
                            paramLabel = "DIMENSION",
                            description = "Only this dimension: ${COMPLETION-CANDIDATES}.",
                            completionCandidates = Dimensions.class)
                    Optional<String> dimension,
            @Option(
                            names = "--key",
                            paramLabel = "TEXT",
                            description = "Only documents with this in their key or names.")
                    Optional<String> key,
            @Option(names = "--status", paramLabel = "STATUS", description = "Only those: written, open.")
                    Optional<String> status,
            @Option(
                            names = "--staff",
                            paramLabel = "PEOPLE",
                            description = "Only what a company of so many people needs.")
                    Optional<Long> staff,
            @Option(
                            names = "--industry",
                            paramLabel = "INDUSTRY",
                            description = "Without what was made for other industries than this.")
                    Optional<String> industry,
            @Option(names = "--json", description = "The list as an envelope.") boolean json) {
        Catalogue all = Catalogue.standard();
        Catalogue written = ContentLibrary.standard().catalogue();
        module.ifPresent(given -> require("--module", given, all.modules()));
        dimension.ifPresent(given -> require("--dimension", given, dimensions()));
        status.ifPresent(given -> require("--status", given, List.of("written", "open")));
        industry.ifPresent(given -> require("--industry", given, industries(all)));
        List<Catalogue.Entry> rows = all.entries().stream()
                .filter(row -> module.isEmpty() || row.key().module().equals(module.get()))
                .filter(row -> dimension.isEmpty() || row.key().kind().slug().equals(dimension.get()))
                .filter(row -> key.isEmpty() || isNamed(row, key.get()))
                .filter(row -> status.isEmpty()
                        || isWritten(written, row) == status.get().equals("written"))
                .filter(row -> staff.isEmpty() || row.reach().servesSize(staff.get()))
                .filter(row -> industry.isEmpty() || row.reach().servesIndustry(industry.get()))
                .toList();
        if (json) {
            Outlet.write(shell, Optional.empty(), out -> {
                JsonWriter writer = JsonWriter.pretty(out);
                Envelope.write(writer, "catalogue/list", data -> {
                    data.beginObject().name("rows").beginList();
                    rows.forEach(
                            row -> object(data, row, isWritten(written, row)).endObject());
                    data.endList().endObject();
                });
                writer.finish();
            });
        } else {
            table(rows, written);
        }
        return Exit.DONE.code();
    }

    @Command(
            name = "show",
            description =
                    "Shows one document: whom it serves, and if it is written, what it names and which rules it quotes.",
            footer = {"", "Example:", "  crm catalogue show customer-survey-management-policy"})
    int show(
            @Parameters(paramLabel = "KEY", description = "The last part of a document's key.") String key,
            @Option(names = "--json", description = "The document as an envelope.") boolean json) {
        Catalogue all = Catalogue.standard();
        Catalogue.Entry row = all.find(key).orElseThrow(() -> {
            List<String> near = all.entries().stream()
                    .filter(entry -> isNamed(entry, key))
                    .map(entry -> entry.key().key())
                    .limit(5)
                    .toList();
            String hint = near.isEmpty() ? "crm catalogue list" : String.join(", ", near);
            return Failure.badInput(
                    "KEY 的值为 '" + key + "'，应为目录中文件的短名。可用：" + hint + "。",
                    "KEY was '" + key + "'; it must be the last part of a document's key. Try " + hint + ".");
        });
        Optional<Document> document = ContentLibrary.standard().find(key);
        if (json) {
            Outlet.write(shell, Optional.empty(), out -> {
                JsonWriter writer = JsonWriter.pretty(out);
                Envelope.write(writer, "catalogue/document", data -> {
                    object(data, row, document.isPresent());
                    document.ifPresent(found -> details(data, found));
                    data.endObject();
                });
                writer.finish();
            });
        } else {
            say(row, document);
        }
        return Exit.DONE.code();
    }

    /** The names of the six dimensions, for the help. */
    static final class Dimensions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return dimensions().iterator();
        }
    }

    private static List<String> dimensions() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::slug).toList();
    }

    private static List<String> industries(Catalogue all) {
        Set<String> industries = new TreeSet<>();
        all.entries().forEach(row -> industries.addAll(row.reach().industries()));
        return List.copyOf(industries);
    }

    private static void require(String option, String given, List<String> known) {
        if (!known.contains(given)) {
            String names = String.join(", ", known);
            throw Failure.badInput(
                    option + " 的值为 '" + given + "'，应为 " + names + " 之一。",
                    option + " was '" + given + "'; it must be one of " + names + ".");
        }
    }

    private static boolean isNamed(Catalogue.Entry row, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return row.key().key().contains(wanted)
                || row.name().zh().contains(text)
                || row.name().en().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isWritten(Catalogue written, Catalogue.Entry row) {
        return written.find(row.key().key()).isPresent();
    }

    private void table(List<Catalogue.Entry> rows, Catalogue written) {
        Lang lang = shell.lang();
        TextTable table = new TextTable();
        table.add(
                lang == Lang.ZH
                        ? List.of("状态", "模块", "维度", "文件", "短名")
                        : List.of("STATUS", "MODULE", "DIMENSION", "KEY", "DOCUMENT"));
        for (Catalogue.Entry row : rows) {
            String status = (isWritten(written, row) ? WRITTEN : OPEN).in(lang);
            String kind = lang == Lang.ZH
                    ? row.key().kind().label().zh()
                    : row.key().kind().slug();
            String module = lang == Lang.ZH
                    ? ModuleName.of(row.key().module()).zh()
                    : row.key().module();
            String name = row.name().in(lang);
            table.add(
                    lang == Lang.ZH
                            ? List.of(status, module, kind, name, row.key().key())
                            : List.of(status, module, kind, row.key().key(), name));
        }
        table.lines().forEach(shell::say);
        long done = rows.stream().filter(row -> isWritten(written, row)).count();
        shell.say(
                "共 " + rows.size() + " 份文件，已编写 " + done + " 份。",
                rows.size() + (rows.size() == 1 ? " document, " : " documents, ") + done + " written.");
    }

    private void say(Catalogue.Entry row, Optional<Document> document) {
        Lang lang = shell.lang();
        shell.say(row.name().toString());
        say("短名", "key", row.key().toString());
        say("模块", "module", ModuleName.of(row.key().module()).in(lang));
        say("维度", "dimension", row.key().kind().label().in(lang));
        say("状态", "status", (document.isPresent() ? WRITTEN : OPEN).in(lang));
        Reach reach = row.reach();
        say(
                "适用规模",
                "staff",
                reach.leastStaff() == 0
                        ? Label.of("不限", "any").in(lang)
                        : Label.of(reach.leastStaff() + " 人及以上", reach.leastStaff() + " or more")
                                .in(lang));
        say(
                "适用行业",
                "industry",
                reach.industries().isEmpty() ? Label.of("不限", "any").in(lang) : String.join(", ", reach.industries()));
        document.ifPresent(found -> {
            DocumentHead head = found.head();
            say("标题", "title", head.title().in(lang));
            say("编号", "number", head.number());
            say("版本", "version", head.version() + ", " + head.status().label().in(lang));
            say("引用文件", "names", String.join(", ", found.contents().documents()));
            say("引用规则", "quotes", String.join(", ", quoted(found)));
        });
    }

    private void say(String zh, String en, String value) {
        shell.say("  " + zh + "：" + value, "  " + en + ": " + value);
    }

    private static JsonWriter object(JsonWriter out, Catalogue.Entry row, boolean written) {
        out.beginObject()
                .field("key", row.key().key())
                .field("module", row.key().module())
                .field("dimension", row.key().kind().slug())
                .field("name", row.name())
                .field("status", written ? "written" : "open")
                .field("least-staff", row.reach().leastStaff())
                .name("industries");
        return list(out, row.reach().industries());
    }

    private static void details(JsonWriter out, Document document) {
        DocumentHead head = document.head();
        out.field("title", head.title()).field("number", head.number()).field("version", head.version());
        list(out.name("names"), document.contents().documents());
        list(out.name("quotes"), quoted(document));
    }

    private static JsonWriter list(JsonWriter out, Iterable<String> texts) {
        out.beginList();
        texts.forEach(out::value);
        return out.endList();
    }

    private static Set<String> quoted(Document document) {
        Set<String> keys = new TreeSet<>();
        for (Slot slot : document.contents().slots()) {
            if (slot instanceof Slot.Fact fact) {
                keys.add(fact.key().toString());
            } else if (slot instanceof Slot.Table table) {
                keys.add(table.key() + ".*");
            }
        }
        return keys;
    }
}
