package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.DuplicateCandidate;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.core.customer.identifier.ChinaPhoneNumbers;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.matching.ClusterConflict;
import org.crmkit.scoring.matching.CustomerCluster;
import org.crmkit.scoring.matching.FellegiSunter;
import org.crmkit.scoring.matching.MatchBand;
import org.crmkit.scoring.matching.MatchFit;
import org.crmkit.scoring.matching.MatchFitResult;
import org.crmkit.scoring.matching.MatchModels;
import org.crmkit.scoring.matching.MatchOptions;
import org.crmkit.scoring.matching.MatchReport;
import org.crmkit.scoring.matching.MatchTable;
import org.crmkit.scoring.matching.MatchedPair;
import org.crmkit.scoring.matching.Matcher;

/**
 * Pairs of files that may be of one customer.
 * <pre>{@code
 * {"automatic-from": 0.99, "suggest-from": 0.8, "block-limit": 200, "fit": false,
 *  "customers": [{"key": "c-01", "kind": "enterprise", "name": "..", "other-name": "..", "code": "9135..", "lei": "..",
 *                 "number": "..", "phone": "..", "mail": "..", "address": ".."}]}
 * }</pre>
 * All but key and name may be left out; {@code number} is one of another system. With {@code fit}, weights are learned from the pairs
 * that share a trait. The result lists the pairs with what was ruled, the clusters, and what was not compared; a row is a pair and
 * says in bits what each field adds.
 */
final class DuplicateModel implements RunnableModel {

    private static final ChinaPhoneNumbers PHONES = new ChinaPhoneNumbers();

    /** What the input says beside the files. */
    private record Terms(MatchOptions options, boolean fitted) {}

    @Override
    public ModelKey key() {
        return ModelKey.DUPLICATE_CUSTOMER;
    }

    @Override
    public Label line() {
        return Label.of("可能属于同一客户的档案对、概率与理由，以及合并簇", "pairs of files that may be of one customer, why, and clusters");
    }

    @Override
    public String example() {
        return """
                {
                  "automatic-from": 0.99,
                  "suggest-from": 0.8,
                  "customers": [
                    {"key": "c-01", "name": "厦门砚舟贸易有限公司", "phone": "0592-2222222", "code": "91350200000000001R"},
                    {"key": "c-02", "name": "砚舟商贸（厦门）有限公司", "phone": "+86 592 2222222"},
                    {"key": "c-03", "name": "厦门砚舟贸易股份有限公司", "address": "厦门市虚构路18号3楼"},
                    {"key": "c-04", "name": "厦门市砚舟贸易有限公司厦门分公司"},
                    {"key": "c-05", "name": "Quillmere Trading Co., Ltd.", "mail": "sales@quillmere.example"},
                    {"key": "c-06", "name": "Quillmere Trading Limited", "mail": "office@quillmere.example"}
                  ]
                }
                """;
    }

    private static Optional<Terms> terms(FieldReader fields) {
        MatchOptions usual = MatchOptions.DEFAULT;
        double automatic = Inputs.number(fields, "automatic-from", "0.000001", "0.999999999", usual.automaticFrom());
        double suggest = Inputs.number(fields, "suggest-from", "0.000001", "0.999999999", usual.suggestFrom());
        int limit = fields.optional("block-limit", Shapes.integer(2, 100_000))
                .orElse((long) usual.blockLimit())
                .intValue();
        boolean fitted = Inputs.yes(fields, "fit").orElse(false);
        return fields.build(() -> new Terms(new MatchOptions(automatic, suggest, limit), fitted));
    }

