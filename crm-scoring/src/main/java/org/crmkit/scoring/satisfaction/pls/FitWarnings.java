package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitWarning;

/** What a reader must know of a path model before trusting it. */
final class FitWarnings {

    /** Respondents for each arrow that points at one construct; Barclay, Higgins and Thompson (1995), Technology Studies 2(2). */
    private static final int PER_ARROW = 10;

    /** Hair, Hult, Ringle and Sarstedt (2017), A Primer on Partial Least Squares Structural Equation Modeling, 2nd edition. */
    private static final double COLLINEAR = 5;

    private FitWarnings() {}

    static List<FitWarning> of(PathModelFit fit) {
        List<FitWarning> out = new ArrayList<>();
        answers(fit, out);
        int needed = PER_ARROW * mostArrows(fit.model());
        if (fit.respondents() < needed) {
            out.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "有效答卷 " + fit.respondents() + " 份，少于经验上所需的 " + needed + " 份。",
                            fit.respondents() + " respondents are fewer than the " + needed + " usually asked for.")));
        }
        for (PathEstimate path : fit.paths()) {
            if (!path.path().expected().holds(path.coefficient())) {
                String found = path.path() + " " + Formats.rounded(path.coefficient(), 3);
                out.add(new FitWarning(
                        FitWarning.Kind.UNEXPECTED_SIGN,
                        Label.of("路径方向与预期相反：" + found + "。", "A path goes against what was expected: " + found + ".")));
            }
            if (path.inflation() > COLLINEAR) {
                String found = path.path() + ", VIF " + Formats.rounded(path.inflation(), 1);
                out.add(new FitWarning(
                        FitWarning.Kind.COLLINEAR,
                        Label.of(
                                "其他构念已说明大部分：" + found + "。",
                                "The other constructs of the equation already tell most of it: " + found + ".")));
            }
        }
        for (ItemEstimate item : fit.items()) {
            if (item.turnedLoading() < 0) {
                String found = item.item().name() + " " + Formats.rounded(item.loading(), 3);
                out.add(new FitWarning(
                        FitWarning.Kind.UNEXPECTED_SIGN,
                        Label.of("题项与其构念方向相反：" + found + "。", "An item speaks against its construct: " + found + ".")));
            }
        }
        return List.copyOf(out);
    }

    private static void answers(PathModelFit fit, List<FitWarning> out) {
        if (fit.leftOut() > 0) {
            out.add(new FitWarning(
                    FitWarning.Kind.LEFT_OUT,
                    Label.of(
                            "因缺答剔除 " + fit.leftOut() + " 份答卷。",
                            "Left out for missing answers: " + fit.leftOut()
                                    + (fit.leftOut() == 1 ? " respondent." : " respondents."))));
        }
        if (fit.missing() == 0) {
            return;
        }
        if (fit.options().missing() == MissingAnswers.MEAN) {
            out.add(new FitWarning(
                    FitWarning.Kind.FILLED_IN,
                    Label.of(
                            "以均值代替 " + fit.missing() + " 个缺答，方差因此偏小。",
                            fit.missing() + " missing answers count as the mean, which makes variances too small.")));
        } else {
            out.add(
                    new FitWarning(
                            FitWarning.Kind.PAIRWISE,
                            Label.of(
                                    "有 " + fit.missing() + " 个缺答，各相关系数取自不同的答卷。",
                                    fit.missing()
                                            + " answers are missing, so the correlations rest on different respondents each.")));
        }
    }

    private static int mostArrows(PathModel model) {
        int most = 0;
        for (Construct construct : model.constructs()) {
            most = Math.max(most, model.predecessors(construct.name()).size());
            if (construct.mode() == OuterMode.B) {
                most = Math.max(most, construct.items().size());
            }
        }
        return most;
    }
}
