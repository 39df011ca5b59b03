package vn.tgpl.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.support.Events;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

class LegalAidCaseTest {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final AssignedProvider LAWYER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị Luật", ProviderKind.LAWYER);
    private static final AssignedProvider OFFICER =
            new AssignedProvider(UUID.randomUUID(), "Phạm Văn Viên", ProviderKind.LEGAL_AID_OFFICER);

    private final ReferralReceived referral = Events.referral();
    private final LegalAidCase opened = new LegalAidCase(referral);

    @Test
    void acceptanceTellsTheFileCodeAndNotTheCategory() {
        assertThat(accept()).isEqualTo(new CaseAccepted(opened.id(), referral.referralId(), "TT.TGTT.01.2026", AT));
        assertThat(opened.intake().decision().category()).isEqualTo("POOR_HOUSEHOLD");
    }

    @Test
    void refusalTellsTheGroundAndNotTheDetail() {
        assertThat(opened.refuse("PERSON_DECEASED", "giấy chứng tử", AT))
                .isEqualTo(new CaseRefused(opened.id(), referral.referralId(), "PERSON_DECEASED", AT));
        assertThat(opened.intake().decision().refusalDetail()).isEqualTo("giấy chứng tử");
    }

    @Test
    void aRefusedCaseIsNotAccepted() {
        opened.refuse("PERSON_DECEASED", "x", AT);
        assertThatThrownBy(this::accept)
                .isInstanceOfSatisfying(
                        CaseStepNotAllowed.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("REFUSED", "ACCEPTED"));
        assertThat(opened.summary().state()).isEqualTo(CaseState.REFUSED);
        assertThat(opened.summary().fileCode()).isNull();
    }

    @Test
    void aSecondAssignmentNamesTheProviderThatItReplaces() {
        accept();
        assertThat(opened.assign(LAWYER, AT))
                .isEqualTo(new ProviderAssigned(opened.id(), referral.referralId(), LAWYER, null, AT));
        assertThat(opened.assign(OFFICER, AT).replaced()).isEqualTo(LAWYER);
        assertThat(opened.providerId()).isEqualTo(OFFICER.id());
    }

    @Test
    void registrationTellsOfTheAssignedProvider() {
        accept();
        opened.assign(LAWYER, AT);
        assertThat(opened.register("VKS.96", AT))
                .isEqualTo(new CounselRegistered(opened.id(), referral.referralId(), "VKS.96", LAWYER, AT));
    }

    @Test
    void aRefusedRegistrationMakesAReplacementDue() {
        accept();
        opened.assign(LAWYER, AT);
        assertThat(opened.refuseRegistration("VKS.96", "RELATIVE", AT))
                .isEqualTo(new CounselRegistrationRefused(
                        opened.id(), referral.referralId(), "VKS.96", LAWYER, "RELATIVE", AT));
        assertThat(opened.summary().state()).isEqualTo(CaseState.REPLACEMENT_DUE);
        assertThatThrownBy(() -> opened.register("VKS.96", AT)).isInstanceOf(CaseStepNotAllowed.class);
    }

    @Test
    void whatIsRegisteredIsCancelledAndNotRefused() {
        accept();
        opened.assign(LAWYER, AT);
        assertThatThrownBy(() -> opened.cancelRegistration("VKS.96", "STATUTORY_GROUND", AT))
                .isInstanceOf(CaseStepNotAllowed.class);
        opened.register("VKS.96", AT);
        assertThatThrownBy(() -> opened.refuseRegistration("VKS.96", "STATUTORY_GROUND", AT))
                .isInstanceOf(CaseStepNotAllowed.class);
        assertThat(opened.cancelRegistration("VKS.96", "STATUTORY_GROUND", AT))
                .isEqualTo(new CounselRegistrationCancelled(
                        opened.id(), referral.referralId(), "VKS.96", LAWYER, "STATUTORY_GROUND", AT));
    }

    @Test
    void anEndingTellsHowAndOnWhatGround() {
        accept();
        assertThat(opened.end(CaseEnding.SUSPENDED, "CASE_SUSPENDED", AT))
                .isEqualTo(
                        new CaseEnded(opened.id(), referral.referralId(), CaseEnding.SUSPENDED, "CASE_SUSPENDED", AT));
        assertThat(opened.summary().state()).isEqualTo(CaseState.SUSPENDED);
        assertThatThrownBy(() -> opened.end(CaseEnding.DISCONTINUED, "WITHDRAWN", AT))
                .isInstanceOf(CaseStepNotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource
    void aLaterReferralOpensACaseOfItsOwnOnceThisOneHasEnded(CaseEnding ending) {
        accept();
        opened.assign(LAWYER, AT);
        assertThat(opened.state().isClosedTo(AT, opened.endedAt())).isFalse();
        opened.end(ending, null, AT);
        assertThat(opened.state().isClosedTo(AT, opened.endedAt())).isTrue();
    }

    @Test
    void aFactOfItKnowsWhatWasSentOfWhom() {
        assertThat(opened.fact(Trigger.REGISTRATION_REFUSED, AT))
                .isEqualTo(Fact.of(Trigger.REGISTRATION_REFUSED, AT)
                        .with(Attribute.PROCEDURE, "CRIMINAL")
                        .with(Attribute.ROLE, "IN_CUSTODY")
                        .with(Attribute.SOURCE, "AGENCY")
                        .with(Attribute.KIND, "NOTICE"));
    }

    @Test
    void aFactOfACaseOfOldKnowsNothingOfThat() {
        assertThat(new LegalAidCase().fact(Trigger.REGISTRATION_REFUSED, AT))
                .isEqualTo(Fact.of(Trigger.REGISTRATION_REFUSED, AT));
    }

    private CaseAccepted accept() {
        return opened.accept("POOR_HOUSEHOLD", "LITIGATION", false, new FileCode("TT", "TGTT", 1, 2026), AT);
    }
}
