import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Keeps every source file in one format (google-java-format, AOSP style), so that nobody has to
/// talk about it. `check` names the files that differ and fails; `write` puts them right.
final class Format {

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        var options = JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        var different =
                sources().parallelStream()
                        .filter(file -> differs(file, new Formatter(options), write))
                        .toList();
        if (write || different.isEmpty()) {
            return;
        }
        different.forEach(file -> System.err.println("Not in the house format: " + file));
        System.err.println("To put them right: ./mvnw -N -Pformat process-sources");
        System.exit(1);
    }

    private static boolean differs(Path file, Formatter formatter, boolean write) {
        try {
            String is = Files.readString(file);
            String shouldBe = formatter.formatSourceAndFixImports(is);
            if (is.equals(shouldBe)) {
                return false;
            }
            if (write) {
                // Once is not always enough: a string it broke can make the line before it shorter.
                Files.writeString(file, formatter.formatSourceAndFixImports(shouldBe));
            }
            return true;
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read or write " + file, e);
        }
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                Path.of(""),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        String name = dir.getFileName().toString();
                        boolean skipped =
                                name.equals("target") || name.length() > 1 && name.startsWith(".");
                        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (file.toString().endsWith(".java")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }
}
