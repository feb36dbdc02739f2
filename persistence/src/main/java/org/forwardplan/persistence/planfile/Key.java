package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.Password;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What a plan file is encrypted with, worked out from the planner's password.
///
/// The database hardens what it is given by a few rounds only, so a password goes through many
/// before it gets there: whoever tries passwords pays for each.
final class Key {

    /// The file is not encrypted.
    static final Key NONE = new Key(new char[0]);

    private static final String METHOD = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 300_000;
    private static final int BITS = 256;

    // Each file adds a salt of its own.
    private static final byte[] SALT =
            "org.forwardplan plan file".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ENCRYPTED_BEGINS =
            "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final char[] secret;

    private Key(char[] secret) {
        this.secret = secret;
    }

    static Key of(Password password) {
        if (password.isNone()) {
            return NONE;
        }
        var typed = password.characters();
        // Keyboards differ in how they type an accent.
        var spec =
                new PBEKeySpec(
                        isPlain(typed)
                                ? typed
                                : Normalizer.normalize(new String(typed), Normalizer.Form.NFC)
                                        .toCharArray(),
                        SALT,
                        ROUNDS,
                        BITS);
        try {
            var bytes = SecretKeyFactory.getInstance(METHOD).generateSecret(spec).getEncoded();
            return new Key(HexFormat.of().formatHex(bytes).toCharArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime knows " + METHOD, impossible);
        } finally {
            spec.clearPassword();
            Arrays.fill(typed, '\0');
        }
    }

    private static boolean isPlain(char[] typed) {
        for (var character : typed) {
            if (character >= 128) {
                return false;
            }
        }
        return true;
    }

    boolean isNone() {
        return secret.length == 0;
    }

    /// This key where the file is encrypted; none where it is not. Nothing of this process may hold
    /// the file.
    ///
    /// @param named the plan as the planner knows it
    /// @param file where its bytes are
    /// @throws org.forwardplan.model.journal.StorageException if it is encrypted and there is no
    ///   key
    Key neededFor(Path named, Path file) {
        if (!isEncrypted(file)) {
            return NONE;
        }
        if (isNone()) {
            throw Trouble.encrypted(named);
        }
        return this;
    }

    static boolean isEncrypted(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ENCRYPTED_BEGINS.length), ENCRYPTED_BEGINS);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// What the database is told when it opens the file.
    String setting() {
        return isNone() ? "" : ";CIPHER=AES";
    }

    /// The password of the connection: the file's, and after a blank the user's, who has none. The
    /// database wipes it.
    char[] forConnection() {
        if (isNone()) {
            return new char[0];
        }
        var password = Arrays.copyOf(secret, secret.length + 1);
        password[secret.length] = ' ';
        return password;
    }

    /// Lets a store be opened that the database has encrypted.
    MVStore.Builder opening(MVStore.Builder store) {
        if (isNone()) {
            return store;
        }
        return store.encryptionKey(secret.clone());
    }

    /// The bytes of a file as they are where it is not encrypted.
    FileChannel channel(Path file, OpenOption... options) throws IOException {
        var base = FileChannel.open(file, options);
        return isNone()
                ? base
                : new FileEncrypt(file.toString(), FilePathEncrypt.getPasswordBytes(secret), base);
    }

    Key copy() {
        return isNone() ? NONE : new Key(secret.clone());
    }

    void wipe() {
        Arrays.fill(secret, '\0');
    }
}
