package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.Library;
import org.crmkit.core.credit.HeldRequests;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.Reservations;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Nothing an integrator stores or sends is without a document. */
class CoverageTest {

    private static final String[] ROOMS = {
        "org.crmkit.core.customer",
        "org.crmkit.core.credit",
        "org.crmkit.core.complaint",
        "org.crmkit.core.tier",
        "org.crmkit.core.score",
        "org.crmkit.core.aftersales",
        "org.crmkit.core.audit",
        "org.crmkit.core.callcenter",
        "org.crmkit.core.churn",
        "org.crmkit.core.groupaccount",
        "org.crmkit.core.information",
        "org.crmkit.core.keyaccount",
        "org.crmkit.core.prospect",
        "org.crmkit.core.rating",
        "org.crmkit.core.relationship",
        "org.crmkit.core.servicequality",
        "org.crmkit.core.survey"
    };

    /** Public records that stand in no document, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = exceptions();

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new LinkedHashMap<>();
        String rule = "a rule; it stands in core/rulebook";
        String computed = "an argument of one computation; the host keeps the documents it comes from";
        String wish = "a wish; what became of it is systems/outcome";
        String shown = "shown to whoever typed it and kept by nobody";
        for (String name : List.of(
                "credit.AgingBucket",
                "credit.ApprovalRule",
                "credit.CheckPoints",
                "credit.CollateralRule",
                "credit.CreditGrade",
                "credit.ReviewRule",
                "complaint.FilterRule",
                "complaint.ServiceLevel",
                "customer.DuplicateRule",
                "customer.DuplicateRule$Points",
                "customer.FileRule",
                "customer.FileRule$Terms",
                "customer.InformationNeeds",
                "customer.InformationRule",
                "customer.InformationRule$Wanted",
                "score.RatingScale",
                "tier.TierDowngrade$AtOnce",
                "tier.TierDowngrade$AtPeriodEnd",
                "tier.TierWindow",
                "tier.care.CareClass",
                "tier.care.CareItem",
                "tier.points.PointsProgramme$Rate",
                "aftersales.RepairRule",
                "aftersales.ReturnRule",
                "aftersales.ReturnRule$Condition",
                "aftersales.ReturnRule$Ground",
                "aftersales.ServiceCriteria",
                "aftersales.ServiceItem",
                "aftersales.WarrantyRule",
                "aftersales.WarrantyRule$ProductClass",
                "callcenter.CallCenterPolicy$Critical",
                "callcenter.CallCenterPolicy$ReplyRule",
                "callcenter.CallCenterPolicy$SheetItem",
                "information.Clearance",
                "information.Purpose",
                "information.RetentionRule",
                "prospect.ProspectApprovals",
                "prospect.ProspectPolicy$Criterion",
                "prospect.ProspectPolicy$Grade",
                "prospect.ProspectTarget",
                "rating.GradeRule",
                "rating.InvestigationRule",
                "rating.LimitCap",
                "rating.LimitRule",
                "rating.LossRule",
                "rating.OverrideRule",
                "rating.OverrideRule$Post",
                "relationship.GiftRule",
                "relationship.HospitalityRule",
                "relationship.HospitalityRule$Limit",
                "relationship.ReturnVisit$Rule",
                "relationship.club.ClubBenefit",
                "relationship.club.ClubPolicy$Grade",
                "relationship.club.GetTogetherRule",
                "relationship.club.LoyaltyRule",
                "relationship.programme.Programme",
                "relationship.programme.Programme$Stage",
                "relationship.programme.ProgrammePolicy$Grade",
                "servicequality.GradeRule",
                "servicequality.ServiceStandard",
                "survey.SampleRule",
                "survey.SatisfactionRule",
                "survey.SurveyApprovals",
                "survey.SurveyBudget",
                "survey.SurveyReplies",
                "survey.SurveyTimetable")) {
            exceptions.put(name, rule);
        }
        for (String name : List.of(
                "credit.AccountChain",
                "credit.DocumentLine",
                "credit.Restatement",
                "complaint.FilterRatings",
                "customer.duplicate.CompanyName",
                "customer.duplicate.DuplicateSubject",
                "customer.duplicate.IdentifierEvidence",
                "customer.duplicate.Regions$Found",
                "customer.merge.References",
                "audit.AuditContent",
                "information.Holding",
                "information.Holding$Part",
                "callcenter.KpiCount",
                "keyaccount.KeyCheck$Figures",
                "prospect.SearchPlan$Yield",
                "relationship.club.GetTogetherFigures$Bought",
                "relationship.programme.SalesStatistics$Sale",
                "groupaccount.IndustryAnalysis$WonCase",
                "relationship.programme.TargetList$Facts",
                "relationship.programme.TrackingList$Potential",
                "survey.Questionnaire$Way",
                "survey.SurveyDesk$Rules")) {
            exceptions.put(name, computed);
        }
        for (String name : List.of(
                "customer.identifier.Parsed$Valid",
                "customer.identifier.Parsed$Refused",
                "customer.identifier.IdentifierFlaw")) {
            exceptions.put(name, shown);
        }
        for (String name : List.of(
                "Answer",
                "Assign",
                "Check",
                "Close",
                "Defer",
                "Filter",
                "PutOnHold",
                "Release",
                "Reopen",
                "Replan",
                "Resolve",
                "Start",
                "Task",
                "Verify")) {
            exceptions.put("complaint.ComplaintMove$" + name, "a wish; what became of it is core/move-result");
        }
        for (String name :
                List.of("Answer", "Assign", "Diagnose", "Finish", "Lend", "Quote", "Rework", "Simple", "UsePart")) {
            exceptions.put("aftersales.CaseMove$" + name, wish);
        }
        for (String name : List.of(
                "aftersales.ReturnRequest",
                "callcenter.WorkOrderMove$PassOn",
                "callcenter.WorkOrderMove$RePromise",
                "callcenter.WorkOrderMove$Simple",
                "keyaccount.KeyAccountMove$AssignTeam",
                "keyaccount.KeyAccountMove$Club",
                "keyaccount.KeyAccountMove$DisposeReturn",
                "keyaccount.KeyAccountMove$FinishStep",
                "keyaccount.KeyAccountMove$JoinLevel",
                "keyaccount.KeyAccountMove$MakePlan",
                "keyaccount.KeyAccountMove$TakeStock",
                "relationship.ContactMove$Answer",
                "relationship.ContactMove$Cancel",
                "relationship.ContactMove$Hold",
                "relationship.ContactMove$Prepare",
                "relationship.ContactMove$Rebook",
                "relationship.ContactMove$Thank",
                "relationship.club.GetTogetherMove$Answer",
                "relationship.club.GetTogetherMove$Approve",
                "relationship.club.GetTogetherMove$Cancel",
                "relationship.club.GetTogetherMove$Hold",
                "relationship.club.GetTogetherMove$Invite",
                "servicequality.QualityMove$Analyse",
                "servicequality.QualityMove$Check",
                "servicequality.QualityMove$Complete",
                "servicequality.QualityMove$Contain",
                "servicequality.QualityMove$Plan")) {
            exceptions.put(name, wish);
        }
        for (String name : List.of(
                "customer.CustomerRecord$Source",
                "credit.ledger.CreditLedger$Item",
                "credit.ledger.Reconciliation$Difference")) {
            exceptions.put(name, "a view, computed from a document whenever it is asked for");
        }
        return exceptions;
    }

    private static Set<String> publicRecords() {
        Set<String> names = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOMS).stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> isPublic(type))
                        .filter(type -> !type.isAssignableTo(RulePart.class))
                        .forEach(type -> names.add(type.getName().substring("org.crmkit.core.".length())));
        return names;
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CoverageTest::isPublic).orElse(true);
    }

    private static Set<String> written() {
        Set<Class<?>> made = new LinkedHashSet<>();
        for (DocumentType<?> type : CompleteDocuments.all().list()) {
            for (int seed = 0; seed < 60; seed++) {
                collect(new Arbitrary(seed).of(type.type()), made);
            }
        }
        Set<String> names = new TreeSet<>();
        made.stream()
                .map(Class::getName)
                .filter(name -> name.startsWith("org.crmkit.core."))
                .forEach(name -> names.add(name.substring("org.crmkit.core.".length())));
        return names;
    }

    private static void collect(Object value, Set<Class<?>> found) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> collect(each, found));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, found));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), found);
            collect(map.values(), found);
        } else if (value instanceof CreditLedger ledger) {
            collect(ledger.entries(), found);
        } else if (value instanceof OpenDocuments documents) {
            collect(documents.items().list(), found);
        } else if (value instanceof Reservations reservations) {
            collect(reservations.list(), found);
        } else if (value instanceof HeldRequests held) {
            collect(held.list(), found);
        } else if (value instanceof Record record && !(value instanceof Rulebook)) {
            found.add(record.getClass());
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), found);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("a component cannot be read", e);
                }
            }
        }
    }

    @Test
    void every_public_record_of_the_rooms_stands_in_a_document_or_says_why_not() {
        Set<String> missing = publicRecords();
        Set<String> written = written();
        missing.removeAll(written);
        missing.removeAll(EXCEPTIONS.keySet());
        assertThat(missing)
                .as("records without a document: give them a codec in core.document, or a reason above")
                .isEmpty();
        assertThat(EXCEPTIONS.keySet())
                .as("exceptions that have a document by now")
                .doesNotContainAnyElementsOf(written);
        assertThat(publicRecords()).as("exceptions for what is no more").containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void every_event_can_be_sent() {
        assertThat(Library.CLASSES)
                .filteredOn(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(CompleteDocuments.events().of(type.reflect()))
                        .as("events without a document: %s", type.getName())
                        .isPresent());
    }

    @Test
    void a_value_belongs_to_one_type_only() {
        List<DocumentType<?>> types = CompleteDocuments.all().list();
        for (DocumentType<?> one : types) {
            assertThat(types)
                    .filteredOn(other -> other.type().isAssignableFrom(one.type()))
                    .containsExactly(one);
        }
    }
}
