package org.crmkit.templates.form;

/** How much of a workbook is read before it is refused. Forms are small; these limits leave them a hundred times their size. */
final class FormLimits {

    /** Bytes of the file. */
    static final int FILE = 8 << 20;

    /** Files inside it. */
    static final int PARTS = 500;

    /** Bytes of one file inside it, unpacked. */
    static final int PART = 16 << 20;

    /** Bytes of all of them, unpacked. */
    static final int ALL = 48 << 20;

    /** The last row that may hold anything. */
    static final int ROWS = 20_000;

    /** The last column that may hold anything. */
    static final int COLUMNS = 1_024;

    /** Cells on a sheet. */
    static final int CELLS = 200_000;

    /** Characters of one cell; what Excel holds at most. */
    static final int TEXT = 32_767;

    private FormLimits() {}
}
