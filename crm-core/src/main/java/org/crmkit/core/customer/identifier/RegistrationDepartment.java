package org.crmkit.core.customer.identifier;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * The department that registers an organisation in China: the first character of its code. GB 32100-2015 with amendment 1 of
 * 2016.
 */
public enum RegistrationDepartment {
    /** Public bodies and institutions. */
    ESTABLISHMENT('1', "机构编制", "Establishment of public institutions"),
    /** Offices of foreign media. */
    FOREIGN_AFFAIRS('2', "外交", "Foreign affairs"),
    /** Law firms, notaries, arbitrators. */
    JUSTICE('3', "司法行政", "Administration of justice"),
    /** Foreign cultural centres. */
    CULTURE('4', "文化", "Culture"),
    /** Associations, foundations, private non-profit units. */
    CIVIL_AFFAIRS('5', "民政", "Civil affairs"),
    /** Offices of foreign tourist boards. */
    TOURISM('6', "旅游", "Tourism"),
    /** Places and schools of religion. */
    RELIGION('7', "宗教", "Religion"),
    /** Trade unions. */
    TRADE_UNION('8', "工会", "Trade unions"),
    /** Companies, sole traders, farmers' cooperatives: most customers. */
    COMMERCE('9', "工商", "Industry and commerce"),
    /** Institutions of the armed forces. */
    MILITARY('A', "中央军委改革和编制办公室", "Office for reform and organisation of the Central Military Commission"),
    /** Collectives of villages and townships. */
    AGRICULTURE('N', "农业", "Agriculture"),
    /** Anybody else who registers. */
    OTHER('Y', "其他", "Other");

    private final char character;
    private final Label label;

    RegistrationDepartment(char character, String zh, String en) {
        this.character = character;
        this.label = Label.of(zh, en);
    }

    /** Returns its character in a code. */
    public char character() {
        return character;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    static Optional<RegistrationDepartment> of(char character) {
        return Arrays.stream(values())
                .filter(department -> department.character == character)
                .findFirst();
    }
}
