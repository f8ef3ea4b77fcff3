package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Form;

/** FORM-7: the four steps of making a form. */
final class FormMaking extends ReviewRule<Form> {

    FormMaking() {
        super(
                Form.class,
                "FORM-7",
                "制作表单分四步：建表、按关键词录入、设置表格属性、编辑修饰。",
                "A form is made in four steps: create the table, enter content by keyword, set the properties of the table, edit and finish it.",
                List.of(
                        ask("table", "表格的行列是否与要记录的内容相符？", "Do rows and columns fit what is recorded?"),
                        ask("content", "栏目是否都以关键词表述？", "Is every field named by a keyword?"),
                        ask(
                                "properties",
                                "边框、底纹、行高、列宽是否便于填写和打印？",
                                "Do borders, shading, row heights and column widths suit filling in and printing?"),
                        ask(
                                "finish",
                                "合并单元格、重复标题行和对齐是否核对过？",
                                "Have merged cells, repeated header rows and alignment been checked?")));
    }
}
