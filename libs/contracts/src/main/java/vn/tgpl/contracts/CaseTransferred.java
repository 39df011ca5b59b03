package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * The Centre has passed the request on to who is competent (chuyển yêu cầu, Legal Aid Law 11/2017 Art. 35).
 *
 * @param toProvince the province whose Centre is competent, or null
 * @param toAgency the organisation that is competent, or null
 */
@JsonTypeName("vn.tgpl.case.transferred.v1")
public record CaseTransferred(UUID caseId, UUID referralId, String toProvince, String toAgency, Instant transferredAt)
        implements CaseEvent {}
