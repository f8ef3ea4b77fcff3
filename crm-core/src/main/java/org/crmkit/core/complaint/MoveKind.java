package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Every move, with the states it may be made in: the state machine on one page. */
public enum MoveKind {
    /** A person has answered the customer. */
    ANSWER(
            "answer",
            "答复客户",
            "answered",
            ComplaintState.NEW,
            ComplaintState.FILTERED,
            ComplaintState.DEFERRED,
            ComplaintState.IN_PROGRESS),
    /** It is sorted by the policy it is planned under, or against the score with a reason. */
    FILTER("filter", "过滤", "filtered", ComplaintState.NEW, ComplaintState.FILTERED, ComplaintState.DEFERRED),
    /** Somebody works on it. */
    START("start", "开始处理", "started", ComplaintState.FILTERED, ComplaintState.REOPENED),
    /** It is put off to a day, the company's local one, on which it is filtered again. */
    DEFER("defer", "暂缓处理", "deferred", ComplaintState.FILTERED),
    /** Its clock stands still, for the customer or for a third party. */
    PUT_ON_HOLD("put-on-hold", "暂停计时", "put on hold", ComplaintState.IN_PROGRESS),
    /** One hold ends. */
    RELEASE("release", "恢复计时", "released", ComplaintState.IN_PROGRESS),
    /** It is solved. */
    RESOLVE("resolve", "解决", "resolved", ComplaintState.IN_PROGRESS),
    /** Its solution was checked and found good. */
    VERIFY("verify", "核实", "verified", ComplaintState.RESOLVED),
    /** It is filed. */
    CLOSE("close", "关闭", "closed", ComplaintState.VERIFIED),
    /** It comes back. */
    REOPEN("reopen", "重新受理", "reopened", ComplaintState.RESOLVED, ComplaintState.VERIFIED, ComplaintState.CLOSED),
    /** Somebody looked at the solution and says what he found. */
    CHECK("check", "核查", "checked", ComplaintState.RESOLVED, ComplaintState.VERIFIED, ComplaintState.CLOSED),
    /** A department is given something to do. */
    ASSIGN("assign", "派发子任务", "given sub-tasks", ComplaintState.IN_PROGRESS),
    /** A department takes up its task, has done it, or need not do it; one that is not mandatory may outlast the complaint. */
    TASK(
            "task",
            "更新子任务",
            "given news of a sub-task",
            ComplaintState.IN_PROGRESS,
            ComplaintState.RESOLVED,
            ComplaintState.VERIFIED,
            ComplaintState.CLOSED,
            ComplaintState.REOPENED),
    /** From now on its time limits come from another edition or another tier, on purpose. */
    REPLAN(
            "replan",
            "重新计划",
            "re-planned",
            ComplaintState.NEW,
            ComplaintState.FILTERED,
            ComplaintState.DEFERRED,
            ComplaintState.IN_PROGRESS,
            ComplaintState.REOPENED);

    private final String slug;
    private final Label label;
    private final List<ComplaintState> from;

    MoveKind(String slug, String zh, String en, ComplaintState... from) {
        this.slug = slug;
        this.label = Label.of(zh, en);
        this.from = List.of(from);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called; in English the participle, as in "be closed". */
    public Label label() {
        return label;
    }

    /** Tells whether the move may be made in {@code state}, as far as the state decides. */
    public boolean isPossibleIn(ComplaintState state) {
        return from.contains(state);
    }

    /** Returns the moves possible in {@code state}. */
    public static List<MoveKind> possibleIn(ComplaintState state) {
        return Arrays.stream(values()).filter(kind -> kind.isPossibleIn(state)).toList();
    }

    /** Returns the move of a slug. */
    public static Optional<MoveKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
