package org.crmkit.scoring.matching;

import static org.crmkit.scoring.matching.MatchLevel.ALIKE;
import static org.crmkit.scoring.matching.MatchLevel.BUILDING;
import static org.crmkit.scoring.matching.MatchLevel.DIFFERENT;
import static org.crmkit.scoring.matching.MatchLevel.DOMAIN;
import static org.crmkit.scoring.matching.MatchLevel.INITIALS;
import static org.crmkit.scoring.matching.MatchLevel.ORDINARY;
import static org.crmkit.scoring.matching.MatchLevel.PARTLY;
import static org.crmkit.scoring.matching.MatchLevel.ROAD;
import static org.crmkit.scoring.matching.MatchLevel.SAME;
import static org.crmkit.scoring.matching.MatchLevel.SLIP;
import static org.crmkit.scoring.matching.MatchLevel.SURNAME;
import static org.crmkit.scoring.matching.MatchLevel.WITHIN;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What two files are compared by. Numbers of registers are not among them: they confirm or exclude, and weigh nothing. */
public enum MatchField implements Term {
    /** The part of a company's name that is its own (字号). */
    TRADE_NAME("字号", "Trade name", SAME, ORDINARY, SLIP, ALIKE, DIFFERENT),
    /** The name of a person. */
    PERSON_NAME("姓名", "Name of the person", SAME, ORDINARY, INITIALS, SLIP, SURNAME, DIFFERENT),
    /** What kind of company the name says it is (组织形式). */
    LEGAL_FORM("组织形式", "Legal form", SAME, DIFFERENT),
    /** What a company's name says it does (行业). */
    INDUSTRY("行业", "Industry", SAME, PARTLY, DIFFERENT),
    /** The place in a company's name (行政区划). */
    REGION("行政区划", "Region", SAME, WITHIN, DIFFERENT),
    /** A telephone number. */
    PHONE("电话", "Telephone", SAME, SLIP, DIFFERENT),
    /** An e-mail address. */
    MAIL("电子邮箱", "E-mail", SAME, DOMAIN, DIFFERENT),
    /** An address. */
    ADDRESS("地址", "Address", SAME, BUILDING, ROAD, DIFFERENT);

    /** The fields of companies. */
    static final List<MatchField> OF_COMPANIES =
            List.of(TRADE_NAME, LEGAL_FORM, INDUSTRY, REGION, PHONE, MAIL, ADDRESS);
    /** The fields of persons. */
    static final List<MatchField> OF_PERSONS = List.of(PERSON_NAME, PHONE, MAIL, ADDRESS);

    private final Label label;
    private final List<MatchLevel> levels;

    MatchField(String zh, String en, MatchLevel... levels) {
        this.label = Label.of(zh, en);
        this.levels = List.of(levels);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the levels two files may agree at, from best to worst; the last is {@link MatchLevel#DIFFERENT}. */
    public List<MatchLevel> levels() {
        return levels;
    }
}
