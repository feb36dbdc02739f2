package org.forwardplan.persistence.planfile;

import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A plan file as the database holds it. Once the disk has failed to answer, nothing more is
/// written through it.
///
/// Where a piece cannot be read, the database takes an earlier state for the newest, and what it
/// then wrote would take the place of what is really there. So it is to be opened afresh first.
final class GuardedChannel extends FileBase {

    private final FileChannel file;
    private volatile @Nullable IOException failure;

    GuardedChannel(FileChannel file) {
        this.file = file;
    }

    /// What the disk said when it failed; null while it has not.
    @Nullable IOException failure() {
        return failure;
    }

    private interface Request<T> {
        T run() throws IOException;
    }

    private <T> T asked(Request<T> request) throws IOException {
        try {
            return request.run();
        } catch (EOFException end) {
            throw end;
        } catch (IOException failed) {
            if (file.isOpen()) {
                failure = failed;
            }
            throw failed;
        }
    }

    private <T> T changed(Request<T> request) throws IOException {
        var before = failure;
        if (before != null) {
            throw new IOException(before.getMessage(), before);
        }
        return asked(request);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return asked(() -> file.read(to));
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
        return asked(() -> file.read(to, at));
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return changed(() -> file.write(from));
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        return changed(() -> file.write(from, at));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        changed(() -> file.truncate(size));
        return this;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return asked(file::size);
    }

    @Override
    public void force(boolean all) throws IOException {
        file.force(all);
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return file.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
