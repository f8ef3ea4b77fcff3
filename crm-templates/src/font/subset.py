"""Makes the font that PDF files are set in: WenQuanYi Micro Hei (Apache-2.0), cut down to what our pages use.

    python3 subset.py /usr/share/fonts/truetype/wqy/wqy-microhei.ttc wqy-microhei-gb2312.ttf

Kept: all of GB 2312 (levels 1 and 2 and the signs), Latin with accents, and the signs our pages print. Left out: hints and
everything a PDF does not need. Added: the boxes to tick, which the font lacks. Needs fonttools; the same input gives the same
bytes.
"""
import sys

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SIGNS = "•–—‘’“”…‰€™←↑→↓⇒≤≥≠≈±×÷·′″①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■□▲△●○★☆◆◇√∞∑∏∫∂−⁄✓"


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def square(pen, left, bottom, right, top, clockwise):
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    pen.moveTo(corners[0])
    for corner in corners[1:] if clockwise else corners[:0:-1]:
        pen.lineTo(corner)
    pen.closePath()


def box(tick):
    pen = TTGlyphPen(None)
    square(pen, 250, -90, 1800, 1460, True)
    square(pen, 370, 30, 1680, 1340, False)
    if tick:
        corners = [(560, 700), (680, 800), (900, 520), (1400, 1160), (1520, 1070), (910, 280)]
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def main(source, target):
    wanted = set(gb2312()) | set(SIGNS)
    wanted |= {chr(c) for c in range(0x20, 0x7F)} | {chr(c) for c in range(0xA0, 0x180)}
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "vhea", "vmtx", "VORG", "gasp", "BASE", "DSIG"]
    font = TTFont(source, fontNumber=0, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(wanted)))
    subsetter.subset(font)
    order = font.getGlyphOrder()
    for name, code, tick in (("box", 0x2610, False), ("boxticked", 0x2611, True)):
        order = order + [name]
        font.setGlyphOrder(order)
        font["glyf"][name] = box(tick)
        font["hmtx"][name] = (2048, 250)
        for table in font["cmap"].tables:
            table.cmap[code] = name
    font["post"].formatType = 3.0
    font.save(target)


main(sys.argv[1], sys.argv[2])
