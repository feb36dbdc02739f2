package org.forwardplan.persistence.files;

import org.jspecify.annotations.Nullable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Knows afterwards whether the disk refused something, however the failure was wrapped on its way.
/// Never closes.
final class RememberingStream extends FilterOutputStream {

    private @Nullable IOException failure;

    RememberingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException refused) {
            failure = refused;
            throw refused;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException refused) {
            failure = refused;
            throw refused;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException refused) {
            failure = refused;
            throw refused;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
