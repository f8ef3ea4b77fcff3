package org.crmkit.templates.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files inside a workbook, unpacked within {@link FormLimits}. */
final class Parts {

    private static final String SAVE_AGAIN = "Fill the form again from the workbook as issued, and save it as .xlsx.";
    private static final String SAVE_AGAIN_ZH = "请重新填写下发的表单并另存为 .xlsx 文件。";

    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    static Parts of(byte[] file) throws FormRefusal {
        if (file.length > FormLimits.FILE) {
            throw new FormRefusal(
                    "文件大小为 " + file.length + " 字节，不得超过 " + FormLimits.FILE + " 字节。" + SAVE_AGAIN_ZH,
                    "The file has " + file.length + " bytes; it must have at most " + FormLimits.FILE + ". "
                            + SAVE_AGAIN);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FormRefusal(
                    "文件为旧版 .xls 或带密码的工作簿，无法读取。请取消密码，并另存为 .xlsx 文件。",
                    "The file is an old .xls or has a password; it must be an .xlsx without one. Save it as .xlsx.");
        }
        if (!begins(file, 'P', 'K')) {
            throw new FormRefusal("文件不是 .xlsx 工作簿。" + SAVE_AGAIN_ZH, "The file is no .xlsx workbook. " + SAVE_AGAIN);
        }
        if (!endsWhole(file)) {
            throw broken();
        }
        Parts found = new Parts(unpacked(file));
        for (String name : found.parts.keySet()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw new FormRefusal(
                        "工作簿含有宏，表单不得含宏。" + SAVE_AGAIN_ZH,
                        "The workbook has macros; a form must have none. " + SAVE_AGAIN);
            }
        }
        return found;
    }

    private static boolean begins(byte[] file, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the record that ends every zip file is there (PKWARE APPNOTE 4.3.16). */
    private static boolean endsWhole(byte[] file) {
        for (int at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xFFFF); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws FormRefusal {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = limited(zip);
                all += bytes.length;
                if (parts.size() == FormLimits.PARTS || all > FormLimits.ALL) {
                    throw tooLarge();
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), bytes) != null) {
                    throw broken();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        if (parts.isEmpty()) {
            throw broken();
        }
        return parts;
    }

    private static byte[] limited(InputStream zip) throws IOException, FormRefusal {
        byte[] bytes = zip.readNBytes(FormLimits.PART + 1);
        if (bytes.length > FormLimits.PART) {
            throw tooLarge();
        }
        return bytes;
    }

    private static FormRefusal tooLarge() {
        return new FormRefusal(
                "工作簿解压后过大，表单解压后不得超过 " + (FormLimits.ALL >> 20) + " MiB、" + FormLimits.PARTS + " 个部件。" + SAVE_AGAIN_ZH,
                "The workbook is too large when unpacked; a form must stay within " + (FormLimits.ALL >> 20)
                        + " MiB and " + FormLimits.PARTS + " parts. " + SAVE_AGAIN);
    }

    static FormRefusal broken() {
        return new FormRefusal(
                "工作簿已损坏或不完整，无法读取。" + SAVE_AGAIN_ZH, "The workbook is damaged or cut short. " + SAVE_AGAIN);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] required(String name) throws FormRefusal {
        return part(name).orElseThrow(Parts::broken);
    }

    /** Returns all of them, in the order of the file. */
    Map<String, byte[]> all() {
        return parts;
    }
}
