package org.crmkit.templates.render.look;

/**
 * A picture for the running head.
 *
 * @param extension {@code png} or {@code jpeg}
 * @param width in points
 * @param height in points
 * @param content the file, kept as it came
 */
public record Logo(String extension, double width, double height, Content content) {

    /** The bytes of a picture. */
    public static final class Content {

        private final byte[] bytes;

        /** Takes a copy of the bytes. */
        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** Returns a copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }
}
