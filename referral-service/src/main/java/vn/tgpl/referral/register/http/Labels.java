package vn.tgpl.referral.register.http;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.register.domain.Answer;
import vn.tgpl.referral.register.domain.Assignment;
import vn.tgpl.referral.register.domain.Figure;
import vn.tgpl.referral.register.domain.Registration;
import vn.tgpl.referral.register.domain.Timeliness;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.AttributeCode;

/** What the codes of the register are called in Vietnamese, the language of the form. */
final class Labels {

    /** The law's own words, by code. */
    private final Map<String, String> ofLaw;

    Labels(Statute law) {
        this.ofLaw = law.codes().stream()
                .collect(Collectors.toMap(code -> code.attribute() + ":" + code.code(), AttributeCode::vietnamese));
    }

    String of(Figure figure) {
        return switch (figure.dimension()) {
            case KIND, PROCEDURE, ROLE -> ofLaw(figure.toString());
            case TIMELINESS -> of(Timeliness.valueOf(figure.value()));
            case ANSWER -> of(Answer.valueOf(figure.value()));
            case ASSIGNMENT -> of(Assignment.valueOf(figure.value()));
            case REGISTRATION -> of(Registration.valueOf(figure.value()));
        };
    }

    /** By attribute and code, such as {@code CUSTODY:DETENTION}; the code itself where the law has no word for it. */
    String ofLaw(String code) {
        return ofLaw.getOrDefault(code, code.substring(code.indexOf(':') + 1));
    }

    static String of(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> "đúng hạn";
            case LATE -> "quá hạn";
            case NO_LIMIT -> "không quy định số giờ";
        };
    }

    static String of(Answer answer) {
        return switch (answer) {
            case PENDING -> "chưa trả lời";
            case ACCEPTED -> "thụ lý";
            case REFUSED -> "từ chối thụ lý";
            case RECALLED -> "cơ quan đã thu hồi thông báo";
        };
    }

    private static String of(Assignment assignment) {
        return switch (assignment) {
            case ASSIGNED -> "đã cử người thực hiện";
            case NOT_ASSIGNED -> "chưa cử người thực hiện";
        };
    }

    static String of(Registration registration) {
        return switch (registration) {
            case NONE -> "chưa đăng ký";
            case REGISTERED -> "đã đăng ký";
            case REFUSED -> "từ chối đăng ký";
            case CANCELLED -> "hủy bỏ việc đăng ký";
        };
    }

    static String of(ReferralState state) {
        return switch (state) {
            case RECEIVED -> "đã nhận";
            case REJECTED -> "từ chối";
            case ACCEPTED -> "đã thụ lý";
            case ASSIGNED -> "đã cử người thực hiện";
            case IN_PROGRESS -> "đang thực hiện";
            case CLOSED -> "kết thúc";
            case RECALLED -> "đã thu hồi";
        };
    }
}
