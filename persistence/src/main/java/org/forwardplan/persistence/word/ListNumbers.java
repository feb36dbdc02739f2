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

    private final XWPFNumbering numbering;
    private final ListIds ids;
    private final TreeMap<Integer, BigInteger> open = new TreeMap<>();

    ListNumbers(XWPFNumbering numbering, ListIds ids) {
        this.numbering = numbering;
        this.ids = ids;
    }

    /// To be told of everything that is not a list item.
    void interrupt() {
        open.clear();
    }

    BigInteger of(ListItem item) {
        if (!item.numbered()) {
            open.tailMap(item.level(), true).clear();
            return ids.bullets();
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
        var id = NumberingIds.nextList(numbering);
        var list = CTNum.Factory.newInstance();
        list.setNumId(id);
        list.addNewAbstractNumId().setVal(ids.numbered());
        for (var level = 0; level < DEEPEST; level++) {
            var override = list.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        numbering.addNum(new XWPFNum(list));
        return id;
    }
}
