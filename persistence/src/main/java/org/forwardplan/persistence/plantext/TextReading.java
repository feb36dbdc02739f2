package org.forwardplan.persistence.plantext;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.persistence.planfile.PlanValues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Reads one export.
final class TextReading {

    private static final int LONGEST_MANIFEST = 1_000_000;
    private static final int SOME = 100;

    private final TextZip zip;
    private final TextRefused refused;
    private final Progress progress;
    private final PlanValues values;
    private long done;

    TextReading(TextZip zip, TextRefused refused, Progress progress) {
        this.zip = zip;
        this.refused = refused;
        this.progress = progress;
        this.values = new PlanValues(new FilesRead(zip, refused));
    }

    ReadPlan read() {
        var manifest = manifest();
        var items = new ArrayList<PlanItem>();
        Set<ItemId> ids = new HashSet<>();
        for (var kind : PlanValues.kinds().entrySet()) {
            var name = FileNames.ofKind(kind.getKey());
            var before = items.size();
            if (manifest.count(kind.getKey()) > 0) {
                each(
                        manifest,
                        name,
                        PlanItem.class,
                        item -> {
                            if (!kind.getValue().isInstance(item)) {
                                throw refused.damaged(name, null);
                            }
                            if (!ids.add(item.id())) {
                                throw refused.twice(item.id().text());
                            }
                            items.add(item);
                        });
            }
            if (items.size() - before != manifest.count(kind.getKey())) {
                throw refused.notAsCounted(name);
            }
        }
        return fitting(Plan.of(items.stream()), journal(manifest));
    }

    private Manifest manifest() {
        try (var in = zip.open(Manifest.NAME)) {
            var manifest = Manifest.read(in.readNBytes(LONGEST_MANIFEST));
            if (manifest == null || !manifest.isOurs()) {
                throw refused.notOurs(null);
            }
            if (manifest.isNewer()) {
                throw refused.newer();
            }
            if (!manifest.isWhole()
                    || !PlanValues.kinds().keySet().containsAll(manifest.items().keySet())) {
                throw refused.damaged(Manifest.NAME, null);
            }
            return manifest;
        } catch (JsonProcessingException | ZipException other) {
            throw refused.notOurs(other);
        } catch (IOException failed) {
            throw refused.unreadable(failed);
        }
    }

    private Journal journal(Manifest manifest) {
        List<JournalEntry> entries = new ArrayList<>();
        each(
                manifest,
                FileNames.JOURNAL,
                JournalEntry.class,
                entry -> {
                    entries.add(entry);
                    if (entry.number() != entries.size()) {
                        throw refused.damaged(FileNames.JOURNAL, null);
                    }
                });
        if (entries.size() != manifest.entries()) {
            throw refused.notAsCounted(FileNames.JOURNAL);
        }
        return new Journal(entries);
    }

    private ReadPlan fitting(Plan plan, Journal journal) {
        try {
            if (!journal.planAt(0, plan).equals(Plan.EMPTY)) {
                throw refused.unfitting();
            }
            return new ReadPlan(plan, journal);
        } catch (IllegalStateException another) {
            throw refused.unfitting();
        }
    }

    private <T> void each(Manifest manifest, String name, Class<T> type, Consumer<T> each) {
        try (var in = zip.open(name);
                var parser = values.parser(in)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY, name);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                progress.stopIfCancelled();
                each.accept(values.read(type, parser, manifest.values()));
                report(manifest, name);
            }
            expect(parser.currentToken() == JsonToken.END_ARRAY, name);
            expect(parser.nextToken() == null, name);
        } catch (JsonProcessingException broken) {
            throw asRefused(name, broken);
        } catch (ZipException broken) {
            throw refused.damaged(name, broken);
        } catch (IOException failed) {
            throw refused.damaged(name, failed);
        }
    }

    private void report(Manifest manifest, String name) {
        if (++done % SOME == 0) {
            progress.report(done, manifest.total() + 1, name);
        }
    }

    /// A file within that is refused is refused while a value is being read.
    private StorageException asRefused(String name, JsonProcessingException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageException own) {
                return own;
            }
        }
        return refused.damaged(name, broken);
    }

    private static void expect(boolean asWritten, String name) throws JsonParseException {
        if (!asWritten) {
            throw new JsonParseException(null, "Not the form of " + name);
        }
    }
}
