package org.crmkit.templates.render.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paragraph styles of a Word document: what a style does not say, the one it is based on says, and the document's defaults at
 * last (ECMA-376 part 1, 17.7.2).
 */
final class StyleSheet {

    private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern TYPEFACE = Pattern.compile("[\\p{L}\\p{N} ._()-]{1,60}");

    /** What a typeface needs from one line to the next, in its size, where the pitch is said in lines. */
    private static final double NATURAL = 1.25;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final Optional<Element> defaults;
    private final Optional<Element> theme;

    StyleSheet(Optional<Element> styles, Optional<Element> theme) {
        this.theme = theme;
        this.defaults = styles.flatMap(all -> all.child("docDefaults"));
        styles.ifPresent(all -> all.all("style")
                .filter(style -> style.attribute("type").orElse("").equals("paragraph"))
                .forEach(style -> style.attribute("styleId").ifPresent(id -> {
                    byId.putIfAbsent(id, style);
                    style.child("name")
                            .flatMap(name -> name.attribute("val"))
                            .ifPresent(name -> idOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), id));
                })));
    }

    boolean has(String name) {
        return idOfName.containsKey(name);
    }

    /**
     * Returns the face of the style of a name, as Word's own styles are called in every language. Typefaces and sizes it does not
     * say are those of {@code otherwise}; other things left unsaid are as Word has them.
     */
    Face face(String name, Face otherwise) {
        Properties found = new Properties();
        Set<String> seen = new HashSet<>();
        String id = idOfName.get(name);
        while (id != null && seen.add(id)) {
            Element style = byId.get(id);
            if (style == null) {
                break;
            }
            style.child("rPr").ifPresent(found::run);
            style.child("pPr").ifPresent(found::paragraph);
            id = style.child("basedOn").flatMap(base -> base.attribute("val")).orElse(null);
        }
        defaults.flatMap(all -> all.child("rPrDefault"))
                .flatMap(all -> all.child("rPr"))
                .ifPresent(found::run);
        defaults.flatMap(all -> all.child("pPrDefault"))
                .flatMap(all -> all.child("pPr"))
                .ifPresent(found::paragraph);
        return found.over(otherwise);
    }

    private Optional<String> typeface(Optional<String> named, Optional<String> themed) {
        return themed.flatMap(this::ofTheme).or(() -> named).filter(name -> TYPEFACE.matcher(name)
                .matches());
    }

    private Optional<String> ofTheme(String role) {
        String set = role.startsWith("major") ? "majorFont" : "minorFont";
        Optional<Element> fonts = theme.flatMap(all -> all.all(set).findFirst());
        if (!role.endsWith("EastAsia")) {
            return fonts.flatMap(font -> font.child("latin")).flatMap(font -> font.attribute("typeface"));
        }
        return fonts.flatMap(font -> font.child("ea"))
                .flatMap(font -> font.attribute("typeface"))
                .or(() -> fonts.stream()
                        .flatMap(font -> font.all("font"))
                        .filter(font -> font.attribute("script").orElse("").equals("Hans"))
                        .findFirst()
                        .flatMap(font -> font.attribute("typeface")));
    }

    /** What was found so far; the first to say something is right. */
    private final class Properties {

        private Optional<String> latin = Optional.empty();
        private Optional<String> chinese = Optional.empty();
        private Optional<Double> size = Optional.empty();
        private Optional<Boolean> bold = Optional.empty();
        private Optional<Boolean> italic = Optional.empty();
        private Optional<String> color = Optional.empty();
        private Optional<Face.Align> align = Optional.empty();
        private Optional<Double> before = Optional.empty();
        private Optional<Double> after = Optional.empty();
        private Optional<Integer> line = Optional.empty();
        private Optional<String> lineRule = Optional.empty();

        void run(Element properties) {
            properties.child("rFonts").ifPresent(fonts -> {
                latin = latin.or(() -> typeface(fonts.attribute("ascii"), fonts.attribute("asciiTheme")));
                chinese = chinese.or(() -> typeface(fonts.attribute("eastAsia"), fonts.attribute("eastAsiaTheme")));
            });
            size = size.or(() -> properties
                    .child("sz")
                    .flatMap(sz -> sz.number("val"))
                    .map(half -> half / 2.0)
                    .filter(points -> points >= 5 && points <= 72));
            bold = bold.or(() -> toggle(properties, "b"));
            italic = italic.or(() -> toggle(properties, "i"));
            color = color.or(() -> properties
                    .child("color")
                    .flatMap(value -> value.attribute("val"))
                    .map(rgb -> COLOR.matcher(rgb).matches() ? rgb.toUpperCase(Locale.ROOT) : ""));
        }

        private Optional<Boolean> toggle(Element properties, String name) {
            return properties.child(name).map(on -> !Set.of("0", "false", "off")
                    .contains(on.attribute("val").orElse("1")));
        }

        void paragraph(Element properties) {
            align = align.or(() ->
                    properties.child("jc").flatMap(jc -> jc.attribute("val")).map(Properties::side));
            properties.child("spacing").ifPresent(spacing -> {
                before = before.or(() -> twentieths(spacing, "before"));
                after = after.or(() -> twentieths(spacing, "after"));
                if (line.isEmpty()) {
                    line = spacing.number("line").filter(n -> n > 0 && n <= 2_000);
                    lineRule = spacing.attribute("lineRule");
                }
            });
        }

        private static Face.Align side(String value) {
            return switch (value) {
                case "center" -> Face.Align.CENTER;
                case "right", "end" -> Face.Align.END;
                case "both", "distribute" -> Face.Align.BOTH;
                default -> Face.Align.START;
            };
        }

        private Optional<Double> twentieths(Element spacing, String attribute) {
            return spacing.number(attribute).filter(n -> n >= 0 && n <= 2_000).map(n -> n / 20.0);
        }

        Face over(Face otherwise) {
            double points = size.orElse(otherwise.size());
            boolean inLines = lineRule.orElse("auto").equals("auto");
            double natural = Math.round(points * NATURAL * 2) / 2.0;
            double pitch = line.map(n -> inLines ? Math.round(natural * n / 240 * 2) / 2.0 : n / 20.0)
                    .orElse(size.isPresent() ? natural : otherwise.pitch());
            return new Face(
                    latin.orElse(otherwise.latin()),
                    chinese.orElse(otherwise.chinese()),
                    points,
                    Math.max(pitch, Math.ceil(points * 1.1)),
                    bold.orElse(false),
                    italic.orElse(false),
                    color.orElse(""),
                    align.orElse(Face.Align.START),
                    before.orElse(0.0),
                    after.orElse(0.0));
        }
    }
}
