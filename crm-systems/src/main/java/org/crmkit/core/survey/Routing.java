package org.crmkit.core.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Lang;

/** The routes of a questionnaire as a graph: its nodes are the places of the questions, and one more for the end. */
final class Routing {

    private Routing() {}

    /** Returns the place after {@code at}. */
    static int next(List<Question> questions, int at, List<String> given) {
        for (Route route : questions.get(at).routes()) {
            if (route.isTaken(given)) {
                return place(questions, route.to());
            }
        }
        return at + 1;
    }

    /** Returns where a slug stands, the number of questions for the end, -1 for nowhere. */
    private static int place(List<Question> questions, String slug) {
        if (slug.equals(Route.END)) {
            return questions.size();
        }
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    static List<Reason> flaws(List<Question> questions) {
        List<Reason> flaws = new ArrayList<>();
        if (questions.isEmpty()) {
            flaws.add(Reason.of("no-question", "问卷没有问题。", "The questionnaire has no question."));
        }
        Set<String> slugs = new HashSet<>();
        for (Question question : questions) {
            if (!slugs.add(question.slug())) {
                flaws.add(flaw("question-twice", question, "出现两次；请改名。", "stands twice; rename one."));
            }
            checkOptions(question, flaws);
            checkRoutes(questions, question, flaws);
        }
        if (flaws.isEmpty()) {
            new Walk(questions, flaws).check();
        }
        return List.copyOf(flaws);
    }

    private static void checkOptions(Question question, List<Reason> flaws) {
        Set<String> slugs = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Question.Option option : question.options()) {
            boolean isNew = slugs.add(option.slug());
            for (Lang lang : Lang.values()) {
                isNew &= words.add(lang + option.wording().in(lang).strip().toLowerCase(Locale.ROOT));
            }
            if (!isNew) {
                flaws.add(flaw(
                        "option-twice",
                        question,
                        "的选项“" + option.slug() + "”与前面的选项相同；请区分。",
                        "offers " + option.slug() + ", the same as an option before it; tell them apart."));
            }
        }
    }

    private static void checkRoutes(List<Question> questions, Question question, List<Reason> flaws) {
        Set<String> routed = new HashSet<>();
        boolean isSettled = false;
        for (Route route : question.routes()) {
            if (place(questions, route.to()) < 0) {
                flaws.add(flaw(
                        "route-to-nowhere",
                        question,
                        "跳转到不存在的问题“" + route.to() + "”。",
                        "leads to " + route.to() + ", which is no question."));
            }
            boolean isNew = route.answers().isEmpty();
            for (String answer : route.answers()) {
                isNew |= routed.add(answer);
                if (!question.answers().contains(answer)) {
                    flaws.add(flaw(
                            "route-of-no-answer",
                            question,
                            "按答案“" + answer + "”跳转，但没有这个答案。",
                            "has a route for " + answer + ", which is none of its answers."));
                }
            }
            if (isSettled || !isNew) {
                flaws.add(flaw(
                        "route-never-taken",
                        question,
                        "到“" + route.to() + "”的跳转永远不会发生；请删除或调整次序。",
                        "never takes its route to " + route.to() + "; remove it, or change the order."));
            }
            isSettled |= route.answers().isEmpty();
        }
    }

    /** Returns the places that may come after {@code at}, in order. */
    private static Set<Integer> after(List<Question> questions, int at) {
        Question question = questions.get(at);
        Set<Integer> after = new TreeSet<>();
        Set<String> routed = new HashSet<>();
        for (Route route : question.routes()) {
            after.add(place(questions, route.to()));
            routed.addAll(route.answers());
            if (route.answers().isEmpty()) {
                return after;
            }
        }
        boolean isCovered = question.isRequired() && !routed.isEmpty() && routed.containsAll(question.answers());
        if (!isCovered) {
            after.add(at + 1);
        }
        return after;
    }

    /** Returns the most that the questions of one way add up to, of sound questions; each of them is looked at once. */
    static long longest(List<Question> questions, ToLongFunction<Question> cost) {
        return longest(questions, cost, 0, new HashMap<>());
    }

    private static long longest(
            List<Question> questions, ToLongFunction<Question> cost, int at, Map<Integer, Long> known) {
        if (at == questions.size()) {
            return 0;
        }
        Long before = known.get(at);
        if (before != null) {
            return before;
        }
        long most = 0;
        for (int next : after(questions, at)) {
            most = Math.max(most, longest(questions, cost, next, known));
        }
        long all = cost.applyAsLong(questions.get(at)) + most;
        known.put(at, all);
        return all;
    }

    private static Reason flaw(String code, Question question, String zh, String en) {
        return Reason.of(code, "问题“" + question.slug() + "”" + zh, "Question " + question.slug() + " " + en);
    }

    /** Goes every way from the first question, depth first. */
    private static final class Walk {
        private final List<Question> questions;
        private final List<Reason> flaws;
        private final Set<Integer> open = new HashSet<>();
        private final Set<Integer> done = new HashSet<>();

        Walk(List<Question> questions, List<Reason> flaws) {
            this.questions = questions;
            this.flaws = flaws;
        }

        void check() {
            visit(0);
            for (int i = 0; i < questions.size(); i++) {
                if (!done.contains(i)) {
                    flaws.add(flaw("question-unreachable", questions.get(i), "没有任何回答能到达。", "is reached by no answer."));
                }
            }
        }

        private void visit(int at) {
            open.add(at);
            for (int next : after(questions, at)) {
                if (open.contains(next)) {
                    String to = questions.get(next).slug();
                    flaws.add(flaw(
                            "route-loop",
                            questions.get(at),
                            "会回到“" + to + "”，形成循环。",
                            "leads back to " + to + ", a loop."));
                } else if (next < questions.size() && !done.contains(next)) {
                    visit(next);
                }
            }
            open.remove(at);
            done.add(at);
        }
    }
}