    private static Optional<DuplicateSubject> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<CustomerKind> kind = row.optional("kind", Shapes.choice(Inputs.choices(CustomerKind.values())));
        List<String> names = new ArrayList<>();
        row.string("name").ifPresent(names::add);
        row.optionalString("other-name").ifPresent(names::add);
        List<CustomerIdentifier> identifiers = new ArrayList<>();
        row.optional("code", code()).ifPresent(code -> identifiers.add(new CustomerIdentifier.Registered(code)));
        row.optional("lei", lei()).ifPresent(code -> identifiers.add(new CustomerIdentifier.Global(code)));
        row.optionalString("number")
                .ifPresent(number -> identifiers.add(new CustomerIdentifier.External("other-system", number)));
        List<String> phones =
                row.optionalString("phone").map(DuplicateModel::phone).stream().toList();
        List<String> mails = row.optionalString("mail").stream().toList();
        List<String> addresses = row.optionalString("address").stream().toList();
        return row.build(() -> new DuplicateSubject(
                CustomerId.of(key.orElseThrow()),
                kind.orElse(CustomerKind.ENTERPRISE),
                names,
                identifiers,
                phones,
                addresses,
                mails));
    }

    private static Shape<UnifiedSocialCreditCode> code() {
        return Shapes.parsed(
                Label.of(
                        "统一社会信用代码（18 位，末位为校验码）",
                        "a unified social credit code, 18 characters with its check character"),
                Label.of("请对照执照填写，或留空。", "Copy it from the licence, or leave it out."),
                text -> UnifiedSocialCreditCode.parse(text).fold(valid -> valid.identifier(), refused -> {
                    throw new IllegalArgumentException(
                            refused.why().reason().text().en());
                }));
    }

    private static Shape<LegalEntityIdentifier> lei() {
        return Shapes.parsed(
                Label.of("全球法人识别编码（20 位）", "a legal entity identifier, 20 characters"),
                Label.of("请对照登记信息填写，或留空。", "Copy it from the register, or leave it out."),
                text -> LegalEntityIdentifier.parse(text).fold(valid -> valid.identifier(), refused -> {
                    throw new IllegalArgumentException(
                            refused.why().reason().text().en());
                }));
    }

    /** A number of mainland China in international form; any other as it is written. */
    private static String phone(String typed) {
        return PHONES.parse(typed).value().map(PhoneNumber::e164).orElse(typed);
    }

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Terms> terms = terms(fields);
        List<DuplicateSubject> files =
                Inputs.customers(fields, DuplicateModel::row).orElse(List.of());
        if (fields.isSound() && files.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        checkOnce(fields, files);
        fields.finish();
        problems.throwIfAny();
        write(terms.orElseThrow(), MatchTable.of(files), out);
    }

    private static void checkOnce(FieldReader fields, List<DuplicateSubject> files) {
        Set<CustomerId> seen = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            if (!seen.add(files.get(i).customer())) {
                fields.problems()
                        .add(new Problem(
                                fields.at(),
                                "customers[" + i + "].key",
                                files.get(i).customer().value(),
                                Label.of("每位客户只出现一次", "a customer that no other row has"),
                                Label.of("请删去重复的行。", "Remove the row that repeats it.")));
            }
        }
    }

    private static void write(Terms terms, MatchTable table, JsonWriter out) {
        Matcher matcher = new Matcher(MatchModels.usual(), terms.options());
        out.beginObject();
        if (terms.fitted()) {
            matcher = fitted(matcher, table, out);
        }
        MatchReport report = matcher.find(table);
        out.field("compared", report.compared())
                .field("automatic", report.count(MatchBand.AUTOMATIC))
                .field("suggested", report.count(MatchBand.SUGGEST))
                .name("skipped")
                .beginList();
        report.skipped().forEach(block -> out.beginObject()
                .field("trait", block.kind().code())
                .field("files", (long) block.files())
                .endObject());
        out.endList().name("clusters").beginList();
        report.clusters().forEach(cluster -> members(cluster, out));
        out.endList().name("conflicts").beginList();
        report.conflicts().forEach(conflict -> conflict(conflict, out));
        out.endList().name("pairs").beginList();
        report.pairs().forEach(pair -> pair(pair, out));
        out.endList().name("rows").beginList();
        report.pairs().forEach(pair -> scored(pair).write(out));
        out.endList().endObject();
    }

    private static Matcher fitted(Matcher usual, MatchTable table, JsonWriter out) {
        return new Matcher(
                new MatchModels(
                        fitted("fit-of-companies", usual.models().companies(), usual.fit(table, false), out),
                        fitted("fit-of-persons", usual.models().persons(), usual.fit(table, true), out)),
                usual.options());
    }

    private static FellegiSunter fitted(String name, FellegiSunter usual, MatchFitResult result, JsonWriter out) {
        out.name(name);
        return result.fold(
                fit -> {
                    fit(fit, out);
                    return fit.model();
                },
                reason -> {
                    reason(reason, out);
                    return usual;
                });
    }

    private static void fit(MatchFit fit, JsonWriter out) {
        out.beginObject()
                .field("log-likelihood", fit.logLikelihood())
                .field("pairs", fit.pairs())
                .field("iterations", (long) fit.iterations())
                .field("converged", fit.converged())
                .field("model", fit.model().configuration());
        fit.dependences().stream().findFirst().ifPresent(first -> out.name("least-independent")
                .beginObject()
                .field("first", first.first().code())
                .field("second", first.second().code())
                .field("pairs", first.pairs())
                .field("seen", first.seen())
                .field("expected", first.expected())
                .field("deviation", first.deviation())
                .endObject());
        out.name("warnings").beginList();
        for (FitWarning warning : fit.warnings()) {
            out.beginObject()
                    .field("kind", warning.kind().slug())
                    .field("zh", warning.text().zh())
                    .field("en", warning.text().en())
                    .endObject();
        }
        out.endList().endObject();
    }

    private static void reason(Reason reason, JsonWriter out) {
        out.beginObject()
                .field("code", reason.code())
                .field("zh", reason.text().zh())
                .field("en", reason.text().en())
                .endObject();
    }

    private static void members(CustomerCluster cluster, JsonWriter out) {
        out.beginList();
        cluster.members().forEach(member -> out.value(member.value()));
        out.endList();
    }

    private static void conflict(ClusterConflict conflict, JsonWriter out) {
        out.beginObject()
                .field("first", conflict.first().value())
                .field("second", conflict.second().value())
                .field("excluding", conflict.excluding().value())
                .field("excluded", conflict.excluded().value())
                .endObject();
    }

    private static void pair(MatchedPair pair, JsonWriter out) {
        DuplicateCandidate candidate = pair.candidate();
        out.beginObject()
                .field("first", candidate.first().value())
                .field("second", candidate.second().value())
                .field("match", candidate.match().code())
                .field("band", pair.band().code())
                .field("probability", pair.probability())
                .name("rulings")
                .beginList();
        candidate.rulings().forEach(ruling -> reason(ruling, out));
        out.endList().endObject();
    }

    private static ScoredRow scored(MatchedPair pair) {
        DuplicateCandidate candidate = pair.candidate();
        return new ScoredRow(
                candidate.first().value() + " " + candidate.second().value(),
                Map.of("probability", pair.probability()),
                candidate.score());
    }

    @Override
    public RowForm rows() {
        return new Rows();
    }

    /** Files row by row; the pairs come at the end. */
    private static final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key"), RowColumn.text("name")));
            for (String name : List.of("kind", "other-name", "code", "lei", "number", "phone", "mail", "address")) {
                columns.add(RowColumn.optional(name, RowColumn.Kind.TEXT));
            }
            return List.copyOf(columns);
        }

        @Override
        public List<String> valueNames() {
            return List.of("probability");
        }

        @Override
        public boolean needsWholeTable() {
            return true;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Terms> terms = terms(fields);
            fields.finish();
            problems.throwIfAny();
            MatchTable.Builder files = MatchTable.builder();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    files.add(Inputs.row(row, DuplicateModel::row));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {
                    MatchTable table = files.build();
                    Matcher matcher =
                            new Matcher(MatchModels.usual(), terms.orElseThrow().options());
                    Matcher ready = terms.orElseThrow().fitted() ? matcher.fitted(table) : matcher;
                    ready.find(table).pairs().forEach(pair -> out.accept(scored(pair)));
                }
            };
        }
    }
}
