package vn.tgpl.contracts;

/** Whether the person is in custody (tạm giữ), in detention (tạm giam) or at liberty (tại ngoại). */
public enum CustodyStatus {
    CUSTODY,
    DETENTION,
    AT_LIBERTY
}
