package org.crmkit.scoring.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.AdverseReason;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
import org.crmkit.scoring.credit.PointsScaling;
import org.crmkit.scoring.credit.ScorecardVariable;
import org.crmkit.scoring.credit.VariableBinning;
import org.crmkit.scoring.credit.WoeConvention;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.pmml.PmmlPredicate.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PmmlTest {

    /** The scores of the card in the standard's page on scorecards, dmg.org/pmml/v4-4/Scorecard.html, typed by hand. */
    private static final String STANDARD = """
            <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
              <Header copyright="nobody" description="a sample"><Timestamp>2010-11-10</Timestamp></Header>
              <DataDictionary>
                <DataField name="department" dataType="string" optype="categorical"/>
                <DataField name="age" dataType="integer" optype="continuous"/>
                <DataField name="income" dataType="double" optype="continuous"/>
                <DataField name="overallScore" dataType="double" optype="continuous"/>
              </DataDictionary>
              <Scorecard modelName="SampleScorecard" functionName="regression" useReasonCodes="true"
                  reasonCodeAlgorithm="pointsBelow" initialScore="0" baselineMethod="other">
                <MiningSchema>
                  <MiningField name="department" usageType="active" invalidValueTreatment="asMissing"/>
                  <MiningField name="age" usageType="active" invalidValueTreatment="asMissing"/>
                  <MiningField name="income" usageType="active" invalidValueTreatment="asMissing"/>
                  <MiningField name="overallScore" usageType="predicted"/>
                </MiningSchema>
                <Output>
                  <OutputField name="Final Score" feature="predictedValue" dataType="double" optype="continuous"/>
                  <OutputField name="Reason Code 1" rank="1" feature="reasonCode" dataType="string" optype="categorical"/>
                </Output>
                <Characteristics>
                  <Characteristic name="departmentScore" reasonCode="RC1" baselineScore="19">
                    <Attribute partialScore="-9"><SimplePredicate field="department" operator="isMissing"/></Attribute>
                    <Attribute partialScore="19">
                      <SimplePredicate field="department" operator="equal" value="marketing"/></Attribute>
                    <Attribute partialScore="3">
                      <SimplePredicate field="department" operator="equal" value="engineering"/></Attribute>
                    <Attribute partialScore="6">
                      <SimplePredicate field="department" operator="equal" value="business"/></Attribute>
                  </Characteristic>
                  <Characteristic name="ageScore" reasonCode="RC2" baselineScore="18">
                    <Attribute partialScore="-1"><SimplePredicate field="age" operator="isMissing"/></Attribute>
                    <Attribute partialScore="-3"><SimplePredicate field="age" operator="lessOrEqual" value="18"/></Attribute>
                    <Attribute partialScore="0">
                      <CompoundPredicate booleanOperator="and">
                        <SimplePredicate field="age" operator="greaterThan" value="18"/>
                        <SimplePredicate field="age" operator="lessOrEqual" value="29"/>
                      </CompoundPredicate>
                    </Attribute>
                    <Attribute partialScore="12">
                      <CompoundPredicate booleanOperator="and">
                        <SimplePredicate field="age" operator="greaterThan" value="29"/>
                        <SimplePredicate field="age" operator="lessOrEqual" value="39"/>
                      </CompoundPredicate>
                    </Attribute>
                    <Attribute partialScore="18"><SimplePredicate field="age" operator="greaterThan" value="39"/></Attribute>
                  </Characteristic>
                  <Characteristic name="incomeScore" reasonCode="RC3" baselineScore="10">
                    <Attribute partialScore="5"><SimplePredicate field="income" operator="isMissing"/></Attribute>
                    <Attribute partialScore="26">
                      <SimplePredicate field="income" operator="lessOrEqual" value="1000"/></Attribute>
                    <Attribute partialScore="5">
                      <CompoundPredicate booleanOperator="and">
                        <SimplePredicate field="income" operator="greaterThan" value="1000"/>
                        <SimplePredicate field="income" operator="lessOrEqual" value="2500"/>
                      </CompoundPredicate>
                    </Attribute>
                    <Attribute partialScore="-3"><SimplePredicate field="income" operator="greaterThan" value="2500"/></Attribute>
                  </Characteristic>
                </Characteristics>
              </Scorecard>
            </PMML>
            """;

    private static PmmlScorecard read(String text) {
        return PmmlReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PmmlResult.Scored scored(PmmlScorecard card, Map<String, String> values) {
        return card.score(values).fold(found -> found, none -> {
            throw new AssertionError(none);
        });
    }

    @ParameterizedTest
    @CsvSource({ // points added up by hand from the standard's card; reasons by baseline 19, 18, 10 less points
        "marketing,  45, 500,  19 + 18 + 26, 63,  RC1 RC2 RC3", // 0, 0, -16
        "engineering,25, 500,   3 +  0 + 26, 29,  RC2 RC1 RC3", // 16, 18, -16
        "business,   18, 1000,  6 -  3 + 26, 29,  RC2 RC1 RC3", // 13, 21, -16
        "business,   29, 2500,  6 +  0 +  5, 11,  RC2 RC1 RC3", // 13, 18, 5
        "engineering,40, 2501,  3 + 18 -  3, 18,  RC1 RC3 RC2", // 16, 0, 13
        "'',         '', '',   -9 -  1 +  5, -5,  RC1 RC2 RC3", // 28, 19, 5
        "marketing,  old, rich,19 -  1 +  5, 23,  RC2 RC3 RC1" // invalid counts as missing: 0, 19, 5
    })
    void the_card_of_the_standard_scores_and_ranks_as_added_up_by_hand(
            String department, String age, String income, String sum, BigDecimal score, String reasons) {
        PmmlResult.Scored found =
                scored(read(STANDARD), Map.of("department", department, "age", age, "income", income));
        assertThat(found.score()).as(sum).isEqualByComparingTo(score);
        assertThat(String.join(" ", found.reasonCodes(3))).isEqualTo(reasons);
        assertThat(found.reasonCodes(1)).hasSize(1);
    }

    @Test
    void writing_and_reading_gives_the_same_card_and_the_same_text() {
        PmmlScorecard card = read(STANDARD);
        String text = PmmlWriter.write(card);
        assertThat(read(text)).isEqualTo(card);
        assertThat(PmmlWriter.write(read(text))).isEqualTo(text);
    }

    @Test
    void a_category_that_no_attribute_holds_has_no_score_and_the_answer_names_the_characteristic() {
        PmmlResult result = read(STANDARD).score(Map.of("department", "law", "age", "30", "income", "1"));
        assertThat(result).isEqualTo(new PmmlResult.NoScore("no-attribute", "departmentScore"));
    }

    private static String with(String field, String treatment) {
        return STANDARD.replace(
                "name=\"" + field + "\" usageType=\"active\" invalidValueTreatment=\"asMissing\"",
                "name=\"" + field + "\" usageType=\"active\" " + treatment);
    }

    @Test
    void missing_and_invalid_values_are_treated_as_the_mining_field_says() {
        Map<String, String> old = Map.of("department", "marketing", "age", "old", "income", "500");
        assertThat(read(with("age", "")).score(old)).isEqualTo(new PmmlResult.NoScore("invalid-value", "age"));
        PmmlScorecard replaced = read(with("age", "invalidValueTreatment=\"asValue\" invalidValueReplacement=\"30\""));
        assertThat(scored(replaced, old).score()).isEqualByComparingTo("57"); // 19 + 12 + 26
        PmmlScorecard missing = read(with("age", "invalidValueTreatment=\"asMissing\" missingValueReplacement=\"50\""));
        assertThat(scored(missing, old).score()).isEqualByComparingTo("63"); // 19 + 18 + 26
        assertThat(scored(missing, Map.of("department", "marketing", "income", "500"))
                        .score())
                .isEqualByComparingTo("63");
        PmmlScorecard listed = read(
                STANDARD.replace(
                        "<DataField name=\"department\" dataType=\"string\" optype=\"categorical\"/>",
                        "<DataField name=\"department\" dataType=\"string\" optype=\"categorical\"><Value value=\"marketing\"/></DataField>"));
        assertThat(scored(listed, Map.of("department", "business", "age", "50", "income", "500"))
                        .score())
                .isEqualByComparingTo("35"); // -9 + 18 + 26: business is not among the valid ones
        assertThat(read(PmmlWriter.write(replaced))).isEqualTo(replaced);
        assertThat(read(PmmlWriter.write(listed))).isEqualTo(listed);
    }

    @Test
    void points_above_and_codes_of_attributes_and_a_baseline_of_the_card_are_known() {
        PmmlScorecard card = read(STANDARD.replace("pointsBelow", "pointsAbove")
                .replace("initialScore=\"0\"", "initialScore=\"0.1\" baselineScore=\"2\"")
                .replace(" baselineScore=\"18\"", "")
                .replace("<Attribute partialScore=\"18\">", "<Attribute reasonCode=\"OLD\" partialScore=\"18.2\">"));
        PmmlResult.Scored found = scored(card, Map.of("department", "marketing", "age", "50", "income", "500"));
        assertThat(found.score()).isEqualByComparingTo("63.3"); // decimal, no rounding
        assertThat(found.reasonCodes(9)).containsExactly("OLD", "RC3", "RC1"); // 16.2, 16, 0
        assertThat(read(PmmlWriter.write(card))).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource({
        "T U, UNKNOWN, TRUE, UNKNOWN, TRUE",
        "F U, FALSE, UNKNOWN, UNKNOWN, FALSE",
        "U U, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "T F, FALSE, TRUE, TRUE, TRUE",
        "T T, TRUE, TRUE, FALSE, TRUE",
        "U F T, FALSE, TRUE, UNKNOWN, FALSE",
        "F F, FALSE, FALSE, FALSE, FALSE"
    })
    void compound_predicates_follow_the_tables_of_the_standard(
            String parts, Truth and, Truth or, Truth xor, Truth surrogate) {
        List<PmmlPredicate> predicates = Stream.of(parts.split(" ", -1))
                .<PmmlPredicate>map(one -> one.equals("U")
                        ? new PmmlPredicate.Simple(
                                "x", PmmlPredicate.Operator.EQUAL, Optional.of(new PmmlValue("1", Optional.empty())))
                        : new PmmlPredicate.Always(one.equals("T")))
                .toList();
        List<Truth> found = Stream.of(
                        PmmlPredicate.Join.AND,
                        PmmlPredicate.Join.OR,
                        PmmlPredicate.Join.XOR,
                        PmmlPredicate.Join.SURROGATE)
                .map(join -> new PmmlPredicate.Compound(join, predicates).decide(field -> Optional.empty()))
                .toList();
        assertThat(found).containsExactly(and, or, xor, surrogate);
    }

    @Test
    void sets_are_read_with_quotes_and_blanks() {
        String sets = STANDARD.replace(
                "<SimplePredicate field=\"department\" operator=\"equal\" value=\"marketing\"/>",
                "<SimpleSetPredicate field=\"department\" booleanOperator=\"isIn\">"
                        + "<Array n=\"3\" type=\"string\">marketing \"new &amp; old\" \"a \\\"b\\\"\"</Array></SimpleSetPredicate>");
        PmmlScorecard card = read(sets);
        for (String department : List.of("marketing", "new & old", "a \"b\"")) {
            assertThat(scored(card, Map.of("department", department, "age", "50", "income", "500"))
                            .score())
                    .isEqualByComparingTo("63");
        }
        assertThat(read(PmmlWriter.write(card))).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<PMML | <!DOCTYPE PMML [<!ENTITY x 'y'>]><PMML | document type",
                "<Characteristics> | <LocalTransformations><DerivedField/></LocalTransformations><Characteristics> | LocalTransformations",
                "<Attribute partialScore=\"-9\"> | <Attribute><ComplexPartialScore/> | computed",
                "operator=\"equal\" | operator=\"like\" | it must be equal",
                "version=\"4.4\" | version=\"3.0\" | 4.1 to 4.4",
                "baselineScore=\"19\" | baselineScore=\"many\" | was no number",
                " reasonCode=\"RC1\" |  | no reason code",
                "field=\"income\" operator=\"isMissing\" | field=\"wealth\" operator=\"isMissing\" | asked for wealth",
                "dataType=\"integer\" | dataType=\"date\" | Turn dates into numbers",
                "functionName=\"regression\" | functionName=\"classification\" | functionName was not regression",
                "value=\"2500\"/></Attribute> | value=\"x\"/></Attribute> | write a number",
                "</PMML> | </PML> | well-formed",
                "name=\"age\" usageType=\"active\" | name=\"age\" outliers=\"asExtremeValues\" | outliers of age"
            })
    void what_is_not_known_is_refused_by_name_with_its_place(String what, String by, String told) {
        String text = STANDARD.replace(what.strip(), by == null ? "" : by.strip());
        assertThat(text).isNotEqualTo(STANDARD);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PmmlException.class)
                .hasMessageContaining("line ")
                .hasMessageContaining(told);
    }

    @Test
    void a_file_without_end_is_refused_before_it_fills_the_memory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        InputStream file = new SequenceInputStream(
                new ByteArrayInputStream("<PMML version=\"4.4\">".getBytes(StandardCharsets.UTF_8)), endless);
        assertThatThrownBy(() -> PmmlReader.read(file))
                .isInstanceOf(PmmlException.class)
                .hasMessageContaining("16 MiB");
        String deep = "<a>".repeat(200);
        assertThatThrownBy(() -> read("<PMML version=\"4.4\">" + deep))
                .isInstanceOf(PmmlException.class)
                .hasMessageContaining("levels");
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    private static CreditScorecard drawn(Randoms randoms) {
        List<ScorecardVariable> variables = new ArrayList<>();
        for (int i = 0; i < 1 + randoms.below(5); i++) {
            List<Bin> bins = new ArrayList<>();
            if (randoms.below(2) == 0) {
                bins.add(new Bin.OneOf(List.of("-999"), Label.of("特殊", "special")));
                bins.add(Bin.Between.below("-1.5"));
                bins.add(Bin.Between.of("-1.5", "2"));
                bins.add(Bin.Between.from("2"));
            } else {
                bins.add(new Bin.OneOf(List.of("red", "dark \"red\" & <blue>"), Label.same("red")));
                bins.add(new Bin.OneOf(List.of("绿"), Label.of("绿", "green")));
            }
            if (randoms.below(2) == 0) {
                bins.add(new Bin.Missing());
            }
            List<Double> woe = bins.stream().map(bin -> randoms.normal()).toList();
            List<Integer> points =
                    bins.stream().map(bin -> randoms.below(60) - 30).toList();
            variables.add(new ScorecardVariable(
                    new VariableBinning("x" + i, "x-" + i, Label.of("变量" + i, "variable " + i), bins),
                    randoms.normal(),
                    woe,
                    points));
        }
        return new CreditScorecard(
                "drawn",
                randoms.normal(),
                500 + randoms.below(100),
                variables,
                PointsScaling.DEFAULT,
                randoms.below(2) == 0 ? WoeConvention.GOOD_OVER_BAD : WoeConvention.BAD_OVER_GOOD);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_credit_card_comes_back_as_it_was_and_scores_and_explains_the_same(long seed) {
        Randoms randoms = new Randoms(seed);
        CreditScorecard card = drawn(randoms);
        PointsBaseline baseline = PointsBaseline.maximum(card);
        PmmlScorecard pmml = CreditPmml.of(card, baseline);
        PmmlScorecard back = read(PmmlWriter.write(pmml));
        assertThat(back).as("seed " + seed).isEqualTo(pmml);
        assertThat(CreditPmml.card(back)).as("seed " + seed).contains(card);
        String[] values = {"-999", "-2", "-1.50", "1.9999", "2.0", "7", "red", "dark \"red\" & <blue>", "绿", "odd", ""};
        for (int k = 0; k < 50; k++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (ScorecardVariable variable : card.variables()) {
                row.put(variable.binning().variable(), values[randoms.below(values.length)]);
            }
            Applicant applicant = new Applicant("a", row);
            PmmlResult.Scored found = scored(back, row);
            assertThat(found.score().doubleValue())
                    .as("seed " + seed + " " + row)
                    .isEqualTo(card.score(applicant).value());
            List<String> below = found.reasons().stream()
                    .filter(one -> one.distance().orElseThrow().signum() > 0)
                    .flatMap(one -> one.reasonCode().stream())
                    .toList();
            assertThat(below)
                    .as("seed " + seed + " " + row)
                    .isEqualTo(AdverseReason.of(card, applicant, baseline, 99).stream()
                            .map(one -> one.reason().code())
                            .toList());
        }
    }

    @Test
    void a_card_of_others_is_no_credit_card_and_mixed_fields_are_refused() {
        assertThat(CreditPmml.card(read(STANDARD))).isEmpty();
        CreditScorecard mixed = new CreditScorecard(
                "mixed",
                0,
                500,
                List.of(new ScorecardVariable(
                        new VariableBinning(
                                "x",
                                "x",
                                Label.same("x"),
                                List.of(new Bin.OneOf(List.of("n/a"), Label.same("n/a")), Bin.Between.from("0"))),
                        -1,
                        List.of(0.1, 0.2),
                        List.of(1, 2))),
                PointsScaling.DEFAULT,
                WoeConvention.GOOD_OVER_BAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditPmml.of(mixed, PointsBaseline.neutral(mixed)))
                .withMessageContaining("special values as numbers");
    }
}
