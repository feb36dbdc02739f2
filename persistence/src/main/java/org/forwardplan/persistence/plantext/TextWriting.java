package org.forwardplan.persistence.plantext;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.persistence.planfile.PlanValues;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes one export, one value after the other, so that it needs no more memory than the plan.
final class TextWriting {

    // The same plan is the same file, whenever it is written.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);
    private static final int SOME = 100;

    private final ReadPlan content;
    private final Progress progress;
    private final Manifest manifest;
    private final FilesWritten files = new FilesWritten();
    private final PlanValues values = new PlanValues(files);
    private long done;

    TextWriting(ReadPlan content, Manifest manifest, Progress progress) {
        this.content = content;
        this.manifest = manifest;
        this.progress = progress;
    }

    void to(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, FileNames.README, Readme.text().getBytes(StandardCharsets.UTF_8));
        put(zip, Manifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
        for (var kind : PlanValues.kinds().entrySet()) {
            List<? extends PlanItem> items = content.plan().all(kind.getValue());
            if (!items.isEmpty()) {
                list(zip, FileNames.ofKind(kind.getKey()), PlanItem.class, items);
            }
        }
        list(zip, FileNames.JOURNAL, JournalEntry.class, content.journal().entries());
        for (var file : files.files().entrySet()) {
            progress.stopIfCancelled();
            put(zip, file.getKey(), file.getValue().toArray());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] contents) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(contents);
        zip.closeEntry();
    }

    private <T> void list(ZipOutputStream zip, String name, Class<T> type, List<? extends T> all)
            throws IOException {
        zip.putNextEntry(entry(name));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var between = "[\n";
        for (var one : all) {
            progress.stopIfCancelled();
            text.write(between);
            text.write(values.write(type, one));
            between = ",\n";
            report(name);
        }
        text.write(all.isEmpty() ? "[]\n" : "\n]\n");
        text.flush();
        zip.closeEntry();
    }

    private void report(String name) {
        if (++done % SOME == 0) {
            progress.report(done, manifest.total() + 1, name);
        }
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
