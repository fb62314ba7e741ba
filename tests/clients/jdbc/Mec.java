import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** MEC from JDBC: UUID, BigDecimal and OffsetDateTime go in and come out as they are, jsonb as text. */
public class Mec {
    private static final String METER = """
            SELECT fn_meter_consumption(?, ?, 'gpu_hours', ?, ?,
                   p_occurred_at => ?, p_details => ?::jsonb)""";
    private static final String CHECK =
            "SELECT quantity_remaining, decision FROM fn_check_entitlement(?, 'gpu_hours')";
    private static final String CONSUME =
            "SELECT decision, reason FROM fn_consume(?, ?, 'gpu_hours', ?)";

    private final Connection db;

    private Mec(Connection db) {
        this.db = db;
    }

    public static void main(String[] arguments) throws SQLException {
        String url = System.getenv("JDBC_URL");
        // A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
        if (System.getenv("POOLED") != null) {
            url += "&prepareThreshold=0";
        }
        try (Connection db = DriverManager.getConnection(url)) {
            new Mec(db).run();
        }
    }

    private void run() throws SQLException {
        UUID account = (UUID) ask("""
                INSERT INTO accounts (account_type_code, display_name, external_id)
                VALUES ('organization', 'Acme', 'jdbc') RETURNING account_id""")[0];
        Object count = ask("SELECT fn_provision_plan_entitlements(?, 'starter')", account)[0];
        say("entitled to " + count + " things");

        Object[] answer = ask(CHECK, account);
        say(answer[1] + ", " + answer[0] + " hours left");

        UUID event = null;
        for (int n = 0; n < 10; n++) {
            event = meter("run-" + n, account, "0.1", null, null);
        }
        if (!meter("run-9", account, "0.1", null, null).equals(event)) {
            throw new IllegalStateException("counted twice");
        }
        say("ten times 0.1 hours, " + ask(CHECK, account)[0] + " left");

        // What is told late counts when it happened.
        OffsetDateTime day = OffsetDateTime.of(2026, 1, 15, 0, 0, 0, 0, ZoneOffset.UTC);
        meter("late", account, "0.5", null, day.plusHours(12));
        Object[] used = ask("""
                SELECT (bucket_start AT TIME ZONE 'UTC')::date, quantity
                FROM fn_usage_series(?, 'gpu_hours', NULL, ?, ?, '1 day')""", account, day, day.plusDays(1));
        say(used[0] + ": " + used[1] + " hours");

        say("consume 24: " + ask(CONSUME, "job-1", account, new BigDecimal(24))[0]);
        Object[] refused = ask(CONSUME, "job-2", account, new BigDecimal(1));
        say("consume 1: " + refused[0] + ", " + refused[1]);

        // Errors are told apart by their SQLSTATE.
        expectError("the key stands for another event", "run-0", account, "7", null);
        expectError("no such account", "run-10", new UUID(0, 0), "1", null);
        expectError("no such unit here", "run-11", account, "1", "tokens");
    }

    /** A key counts once, however often the call is repeated. */
    private UUID meter(String key, UUID account, String quantity, String unit, OffsetDateTime occurredAt)
            throws SQLException {
        return (UUID) ask(METER, key, account, new BigDecimal(quantity), unit, occurredAt,
                "{\"host\": \"worker-1\"}")[0];
    }

    private void expectError(String meaning, String key, UUID account, String quantity, String unit) {
        try {
            meter(key, account, quantity, unit, null);
        } catch (SQLException error) {
            say(error.getSQLState() + " " + meaning);
        }
    }

    /** The first row of an answer. */
    private Object[] ask(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                Object[] row = new Object[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                return row;
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
