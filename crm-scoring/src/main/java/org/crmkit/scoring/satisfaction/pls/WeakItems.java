package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/** Finds the items of reflective constructs that say little, and what the construct would be without each. */
final class WeakItems {

    private WeakItems() {}

    static List<ItemAdvice> of(PathModelFit fit) {
        List<ItemAdvice> out = new ArrayList<>();
        for (ConstructQuality quality : fit.quality()) {
            if (quality.averageVariance().isPresent()) {
                double average = quality.averageVariance().getAsDouble();
                for (ItemEstimate item : fit.items(quality.construct())) {
                    double loading = item.turnedLoading();
                    if (loading < 0) {
                        out.add(advice(fit, item, ItemAdvice.Kind.AGAINST, average));
                    } else if (loading < ItemAdvice.WEAK) {
                        out.add(advice(fit, item, ItemAdvice.Kind.WEAK, average));
                    } else if (loading < ItemAdvice.STRONG && average < 0.5) {
                        out.add(advice(fit, item, ItemAdvice.Kind.MIDDLING, average));
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    private static ItemAdvice advice(PathModelFit fit, ItemEstimate found, ItemAdvice.Kind kind, double average) {
        OptionalDouble without = without(fit, found);
        String loading = Formats.rounded(found.turnedLoading(), 2);
        String zh = "载荷" + loading;
        String en = "it loads " + loading;
        if (without.isPresent()) {
            String change = Formats.rounded(average, 2) + " -> " + Formats.rounded(without.getAsDouble(), 2);
            zh += "，去掉后平均提取方差 " + change;
            en += "; without it the average variance extracted goes " + change;
        }
        String name = found.item().name();
        Label text =
                switch (kind) {
                    case AGAINST ->
                        Label.of(
                                name + "：" + zh + "。请检查是否为反向题或编码反了。",
                                name + ": " + en
                                        + ". See whether it is a reversed item or was coded the wrong way round.");
                    case WEAK ->
                        Label.of(
                                name + "：" + zh + "。建议改写题目，或在下次调查中去掉。",
                                name + ": " + en + ". Ask it differently, or leave it out of the next survey.");
                    case MIDDLING ->
                        Label.of(
                                name + "：" + zh + "。若内容上可替代，可以去掉。",
                                name + ": " + en + ". If other items cover what it asks, it may go.");
                };
        return new ItemAdvice(found.item(), found.construct(), kind, found.turnedLoading(), average, without, text);
    }

    private static OptionalDouble without(PathModelFit fit, ItemEstimate left) {
        PathModel model = fit.model();
        if (model.construct(left.construct()).items().size() < 3) {
            return OptionalDouble.empty();
        }
        List<Construct> constructs = model.constructs().stream()
                .map(c -> c.name().equals(left.construct())
                        ? new Construct(
                                c.name(),
                                c.label(),
                                c.mode(),
                                c.items().stream()
                                        .filter(i -> !i.equals(left.item()))
                                        .toList())
                        : c)
                .toList();
        Layout layout = new Layout(new PathModel(constructs, model.paths()));
        int gap = fit.layout().item(left.item().name());
        double[][] all = fit.moments().correlations;
        double[][] kept = new double[all.length - 1][all.length - 1];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                kept[i][j] = all[i < gap ? i : i + 1][j < gap ? j : j + 1];
            }
        }
        try {
            Estimate estimate = Estimate.of(layout, kept, fit.options());
            return new Reliability(layout, kept, estimate)
                    .of(layout.model.place(left.construct()))
                    .averageVariance();
        } catch (Unfit e) {
            return OptionalDouble.empty();
        }
    }
}
