"""Cuts the reader pages' typeface out of the files of the npm package @fontsource-variable/source-serif-4.

The package has Latin and Vietnamese letters in two files of 150 kB, and browsers do not kern across files: "Tạ" falls
apart. This joins both into one file, with the kerning of a letter's nearest relative (ậ as â), and keeps what the pages
use: weights 400 to 700, optical sizes 20 to 60, the letters below, kerning.

    pip install fonttools brotli
    python docs/reader-font/cut.py node_modules/@fontsource-variable/source-serif-4/files public/fonts/toa-soan-serif-1.woff2
"""

import copy
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = (
    set(range(0x20, 0x7F))
    | {0xA0} | {ord(c) for c in "©«®°±·»½×÷–—‘’“”•…′″€−"}
    | {ord(c) for c in "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"}
)
FAMILY = "Toa Soan Serif"  # "Source" is a reserved name: a changed file must not carry it.


def load(path, unicodes):
    font = TTFont(path)
    font = instancer.instantiateVariableFont(font, {"wght": (400, 400, 700), "opsz": (20, 20, 60)})
    options = subset.Options(layout_features=["kern"], hinting=False, name_IDs=[], notdef_outline=True, glyph_names=True)
    options.drop_tables += ["BASE", "gasp", "prep", "STAT", "HVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


def named(font, prefix):
    """Names glyphs by their letter, and the parts that have none apart from those of the other file."""
    by_glyph = {}
    for code, glyph in font.getBestCmap().items():
        by_glyph.setdefault(glyph, f"u{code:04X}")
    names = [name if name == ".notdef" else by_glyph.get(name, f"{prefix}.{i}") for i, name in enumerate(font.getGlyphOrder())]
    return dict(zip(font.getGlyphOrder(), names))


def relative(char):
    """The Latin-1 letters that a Vietnamese one is kerned as: (before another letter, after one)."""
    parts = unicodedata.normalize("NFD", char)
    base, marks = parts[0], parts[1:]
    if char in "Đđ":
        return ("Ð", "Ð") if char == "Đ" else ("d", "d")
    if char == "₫":
        return (None, None)
    hat = "\u0302" in marks or "\u0306" in marks
    tone = next((m for m in marks if m in "\u0300\u0301\u0303\u0309"), None)
    stand_in = unicodedata.normalize("NFC", base + "\u0302") if hat else base
    if not hat and tone:
        stand_in = unicodedata.normalize("NFC", base + {"\u0303": "\u0308"}.get(tone, "\u0301"))
    horn = "\u031b" in marks
    return (None if horn else stand_in, stand_in)


def main(folder, target):
    latin = load(f"{folder}/source-serif-4-latin-opsz-normal.woff2", LATIN)
    source = TTFont(f"{folder}/source-serif-4-vietnamese-opsz-normal.woff2")
    vietnamese_codes = {c for c in source.getBestCmap() if c > 0xFF and not unicodedata.combining(chr(c))}
    vietnamese = load(f"{folder}/source-serif-4-vietnamese-opsz-normal.woff2", vietnamese_codes)
    for font in (latin, vietnamese):
        font["glyf"].ensureDecompiled() if hasattr(font["glyf"], "ensureDecompiled") else None

    latin_cmap, viet_cmap = latin.getBestCmap(), vietnamese.getBestCmap()
    latin_glyf, viet_glyf = latin["glyf"], vietnamese["glyf"]

    def drawing(font, name):
        glyph = font["glyf"][name]
        if glyph.isComposite():
            return None
        coords = tuple(glyph.coordinates) if glyph.numberOfContours > 0 else ()
        deltas = tuple(
            (tuple(sorted(v.axes.items())), tuple(v.coordinates)) for v in font["gvar"].variations.get(name, [])
        )
        return (coords, deltas, font["hmtx"][name])

    same = {drawing(latin, n): n for n in latin.getGlyphOrder() if drawing(latin, n)}
    rename, order = {}, list(latin.getGlyphOrder())
    added = []
    reverse = {}
    for code, glyph in viet_cmap.items():
        reverse.setdefault(glyph, code)
    for i, name in enumerate(vietnamese.getGlyphOrder()):
        if name == ".notdef":
            rename[name] = ".notdef"
            continue
        twin = same.get(drawing(vietnamese, name)) if drawing(vietnamese, name) else None
        if twin and name not in reverse:
            rename[name] = twin
            continue
        rename[name] = f"viet{i}"
        added.append(name)
    print("glyphs:", len(order), "+", len(added), "shared:", len(vietnamese.getGlyphOrder()) - len(added) - 1)
    for name in added:
        glyph = copy.deepcopy(viet_glyf[name])
        if glyph.isComposite():
            for part in glyph.components:
                part.glyphName = rename[part.glyphName]
        new = rename[name]
        order.append(new)
        latin_glyf.glyphs[new] = glyph
        latin["gvar"].variations[new] = vietnamese["gvar"].variations.get(name, [])
        latin["hmtx"].metrics[new] = vietnamese["hmtx"].metrics[name]
    latin.setGlyphOrder(order)
    latin_glyf.glyphOrder = order
    latin_glyf._reverseGlyphOrder = {n: i for i, n in enumerate(order)}
    for table in latin["cmap"].tables:
        if table.isUnicode():
            for code, glyph in viet_cmap.items():
                table.cmap[code] = rename[glyph]
    latin["maxp"].numGlyphs = len(order)

    kern(latin, {rename[viet_cmap[c]]: relative(chr(c)) for c in vietnamese_codes}, latin_cmap)
    name_font(latin)
    latin["OS/2"].recalcUnicodeRanges(latin) if hasattr(latin["OS/2"], "recalcUnicodeRanges") else None
    latin.flavor = "woff2"
    latin.save(target)


def kern(font, relatives, cmap):
    """Puts each new glyph into the kerning classes and pairs of its relative."""
    first = {g: cmap[ord(a)] for g, (a, _) in relatives.items() if a and ord(a) in cmap}
    second = {g: cmap[ord(b)] for g, (_, b) in relatives.items() if b and ord(b) in cmap}
    as_first, as_second = {}, {}
    for g, r in first.items():
        as_first.setdefault(r, []).append(g)
    for g, r in second.items():
        as_second.setdefault(r, []).append(g)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                pairs = dict(zip(table.Coverage.glyphs, table.PairSet))
                for pair_set in table.PairSet:
                    extra = []
                    for record in pair_set.PairValueRecord:
                        for glyph in as_second.get(record.SecondGlyph, []):
                            twin = copy.copy(record)
                            twin.SecondGlyph = glyph
                            extra.append(twin)
                    pair_set.PairValueRecord += extra
                for relative_glyph, glyphs in as_first.items():
                    if relative_glyph in pairs:
                        for glyph in glyphs:
                            pairs[glyph] = pairs[relative_glyph]
                table.Coverage.glyphs = sorted(pairs, key=font.getGlyphID)
                table.PairSet = [pairs[g] for g in table.Coverage.glyphs]
                for pair_set in table.PairSet:
                    pair_set.PairValueRecord.sort(key=lambda r: font.getGlyphID(r.SecondGlyph))
                    pair_set.PairValueCount = len(pair_set.PairValueRecord)
                table.PairSetCount = len(table.PairSet)
            else:
                covered = set(table.Coverage.glyphs)
                for relative_glyph, glyphs in as_first.items():
                    if relative_glyph in covered:
                        covered.update(glyphs)
                        kind = table.ClassDef1.classDefs.get(relative_glyph)
                        if kind:
                            table.ClassDef1.classDefs.update(dict.fromkeys(glyphs, kind))
                for relative_glyph, glyphs in as_second.items():
                    kind = table.ClassDef2.classDefs.get(relative_glyph)
                    if kind:
                        table.ClassDef2.classDefs.update(dict.fromkeys(glyphs, kind))
                table.Coverage.glyphs = sorted(covered, key=font.getGlyphID)


def name_font(font):
    table = font["name"]
    table.names = []
    for number, text in {
        0: "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’. Modified: cut from Source Serif 4.",
        1: FAMILY,
        2: "Regular",
        4: FAMILY,
        6: FAMILY.replace(" ", "") + "-Regular",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        table.setName(text, number, 3, 1, 0x409)
    font["fvar"].instances = []
    for axis in font["fvar"].axes:
        axis.axisNameID = 2


main(sys.argv[1], sys.argv[2])
