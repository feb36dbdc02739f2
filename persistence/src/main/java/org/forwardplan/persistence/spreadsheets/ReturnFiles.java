package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.returns.ReturnReader;
import org.forwardplan.model.returns.ReturnedBook;
import org.forwardplan.model.spreadsheets.SpreadsheetReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Returns as they lie on the disk, and as they are kept in the plan.
public record ReturnFiles(SpreadsheetReader spreadsheets) implements ReturnReader {

    @Override
    public ReturnedBook read(Path file, Progress progress) {
        // First, for it refuses what is too large to be held.
        var spreadsheet = spreadsheets.read(file, progress);
        try {
            return ReturnedBook.of(spreadsheet, new Bytes(Files.readAllBytes(file)));
        } catch (IOException failed) {
            throw Refusal.SPREADSHEET.unreadable(file, failed);
        }
    }

    @Override
    public ReturnedBook read(PartnerReturn kept, Progress progress) {
        var aside = Path.of(kept.file());
        try {
            aside = Files.createTempFile("return", ".spreadsheet");
            try {
                Files.write(aside, kept.contents().toArray());
                return ReturnedBook.of(spreadsheets.read(aside, progress), kept.contents());
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failed) {
            throw Refusal.SPREADSHEET.unreadable(aside, failed);
        }
    }
}
