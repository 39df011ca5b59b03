package vn.tgpl.statute;

import java.util.List;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.clock.ClockRule;
import vn.tgpl.statute.clock.JuvenileLimit;
import vn.tgpl.statute.entitlement.AgeGroup;
import vn.tgpl.statute.entitlement.CategoryProof;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.place.Commune;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.place.Province;
import vn.tgpl.statute.reference.ActivityKind;
import vn.tgpl.statute.reference.BaseSalary;
import vn.tgpl.statute.reference.CasePaper;
import vn.tgpl.statute.reference.CaseTarget;
import vn.tgpl.statute.reference.FeeParameter;
import vn.tgpl.statute.reference.ImmediateGround;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.reference.LegalForm;
import vn.tgpl.statute.reference.Limit;
import vn.tgpl.statute.reference.Minimum;
import vn.tgpl.statute.reference.OpposedRoles;
import vn.tgpl.statute.reference.ProviderForm;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.reference.QualityGrade;
import vn.tgpl.statute.time.CalendarOverride;
import vn.tgpl.statute.time.Holiday;
import vn.tgpl.statute.time.LunarYear;

/** The file names of the tables. */
final class TableFiles {

    static final List<String> ALL = List.of(
            ActivityKind.FILE,
            AgeGroup.FILE,
            AttributeCode.FILE,
            BaseSalary.FILE,
            CalendarOverride.FILE,
            CasePaper.FILE,
            CaseTarget.FILE,
            CategoryProof.FILE,
            ClockRule.FILE,
            Commune.FILE,
            EligibilityCategory.FILE,
            FeeParameter.FILE,
            Holiday.FILE,
            ImmediateGround.FILE,
            JudicialBody.COURTS,
            JudicialBody.PROCURACIES,
            JuvenileLimit.FILE,
            LegalCode.FILE,
            LegalForm.FILE,
            Limit.FILE,
            LunarYear.FILE,
            Minimum.FILE,
            OpposedRoles.FILE,
            ProviderForm.FILE,
            Province.FILE,
            QualityCriterion.FILE,
            QualityGrade.FILE);

    private TableFiles() {}
}
