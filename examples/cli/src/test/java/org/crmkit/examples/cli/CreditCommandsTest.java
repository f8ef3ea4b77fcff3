package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.crmReading;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditCommandsTest {

    private static final Pattern LINE = Pattern.compile("    .*: ([0-9.]+)% x ([0-9.]+) = ([0-9.]+)");

    @TempDir
    Path folder;

    private String example(String model) {
        return crm(folder, "score", "example", model).out();
    }

    /** Adds up what is printed as a person would, and comes to the total that is printed. */
    @Test
    void a_rating_can_be_recomputed_from_what_is_printed() {
        CommandLineRun run = crmReading(folder, example("expert-card"), "credit", "rate", "--input", "-");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        BigDecimal sum = BigDecimal.ZERO;
        int totals = 0;
        for (String line : run.out().lines().toList()) {
            Matcher sums = LINE.matcher(line);
            if (sums.matches()) {
                BigDecimal points = new BigDecimal(sums.group(1))
                        .multiply(new BigDecimal(sums.group(2)))
                        .movePointLeft(2);
                assertThat(points).as(line).isEqualByComparingTo(sums.group(3));
                sum = sum.add(points);
            } else if (line.startsWith("  Total ")) {
                assertThat(sum).isEqualByComparingTo(line.substring(line.lastIndexOf("= ") + 2));
                sum = BigDecimal.ZERO;
                totals++;
            }
        }
        assertThat(totals).isEqualTo(3);
        assertThat(run.out())
                .contains("weights, steps and marks are ours")
                .contains("Ceiling: Court and default records, on the list of judgement debtors, at best C");
    }

    @Test
    void an_override_is_applied_or_refused_with_all_reasons() {
        String asked = """
                {"crm": "score/expert-card", "version": 1, "data": {"card": "new-customer", "customers": [
                  {"key": "n-01", "identity": "checked", "ownership": "clear", "years-in-business": 6, "public-record": "clean",
                   "premises": "long-lease", "site-visit": "strong", "supplier-reference": "ordinary", "bank-reference": "good",
                   "accounts": "filed", "capital-cover": 3, "security": "none",
                   "override": {"to": "%s", "reason": "guarantee", "evidence": "letter 17",
                     "requested-by": {"id": "u-1", "post": "credit-clerk"},
                     "approved-by": [{"id": "u-2", "post": "finance-manager"}, {"id": "%s", "post": "general-manager"}]}}]}}
                """;
        CommandLineRun applied = crmReading(
                folder, asked.formatted("aaa", "u-3"), "credit", "rate", "--input", "-", "--day", "2026-03-02");
        assertThat(applied.exit()).as(applied.err()).isEqualTo(Exit.DONE);
        assertThat(applied.out())
                .contains("n-01: grade AAA")
                .contains("Overridden to aaa")
                .contains("2026-03-02");
        CommandLineRun refused =
                crmReading(folder, asked.formatted("aaa", "u-1"), "credit", "rate", "--input", "-", "--lang", "zh");
        assertThat(refused.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(refused.out()).contains("未同意调整为aaa").contains("申请人 u-1 不得审批自己的申请");
        CommandLineRun unknown = crmReading(folder, asked.formatted("a-plus", "u-3"), "credit", "rate", "--input", "-");
        assertThat(unknown.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unknown.err()).contains("override.to was 'a-plus'");
        CommandLineRun json =
                crmReading(folder, asked.formatted("aaa", "u-1"), "credit", "rate", "--input", "-", "--json");
        assertThat(json.out()).contains("\"crm\": \"credit/ratings\"", "\"applied\": false", "\"requester-approves\"");
    }

    @Test
    void a_limit_names_what_bound_and_when_it_is_looked_at_again() {
        CommandLineRun run = crmReading(folder, example("credit-limit"), "credit", "limit", "--input", "-");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("c-01: limit CNY 120,000.00, review by 2027-03-02, credit grade b")
                .contains("Bound by: Working capital: CNY 600,000.00 x 0.2 x 1 = CNY 120,000.00")
                .contains("c-02: limit CNY 150,000.00")
                .contains("Bound by: Ceiling of the insurer: at most CNY 150,000.00")
                .contains("c-03: limit CNY 0.00")
                .contains("Bound by: Grade ccc gets no credit.");
        CommandLineRun json = crmReading(folder, example("credit-limit"), "credit", "limit", "--input", "-", "--json");
        assertThat(json.out()).contains("\"crm\": \"credit/limits\"", "\"review-by\": \"2027-03-02\"", "\"insurer\"");
    }

    /** One number each: a card's cut point, a factor, a probability; the comparison names the rule. */
    @Test
    void a_changed_rule_changes_the_grade_and_the_limit_and_the_comparison_names_it() {
        String own = CompleteRulebook.text();
        file(folder, "old.yaml", own);
        file(folder, "points.yaml", own.replace("aa: 80, a: 70,", "aa: 80, a: 79.5,"));
        file(folder, "factor.yaml", own.replace("probability: 0.004, factor: 1,", "probability: 0.004, factor: 0.9,"));
        String[] rate = {"credit", "rate", "--input", "-", "--rulebook"};
        // the example's first customer has 79.15 points
        assertThat(crmReading(folder, example("expert-card"), with(rate, "old.yaml"))
                        .out())
                .contains("c-01: grade A, probability of default within a year 0.15%");
        assertThat(crmReading(folder, example("expert-card"), with(rate, "points.yaml"))
                        .out())
                .contains("c-01: grade BBB, probability of default within a year 0.4%");
        assertThat(crm(folder, "rulebook", "diff", "old.yaml", "points.yaml").out())
                .contains("Points of a card from which rating A: 79.5 instead of 70", "1 rule changes");
        // 600,000 x 0.2 x 0.9
        CommandLineRun sized = crmReading(
                folder, example("credit-limit"), "credit", "limit", "--input", "-", "--rulebook", "factor.yaml");
        assertThat(sized.out())
                .contains("c-01: limit CNY 108,000.00")
                .contains("Bound by: Working capital: CNY 600,000.00 x 0.2 x 0.9 = CNY 108,000.00");
        assertThat(crm(folder, "rulebook", "diff", "old.yaml", "factor.yaml").out())
                .contains("Factor of the limit of rating BBB: 0.9 instead of 1", "1 rule changes");
    }

    private static String[] with(String[] words, String last) {
        String[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = last;
        return more;
    }

    @Test
    void a_rulebook_without_ratings_or_in_another_currency_is_refused() {
        file(folder, "core.yaml", DefaultRulebook.text());
        CommandLineRun none =
                crmReading(folder, example("expert-card"), "credit", "rate", "--input", "-", "--rulebook", "core.yaml");
        assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err()).contains("default@2026.1, which has no section rating");
        file(folder, "own.yaml", CompleteRulebook.text());
        CommandLineRun dollars = crmReading(
                folder,
                example("credit-limit").replace("CNY", "USD"),
                "credit",
                "limit",
                "--input",
                "-",
                "--rulebook",
                "own.yaml");
        assertThat(dollars.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(dollars.err()).contains("currency was").contains("the currency of the rulebook");
    }

    @Test
    void too_few_facts_are_a_finding() {
        String bare = "{\"crm\": \"score/credit-limit\", \"version\": 1, \"data\": {\"currency\": \"CNY\", \"day\":"
                + " \"2026-03-02\", \"customers\": [{\"key\": \"x\", \"grade\": \"a\", \"term-days\": 30}]}}";
        CommandLineRun run = crmReading(folder, bare, "credit", "limit", "--input", "-", "--lang", "zh");
        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out()).contains("资料不足，无法测算");
    }

    @Test
    void a_changed_limit_is_replayed_on_recorded_requests_with_amounts() {
        String old = CompleteRulebook.text();
        String changed = old.replace("limit: CNY 50000.00, payment-term", "limit: CNY 30000.00, payment-term");
        assertThat(changed).isNotEqualTo(old);
        file(folder, "old.yaml", old);
        file(folder, "new.yaml", changed);
        file(folder, "requests.csv", """
                request,at,amount,customer,grade
                R-1,2026-03-02T10:00:00+08:00,CNY 40000.00,C-1,c
                R-2,2026-03-02T11:00:00+08:00,CNY 20000.00,C-2,c
                """);
        String[] arguments = {"credit", "simulate", "--old", "old.yaml", "--new", "new.yaml", "--input", "requests.csv"
        };
        CommandLineRun run = crm(folder, arguments);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out())
                .contains("2 ")
                .contains("1 unchanged, 0 better, 1 worse")
                .contains("CNY 40,000.00")
                .contains("credit.grades.c.limit");
        CommandLineRun same =
                crm(folder, "credit", "simulate", "--old", "old.yaml", "--new", "old.yaml", "--input", "requests.csv");
        assertThat(same.exit()).as(same.err()).isEqualTo(Exit.DONE);
        CommandLineRun wrong = crm(
                folder,
                "credit",
                "simulate",
                "--old",
                "old.yaml",
                "--new",
                "new.yaml",
                "--input",
                "requests.csv",
                "--first",
                "-1");
        assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void a_book_is_aged_measured_provided_for_and_reminded_of() {
        file(folder, "book.csv", """
                type,day,customer,document,amount,due
                invoice,2026-05-10,C-1,I-2,CNY 600.00,2026-06-09
                invoice,2026-04-10,C-1,I-1,CNY 300.00,2026-05-10
                invoice,2026-06-10,C-2,I-3,CNY 900.00,2026-07-10
                payment,2026-06-20,C-1,P-1,CNY 400.00,
                """);
        CommandLineRun run = crm(
                folder,
                "credit",
                "receivables",
                "--input",
                "book.csv",
                "--day",
                "2026-06-30",
                "--rates",
                "0.003,0.016,0.036,0.066,0.5");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("not past due: CNY 900.00")
                .contains("1 to 30 days past due: CNY 500.00") // I-1 and 100 of I-2 were paid
                .contains("Simple: 70.8") // 1400 / 1800 x 91
                .contains("Countback: 55.8") // 900 takes June's 30 days, 500 of 600 five sixths of May's 31
                .contains("Age of open items: 31.1") // (900 x 20 + 500 x 51) / 1400
                .contains("Sales of the whole period: 44.44%") // (0 + 1800 - 1400) / (0 + 1800 - 900)
                .contains("1.6% x CNY 500.00 = CNY 8.00")
                .contains("total: CNY 10.70") // 2.70 + 8.00
                .contains("C-1: First dunning letter: 1 open, CNY 500.00, the oldest 21 days past due");
        CommandLineRun few = crm(folder, "credit", "receivables", "--input", "book.csv", "--rates", "0.1,0.2");
        assertThat(few.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(few.err()).contains("--rates had 2; there must be 5");
    }
}
