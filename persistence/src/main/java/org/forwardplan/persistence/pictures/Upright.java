package org.forwardplan.persistence.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// How a photo is to be turned so that it stands upright: cameras and telephones keep it as it fell
/// on the sensor, and say beside it how it was held (the orientation tag, 0x0112, of Exif).
enum Upright {
    AS_IT_IS,
    MIRRORED,
    HALF_TURN,
    FLIPPED,
    ACROSS,
    QUARTER_RIGHT,
    COUNTER_ACROSS,
    QUARTER_LEFT;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int VALUE = 8;

    /// What a file says of itself; as it is where it says nothing, or nothing that can be read.
    static Upright of(byte[] contents) {
        try {
            return jpeg(ByteBuffer.wrap(contents));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return AS_IT_IS;
        }
    }

    private static Upright jpeg(ByteBuffer file) {
        if (number(file) != START_OF_IMAGE) {
            return AS_IT_IS;
        }
        for (var marker = number(file);
                marker >= FIRST_SEGMENT && marker != START_OF_SCAN;
                marker = number(file)) {
            var start = file.position();
            var length = number(file);
            if (marker == APPLICATION_1 && exif(file)) {
                return tagged(file.slice(file.position(), start + length - file.position()));
            }
            file.position(start + length);
        }
        return AS_IT_IS;
    }

    private static boolean exif(ByteBuffer file) {
        var begins = new byte[EXIF.length];
        file.get(begins);
        return Arrays.equals(EXIF, begins);
    }

    /// The tag in the first of the directories, which describes the picture itself.
    private static Upright tagged(ByteBuffer tiff) {
        tiff.order(
                tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + Short.BYTES + entry * ENTRY;
            if (tiff.getShort(at) == ORIENTATION) {
                return values()[tiff.getShort(at + VALUE) - 1];
            }
        }
        return AS_IT_IS;
    }

    private static int number(ByteBuffer file) {
        return Short.toUnsignedInt(file.getShort());
    }

    private boolean onItsSide() {
        return compareTo(ACROSS) >= 0;
    }

    Pixels turn(Pixels lying) {
        var width = onItsSide() ? lying.height() : lying.width();
        var height = onItsSide() ? lying.width() : lying.height();
        var points = new int[width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                points[y * width + x] = point(lying, x, y);
            }
        }
        return new Pixels(width, height, points);
    }

    /// What stands at this point of the upright picture.
    private int point(Pixels lying, int x, int y) {
        var right = lying.width() - 1;
        var bottom = lying.height() - 1;
        return switch (this) {
            case AS_IT_IS -> lying.at(x, y);
            case MIRRORED -> lying.at(right - x, y);
            case HALF_TURN -> lying.at(right - x, bottom - y);
            case FLIPPED -> lying.at(x, bottom - y);
            case ACROSS -> lying.at(y, x);
            case QUARTER_RIGHT -> lying.at(y, bottom - x);
            case COUNTER_ACROSS -> lying.at(right - y, bottom - x);
            case QUARTER_LEFT -> lying.at(right - y, x);
        };
    }
}
