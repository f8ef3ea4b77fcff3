package org.crmkit.core.guide;

import static org.crmkit.core.guide.GuideTopic.CALL_PREPARATION;
import static org.crmkit.core.guide.GuideTopic.CONTENT;
import static org.crmkit.core.guide.GuideTopic.LANGUAGE;
import static org.crmkit.core.guide.GuideTopic.LISTENING_PRINCIPLE;
import static org.crmkit.core.guide.GuideTopic.MEETING;
import static org.crmkit.core.guide.GuideTopic.PRINCIPLE;
import static org.crmkit.core.guide.StandardEntries.entry;

import java.util.List;

/** The entries shipped: what is said at all, by what principles, and how one gets ready for it. */
final class SpeakingEntries {

    private SpeakingEntries() {}

    static List<GuideEntry> all() {
        return List.of(
                entry(CONTENT, "information", "信息", "Information", "准确完整，注明日期。", "Exact and complete, with its day."),
                entry(CONTENT, "emotion", "情感", "Emotion", "先照顾感受，再谈事情。", "Feelings first, then the matter."),
                entry(CONTENT, "idea", "理念", "Ideas", "说明为何这样做。", "Say why we do it so."),
                entry(
                        CONTENT,
                        "opinion",
                        "意见",
                        "Opinions",
                        "主动征求；含有投诉的转投诉受理。",
                        "Ask for them; what holds a complaint goes to complaint intake."),
                entry(
                        CONTENT,
                        "policy",
                        "政策",
                        "Policies",
                        "只说现行版本，变动及时告知。",
                        "Only those in force; tell changes at once."),
                entry(
                        PRINCIPLE,
                        "sincerity",
                        "表示诚意",
                        "Show sincerity",
                        "说到做到，做不到不说。",
                        "Keep what you say, and say only what you keep."),
                entry(
                        PRINCIPLE,
                        "their-side",
                        "站在客户立场",
                        "Stand on the customer's side",
                        "先问这对客户有何意义。",
                        "Ask first what it means to the customer."),
                entry(MEETING, "talk", "座谈会", "Talk meeting", "人数不多，议题事先告知。", "Few people, topics told beforehand."),
                entry(
                        MEETING,
                        "get-together",
                        "联谊会",
                        "Get-together",
                        "重在相识，少谈业务。",
                        "To get to know each other; little business."),
                entry(
                        MEETING,
                        "promotion",
                        "促销活动",
                        "Promotion event",
                        "优惠写明条件与期限。",
                        "Offers with their terms and last day."),
                entry(CALL_PREPARATION, "purpose", "目的", "Purpose", "为何打这个电话。", "Why you call."),
                entry(CALL_PREPARATION, "goal", "目标", "Goal", "通话结束时要得到什么。", "What you want to have at its end."),
                entry(CALL_PREPARATION, "questions", "问题", "Questions", "按次序写下。", "Written down in order."),
                entry(
                        CALL_PREPARATION,
                        "material",
                        "资料",
                        "Material",
                        "放在手边，翻到所需之处。",
                        "At hand, open where you need it."),
                entry(CALL_PREPARATION, "topic", "话题", "A topic", "准备一个对方有兴趣的话题。", "One that interests the other."),
                entry(CALL_PREPARATION, "mood", "心情", "Good mood", "声音里听得见微笑。", "A smile is heard in the voice."),
                entry(
                        LANGUAGE,
                        "stress",
                        "突出重点",
                        "Stress the point",
                        "先说结论，一次一件事。",
                        "The result first, one matter at a time."),
                entry(LANGUAGE, "voice", "运用声音", "Use of voice", "语速适中，停顿分明。", "An even pace and clear pauses."),
                entry(LANGUAGE, "wording", "措辞", "Wording", "说平常话，少用否定词。", "Plain human words, few negative ones."),
                entry(LISTENING_PRINCIPLE, "state", "良好状态", "A good state", "不疲惫，不赶时间。", "Neither tired nor in haste."),
                entry(
                        LISTENING_PRINCIPLE,
                        "angle",
                        "对方角度",
                        "The other's angle",
                        "想对方为何这样说。",
                        "Think why the other says so."),
                entry(
                        LISTENING_PRINCIPLE,
                        "understand",
                        "力求理解",
                        "Understand",
                        "不急于评判和回答。",
                        "Do not hurry to judge or answer."),
                entry(
                        LISTENING_PRINCIPLE,
                        "attentive",
                        "真诚专注",
                        "Sincere and attentive",
                        "不打断，不做别的事。",
                        "Do not interrupt, do nothing else."));
    }
}
