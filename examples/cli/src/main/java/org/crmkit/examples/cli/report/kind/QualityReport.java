package org.crmkit.examples.cli.report.kind;

import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.quality.QualityReportFolder;
import org.crmkit.templates.output.FileSet;

/**
 * {@code quality}: causes, control charts, recurrence, the five steps, pass rates and whether listeners agree, from a table of complaints
 * and monitored contacts with the header
 * {@code record,key,day,topic,matter,found,filtered,answered,solved,checked,satisfied,reopened,closed,team,listener,verdict,points}.
 */
final class QualityReport implements ScoringReport {

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public FileSet files(Optional<Path> input, Shell shell) {
        return QualityReportFolder.files(input, shell);
    }
}
