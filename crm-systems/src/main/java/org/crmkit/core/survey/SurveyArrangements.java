package org.crmkit.core.survey;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * What those who will read the report and those who carry out the survey agree on before it begins, and what it takes.
 *
 * @param commissionedBy the department that wants to know
 * @param expected what the report is to answer
 * @param reportBy the day it is to be there
 * @param sources which data are used, and where they come from; may be empty
 * @param itemNotes what is to be observed in single areas
 * @param training what the people who ask must learn before; may be empty
 * @param resources what other departments lend; may be empty
 * @param remarks anything else
 */
public record SurveyArrangements(
        Label commissionedBy,
        Label expected,
        LocalDate reportBy,
        List<Label> sources,
        Map<SurveyArea, Label> itemNotes,
        List<Label> training,
        List<Label> resources,
        Optional<Label> remarks) {

    public SurveyArrangements {
        sources = List.copyOf(sources);
        itemNotes = Maps.immutableEnumMap(itemNotes);
        training = List.copyOf(training);
        resources = List.copyOf(resources);
    }
}
