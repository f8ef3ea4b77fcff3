package org.crmkit.core.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * How to get in touch, by what the matter is like. Each circumstance speaks for one channel or two; the channel with most of them is
 * advised. The telephone's circumstances are the trade's, the others ours.
 *
 * @param channel which; its advice stands in the guide under its code
 * @param reasons the circumstances that speak for it
 */
public record ChannelChoice(Channel channel, List<Reason> reasons) {

    /** How customers are talked to. */
    public enum Channel implements Term {
        FACE_TO_FACE("面谈", "Face to face"),
        TELEPHONE("电话", "Telephone"),
        VIDEO("视频", "Video"),
        VOICE("语音消息", "Voice message"),
        E_MAIL("电子邮件", "E-mail"),
        CHAT("即时消息", "Chat");

        private final Label label;

        Channel(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What a matter is like. */
    public enum Circumstance implements Term {
        FAR_BUT_SIMPLE("距离远而事情简单", "Far away but simple", Channel.TELEPHONE),
        FEW_POINTS_LEFT("已见面或去函，只剩几点待确认", "Met or written to, a few points left", Channel.TELEPHONE),
        TOO_FAR_TO_MEET("距离太远无法见面", "Too far to meet", Channel.TELEPHONE, Channel.VIDEO),
        CONFLICT("存在冲突或不满", "Conflict or displeasure", Channel.FACE_TO_FACE, Channel.TELEPHONE),
        IMPORTANT_DECISION("关系重大决定", "An important decision", Channel.FACE_TO_FACE),
        DEMONSTRATION("需要演示", "Something to demonstrate", Channel.FACE_TO_FACE, Channel.VIDEO),
        NEEDS_RECORD("需要书面留痕", "Must be on record", Channel.E_MAIL),
        HAS_ATTACHMENTS("附有文件", "With documents", Channel.E_MAIL),
        QUICK_QUESTION("一句话就能说清", "A quick question", Channel.CHAT),
        SEVERAL_PEOPLE("需要多人同时知道", "Several people must know", Channel.CHAT, Channel.E_MAIL),
        HANDS_BUSY("对方不便阅读文字", "The other cannot read now", Channel.VOICE);

        private final Label label;
        private final List<Channel> speaksFor;

        Circumstance(String zh, String en, Channel... speaksFor) {
            this.label = Label.of(zh, en);
            this.speaksFor = List.of(speaksFor);
        }

        @Override
        public Label label() {
            return label;
        }

        /** Returns the channels it speaks for. */
        public List<Channel> speaksFor() {
            return speaksFor;
        }
    }

    public ChannelChoice {
        reasons = List.copyOf(reasons);
    }

    /** Returns the channels that anything speaks for, the best first; of two with as much, the more personal one first. */
    public static List<ChannelChoice> of(Collection<Circumstance> circumstances) {
        Map<Channel, List<Reason>> reasons = new EnumMap<>(Channel.class);
        for (Circumstance circumstance : Circumstance.values()) {
            if (circumstances.contains(circumstance)) {
                for (Channel channel : circumstance.speaksFor()) {
                    reasons.computeIfAbsent(channel, c -> new ArrayList<>())
                            .add(Reason.of(
                                    circumstance.code(),
                                    circumstance.label().zh() + "，宜用"
                                            + channel.label().zh() + "。",
                                    circumstance.label().en() + " speaks for: "
                                            + channel.label().en() + "."));
                }
            }
        }
        List<ChannelChoice> choices = new ArrayList<>();
        reasons.forEach((channel, why) -> choices.add(new ChannelChoice(channel, why)));
        choices.sort(Comparator.comparingInt(choice -> -choice.reasons().size()));
        return List.copyOf(choices);
    }
}
