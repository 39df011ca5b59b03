package vn.tgpl.bad.duty;

import vn.tgpl.bad.notice.domain.NoticeHelper;
import vn.tgpl.bad.notice.http.NoticeApi;

/** Breaks: reaches into another feature's room, and makes a cycle with it. */
public record DutyRoster(NoticeHelper notice, NoticeApi api) {}
