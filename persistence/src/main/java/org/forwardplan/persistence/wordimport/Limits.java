package org.forwardplan.persistence.wordimport;

/// How large a document may be before it is refused, so that a broken or hostile one cannot fill
/// the memory. The largest plans are a small part of this.
///
/// @param file bytes of the file as it lies on the disk
/// @param part bytes of text in one part of it, unpacked
/// @param picture bytes of one picture
/// @param pictures bytes of all pictures together
/// @param entries how many parts it may have
/// @param depth how many elements may stand within one another
record Limits(long file, long part, long picture, long pictures, int entries, int depth) {

    private static final long MEGA = 1024 * 1024L;

    static final Limits USUAL =
            new Limits(400 * MEGA, 96 * MEGA, 40 * MEGA, 250 * MEGA, 20_000, 300);

    /// A template holds looks, not a plan.
    static final Limits TEMPLATE =
            new Limits(60 * MEGA, 32 * MEGA, 40 * MEGA, 80 * MEGA, 5_000, 300);
}
