package org.crmkit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.templates.fixture.SampleRules;
import org.junit.jupiter.api.Test;

class HandbookTest {

    private final Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
            .build();

    @Test
    void the_shipped_documents_have_no_error() {
        handbook.lint().warnings().forEach(System.out::println);
        assertThat(handbook.lint().errors()).isEmpty();
        assertThat(handbook.openSlots()).isEmpty();
    }
}
