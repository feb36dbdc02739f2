package org.forwardplan.model.plan;

import java.util.Arrays;

/// The contents of a file that the plan keeps. Two of the same contents are equal.
public final class Bytes {

    private final byte[] contents;

    public Bytes(byte[] contents) {
        this.contents = contents.clone();
    }

    public byte[] toArray() {
        return contents.clone();
    }

    public int size() {
        return contents.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(contents, bytes.contents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(contents);
    }

    @Override
    public String toString() {
        return contents.length + " bytes";
    }
}
