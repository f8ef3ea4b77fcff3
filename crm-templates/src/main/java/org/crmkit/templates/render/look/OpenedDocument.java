package org.crmkit.templates.render.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crmkit.templates.render.look.LookRefusedException.Reason;

/**
 * The parts of a file that came from outside. What is packed in it is unpacked only up to a bound: 2,000 parts, 8 MiB a part and
 * 48 MiB in all, whatever its directory says.
 */
final class OpenedDocument {

    static final int MOST_PACKED = 32 << 20;
    static final int MOST_PARTS = 2_000;
    static final int MOST_PART = 8 << 20;
    static final int MOST_UNPACKED = 48 << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OpenedDocument() {}

    static OpenedDocument open(byte[] file) {
        if (file.length > MOST_PACKED) {
            throw tooLarge(file.length + " bytes", "32 MiB");
        }
        OpenedDocument opened = new OpenedDocument();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            opened.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof LookRefusedException refused) {
                throw refused;
            }
            throw noDocument("damaged");
        }
        if (!opened.parts.containsKey("word/document.xml")) {
            throw noDocument(opened.parts.isEmpty() ? "not a zip" : "a zip without word/document.xml");
        }
        return opened;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int left = MOST_UNPACKED;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw tooLarge("more than " + MOST_PARTS + " parts", MOST_PARTS + " parts");
            }
            byte[] content = zip.readNBytes(Math.min(left, MOST_PART) + 1);
            if (content.length > MOST_PART) {
                throw tooLarge("a part of more than 8 MiB", "8 MiB a part");
            }
            left -= content.length;
            if (left < 0) {
                throw tooLarge("more than 48 MiB unpacked", "48 MiB unpacked");
            }
            if (parts.putIfAbsent(entry.getName(), content) != null) {
                throw noDocument("a zip with two parts of one name");
            }
        }
    }

    private static LookRefusedException tooLarge(String was, String most) {
        return new LookRefusedException(
                Reason.TOO_LARGE,
                "参照文件的大小为 " + was + "，应不超过 " + most + "。请用只含信头的文件。",
                "The reference document was " + was + "; it must have at most " + most
                        + ". Use one that holds the letterhead only.");
    }

    private static LookRefusedException noDocument(String was) {
        return new LookRefusedException(
                Reason.NOT_A_DOCUMENT,
                "参照文件不是 Word 文件（" + was + "），应为 .docx。请在 Word 中另存为 .docx，不加密码。",
                "The reference document was " + was
                        + "; it must be a .docx. Save it as .docx in Word, without a password.");
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Returns a part as a tree. */
    Optional<Element> tree(String name) {
        return bytes(name).map(content -> Element.parse(name, content));
    }
}
