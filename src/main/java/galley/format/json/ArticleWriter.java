package galley.format.json;

import galley.article.Article;
import galley.article.Block;
import galley.article.Slice;
import java.util.List;

/** Writes a document: one metadata field a line, one block a line, all in one fixed order. */
final class ArticleWriter {

    private final Pen pen = new Pen();
    private final BlockWriter blocks = new BlockWriter(pen);

    String write(Article article) {
        pen.required("{", "format", "galley");
        pen.field(",", "version").append(ArticleJson.VERSION);
        new MetadataWriter(pen, blocks).write(article.metadata());
        article.metadata().unknown().forEach((name, json) -> {
            if (name.startsWith(MetadataReader.BESIDE)) {
                pen.field(",\n", name.substring(MetadataReader.BESIDE.length())).append(json);
            }
        });
        return lines("body", article.body().blocks());
    }

    String write(Slice slice, String format) {
        pen.required("{", "format", format);
        pen.field(",", "version").append(ArticleJson.VERSION);
        pen.field(",\n", "head");
        pen.value(slice.head());
        return lines("tail", slice.tail());
    }

    /** Blocks, a line each, and the end of the document. */
    private String lines(String name, List<Block> written) {
        pen.field(",\n", name).append('[');
        String before = "\n";
        for (Block block : written) {
            pen.out().append(before);
            blocks.write(block);
            before = ",\n";
        }
        return pen.out().append("\n]}\n").toString();
    }
}
