package org.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Score;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.SampleCompany;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three stories of the README: what stands there, between the marks, runs here. */
class ReadmeStoriesTest {

    private static final Path ROOT = Path.of(System.getProperty("crm.root", "."));

    @Test
    void an_integrator_reserves_credit_and_reads_why_the_second_order_waits() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), java.time.ZoneId.of("Asia/Shanghai"));
        // story: integrator
        Rulebook rules = DefaultRulebook.load(); // or your own: new RulebookReader(validator).read(path)
        InMemoryStore store = new InMemoryStore(); // your database implements the same two ports
        CreditDesk desk = new CreditDesk(
                new InMemoryCreditAccounts(store),
                store,
                PolicySource.always(InForce.of(rules.credit(), rules.version())),
                clock);
        CustomerId customer = CustomerId.of("C-1001");
        desk.open(CreditAccount.open(customer, "c", CurrencyUnit.of("CNY")));
        desk.reserve(customer, Money.parse("CNY 45000.00"), IdempotencyKey.of("SO-1"));
        ReserveResult second = desk.reserve(customer, Money.parse("CNY 6000.00"), IdempotencyKey.of("SO-2"));
        CreditDecision decision = second.fold(a -> a.decision(), m -> fail(m), n -> fail(n), c -> fail(c));
        String who = decision.fold(
                approved -> "go", waits -> waits.releasableBy().name().en(), declined -> "no");
        // end
        assertThat(who).isEqualTo("Sales manager");
        assertThat(decision.decidedUnder()).hasToString("default@2026.1");
        assertThat(decision.reasons().stream().map(r -> r.text().en()).collect(Collectors.joining(" ")))
                .contains("CNY 50,000.00");
    }

    private static CreditDecision fail(Object unexpected) {
        throw new AssertionError(unexpected);
    }

    @Test
    void a_developer_asks_a_published_model_for_one_customer_and_reads_why() throws Exception {
        // story: developer
        BgNbd model = new BgNbd(0.243, 4.414, 0.793, 2.426); // or fitted: BgNbd.fit(summaries)
        CustomerSummary customer = new CustomerSummary("C-1", 2, 30.43, 38.86, 22.35); // weeks, dollars
        Score score = model.score(customer, 39); // purchases expected in the next 39 weeks
        double alive = model.probabilityAlive(customer);
        List<String> because =
                score.contributions().stream().map(c -> c.reason().text().en()).toList();
        // end
        assertThat(score.value()).isCloseTo(1.226, within(0.001)); // Fader, Hardie and Lee (2005), section 4
        assertThat(alive).isBetween(0.7, 0.75);
        assertThat(because).isNotEmpty();
    }

    @Test
    void a_consultant_gets_the_policy_in_chinese_with_the_numbers_of_the_rulebook() {
        // story: consultant
        CompanyProfile company = SampleCompany.profile(); // or read from YAML: CompanyProfileDraft.read(node)
        Rulebook rules = CompleteRulebook.load();
        Handbook handbook = Handbook.of(company, rules.parts(), rules.version()).build();
        Page policy =
                handbook.page("customer-survey-management-policy", Lang.ZH).orElseThrow();
        boolean clean = handbook.lint().findings().isEmpty();
        // end
        assertThat(policy.title()).isEqualTo("客户调查管理制度");
        assertThat(clean).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_readme_shows_these_stories_line_by_line(String readme) throws Exception {
        String shown = normal(Files.readString(ROOT.resolve(readme)));
        String source = Files.readString(
                ROOT.resolve("examples/cli/src/test/java/org/crmkit/examples/readme/ReadmeStoriesTest.java"));
        String[] stories = source.split("// story: ");
        assertThat(stories).hasSizeGreaterThan(3);
        for (int i = 1; i <= 3; i++) {
            String story = stories[i].substring(stories[i].indexOf('\n'), stories[i].indexOf("// end"));
            assertThat(shown.contains(normal(story)))
                    .as(
                            "%s shows the story of the %s",
                            readme, stories[i].lines().findFirst().orElseThrow())
                    .isTrue();
        }
    }

    private static String normal(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }
}
