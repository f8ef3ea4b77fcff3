package org.crmkit.templates.output;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files waiting to be written, by their path inside the folder. Paths are checked when a file is added: relative, with forward
 * slashes, and acceptable to every common file system.
 */
public final class FileSet {

    /** Writes one file; called once, when the set is written. */
    @FunctionalInterface
    public interface Content {
        /** Writes the whole file; closing is not its business. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final TreeMap<String, Content> files = new TreeMap<>();
    private final Map<String, String> byFoldedPath = new HashMap<>();

    /** Creates an empty set. */
    public FileSet() {}

    /**
     * Adds a file.
     *
     * @param path for example {@code survey/customer-survey-plan.zh.docx}
     * @throws IllegalArgumentException if the path could leave the folder, is refused by a common file system, or is taken; on
     *     file systems that ignore case, {@code A.md} and {@code a.md} are one file
     */
    public FileSet add(String path, byte[] content) {
        byte[] kept = content.clone();
        return add(path, out -> out.write(kept));
    }

    /**
     * Adds a file that is written straight to the disk, so that it need not fit into memory.
     *
     * @param content what it writes must not depend on when it is asked
     * @throws IllegalArgumentException as for any file
     */
    public FileSet add(String path, Content content) {
        SafePath.check(path);
        checkArgument(
                !path.equals(OutputFolder.MARKER),
                "Output path '%s' is kept for the list of files; choose another.",
                path);
        String taken = byFoldedPath.putIfAbsent(SafePath.folded(path), path);
        checkArgument(
                taken == null, "Output path '%s' is taken by '%s'; every file needs a path of its own.", path, taken);
        files.put(path, content);
        return this;
    }

    /** Adds a text in UTF-8. */
    public FileSet add(String path, String text) {
        return add(path, text.getBytes(UTF_8));
    }

    /** Returns the paths in their order on disk. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Returns what writes a file. */
    Content content(String path) {
        Content content = files.get(path);
        checkArgument(content != null, "Output path '%s' is not in this set.", path);
        return content;
    }

    /** Fails if one file would have to be a folder of another. */
    void checkFolders() {
        for (String path : files.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String folder = byFoldedPath.get(SafePath.folded(path.substring(0, slash)));
                checkArgument(
                        folder == null, "Output path '%s' needs '%s' to be a folder; it is a file.", path, folder);
            }
        }
    }
}
