package org.crmkit.core.guide;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What the guide speaks about; the first five are the steps of a service talk, in their order. */
public enum GuideTopic implements Term {
    STYLE("沟通风格", "Communication style"),
    NEED("客户需求", "Needs"),
    RECEPTION("分类接待", "Reception by type of customer"),
    OBJECTION("处理异议", "Objections"),
    AGREEMENT("达成协议", "Agreement"),
    CHANNEL("沟通渠道", "Channels"),
    VISIT_KIT("拜访用品", "Visit kit"),
    QUESTION("提问方式", "Kinds of question"),
    TALK_RULE("交谈规则", "Rules of talking"),
    LISTENING("倾听步骤", "Steps of listening"),
    RESPONSE("回应方式", "Ways to respond"),
    SURVEY_PRACTICE("访谈实务", "Practice of interviews"),
    CHAT("文字聊天", "Chat in writing"),
    VOICE("语音沟通", "Voice"),
    VIDEO("视频沟通", "Video"),
    E_MAIL("电子邮件", "E-mail"),
    MEDIUM("广告媒体", "Advertising media"),
    BODY("肢体语言", "Body language"),
    CONTENT("沟通内容", "What is communicated"),
    PRINCIPLE("沟通原则", "Principles of communication"),
    MEETING("当面沟通形式", "Kinds of meeting"),
    CALL_PREPARATION("通话准备", "Before a call"),
    LANGUAGE("语言表达", "Language"),
    LISTENING_PRINCIPLE("倾听原则", "Principles of listening");

    private final Label label;

    GuideTopic(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
