package org.crmkit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

    private static final Guide GUIDE = Guide.standard();

    @Test
    void it_has_as_many_entries_of_each_topic_as_the_trade_names() {
        Map<GuideTopic, Integer> sizes = Map.ofEntries(
                Map.entry(GuideTopic.STYLE, 4),
                Map.entry(GuideTopic.NEED, 4),
                Map.entry(GuideTopic.RECEPTION, 7),
                Map.entry(GuideTopic.OBJECTION, 5),
                Map.entry(GuideTopic.AGREEMENT, 3),
                Map.entry(GuideTopic.CHANNEL, 6),
                Map.entry(GuideTopic.VISIT_KIT, 8),
                Map.entry(GuideTopic.QUESTION, 4),
                Map.entry(GuideTopic.TALK_RULE, 7),
                Map.entry(GuideTopic.LISTENING, 4),
                Map.entry(GuideTopic.RESPONSE, 4),
                Map.entry(GuideTopic.SURVEY_PRACTICE, 4),
                Map.entry(GuideTopic.CONTENT, 5),
                Map.entry(GuideTopic.PRINCIPLE, 2),
                Map.entry(GuideTopic.MEETING, 3),
                Map.entry(GuideTopic.CALL_PREPARATION, 6),
                Map.entry(GuideTopic.LANGUAGE, 3),
                Map.entry(GuideTopic.LISTENING_PRINCIPLE, 4),
                Map.entry(GuideTopic.CHAT, 7),
                Map.entry(GuideTopic.VOICE, 5),
                Map.entry(GuideTopic.VIDEO, 6),
                Map.entry(GuideTopic.E_MAIL, 7),
                Map.entry(GuideTopic.MEDIUM, 11),
                Map.entry(GuideTopic.BODY, 7));
        for (GuideTopic topic : GuideTopic.values()) {
            assertThat(GUIDE.of(topic)).as(topic.code()).hasSize(sizes.getOrDefault(topic, 0));
            assertThat(GUIDE.of(topic)).extracting(GuideEntry::slug).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_wording_is_the_same_in_both_languages() {
        assertThat(GUIDE.entries()).allSatisfy(entry -> {
            assertThat(entry.name().zh()).isNotEqualTo(entry.name().en());
            assertThat(entry.advice()).allSatisfy(a -> assertThat(a.zh()).isNotEqualTo(a.en()));
        });
    }

    @Test
    void every_style_and_every_channel_has_its_advice() {
        for (CommunicationStyle style : CommunicationStyle.values()) {
            assertThat(GUIDE.find(GuideTopic.STYLE, style.code()))
                    .as(style.code())
                    .isPresent();
            assertThat(CommunicationStyle.of(style.isEmotional(), style.isAssertive()))
                    .isEqualTo(style);
        }
        for (ChannelChoice.Channel channel : ChannelChoice.Channel.values()) {
            assertThat(GUIDE.find(GuideTopic.CHANNEL, channel.code()))
                    .as(channel.code())
                    .isPresent();
        }
    }

    @Test
    void a_host_adds_an_entry_or_words_it_otherwise_and_the_shipped_guide_stays() {
        GuideEntry own = GuideEntry.of(GuideTopic.NEED, "emotion", Label.same("Emotion"), "自定", "Our own");
        GuideEntry fifth = GuideEntry.of(GuideTopic.NEED, "prestige", Label.same("Prestige"), "自定", "Our own");
        Guide guide = GUIDE.with(own).with(fifth);
        assertThat(guide.of(GuideTopic.NEED))
                .extracting(GuideEntry::slug)
                .containsExactly("environment", "emotion", "information", "convenience", "prestige");
        assertThat(guide.find(GuideTopic.NEED, "emotion")).contains(own);
        assertThat(GUIDE.find(GuideTopic.NEED, "emotion")).isPresent().get().isNotEqualTo(own);
        assertThat(GUIDE.find(GuideTopic.NEED, "prestige")).isEmpty();
        assertThat(GUIDE.with(GuideEntry.of(GuideTopic.RESPONSE, "listen", Label.same("x"), "甲", "a"))
                        .of(GuideTopic.OBJECTION))
                .isEqualTo(GUIDE.of(GuideTopic.OBJECTION));
    }

    @Test
    void the_entry_with_most_observed_signs_comes_first_and_says_why() {
        List<Guide.Match> matches =
                GUIDE.match(GuideTopic.RECEPTION, Set.of("compares-products", "comes-back", "unheard-of"));
        assertThat(matches).extracting(m -> m.entry().slug()).containsExactly("cannot-decide", "needs-adviser");
        assertThat(matches.get(0).reasons()).hasSize(2).extracting(Reason::code).containsOnly("sign-observed");
        assertThat(matches.get(0).reasons().get(1).text().en()).contains("Leaves and comes back");
        assertThat(GUIDE.match(GuideTopic.RECEPTION, Set.of("avoids-contact")))
                .extracting(m -> m.entry().slug())
                .containsExactly("no-intention", "chooses-alone");
        assertThat(GUIDE.match(GuideTopic.NEED, Set.of("avoids-contact"))).isEmpty();
    }

    private static StyleReading.Read read(StyleSign... signs) {
        return StyleReading.of(List.of(signs))
                .fold(r -> r, u -> new StyleReading.Read(CommunicationStyle.ANALYTIC, u.reasons()));
    }

    private static List<String> unclear(StyleSign... signs) {
        return StyleReading.of(List.of(signs)).fold(r -> List.of(), u -> u.reasons().stream()
                .map(reason -> reason.text().en())
                .toList());
    }

    @Test
    void a_style_is_read_from_both_axes() {
        StyleReading.Read read =
                read(StyleSign.ASKS_FOR_DATA, StyleSign.SPEAKS_FAST, StyleSign.DECIDES_QUICKLY, StyleSign.HESITATES);
        assertThat(read.style()).isEqualTo(CommunicationStyle.RESULT_DRIVEN);
        assertThat(read.reasons()).extracting(Reason::code).containsExactly("axis-low", "axis-high");
        assertThat(read.reasons().get(1).text().en())
                .isEqualTo("High assertiveness: Speaks fast and loud; Decides quickly.");
        assertThat(read(StyleSign.SHOWS_FEELINGS, StyleSign.INTERRUPTS).style())
                .isEqualTo(CommunicationStyle.EXPRESSIVE);
        assertThat(read(StyleSign.SHOWS_FEELINGS, StyleSign.HESITATES).style()).isEqualTo(CommunicationStyle.COMPLIANT);
        assertThat(unclear(StyleSign.KEEPS_DISTANCE, StyleSign.SPEAKS_SLOWLY)).isEmpty();
        assertThat(read(StyleSign.KEEPS_DISTANCE, StyleSign.SPEAKS_SLOWLY).style())
                .isEqualTo(CommunicationStyle.ANALYTIC);
    }

    private static String named(Lang lang, StyleSign... signs) {
        return Arrays.stream(signs)
                .map(sign -> sign.label().in(lang))
                .collect(Collectors.joining(lang == Lang.ZH ? "；" : "; "));
    }

    @Test
    void the_reasons_of_a_style_name_the_signs_of_the_end_that_was_taken_and_no_others() {
        List<Label> told = read(
                        StyleSign.ASKS_FOR_DATA, StyleSign.TELLS_STORIES, StyleSign.KEEPS_DISTANCE, StyleSign.HESITATES)
                .reasons()
                .stream()
                .map(Reason::text)
                .toList();
        StyleSign[] cool = Arrays.stream(StyleSign.values())
                .filter(sign -> sign == StyleSign.ASKS_FOR_DATA || sign == StyleSign.KEEPS_DISTANCE)
                .toArray(StyleSign[]::new);
        assertThat(told)
                .containsExactly(
                        Label.of("情感性低：" + named(Lang.ZH, cool) + "。", "Low emotion: " + named(Lang.EN, cool) + "."),
                        Label.of(
                                "果断性低：" + named(Lang.ZH, StyleSign.HESITATES) + "。",
                                "Low assertiveness: " + named(Lang.EN, StyleSign.HESITATES) + "."));
    }

    @Test
    void an_unclear_axis_asks_to_look_out_for_all_its_signs_and_for_none_of_the_other() {
        List<Label> asked = StyleReading.of(List.of()).fold(r -> List.of(), u -> u.reasons().stream()
                .map(Reason::text)
                .toList());
        for (StyleSign sign : StyleSign.values()) {
            int own = sign.isOfEmotion() ? 0 : 1;
            assertThat(asked.get(own).zh()).contains(sign.label().zh());
            assertThat(asked.get(own).en()).contains(sign.label().en());
            assertThat(asked.get(1 - own).zh()).doesNotContain(sign.label().zh());
            assertThat(asked.get(1 - own).en()).doesNotContain(sign.label().en());
        }
    }

    @Test
    void every_topic_and_style_is_called_something_of_its_own_in_both_languages() {
        assertThat(GuideTopic.values())
                .extracting(topic -> topic.label().zh())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(GuideTopic.values())
                .extracting(topic -> topic.label().en())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(CommunicationStyle.values())
                .extracting(style ->
                        GUIDE.find(GuideTopic.STYLE, style.code()).orElseThrow().name())
                .containsExactly(Arrays.stream(CommunicationStyle.values())
                        .map(CommunicationStyle::label)
                        .toArray(Label[]::new));
    }

    @Test
    void an_entry_grows_by_signs_and_advice_and_keeps_what_it_had() {
        GuideEntry entry = GuideEntry.of(GuideTopic.NEED, "prestige", Label.same("Prestige"), "先", "First")
                .seenBy("names-brands", "提到名牌", "Names brands")
                .then("后", "Second");
        assertThat(entry.signs())
                .containsExactly(new GuideEntry.Sign("names-brands", Label.of("提到名牌", "Names brands")));
        assertThat(entry.advice()).containsExactly(Label.of("先", "First"), Label.of("后", "Second"));
    }

    @Test
    void without_signs_or_with_as_many_for_both_ends_a_style_is_unclear_and_what_to_look_for_is_said() {
        assertThat(unclear()).hasSize(2);
        assertThat(unclear(StyleSign.ASKS_FOR_DATA))
                .singleElement()
                .asString()
                .contains("assertiveness", "Speaks fast");
        assertThat(unclear(StyleSign.ASKS_FOR_DATA, StyleSign.TELLS_STORIES, StyleSign.HESITATES))
                .singleElement()
                .asString()
                .contains("emotion");
        // the same sign seen twice counts once
        assertThat(unclear(
                        StyleSign.ASKS_FOR_DATA, StyleSign.ASKS_FOR_DATA, StyleSign.TELLS_STORIES, StyleSign.HESITATES))
                .hasSize(1);
    }

    @Test
    void the_channel_most_circumstances_speak_for_comes_first() {
        List<ChannelChoice> choices = ChannelChoice.of(List.of(
                ChannelChoice.Circumstance.NEEDS_RECORD,
                ChannelChoice.Circumstance.SEVERAL_PEOPLE,
                ChannelChoice.Circumstance.CONFLICT));
        assertThat(choices)
                .extracting(ChannelChoice::channel)
                .containsExactly(
                        ChannelChoice.Channel.E_MAIL,
                        ChannelChoice.Channel.FACE_TO_FACE,
                        ChannelChoice.Channel.TELEPHONE,
                        ChannelChoice.Channel.CHAT);
        assertThat(choices.get(0).reasons()).extracting(Reason::code).containsExactly("needs-record", "several-people");
        assertThat(ChannelChoice.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChannelChoice.Circumstance.class)
    void every_circumstance_speaks_for_a_channel(ChannelChoice.Circumstance circumstance) {
        assertThat(ChannelChoice.of(List.of(circumstance)))
                .extracting(ChannelChoice::channel)
                .containsExactlyInAnyOrderElementsOf(circumstance.speaksFor())
                .isNotEmpty();
    }

    @Test
    void an_entry_that_cannot_be_is_refused_and_one_that_is_cannot_be_changed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideEntry.of(GuideTopic.NEED, "Not a slug", Label.same("x"), "甲", "a"))
                .withMessageContaining("Not a slug");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuideEntry(GuideTopic.NEED, "x", Label.same("x"), List.of(), List.of()))
                .withMessageContaining("advice");
        assertThatIllegalArgumentException().isThrownBy(() -> new GuideEntry.Sign("No", Label.same("x")));
        List<Label> advice = new ArrayList<>(List.of(Label.same("a")));
        GuideEntry entry = new GuideEntry(GuideTopic.NEED, "x", Label.same("x"), List.of(), advice);
        advice.clear();
        assertThat(entry.advice()).hasSize(1);
    }
}
