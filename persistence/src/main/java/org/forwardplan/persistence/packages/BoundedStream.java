package org.forwardplan.persistence.packages;

import org.forwardplan.model.journal.StorageException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Stops at what a part may hold: a small file can unpack to more than any memory.
public final class BoundedStream extends FilterInputStream {

    private final Supplier<StorageException> refusal;
    private long left;

    public BoundedStream(InputStream in, long limit, Supplier<StorageException> refusal) {
        super(in);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var some = super.read(bytes, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
