package org.crmkit.examples.stories;

import java.util.List;
import org.crmkit.core.guide.ChannelChoice;
import org.crmkit.core.guide.Guide;
import org.crmkit.core.guide.GuideEntry;
import org.crmkit.core.guide.GuideTopic;
import org.crmkit.core.guide.StyleReading;
import org.crmkit.core.guide.StyleSign;
import org.crmkit.core.text.Label;

/** A clerk of a camera shop (fictional) asks the guide: what style is this customer, how is he received, how is he called back. */
final class GuideStory implements Story {

    private static final Guide GUIDE = Guide.standard();

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public Label title() {
        return Label.of("沟通指南：从观察到建议", "The guide: from what is seen to advice");
    }

    @Override
    public void tell(Telling telling) {
        telling.chapter("一、风格：两条轴，四种风格", "1. Style: two axes, four styles");
        style(telling, List.of(StyleSign.ASKS_FOR_DATA, StyleSign.STICKS_TO_THE_MATTER));
        telling.say("店员再留意片刻：", "The clerk looks a little longer:");
        style(telling, List.of(StyleSign.ASKS_FOR_DATA, StyleSign.STICKS_TO_THE_MATTER, StyleSign.SPEAKS_SLOWLY));

        telling.chapter("二、接待：七种客户", "2. Reception: seven types of customer");
        for (Guide.Match match : GUIDE.match(GuideTopic.RECEPTION, List.of("compares-products", "asks-opinion"))) {
            telling.show("类型", "Type", match.entry().name());
            telling.because(match.reasons());
            match.entry().advice().forEach(telling::point);
        }

        telling.chapter("三、渠道：怎样联系", "3. Channels: how to get in touch");
        for (ChannelChoice choice : ChannelChoice.of(List.of(
                ChannelChoice.Circumstance.FEW_POINTS_LEFT,
                ChannelChoice.Circumstance.FAR_BUT_SIMPLE,
                ChannelChoice.Circumstance.HAS_ATTACHMENTS))) {
            telling.show("渠道", "Channel", choice.channel().label());
            telling.because(choice.reasons());
            GUIDE.find(GuideTopic.CHANNEL, choice.channel().code())
                    .ifPresent(entry -> entry.advice().forEach(telling::point));
        }

        telling.chapter("四、通话之前", "4. Before a call");
        for (GuideEntry entry : GUIDE.of(GuideTopic.CALL_PREPARATION)) {
            telling.show(entry.name().zh(), entry.name().en(), entry.advice().get(0));
        }

        telling.chapter("五、企业自己的措辞", "5. A company's own wording");
        GuideEntry own = GuideEntry.of(
                GuideTopic.VISIT_KIT,
                "samples",
                Label.of("样机", "Sample camera"),
                "带一台充满电的样机与两支镜头。",
                "Bring a charged camera and two lenses.");
        for (GuideEntry entry : GUIDE.with(own).of(GuideTopic.VISIT_KIT)) {
            telling.show(entry.name().zh(), entry.name().en(), entry.advice().get(0));
        }
    }

    private static void style(Telling telling, List<StyleSign> observed) {
        StyleReading reading = StyleReading.of(observed);
        Label style = reading.fold(read -> read.style().label(), unclear -> Label.of("尚不明确", "Not clear yet"));
        telling.show("风格", "Style", style);
        telling.because(reading.fold(StyleReading.Read::reasons, StyleReading.Unclear::reasons));
        reading.<Void>fold(
                read -> {
                    GUIDE.find(GuideTopic.STYLE, read.style().code())
                            .ifPresent(entry -> entry.advice().forEach(telling::point));
                    return null;
                },
                unclear -> null);
    }
}
