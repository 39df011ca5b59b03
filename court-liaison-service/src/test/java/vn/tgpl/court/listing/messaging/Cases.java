package vn.tgpl.court.listing.messaging;

import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderKind;

/** The cases that the tests' hearings find. */
public final class Cases {

    public static final AssignedProvider OFFICER = provider("Trần Thị Bích Hạnh", ProviderKind.LEGAL_AID_OFFICER);
    public static final AssignedProvider LAWYER = provider("Lê Minh Khôi", ProviderKind.LAWYER);
    public static final List<String> AGENCIES = List.of("VKS.96", "H12.TP.TGPL", "TA.96.KV6");

    private Cases() {}

    public static HearingMatched matched(UUID hearing, AssignedProvider provider) {
        return new HearingMatched(UUID.randomUUID(), UUID.randomUUID(), hearing, null, provider, AGENCIES);
    }

    private static AssignedProvider provider(String name, ProviderKind kind) {
        return new AssignedProvider(UUID.randomUUID(), name, kind);
    }
}
