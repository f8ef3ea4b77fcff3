package org.crmkit.core.guide;

import static org.crmkit.core.guide.GuideTopic.BODY;
import static org.crmkit.core.guide.GuideTopic.CHAT;
import static org.crmkit.core.guide.GuideTopic.E_MAIL;
import static org.crmkit.core.guide.GuideTopic.MEDIUM;
import static org.crmkit.core.guide.GuideTopic.VIDEO;
import static org.crmkit.core.guide.GuideTopic.VOICE;
import static org.crmkit.core.guide.StandardEntries.entry;

import java.util.List;

/** The entries shipped: what there is to mind on each channel, the media of advertising, and what bodies say. */
final class ChannelEntries {

    private ChannelEntries() {}

    static List<GuideEntry> all() {
        return List.of(
                entry(
                        CHAT,
                        "extract",
                        "提炼要点",
                        "Extract the point",
                        "先想清要点，一条消息说一件事。",
                        "Settle the point first; one matter to a message."),
                entry(
                        CHAT,
                        "pace",
                        "合拍",
                        "Fit the pace",
                        "按对方的快慢回复，不连发催促。",
                        "Answer at the pace of the other; do not send one after another."),
                entry(CHAT, "font", "字体正常", "No odd fonts", "用默认字体和字号。", "Keep to the ordinary font and size."),
                entry(
                        CHAT,
                        "particles",
                        "慎用语气词",
                        "Careful with particles",
                        "语气词容易误会，能省则省。",
                        "Particles are easily misread; leave out what you can."),
                entry(
                        CHAT,
                        "key-points",
                        "重点突出",
                        "Key points stand out",
                        "分条列出，关键数字单独成行。",
                        "List the points; give a key figure its own line."),
                entry(
                        CHAT,
                        "no-bare-call",
                        "不单发“在吗”",
                        "No bare \"are you there\"",
                        "开口就说事由，让对方决定何时回复。",
                        "Say the matter at once, so that the other can choose when to answer."),
                entry(CHAT, "address", "群内点名", "Address in groups", "群聊中点明对谁说。", "In a group say whom you mean."),
                entry(VOICE, "tone", "声音悦耳", "A pleasant voice", "语速适中，面带微笑。", "Speak at a moderate pace, and smile."),
                entry(
                        VOICE,
                        "listen",
                        "用心听",
                        "Listen closely",
                        "听完再答，记下要点。",
                        "Hear it out, then answer; note the points."),
                entry(
                        VOICE,
                        "convenient",
                        "问是否方便",
                        "Ask if convenient",
                        "接通后先问对方此刻是否方便。",
                        "Ask first whether this is a good moment."),
                entry(
                        VOICE,
                        "compose",
                        "先组织语言",
                        "Compose first",
                        "拨出之前写好要说的三点。",
                        "Write down the three things to say before you dial."),
                entry(
                        VOICE,
                        "polite",
                        "礼貌收尾",
                        "Be polite",
                        "确认约定，致谢，等对方先挂断。",
                        "Confirm what was agreed, thank, and let the other hang up first."),
                entry(VIDEO, "ask-first", "先征得同意", "Ask first", "视频前先约时间。", "Agree on a time before you call."),
                entry(
                        VIDEO,
                        "eye-contact",
                        "目光交流",
                        "Eye contact",
                        "看镜头，不看自己的画面。",
                        "Look into the camera and not at yourself."),
                entry(
                        VIDEO,
                        "fixed",
                        "机位固定",
                        "A fixed position",
                        "放稳设备，画面不晃。",
                        "Put the device down; keep the picture still."),
                entry(VIDEO, "quiet", "环境安静", "Quiet", "关门，静音无关设备。", "Close the door and silence other devices."),
                entry(VIDEO, "tidy", "背景整洁", "Tidy", "背景不露出他人信息。", "Show no papers or screens with what is of others."),
                entry(VIDEO, "image", "个人形象", "Personal image", "着装与见面相同。", "Dress as for a meeting."),
                entry(
                        E_MAIL,
                        "subject",
                        "主题明确",
                        "A clear subject",
                        "主题写明事项与期限。",
                        "Name the matter and the date in the subject."),
                entry(E_MAIL, "brief", "简短", "Brief", "正文不超过一屏。", "Keep it to one screen."),
                entry(E_MAIL, "fluent", "通顺", "Fluent", "发出前读一遍。", "Read it once before you send it."),
                entry(
                        E_MAIL,
                        "attachments",
                        "善用附件",
                        "Use attachments well",
                        "附件命名清楚，正文列出。",
                        "Name attachments plainly and list them in the text."),
                entry(
                        E_MAIL,
                        "privacy",
                        "尊重隐私",
                        "Respect privacy",
                        "核对收件人，个人信息不入抄送。",
                        "Check who gets it; keep personal data out of copies."),
                entry(
                        E_MAIL,
                        "no-mass",
                        "不群发",
                        "No mass mailing",
                        "只发给同意接收的人。",
                        "Send only to those who agreed to it."),
                entry(
                        E_MAIL,
                        "in-time",
                        "及时回复",
                        "Answer in time",
                        "当日回复；办不完先告知何时答复。",
                        "Answer the same day, if only with when the answer will come."),
                entry(
                        MEDIUM,
                        "television",
                        "电视",
                        "Television",
                        "覆盖广、印象深；费用高、难以选择对象，宜用于品牌。",
                        "Reaches many and impresses; dear and hard to aim. For the brand."),
                entry(
                        MEDIUM,
                        "new-media",
                        "新媒体",
                        "New media",
                        "互动、即时、可选对象；信息易被淹没，须持续更新。",
                        "Interactive, immediate, well aimed; soon drowned unless kept up."),
                entry(
                        MEDIUM,
                        "radio",
                        "广播",
                        "Radio",
                        "便宜、快；无画面、难保存，宜重复播出。",
                        "Cheap and quick; nothing to see or keep. Repeat it."),
                entry(
                        MEDIUM,
                        "newspaper",
                        "报纸",
                        "Newspaper",
                        "可信、可保存；寿命短，读者减少。",
                        "Trusted and can be kept; lives a day, with fewer readers."),
                entry(
                        MEDIUM,
                        "magazine",
                        "杂志",
                        "Magazine",
                        "对象明确、保存久；周期长，须早订版面。",
                        "Well aimed and long kept; slow, so book early."),
                entry(
                        MEDIUM,
                        "direct-mail",
                        "直邮",
                        "Direct mail",
                        "可按客户定制；须取得同意，名单要新。",
                        "Made for the customer; needs consent and a fresh list."),
                entry(MEDIUM, "outdoor", "户外", "Outdoor", "醒目、持久；内容须极短。", "Seen for long; say very little."),
                entry(
                        MEDIUM,
                        "vehicle",
                        "车身",
                        "Vehicle body",
                        "流动覆盖；难以衡量效果。",
                        "Goes about the town; its effect is hard to measure."),
                entry(
                        MEDIUM,
                        "point-of-sale",
                        "售点广告",
                        "Point of sale",
                        "促成当场购买；须与店员配合。",
                        "Leads to buying at once; needs the staff to join in."),
                entry(
                        MEDIUM,
                        "lift",
                        "电梯",
                        "Lift",
                        "必经、重复；宜用于同一楼宇的客户群。",
                        "Passed again and again; for customers of one building."),
                entry(
                        MEDIUM,
                        "text-message",
                        "短信",
                        "Text message",
                        "便宜、及时、精准；易招反感，只发给同意者并给出退订办法。",
                        "Cheap, timely, exact; easily resented. Only with consent, and with a way out."),
                entry(
                        BODY,
                        "nod",
                        "点头",
                        "Nod",
                        "多为同意或在听；可继续，并确认要点。",
                        "Agrees or listens; go on, and confirm the point."),
                entry(
                        BODY,
                        "shake",
                        "摇头",
                        "Shake of the head",
                        "多为不同意；停下，问顾虑所在。",
                        "Disagrees; stop and ask what the doubt is."),
                entry(
                        BODY,
                        "lowered",
                        "低头",
                        "Head lowered",
                        "可能为难或走神；放慢，换一个问题。",
                        "Troubled or elsewhere; slow down, ask something else."),
                entry(BODY, "raised", "抬头", "Head raised", "开始注意；此时说重点。", "Begins to attend; say the main point now."),
                entry(BODY, "tilted", "侧头", "Head tilted", "有兴趣或疑问；举例说明。", "Interested or in doubt; give an example."),
                entry(
                        BODY,
                        "eyes",
                        "目光",
                        "Eyes",
                        "回避表示不安，注视表示关注；以柔和目光回应。",
                        "Avoiding means unease, looking means attention; answer with a mild look."),
                entry(BODY, "smile", "微笑", "Smile", "表示放松；可提出下一步。", "At ease; propose the next step."));
    }
}
