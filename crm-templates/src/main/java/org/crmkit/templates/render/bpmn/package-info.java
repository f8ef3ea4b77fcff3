/**
 * Swim-lane charts as BPMN 2.0 (ISO/IEC 19510:2013), with the places of the drawing, so that a modeller opens what the
 * handbook prints. Start with {@link org.crmkit.templates.render.bpmn.DiagramBpmn}.
 */
@NullMarked
package org.crmkit.templates.render.bpmn;

import org.jspecify.annotations.NullMarked;
