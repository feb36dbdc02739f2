package org.forwardplan.persistence.htmlpaper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What keeps somebody from reading a page: by ear, by keyboard or without a network.
final class AccessiblePage {

    private static final Set<String> FETCHING =
            Set.of("script", "link", "iframe", "object", "embed");

    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private AccessiblePage(Document page) {
        this.page = page;
    }

    /// Empty where there is nothing to mend.
    static List<String> faults(Document page) {
        var check = new AccessiblePage(page);
        check.whole();
        check.headings();
        check.links();
        check.tables();
        check.pictures();
        check.network();
        return check.faults;
    }

    private void fault(boolean is, String said) {
        if (is) {
            faults.add(said);
        }
    }

    private void whole() {
        fault(page.title().isBlank(), "no title");
        fault(!page.selectFirst("html").attr("lang").equals("en-GB"), "no language");
        for (var landmark : List.of("body > header", "main", "body > footer")) {
            fault(page.select(landmark).size() != 1, "not one " + landmark);
        }
        var ids = page.select("[id]").eachAttr("id");
        fault(new HashSet<>(ids).size() != ids.size(), "an id stands twice");
        fault(!page.body().child(0).hasClass("skip"), "no skip link first");
        for (var named : page.select("[aria-labelledby],[aria-describedby]")) {
            for (var id :
                    (named.attr("aria-labelledby") + " " + named.attr("aria-describedby"))
                            .strip()
                            .split("\\s+")) {
                fault(page.getElementById(id) == null, "nothing is called " + id);
            }
        }
    }

    private void headings() {
        fault(page.select("h1").size() != 1, "not one first heading");
        var before = 0;
        for (var heading : page.select("h1,h2,h3,h4,h5,h6")) {
            var level = heading.tagName().charAt(1) - '0';
            fault(level > before + 1, "a level is skipped before " + heading.text());
            fault(heading.text().isBlank(), "an empty heading");
            before = level;
        }
    }

    private void links() {
        for (var link : page.select("a")) {
            var to = link.attr("href");
            fault(link.text().isBlank(), "a link without words");
            fault(
                    to.startsWith("#") && page.getElementById(to.substring(1)) == null,
                    "a link to nothing: " + to);
        }
    }

    private void tables() {
        for (var table : page.select("table")) {
            fault(table.selectFirst("caption") == null, "a table without a caption");
            fault(table.select("thead th[scope=col]").isEmpty(), "a table without headings");
            fault(!table.select("th:not([scope])").isEmpty(), "a heading that heads nothing");
            fault(table.select("table").size() > 1, "a table in a table");
            fault(!table.select("[colspan],[rowspan]").isEmpty(), "merged cells");
            fault(!scrolls(table), "a wide table that cannot be scrolled by keyboard");
        }
    }

    private static boolean scrolls(Element table) {
        var around = table.parent();
        return around != null
                && around.attr("tabindex").equals("0")
                && around.attr("role").equals("region");
    }

    private void pictures() {
        fault(!page.select("img:not([alt])").isEmpty(), "a picture that says nothing");
        for (var drawing : page.select("svg")) {
            fault(drawing.select("> title, > desc").size() != 2, "a drawing that says nothing");
            fault(!drawing.attr("role").equals("img"), "a drawing read out line by line");
        }
    }

    private void network() {
        FETCHING.forEach(tag -> fault(!page.select(tag).isEmpty(), "a <" + tag + ">"));
        for (var image : page.select("[src]")) {
            fault(!image.attr("src").startsWith("data:"), "fetched: " + image.attr("src"));
        }
        fault(page.select("style").html().matches("(?s).*(url\\(|@import).*"), "a style fetches");
    }
}
