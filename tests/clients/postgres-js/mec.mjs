// MEC from postgres.js. Quantities are strings both ways: a JavaScript number is a binary float.
import postgres from 'postgres'

// A PgBouncer before 1.21 that pools by transactions knows no prepared statements.
const sql = postgres(process.env.DATABASE_URL, { prepare: !process.env.POOLED })

// A key counts once, however often the call is repeated.
async function meter(key, account, quantity, { unit = null, occurredAt = null } = {}) {
  const details = sql.json({ host: 'worker-1' })
  const [{ event }] = await sql`
    SELECT fn_meter_consumption(${key}, ${account}, 'gpu_hours', ${quantity}, ${unit},
                                p_occurred_at => ${occurredAt}, p_details => ${details}) AS event`
  return event
}

async function check(account) {
  const [answer] = await sql`
    SELECT decision, quantity_remaining FROM fn_check_entitlement(${account}, 'gpu_hours')`
  return answer
}

// Checks and meters in one step; a refusal is an answer, not an error.
async function consume(key, account, quantity) {
  const [answer] = await sql`
    SELECT decision, reason FROM fn_consume(${key}, ${account}, 'gpu_hours', ${quantity})`
  return answer
}

const [{ account_id: account }] = await sql`
  INSERT INTO accounts (account_type_code, display_name, external_id)
  VALUES ('organization', 'Acme', 'postgres-js') RETURNING account_id`
const [{ count }] = await sql`SELECT fn_provision_plan_entitlements(${account}, 'starter') AS count`
console.log(`entitled to ${count} things`)

const { decision, quantity_remaining } = await check(account)
console.log(`${decision}, ${quantity_remaining} hours left`)

const events = []
for (let n = 0; n < 10; n++) events.push(await meter(`run-${n}`, account, '0.1'))
if ((await meter('run-9', account, '0.1')) !== events[9]) throw new Error('counted twice')
console.log(`ten times 0.1 hours, ${(await check(account)).quantity_remaining} left`)

// What is told late counts when it happened.
await meter('late', account, '0.5', { occurredAt: new Date('2026-01-15T12:00:00Z') })
const [{ bucket_start, quantity }] = await sql`
  SELECT bucket_start, quantity
  FROM fn_usage_series(${account}, 'gpu_hours', NULL, ${new Date('2026-01-15T00:00:00Z')},
                       ${new Date('2026-01-16T00:00:00Z')}, '1 day')`
console.log(`${bucket_start.toISOString().slice(0, 10)}: ${quantity} hours`)

console.log(`consume 24: ${(await consume('job-1', account, '24')).decision}`)
const refused = await consume('job-2', account, '1')
console.log(`consume 1: ${refused.decision}, ${refused.reason}`)

// Errors are told apart by their SQLSTATE.
for (const [event, meaning] of [
  [['run-0', account, '7'], 'the key stands for another event'],
  [['run-10', '00000000-0000-0000-0000-000000000000', '1'], 'no such account'],
  [['run-11', account, '1', { unit: 'tokens' }], 'no such unit here'],
]) {
  await meter(...event).catch(error => console.log(error.code, meaning))
}
await sql.end()
