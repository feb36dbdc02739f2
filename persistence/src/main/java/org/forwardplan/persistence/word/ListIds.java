package org.forwardplan.persistence.word;

import java.math.BigInteger;
import java.util.Set;

/// The numberings of a document.
///
/// @param headings numbers headings `1`, `1.1` and so on
/// @param numberedHeadings the levels whose styles bring that numbering along
/// @param bullets a bulleted list
/// @param numbered what each numbered list begins anew
record ListIds(
        BigInteger headings,
        Set<Integer> numberedHeadings,
        BigInteger bullets,
        BigInteger numbered) {

    static final BigInteger NONE = BigInteger.ZERO;

    /// Those of our own empty document.
    static final ListIds OWN =
            new ListIds(BigInteger.ONE, Set.of(1, 2, 3, 4), BigInteger.TWO, BigInteger.TWO);
}
