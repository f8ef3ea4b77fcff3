package org.crmkit.scoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPartsTest {

    private static DuplicateSubject at(String id, String address) {
        return new DuplicateSubject(
                CustomerId.of(id), CustomerKind.ENTERPRISE, List.of("x"), List.of(), List.of(), List.of(address));
    }

    private static MatchLevel level(String one, String two) {
        MatchLevel level = Matcher.usual()
                .compare(at("C-1", one), at("C-2", two))
                .pattern()
                .level(MatchField.ADDRESS);
        assertThat(Matcher.usual()
                        .compare(at("C-1", two), at("C-2", one))
                        .pattern()
                        .level(MatchField.ADDRESS))
                .isEqualTo(level);
        return level;
    }

    @ParameterizedTest
    @CsvSource({
        "福建省厦门市思明区虚构路18号3楼, 厦门市虚构路１８号, SAME",
        "厦门思明区虚构路18号302室, 福建厦门虚构路18号302, SAME",
        "厦门市虚构路18号302室, 厦门市虚构路18号501室, BUILDING",
        "厦门市虚构路18号A座302, 厦门市虚构路18号B座302, BUILDING",
        "厦门市虚构路18号, 厦门市虚构路20号, ROAD",
        "厦门市虚构路18号, 厦门市无名路18号, DIFFERENT",
        "厦门市虚构路18号, 福州市虚构路18号, DIFFERENT",
        "虚构路18号, 福州市虚构路18号, SAME",
        "福建省虚构路18号, 福州市虚构路18号, SAME",
        "'18 Imagined Road, Xiamen', 'No. 18, Imagined Rd., Siming District, Xiamen', SAME",
        "'Room 302, 18 Imagined Road', '18 Imagined Rd, Suite 501', BUILDING",
        "'18 Imagined Road, Xiamen', '20 Imagined Road, Xiamen', ROAD",
        "'18 Imagined Road', '18 Nameless Street', DIFFERENT",
        "'18 Imagined Road, Xiamen', 厦门市虚构路18号, UNKNOWN",
        "'18 Imagined Road', '?', UNKNOWN"
    })
    void addresses_agree_by_town_road_house_and_room(String one, String two, MatchLevel level) {
        assertThat(level(one, two)).isEqualTo(level);
    }

    @Test
    void an_address_is_taken_apart() {
        AddressParts parts = AddressParts.parse("福建省厦门市思明区莲前街道虚构东路18-2号A座1203室");
        assertThat(parts.town()).contains("厦门");
        assertThat(parts.road()).isEqualTo("虚构东路");
        assertThat(parts.house()).isEqualTo("18-2");
        assertThat(parts.room()).isEqualTo("a-1203");
    }
}
