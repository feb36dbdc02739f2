package org.forwardplan.persistence.word;

import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.forwardplan.model.papers.Block.ListItem;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;

import java.math.BigInteger;
import java.util.TreeMap;

/// Gives each list of a document its numbering, so that a new list starts at 1 and an interrupted
/// one does not go on.
final class ListNumbers {

    static final int DEEPEST = 4;
    static final BigInteger HEADINGS = BigInteger.ONE;
    static final BigInteger NONE = BigInteger.ZERO;
    private static final BigInteger BULLETS = BigInteger.TWO;
    private static final BigInteger NUMBERED = BigInteger.TWO;

    private final XWPFNumbering numbering;
    private final TreeMap<Integer, BigInteger> open = new TreeMap<>();

    ListNumbers(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /// To be told of everything that is not a list item.
    void interrupt() {
        open.clear();
    }

    BigInteger of(ListItem item) {
        if (!item.numbered()) {
            open.tailMap(item.level(), true).clear();
            return BULLETS;
        }
        var outer = open.floorEntry(item.level());
        var list = outer == null ? start() : outer.getValue();
        open.tailMap(item.level(), false).clear();
        open.put(item.level(), list);
        return list;
    }

    static void number(Line line, int level, BigInteger list) {
        var number = line.look().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(list);
    }

    private BigInteger start() {
        var id = BigInteger.valueOf(numbering.getNums().size() + 1L);
        var list = CTNum.Factory.newInstance();
        list.setNumId(id);
        list.addNewAbstractNumId().setVal(NUMBERED);
        for (var level = 0; level < DEEPEST; level++) {
            var override = list.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        numbering.addNum(new XWPFNum(list));
        return id;
    }
}
