package org.crmkit.templates.assembly;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crmkit.core.text.Label;

/**
 * Something a company must give before some documents can be written.
 *
 * @param sort what it is
 * @param key where it stands in the profile or the rulebook, such as {@code company.posts.general-manager}
 * @param meaning what it says, as far as anybody knows
 * @param neededBy the last parts of the keys of the documents that need it, in reading order
 * @param given whether it is there
 */
public record RequiredInput(Sort sort, String key, Label meaning, List<String> neededBy, boolean given) {

    public RequiredInput {
        neededBy = ImmutableList.copyOf(neededBy);
    }

    /** What is asked for. */
    public enum Sort {
        /** A field of the profile. */
        PROFILE("公司档案", "profile"),
        /** The company's name for a unit. */
        UNIT("部门名称", "unit"),
        /** The company's name for a post. */
        POST("岗位名称", "post"),
        /** A rule of the rulebook. */
        RULE("规则", "rule"),
        /** Rules that repeat, quoted as a whole. */
        TABLE("规则表", "table of rules");

        private final Label label;

        Sort(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Returns what is asked for in a sentence that names the documents, three at most and how many more. */
    public Label sentence() {
        int shown = Math.min(3, neededBy.size());
        String first = String.join(", ", neededBy.subList(0, shown));
        int more = neededBy.size() - shown;
        return Label.of(
                key + "（" + sort.label().zh() + "：" + meaning.zh() + "）未给出；" + first.replace(", ", "、")
                        + (more > 0 ? "等" + neededBy.size() + "份文件" : "") + "需要它。",
                key + " (" + sort.label().en() + ": " + meaning.en() + ") is not given; " + first
                        + (more > 0 ? " and " + more + " more" : "")
                        + (neededBy.size() == 1 ? " needs it." : " need it."));
    }
}
