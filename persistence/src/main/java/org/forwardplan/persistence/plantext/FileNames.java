package org.forwardplan.persistence.plantext;

import org.forwardplan.model.plan.Bytes;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// How the files in an export are named.
final class FileNames {

    static final String JOURNAL = "journal.json";
    static final String README = "README.txt";

    private static final String ITEMS = "items/";
    private static final String ENDING = ".json";
    private static final Pattern CONTENTS = Pattern.compile("files/([0-9a-f]{64})\\.[a-z]{3,4}");

    private FileNames() {}

    static String ofKind(String kind) {
        return ITEMS + kind + ENDING;
    }

    static boolean isKind(String name) {
        return name.startsWith(ITEMS) && name.endsWith(ENDING);
    }

    static boolean isContents(String name) {
        return CONTENTS.matcher(name).matches();
    }

    /// The contents are named by their SHA-256, with an ending that lets them be looked at.
    static String of(Bytes contents) {
        return "files/" + contents.sha256() + ending(contents.toArray());
    }

    /// Whether these are the contents that were kept under the name.
    static boolean fits(String name, Bytes contents) {
        var parts = CONTENTS.matcher(name);
        return parts.matches() && parts.group(1).equals(contents.sha256());
    }

    private static String ending(byte[] contents) {
        var text = new String(contents, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return ".png";
        }
        if (text.startsWith("\u00ff\u00d8")) {
            return ".jpg";
        }
        if (text.startsWith("GIF8")) {
            return ".gif";
        }
        if (text.startsWith("PK")) {
            return text.contains("word/") ? ".docx" : text.contains("xl/") ? ".xlsx" : ".zip";
        }
        return ".bin";
    }

    /// Whether a name would lead out of the folder the export is unpacked to.
    static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || Pattern.compile("/").splitAsStream(name).anyMatch(".."::equals);
    }
}
