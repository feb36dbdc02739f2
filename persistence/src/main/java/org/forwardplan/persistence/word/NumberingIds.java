package org.forwardplan.persistence.word;

import org.apache.poi.xwpf.usermodel.XWPFNumbering;

import java.math.BigInteger;
import java.util.stream.Stream;

/// Finds numbers that no numbering of a document has yet.
final class NumberingIds {

    private NumberingIds() {}

    static BigInteger nextList(XWPFNumbering numbering) {
        return next(numbering.getNums().stream().map(it -> it.getCTNum().getNumId()));
    }

    static BigInteger nextPattern(XWPFNumbering numbering) {
        return next(
                numbering.getAbstractNums().stream()
                        .map(it -> it.getCTAbstractNum().getAbstractNumId()));
    }

    private static BigInteger next(Stream<BigInteger> taken) {
        return taken.max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
    }
}
