package org.forwardplan.app;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.shell.DesktopWindow;
import org.forwardplan.model.editing.SamplePlan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.persistence.copies.CopyFolder;
import org.forwardplan.persistence.excel.ExcelWriter;
import org.forwardplan.persistence.html.ClipboardHtml;
import org.forwardplan.persistence.paperfiles.PaperFiles;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.planfile.PlanFileStore;
import org.forwardplan.persistence.plantext.PlanTextFiles;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.spelling.DictionaryFiles;
import org.forwardplan.persistence.spreadsheets.ReturnFiles;
import org.forwardplan.persistence.spreadsheets.SpreadsheetFiles;
import org.forwardplan.persistence.word.HouseTemplateFiles;
import org.forwardplan.persistence.wordimport.WordReader;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// Wires the program: the one class of the app that knows how plans, papers and rulebooks are kept.
public final class Workbench {

    private Workbench() {}

    public static Parts parts(Clock clock) {
        var rulebooks = new RulebookFiles();
        var pictures = new PictureFiles();
        var spreadsheets = new SpreadsheetFiles();
        var documents = new WordReader(pictures);
        var plans = new PlanFileStore(clock);
        var copies = new CopyFolder(plans, clock);
        return new Parts(
                plans.fallingBackOn(copies),
                copies,
                new PlanTextFiles(clock),
                rulebooks,
                new Sample(new SamplePlans(rulebooks)),
                new PaperFiles(),
                new HouseTemplateFiles(),
                new ExcelWriter(),
                spreadsheets,
                new ReturnFiles(spreadsheets),
                pictures,
                new ClipboardHtml(pictures),
                new DictionaryFiles(),
                documents,
                documents,
                clock);
    }

    /// The window of this desktop; where there is no desktop, one that says so when it is to open.
    public static Window window(Parts parts) {
        return new Desktop(parts);
    }

    private record Desktop(Parts parts) implements Window {

        @Override
        public void open(@Nullable Path plan) {
            here().open(plan);
        }

        @Override
        public void tour(Path plan) {
            here().tour(plan);
        }

        private DesktopWindow here() {
            if (!hasDisplay()) {
                throw new UnsupportedOperationException("There is no display");
            }
            return new DesktopWindow(parts, SettingsStore.usualPlace());
        }
    }

    /// The toolkit would look for its libraries first, and complain of those.
    private static boolean hasDisplay() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null;
    }

    /// Read from its files only when it is asked for.
    private record Sample(SamplePlans plans) implements SamplePlan {

        @Override
        public String title() {
            return "North East London Joint Forward Plan 2023/24–2027/28";
        }

        @Override
        public PlanChange content() {
            return plans.northEastLondon().change();
        }
    }
}
