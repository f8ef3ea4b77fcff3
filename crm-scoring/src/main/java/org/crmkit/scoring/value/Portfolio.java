package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;

/**
 * A grid of two axes with a named field for each pair of levels. A customer's field is decided by his levels alone; his score, the
 * sum of both coordinates, only ranks customers of one field. {@link Portfolios} has the usual ones.
 *
 * @param model which question it answers
 * @param across the axis whose levels are the columns
 * @param up the axis whose levels are the rows
 * @param fields row by row from the lowest level of {@code up}, in each row from the lowest of {@code across}
 */
public record Portfolio(ModelKey model, GridAxis across, GridAxis up, List<List<GridField>> fields) {

    public Portfolio {
        List<List<GridField>> rows = new ArrayList<>();
        for (List<GridField> row : fields) {
            checkArgument(
                    row.size() == across.levels(),
                    "Portfolio row %s had %s fields; it must have %s, one for each level of %s.",
                    rows.size() + 1,
                    row.size(),
                    across.levels(),
                    across.slug());
            rows.add(List.copyOf(row));
        }
        checkArgument(
                rows.size() == up.levels(),
                "Portfolio had %s rows; it must have %s, one for each level of %s.",
                rows.size(),
                up.levels(),
                up.slug());
        fields = List.copyOf(rows);
    }

    /** Returns the field of a customer by his coordinates, both finite. A limit that is reached belongs to the level above. */
    public GridField field(double acrossValue, double upValue) {
        check(across, acrossValue);
        check(up, upValue);
        return fields.get(up.levelOf(upValue)).get(across.levelOf(acrossValue));
    }

    /**
     * Returns the fields of many customers as numbers: row times the number of columns, plus column, both from zero.
     *
     * @param acrossValues finite
     * @param upValues finite, as many
     */
    public int[] fields(double[] acrossValues, double[] upValues) {
        checkArgument(
                acrossValues.length == upValues.length,
                "There were %s and %s coordinates; there must be as many.",
                acrossValues.length,
                upValues.length);
        int[] places = new int[upValues.length];
        for (int i = 0; i < places.length; i++) {
            check(across, acrossValues[i]);
            check(up, upValues[i]);
            places[i] = up.levelOf(upValues[i]) * across.levels() + across.levelOf(acrossValues[i]);
        }
        return places;
    }

    private static void check(GridAxis axis, double value) {
        checkArgument(Double.isFinite(value), "%s was %s; it must be finite.", axis.slug(), value);
    }

    /** Returns the sum of both coordinates with the field as its band, which starts nowhere on the scale. */
    public Score score(double acrossValue, double upValue) {
        GridField field = field(acrossValue, upValue);
        return new Score(
                model,
                acrossValue + upValue,
                Optional.of(new ScoreBand(field.slug(), field.label(), Double.NEGATIVE_INFINITY)),
                0,
                List.of(coordinate(across, acrossValue), coordinate(up, upValue)),
                List.of(),
                configuration());
    }

    private static Contribution coordinate(GridAxis axis, double value) {
        ScoreBand level = axis.scale().bandOf(value);
        String number = Formats.rounded(value, 2);
        return new Contribution(
                Reason.of(
                        axis.slug(),
                        axis.label().zh() + number + "：" + level.label().zh(),
                        axis.label().en() + " " + number + ": " + level.label().en()),
                value);
    }

    /** Returns the limits of both axes as a score names its configuration. */
    public String configuration() {
        return limits(across) + "," + limits(up);
    }

    private static String limits(GridAxis axis) {
        StringBuilder out = new StringBuilder(axis.slug()).append('=');
        for (int i = 1; i < axis.levels(); i++) {
            out.append(i == 1 ? "" : "/")
                    .append(Formats.stored(axis.scale().bands().get(i).from()));
        }
        return out.toString();
    }
}
