package vn.tgpl.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with what the caller sent. */
@Schema(description = "Một lỗi của dữ liệu gửi lên / one thing that is wrong with the input")
@JsonInclude(JsonInclude.Include.NON_NULL) // the pointer to the whole body is the empty string
public record InputError(
        @Schema(description = "JSON Pointer to the field, where the error is in the body")
        String pointer,

        @Schema(description = "Name of the query parameter or header, where the error is there")
        String parameter,

        @Schema(description = "Stable code of the error") String code,

        @Schema(description = "The error in the caller's language")
        String detail,

        @Schema(description = "The values that are allowed, where they are few")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> allowed) {

    /** An error whose text stands under {@code input.<code>} in the texts. */
    public static InputError at(String pointer, String code) {
        return new InputError(pointer, null, code, null, List.of());
    }

    public static InputError in(String parameter, String code) {
        return new InputError(null, parameter, code, null, List.of());
    }

    /** The same error of a body that is part of another one, at this pointer. */
    public InputError under(String parent) {
        return new InputError(parent + pointer, parameter, code, detail, allowed);
    }

    /** The law has no such code on the day that counts; these are the ones it has. */
    public static InputError unknownCode(String pointer, List<String> allowed) {
        return new InputError(pointer, null, "unknown-code", null, allowed);
    }

    InputError withDetail(String text) {
        return new InputError(pointer, parameter, code, text, allowed);
    }
}
