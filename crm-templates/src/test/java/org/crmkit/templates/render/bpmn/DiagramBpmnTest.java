package org.crmkit.templates.render.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.DataInput;
import org.camunda.bpm.model.bpmn.instance.DataInputAssociation;
import org.camunda.bpm.model.bpmn.instance.DataObjectReference;
import org.camunda.bpm.model.bpmn.instance.DataOutputAssociation;
import org.camunda.bpm.model.bpmn.instance.DataStoreReference;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.fixture.SampleDiagrams;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramBpmnTest {

    /** Reading holds the file against the XML schema of BPMN 2.0; what is not valid throws. */
    private static BpmnModelInstance read(Diagram diagram) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(DiagramBpmn.file(diagram)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void each_of_the_twelve_signs_has_its_element(Lang lang) {
        BpmnModelInstance model = read(SampleDiagrams.everySymbol(lang));

        assertThat(model.<StartEvent>getModelElementById("step-s").getName())
                .isEqualTo(lang == Lang.ZH ? "开始" : "Start");
        assertThat(model.<EndEvent>getModelElementById("step-e").getIncoming()).hasSize(1);
        assertThat(model.<Task>getModelElementById("step-t").getName()).isEqualTo(lang == Lang.ZH ? "收集资料" : "Collect");
        ExclusiveGateway decision = model.getModelElementById("step-d");
        assertThat(decision.getOutgoing())
                .extracting(SequenceFlow::getName)
                .containsExactlyElementsOf(
                        lang == Lang.ZH ? List.of("齐全", "缺少说明", "缺少资料") : List.of("yes", "note missing", "no"));
        assertThat(model.<InclusiveGateway>getModelElementById("step-j").getIncoming())
                .hasSize(2);
        assertThat((Object) model.getModelElementById("step-p")).isInstanceOf(CallActivity.class);
        assertThat((Object) model.getModelElementById("step-src")).isInstanceOf(DataInput.class);
        assertThat((Object) model.getModelElementById("step-db")).isInstanceOf(DataStoreReference.class);
        // The list and the files stand in the course of work: tasks, each with the paper it makes.
        assertThat((Object) model.getModelElementById("step-doc")).isInstanceOf(Task.class);
        DataObjectReference list = model.getModelElementById("step-doc-paper");
        assertThat(list.getDataObject().isCollection()).isFalse();
        DataObjectReference files = model.getModelElementById("step-docs-paper");
        assertThat(files.getDataObject().isCollection()).isTrue();
    }

    @Test
    void a_two_way_line_to_a_store_reads_and_writes() {
        BpmnModelInstance model = read(SampleDiagrams.everySymbol(Lang.EN));
        CallActivity linked = model.getModelElementById("step-p");
        assertThat(linked.getDataInputAssociations())
                .extracting(in -> in.getSources().iterator().next().getId())
                .containsExactly("step-db");
        assertThat(linked.getDataOutputAssociations())
                .extracting(out -> out.getTarget().getId())
                .containsExactly("step-db");
    }

    @Test
    void news_from_outside_comes_into_the_task_that_uses_it() {
        BpmnModelInstance model = read(SampleDiagrams.everySymbol(Lang.EN));
        Task collect = model.getModelElementById("step-t");
        assertThat(collect.getDataInputAssociations())
                .extracting(in -> in.getSources().iterator().next().getId())
                .containsExactly("step-src");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_shipped_workflow_has_its_lanes_and_says_at_key_nodes_what_is_done(Lang lang) {
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build();
        Diagram chart = handbook.page("customer-survey-management-workflow", lang).orElseThrow().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow()
                .diagram();
        BpmnModelInstance model = read(chart);

        Collection<Lane> lanes = model.getModelElementsByType(Lane.class);
        assertThat(lanes)
                .extracting(Lane::getName)
                .containsExactlyElementsOf(
                        chart.lanes().stream().map(Diagram.Lane::label).toList());
        assertThat(lanes.stream()
                        .mapToInt(lane -> lane.getFlowNodeRefs().size())
                        .sum())
                .isEqualTo(model.getModelElementsByType(FlowNode.class).size());
        long explained = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !node.getDocumentations().isEmpty())
                .count();
        assertThat(explained)
                .isEqualTo(chart.nodes().stream()
                        .filter(node -> node.keyNumber().isPresent())
                        .count())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_chart_is_valid_and_every_element_has_its_place(long seed) {
        Diagram diagram = SampleDiagrams.drawn(seed);
        BpmnModelInstance model = read(diagram);

        int drawn = 0;
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat((Object) node.getDiagramElement())
                    .as("seed %s %s", seed, node.getId())
                    .isInstanceOf(BpmnShape.class);
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            BpmnEdge edge = flow.getDiagramElement();
            assertThat((Object) edge).as("seed %s %s", seed, flow.getId()).isNotNull();
            meets(edge, true, (BpmnShape) flow.getSource().getDiagramElement(), flow.getSource(), seed);
            meets(edge, false, (BpmnShape) flow.getTarget().getDiagramElement(), flow.getTarget(), seed);
            drawn++;
        }
        drawn += model.getModelElementsByType(Association.class).size();
        long read = model.getModelElementsByType(DataInputAssociation.class).size();
        long papers = model.getModelElementsByType(DataObjectReference.class).stream()
                .filter(paper -> paper.getId().endsWith("-paper"))
                .count();
        long written = model.getModelElementsByType(DataOutputAssociation.class).size() - papers;
        long bothWays = diagram.edges().stream()
                .filter(edge -> edge.kind() == Diagram.EdgeKind.TWO_WAY_FLOW)
                .count();
        assertThat(drawn + read + written - bothWays)
                .as("lines of seed %s", seed)
                .isEqualTo(diagram.edges().size());
    }

    /** A line begins and ends on the outline of what it joins; the slanted sides of signs recede behind their box. */
    private static void meets(BpmnEdge edge, boolean start, BpmnShape shape, FlowNode node, long seed) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        Waypoint end = points.get(start ? 0 : points.size() - 1);
        Bounds box = shape.getBounds();
        double cx = box.getX() + box.getWidth() / 2;
        double cy = box.getY() + box.getHeight() / 2;
        if (node instanceof StartEvent || node instanceof EndEvent) {
            assertThat(Math.hypot(end.getX() - cx, end.getY() - cy))
                    .as("seed %s, %s at %s", seed, edge.getId(), node.getId())
                    .isCloseTo(18, within(1.0));
            return;
        }
        assertThat(end.getX())
                .as("seed %s %s", seed, edge.getId())
                .isBetween(box.getX() - 1, box.getX() + box.getWidth() + 1);
        assertThat(end.getY())
                .as("seed %s %s", seed, edge.getId())
                .isBetween(box.getY() - 1, box.getY() + box.getHeight() + 1);
    }

    @Test
    void names_are_wording_and_never_markup() {
        Diagram.Lane lane = new Diagram.Lane("甲", "A & B <\"'>");
        Diagram.Node node = Diagram.Node.of("一", "甲", org.crmkit.templates.diagram.Symbol.TASK, "]]> & <b>");
        BpmnModelInstance model = read(new Diagram("<x>", Lang.EN, List.of(lane), List.of(node), List.of()));
        assertThat(model.<Task>getModelElementById("step.1").getName()).isEqualTo("]]> & <b>");
        assertThat(model.<Lane>getModelElementById("lane-1").getName()).isEqualTo("A & B <\"'>");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(new String(DiagramBpmn.file(SampleDiagrams.survey(Lang.ZH)), UTF_8))
                .isEqualTo(new String(DiagramBpmn.file(SampleDiagrams.survey(Lang.ZH)), UTF_8));
    }
}
