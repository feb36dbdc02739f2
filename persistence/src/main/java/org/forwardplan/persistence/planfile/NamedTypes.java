package org.forwardplan.persistence.planfile;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;

import java.nio.ByteBuffer;
import java.util.Set;

/// The classes a plan file names for the values in it, read as names before they are asked for: to
/// ask for a class may run it.
final class NamedTypes extends BasicDataType<String> {

    private static final int LONGEST = 200;
    private static final String DATABASE = "org.h2.mvstore.";
    private static final String VERSIONED = DATABASE + "tx.VersionedValueType$Factory";
    private static final Set<String> KNOWN =
            Set.of(
                    VERSIONED,
                    DATABASE + "db.RowDataType$Factory",
                    DATABASE + "db.ValueDataType$Factory",
                    DATABASE + "db.NullValueDataType",
                    DATABASE + "db.LobStorageMap$BlobMeta$Type",
                    DATABASE + "db.LobStorageMap$BlobReference$Type",
                    DATABASE + "type.ByteArrayDataType",
                    DATABASE + "type.LongDataType",
                    DATABASE + "type.StringDataType");

    private final DataType<DataType<?>> asks = new MetaType<>(null, null);

    /// The message is the end of a sentence.
    static final class ForeignType extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ForeignType() {
            super("values of a kind of its own");
        }
    }

    /// @throws ForeignType if it is none of those in a plan
    @Override
    public String read(ByteBuffer from) {
        var begin = from.position();
        String name;
        do {
            name = name(from);
            if (!KNOWN.contains(name)) {
                throw new ForeignType();
            }
            // What is versioned is named next.
        } while (name.equals(VERSIONED));
        from.position(begin);
        asks.read(from);
        return name;
    }

    private static String name(ByteBuffer from) {
        var length = DataUtils.readVarInt(from);
        if (length < 0 || length > Math.min(LONGEST, from.remaining())) {
            throw new ForeignType();
        }
        return DataUtils.readString(from, length);
    }

    @Override
    public void write(WriteBuffer to, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getMemory(String name) {
        return name.length();
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}
