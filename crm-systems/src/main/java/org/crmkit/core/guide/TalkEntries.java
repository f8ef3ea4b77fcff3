package org.crmkit.core.guide;

import static org.crmkit.core.guide.GuideTopic.AGREEMENT;
import static org.crmkit.core.guide.GuideTopic.CHANNEL;
import static org.crmkit.core.guide.GuideTopic.LISTENING;
import static org.crmkit.core.guide.GuideTopic.NEED;
import static org.crmkit.core.guide.GuideTopic.OBJECTION;
import static org.crmkit.core.guide.GuideTopic.QUESTION;
import static org.crmkit.core.guide.GuideTopic.RECEPTION;
import static org.crmkit.core.guide.GuideTopic.RESPONSE;
import static org.crmkit.core.guide.GuideTopic.STYLE;
import static org.crmkit.core.guide.GuideTopic.SURVEY_PRACTICE;
import static org.crmkit.core.guide.GuideTopic.TALK_RULE;
import static org.crmkit.core.guide.GuideTopic.VISIT_KIT;
import static org.crmkit.core.guide.StandardEntries.entry;

import java.util.List;

/** The entries shipped: styles, needs, reception, objections, talking and listening. */
final class TalkEntries {

    private TalkEntries() {}

    static List<GuideEntry> all() {
        return List.of(
                // styles, by the codes of CommunicationStyle
                entry(
                                STYLE,
                                "analytic",
                                "分析型",
                                "Analytic",
                                "备齐数据与依据，按顺序说明。",
                                "Bring figures and proof, and explain in order.")
                        .then("给对方时间核对，不催促决定。", "Leave time to check; do not press for a decision."),
                entry(
                                STYLE,
                                "result-driven",
                                "结果型",
                                "Result-driven",
                                "先说结论与收益，再答疑问。",
                                "Begin with the result and its worth; answer questions after.")
                        .then("给出两三个方案，由对方选择。", "Offer two or three ways and let the other choose."),
                entry(
                                STYLE,
                                "expressive",
                                "表现型",
                                "Expressive",
                                "先听其想法并表示赞赏，再谈方案。",
                                "Hear and appreciate the ideas before you propose.")
                        .then("谈妥后用书面确认要点。", "Confirm the points in writing afterwards."),
                entry(STYLE, "compliant", "顺从型", "Compliant", "语气平和，先建立信任。", "Keep calm and win trust first.")
                        .then(
                                "主动询问顾虑，给予保证，陪同做出决定。",
                                "Ask about doubts, reassure, and go through the decision together."),
                // needs, from lower to higher
                entry(
                        NEED,
                        "environment",
                        "环境需求",
                        "Environment",
                        "场所整洁、安静、易找，设施可用。",
                        "A clean, quiet place that is easy to find, where things work."),
                entry(
                        NEED,
                        "emotion",
                        "情感需求",
                        "Emotion",
                        "称呼得体，认真倾听，表示理解。",
                        "Address people well, listen, and show that you understand."),
                entry(
                        NEED,
                        "information",
                        "信息需求",
                        "Information",
                        "说明产品、价格与进度，不让客户猜测。",
                        "Explain product, price and progress; leave nothing to guess."),
                entry(
                        NEED,
                        "convenience",
                        "便利需求",
                        "Convenience",
                        "减少手续与等待，预先想到下一步。",
                        "Spare forms and waiting, and think of the next step beforehand."),
                // seven types of reception
                entry(
                                RECEPTION,
                                "clear-goal",
                                "购买目标明确",
                                "Knows what he wants",
                                "直接取出所需商品，迅速成交。",
                                "Fetch what is wanted and close quickly.")
                        .seenBy("names-product", "直接说出商品名称", "Names the product")
                        .seenBy("walks-straight", "径直走向柜台", "Walks straight to the counter"),
                entry(
                                RECEPTION,
                                "unclear-goal",
                                "购买目标不明确",
                                "Knows roughly what he wants",
                                "用开放式问题了解用途，再推荐两三种。",
                                "Ask open questions about the use, then propose two or three.")
                        .seenBy("looks-around", "四处浏览", "Looks around")
                        .seenBy("asks-in-general", "只说大致需要", "Says in general what is needed"),
                entry(
                                RECEPTION,
                                "knows-market",
                                "了解行情",
                                "Knows the market",
                                "坦诚比较，用事实说明差别。",
                                "Compare openly and explain differences by facts.")
                        .seenBy("compares-prices", "对比别家价格", "Compares prices elsewhere")
                        .seenBy("uses-trade-words", "使用行话", "Uses the words of the trade"),
                entry(
                                RECEPTION,
                                "no-intention",
                                "无意购买",
                                "Does not mean to buy",
                                "礼貌招呼，不打扰，留下联系方式。",
                                "Greet, leave in peace, and leave a way to reach you.")
                        .seenBy("looks-around", "四处浏览", "Looks around")
                        .seenBy("avoids-contact", "避开店员", "Avoids the staff"),
                entry(
                                RECEPTION,
                                "needs-adviser",
                                "需要参谋",
                                "Wants advice",
                                "先问用途与预算，给出明确建议与理由。",
                                "Ask for use and budget, then advise clearly and say why.")
                        .seenBy("asks-opinion", "询问店员意见", "Asks for an opinion")
                        .seenBy("compares-products", "反复比较两种商品", "Compares two products again and again"),
                entry(
                                RECEPTION,
                                "chooses-alone",
                                "想自己挑选",
                                "Wants to choose alone",
                                "退后一步，随时可应，不主动推销。",
                                "Step back, be at hand, and sell nothing unasked.")
                        .seenBy("declines-help", "谢绝帮助", "Declines help")
                        .seenBy("avoids-contact", "避开店员", "Avoids the staff"),
                entry(
                                RECEPTION,
                                "cannot-decide",
                                "下不了决心",
                                "Cannot decide",
                                "归纳已认同的优点，缩小范围，说明退换保证。",
                                "Sum up what is agreed, narrow the choice, and explain the guarantee.")
                        .seenBy("compares-products", "反复比较两种商品", "Compares two products again and again")
                        .seenBy("comes-back", "离开又回来", "Leaves and comes back"),
                // objections: five steps
                entry(OBJECTION, "listen", "倾听", "Listen", "让对方说完，不打断。", "Let the other finish."),
                entry(
                        OBJECTION,
                        "understand",
                        "理解感受",
                        "Understand the feeling",
                        "先回应感受，再谈道理。",
                        "Answer the feeling before the argument."),
                entry(OBJECTION, "ask", "询问", "Ask", "问清异议所指的具体事实。", "Ask which facts the objection is about."),
                entry(
                        OBJECTION,
                        "demonstrate",
                        "演示产品",
                        "Demonstrate",
                        "用产品或案例回答，不用形容词。",
                        "Answer with the product or a case, not with adjectives."),
                entry(
                        OBJECTION,
                        "price-and-payment",
                        "询问价格与付款",
                        "Ask about price and payment",
                        "确认是否只剩价格与付款方式，再谈条件。",
                        "Make sure only price and payment are left, then talk terms."),
                // agreement: three steps
                entry(
                        AGREEMENT,
                        "signals",
                        "捕捉成交信号",
                        "Catch closing signals",
                        "对方问交期、售后或细节时，转入成交。",
                        "When delivery, service or details are asked about, turn to closing."),
                entry(
                        AGREEMENT,
                        "promise",
                        "承诺或保证",
                        "Promise or guarantee",
                        "只承诺制度允许的内容，并写明。",
                        "Promise only what the rules allow, in writing."),
                entry(
                        AGREEMENT,
                        "conclude",
                        "达成协议",
                        "Conclude",
                        "复述要点与下一步，确认时间与责任人。",
                        "Repeat points and next steps, with dates and who is in charge."),
                // channels, by the codes of ChannelChoice.Channel
                entry(
                        CHANNEL,
                        "face-to-face",
                        "面谈",
                        "Face to face",
                        "预约时间，备好提纲与资料，准时到达。",
                        "Book a time, prepare outline and material, be on time."),
                entry(
                        CHANNEL,
                        "telephone",
                        "电话",
                        "Telephone",
                        "拨号前备好目的、目标、问题、资料、话题与心情。",
                        "Before you dial have ready: purpose, goal, questions, material, a topic, and a good mood."),
                entry(
                        CHANNEL,
                        "video",
                        "视频",
                        "Video",
                        "先征得同意，环境安静整洁，镜头固定，注意形象与目光。",
                        "Ask first; a quiet and tidy place, a fixed camera, and mind your looks and eyes."),
                entry(
                        CHANNEL,
                        "voice",
                        "语音消息",
                        "Voice message",
                        "先问是否方便，想好再说，语速适中，简短礼貌。",
                        "Ask whether it suits, compose first, speak evenly, be short and polite."),
                entry(
                        CHANNEL,
                        "e-mail",
                        "电子邮件",
                        "E-mail",
                        "主题明确，内容简明，慎用附件与群发，及时回复。",
                        "A clear subject, brief text, care with attachments and mass mails, and a prompt answer."),
                entry(
                        CHANNEL,
                        "chat",
                        "即时消息",
                        "Chat",
                        "开门见山，突出要点，不只问“在吗”，群内用@指明对象。",
                        "Come to the point, mark what matters, never only ask “are you there”, use @ in groups."),
                // the visit kit: eight items
                entry(
                        VISIT_KIT,
                        "policies",
                        "政策与资费",
                        "Policies and prices",
                        "熟记现行政策与资费。",
                        "Know the policies and prices in force."),
                entry(
                        VISIT_KIT,
                        "brochures",
                        "产品资料",
                        "Brochures",
                        "带足与需求相关的资料。",
                        "Bring enough of those that fit the need."),
                entry(VISIT_KIT, "cards", "名片", "Name cards", "数量充足，保持整洁。", "Enough of them, and clean."),
                entry(
                        VISIT_KIT,
                        "calculator",
                        "计算器",
                        "Calculator",
                        "当场测算，当场确认。",
                        "Work it out and confirm on the spot."),
                entry(
                        VISIT_KIT,
                        "laptop",
                        "可上网的笔记本电脑",
                        "Laptop with network",
                        "出发前检查电量与网络。",
                        "Check battery and network before you leave."),
                entry(
                        VISIT_KIT,
                        "notebook",
                        "笔记本与笔",
                        "Notebook and pen",
                        "当面记录，以示重视。",
                        "Take notes in front of the customer; it shows respect."),
                entry(VISIT_KIT, "samples", "产品样品", "Samples", "让客户亲手试用。", "Let the customer try them."),
                entry(
                        VISIT_KIT,
                        "demonstration",
                        "演示设备",
                        "Demonstration device",
                        "演示内容事先演练。",
                        "Rehearse what you show."),
                // kinds of question
                entry(
                        QUESTION,
                        "clarifying",
                        "澄清式",
                        "Clarifying",
                        "“您是说……，对吗？”用于确认理解。",
                        "“Do you mean …?” To make sure you understood."),
                entry(
                        QUESTION,
                        "probing",
                        "挖掘式",
                        "Probing",
                        "“能再多说一些吗？”用于了解原因。",
                        "“Could you tell me more?” To learn the cause."),
                entry(
                        QUESTION,
                        "open-ended",
                        "开放式",
                        "Open-ended",
                        "“您怎么看？”用于了解需求。",
                        "“What do you think?” To learn needs."),
                entry(
                        QUESTION,
                        "closed",
                        "封闭式",
                        "Closed",
                        "“周三还是周四？”用于推进决定。",
                        "“Wednesday or Thursday?” To move towards a decision."),
                // seven rules of talking
                entry(
                        TALK_RULE,
                        "care",
                        "关心对方的人和事",
                        "Care for people and matters",
                        "记住姓名与说过的话，适时提起。",
                        "Remember names and what was said, and recall it."),
                entry(
                        TALK_RULE,
                        "share-feeling",
                        "多共情少争辩",
                        "Share feelings, argue little",
                        "先让对方宣泄，再分析，尽快答复；利益冲突时找平衡。",
                        "Let anger out, then analyse, answer soon; where interests conflict look for balance."),
                entry(
                        TALK_RULE,
                        "their-side",
                        "站在客户立场",
                        "Stand on the customer's side",
                        "先说对客户的好处。",
                        "Say first what is in it for the customer."),
                entry(
                        TALK_RULE,
                        "pleasant",
                        "说对方爱听的话",
                        "Say what is good to hear",
                        "肯定属实的优点，不夸大。",
                        "Acknowledge what is truly good, without exaggeration."),
                entry(
                        TALK_RULE,
                        "small-talk",
                        "从寒暄开始",
                        "Begin with small talk",
                        "以轻松话题开场，不超过几分钟。",
                        "Open with a light topic, for a few minutes at most."),
                entry(
                        TALK_RULE,
                        "serve",
                        "言之有益",
                        "Speak only when it serves",
                        "开口前想清这句话的作用。",
                        "Know what a sentence is for before you say it."),
                entry(
                        TALK_RULE,
                        "question-and-answer",
                        "善用问答",
                        "Use question and answer",
                        "多问少说，以回答推进话题。",
                        "Ask more than you tell; let answers lead on."),
                // listening and response
                entry(LISTENING, "prepare", "做好准备", "Prepare", "放下手中事务，面向对方。", "Put work aside and face the other."),
                entry(
                        LISTENING,
                        "sense-start",
                        "察觉开端",
                        "Sense the start",
                        "以目光和点头示意可以开始。",
                        "Show by eyes and a nod that you are ready."),
                entry(LISTENING, "empathy", "设身处地", "Empathy", "从对方角度理解感受。", "Take the other's angle."),
                entry(
                        LISTENING,
                        "interpret",
                        "理解要点",
                        "Interpret",
                        "复述要点，请对方确认。",
                        "Repeat the points and have them confirmed."),
                entry(RESPONSE, "go-along", "附和", "Go along", "以简短应答表示在听。", "Show with short words that you listen."),
                entry(RESPONSE, "ask", "询问", "Ask", "就没听清处提问。", "Ask where it was not clear."),
                entry(RESPONSE, "support", "支持", "Support", "肯定合理之处，给予帮助。", "Acknowledge what is right, and help."),
                entry(
                        RESPONSE,
                        "analyse",
                        "分析",
                        "Analyse",
                        "分清事实与看法，再谈办法。",
                        "Tell facts from opinions, then talk of ways."),
                // interviews of a survey
                entry(
                        SURVEY_PRACTICE,
                        "approach",
                        "接近",
                        "Approach",
                        "印象良好，问候得体，尊重对方，灵活应变。",
                        "A good impression, a prepared greeting, respect, and flexibility."),
                entry(
                        SURVEY_PRACTICE,
                        "ask",
                        "提问",
                        "Ask",
                        "简短自然，不加解释，按次序问全，不盯看对方填写。",
                        "Short and natural, without explaining, in order and all of it; do not stare while they write."),
                entry(
                        SURVEY_PRACTICE,
                        "record",
                        "记录",
                        "Record",
                        "承诺保密并告知将作记录；对方介意时先记在心里，事后补记。",
                        "Promise secrecy and say that you take notes; if they mind, remember and note it later."),
                entry(
                        SURVEY_PRACTICE,
                        "interviewer",
                        "访问员职责",
                        "The interviewer",
                        "弄懂问题，熟悉路线，备好用品，致谢，整理问卷并写日报。",
                        "Understand the questions, know the way, bring the material, thank, then sort the sheets and write the daily report."));
    }
}
