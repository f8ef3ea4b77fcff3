package org.crmkit.templates.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Strings;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/** The objects of a PDF file (ISO 32000-1:2008) and the table that finds them. The file's id is a digest of its content. */
final class PdfFile {

    private final List<byte[]> objects = new ArrayList<>();

    /** Keeps a number for an object that others name before it is known. */
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    void put(int number, String body) {
        objects.set(number - 1, body.getBytes(ISO_8859_1));
    }

    int add(String body) {
        int number = reserve();
        put(number, body);
        return number;
    }

    /** Adds content, compressed. */
    int stream(String entries, byte[] content) {
        Deflater deflater = new Deflater(6);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        String head = "<< " + entries + " /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n";
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(head.getBytes(ISO_8859_1));
        object.writeBytes(packed.toByteArray());
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(object.toByteArray());
        return objects.size();
    }

    byte[] toBytes(int catalog, int info) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1));
        int[] places = new int[objects.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = out.size();
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        String id = digest(out.toByteArray());
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (places.length + 1) + "\n0000000000 65535 f \n");
        for (int place : places) {
            end.append(Strings.padStart(Integer.toString(place), 10, '0')).append(" 00000 n \n");
        }
        end.append("trailer\n<< /Size ")
                .append(places.length + 1)
                .append(" /Root ")
                .append(catalog);
        end.append(" 0 R /Info ")
                .append(info)
                .append(" 0 R /ID [<")
                .append(id)
                .append("> <")
                .append(id);
        end.append(">] >>\nstartxref\n").append(table).append("\n%%EOF\n");
        out.writeBytes(end.toString().getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing; every Java has it.", e);
        }
    }

    /** Returns wording as a string of the format: UTF-16 with its mark, in hexadecimal digits. */
    static String text(String wording) {
        StringBuilder text = new StringBuilder("<FEFF");
        for (int i = 0; i < wording.length(); i++) {
            FontSubset.hex(wording.charAt(i), text);
        }
        return text.append('>').toString();
    }

    /** Returns a number with at most two decimals. */
    static String number(double value) {
        StringBuilder number = new StringBuilder();
        number(value, number);
        return number.toString();
    }

    /** Writes a number with at most two decimals. */
    static void number(double value, StringBuilder out) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long whole = Math.abs(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        out.append(whole);
        if (rest > 0) {
            out.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            out.append(rest % 10);
        }
    }
}
