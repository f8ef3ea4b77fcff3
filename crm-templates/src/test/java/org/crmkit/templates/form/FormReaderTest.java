package org.crmkit.templates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private static final Form PLAN = Sheets.form(Sheets.PLAN_FORM);
    private static final FormReader READER = FormReader.of(PLAN);

    private static FilledForm filled(byte[] workbook) {
        return READER.read(workbook)
                .fold(
                        FormReading.Filled::form,
                        faulty -> {
                            throw failed(faulty.flaws());
                        },
                        refused -> {
                            throw failed(refused.reason());
                        });
    }

    private static List<FormFlaw> flaws(byte[] workbook) {
        return READER.read(workbook)
                .fold(
                        filled -> {
                            throw failed("filled");
                        },
                        FormReading.Faulty::flaws,
                        refused -> {
                            throw failed(refused.reason());
                        });
    }

    private static AssertionError failed(Object what) {
        return new AssertionError(what);
    }

    private static FormEntry text(String text) {
        return new FormEntry.Text(text);
    }

    private static FormEntry number(String number) {
        return new FormEntry.Numeral(new BigDecimal(number));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void what_was_written_comes_back_typed_and_free_of_language(Lang lang) {
        FilledForm form = filled(Sheets.filledPlan(lang));

        assertThat(form.stamp().form()).isEqualTo(Sheets.PLAN_FORM);
        assertThat(form.stamp().lang()).isEqualTo(lang);
        assertThat(form.entry("identification", "topic")).contains(text("2026 satisfaction (fictional)"));
        assertThat(form.entry("identification", "submitted")).contains(new FormEntry.Day(LocalDate.of(2026, 3, 2)));
        assertThat(form.entry("identification", "kind")).contains(new FormEntry.Choice(List.of("needs")));
        assertThat(form.entry("purpose", "goal")).contains(text("=1+1 is wording here"));
        assertThat(form.entry("purpose", "period"))
                .contains(new FormEntry.Period(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20)));
        assertThat(form.entry("staff", "part-time")).contains(number("4"));
        assertThat(form.entry("staff", "trainer")).isEmpty();
        assertThat(form.entry("method", "methods")).contains(new FormEntry.Choice(List.of("questionnaire", "online")));
        assertThat(form.entry("cost-and-support", "total")).contains(number("300.15"));
        assertThat(form.signatures().get(0).name()).contains("Post 9");
        assertThat(form.signatures().get(0).day()).contains(LocalDate.of(2026, 3, 3));
        assertThat(form.signatures().get(form.signatures().size() - 1).day()).isEmpty();
    }

    @Test
    void rows_left_blank_between_others_are_no_rows_and_excel_s_binary_fractions_are_none() {
        FilledForm form = filled(Sheets.filledPlan(Lang.EN));

        assertThat(form.rows("respondents"))
                .containsExactly(
                        Map.of(
                                "class", new FormEntry.Choice(List.of("priority")),
                                "segment", text("East"),
                                "planned", number("120"),
                                "drawn", number("400"),
                                "sampling", text("All")),
                        Map.of(
                                "class", new FormEntry.Choice(List.of("other")),
                                "segment", text("West"),
                                "planned", number("80.5"),
                                "drawn", number("270"),
                                "sampling", text("Every tenth")));
        assertThat(form.rows("budget"))
                .containsExactly(Map.of(
                        "item", text("Printing"),
                        "quantity", number("0.3"),
                        "price", number("1000.50"),
                        "amount", number("300.15")));
    }

    @Test
    void a_workbook_whose_properties_another_program_lost_is_known_by_its_names() {
        byte[] blank = Sheets.blank(Sheets.PLAN_FORM, Lang.ZH);
        byte[] bare = Sheets.repacked(
                blank,
                Map.of(
                        "docProps/custom.xml",
                        text -> text.replace(0, text.length(), text.toString().replace("crm.form.", "lost."))),
                Map.of());

        assertThat(FormReader.of(Sheets.form(Sheets.PLAN_FORM)).read(bare))
                .isEqualTo(FormReader.of(Sheets.form(Sheets.PLAN_FORM)).read(blank));
    }

    @Test
    void a_blank_form_lacks_every_required_field_that_is_filled_once_and_no_row_of_a_table() {
        List<String> required = PLAN.groups().stream()
                .filter(group -> !group.isRepeating())
                .flatMap(group -> group.fields().stream()
                        .filter(Form.FormField::required)
                        .map(field -> group.key() + "." + field.key()))
                .toList();

        assertThat(flaws(Sheets.blank(Sheets.PLAN_FORM, Lang.ZH)))
                .extracting(FormFlaw::field)
                .containsExactlyElementsOf(required);
    }

    private static byte[] withFiveMistakes(Lang lang) {
        return Sheets.changed(Sheets.filledPlan(lang), hand -> hand.write("identification.topic", "  ")
                .write("identification.kind", "Weather")
                .day("purpose.period.to", 0, "2026-03-08")
                .write("budget.price", 0, "a thousand")
                .write("respondents.planned", 2, " "));
    }

    @Test
    void five_mistakes_are_five_flaws_that_name_cell_value_bound_and_fix() {
        List<FormFlaw> flaws = flaws(withFiveMistakes(Lang.EN));

        assertThat(flaws)
                .extracting(flaw -> flaw.field() + "/" + flaw.row())
                .containsExactly(
                        "identification.topic/0",
                        "identification.kind/0",
                        "purpose.period/0",
                        "respondents.planned/3",
                        "budget.price/1");
        assertThat(flaws.stream().map(FormFlaw::message).map(Label::en))
                .satisfiesExactly(
                        message -> assertThat(message).endsWith("is empty; it must be filled. Fill it."),
                        message -> assertThat(message)
                                .contains("was “Weather”; it must be one of Satisfaction, Needs, Credit"),
                        message -> assertThat(message)
                                .contains("ends on 2026-03-08; it must not end before it begins, on 2026-03-09"),
                        message -> assertThat(message).contains("it must be filled"),
                        message -> assertThat(message)
                                .contains("was “a thousand”; it must be an amount with at most two decimals"));
        assertThat(flaws.toString()).doesNotContain("thousand", "Weather");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_marked_workbook_has_a_colour_and_a_comment_at_each_fault_and_still_reads_the_same(Lang lang) {
        byte[] faulty = withFiveMistakes(lang);
        List<FormFlaw> flaws = flaws(faulty);

        byte[] marked = READER.marked(faulty, flaws);

        Sheets.changed(marked, hand -> {
            Map<String, String> comments = new TreeMap<>();
            hand.sheet()
                    .getCellComments()
                    .forEach((at, comment) -> comments.put(
                            at.formatAsString(), comment.getString().getString()));
            assertThat(comments).hasSize(5);
            flaws.forEach(flaw -> assertThat(comments)
                    .containsEntry(flaw.cell(), flaw.message().in(lang)));
            assertThat(marks(hand)).isEqualTo(5);
        });
        assertThat(READER.read(marked)).isEqualTo(READER.read(faulty));
        assertThat(READER.marked(faulty, flaws)).isEqualTo(marked);
    }

    private static long marks(Sheets.Hand hand) {
        var formats = hand.sheet().getSheetConditionalFormatting();
        long marks = 0;
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            for (int k = 0; k < formats.getConditionalFormattingAt(i).getNumberOfRules(); k++) {
                String formula =
                        formats.getConditionalFormattingAt(i).getRule(k).getFormula1();
                marks += formula.contains("crm.flaw") ? 1 : 0;
            }
        }
        return marks;
    }

    @Test
    void marks_of_an_earlier_round_go_and_comments_of_others_stay() {
        byte[] faulty = withFiveMistakes(Lang.EN);
        byte[] marked = READER.marked(faulty, flaws(faulty));
        byte[] better = Sheets.changed(marked, hand -> {
            hand.write("identification.topic", "A topic").write("respondents.planned", 2, 7);
            var helper = hand.workbook().getCreationHelper();
            var comment = hand.sheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            comment.setAddress(new CellAddress("A1"));
            comment.setAuthor("Reader");
            comment.setString(helper.createRichTextString("Seen."));
        });
        List<FormFlaw> left = flaws(better);

        byte[] again = READER.marked(better, left);

        assertThat(left).hasSize(3);
        Sheets.changed(again, hand -> {
            assertThat(hand.sheet().getCellComments().keySet())
                    .extracting(CellAddress::formatAsString)
                    .containsExactlyInAnyOrder(
                            "A1",
                            left.get(0).cell(),
                            left.get(1).cell(),
                            left.get(2).cell());
            assertThat(hand.sheet()
                            .getCellComment(new CellAddress("A1"))
                            .getString()
                            .getString())
                    .isEqualTo("Seen.");
            assertThat(marks(hand)).isEqualTo(3);
        });
    }

    @Test
    void a_workbook_all_right_has_its_marks_taken_out() {
        byte[] faulty = withFiveMistakes(Lang.EN);
        byte[] marked = READER.marked(faulty, flaws(faulty));

        byte[] clean = READER.marked(marked, List.of());

        Sheets.changed(clean, hand -> {
            assertThat(hand.sheet().getCellComments()).isEmpty();
            assertThat(marks(hand)).isZero();
        });
    }

    @Test
    void a_workbook_says_which_form_it_is() {
        String said = FormReader.identify(
                Sheets.blank(Sheets.PLAN_FORM, Lang.ZH), stamp -> stamp.form() + " " + stamp.lang(), Label::en);

        assertThat(said).isEqualTo(Sheets.PLAN_FORM + " ZH");
    }

    @Test
    void what_is_refused_cannot_be_marked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.marked(new byte[] {1, 2, 3}, List.of()))
                .withMessageContaining("no .xlsx workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-3-9", "2026/03/09", "2026.3.9", "2026年3月9日", " 2026-03-09 "})
    void a_day_may_be_written_out(String day) {
        byte[] workbook =
                Sheets.changed(Sheets.filledPlan(Lang.ZH), hand -> hand.write("identification.submitted", day));

        assertThat(filled(workbook).entry("identification", "submitted"))
                .contains(new FormEntry.Day(LocalDate.of(2026, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, 46000.5, -1, 2958466, 1e300})
    void a_number_that_is_no_day_is_a_flaw(double number) {
        byte[] workbook =
                Sheets.changed(Sheets.filledPlan(Lang.ZH), hand -> hand.write("identification.submitted", 0, number));

        assertThat(flaws(workbook)).extracting(FormFlaw::field).containsExactly("identification.submitted");
    }

    @Test
    void an_empty_optional_field_is_no_entry_and_no_flaw() {
        assertThat(filled(Sheets.filledPlan(Lang.EN)).entry("cost-and-support", "remarks"))
                .isEqualTo(Optional.empty());
    }
}
