package org.forwardplan.model.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The contents of a file that the plan keeps. Two of the same contents are equal.
public final class Bytes {

    private final byte[] contents;

    public Bytes(byte[] contents) {
        this.contents = contents.clone();
    }

    public byte[] toArray() {
        return contents.clone();
    }

    /// The SHA-256 of the contents, in lower-case hexadecimal.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
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
