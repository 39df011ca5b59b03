package vn.tgpl.local;

/** What a person can open once the stack is up. */
final class Welcome {

    private Welcome() {}

    static String text(Ports ports) {
        return """

                Đã sẵn sàng · ready (Ctrl-C để dừng · stops everything)
                  referral-service       http://localhost:%1$d/q/swagger-ui
                  case-service           http://localhost:%2$d/q/swagger-ui
                  court-liaison-service  http://localhost:%3$d/q/swagger-ui
                  identity               http://localhost:%4$d/tgpl/.well-known/openid-configuration
                  postgres               localhost:%5$d (referral, casework, court)
                  kafka                  localhost:%6$d
                  connect                http://localhost:%7$d/connectors?expand=status
                Thử · try
                  curl -H "Authorization: Bearer $(deploy/token procuracy)" http://localhost:%2$d/v1/involvements
                  curl -N -H "Authorization: Bearer $(deploy/token procuracy)" http://localhost:%2$d/v1/involvements/stream
                """.formatted(
                        ports.referral(),
                        ports.casework(),
                        ports.court(),
                        ports.identity(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.connect());
    }
}
