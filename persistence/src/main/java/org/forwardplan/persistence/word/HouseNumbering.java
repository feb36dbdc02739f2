package org.forwardplan.persistence.word;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.forwardplan.model.plan.StyleRole;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the numbering of a template's own headings and lists, and adds ours where it has none that
/// will do.
final class HouseNumbering {

    private static final int HEADINGS = 0;
    private static final int BULLETS = 1;
    private static final int NUMBERED = 2;
    private static final int LEVELS = 4;

    private final XWPFNumbering numbering;
    private final CTStyles styles;
    private final HouseLooks looks;
    private final CTNumbering ours;

    HouseNumbering(XWPFNumbering numbering, CTStyles styles, HouseLooks looks, CTNumbering ours) {
        this.numbering = numbering;
        this.styles = styles;
        this.looks = looks;
        this.ours = ours;
    }

    ListIds ids() {
        var bullets =
                list(StyleRole.BULLETS).map(CTNum::getNumId).orElseGet(() -> started(BULLETS));
        var numbered =
                list(StyleRole.NUMBERS)
                        .map(it -> it.getAbstractNumId().getVal())
                        .orElseGet(() -> pattern(NUMBERED));
        var theirs = headings();
        return theirs.isPresent()
                ? new ListIds(theirs.get(), Set.of(1, 2, 3, 4), bullets, numbered)
                : new ListIds(started(HEADINGS), Set.of(), bullets, numbered);
    }

    /// The template's own numbers, where they read `1`, `1.1` and so on: cross-references count on
    /// that.
    private Optional<BigInteger> headings() {
        var numbers =
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(
                                level -> looks.of(StyleRole.heading(level)).flatMap(this::numbered))
                        .toList();
        if (numbers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var ids = numbers.stream().map(it -> it.orElseThrow().getNumId().getVal()).distinct();
        var only = ids.toList();
        return only.size() == 1
                        && patternOf(only.getFirst())
                                .filter(HouseNumbering::countsPlainly)
                                .isPresent()
                ? Optional.of(only.getFirst())
                : Optional.empty();
    }

    private static boolean countsPlainly(CTAbstractNum pattern) {
        return IntStream.range(0, LEVELS)
                .allMatch(level ->
                        pattern.sizeOfLvlArray() > level
                                && pattern.getLvlArray(level).isSetNumFmt()
                                && pattern.getLvlArray(level)
                                        .getNumFmt()
                                        .getVal()
                                        .toString()
                                        .equals("decimal")
                                && plain(pattern.getLvlArray(level).getLvlText().getVal(), level));
    }

    private static boolean plain(String text, int level) {
        var wanted = new StringBuilder("%1");
        for (var at = 2; at <= level + 1; at++) {
            wanted.append(".%").append(at);
        }
        return text.strip().replaceAll("\\.$", "").contentEquals(wanted);
    }

    /// The list a style of the template brings along, if it goes deep enough.
    private Optional<CTNum> list(StyleRole role) {
        return looks.of(role)
                .flatMap(this::numbered)
                .map(it -> it.getNumId().getVal())
                .filter(id -> patternOf(id).filter(it -> it.sizeOfLvlArray() >= LEVELS).isPresent())
                .map(id -> numbering.getNum(id).getCTNum());
    }

    private Optional<CTAbstractNum> patternOf(BigInteger list) {
        return Optional.ofNullable(numbering.getNum(list))
                .map(it -> numbering.getAbstractNum(it.getCTNum().getAbstractNumId().getVal()))
                .map(XWPFAbstractNum::getCTAbstractNum);
    }

    private Optional<CTNumPr> numbered(String style) {
        var seen = new HashSet<String>();
        var at = find(style);
        while (at.isPresent() && seen.add(at.get().getStyleId())) {
            var own = at.get();
            if (own.isSetPPr()
                    && own.getPPr().isSetNumPr()
                    && own.getPPr().getNumPr().isSetNumId()) {
                return Optional.of(own.getPPr().getNumPr());
            }
            at = own.isSetBasedOn() ? find(own.getBasedOn().getVal()) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<CTStyle> find(String id) {
        return styles.getStyleList().stream().filter(it -> id.equals(it.getStyleId())).findFirst();
    }

    private BigInteger started(int which) {
        var id = NumberingIds.nextList(numbering);
        var list = CTNum.Factory.newInstance();
        list.setNumId(id);
        list.addNewAbstractNumId().setVal(pattern(which));
        numbering.addNum(new XWPFNum(list));
        return id;
    }

    private BigInteger pattern(int which) {
        var copy = (CTAbstractNum) ours.getAbstractNumArray(which).copy();
        var id = NumberingIds.nextPattern(numbering);
        copy.setAbstractNumId(id);
        List.of(copy.getLvlArray()).stream()
                .filter(level -> level.isSetPStyle())
                .forEach(level -> level.unsetPStyle());
        numbering.addAbstractNum(new XWPFAbstractNum(copy));
        return id;
    }
}
