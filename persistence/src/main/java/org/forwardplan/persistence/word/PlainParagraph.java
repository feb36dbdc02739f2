package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Span;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;

/// A paragraph of nothing but words, or an item of a list, written as plain XML: just what is else
/// written through [Flow], in a fraction of its time.
///
/// @param style as the document calls it
/// @param opensPage true where a page begins with it
/// @param number of the list it is an item of; null for none
record PlainParagraph(
        String style,
        boolean opensPage,
        Setting setting,
        @Nullable Number number,
        List<Span> spans) {

    /// @param level from 0
    record Number(int level, BigInteger list) {}

    /// @param prefix of the names of Word's own elements
    String xml(String prefix) {
        var xml = new PlainXml(prefix);
        xml.open("p");
        xml.open("pPr");
        xml.empty("pStyle", "val", style);
        if (setting.announces()) {
            xml.empty("keepNext");
        }
        if (opensPage) {
            xml.empty("pageBreakBefore");
        }
        if (number != null) {
            xml.open("numPr");
            xml.empty("ilvl", "val", String.valueOf(number.level()));
            xml.empty("numId", "val", number.list().toString());
            xml.close("numPr");
        }
        if (setting.clear()) {
            xml.empty("spacing", "before", String.valueOf(Setting.AFTER_TABLE));
        }
        xml.close("pPr");
        spans.forEach(xml::say);
        xml.close("p");
        return xml.toString();
    }
}
