package org.crmkit.core.callcenter;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The posts of a call centre and what each is there for; a small one gives several to one person. */
public enum CallCenterRole implements Term {
    /** Answers for what comes out, and for what it costs. */
    MANAGER(
            "呼叫中心经理",
            "Call centre manager",
            Label.of("预测话务量，安排人员、时间与地点", "Forecast calls and put the right people at the right time and place"),
            Label.of("把握服务水平与占有率的关键因素", "Find what drives service level and occupancy"),
            Label.of("在不降低水平的前提下控制成本", "Keep cost down without lowering the level")),
    /** Leads the people. */
    SUPERVISOR(
            "主管",
            "Supervisor",
            Label.of("招聘与测评", "Hire and test"),
            Label.of("新人培训：脚本、通话控制、情绪", "Train newcomers: script, control of a call, emotion"),
            Label.of("绩效管理，指导一线", "See to performance and guide the front line")),
    /** Keeps the systems running. */
    IT_MAINTAINER(
            "IT维护人员",
            "IT maintainer",
            Label.of("设备、电话系统与外线的维护和故障排除", "Keep equipment, telephone system and lines running"),
            Label.of("负载预测，软硬件检查，数据库备份", "Forecast load, check hardware and software, back up the data"),
            Label.of("按需修改语音导航", "Change the voice menu when asked")),
    /** Turns figures into improvements. */
    REPORT_ANALYST(
            "报表数据分析师",
            "Report analyst",
            Label.of("反馈目标与驱动因素", "Report on goals and what drives them"),
            Label.of("以统计发现改进点", "Find by statistics what to improve"),
            Label.of("提供坐席报表", "Provide the reports of agents")),
    /** Listens and judges. */
    QUALITY_ANALYST(
            "质检分析师",
            "Quality analyst",
            Label.of("检查并评价坐席通话质量", "Check and judge the quality of calls"),
            Label.of("核对数据的准确与完整", "Check that data are accurate and complete")),
    /** Leads a group at the desk. */
    TEAM_LEADER(
            "班长坐席",
            "Team leader",
            Label.of("现场监督，完成小组任务", "Supervise the group and complete its tasks"),
            Label.of("评价与辅导组员", "Judge and guide its members"),
            Label.of("接手投诉与复杂问题", "Take over complaints and complex questions")),
    /** Takes the calls. */
    FIRST_LINE(
            "一线坐席",
            "First line",
            Label.of("接听来电，受理售后与投诉", "Take calls, after-sales matters and complaints"),
            Label.of(
                    "记录时间、联系方式、问题与承诺答复时间，开立工单",
                    "Record time, contact, problem and promised reply, and write the work order"),
            Label.of("转交后跟踪到底", "Follow up what was passed on")),
    /** Solves what the first line cannot. */
    SECOND_LINE("二线坐席", "Second line", Label.of("解决一线不能解决的技术问题", "Solve the technical problems the first line cannot"));

    private final Label label;
    private final List<Label> duties;

    CallCenterRole(String zh, String en, Label... duties) {
        this.label = Label.of(zh, en);
        this.duties = List.of(duties);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns what the post is there for, in reading order. */
    public List<Label> duties() {
        return duties;
    }
}
