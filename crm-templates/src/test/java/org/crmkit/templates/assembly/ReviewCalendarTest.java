package org.crmkit.templates.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.profile.CompanyProfile;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {

    private static final CompanyProfile COMPANY = SampleRules.company();
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final DocumentHistory HISTORY = new DocumentHistory(new TreeMap<>(
            Map.of("customer-survey-plan-form", List.of(edition(LocalDate.of(2026, 1, 15)), edition(LEAP)))));
    private static final DocumentRegister REGISTER =
            DocumentRegister.of(ContentLibrary.standard().documents(), COMPANY, HISTORY);

    private static Edition edition(LocalDate day) {
        return new Edition(
                "1.0", day, day, day, day, day, Label.of("评审", "Reviewed"), Optional.empty(), Optional.empty());
    }

    @Test
    void every_document_is_due_once_by_day_then_post_then_number() {
        ReviewCalendar calendar = ReviewCalendar.of(REGISTER, COMPANY);

        assertThat(calendar.reviews())
                .hasSize(ContentLibrary.standard().documents().size())
                .extracting(review -> review.entry().key())
                .doesNotHaveDuplicates();
        List<String> posts = List.copyOf(COMPANY.posts().keySet());
        for (int i = 1; i < calendar.reviews().size(); i++) {
            ReviewCalendar.Review one = calendar.reviews().get(i - 1);
            ReviewCalendar.Review next = calendar.reviews().get(i);
            assertThat(next.day()).isAfterOrEqualTo(one.day());
            if (next.day().equals(one.day())) {
                assertThat(posts.indexOf(next.post())).isGreaterThanOrEqualTo(posts.indexOf(one.post()));
                if (next.post().equals(one.post())) {
                    assertThat(next.entry().number()).isGreaterThan(one.entry().number());
                }
            }
        }
    }

    @Test
    void a_year_after_the_leap_day_is_the_last_day_of_february() {
        ReviewCalendar calendar = ReviewCalendar.of(REGISTER, COMPANY);

        assertThat(calendar.months().keySet()).containsExactly(YearMonth.of(2027, 1), YearMonth.of(2029, 2));
        assertThat(calendar.months().get(YearMonth.of(2029, 2)))
                .extracting(ReviewCalendar.Review::day)
                .containsExactly(LocalDate.of(2029, 2, 28));
    }

    @Test
    void months_and_posts_each_hold_every_review_once() {
        ReviewCalendar calendar = ReviewCalendar.of(REGISTER, COMPANY);
        List<ReviewCalendar.Review> byMonth = new ArrayList<>();
        calendar.months().values().forEach(byMonth::addAll);
        List<ReviewCalendar.Review> byPost = new ArrayList<>();
        calendar.posts(COMPANY).values().forEach(byPost::addAll);

        assertThat(byMonth).containsExactlyElementsOf(calendar.reviews());
        assertThat(byPost).containsExactlyInAnyOrderElementsOf(calendar.reviews());
    }

    /** RFC 5545, 3.1: lines end with CR LF and are not longer than 75 octets; a fold is CR LF and one space. */
    @Test
    void the_calendar_file_folds_its_lines_and_tells_every_review() {
        ReviewCalendar calendar = ReviewCalendar.of(REGISTER, COMPANY);
        for (Lang lang : Lang.values()) {
            String file = new String(CalendarFile.of(calendar, COMPANY, lang), UTF_8);
            assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
            assertThat(Arrays.stream(file.split("\r\n", -1)))
                    .allMatch(line -> line.getBytes(UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\n"));
            List<String> lines = Arrays.asList(file.replace("\r\n ", "").split("\r\n", -1));
            assertThat(lines.stream().filter("BEGIN:VEVENT"::equals))
                    .hasSize(calendar.reviews().size());
            assertThat(lines.stream().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
            assertThat(lines).contains("DTSTART;VALUE=DATE:20290228", "DTSTAMP:20280229T000000Z");
            calendar.reviews().forEach(review -> assertThat(lines)
                    .anyMatch(line -> line.startsWith("SUMMARY:")
                            && line.contains(review.entry().number())
                            && line.contains(review.entry().title().in(lang).replace(",", "\\,"))));
        }
    }

    @Test
    void one_post_answers_for_every_activity_of_every_workflow() {
        assertThat(REGISTER.references().workflows()).hasSize(7);
        REGISTER.references().workflows().forEach((workflow, matrix) -> assertThat(matrix.rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.posts(ResponsibilityMatrix.Part.ACCOUNTABLE))
                            .as(workflow + " " + row.node())
                            .hasSize(1);
                    assertThat(row.posts(ResponsibilityMatrix.Part.RESPONSIBLE)).isNotEmpty();
                }));
    }

    @Test
    void the_matrix_of_a_module_shows_each_activity_with_one_a() {
        for (Lang lang : Lang.values()) {
            List<Page> lists = new ListPages(COMPANY, SampleRules.VERSION, REGISTER, lang).all();
            assertThat(lists)
                    .extracting(Page::key)
                    .containsExactly("document-register", "review-calendar", "responsibilities-survey-development");
            List<Table> tables = lists.get(2).blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
            assertThat(tables).hasSize(1 + 7); // posts by workflow, then each workflow
            int activities = 0;
            for (Table table : tables.subList(1, 8)) {
                for (Table.Row row : table.rows().subList(1, table.rows().size())) {
                    long accountable = row.cells().stream()
                            .skip(2)
                            .filter(cell -> cell.text().toString().contains("A]"))
                            .count();
                    assertThat(accountable).isEqualTo(1);
                    activities++;
                }
            }
            assertThat(activities)
                    .isEqualTo(REGISTER.references().workflows().values().stream()
                            .mapToInt(matrix -> matrix.rows().size())
                            .sum());
        }
    }

    @Test
    void the_register_page_and_both_halves_of_the_calendar_name_every_document() {
        List<Page> lists = new ListPages(COMPANY, SampleRules.VERSION, REGISTER, Lang.EN).all();
        int documents = ContentLibrary.standard().documents().size();

        assertThat(rows(lists.get(0))).isEqualTo(documents);
        assertThat(rows(lists.get(1))).isEqualTo(2 * documents);
    }

    private static int rows(Page page) {
        return page.blocks().stream()
                .filter(Table.class::isInstance)
                .mapToInt(table -> ((Table) table).rows().size() - 1)
                .sum();
    }
}
