package org.forwardplan.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The pages of the manual, as they lie in a folder.
record ManualPages(Path folder) {

    private static final Pattern LINK = Pattern.compile("(!?)\\[[^]]*]\\(([^)#\\s]+)[^)]*\\)");

    /// A link of a page to a file beside it.
    record Link(Path page, boolean picture, Path to) {}

    static ManualPages ofThisBuild() {
        return new ManualPages(Path.of(System.getProperty("manual.pages")));
    }

    List<Path> pages() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    List<Link> links() throws IOException {
        var links = new ArrayList<Link>();
        for (var page : pages()) {
            var found = LINK.matcher(Files.readString(page));
            while (found.find()) {
                if (!found.group(2).contains("://")) {
                    var to = folder.resolve(found.group(2)).normalize();
                    links.add(new Link(page, !found.group(1).isEmpty(), to));
                }
            }
        }
        return links;
    }

    /// The names of the pictures that some page shows.
    SortedSet<String> shown() throws IOException {
        var names = new TreeSet<String>();
        for (var link : links()) {
            if (link.picture()) {
                names.add(link.to().getFileName().toString());
            }
        }
        return names;
    }
}
