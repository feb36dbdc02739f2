package org.forwardplan.persistence.spreadsheets;

/// How large a spreadsheet may be before it is refused, so that a broken or hostile one cannot fill
/// the memory. The largest returns are a small part of this.
final class Limits {

    private static final long MEGA = 1024 * 1024L;

    /// Bytes of the file as it lies on the disk.
    static final long FILE = 100 * MEGA;

    /// Bytes of a file whose kind has to be held in memory whole.
    static final long HELD = 30 * MEGA;

    /// Bytes of one part, unpacked.
    static final long PART = 400 * MEGA;

    /// How many parts a file may have.
    static final int ENTRIES = 5_000;

    /// How many elements may stand within one another.
    static final int DEPTH = 100;

    /// How many cells that hold something.
    static final int CELLS = 3_000_000;

    /// Characters of all texts together.
    static final long TEXT = 200_000_000;

    /// Characters of one cell; what Excel itself allows.
    static final int CELL = 32_767;

    /// The last column and row that any program has.
    static final int COLUMNS = 16_384;

    static final int ROWS = 1_048_576;

    /// So much may be unpacked of any part, however small it is packed.
    private static final long FREE = 16 * MEGA;

    /// Text shrinks to a hundredth at best; what shrinks to much less was made to fill a memory.
    private static final int BEST = 300;

    /// How far a part may be unpacked, in bytes.
    static long unpacked(long packed) {
        return packed < 0 ? PART : Math.min(PART, Math.max(FREE, packed * BEST));
    }

    private Limits() {}
}
