// MEC from node-postgres. Quantities are strings both ways: a JavaScript number is a binary float.
import pg from 'pg'

// Only statements with a name are prepared, which a PgBouncer before 1.21 that pools by transactions
// does not know; others go through it as they are.
const named = name => (process.env.POOLED ? {} : { name })

const db = new pg.Client({ connectionString: process.env.DATABASE_URL })
await db.connect()

async function ask(name, text, ...values) {
  const { rows } = await db.query({ ...named(name), text, values })
  return rows[0]
}

// A key counts once, however often the call is repeated.
async function meter(key, account, quantity, { unit = null, occurredAt = null } = {}) {
  const text = `SELECT fn_meter_consumption($1, $2, 'gpu_hours', $3, $4,
                       p_occurred_at => $5, p_details => $6) AS event`
  return (await ask('meter', text, key, account, quantity, unit, occurredAt, { host: 'worker-1' })).event
}

const check = account =>
  ask('check', `SELECT decision, quantity_remaining FROM fn_check_entitlement($1, 'gpu_hours')`, account)

// Checks and meters in one step; a refusal is an answer, not an error.
const consume = (key, account, quantity) =>
  ask('consume', `SELECT decision, reason FROM fn_consume($1, $2, 'gpu_hours', $3)`, key, account, quantity)

const { account_id: account } = await ask('account',
  `INSERT INTO accounts (account_type_code, display_name, external_id)
   VALUES ('organization', 'Acme', 'node-pg') RETURNING account_id`)
const { count } = await ask('provision', `SELECT fn_provision_plan_entitlements($1, 'starter') AS count`, account)
console.log(`entitled to ${count} things`)

const { decision, quantity_remaining } = await check(account)
console.log(`${decision}, ${quantity_remaining} hours left`)

const events = []
for (let n = 0; n < 10; n++) events.push(await meter(`run-${n}`, account, '0.1'))
if ((await meter('run-9', account, '0.1')) !== events[9]) throw new Error('counted twice')
console.log(`ten times 0.1 hours, ${(await check(account)).quantity_remaining} left`)

// What is told late counts when it happened.
await meter('late', account, '0.5', { occurredAt: new Date('2026-01-15T12:00:00Z') })
const { bucket_start, quantity } = await ask('series',
  `SELECT bucket_start, quantity FROM fn_usage_series($1, 'gpu_hours', NULL, $2, $3, '1 day')`,
  account, new Date('2026-01-15T00:00:00Z'), new Date('2026-01-16T00:00:00Z'))
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
await db.end()
