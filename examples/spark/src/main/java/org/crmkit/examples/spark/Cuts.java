package org.crmkit.examples.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmBinning;
import org.crmkit.scoring.value.RfmSegment;

/**
 * The limits of the fifths of all customers, from quantile sketches that merge: Spark's {@code approxQuantile}, which is that of
 * Greenwald and Khanna (2001), <a href="https://doi.org/10.1145/375663.375670">doi:10.1145/375663.375670</a>. A cut's rank is at most
 * {@link #ERROR} of all customers away from its share.
 */
record Cuts(List<Long> recencyDays, List<Long> purchases, List<Long> minorAmounts) implements Serializable {

    /** How far the rank of a cut may be off, as a share of all customers. */
    static final double ERROR = 0.001;

    private static final double[] FIFTHS = {0.2, 0.4, 0.6, 0.8};

    static Cuts of(SparkSession spark, JavaRDD<CustomerSummaries> parts) {
        StructType schema =
                new StructType(new StructField[] {column("nearness"), column("purchases"), column("total")});
        JavaRDD<Row> rows = parts.flatMap(part -> new RowsOfPart(part).iterator());
        Dataset<Row> values = spark.createDataFrame(rows, schema);
        double[][] cuts = values.stat().approxQuantile(new String[] {"nearness", "purchases", "total"}, FIFTHS, ERROR);
        return new Cuts(whole(cuts[0], -1), whole(cuts[1], 1), whole(cuts[2], 1));
    }

    private static StructField column(String name) {
        return new StructField(name, DataTypes.LongType, false, Metadata.empty());
    }

    private static List<Long> whole(double[] cuts, int sign) {
        Long[] out = new Long[cuts.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = sign * (long) cuts[i];
        }
        return List.of(out);
    }

    Rfm rfm() {
        return new Rfm(new RfmBinning.ByCutPoints(recencyDays, purchases, minorAmounts), RfmSegment.QUINTILES);
    }

    /** The three values of each customer; days count backwards, since fewer are better. */
    private record RowsOfPart(CustomerSummaries part) {

        Iterator<Row> iterator() {
            return IntStream.range(0, part.size())
                    .mapToObj(row -> RowFactory.create(
                            -(long) part.daysSinceLast(row), (long) part.purchases(row), part.totalMinor(row)))
                    .iterator();
        }
    }
}
