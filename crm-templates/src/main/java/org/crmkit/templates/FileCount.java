package org.crmkit.templates;

/**
 * How much of a handbook is of one sort.
 *
 * @param extension the ending of its files, such as {@code docx}
 * @param files how many
 * @param bytes how long they are together
 */
public record FileCount(String extension, int files, long bytes) {

    FileCount plus(int length) {
        return new FileCount(extension, files + 1, bytes + length);
    }
}
