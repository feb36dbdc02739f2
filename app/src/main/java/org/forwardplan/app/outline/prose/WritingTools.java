package org.forwardplan.app.outline.prose;

import org.forwardplan.app.editor.EditorClipboard;
import org.forwardplan.app.spelling.Spelling;

import java.util.function.Consumer;

/// What writing needs from outside the plan.
///
/// @param browse opens a web address in the program this laptop reads it with
public record WritingTools(EditorClipboard clipboard, Consumer<String> browse, Spelling spelling) {}
