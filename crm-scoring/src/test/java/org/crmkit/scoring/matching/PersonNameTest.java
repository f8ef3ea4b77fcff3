package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders only: 某甲 is what Chinese forms write for somebody, Doe and Roe what English ones do. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "王某甲, 王某甲, SAME",
        "王 某 甲, 王某甲, SAME",
        "王某甲先生, 王某甲, SAME",
        "王某甲, 王某乙, SURNAME", // 甲 and 乙 tell people apart
        "王某甫, 王某辅, SLIP",
        "王先生, 王某甲, SURNAME",
        "王某甲, 李某甲, DIFFERENT",
        "欧阳某甫, 欧阳某辅, SLIP",
        "欧阳某, 欧某, DIFFERENT",
        "陳某甫, 陈某甫, SAME",
        "张伟, 张伟, ORDINARY",
        "Jane Doe, Jane Doe, SAME",
        "Jane Doe, 'Doe, Jane', SAME",
        "Dr. Jane Doe, jane doe, SAME",
        "J. Doe, Jane Doe, INITIALS",
        "Jane Q. Doe, Jane Doe, INITIALS",
        "Jane Q. Doe, Jane Quill Doe, INITIALS",
        "R. Doe, Jane Doe, SURNAME",
        "Richard Roe, Richard Row, SLIP",
        "Richard Roe, Jane Roe, SURNAME",
        "Richard Roe, Jane Doe, DIFFERENT",
        "王某甲, Wang Moujia, SURNAME",
        "王某甲, Moujia Wang, SURNAME",
        "吕某甲, Lyu Moujia, SURNAME",
        "王某甲, Jane Doe, UNKNOWN",
        "某某甲, Jane Doe, UNKNOWN"
    })
    void two_names_agree_as_well_as_a_clerk_would_say(String one, String two, MatchLevel level) {
        PersonName a = PersonName.parse(one);
        PersonName b = PersonName.parse(two);
        assertThat(a.compare(b)).isEqualTo(level);
        assertThat(b.compare(a)).isEqualTo(level);
    }

    @Test
    void a_name_is_taken_apart_and_never_printed() {
        PersonName name = PersonName.parse("欧阳某甲 女士");
        assertThat(name.surname()).isEqualTo("欧阳");
        assertThat(name.given()).containsExactly("某甲");
        assertThat(name.toString()).isEqualTo("(4 characters)");
    }

    @Test
    void names_of_other_peoples_written_with_a_dot_are_one_word() {
        assertThat(PersonName.parse("某某·某某").surname()).isEmpty();
        assertThat(PersonName.parse("某某·某某").compare(PersonName.parse("某某•某某"))).isEqualTo(MatchLevel.SAME);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'...'", "','", "'、'"})
    void whatever_is_typed_is_a_name(String text) {
        assertThat(PersonName.parse(text).compare(PersonName.parse("Jane Doe"))).isNotNull();
    }
}
