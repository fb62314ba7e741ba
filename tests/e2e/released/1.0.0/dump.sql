--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: mec; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS mec WITH SCHEMA public;


--
-- Name: EXTENSION mec; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION mec IS 'metering, entitlements and controls inside PostgreSQL';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_types; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.account_types (
    account_type_code character varying(32) NOT NULL,
    description text,
    can_have_children boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_types_account_type_code_check CHECK ((btrim((account_type_code)::text) <> ''::text))
);


ALTER TABLE public.account_types OWNER TO mec_owner;

--
-- Name: TABLE account_types; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.account_types IS 'Kinds of accounts, and which of them may have accounts below them';


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.accounts (
    account_id uuid NOT NULL,
    namespace_id character varying(64) DEFAULT 'default'::character varying NOT NULL,
    account_type_code character varying(32) NOT NULL,
    parent_account_id uuid,
    external_id character varying(128),
    display_name character varying(255) NOT NULL,
    email character varying(255),
    status character varying(16) DEFAULT 'active'::character varying NOT NULL,
    time_zone character varying(64) DEFAULT 'UTC'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    crm_number text DEFAULT 'none'::text,
    CONSTRAINT accounts_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT accounts_status_check CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'suspended'::character varying, 'closed'::character varying])::text[])))
);


ALTER TABLE public.accounts OWNER TO mec_owner;

--
-- Name: TABLE accounts; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.accounts IS 'Customers: users, teams and organizations, as trees of at most 8 levels';


--
-- Name: COLUMN accounts.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.account_id IS 'Filled by a trigger when omitted: a UUIDv7 whose first 8 bytes are those of the root of its tree';


--
-- Name: COLUMN accounts.time_zone; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.time_zone IS 'IANA name; windows of this account''s entitlements follow it';


--
-- Name: admission_gates; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.admission_gates (
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128) NOT NULL,
    limit_group character varying(32) NOT NULL,
    passes bigint DEFAULT 1 NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE public.admission_gates OWNER TO mec_owner;

--
-- Name: TABLE admission_gates; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.admission_gates IS 'Who is admitted to a limit updates its gate first, so that admissions to it come one after the other';


--
-- Name: COLUMN admission_gates.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.resource_scope IS 'Empty: a limit over all scopes';


--
-- Name: concurrency_leases; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.concurrency_leases (
    lease_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    namespace_id character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    acquired_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    last_heartbeat timestamp with time zone,
    released_at timestamp with time zone,
    session_token character varying(255),
    session_metadata character varying(512),
    quantity integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL,
    CONSTRAINT concurrency_leases_expires_at_check CHECK (isfinite(expires_at)),
    CONSTRAINT concurrency_leases_quantity_check CHECK ((quantity > 0)),
    CONSTRAINT concurrency_leases_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text)),
    CONSTRAINT concurrency_leases_session_token_check CHECK ((btrim((session_token)::text) <> ''::text))
);


ALTER TABLE public.concurrency_leases OWNER TO mec_owner;

--
-- Name: TABLE concurrency_leases; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.concurrency_leases IS 'Held units of concurrency limits (floating licences); held while not released and before expires_at';


--
-- Name: COLUMN concurrency_leases.quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.quantity IS 'How many units of the limit the lease holds';


--
-- Name: COLUMN concurrency_leases.owner_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.owner_account_id IS 'The root of the account''s tree; follows the account while the lease is held';


--
-- Name: COLUMN concurrency_leases.ancestor_ids; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.ancestor_ids IS 'The accounts above it, nearest first; follows the account while the lease is held';


--
-- Name: consumption_event_details; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.consumption_event_details (
    event_id uuid NOT NULL,
    detail_key character varying(64) NOT NULL,
    detail_value character varying(512) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT consumption_event_details_detail_key_check CHECK ((btrim((detail_key)::text) <> ''::text))
);


ALTER TABLE public.consumption_event_details OWNER TO mec_owner;

--
-- Name: TABLE consumption_event_details; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.consumption_event_details IS 'What the caller said of an event: flat pairs of texts';


--
-- Name: consumption_ledger; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.consumption_ledger (
    event_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    idempotency_key character varying(255) NOT NULL,
    namespace_id character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    quantity numeric(18,6) NOT NULL,
    unit_code character varying(32) NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    period_start timestamp with time zone,
    period_end timestamp with time zone,
    is_correction boolean DEFAULT false NOT NULL,
    corrects_event_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL,
    base_quantity numeric NOT NULL,
    decision character varying(16),
    overage_quantity numeric(18,6),
    net_quantity numeric(18,6),
    requested_quantity numeric(18,6),
    CONSTRAINT consumption_ledger_correction CHECK ((is_correction = (corrects_event_id IS NOT NULL))),
    CONSTRAINT consumption_ledger_idempotency_key_check CHECK ((btrim((idempotency_key)::text) <> ''::text)),
    CONSTRAINT consumption_ledger_period CHECK ((period_end >= period_start)),
    CONSTRAINT consumption_ledger_quantity_check CHECK ((quantity <> 'NaN'::numeric)),
    CONSTRAINT consumption_ledger_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text))
);


ALTER TABLE public.consumption_ledger OWNER TO mec_owner;

--
-- Name: TABLE consumption_ledger; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.consumption_ledger IS 'What was used: one row an event, never updated, never deleted';


--
-- Name: COLUMN consumption_ledger.owner_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.owner_account_id IS 'The root of the account''s tree when the event was recorded';


--
-- Name: COLUMN consumption_ledger.ancestor_ids; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.ancestor_ids IS 'The accounts above it when the event was recorded, nearest first';


--
-- Name: COLUMN consumption_ledger.base_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.base_quantity IS 'The quantity in base units: those of the default unit''s category, else the default unit';


--
-- Name: COLUMN consumption_ledger.decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.decision IS 'Where the event came from an admission: its decision';


--
-- Name: COLUMN consumption_ledger.overage_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.overage_quantity IS 'Where the event came from an admission: what of it was beyond the limit, as answered: in the unit of the entitlement that decided';


--
-- Name: COLUMN consumption_ledger.net_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.net_quantity IS 'Where the event is a correction: the net quantity of the corrected event from here on';


--
-- Name: COLUMN consumption_ledger.requested_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.requested_quantity IS 'Where the event came from fn_consume: what was asked for; more than quantity where it was admitted in part';


--
-- Name: control_decisions_log; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.control_decisions_log (
    decision_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    namespace_id character varying(64),
    account_id uuid,
    resource_type_code character varying(64),
    resource_scope character varying(128),
    requested_quantity numeric(18,6),
    unit_code character varying(32),
    decision character varying(16),
    reason character varying(255),
    rule_id uuid,
    entitlement_id uuid,
    usage_at_decision numeric,
    limit_at_decision numeric(18,6),
    percent_used numeric(24,4),
    decided_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.control_decisions_log OWNER TO mec_owner;

--
-- Name: TABLE control_decisions_log; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.control_decisions_log IS 'Decisions with what they rested on; no references, so that nothing here can fail a check or block a delete';


--
-- Name: control_rule_conditions; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.control_rule_conditions (
    rule_id uuid NOT NULL,
    condition_key character varying(64) NOT NULL,
    condition_value character varying(255),
    operator character varying(16) DEFAULT 'eq'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT control_rule_conditions_condition_key_check CHECK ((btrim((condition_key)::text) <> ''::text)),
    CONSTRAINT control_rule_conditions_operator CHECK (((operator)::text = ANY ((ARRAY['eq'::character varying, 'ne'::character varying, 'in'::character varying, 'not_in'::character varying, 'gt'::character varying, 'gte'::character varying, 'lt'::character varying, 'lte'::character varying, 'prefix'::character varying, 'exists'::character varying, 'not_exists'::character varying])::text[]))),
    CONSTRAINT control_rule_conditions_value CHECK (((condition_value IS NOT NULL) OR ((operator)::text = ANY ((ARRAY['exists'::character varying, 'not_exists'::character varying])::text[]))))
);


ALTER TABLE public.control_rule_conditions OWNER TO mec_owner;

--
-- Name: TABLE control_rule_conditions; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.control_rule_conditions IS 'What the context of a request must hold for a rule to match; all of them';


--
-- Name: control_rules; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.control_rules (
    rule_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    namespace_id character varying(64) DEFAULT 'default'::character varying NOT NULL,
    rule_name character varying(128) NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    limit_kind_code character varying(32) NOT NULL,
    limit_action_code character varying(32) NOT NULL,
    warn_at_percent numeric(5,2),
    grace_quantity numeric(18,6),
    grace_window_hours integer,
    overage_multiplier numeric(8,4),
    priority integer DEFAULT 0 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT control_rules_action CHECK (((limit_action_code)::text = ANY ((ARRAY['block'::character varying, 'warn'::character varying, 'grace'::character varying, 'overage'::character varying])::text[]))),
    CONSTRAINT control_rules_grace CHECK ((((limit_action_code)::text <> 'grace'::text) OR (grace_quantity IS NOT NULL) OR (grace_window_hours IS NOT NULL))),
    CONSTRAINT control_rules_grace_quantity_check CHECK (((grace_quantity >= (0)::numeric) AND (grace_quantity <> 'NaN'::numeric))),
    CONSTRAINT control_rules_grace_window_hours_check CHECK ((grace_window_hours >= 0)),
    CONSTRAINT control_rules_kind CHECK (((limit_kind_code)::text = ANY ((ARRAY['cumulative'::character varying, 'concurrency'::character varying, 'inventory'::character varying, 'time_access'::character varying])::text[]))),
    CONSTRAINT control_rules_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT control_rules_overage_multiplier_check CHECK (((overage_multiplier >= (0)::numeric) AND (overage_multiplier <> 'NaN'::numeric))),
    CONSTRAINT control_rules_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text)),
    CONSTRAINT control_rules_warn_at_percent_check CHECK (((warn_at_percent >= (0)::numeric) AND (warn_at_percent <> 'NaN'::numeric)))
);


ALTER TABLE public.control_rules OWNER TO mec_owner;

--
-- Name: TABLE control_rules; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.control_rules IS 'What happens at the boundary of a limit: when to warn, and block, warn, grace or overage';


--
-- Name: COLUMN control_rules.grace_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.grace_quantity IS 'In the unit of the entitlement that the rule is applied to';


--
-- Name: entitlement_conditions; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.entitlement_conditions (
    entitlement_id uuid NOT NULL,
    condition_key character varying(64) NOT NULL,
    condition_value character varying(255),
    operator character varying(16) DEFAULT 'eq'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT entitlement_conditions_condition_key_check CHECK ((btrim((condition_key)::text) <> ''::text)),
    CONSTRAINT entitlement_conditions_operator CHECK (((operator)::text = ANY ((ARRAY['eq'::character varying, 'ne'::character varying, 'in'::character varying, 'not_in'::character varying, 'gt'::character varying, 'gte'::character varying, 'lt'::character varying, 'lte'::character varying, 'prefix'::character varying, 'exists'::character varying, 'not_exists'::character varying])::text[]))),
    CONSTRAINT entitlement_conditions_value CHECK (((condition_value IS NOT NULL) OR ((operator)::text = ANY ((ARRAY['exists'::character varying, 'not_exists'::character varying])::text[]))))
);


ALTER TABLE public.entitlement_conditions OWNER TO mec_owner;

--
-- Name: TABLE entitlement_conditions; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.entitlement_conditions IS 'What the context of a request must hold for an entitlement to apply; all of them';


--
-- Name: entitlements; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.entitlements (
    entitlement_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    namespace_id character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    limit_kind_code character varying(32) NOT NULL,
    quantity_allowed numeric(18,6),
    unit_code character varying(32) NOT NULL,
    effective_start timestamp with time zone DEFAULT now() NOT NULL,
    effective_end timestamp with time zone,
    window_type_code character varying(32),
    window_anchor timestamp with time zone,
    plan_id character varying(64),
    template_id uuid,
    priority integer DEFAULT 0 NOT NULL,
    status character varying(16) DEFAULT 'active'::character varying NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    superseded_by uuid,
    limit_group character varying(32) DEFAULT 'main'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT entitlements_anchor CHECK ((isfinite(window_anchor) AND (window_anchor < '200001-01-01 00:00:00+00'::timestamp with time zone))),
    CONSTRAINT entitlements_kind CHECK (((limit_kind_code)::text = ANY ((ARRAY['cumulative'::character varying, 'concurrency'::character varying, 'inventory'::character varying, 'time_access'::character varying])::text[]))),
    CONSTRAINT entitlements_limit_group_check CHECK ((btrim((limit_group)::text) <> ''::text)),
    CONSTRAINT entitlements_quantity_allowed_check CHECK (((quantity_allowed >= (0)::numeric) AND (quantity_allowed <> 'NaN'::numeric))),
    CONSTRAINT entitlements_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text)),
    CONSTRAINT entitlements_start CHECK (isfinite(effective_start)),
    CONSTRAINT entitlements_validity CHECK ((effective_end > effective_start))
);


ALTER TABLE public.entitlements OWNER TO mec_owner;

--
-- Name: TABLE entitlements; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.entitlements IS 'What an account may use: a limit, its window and its validity [effective_start, effective_end)';


--
-- Name: COLUMN entitlements.quantity_allowed; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.quantity_allowed IS 'In unit_code; NULL: unlimited';


--
-- Name: COLUMN entitlements.window_anchor; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.window_anchor IS 'NULL: effective_start';


--
-- Name: entitlements_audit; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.entitlements_audit (
    audit_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    entitlement_id uuid NOT NULL,
    operation character varying(16) NOT NULL,
    old_values jsonb,
    new_values jsonb,
    changed_by character varying(255) NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by_role character varying(64) NOT NULL,
    CONSTRAINT entitlements_audit_operation_check CHECK (((operation)::text = ANY ((ARRAY['INSERT'::character varying, 'UPDATE'::character varying, 'DELETE'::character varying])::text[])))
);


ALTER TABLE public.entitlements_audit OWNER TO mec_owner;

--
-- Name: TABLE entitlements_audit; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.entitlements_audit IS 'Every change of every entitlement, by whom';


--
-- Name: COLUMN entitlements_audit.changed_by; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.changed_by IS 'mec.actor where the session sets it, else the acting role';


--
-- Name: limit_actions; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.limit_actions (
    limit_action_code character varying(32) NOT NULL,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT limit_actions_limit_action_code_check CHECK ((btrim((limit_action_code)::text) <> ''::text))
);


ALTER TABLE public.limit_actions OWNER TO mec_owner;

--
-- Name: TABLE limit_actions; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.limit_actions IS 'What a control rule does at the limit: block, warn, grace, overage';


--
-- Name: limit_kinds; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.limit_kinds (
    limit_kind_code character varying(32) NOT NULL,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT limit_kinds_limit_kind_code_check CHECK ((btrim((limit_kind_code)::text) <> ''::text))
);


ALTER TABLE public.limit_kinds OWNER TO mec_owner;

--
-- Name: TABLE limit_kinds; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.limit_kinds IS 'What a limit counts: cumulative, concurrency, inventory, time_access';


--
-- Name: mec_schema; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.mec_schema (
    is_current boolean DEFAULT true NOT NULL,
    schema_version character varying(32) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT mec_schema_is_current_check CHECK (is_current)
);


ALTER TABLE public.mec_schema OWNER TO mec_owner;

--
-- Name: TABLE mec_schema; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.mec_schema IS 'One row: the version of MEC that these tables were built or last migrated by';


--
-- Name: plan_entitlement_templates; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.plan_entitlement_templates (
    template_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    plan_id character varying(64) NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    limit_kind_code character varying(32) NOT NULL,
    quantity_allowed numeric(18,6),
    unit_code character varying(32),
    window_type_code character varying(32),
    duration_days integer,
    limit_group character varying(32) DEFAULT 'main'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plan_entitlement_templates_duration_days_check CHECK (((duration_days >= 1) AND (duration_days <= 36500))),
    CONSTRAINT plan_entitlement_templates_kind CHECK (((limit_kind_code)::text = ANY ((ARRAY['cumulative'::character varying, 'concurrency'::character varying, 'inventory'::character varying, 'time_access'::character varying])::text[]))),
    CONSTRAINT plan_entitlement_templates_limit_group_check CHECK ((btrim((limit_group)::text) <> ''::text)),
    CONSTRAINT plan_entitlement_templates_quantity_allowed_check CHECK (((quantity_allowed >= (0)::numeric) AND (quantity_allowed <> 'NaN'::numeric))),
    CONSTRAINT plan_entitlement_templates_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text))
);


ALTER TABLE public.plan_entitlement_templates OWNER TO mec_owner;

--
-- Name: TABLE plan_entitlement_templates; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.plan_entitlement_templates IS 'The entitlements that a plan gives to an account';


--
-- Name: COLUMN plan_entitlement_templates.quantity_allowed; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.quantity_allowed IS 'NULL: unlimited';


--
-- Name: plans; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.plans (
    plan_id character varying(64) NOT NULL,
    namespace_id character varying(64) DEFAULT 'default'::character varying NOT NULL,
    plan_name character varying(128) NOT NULL,
    description text,
    is_trial boolean DEFAULT false NOT NULL,
    trial_days integer,
    external_id character varying(128),
    status character varying(16) DEFAULT 'active'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plans_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT plans_plan_id_check CHECK ((btrim((plan_id)::text) <> ''::text)),
    CONSTRAINT plans_trial_days_check CHECK (((trial_days >= 1) AND (trial_days <= 36500)))
);


ALTER TABLE public.plans OWNER TO mec_owner;

--
-- Name: TABLE plans; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.plans IS 'Named sets of entitlement templates; those of namespace ''default'' serve every namespace';


--
-- Name: resource_type_allowed_units; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.resource_type_allowed_units (
    resource_type_code character varying(64) NOT NULL,
    unit_code character varying(32) NOT NULL,
    per_default numeric,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT resource_type_allowed_units_per_default_check CHECK (((per_default > (0)::numeric) AND (per_default <= '1000000000000000'::numeric) AND (per_default = round(per_default, 9))))
);


ALTER TABLE public.resource_type_allowed_units OWNER TO mec_owner;

--
-- Name: TABLE resource_type_allowed_units; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.resource_type_allowed_units IS 'The units in which a resource type may be metered and entitled, besides its default unit';


--
-- Name: COLUMN resource_type_allowed_units.per_default; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_type_allowed_units.per_default IS 'How many default units one such unit is; NULL: by the base factors';


--
-- Name: resource_types; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.resource_types (
    resource_type_code character varying(64) NOT NULL,
    namespace_id character varying(64) DEFAULT 'default'::character varying NOT NULL,
    description text,
    default_unit_code character varying(32) NOT NULL,
    is_inventory boolean DEFAULT false NOT NULL,
    is_concurrency boolean DEFAULT false NOT NULL,
    is_time_bound boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT resource_types_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT resource_types_resource_type_code_check CHECK ((btrim((resource_type_code)::text) <> ''::text))
);


ALTER TABLE public.resource_types OWNER TO mec_owner;

--
-- Name: TABLE resource_types; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.resource_types IS 'What is metered or entitled; those of namespace ''default'' serve every namespace';


--
-- Name: units; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.units (
    unit_code character varying(32) NOT NULL,
    unit_category character varying(32),
    description text,
    base_factor numeric,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT units_base_factor_check CHECK (((base_factor > (0)::numeric) AND (base_factor <= '1000000000000000'::numeric) AND (base_factor = round(base_factor, 9)))),
    CONSTRAINT units_unit_code_check CHECK ((btrim((unit_code)::text) <> ''::text))
);


ALTER TABLE public.units OWNER TO mec_owner;

--
-- Name: TABLE units; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.units IS 'Units of measure';


--
-- Name: COLUMN units.base_factor; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.base_factor IS 'How many base units of its category one such unit is; NULL: converts to nothing';


--
-- Name: usage_history; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.usage_history (
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128) NOT NULL,
    is_below boolean NOT NULL,
    level integer NOT NULL,
    slot_start timestamp with time zone NOT NULL,
    lane integer NOT NULL,
    total numeric NOT NULL,
    entries bytea
)
WITH (fillfactor='80');
ALTER TABLE ONLY public.usage_history ALTER COLUMN entries SET STORAGE EXTERNAL;


ALTER TABLE public.usage_history OWNER TO mec_owner;

--
-- Name: TABLE usage_history; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_history IS 'Per pool and lane: sums of months, days, hours and finer slots';


--
-- Name: COLUMN usage_history.level; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.level IS '0 months, 1 days, 2 hours, 3 minutes, 4 seconds, then hundredths of the one before; UTC';


--
-- Name: COLUMN usage_history.entries; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.entries IS 'The events of the slot, as in usage_live.recent; NULL where finer slots hold them';


--
-- Name: usage_live; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.usage_live (
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128) NOT NULL,
    is_below boolean NOT NULL,
    lane integer NOT NULL,
    total numeric NOT NULL,
    recent bytea NOT NULL
)
WITH (fillfactor='50');
ALTER TABLE ONLY public.usage_live ALTER COLUMN recent SET STORAGE EXTERNAL;


ALTER TABLE public.usage_live OWNER TO mec_owner;

--
-- Name: TABLE usage_live; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_live IS 'Per pool and lane: the sum of all events, and the recent ones that usage_history does not hold yet';


--
-- Name: COLUMN usage_live.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.resource_scope IS 'Empty: the pool of all scopes';


--
-- Name: COLUMN usage_live.is_below; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.is_below IS 'Whether the pool counts the accounts below the account, or its own events';


--
-- Name: COLUMN usage_live.lane; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.lane IS 'Writers that meet on a pool take different lanes; a lane''s rows are written under the lock of its live row';


--
-- Name: COLUMN usage_live.total; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.total IS 'In base units';


--
-- Name: COLUMN usage_live.recent; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.recent IS 'Entries of 24 bytes: microseconds since 1970, then 10^-15 base units, both little-endian';


--
-- Name: usage_reservations; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.usage_reservations (
    reservation_id uuid DEFAULT public.fn_uuid_v7() NOT NULL,
    idempotency_key character varying(255) NOT NULL,
    namespace_id character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    quantity numeric(18,6) NOT NULL,
    unit_code character varying(32) NOT NULL,
    base_quantity numeric NOT NULL,
    reserved_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    freed_at timestamp with time zone,
    status character varying(16) DEFAULT 'held'::character varying NOT NULL,
    event_id uuid,
    decision character varying(16) NOT NULL,
    overage_quantity numeric(18,6),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL,
    CONSTRAINT usage_reservations_idempotency_key_check CHECK ((btrim((idempotency_key)::text) <> ''::text)),
    CONSTRAINT usage_reservations_quantity_check CHECK (((quantity > (0)::numeric) AND (quantity <> 'NaN'::numeric))),
    CONSTRAINT usage_reservations_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text)),
    CONSTRAINT usage_reservations_status_check CHECK (((status)::text = ANY ((ARRAY['held'::character varying, 'expired'::character varying, 'committed'::character varying, 'released'::character varying])::text[])))
);


ALTER TABLE public.usage_reservations OWNER TO mec_owner;

--
-- Name: TABLE usage_reservations; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_reservations IS 'Quantities held for work whose size is known afterwards; count as used until settled or expired';


--
-- Name: COLUMN usage_reservations.freed_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.freed_at IS 'From when on it counts no more: settled, or expired';


--
-- Name: COLUMN usage_reservations.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.event_id IS 'The event that it was committed as';


--
-- Name: COLUMN usage_reservations.owner_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.owner_account_id IS 'The root of the account''s tree; follows the account while it is held';


--
-- Name: COLUMN usage_reservations.ancestor_ids; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.ancestor_ids IS 'The accounts above it, nearest first; follows the account while it is held';


--
-- Name: v_account_hierarchy; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_account_hierarchy AS
 WITH RECURSIVE tree AS (
         SELECT a.account_id,
            a.namespace_id,
            a.account_type_code,
            a.parent_account_id,
            a.display_name,
            a.status,
            a.account_id AS owner_account_id,
            a.display_name AS owner_display_name
           FROM public.accounts a
          WHERE (a.parent_account_id IS NULL)
        UNION ALL
         SELECT a.account_id,
            a.namespace_id,
            a.account_type_code,
            a.parent_account_id,
            a.display_name,
            a.status,
            t.owner_account_id,
            t.owner_display_name
           FROM (tree t
             JOIN public.accounts a ON ((a.parent_account_id = t.account_id)))
        )
 SELECT tree.account_id,
    tree.namespace_id,
    tree.account_type_code,
    tree.parent_account_id,
    tree.display_name,
    tree.status,
    tree.owner_account_id,
    tree.owner_display_name
   FROM tree;


ALTER TABLE public.v_account_hierarchy OWNER TO mec_owner;

--
-- Name: VIEW v_account_hierarchy; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_account_hierarchy IS 'Every account with the root of its tree';


--
-- Name: v_active_entitlements; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_active_entitlements AS
 SELECT e.entitlement_id,
    e.namespace_id,
    e.account_id,
    e.resource_type_code,
    e.resource_scope,
    e.limit_kind_code,
    e.quantity_allowed,
    e.unit_code,
    e.effective_start,
    e.effective_end,
    e.window_type_code,
    e.window_anchor,
    e.plan_id,
    e.template_id,
    e.priority,
    e.status,
    e.version,
    e.superseded_by,
    e.limit_group,
    e.created_at,
    e.updated_at,
    a.display_name AS account_name,
    a.parent_account_id,
    p.plan_name
   FROM ((public.entitlements e
     JOIN public.accounts a USING (account_id))
     LEFT JOIN public.plans p ON (((p.plan_id)::text = (e.plan_id)::text)))
  WHERE (((e.status)::text = 'active'::text) AND (e.effective_start <= now()) AND ((e.effective_end IS NULL) OR (e.effective_end > now())));


ALTER TABLE public.v_active_entitlements OWNER TO mec_owner;

--
-- Name: VIEW v_active_entitlements; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_active_entitlements IS 'Entitlements in force now';


--
-- Name: v_active_leases; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_active_leases AS
 SELECT l.lease_id,
    l.namespace_id,
    l.account_id,
    l.resource_type_code,
    l.resource_scope,
    l.acquired_at,
    l.expires_at,
    l.last_heartbeat,
    l.released_at,
    l.session_token,
    l.session_metadata,
    l.quantity,
    l.created_at,
    l.updated_at,
    l.owner_account_id,
    l.ancestor_ids,
    a.display_name AS account_name,
    EXTRACT(epoch FROM (l.expires_at - clock_timestamp())) AS seconds_until_expiry
   FROM (public.concurrency_leases l
     JOIN public.accounts a USING (account_id))
  WHERE ((l.released_at IS NULL) AND (l.expires_at > clock_timestamp()));


ALTER TABLE public.v_active_leases OWNER TO mec_owner;

--
-- Name: VIEW v_active_leases; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_active_leases IS 'Leases held now';


--
-- Name: v_active_reservations; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_active_reservations AS
 SELECT r.reservation_id,
    r.idempotency_key,
    r.namespace_id,
    r.account_id,
    r.resource_type_code,
    r.resource_scope,
    r.quantity,
    r.unit_code,
    r.base_quantity,
    r.reserved_at,
    r.expires_at,
    r.decision,
    r.overage_quantity,
    r.created_at,
    r.updated_at,
    r.owner_account_id,
    r.ancestor_ids,
    a.display_name AS account_name,
    EXTRACT(epoch FROM (r.expires_at - clock_timestamp())) AS seconds_until_expiry
   FROM (public.usage_reservations r
     JOIN public.accounts a USING (account_id))
  WHERE ((r.freed_at IS NULL) AND (r.expires_at > clock_timestamp()));


ALTER TABLE public.v_active_reservations OWNER TO mec_owner;

--
-- Name: VIEW v_active_reservations; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_active_reservations IS 'Reservations that count as used now';


--
-- Name: v_usage_summary; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_usage_summary AS
 SELECT a.account_id,
    a.display_name AS account_name,
    a.namespace_id,
    l.resource_type_code,
    l.resource_scope,
    l.limit_group,
    l.limit_kind,
    l.unit_code,
    l.quantity_allowed,
    l.quantity_used,
    l.quantity_remaining,
    l.percent_used,
    l.quantity_reserved,
    l.window_type_code,
    l.window_start,
    l.window_end,
    l.next_reset,
    l.entitlement_id
   FROM (public.accounts a
     CROSS JOIN LATERAL public.fn_get_account_limits(a.account_id) l(resource_type_code, resource_scope, limit_group, account_id, entitlement_id, limit_kind, unit_code, quantity_allowed, quantity_used, quantity_remaining, percent_used, quantity_reserved, limit_action, window_type_code, window_start, window_end, next_reset))
  WHERE (l.account_id = a.account_id);


ALTER TABLE public.v_usage_summary OWNER TO mec_owner;

--
-- Name: VIEW v_usage_summary; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_usage_summary IS 'Every account''s own limits now: allowed, used, remaining, percent, window, next reset';


--
-- Name: window_types; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.window_types (
    window_type_code character varying(32) NOT NULL,
    description text,
    alignment character varying(16) NOT NULL,
    period_unit character varying(16),
    period_count integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT window_types_alignment_check CHECK (((alignment)::text = ANY ((ARRAY['calendar'::character varying, 'anchored'::character varying, 'rolling'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT window_types_count CHECK (((period_count >= 1) AND (period_count <=
CASE period_unit
    WHEN 'year'::text THEN 1000
    WHEN 'quarter'::text THEN 4000
    WHEN 'month'::text THEN 12000
    WHEN 'week'::text THEN 52177
    WHEN 'day'::text THEN 365242
    WHEN 'hour'::text THEN 8765820
    WHEN 'minute'::text THEN 525949200
    ELSE 2147483647
END))),
    CONSTRAINT window_types_period CHECK (
CASE
    WHEN ((alignment)::text = 'none'::text) THEN ((period_unit IS NULL) AND (period_count IS NULL))
    ELSE ((period_unit IS NOT NULL) AND (period_count IS NOT NULL))
END),
    CONSTRAINT window_types_period_unit_check CHECK (((period_unit)::text = ANY ((ARRAY['second'::character varying, 'minute'::character varying, 'hour'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'quarter'::character varying, 'year'::character varying])::text[]))),
    CONSTRAINT window_types_window_type_code_check CHECK ((btrim((window_type_code)::text) <> ''::text))
);


ALTER TABLE public.window_types OWNER TO mec_owner;

--
-- Name: TABLE window_types; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.window_types IS 'Windows of cumulative limits; a new kind of window is a row here';


--
-- Data for Name: account_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.account_types (account_type_code, description, can_have_children, created_at, updated_at) FROM stdin;
user	A person	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
organization	A company or other body	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
team	A part of an organization	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.accounts (account_id, namespace_id, account_type_code, parent_account_id, external_id, display_name, email, status, time_zone, created_at, updated_at, crm_number) FROM stdin;
01a21709-8da9-7023-9f4f-18ff9914186e	default	organization	\N	acme	Acme	\N	active	UTC	2026-11-26 08:47:11.785274+00	2026-11-26 08:47:11.785274+00	none
01a21709-8da9-7023-9235-e7944ec34c9a	default	user	01a21709-8da9-7023-9f4f-18ff9914186e	ann	Ann	\N	active	UTC	2026-11-26 08:47:11.785818+00	2026-11-26 08:47:11.785818+00	none
01a21709-8da9-7023-ba60-a80d969e7bc4	default	team	01a21709-8da9-7023-9f4f-18ff9914186e	lab	Lab	\N	active	UTC	2026-11-26 08:47:11.785818+00	2026-11-26 08:47:11.785818+00	none
01a21709-8daa-718b-93fb-c523fb8e44c2	globex	organization	\N	globex	Globex	\N	active	Europe/Berlin	2026-11-26 08:47:11.786496+00	2026-11-26 08:47:11.786496+00	none
\.


--
-- Data for Name: admission_gates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.admission_gates (account_id, resource_type_code, resource_scope, limit_group, passes) FROM stdin;
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		main	1
01a21709-8da9-7023-9f4f-18ff9914186e	gpu_hours		main	2
01a21709-8da9-7023-9f4f-18ff9914186e	concurrent_users		main	1
\.


--
-- Data for Name: concurrency_leases; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.concurrency_leases (lease_id, namespace_id, account_id, resource_type_code, resource_scope, acquired_at, expires_at, last_heartbeat, released_at, session_token, session_metadata, quantity, created_at, updated_at, owner_account_id, ancestor_ids) FROM stdin;
01a21709-8dd1-72da-8567-299192143b85	default	01a21709-8da9-7023-9235-e7944ec34c9a	concurrent_users	\N	2026-11-26 08:47:11.825255+00	2036-11-23 08:47:11.825255+00	\N	\N	laptop	\N	1	2026-11-26 08:47:11.825255+00	2026-11-26 08:47:11.825255+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}
\.


--
-- Data for Name: consumption_event_details; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_event_details (event_id, detail_key, detail_value, created_at) FROM stdin;
01a21709-8dc7-7249-8fa6-a3dc53e76d83	host	a1	2026-11-26 08:47:11.815038+00
01a21709-8dcb-7732-bf83-118301676905	reason	counted by mistake	2026-11-26 08:47:11.819652+00
\.


--
-- Data for Name: consumption_ledger; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_ledger (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity, net_quantity, requested_quantity) FROM stdin;
01a21709-8daf-73f8-a22f-41018dfb11c2	run-1	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-26 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8daf-73f8-a22f-4102ab64cdcf	run-2	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-25 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6909b58861	run-3	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-25 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6ad7dc7670	run-4	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-25 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6b9ff60aca	run-5	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-24 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6c627a97ff	run-6	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-24 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6d4f15d774	run-7	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-24 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6eba18bd64	run-8	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-24 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de6f1238ae8a	run-9	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-23 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de705c7fdf2d	run-10	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-23 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de717212ff07	run-11	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-23 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de72d1ed7d20	run-12	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-22 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de738868bec1	run-13	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-22 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db0-7323-998a-de744500dbbd	run-14	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-22 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-82fc86473204	run-15	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-21 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-82fddc05ddcc	run-16	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-21 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-82fed5a26ff8	run-17	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-21 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-82ff7dc2d595	run-18	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-21 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-83009322860a	run-19	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-20 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-8301e012c6b6	run-20	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-20 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-8302ad7819de	run-21	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-20 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-83031d27f9be	run-22	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-19 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-8304d85422db	run-23	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-19 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-8305801683e0	run-24	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-19 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-83063a03a5bb	run-25	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-19 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-83078b1c80c9	run-26	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-18 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db1-70b4-82ae-83083c4b8987	run-27	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-18 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6cca0920703	run-28	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-18 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6cd9e07c868	run-29	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-17 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6cea3b4ec48	run-30	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-17 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6cfa766eea2	run-31	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-17 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6d0e9fd192d	run-32	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-17 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db2-7074-9144-e6d1dd6e52ac	run-33	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-16 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5ce8ba5c0803	run-34	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-16 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5ce9574677c2	run-35	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-16 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cea9e72a1b4	run-36	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-15 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cebbf2ff8c6	run-37	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-15 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cec78853d91	run-38	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-15 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5ced72c8a2c6	run-39	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-14 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5ceeb119d9d5	run-40	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-14 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cef5c0cb3bc	run-41	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-14 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cf0e39910ec	run-42	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-14 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db3-7082-836b-5cf12dc64105	run-43	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-13 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-51fb390d006a	run-44	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-13 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-51fc8c8a552f	run-45	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-13 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-51fd1428b63e	run-46	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-12 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-51fe3fddadae	run-47	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-12 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-51ff13e697ea	run-48	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-12 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-5200f0dc2d17	run-49	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-12 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-52015daea33a	run-50	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-11 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-5202fca505f3	run-51	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-11 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-520396763fa2	run-52	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-11 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-5204abbac90f	run-53	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-10 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db4-77aa-aa57-5205fa0b512c	run-54	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-10 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fdac137bf18	run-55	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-10 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fdb3826f4b4	run-56	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-10 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fdc0255fb90	run-57	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-09 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fddf66a1c65	run-58	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-09 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fdeab683fe1	run-59	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-09 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fdfc186b6ea	run-60	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-08 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fe09b649f64	run-61	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-08 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fe1e706c142	run-62	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-08 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fe2d9ed58eb	run-63	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-07 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db5-77db-bc38-6fe31b4a482f	run-64	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-07 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-018dd9149f3d	run-65	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-07 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-018e1f0b9b55	run-66	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-07 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-018f352d3962	run-67	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-06 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-0190fefe1a83	run-68	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-06 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-0191fe71af5a	run-69	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-06 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-01925247230c	run-70	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-05 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-019329e28109	run-71	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-05 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-0194f6eee03b	run-72	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-05 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-0195e616aba9	run-73	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-05 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db6-74f1-8603-0196470f3b0e	run-74	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-04 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d2b4a8780d3	run-75	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-04 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d2cd6e5f0f0	run-76	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-04 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d2d38ca8b6f	run-77	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-03 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d2ecaf63057	run-78	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-03 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d2fe2deabbf	run-79	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-03 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d30b0c38e52	run-80	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-03 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d31ac3f6a25	run-81	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-02 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d32d0e95d12	run-82	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-02 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d331f3b2623	run-83	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-02 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db7-7147-ba92-1d349c71201a	run-84	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-11-01 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa2d9ebbb44	run-85	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-11-01 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa359dce6b4	run-86	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-11-01 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa4062d4d8e	run-87	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-31 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa566056667	run-88	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-31 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa683252189	run-89	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-31 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa7b7b78a41	run-90	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-31 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa8924357bc	run-91	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-30 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fa9cda3d8dc	run-92	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-30 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6faa2759dc0b	run-93	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-30 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db8-7677-b9d3-6fab9646cf49	run-94	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-29 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db9-7138-af82-407feb845bd8	run-95	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-29 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db9-7138-af82-408021bb146b	run-96	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-29 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8db9-7138-af82-4081dff0eea2	run-97	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-29 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e12266ada5	run-98	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-28 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e28f284aae	run-99	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-28 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e3f90e845e	run-100	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-28 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e42ec0b40f	run-101	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-27 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e50b049a66	run-102	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-27 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e6c0695e70	run-103	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-27 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e7013dae6f	run-104	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-27 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e8d8ea0640	run-105	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-26 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06e9bd773bcc	run-106	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-26 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dba-73a0-ac75-06ea5f7c97ae	run-107	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-26 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a99f029b153	run-108	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-25 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9a0ffdfae6	run-109	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-25 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9b1546a80d	run-110	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-25 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9c82257e37	run-111	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-24 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9d577adc17	run-112	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-24 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9e2f4d7600	run-113	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-24 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7a9f2c8118d3	run-114	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-24 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7aa04a6bdb1c	run-115	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-23 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7aa194c64193	run-116	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-23 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbb-7148-a906-7aa20a31231e	run-117	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-23 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-483da9e608e0	run-118	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-22 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-483ea8cb7f4a	run-119	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-22 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-483f33ca65b0	run-120	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-22 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-484026a43d64	run-121	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-22 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-484100d8b6e5	run-122	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-21 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-48428e519006	run-123	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-21 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-48439f3b7b37	run-124	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-21 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-4844f1804ce1	run-125	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-20 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-4845fd857c1f	run-126	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-20 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbc-7508-aefd-484664347c5b	run-127	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-20 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78c7d1ae5ff0	run-128	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-20 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78c8101dfe15	run-129	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-19 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78c9dbb84f0b	run-130	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-19 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78ca71343f72	run-131	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-19 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78cb3a1c00e4	run-132	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-18 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78cc8bf4dadd	run-133	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-18 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78cd586cd111	run-134	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-18 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78ce930f5c61	run-135	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-17 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbd-7665-8ede-78cf89776c80	run-136	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-17 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085876063d05	run-137	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-17 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-0859676a89f2	run-138	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-17 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085a4163893e	run-139	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-16 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085b9289f97d	run-140	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-16 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085c979240ce	run-141	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-16 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085de762128b	run-142	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-15 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085e0092af29	run-143	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-15 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-085f3ab4eefb	run-144	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-15 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbe-7230-9f77-08609d80e98c	run-145	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-15 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2e9d0251c3cf	run-146	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-14 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2e9e58060267	run-147	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-14 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2e9f82de91a3	run-148	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-14 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea0b9b7325a	run-149	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-13 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea13e2c8193	run-150	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-13 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea258bdaa44	run-151	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-13 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea38d62054c	run-152	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-13 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea45a565403	run-153	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-12 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dbf-731b-8491-2ea5c9125109	run-154	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-12 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-083b527aaf35	run-155	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-12 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-083c0e252f74	run-156	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-11 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-083dd91ec1f1	run-157	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-11 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-083e5df97d96	run-158	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-11 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-083f345ecaa6	run-159	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-10 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc0-74f3-8036-08403c22b8b3	run-160	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-10 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68cb226d13f2	run-161	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-10 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68ccb6f8aadc	run-162	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-10 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68cdc40da61f	run-163	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-09 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68ce88789a40	run-164	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-09 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68cf44d8372f	run-165	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-09 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68d0ae7ad340	run-166	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-08 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68d11df6fd93	run-167	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-08 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68d2de409d3a	run-168	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-08 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc1-74f3-a886-68d381188ca2	run-169	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-08 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86e6183e11a0	run-170	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-07 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86e7d3674ee9	run-171	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-07 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86e8b8a36526	run-172	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-07 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86e9253a1578	run-173	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-06 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86ea881f1de1	run-174	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-06 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86eb869119ec	run-175	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-06 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86ec0ca541a3	run-176	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-06 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc2-7647-8919-86ed6120c0c7	run-177	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-05 17:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33ceadcf3194	run-178	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-05 10:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33cfa27c60b1	run-179	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-05 03:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d029531735	run-180	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-04 20:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d1cc8dad47	run-181	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-04 13:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d2593797f6	run-182	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-04 06:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d302d192d6	run-183	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-03 23:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d413d4a3d1	run-184	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-03 16:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc3-7791-a028-33d5e4173b4b	run-185	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-03 09:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69dc5fe94a33	run-186	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-03 02:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69dda3037dd9	run-187	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-02 19:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69de33c5c8b2	run-188	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-02 12:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69df152f92d6	run-189	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-02 05:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69e06f56ff8c	run-190	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-01 22:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69e1a466d209	run-191	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-10-01 15:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc4-7019-b98e-69e2a3a734a7	run-192	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-10-01 08:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67cf15c02a36	run-193	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-10-01 01:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67d0ffbedfa5	run-194	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-09-30 18:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67d1aa5f95ed	run-195	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-09-30 11:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67d28676206f	run-196	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-09-30 04:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67d3847f152c	run-197	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-09-29 21:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc5-7645-a047-67d4bcaaea14	run-198	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	1.000000	count	2026-09-29 14:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc6-7771-a916-178fd9b8a98c	run-199	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	1.000000	count	2026-09-29 07:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc6-7771-a916-1790e5d516ef	run-200	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	1.000000	count	2026-09-29 00:47:11.790579+00	\N	\N	f	\N	2026-11-26 08:47:11.790579+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	1	\N	\N	\N	\N
01a21709-8dc7-7249-8fa6-a3dc53e76d83	gpu-1	default	01a21709-8da9-7023-ba60-a80d969e7bc4	gpu_hours	\N	1.500000	hours	2026-11-26 08:47:11.815038+00	\N	\N	f	\N	2026-11-26 08:47:11.815038+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	5400	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c34490b14f	render-1	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	1.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	1	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7cc90ef4298	render-10	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	10.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	10	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7cd2d68d89f	render-11	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	11.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	11	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7ce2c52b72d	render-12	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	12.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	12	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7cf766586d2	render-13	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	13.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	13	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d0fa831956	render-14	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	14.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	14	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d181741207	render-15	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	15.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	15	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d2c72287b3	render-16	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	16.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	16	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d37dca7c1a	render-17	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	17.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	17	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d4bc05104b	render-18	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	18.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	18	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d53af740e0	render-19	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	19.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	19	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c44b0a42aa	render-2	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	2.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	2	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d68f88832a	render-20	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	20.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	20	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d710f74ac2	render-21	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	21.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	21	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d88ec624b7	render-22	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	22.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	22	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7d9b08a4a7f	render-23	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	23.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	23	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7da239a66af	render-24	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	24.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	24	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7dba971a12d	render-25	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	25.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	25	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7dcee03c2be	render-26	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	26.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	26	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7ddc87964e5	render-27	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	27.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	27	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7de18a6cf37	render-28	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	28.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	28	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7df0e9b3101	render-29	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	29.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	29	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c521887eb8	render-3	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	3.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	3	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e07e3dbf3a	render-30	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	30.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	30	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e1b4c1e55c	render-31	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	31.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	31	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e2bb3cdcef	render-32	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	32.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	32	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e3641c1394	render-33	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	33.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	33	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e413a8c7bc	render-34	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	34.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	34	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e561b49f9f	render-35	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	35.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	35	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e619477f49	render-36	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	36.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	36	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e70b994c05	render-37	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	37.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	37	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e8f003d534	render-38	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	38.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	38	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7e9c76ab015	render-39	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	39.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	39	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c61042fd89	render-4	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	4.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	4	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7eaab2bdabd	render-40	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	40.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	40	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c769ec66af	render-5	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	5.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	5	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c889c4de76	render-6	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	6.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	6	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7c9aad67b90	render-7	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	7.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	7	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7ca529d5cdb	render-8	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	8.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	8	\N	\N	\N	\N
01a21709-8dc8-729a-97ab-f7cbbe445b03	render-9	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	9.000000	images	2026-11-26 08:47:11.816069+00	\N	\N	f	\N	2026-11-26 08:47:11.816069+00	01a21709-8daa-718b-93fb-c523fb8e44c2	{}	9	\N	\N	\N	\N
01a21709-8dc9-768b-8423-abcf0b113c99	api-1	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	1.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	1	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5eceb215ee6	api-2	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	2.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	2	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5ed64c3ef31	api-3	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	3.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	3	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5eedabd3b92	api-4	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	4.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	4	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5efd81b52ec	api-5	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	5.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	5	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f02b7fe08d	api-6	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	6.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	6	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f1720c8b54	api-7	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	7.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	7	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f21df7fcec	api-8	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	8.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	8	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f39455edf0	api-9	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	9.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	9	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f4ca7d1cb8	api-10	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	10.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	10	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f56e2ebfd7	api-11	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	11.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	11	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f6f1246901	api-12	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	12.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	12	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f767955111	api-13	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	13.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	13	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f8dd588e3c	api-14	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	14.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	14	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5f92dd38ab4	api-15	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	15.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	15	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5fadc7df10c	api-16	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	16.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	16	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5fb22827612	api-17	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	17.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	17	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5fc9049ac41	api-18	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	18.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	18	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5fda7e3fe83	api-19	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	19.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	19	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5fe4f934e79	api-20	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	20.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	20	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e5ff2a0d109d	api-21	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	21.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	21	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e600efc8b7fb	api-22	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	22.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	22	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e601e479f516	api-23	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	23.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	23	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6023ea70302	api-24	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	24.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	24	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e603c0069e8c	api-25	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	25.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	25	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6045f4178c6	api-26	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	26.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	26	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60583d2e298	api-27	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	27.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	27	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e606db06d7b9	api-28	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	28.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	28	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e607120153df	api-29	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	29.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	29	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e608d8814b22	api-30	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	30.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	30	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e609ffdbdcad	api-31	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	31.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	31	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60a32842fdd	api-32	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	32.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	32	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60be207ebf0	api-33	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	33.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	33	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60cbb37653e	api-34	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	34.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	34	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60d1b4355a7	api-35	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	35.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	35	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60ebff82010	api-36	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	36.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	36	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e60f6e906670	api-37	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	37.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	37	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e610712dbc60	api-38	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	38.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	38	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6118376e952	api-39	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	39.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	39	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6121852d2ce	api-40	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	40.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	40	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6131cf77e34	api-41	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	41.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	41	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61478510342	api-42	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	42.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	42	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61501e1db37	api-43	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	43.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	43	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61687525da2	api-44	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	44.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	44	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6174e82c450	api-45	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	45.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	45	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6186b88243b	api-46	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	46.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	46	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e619e6b2d572	api-47	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	47.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	47	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61aa14bbe77	api-48	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	48.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	48	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61ba4a34037	api-49	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	49.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	49	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61c777c68a1	api-50	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	50.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	50	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61d6a77a9b8	api-51	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	51.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	51	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61ed36dcb5a	api-52	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	52.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	52	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e61fa56f951b	api-53	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	53.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	53	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e620c8cd533c	api-54	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	54.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	54	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e621b66f5402	api-55	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	55.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	55	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e622e18dc7d2	api-56	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	56.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	56	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6233da02109	api-57	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	57.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	57	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e624d95557a1	api-58	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	58.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	58	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62510651552	api-59	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	59.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	59	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e626e187a7b6	api-60	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	60.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	60	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62764671c68	api-61	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	61.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	61	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6285234fe75	api-62	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	62.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	62	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e629aacbb44d	api-63	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	63.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	63	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62afd63942b	api-64	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	64.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	64	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62b20251f24	api-65	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	65.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	65	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62ce301aa2c	api-66	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	66.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	66	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62d2e665f6a	api-67	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	67.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	67	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62e39f4f35b	api-68	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	68.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	68	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e62f462e816d	api-69	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	69.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	69	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e630aa0a0824	api-70	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	70.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	70	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63193279c3e	api-71	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	71.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	71	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6321b9bc9a6	api-72	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	72.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	72	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63302a2d6db	api-73	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	73.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	73	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6342ac6b319	api-74	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	74.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	74	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e635162e2e67	api-75	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	75.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	75	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e636b28f3370	api-76	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	76.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	76	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e637e586866e	api-77	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	77.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	77	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e638f3d65cfe	api-78	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	78.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	78	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e639409aba2b	api-79	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	79.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	79	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63aeac71579	api-80	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	80.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	80	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63b23d4e929	api-81	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	81.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	81	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63ce91d7725	api-82	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	82.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	82	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63df7c1f285	api-83	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	83.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	83	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63e720d6845	api-84	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	84.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	84	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e63f7925a7a4	api-85	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	85.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	85	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64044c4f466	api-86	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	86.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	86	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6417e3ed8b8	api-87	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	87.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	87	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e642fd043e80	api-88	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	88.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	88	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e643f5918923	api-89	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	89.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	89	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e644df7c0582	api-90	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	90.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	90	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6456b3ad92d	api-91	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	91.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	91	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e646fda02215	api-92	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	92.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	92	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64762d55002	api-93	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	93.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	93	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6483b51647f	api-94	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	94.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	94	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e6491dfbb9a1	api-95	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	95.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	95	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64a464007e3	api-96	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	96.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	96	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64b3f1a51ac	api-97	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	97.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	97	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64ceeb70393	api-98	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	98.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	98	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64d882cfbbb	api-99	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	99.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	99	\N	\N	\N	\N
01a21709-8dca-755a-aea9-e64ecfbf7c16	api-100	default	01a21709-8da9-7023-9f4f-18ff9914186e	api_requests	\N	100.000000	requests	2026-11-26 08:47:11.817824+00	\N	\N	f	\N	2026-11-26 08:47:11.817824+00	01a21709-8da9-7023-9f4f-18ff9914186e	{}	100	\N	\N	\N	\N
01a21709-8dcb-7732-bf83-118301676905	fix-1	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	-1.000000	count	2026-11-25 11:47:11.790579+00	\N	\N	t	01a21709-8db0-7323-998a-de6909b58861	2026-11-26 08:47:11.819652+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	-1	\N	\N	0.000000	\N
01a21709-8dce-7286-a22e-8299657c1e50	consume-1	default	01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	\N	2.000000	count	2026-11-26 08:47:11.820451+00	\N	\N	f	\N	2026-11-26 08:47:11.820451+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	2	allow	\N	\N	2.000000
01a21709-8dd0-7702-b1c9-0d0900d7daf5	reservation:01a21709-8dd0-7702-b1c9-0d08cb930dc1	default	01a21709-8da9-7023-ba60-a80d969e7bc4	gpu_hours	\N	2.000000	hours	2026-11-26 08:47:11.824297+00	\N	\N	f	\N	2026-11-26 08:47:11.824297+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}	7200	allow	\N	\N	2.000000
\.


--
-- Data for Name: control_decisions_log; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_decisions_log (decision_id, namespace_id, account_id, resource_type_code, resource_scope, requested_quantity, unit_code, decision, reason, rule_id, entitlement_id, usage_at_decision, limit_at_decision, percent_used, decided_at) FROM stdin;
01a21709-8dce-7286-a22e-829ad5772c20	default	01a21709-8da9-7023-9235-e7944ec34c9a	ai_models	\N	1.000000	\N	deny	No entitlement found	\N	\N	\N	\N	\N	2026-11-26 08:47:11.822389+00
\.


--
-- Data for Name: control_rule_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rule_conditions (rule_id, condition_key, condition_value, operator, created_at) FROM stdin;
\.


--
-- Data for Name: control_rules; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rules (rule_id, namespace_id, rule_name, resource_type_code, resource_scope, limit_kind_code, limit_action_code, warn_at_percent, grace_quantity, grace_window_hours, overage_multiplier, priority, is_active, created_at, updated_at) FROM stdin;
01a21709-8d9c-72b5-8605-fa1e6d5de5fb	default	Benchmark runs stop at the limit	benchmark_runs	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9c-72b5-8605-fa1f9afe5c7b	default	GPU hours stop at the limit	gpu_hours	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9c-72b5-8605-fa208d704993	default	Seats stop at the limit	concurrent_users	\N	concurrency	block	90.00	\N	\N	\N	0	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8da8-750f-b988-9f1a64de9766	globex	grace for renders	renders	\N	cumulative	grace	\N	10.000000	\N	\N	0	t	2026-11-26 08:47:11.784804+00	2026-11-26 08:47:11.784804+00
\.


--
-- Data for Name: entitlement_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlement_conditions (entitlement_id, condition_key, condition_value, operator, created_at) FROM stdin;
01a21709-8dad-730d-a5cd-28e19480a301	region	eu	eq	2026-11-26 08:47:11.790137+00
\.


--
-- Data for Name: entitlements; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements (entitlement_id, namespace_id, account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, effective_start, effective_end, window_type_code, window_anchor, plan_id, template_id, priority, status, version, superseded_by, limit_group, created_at, updated_at) FROM stdin;
01a21709-8dab-7337-a4b2-c1787a508938	default	01a21709-8da9-7023-9f4f-18ff9914186e	concurrent_users	\N	concurrency	10.000000	count	2026-09-17 08:47:11.786806+00	\N	none	2026-09-17 08:47:11.786806+00	pro	01a21709-8d9b-730e-877f-a260194fe638	0	active	1	\N	main	2026-11-26 08:47:11.786806+00	2026-11-26 08:47:11.786806+00
01a21709-8dab-7337-a4b2-c17ad0edfa6f	default	01a21709-8da9-7023-9f4f-18ff9914186e	gpu_hours	\N	cumulative	100.000000	hours	2026-09-17 08:47:11.786806+00	\N	calendar_month	2026-09-17 08:47:11.786806+00	pro	01a21709-8d9b-730e-877f-a262ea941fbe	0	active	1	\N	main	2026-11-26 08:47:11.786806+00	2026-11-26 08:47:11.786806+00
01a21709-8dab-7337-a4b2-c17bc9377643	default	01a21709-8da9-7023-9f4f-18ff9914186e	server_configs	\N	inventory	5.000000	count	2026-09-17 08:47:11.786806+00	\N	none	2026-09-17 08:47:11.786806+00	pro	01a21709-8d9b-730e-877f-a2632540f5f3	0	active	1	\N	main	2026-11-26 08:47:11.786806+00	2026-11-26 08:47:11.786806+00
01a21709-8dab-7337-a4b2-c17cc36e14d0	default	01a21709-8da9-7023-9f4f-18ff9914186e	server_instances	\N	inventory	\N	count	2026-09-17 08:47:11.786806+00	\N	none	2026-09-17 08:47:11.786806+00	pro	01a21709-8d9b-730e-877f-a264a67eb1bb	0	active	1	\N	main	2026-11-26 08:47:11.786806+00	2026-11-26 08:47:11.786806+00
01a21709-8dac-73bf-a765-96b976710ec3	globex	01a21709-8daa-718b-93fb-c523fb8e44c2	renders	\N	cumulative	100.000000	images	2026-09-17 08:47:11.788817+00	\N	billing_cycle	2026-09-17 08:47:11.788817+00	globex-basic	01a21709-8da7-7574-a286-5037d0c2c616	0	active	1	\N	main	2026-11-26 08:47:11.788817+00	2026-11-26 08:47:11.788817+00
01a21709-8dab-7337-a4b2-c179ec28db50	default	01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	\N	cumulative	600.000000	count	2026-09-17 08:47:11.786806+00	\N	calendar_month	2026-09-17 08:47:11.786806+00	pro	01a21709-8d9b-730e-877f-a2614dba859d	0	active	1	\N	main	2026-11-26 08:47:11.786806+00	2026-11-26 08:47:11.789333+00
01a21709-8dad-730d-a5cd-28e19480a301	default	01a21709-8da9-7023-9f4f-18ff9914186e	llm_tokens	\N	cumulative	1000000.000000	tokens	2026-11-26 08:47:11.789718+00	\N	\N	\N	\N	\N	0	active	1	\N	burst	2026-11-26 08:47:11.789718+00	2026-11-26 08:47:11.789718+00
\.


--
-- Data for Name: entitlements_audit; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements_audit (audit_id, entitlement_id, operation, old_values, new_values, changed_by, changed_at, changed_by_role) FROM stdin;
01a21709-8dac-73bf-a765-96b4d1dd1d0f	01a21709-8dab-7337-a4b2-c1787a508938	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a260194fe638", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c1787a508938", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "concurrency", "quantity_allowed": 10.000000, "window_type_code": "none", "resource_type_code": "concurrent_users"}	postgres	2026-11-26 08:47:11.786806+00	postgres
01a21709-8dac-73bf-a765-96b597fb49bd	01a21709-8dab-7337-a4b2-c179ec28db50	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a2614dba859d", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c179ec28db50", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 500.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-26 08:47:11.786806+00	postgres
01a21709-8dac-73bf-a765-96b63a902315	01a21709-8dab-7337-a4b2-c17ad0edfa6f	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "hours", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a262ea941fbe", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c17ad0edfa6f", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "calendar_month", "resource_type_code": "gpu_hours"}	postgres	2026-11-26 08:47:11.786806+00	postgres
01a21709-8dac-73bf-a765-96b7c3f055d4	01a21709-8dab-7337-a4b2-c17bc9377643	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a2632540f5f3", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c17bc9377643", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "inventory", "quantity_allowed": 5.000000, "window_type_code": "none", "resource_type_code": "server_configs"}	postgres	2026-11-26 08:47:11.786806+00	postgres
01a21709-8dac-73bf-a765-96b863d83c8e	01a21709-8dab-7337-a4b2-c17cc36e14d0	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a264a67eb1bb", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c17cc36e14d0", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "inventory", "quantity_allowed": null, "window_type_code": "none", "resource_type_code": "server_instances"}	postgres	2026-11-26 08:47:11.786806+00	postgres
01a21709-8dad-730d-a5cd-28df6db6afbe	01a21709-8dac-73bf-a765-96b976710ec3	INSERT	\N	{"status": "active", "plan_id": "globex-basic", "version": 1, "priority": 0, "unit_code": "images", "account_id": "01a21709-8daa-718b-93fb-c523fb8e44c2", "created_at": "2026-11-26T08:47:11.788817+00:00", "updated_at": "2026-11-26T08:47:11.788817+00:00", "limit_group": "main", "template_id": "01a21709-8da7-7574-a286-5037d0c2c616", "namespace_id": "globex", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.788817+00:00", "entitlement_id": "01a21709-8dac-73bf-a765-96b976710ec3", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.788817+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "billing_cycle", "resource_type_code": "renders"}	postgres	2026-11-26 08:47:11.788817+00	postgres
01a21709-8dad-730d-a5cd-28e068a44512	01a21709-8dab-7337-a4b2-c179ec28db50	UPDATE	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.786806+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a2614dba859d", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c179ec28db50", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 500.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.786806+00:00", "updated_at": "2026-11-26T08:47:11.789333+00:00", "limit_group": "main", "template_id": "01a21709-8d9b-730e-877f-a2614dba859d", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-09-17T08:47:11.786806+00:00", "entitlement_id": "01a21709-8dab-7337-a4b2-c179ec28db50", "resource_scope": null, "effective_start": "2026-09-17T08:47:11.786806+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 600.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-26 08:47:11.789333+00	postgres
01a21709-8dad-730d-a5cd-28e2bd6fde46	01a21709-8dad-730d-a5cd-28e19480a301	INSERT	\N	{"status": "active", "plan_id": null, "version": 1, "priority": 0, "unit_code": "tokens", "account_id": "01a21709-8da9-7023-9f4f-18ff9914186e", "created_at": "2026-11-26T08:47:11.789718+00:00", "updated_at": "2026-11-26T08:47:11.789718+00:00", "limit_group": "burst", "template_id": null, "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": null, "entitlement_id": "01a21709-8dad-730d-a5cd-28e19480a301", "resource_scope": null, "effective_start": "2026-11-26T08:47:11.789718+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 1000000.000000, "window_type_code": null, "resource_type_code": "llm_tokens"}	postgres	2026-11-26 08:47:11.789718+00	postgres
\.


--
-- Data for Name: limit_actions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_actions (limit_action_code, description, created_at) FROM stdin;
block	Deny what goes beyond the limit	2026-11-26 08:47:11.7049+00
warn	Let it through with a warning	2026-11-26 08:47:11.7049+00
grace	Let it through within a grace quantity or time	2026-11-26 08:47:11.7049+00
overage	Let it through and say how much is beyond the limit	2026-11-26 08:47:11.7049+00
\.


--
-- Data for Name: limit_kinds; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_kinds (limit_kind_code, description, created_at) FROM stdin;
cumulative	Usage within a window	2026-11-26 08:47:11.7049+00
concurrency	Leases held now	2026-11-26 08:47:11.7049+00
inventory	Things owned now: +1 on create, -1 on delete	2026-11-26 08:47:11.7049+00
time_access	Access while the entitlement is valid	2026-11-26 08:47:11.7049+00
\.


--
-- Data for Name: mec_schema; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.mec_schema (is_current, schema_version, created_at, updated_at) FROM stdin;
t	1.0.0	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
\.


--
-- Data for Name: plan_entitlement_templates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plan_entitlement_templates (template_id, plan_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code, duration_days, limit_group, created_at, updated_at) FROM stdin;
01a21709-8d9b-730e-877f-a25bbf58f3c0	starter	concurrent_users	\N	concurrency	3.000000	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a25c58ab0fad	starter	benchmark_runs	\N	cumulative	100.000000	count	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a25d4f8b17b9	starter	gpu_hours	\N	cumulative	25.000000	hours	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a25ec18427f8	starter	server_configs	\N	inventory	2.000000	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a25fe1188d57	starter	server_instances	\N	inventory	10.000000	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a260194fe638	pro	concurrent_users	\N	concurrency	10.000000	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a2614dba859d	pro	benchmark_runs	\N	cumulative	500.000000	count	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a262ea941fbe	pro	gpu_hours	\N	cumulative	100.000000	hours	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a2632540f5f3	pro	server_configs	\N	inventory	5.000000	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a264a67eb1bb	pro	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a265cf3522ad	enterprise	concurrent_users	\N	concurrency	\N	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a26635651274	enterprise	benchmark_runs	\N	cumulative	5000.000000	count	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a267fa1ace32	enterprise	gpu_hours	\N	cumulative	1000.000000	hours	calendar_month	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a26880742ce9	enterprise	server_configs	\N	inventory	\N	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8d9b-730e-877f-a2692a448a9f	enterprise	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
01a21709-8da7-7574-a286-5037d0c2c616	globex-basic	renders	\N	cumulative	100.000000	images	billing_cycle	\N	main	2026-11-26 08:47:11.783713+00	2026-11-26 08:47:11.783713+00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plans (plan_id, namespace_id, plan_name, description, is_trial, trial_days, external_id, status, created_at, updated_at) FROM stdin;
starter	default	Starter	For small teams	f	\N	\N	active	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
enterprise	default	Enterprise	For large organizations	f	\N	\N	active	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
pro	default	Pro	our own words	f	\N	\N	active	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.779922+00
globex-basic	globex	Basic	\N	f	\N	\N	active	2026-11-26 08:47:11.783481+00	2026-11-26 08:47:11.783481+00
\.


--
-- Data for Name: resource_type_allowed_units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_type_allowed_units (resource_type_code, unit_code, per_default, created_at) FROM stdin;
platform_access	days	1	2026-11-26 08:47:11.7049+00
concurrent_users	count	1	2026-11-26 08:47:11.7049+00
named_users	count	1	2026-11-26 08:47:11.7049+00
benchmark_runs	count	1	2026-11-26 08:47:11.7049+00
gpu_hours	hours	1	2026-11-26 08:47:11.7049+00
server_configs	count	1	2026-11-26 08:47:11.7049+00
server_instances	count	1	2026-11-26 08:47:11.7049+00
ai_models	count	1	2026-11-26 08:47:11.7049+00
api_requests	requests	1	2026-11-26 08:47:11.7049+00
reports_generated	count	1	2026-11-26 08:47:11.7049+00
concurrent_jobs	count	1	2026-11-26 08:47:11.7049+00
llm_tokens	tokens	1	2026-11-26 08:47:11.7049+00
gpu_hours	gpu_hours	1	2026-11-26 08:47:11.7049+00
api_requests	count	1	2026-11-26 08:47:11.7049+00
llm_tokens	count	1	2026-11-26 08:47:11.7049+00
\.


--
-- Data for Name: resource_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_types (resource_type_code, namespace_id, description, default_unit_code, is_inventory, is_concurrency, is_time_bound, created_at, updated_at) FROM stdin;
platform_access	default	Access to the platform	days	f	f	t	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
concurrent_users	default	Users at work at the same time	count	f	t	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
named_users	default	Users with a seat of their own	count	t	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
benchmark_runs	default	Runs of a benchmark	count	f	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
gpu_hours	default	GPU time	hours	f	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
server_configs	default	Stored server configurations	count	t	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
server_instances	default	Server instances	count	t	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
ai_models	default	Stored models	count	t	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
api_requests	default	Calls of the API	requests	f	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
reports_generated	default	Generated reports	count	f	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
concurrent_jobs	default	Jobs running at the same time	count	f	t	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
llm_tokens	default	Tokens of language models	tokens	f	f	f	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
renders	globex	\N	images	f	f	f	2026-11-26 08:47:11.783125+00	2026-11-26 08:47:11.783125+00
\.


--
-- Data for Name: units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.units (unit_code, unit_category, description, base_factor, created_at, updated_at) FROM stdin;
count	discrete	Pieces	1	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
requests	discrete	Requests	1	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
days	time	Days of 24 hours	86400	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
hours	time	Hours	3600	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
minutes	time	Minutes	60	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
tokens	compute	Tokens of a language model	\N	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
gpu_hours	compute	Hours of one GPU	\N	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
bytes	storage	Bytes	\N	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
images	discrete	\N	\N	2026-11-26 08:47:11.78274+00	2026-11-26 08:47:11.78274+00
\.


--
-- Data for Name: usage_history; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_history (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane, total, entries) FROM stdin;
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	f	0	2026-11-01 00:00:00+00	0	29	\\xf3452b44375f06000080c6a47e8d03000000000000000000f3b947de485f06000080c6a47e8d03000000000000000000f32d64785a5f06000080c6a47e8d03000000000000000000f3a180126c5f06000080c6a47e8d03000000000000000000f3159dac7d5f06000080c6a47e8d03000000000000000000f389b9468f5f06000080c6a47e8d03000000000000000000f3fdd5e0a05f06000080c6a47e8d03000000000000000000f371f27ab25f06000080c6a47e8d03000000000000000000f3e50e15c45f06000080c6a47e8d03000000000000000000f3592bafd55f06000080c6a47e8d03000000000000000000f3cd4749e75f06000080c6a47e8d03000000000000000000f34164e3f85f06000080c6a47e8d03000000000000000000f3b5807d0a6006000080c6a47e8d03000000000000000000f3299d171c6006000080c6a47e8d03000000000000000000f39db9b12d6006000080c6a47e8d03000000000000000000f311d64b3f6006000080c6a47e8d03000000000000000000f385f2e5506006000080c6a47e8d03000000000000000000f3f90e80626006000080c6a47e8d03000000000000000000f36d2b1a746006000080c6a47e8d03000000000000000000f3e147b4856006000080c6a47e8d03000000000000000000f355644e976006000080c6a47e8d03000000000000000000f3c980e8a86006000080c6a47e8d03000000000000000000f33d9d82ba6006000080c6a47e8d03000000000000000000f3b1b91ccc6006000080c6a47e8d03000000000000000000f325d6b6dd6006000080c6a47e8d03000000000000000000f399f250ef6006000080c6a47e8d03000000000000000000f30d0feb006106000080c6a47e8d03000000000000000000f3812b85126106000080c6a47e8d03000000000000000000f3f5471f246106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	0	2026-11-01 00:00:00+00	0	86	\N
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-20 00:00:00+00	0	3	\\xf3458ac6ae6006000080c6a47e8d03000000000000000000f3c193a4b46006000080c6a47e8d03000000000000000000f33d9d82ba6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	0	2026-11-01 00:00:00+00	0	86	\N
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	f	0	2026-10-01 00:00:00+00	0	35	\\xf3694732cf5c06000080c6a47e8d03000000000000000000f3dd63cce05c06000080c6a47e8d03000000000000000000f3518066f25c06000080c6a47e8d03000000000000000000f3c59c00045d06000080c6a47e8d03000000000000000000f339b99a155d06000080c6a47e8d03000000000000000000f3add534275d06000080c6a47e8d03000000000000000000f321f2ce385d06000080c6a47e8d03000000000000000000f3950e694a5d06000080c6a47e8d03000000000000000000f3092b035c5d06000080c6a47e8d03000000000000000000f37d479d6d5d06000080c6a47e8d03000000000000000000f3f163377f5d06000080c6a47e8d03000000000000000000f36580d1905d06000080c6a47e8d03000000000000000000f3d99c6ba25d06000080c6a47e8d03000000000000000000f34db905b45d06000080c6a47e8d03000000000000000000f3c1d59fc55d06000080c6a47e8d03000000000000000000f335f239d75d06000080c6a47e8d03000000000000000000f3a90ed4e85d06000080c6a47e8d03000000000000000000f31d2b6efa5d06000080c6a47e8d03000000000000000000f39147080c5e06000080c6a47e8d03000000000000000000f30564a21d5e06000080c6a47e8d03000000000000000000f379803c2f5e06000080c6a47e8d03000000000000000000f3ed9cd6405e06000080c6a47e8d03000000000000000000f361b970525e06000080c6a47e8d03000000000000000000f3d5d50a645e06000080c6a47e8d03000000000000000000f349f2a4755e06000080c6a47e8d03000000000000000000f3bd0e3f875e06000080c6a47e8d03000000000000000000f3312bd9985e06000080c6a47e8d03000000000000000000f3a54773aa5e06000080c6a47e8d03000000000000000000f319640dbc5e06000080c6a47e8d03000000000000000000f38d80a7cd5e06000080c6a47e8d03000000000000000000f3019d41df5e06000080c6a47e8d03000000000000000000f375b9dbf05e06000080c6a47e8d03000000000000000000f3e9d575025f06000080c6a47e8d03000000000000000000f35df20f145f06000080c6a47e8d03000000000000000000f3d10eaa255f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-1	t	0	2026-11-01 00:00:00+00	0	29	\\xf3452b44375f06000080c6a47e8d03000000000000000000f3b947de485f06000080c6a47e8d03000000000000000000f32d64785a5f06000080c6a47e8d03000000000000000000f3a180126c5f06000080c6a47e8d03000000000000000000f3159dac7d5f06000080c6a47e8d03000000000000000000f389b9468f5f06000080c6a47e8d03000000000000000000f3fdd5e0a05f06000080c6a47e8d03000000000000000000f371f27ab25f06000080c6a47e8d03000000000000000000f3e50e15c45f06000080c6a47e8d03000000000000000000f3592bafd55f06000080c6a47e8d03000000000000000000f3cd4749e75f06000080c6a47e8d03000000000000000000f34164e3f85f06000080c6a47e8d03000000000000000000f3b5807d0a6006000080c6a47e8d03000000000000000000f3299d171c6006000080c6a47e8d03000000000000000000f39db9b12d6006000080c6a47e8d03000000000000000000f311d64b3f6006000080c6a47e8d03000000000000000000f385f2e5506006000080c6a47e8d03000000000000000000f3f90e80626006000080c6a47e8d03000000000000000000f36d2b1a746006000080c6a47e8d03000000000000000000f3e147b4856006000080c6a47e8d03000000000000000000f355644e976006000080c6a47e8d03000000000000000000f3c980e8a86006000080c6a47e8d03000000000000000000f33d9d82ba6006000080c6a47e8d03000000000000000000f3b1b91ccc6006000080c6a47e8d03000000000000000000f325d6b6dd6006000080c6a47e8d03000000000000000000f399f250ef6006000080c6a47e8d03000000000000000000f30d0feb006106000080c6a47e8d03000000000000000000f3812b85126106000080c6a47e8d03000000000000000000f3f5471f246106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	f	0	2026-11-01 00:00:00+00	0	29	\\xf3c92166315f06000080c6a47e8d03000000000000000000f33d3e00435f06000080c6a47e8d03000000000000000000f3b15a9a545f06000080c6a47e8d03000000000000000000f3257734665f06000080c6a47e8d03000000000000000000f39993ce775f06000080c6a47e8d03000000000000000000f30db068895f06000080c6a47e8d03000000000000000000f381cc029b5f06000080c6a47e8d03000000000000000000f3f5e89cac5f06000080c6a47e8d03000000000000000000f3690537be5f06000080c6a47e8d03000000000000000000f3dd21d1cf5f06000080c6a47e8d03000000000000000000f3513e6be15f06000080c6a47e8d03000000000000000000f3c55a05f35f06000080c6a47e8d03000000000000000000f339779f046006000080c6a47e8d03000000000000000000f3ad9339166006000080c6a47e8d03000000000000000000f321b0d3276006000080c6a47e8d03000000000000000000f395cc6d396006000080c6a47e8d03000000000000000000f309e9074b6006000080c6a47e8d03000000000000000000f37d05a25c6006000080c6a47e8d03000000000000000000f3f1213c6e6006000080c6a47e8d03000000000000000000f3653ed67f6006000080c6a47e8d03000000000000000000f3d95a70916006000080c6a47e8d03000000000000000000f34d770aa36006000080c6a47e8d03000000000000000000f3c193a4b46006000080c6a47e8d03000000000000000000f335b03ec66006000080c6a47e8d03000000000000000000f3a9ccd8d76006000080c6a47e8d03000000000000000000f31de972e96006000080c6a47e8d03000000000000000000f391050dfb6006000080c6a47e8d03000000000000000000f30522a70c6106000080c6a47e8d03000000000000000000f3793e411e6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-2	t	0	2026-11-01 00:00:00+00	0	29	\\xf3c92166315f06000080c6a47e8d03000000000000000000f33d3e00435f06000080c6a47e8d03000000000000000000f3b15a9a545f06000080c6a47e8d03000000000000000000f3257734665f06000080c6a47e8d03000000000000000000f39993ce775f06000080c6a47e8d03000000000000000000f30db068895f06000080c6a47e8d03000000000000000000f381cc029b5f06000080c6a47e8d03000000000000000000f3f5e89cac5f06000080c6a47e8d03000000000000000000f3690537be5f06000080c6a47e8d03000000000000000000f3dd21d1cf5f06000080c6a47e8d03000000000000000000f3513e6be15f06000080c6a47e8d03000000000000000000f3c55a05f35f06000080c6a47e8d03000000000000000000f339779f046006000080c6a47e8d03000000000000000000f3ad9339166006000080c6a47e8d03000000000000000000f321b0d3276006000080c6a47e8d03000000000000000000f395cc6d396006000080c6a47e8d03000000000000000000f309e9074b6006000080c6a47e8d03000000000000000000f37d05a25c6006000080c6a47e8d03000000000000000000f3f1213c6e6006000080c6a47e8d03000000000000000000f3653ed67f6006000080c6a47e8d03000000000000000000f3d95a70916006000080c6a47e8d03000000000000000000f34d770aa36006000080c6a47e8d03000000000000000000f3c193a4b46006000080c6a47e8d03000000000000000000f335b03ec66006000080c6a47e8d03000000000000000000f3a9ccd8d76006000080c6a47e8d03000000000000000000f31de972e96006000080c6a47e8d03000000000000000000f391050dfb6006000080c6a47e8d03000000000000000000f30522a70c6106000080c6a47e8d03000000000000000000f3793e411e6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-01 00:00:00+00	0	3	\\xf3c92166315f06000080c6a47e8d03000000000000000000f3452b44375f06000080c6a47e8d03000000000000000000f3c134223d5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-02 00:00:00+00	0	3	\\xf33d3e00435f06000080c6a47e8d03000000000000000000f3b947de485f06000080c6a47e8d03000000000000000000f33551bc4e5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-03 00:00:00+00	0	4	\\xf3b15a9a545f06000080c6a47e8d03000000000000000000f32d64785a5f06000080c6a47e8d03000000000000000000f3a96d56605f06000080c6a47e8d03000000000000000000f3257734665f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-04 00:00:00+00	0	3	\\xf3a180126c5f06000080c6a47e8d03000000000000000000f31d8af0715f06000080c6a47e8d03000000000000000000f39993ce775f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-05 00:00:00+00	0	4	\\xf3159dac7d5f06000080c6a47e8d03000000000000000000f391a68a835f06000080c6a47e8d03000000000000000000f30db068895f06000080c6a47e8d03000000000000000000f389b9468f5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-06 00:00:00+00	0	3	\\xf305c324955f06000080c6a47e8d03000000000000000000f381cc029b5f06000080c6a47e8d03000000000000000000f3fdd5e0a05f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-07 00:00:00+00	0	4	\\xf379dfbea65f06000080c6a47e8d03000000000000000000f3f5e89cac5f06000080c6a47e8d03000000000000000000f371f27ab25f06000080c6a47e8d03000000000000000000f3edfb58b85f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-08 00:00:00+00	0	3	\\xf3690537be5f06000080c6a47e8d03000000000000000000f3e50e15c45f06000080c6a47e8d03000000000000000000f36118f3c95f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-09 00:00:00+00	0	3	\\xf3dd21d1cf5f06000080c6a47e8d03000000000000000000f3592bafd55f06000080c6a47e8d03000000000000000000f3d5348ddb5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-10 00:00:00+00	0	4	\\xf3513e6be15f06000080c6a47e8d03000000000000000000f3cd4749e75f06000080c6a47e8d03000000000000000000f3495127ed5f06000080c6a47e8d03000000000000000000f3c55a05f35f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-11 00:00:00+00	0	3	\\xf34164e3f85f06000080c6a47e8d03000000000000000000f3bd6dc1fe5f06000080c6a47e8d03000000000000000000f339779f046006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-12 00:00:00+00	0	4	\\xf3b5807d0a6006000080c6a47e8d03000000000000000000f3318a5b106006000080c6a47e8d03000000000000000000f3ad9339166006000080c6a47e8d03000000000000000000f3299d171c6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-13 00:00:00+00	0	3	\\xf3a5a6f5216006000080c6a47e8d03000000000000000000f321b0d3276006000080c6a47e8d03000000000000000000f39db9b12d6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-14 00:00:00+00	0	4	\\xf319c38f336006000080c6a47e8d03000000000000000000f395cc6d396006000080c6a47e8d03000000000000000000f311d64b3f6006000080c6a47e8d03000000000000000000f38ddf29456006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-15 00:00:00+00	0	3	\\xf309e9074b6006000080c6a47e8d03000000000000000000f385f2e5506006000080c6a47e8d03000000000000000000f301fcc3566006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-16 00:00:00+00	0	3	\\xf37d05a25c6006000080c6a47e8d03000000000000000000f3f90e80626006000080c6a47e8d03000000000000000000f375185e686006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-17 00:00:00+00	0	4	\\xf3f1213c6e6006000080c6a47e8d03000000000000000000f36d2b1a746006000080c6a47e8d03000000000000000000f3e934f8796006000080c6a47e8d03000000000000000000f3653ed67f6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-18 00:00:00+00	0	3	\\xf3e147b4856006000080c6a47e8d03000000000000000000f35d51928b6006000080c6a47e8d03000000000000000000f3d95a70916006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-19 00:00:00+00	0	4	\\xf355644e976006000080c6a47e8d03000000000000000000f3d16d2c9d6006000080c6a47e8d03000000000000000000f34d770aa36006000080c6a47e8d03000000000000000000f3c980e8a86006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	0	2026-10-01 00:00:00+00	0	106	\N
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-21 00:00:00+00	0	4	\\xf3b9a660c06006000080c6a47e8d03000000000000000000f335b03ec66006000080c6a47e8d03000000000000000000f3b1b91ccc6006000080c6a47e8d03000000000000000000f32dc3fad16006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-22 00:00:00+00	0	3	\\xf3a9ccd8d76006000080c6a47e8d03000000000000000000f325d6b6dd6006000080c6a47e8d03000000000000000000f3a1df94e36006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-23 00:00:00+00	0	3	\\xf31de972e96006000080c6a47e8d03000000000000000000f399f250ef6006000080c6a47e8d03000000000000000000f315fc2ef56006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-24 00:00:00+00	0	4	\\xf391050dfb6006000080c6a47e8d03000000000000000000f30d0feb006106000080c6a47e8d03000000000000000000f38918c9066106000080c6a47e8d03000000000000000000f30522a70c6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-25 00:00:00+00	0	3	\\xf3812b85126106000080c6a47e8d03000000000000000000f3fd3463186106000080c6a47e8d03000000000000000000f3793e411e6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-11-26 00:00:00+00	0	1	\\xf3f5471f246106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	f	0	2026-11-01 00:00:00+00	0	28	\\xf3c134223d5f06000080c6a47e8d03000000000000000000f33551bc4e5f06000080c6a47e8d03000000000000000000f3a96d56605f06000080c6a47e8d03000000000000000000f31d8af0715f06000080c6a47e8d03000000000000000000f391a68a835f06000080c6a47e8d03000000000000000000f305c324955f06000080c6a47e8d03000000000000000000f379dfbea65f06000080c6a47e8d03000000000000000000f3edfb58b85f06000080c6a47e8d03000000000000000000f36118f3c95f06000080c6a47e8d03000000000000000000f3d5348ddb5f06000080c6a47e8d03000000000000000000f3495127ed5f06000080c6a47e8d03000000000000000000f3bd6dc1fe5f06000080c6a47e8d03000000000000000000f3318a5b106006000080c6a47e8d03000000000000000000f3a5a6f5216006000080c6a47e8d03000000000000000000f319c38f336006000080c6a47e8d03000000000000000000f38ddf29456006000080c6a47e8d03000000000000000000f301fcc3566006000080c6a47e8d03000000000000000000f375185e686006000080c6a47e8d03000000000000000000f3e934f8796006000080c6a47e8d03000000000000000000f35d51928b6006000080c6a47e8d03000000000000000000f3d16d2c9d6006000080c6a47e8d03000000000000000000f3458ac6ae6006000080c6a47e8d03000000000000000000f3b9a660c06006000080c6a47e8d03000000000000000000f32dc3fad16006000080c6a47e8d03000000000000000000f3a1df94e36006000080c6a47e8d03000000000000000000f315fc2ef56006000080c6a47e8d03000000000000000000f38918c9066106000080c6a47e8d03000000000000000000f3fd3463186106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-01 00:00:00+00	0	3	\\xf3c92166315f06000080c6a47e8d03000000000000000000f3452b44375f06000080c6a47e8d03000000000000000000f3c134223d5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-02 00:00:00+00	0	3	\\xf33d3e00435f06000080c6a47e8d03000000000000000000f3b947de485f06000080c6a47e8d03000000000000000000f33551bc4e5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-03 00:00:00+00	0	4	\\xf3b15a9a545f06000080c6a47e8d03000000000000000000f32d64785a5f06000080c6a47e8d03000000000000000000f3a96d56605f06000080c6a47e8d03000000000000000000f3257734665f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-04 00:00:00+00	0	3	\\xf3a180126c5f06000080c6a47e8d03000000000000000000f31d8af0715f06000080c6a47e8d03000000000000000000f39993ce775f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-05 00:00:00+00	0	4	\\xf3159dac7d5f06000080c6a47e8d03000000000000000000f391a68a835f06000080c6a47e8d03000000000000000000f30db068895f06000080c6a47e8d03000000000000000000f389b9468f5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-06 00:00:00+00	0	3	\\xf305c324955f06000080c6a47e8d03000000000000000000f381cc029b5f06000080c6a47e8d03000000000000000000f3fdd5e0a05f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-07 00:00:00+00	0	4	\\xf379dfbea65f06000080c6a47e8d03000000000000000000f3f5e89cac5f06000080c6a47e8d03000000000000000000f371f27ab25f06000080c6a47e8d03000000000000000000f3edfb58b85f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-08 00:00:00+00	0	3	\\xf3690537be5f06000080c6a47e8d03000000000000000000f3e50e15c45f06000080c6a47e8d03000000000000000000f36118f3c95f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-09 00:00:00+00	0	3	\\xf3dd21d1cf5f06000080c6a47e8d03000000000000000000f3592bafd55f06000080c6a47e8d03000000000000000000f3d5348ddb5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-10 00:00:00+00	0	4	\\xf3513e6be15f06000080c6a47e8d03000000000000000000f3cd4749e75f06000080c6a47e8d03000000000000000000f3495127ed5f06000080c6a47e8d03000000000000000000f3c55a05f35f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-11 00:00:00+00	0	3	\\xf34164e3f85f06000080c6a47e8d03000000000000000000f3bd6dc1fe5f06000080c6a47e8d03000000000000000000f339779f046006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-12 00:00:00+00	0	4	\\xf3b5807d0a6006000080c6a47e8d03000000000000000000f3318a5b106006000080c6a47e8d03000000000000000000f3ad9339166006000080c6a47e8d03000000000000000000f3299d171c6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-13 00:00:00+00	0	3	\\xf3a5a6f5216006000080c6a47e8d03000000000000000000f321b0d3276006000080c6a47e8d03000000000000000000f39db9b12d6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-14 00:00:00+00	0	4	\\xf319c38f336006000080c6a47e8d03000000000000000000f395cc6d396006000080c6a47e8d03000000000000000000f311d64b3f6006000080c6a47e8d03000000000000000000f38ddf29456006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-15 00:00:00+00	0	3	\\xf309e9074b6006000080c6a47e8d03000000000000000000f385f2e5506006000080c6a47e8d03000000000000000000f301fcc3566006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-16 00:00:00+00	0	3	\\xf37d05a25c6006000080c6a47e8d03000000000000000000f3f90e80626006000080c6a47e8d03000000000000000000f375185e686006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-17 00:00:00+00	0	4	\\xf3f1213c6e6006000080c6a47e8d03000000000000000000f36d2b1a746006000080c6a47e8d03000000000000000000f3e934f8796006000080c6a47e8d03000000000000000000f3653ed67f6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-18 00:00:00+00	0	3	\\xf3e147b4856006000080c6a47e8d03000000000000000000f35d51928b6006000080c6a47e8d03000000000000000000f3d95a70916006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-19 00:00:00+00	0	4	\\xf355644e976006000080c6a47e8d03000000000000000000f3d16d2c9d6006000080c6a47e8d03000000000000000000f34d770aa36006000080c6a47e8d03000000000000000000f3c980e8a86006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-20 00:00:00+00	0	3	\\xf3458ac6ae6006000080c6a47e8d03000000000000000000f3c193a4b46006000080c6a47e8d03000000000000000000f33d9d82ba6006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-21 00:00:00+00	0	4	\\xf3b9a660c06006000080c6a47e8d03000000000000000000f335b03ec66006000080c6a47e8d03000000000000000000f3b1b91ccc6006000080c6a47e8d03000000000000000000f32dc3fad16006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-22 00:00:00+00	0	3	\\xf3a9ccd8d76006000080c6a47e8d03000000000000000000f325d6b6dd6006000080c6a47e8d03000000000000000000f3a1df94e36006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-23 00:00:00+00	0	3	\\xf31de972e96006000080c6a47e8d03000000000000000000f399f250ef6006000080c6a47e8d03000000000000000000f315fc2ef56006000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-24 00:00:00+00	0	4	\\xf391050dfb6006000080c6a47e8d03000000000000000000f30d0feb006106000080c6a47e8d03000000000000000000f38918c9066106000080c6a47e8d03000000000000000000f30522a70c6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	0	2026-10-01 00:00:00+00	0	106	\N
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-25 00:00:00+00	0	3	\\xf3812b85126106000080c6a47e8d03000000000000000000f3fd3463186106000080c6a47e8d03000000000000000000f3793e411e6106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-11-26 00:00:00+00	0	1	\\xf3f5471f246106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-0	t	0	2026-11-01 00:00:00+00	0	28	\\xf3c134223d5f06000080c6a47e8d03000000000000000000f33551bc4e5f06000080c6a47e8d03000000000000000000f3a96d56605f06000080c6a47e8d03000000000000000000f31d8af0715f06000080c6a47e8d03000000000000000000f391a68a835f06000080c6a47e8d03000000000000000000f305c324955f06000080c6a47e8d03000000000000000000f379dfbea65f06000080c6a47e8d03000000000000000000f3edfb58b85f06000080c6a47e8d03000000000000000000f36118f3c95f06000080c6a47e8d03000000000000000000f3d5348ddb5f06000080c6a47e8d03000000000000000000f3495127ed5f06000080c6a47e8d03000000000000000000f3bd6dc1fe5f06000080c6a47e8d03000000000000000000f3318a5b106006000080c6a47e8d03000000000000000000f3a5a6f5216006000080c6a47e8d03000000000000000000f319c38f336006000080c6a47e8d03000000000000000000f38ddf29456006000080c6a47e8d03000000000000000000f301fcc3566006000080c6a47e8d03000000000000000000f375185e686006000080c6a47e8d03000000000000000000f3e934f8796006000080c6a47e8d03000000000000000000f35d51928b6006000080c6a47e8d03000000000000000000f3d16d2c9d6006000080c6a47e8d03000000000000000000f3458ac6ae6006000080c6a47e8d03000000000000000000f3b9a660c06006000080c6a47e8d03000000000000000000f32dc3fad16006000080c6a47e8d03000000000000000000f3a1df94e36006000080c6a47e8d03000000000000000000f315fc2ef56006000080c6a47e8d03000000000000000000f38918c9066106000080c6a47e8d03000000000000000000f3fd3463186106000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-11 00:00:00+00	0	3	\\xf3e976f38a5d06000080c6a47e8d03000000000000000000f36580d1905d06000080c6a47e8d03000000000000000000f3e189af965d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-12 00:00:00+00	0	3	\\xf35d938d9c5d06000080c6a47e8d03000000000000000000f3d99c6ba25d06000080c6a47e8d03000000000000000000f355a649a85d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-13 00:00:00+00	0	4	\\xf3d1af27ae5d06000080c6a47e8d03000000000000000000f34db905b45d06000080c6a47e8d03000000000000000000f3c9c2e3b95d06000080c6a47e8d03000000000000000000f345ccc1bf5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-14 00:00:00+00	0	3	\\xf3c1d59fc55d06000080c6a47e8d03000000000000000000f33ddf7dcb5d06000080c6a47e8d03000000000000000000f3b9e85bd15d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-15 00:00:00+00	0	4	\\xf335f239d75d06000080c6a47e8d03000000000000000000f3b1fb17dd5d06000080c6a47e8d03000000000000000000f32d05f6e25d06000080c6a47e8d03000000000000000000f3a90ed4e85d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-16 00:00:00+00	0	3	\\xf32518b2ee5d06000080c6a47e8d03000000000000000000f3a12190f45d06000080c6a47e8d03000000000000000000f31d2b6efa5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-17 00:00:00+00	0	4	\\xf399344c005e06000080c6a47e8d03000000000000000000f3153e2a065e06000080c6a47e8d03000000000000000000f39147080c5e06000080c6a47e8d03000000000000000000f30d51e6115e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-18 00:00:00+00	0	3	\\xf3895ac4175e06000080c6a47e8d03000000000000000000f30564a21d5e06000080c6a47e8d03000000000000000000f3816d80235e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-19 00:00:00+00	0	3	\\xf3fd765e295e06000080c6a47e8d03000000000000000000f379803c2f5e06000080c6a47e8d03000000000000000000f3f5891a355e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-20 00:00:00+00	0	4	\\xf37193f83a5e06000080c6a47e8d03000000000000000000f3ed9cd6405e06000080c6a47e8d03000000000000000000f369a6b4465e06000080c6a47e8d03000000000000000000f3e5af924c5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-21 00:00:00+00	0	3	\\xf361b970525e06000080c6a47e8d03000000000000000000f3ddc24e585e06000080c6a47e8d03000000000000000000f359cc2c5e5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-22 00:00:00+00	0	4	\\xf3d5d50a645e06000080c6a47e8d03000000000000000000f351dfe8695e06000080c6a47e8d03000000000000000000f3cde8c66f5e06000080c6a47e8d03000000000000000000f349f2a4755e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-23 00:00:00+00	0	3	\\xf3c5fb827b5e06000080c6a47e8d03000000000000000000f3410561815e06000080c6a47e8d03000000000000000000f3bd0e3f875e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-24 00:00:00+00	0	4	\\xf339181d8d5e06000080c6a47e8d03000000000000000000f3b521fb925e06000080c6a47e8d03000000000000000000f3312bd9985e06000080c6a47e8d03000000000000000000f3ad34b79e5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-25 00:00:00+00	0	3	\\xf3293e95a45e06000080c6a47e8d03000000000000000000f3a54773aa5e06000080c6a47e8d03000000000000000000f3215151b05e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-26 00:00:00+00	0	3	\\xf39d5a2fb65e06000080c6a47e8d03000000000000000000f319640dbc5e06000080c6a47e8d03000000000000000000f3956debc15e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-27 00:00:00+00	0	4	\\xf31177c9c75e06000080c6a47e8d03000000000000000000f38d80a7cd5e06000080c6a47e8d03000000000000000000f3098a85d35e06000080c6a47e8d03000000000000000000f3859363d95e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-28 00:00:00+00	0	3	\\xf3019d41df5e06000080c6a47e8d03000000000000000000f37da61fe55e06000080c6a47e8d03000000000000000000f3f9affdea5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-29 00:00:00+00	0	4	\\xf375b9dbf05e06000080c6a47e8d03000000000000000000f3f1c2b9f65e06000080c6a47e8d03000000000000000000f36dcc97fc5e06000080c6a47e8d03000000000000000000f3e9d575025f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-30 00:00:00+00	0	3	\\xf365df53085f06000080c6a47e8d03000000000000000000f3e1e8310e5f06000080c6a47e8d03000000000000000000f35df20f145f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-31 00:00:00+00	0	4	\\xf3d9fbed195f06000080c6a47e8d03000000000000000000f35505cc1f5f06000080c6a47e8d03000000000000000000f3d10eaa255f06000080c6a47e8d03000000000000000000f34d18882b5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-11 00:00:00+00	0	3	\\xf3e976f38a5d06000080c6a47e8d03000000000000000000f36580d1905d06000080c6a47e8d03000000000000000000f3e189af965d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-12 00:00:00+00	0	3	\\xf35d938d9c5d06000080c6a47e8d03000000000000000000f3d99c6ba25d06000080c6a47e8d03000000000000000000f355a649a85d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-13 00:00:00+00	0	4	\\xf3d1af27ae5d06000080c6a47e8d03000000000000000000f34db905b45d06000080c6a47e8d03000000000000000000f3c9c2e3b95d06000080c6a47e8d03000000000000000000f345ccc1bf5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-14 00:00:00+00	0	3	\\xf3c1d59fc55d06000080c6a47e8d03000000000000000000f33ddf7dcb5d06000080c6a47e8d03000000000000000000f3b9e85bd15d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-15 00:00:00+00	0	4	\\xf335f239d75d06000080c6a47e8d03000000000000000000f3b1fb17dd5d06000080c6a47e8d03000000000000000000f32d05f6e25d06000080c6a47e8d03000000000000000000f3a90ed4e85d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-16 00:00:00+00	0	3	\\xf32518b2ee5d06000080c6a47e8d03000000000000000000f3a12190f45d06000080c6a47e8d03000000000000000000f31d2b6efa5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-17 00:00:00+00	0	4	\\xf399344c005e06000080c6a47e8d03000000000000000000f3153e2a065e06000080c6a47e8d03000000000000000000f39147080c5e06000080c6a47e8d03000000000000000000f30d51e6115e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-10 00:00:00+00	0	4	\\xf3f9507b735d06000080c6a47e8d03000000000000000000f3755a59795d06000080c6a47e8d03000000000000000000f3f163377f5d06000080c6a47e8d03000000000000000000f36d6d15855d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-10 00:00:00+00	0	4	\\xf3f9507b735d06000080c6a47e8d03000000000000000000f3755a59795d06000080c6a47e8d03000000000000000000f3f163377f5d06000080c6a47e8d03000000000000000000f36d6d15855d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-0	t	0	2026-10-01 00:00:00+00	0	36	\\xf3713476c35c06000080c6a47e8d03000000000000000000f3e55010d55c06000080c6a47e8d03000000000000000000f3596daae65c06000080c6a47e8d03000000000000000000f3cd8944f85c06000080c6a47e8d03000000000000000000f341a6de095d06000080c6a47e8d03000000000000000000f3b5c2781b5d06000080c6a47e8d03000000000000000000f329df122d5d06000080c6a47e8d03000000000000000000f39dfbac3e5d06000080c6a47e8d03000000000000000000f3111847505d06000080c6a47e8d03000000000000000000f38534e1615d06000080c6a47e8d03000000000000000000f3f9507b735d06000080c6a47e8d03000000000000000000f36d6d15855d06000080c6a47e8d03000000000000000000f3e189af965d06000080c6a47e8d03000000000000000000f355a649a85d06000080c6a47e8d03000000000000000000f3c9c2e3b95d06000080c6a47e8d03000000000000000000f33ddf7dcb5d06000080c6a47e8d03000000000000000000f3b1fb17dd5d06000080c6a47e8d03000000000000000000f32518b2ee5d06000080c6a47e8d03000000000000000000f399344c005e06000080c6a47e8d03000000000000000000f30d51e6115e06000080c6a47e8d03000000000000000000f3816d80235e06000080c6a47e8d03000000000000000000f3f5891a355e06000080c6a47e8d03000000000000000000f369a6b4465e06000080c6a47e8d03000000000000000000f3ddc24e585e06000080c6a47e8d03000000000000000000f351dfe8695e06000080c6a47e8d03000000000000000000f3c5fb827b5e06000080c6a47e8d03000000000000000000f339181d8d5e06000080c6a47e8d03000000000000000000f3ad34b79e5e06000080c6a47e8d03000000000000000000f3215151b05e06000080c6a47e8d03000000000000000000f3956debc15e06000080c6a47e8d03000000000000000000f3098a85d35e06000080c6a47e8d03000000000000000000f37da61fe55e06000080c6a47e8d03000000000000000000f3f1c2b9f65e06000080c6a47e8d03000000000000000000f365df53085f06000080c6a47e8d03000000000000000000f3d9fbed195f06000080c6a47e8d03000000000000000000f34d18882b5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-18 00:00:00+00	0	3	\\xf3895ac4175e06000080c6a47e8d03000000000000000000f30564a21d5e06000080c6a47e8d03000000000000000000f3816d80235e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-19 00:00:00+00	0	3	\\xf3fd765e295e06000080c6a47e8d03000000000000000000f379803c2f5e06000080c6a47e8d03000000000000000000f3f5891a355e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-20 00:00:00+00	0	4	\\xf37193f83a5e06000080c6a47e8d03000000000000000000f3ed9cd6405e06000080c6a47e8d03000000000000000000f369a6b4465e06000080c6a47e8d03000000000000000000f3e5af924c5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-21 00:00:00+00	0	3	\\xf361b970525e06000080c6a47e8d03000000000000000000f3ddc24e585e06000080c6a47e8d03000000000000000000f359cc2c5e5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-22 00:00:00+00	0	4	\\xf3d5d50a645e06000080c6a47e8d03000000000000000000f351dfe8695e06000080c6a47e8d03000000000000000000f3cde8c66f5e06000080c6a47e8d03000000000000000000f349f2a4755e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-23 00:00:00+00	0	3	\\xf3c5fb827b5e06000080c6a47e8d03000000000000000000f3410561815e06000080c6a47e8d03000000000000000000f3bd0e3f875e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-24 00:00:00+00	0	4	\\xf339181d8d5e06000080c6a47e8d03000000000000000000f3b521fb925e06000080c6a47e8d03000000000000000000f3312bd9985e06000080c6a47e8d03000000000000000000f3ad34b79e5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-25 00:00:00+00	0	3	\\xf3293e95a45e06000080c6a47e8d03000000000000000000f3a54773aa5e06000080c6a47e8d03000000000000000000f3215151b05e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-26 00:00:00+00	0	3	\\xf39d5a2fb65e06000080c6a47e8d03000000000000000000f319640dbc5e06000080c6a47e8d03000000000000000000f3956debc15e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-27 00:00:00+00	0	4	\\xf31177c9c75e06000080c6a47e8d03000000000000000000f38d80a7cd5e06000080c6a47e8d03000000000000000000f3098a85d35e06000080c6a47e8d03000000000000000000f3859363d95e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-28 00:00:00+00	0	3	\\xf3019d41df5e06000080c6a47e8d03000000000000000000f37da61fe55e06000080c6a47e8d03000000000000000000f3f9affdea5e06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-29 00:00:00+00	0	4	\\xf375b9dbf05e06000080c6a47e8d03000000000000000000f3f1c2b9f65e06000080c6a47e8d03000000000000000000f36dcc97fc5e06000080c6a47e8d03000000000000000000f3e9d575025f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-30 00:00:00+00	0	3	\\xf365df53085f06000080c6a47e8d03000000000000000000f3e1e8310e5f06000080c6a47e8d03000000000000000000f35df20f145f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-31 00:00:00+00	0	4	\\xf3d9fbed195f06000080c6a47e8d03000000000000000000f35505cc1f5f06000080c6a47e8d03000000000000000000f3d10eaa255f06000080c6a47e8d03000000000000000000f34d18882b5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-1	t	0	2026-10-01 00:00:00+00	0	35	\\xf3694732cf5c06000080c6a47e8d03000000000000000000f3dd63cce05c06000080c6a47e8d03000000000000000000f3518066f25c06000080c6a47e8d03000000000000000000f3c59c00045d06000080c6a47e8d03000000000000000000f339b99a155d06000080c6a47e8d03000000000000000000f3add534275d06000080c6a47e8d03000000000000000000f321f2ce385d06000080c6a47e8d03000000000000000000f3950e694a5d06000080c6a47e8d03000000000000000000f3092b035c5d06000080c6a47e8d03000000000000000000f37d479d6d5d06000080c6a47e8d03000000000000000000f3f163377f5d06000080c6a47e8d03000000000000000000f36580d1905d06000080c6a47e8d03000000000000000000f3d99c6ba25d06000080c6a47e8d03000000000000000000f34db905b45d06000080c6a47e8d03000000000000000000f3c1d59fc55d06000080c6a47e8d03000000000000000000f335f239d75d06000080c6a47e8d03000000000000000000f3a90ed4e85d06000080c6a47e8d03000000000000000000f31d2b6efa5d06000080c6a47e8d03000000000000000000f39147080c5e06000080c6a47e8d03000000000000000000f30564a21d5e06000080c6a47e8d03000000000000000000f379803c2f5e06000080c6a47e8d03000000000000000000f3ed9cd6405e06000080c6a47e8d03000000000000000000f361b970525e06000080c6a47e8d03000000000000000000f3d5d50a645e06000080c6a47e8d03000000000000000000f349f2a4755e06000080c6a47e8d03000000000000000000f3bd0e3f875e06000080c6a47e8d03000000000000000000f3312bd9985e06000080c6a47e8d03000000000000000000f3a54773aa5e06000080c6a47e8d03000000000000000000f319640dbc5e06000080c6a47e8d03000000000000000000f38d80a7cd5e06000080c6a47e8d03000000000000000000f3019d41df5e06000080c6a47e8d03000000000000000000f375b9dbf05e06000080c6a47e8d03000000000000000000f3e9d575025f06000080c6a47e8d03000000000000000000f35df20f145f06000080c6a47e8d03000000000000000000f3d10eaa255f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	f	0	2026-10-01 00:00:00+00	0	35	\\xf3ed3d54c95c06000080c6a47e8d03000000000000000000f3615aeeda5c06000080c6a47e8d03000000000000000000f3d57688ec5c06000080c6a47e8d03000000000000000000f3499322fe5c06000080c6a47e8d03000000000000000000f3bdafbc0f5d06000080c6a47e8d03000000000000000000f331cc56215d06000080c6a47e8d03000000000000000000f3a5e8f0325d06000080c6a47e8d03000000000000000000f319058b445d06000080c6a47e8d03000000000000000000f38d2125565d06000080c6a47e8d03000000000000000000f3013ebf675d06000080c6a47e8d03000000000000000000f3755a59795d06000080c6a47e8d03000000000000000000f3e976f38a5d06000080c6a47e8d03000000000000000000f35d938d9c5d06000080c6a47e8d03000000000000000000f3d1af27ae5d06000080c6a47e8d03000000000000000000f345ccc1bf5d06000080c6a47e8d03000000000000000000f3b9e85bd15d06000080c6a47e8d03000000000000000000f32d05f6e25d06000080c6a47e8d03000000000000000000f3a12190f45d06000080c6a47e8d03000000000000000000f3153e2a065e06000080c6a47e8d03000000000000000000f3895ac4175e06000080c6a47e8d03000000000000000000f3fd765e295e06000080c6a47e8d03000000000000000000f37193f83a5e06000080c6a47e8d03000000000000000000f3e5af924c5e06000080c6a47e8d03000000000000000000f359cc2c5e5e06000080c6a47e8d03000000000000000000f3cde8c66f5e06000080c6a47e8d03000000000000000000f3410561815e06000080c6a47e8d03000000000000000000f3b521fb925e06000080c6a47e8d03000000000000000000f3293e95a45e06000080c6a47e8d03000000000000000000f39d5a2fb65e06000080c6a47e8d03000000000000000000f31177c9c75e06000080c6a47e8d03000000000000000000f3859363d95e06000080c6a47e8d03000000000000000000f3f9affdea5e06000080c6a47e8d03000000000000000000f36dcc97fc5e06000080c6a47e8d03000000000000000000f3e1e8310e5f06000080c6a47e8d03000000000000000000f35505cc1f5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-2	t	0	2026-10-01 00:00:00+00	0	35	\\xf3ed3d54c95c06000080c6a47e8d03000000000000000000f3615aeeda5c06000080c6a47e8d03000000000000000000f3d57688ec5c06000080c6a47e8d03000000000000000000f3499322fe5c06000080c6a47e8d03000000000000000000f3bdafbc0f5d06000080c6a47e8d03000000000000000000f331cc56215d06000080c6a47e8d03000000000000000000f3a5e8f0325d06000080c6a47e8d03000000000000000000f319058b445d06000080c6a47e8d03000000000000000000f38d2125565d06000080c6a47e8d03000000000000000000f3013ebf675d06000080c6a47e8d03000000000000000000f3755a59795d06000080c6a47e8d03000000000000000000f3e976f38a5d06000080c6a47e8d03000000000000000000f35d938d9c5d06000080c6a47e8d03000000000000000000f3d1af27ae5d06000080c6a47e8d03000000000000000000f345ccc1bf5d06000080c6a47e8d03000000000000000000f3b9e85bd15d06000080c6a47e8d03000000000000000000f32d05f6e25d06000080c6a47e8d03000000000000000000f3a12190f45d06000080c6a47e8d03000000000000000000f3153e2a065e06000080c6a47e8d03000000000000000000f3895ac4175e06000080c6a47e8d03000000000000000000f3fd765e295e06000080c6a47e8d03000000000000000000f37193f83a5e06000080c6a47e8d03000000000000000000f3e5af924c5e06000080c6a47e8d03000000000000000000f359cc2c5e5e06000080c6a47e8d03000000000000000000f3cde8c66f5e06000080c6a47e8d03000000000000000000f3410561815e06000080c6a47e8d03000000000000000000f3b521fb925e06000080c6a47e8d03000000000000000000f3293e95a45e06000080c6a47e8d03000000000000000000f39d5a2fb65e06000080c6a47e8d03000000000000000000f31177c9c75e06000080c6a47e8d03000000000000000000f3859363d95e06000080c6a47e8d03000000000000000000f3f9affdea5e06000080c6a47e8d03000000000000000000f36dcc97fc5e06000080c6a47e8d03000000000000000000f3e1e8310e5f06000080c6a47e8d03000000000000000000f35505cc1f5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-01 00:00:00+00	0	3	\\xf3713476c35c06000080c6a47e8d03000000000000000000f3ed3d54c95c06000080c6a47e8d03000000000000000000f3694732cf5c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-02 00:00:00+00	0	3	\\xf3e55010d55c06000080c6a47e8d03000000000000000000f3615aeeda5c06000080c6a47e8d03000000000000000000f3dd63cce05c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-03 00:00:00+00	0	4	\\xf3596daae65c06000080c6a47e8d03000000000000000000f3d57688ec5c06000080c6a47e8d03000000000000000000f3518066f25c06000080c6a47e8d03000000000000000000f3cd8944f85c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-04 00:00:00+00	0	3	\\xf3499322fe5c06000080c6a47e8d03000000000000000000f3c59c00045d06000080c6a47e8d03000000000000000000f341a6de095d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-05 00:00:00+00	0	3	\\xf3bdafbc0f5d06000080c6a47e8d03000000000000000000f339b99a155d06000080c6a47e8d03000000000000000000f3b5c2781b5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-06 00:00:00+00	0	4	\\xf331cc56215d06000080c6a47e8d03000000000000000000f3add534275d06000080c6a47e8d03000000000000000000f329df122d5d06000080c6a47e8d03000000000000000000f3a5e8f0325d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-07 00:00:00+00	0	3	\\xf321f2ce385d06000080c6a47e8d03000000000000000000f39dfbac3e5d06000080c6a47e8d03000000000000000000f319058b445d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-08 00:00:00+00	0	4	\\xf3950e694a5d06000080c6a47e8d03000000000000000000f3111847505d06000080c6a47e8d03000000000000000000f38d2125565d06000080c6a47e8d03000000000000000000f3092b035c5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	1	2026-10-09 00:00:00+00	0	3	\\xf38534e1615d06000080c6a47e8d03000000000000000000f3013ebf675d06000080c6a47e8d03000000000000000000f37d479d6d5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	f	0	2026-10-01 00:00:00+00	0	36	\\xf3713476c35c06000080c6a47e8d03000000000000000000f3e55010d55c06000080c6a47e8d03000000000000000000f3596daae65c06000080c6a47e8d03000000000000000000f3cd8944f85c06000080c6a47e8d03000000000000000000f341a6de095d06000080c6a47e8d03000000000000000000f3b5c2781b5d06000080c6a47e8d03000000000000000000f329df122d5d06000080c6a47e8d03000000000000000000f39dfbac3e5d06000080c6a47e8d03000000000000000000f3111847505d06000080c6a47e8d03000000000000000000f38534e1615d06000080c6a47e8d03000000000000000000f3f9507b735d06000080c6a47e8d03000000000000000000f36d6d15855d06000080c6a47e8d03000000000000000000f3e189af965d06000080c6a47e8d03000000000000000000f355a649a85d06000080c6a47e8d03000000000000000000f3c9c2e3b95d06000080c6a47e8d03000000000000000000f33ddf7dcb5d06000080c6a47e8d03000000000000000000f3b1fb17dd5d06000080c6a47e8d03000000000000000000f32518b2ee5d06000080c6a47e8d03000000000000000000f399344c005e06000080c6a47e8d03000000000000000000f30d51e6115e06000080c6a47e8d03000000000000000000f3816d80235e06000080c6a47e8d03000000000000000000f3f5891a355e06000080c6a47e8d03000000000000000000f369a6b4465e06000080c6a47e8d03000000000000000000f3ddc24e585e06000080c6a47e8d03000000000000000000f351dfe8695e06000080c6a47e8d03000000000000000000f3c5fb827b5e06000080c6a47e8d03000000000000000000f339181d8d5e06000080c6a47e8d03000000000000000000f3ad34b79e5e06000080c6a47e8d03000000000000000000f3215151b05e06000080c6a47e8d03000000000000000000f3956debc15e06000080c6a47e8d03000000000000000000f3098a85d35e06000080c6a47e8d03000000000000000000f37da61fe55e06000080c6a47e8d03000000000000000000f3f1c2b9f65e06000080c6a47e8d03000000000000000000f365df53085f06000080c6a47e8d03000000000000000000f3d9fbed195f06000080c6a47e8d03000000000000000000f34d18882b5f06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-01 00:00:00+00	0	3	\\xf3713476c35c06000080c6a47e8d03000000000000000000f3ed3d54c95c06000080c6a47e8d03000000000000000000f3694732cf5c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-02 00:00:00+00	0	3	\\xf3e55010d55c06000080c6a47e8d03000000000000000000f3615aeeda5c06000080c6a47e8d03000000000000000000f3dd63cce05c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-03 00:00:00+00	0	4	\\xf3596daae65c06000080c6a47e8d03000000000000000000f3d57688ec5c06000080c6a47e8d03000000000000000000f3518066f25c06000080c6a47e8d03000000000000000000f3cd8944f85c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-04 00:00:00+00	0	3	\\xf3499322fe5c06000080c6a47e8d03000000000000000000f3c59c00045d06000080c6a47e8d03000000000000000000f341a6de095d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-05 00:00:00+00	0	3	\\xf3bdafbc0f5d06000080c6a47e8d03000000000000000000f339b99a155d06000080c6a47e8d03000000000000000000f3b5c2781b5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-06 00:00:00+00	0	4	\\xf331cc56215d06000080c6a47e8d03000000000000000000f3add534275d06000080c6a47e8d03000000000000000000f329df122d5d06000080c6a47e8d03000000000000000000f3a5e8f0325d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-07 00:00:00+00	0	3	\\xf321f2ce385d06000080c6a47e8d03000000000000000000f39dfbac3e5d06000080c6a47e8d03000000000000000000f319058b445d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-08 00:00:00+00	0	4	\\xf3950e694a5d06000080c6a47e8d03000000000000000000f3111847505d06000080c6a47e8d03000000000000000000f38d2125565d06000080c6a47e8d03000000000000000000f3092b035c5d06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	1	2026-10-09 00:00:00+00	0	3	\\xf38534e1615d06000080c6a47e8d03000000000000000000f3013ebf675d06000080c6a47e8d03000000000000000000f37d479d6d5d06000080c6a47e8d03000000000000000000
\.


--
-- Data for Name: usage_live; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_live (account_id, resource_type_code, resource_scope, is_below, lane, total, recent) FROM stdin;
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs		f	0	201	\\xf3f52a98bd5c06000080c6a47e8d03000000000000000000f37921bab75c06000080c6a47e8d03000000000000000000f3fd17dcb15c06000080c6a47e8d03000000000000000000f3810efeab5c06000080c6a47e8d03000000000000000000f3050520a65c06000080c6a47e8d03000000000000000000f389fb41a05c06000080c6a47e8d03000000000000000000f30df2639a5c06000080c6a47e8d03000000000000000000f391e885945c06000080c6a47e8d03000000000000000000f3fd3463186106000080395b8172fcffffffffffffffffffa3e651fd2961060000008d49fd1a07000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-1	t	0	67	\\xf3f52a98bd5c06000080c6a47e8d03000000000000000000f3810efeab5c06000080c6a47e8d03000000000000000000f30df2639a5c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-2	f	0	67	\\xf37921bab75c06000080c6a47e8d03000000000000000000f3050520a65c06000080c6a47e8d03000000000000000000f391e885945c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-0	t	0	65	\\xf3fd17dcb15c06000080c6a47e8d03000000000000000000f389fb41a05c06000080c6a47e8d03000000000000000000f3fd3463186106000080395b8172fcffffffffffffffffff
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs		t	0	201	\\xf3f52a98bd5c06000080c6a47e8d03000000000000000000f37921bab75c06000080c6a47e8d03000000000000000000f3fd17dcb15c06000080c6a47e8d03000000000000000000f3810efeab5c06000080c6a47e8d03000000000000000000f3050520a65c06000080c6a47e8d03000000000000000000f389fb41a05c06000080c6a47e8d03000000000000000000f30df2639a5c06000080c6a47e8d03000000000000000000f391e885945c06000080c6a47e8d03000000000000000000f3fd3463186106000080395b8172fcffffffffffffffffffa3e651fd2961060000008d49fd1a07000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	gpu_hours		t	0	12600	\\x7ed151fd2961060000001cbb63a7f04a0000000000000000a9f551fd296106000000d04eda89eb630000000000000000
01a21709-8da9-7023-ba60-a80d969e7bc4	gpu_hours		f	0	12600	\\x7ed151fd2961060000001cbb63a7f04a0000000000000000a9f551fd296106000000d04eda89eb630000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-1	f	0	67	\\xf3f52a98bd5c06000080c6a47e8d03000000000000000000f3810efeab5c06000080c6a47e8d03000000000000000000f30df2639a5c06000080c6a47e8d03000000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	benchmark_runs	scope-2	t	0	67	\\xf37921bab75c06000080c6a47e8d03000000000000000000f3050520a65c06000080c6a47e8d03000000000000000000f391e885945c06000080c6a47e8d03000000000000000000
01a21709-8daa-718b-93fb-c523fb8e44c2	renders		f	0	820	\\x85d551fd296106000000d2cba739610b0000000000000000
01a21709-8da9-7023-9f4f-18ff9914186e	api_requests		f	0	5050	\\x60dc51fd296106000000b9733e3415460000000000000000
01a21709-8da9-7023-9235-e7944ec34c9a	benchmark_runs	scope-0	f	0	65	\\xf3fd17dcb15c06000080c6a47e8d03000000000000000000f389fb41a05c06000080c6a47e8d03000000000000000000f3fd3463186106000080395b8172fcffffffffffffffffff
\.


--
-- Data for Name: usage_reservations; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_reservations (reservation_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, base_quantity, reserved_at, expires_at, freed_at, status, event_id, decision, overage_quantity, created_at, updated_at, owner_account_id, ancestor_ids) FROM stdin;
01a21709-8dcf-7562-9f09-99a02463b6a6	reserve-1	default	01a21709-8da9-7023-ba60-a80d969e7bc4	gpu_hours	\N	3.000000	hours	10800	2026-11-26 08:47:11.823289+00	2036-11-23 08:47:11.823289+00	\N	held	\N	allow	\N	2026-11-26 08:47:11.823289+00	2026-11-26 08:47:11.823289+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}
01a21709-8dd0-7702-b1c9-0d08cb930dc1	reserve-2	default	01a21709-8da9-7023-ba60-a80d969e7bc4	gpu_hours	\N	3.000000	hours	10800	2026-11-26 08:47:11.824297+00	2026-11-26 09:02:11.824297+00	2026-11-26 08:47:11.824933+00	committed	01a21709-8dd0-7702-b1c9-0d0900d7daf5	allow	\N	2026-11-26 08:47:11.824297+00	2026-11-26 08:47:11.824297+00	01a21709-8da9-7023-9f4f-18ff9914186e	{01a21709-8da9-7023-9f4f-18ff9914186e}
\.


--
-- Data for Name: window_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.window_types (window_type_code, description, alignment, period_unit, period_count, created_at, updated_at) FROM stdin;
calendar_month	From the first of a month to the first of the next	calendar	month	1	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
billing_cycle	A month from each monthly anniversary of the anchor	anchored	month	1	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
rolling_30d	The last 30 days	rolling	day	30	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
rolling_7d	The last 7 days	rolling	day	7	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
none	All time	none	\N	\N	2026-11-26 08:47:11.7049+00	2026-11-26 08:47:11.7049+00
\.


--
-- Name: account_types account_types_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.account_types
    ADD CONSTRAINT account_types_pkey PRIMARY KEY (account_type_code);


--
-- Name: accounts accounts_namespace_id_external_id_key; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_namespace_id_external_id_key UNIQUE (namespace_id, external_id);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (account_id);


--
-- Name: admission_gates admission_gates_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.admission_gates
    ADD CONSTRAINT admission_gates_pkey PRIMARY KEY (account_id, resource_type_code, resource_scope, limit_group);


--
-- Name: concurrency_leases concurrency_leases_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.concurrency_leases
    ADD CONSTRAINT concurrency_leases_pkey PRIMARY KEY (lease_id);


--
-- Name: consumption_event_details consumption_event_details_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_event_details
    ADD CONSTRAINT consumption_event_details_pkey PRIMARY KEY (event_id, detail_key);


--
-- Name: consumption_ledger consumption_ledger_key; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_ledger
    ADD CONSTRAINT consumption_ledger_key UNIQUE (account_id, idempotency_key);


--
-- Name: consumption_ledger consumption_ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_ledger
    ADD CONSTRAINT consumption_ledger_pkey PRIMARY KEY (event_id);


--
-- Name: control_decisions_log control_decisions_log_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_decisions_log
    ADD CONSTRAINT control_decisions_log_pkey PRIMARY KEY (decision_id);


--
-- Name: control_rule_conditions control_rule_conditions_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rule_conditions
    ADD CONSTRAINT control_rule_conditions_pkey PRIMARY KEY (rule_id, condition_key);


--
-- Name: control_rules control_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rules
    ADD CONSTRAINT control_rules_pkey PRIMARY KEY (rule_id);


--
-- Name: entitlement_conditions entitlement_conditions_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlement_conditions
    ADD CONSTRAINT entitlement_conditions_pkey PRIMARY KEY (entitlement_id, condition_key);


--
-- Name: entitlements_audit entitlements_audit_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements_audit
    ADD CONSTRAINT entitlements_audit_pkey PRIMARY KEY (audit_id);


--
-- Name: entitlements entitlements_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_pkey PRIMARY KEY (entitlement_id);


--
-- Name: limit_actions limit_actions_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.limit_actions
    ADD CONSTRAINT limit_actions_pkey PRIMARY KEY (limit_action_code);


--
-- Name: limit_kinds limit_kinds_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.limit_kinds
    ADD CONSTRAINT limit_kinds_pkey PRIMARY KEY (limit_kind_code);


--
-- Name: mec_schema mec_schema_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.mec_schema
    ADD CONSTRAINT mec_schema_pkey PRIMARY KEY (is_current);


--
-- Name: plan_entitlement_templates plan_entitlement_templates_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_pkey PRIMARY KEY (template_id);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (plan_id);


--
-- Name: resource_type_allowed_units resource_type_allowed_units_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.resource_type_allowed_units
    ADD CONSTRAINT resource_type_allowed_units_pkey PRIMARY KEY (resource_type_code, unit_code);


--
-- Name: resource_types resource_types_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.resource_types
    ADD CONSTRAINT resource_types_pkey PRIMARY KEY (resource_type_code);


--
-- Name: units units_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (unit_code);


--
-- Name: usage_history usage_history_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_history
    ADD CONSTRAINT usage_history_pkey PRIMARY KEY (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane);


--
-- Name: usage_live usage_live_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_live
    ADD CONSTRAINT usage_live_pkey PRIMARY KEY (account_id, resource_type_code, resource_scope, is_below, lane);


--
-- Name: usage_reservations usage_reservations_key; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_key UNIQUE (account_id, idempotency_key);


--
-- Name: usage_reservations usage_reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_pkey PRIMARY KEY (reservation_id);


--
-- Name: window_types window_types_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.window_types
    ADD CONSTRAINT window_types_pkey PRIMARY KEY (window_type_code);


--
-- Name: accounts_crm_number; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX accounts_crm_number ON public.accounts USING btree (crm_number);


--
-- Name: accounts_parent; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX accounts_parent ON public.accounts USING btree (parent_account_id) WHERE (parent_account_id IS NOT NULL);


--
-- Name: concurrency_leases_held; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX concurrency_leases_held ON public.concurrency_leases USING btree (owner_account_id, resource_type_code, released_at);


--
-- Name: concurrency_leases_token; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE UNIQUE INDEX concurrency_leases_token ON public.concurrency_leases USING btree (account_id, resource_type_code, COALESCE(resource_scope, ''::character varying), session_token) WHERE ((released_at IS NULL) AND (session_token IS NOT NULL));


--
-- Name: consumption_ledger_account; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX consumption_ledger_account ON public.consumption_ledger USING btree (account_id, resource_type_code, occurred_at);


--
-- Name: consumption_ledger_corrects; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX consumption_ledger_corrects ON public.consumption_ledger USING btree (corrects_event_id) WHERE (corrects_event_id IS NOT NULL);


--
-- Name: control_decisions_log_account; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX control_decisions_log_account ON public.control_decisions_log USING btree (account_id, decided_at);


--
-- Name: control_rules_resource; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX control_rules_resource ON public.control_rules USING btree (resource_type_code, namespace_id);


--
-- Name: entitlements_account_resource; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX entitlements_account_resource ON public.entitlements USING btree (account_id, resource_type_code);


--
-- Name: entitlements_audit_entitlement; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX entitlements_audit_entitlement ON public.entitlements_audit USING btree (entitlement_id);


--
-- Name: plan_entitlement_templates_plan; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX plan_entitlement_templates_plan ON public.plan_entitlement_templates USING btree (plan_id);


--
-- Name: usage_reservations_held; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX usage_reservations_held ON public.usage_reservations USING btree (owner_account_id, resource_type_code, freed_at);


--
-- Name: consumption_ledger mec_append_only; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consumption_ledger FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_change();


--
-- Name: entitlements mec_audit; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_audit AFTER INSERT OR DELETE OR UPDATE ON public.entitlements FOR EACH ROW EXECUTE FUNCTION public.trg_audit_entitlement();


--
-- Name: consumption_ledger mec_count; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_count AFTER INSERT ON public.consumption_ledger REFERENCING NEW TABLE AS new_events FOR EACH STATEMENT EXECUTE FUNCTION public.trg_count_events();


--
-- Name: account_types mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE DELETE OR UPDATE ON public.account_types FOR EACH ROW EXECUTE FUNCTION public.trg_guard_account_type();


--
-- Name: accounts mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR DELETE OR UPDATE ON public.accounts FOR EACH ROW EXECUTE FUNCTION public.trg_guard_account();


--
-- Name: concurrency_leases mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON public.concurrency_leases FOR EACH ROW EXECUTE FUNCTION public.trg_guard_hold();


--
-- Name: consumption_ledger mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT ON public.consumption_ledger FOR EACH ROW EXECUTE FUNCTION public.trg_guard_event();


--
-- Name: entitlements mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON public.entitlements FOR EACH ROW EXECUTE FUNCTION public.trg_guard_entitlement();


--
-- Name: plan_entitlement_templates mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON public.plan_entitlement_templates FOR EACH ROW EXECUTE FUNCTION public.trg_guard_template();


--
-- Name: resource_type_allowed_units mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR DELETE OR UPDATE ON public.resource_type_allowed_units FOR EACH ROW EXECUTE FUNCTION public.trg_guard_allowed_unit();


--
-- Name: resource_types mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE DELETE OR UPDATE ON public.resource_types FOR EACH ROW EXECUTE FUNCTION public.trg_guard_resource_type();


--
-- Name: units mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE DELETE OR UPDATE ON public.units FOR EACH ROW EXECUTE FUNCTION public.trg_guard_unit();


--
-- Name: usage_reservations mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON public.usage_reservations FOR EACH ROW EXECUTE FUNCTION public.trg_guard_hold();


--
-- Name: account_types mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.account_types FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: accounts mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.accounts FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: concurrency_leases mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.concurrency_leases FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: control_rules mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.control_rules FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: entitlements mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.entitlements FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: mec_schema mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.mec_schema FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: plan_entitlement_templates mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.plan_entitlement_templates FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: plans mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.plans FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: resource_types mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.resource_types FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: units mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.units FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: usage_reservations mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.usage_reservations FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: window_types mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.window_types FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: accounts accounts_account_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_account_type_code_fkey FOREIGN KEY (account_type_code) REFERENCES public.account_types(account_type_code);


--
-- Name: accounts accounts_parent_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_parent_account_id_fkey FOREIGN KEY (parent_account_id) REFERENCES public.accounts(account_id);


--
-- Name: concurrency_leases concurrency_leases_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.concurrency_leases
    ADD CONSTRAINT concurrency_leases_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);


--
-- Name: concurrency_leases concurrency_leases_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.concurrency_leases
    ADD CONSTRAINT concurrency_leases_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code);


--
-- Name: consumption_event_details consumption_event_details_event_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_event_details
    ADD CONSTRAINT consumption_event_details_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.consumption_ledger(event_id);


--
-- Name: control_rule_conditions control_rule_conditions_rule_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rule_conditions
    ADD CONSTRAINT control_rule_conditions_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.control_rules(rule_id) ON DELETE CASCADE;


--
-- Name: control_rules control_rules_limit_action_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rules
    ADD CONSTRAINT control_rules_limit_action_code_fkey FOREIGN KEY (limit_action_code) REFERENCES public.limit_actions(limit_action_code);


--
-- Name: control_rules control_rules_limit_kind_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rules
    ADD CONSTRAINT control_rules_limit_kind_code_fkey FOREIGN KEY (limit_kind_code) REFERENCES public.limit_kinds(limit_kind_code);


--
-- Name: control_rules control_rules_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.control_rules
    ADD CONSTRAINT control_rules_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code);


--
-- Name: entitlement_conditions entitlement_conditions_entitlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlement_conditions
    ADD CONSTRAINT entitlement_conditions_entitlement_id_fkey FOREIGN KEY (entitlement_id) REFERENCES public.entitlements(entitlement_id) ON DELETE CASCADE;


--
-- Name: entitlements entitlements_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);


--
-- Name: entitlements entitlements_limit_kind_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_limit_kind_code_fkey FOREIGN KEY (limit_kind_code) REFERENCES public.limit_kinds(limit_kind_code);


--
-- Name: entitlements entitlements_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans(plan_id);


--
-- Name: entitlements entitlements_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code);


--
-- Name: entitlements entitlements_superseded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES public.entitlements(entitlement_id);


--
-- Name: entitlements entitlements_template_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_template_id_fkey FOREIGN KEY (template_id) REFERENCES public.plan_entitlement_templates(template_id) ON DELETE SET NULL;


--
-- Name: entitlements entitlements_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units(unit_code);


--
-- Name: entitlements entitlements_window_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.entitlements
    ADD CONSTRAINT entitlements_window_type_code_fkey FOREIGN KEY (window_type_code) REFERENCES public.window_types(window_type_code);


--
-- Name: plan_entitlement_templates plan_entitlement_templates_limit_kind_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_limit_kind_code_fkey FOREIGN KEY (limit_kind_code) REFERENCES public.limit_kinds(limit_kind_code);


--
-- Name: plan_entitlement_templates plan_entitlement_templates_plan_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans(plan_id) ON DELETE CASCADE;


--
-- Name: plan_entitlement_templates plan_entitlement_templates_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code);


--
-- Name: plan_entitlement_templates plan_entitlement_templates_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units(unit_code);


--
-- Name: plan_entitlement_templates plan_entitlement_templates_window_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.plan_entitlement_templates
    ADD CONSTRAINT plan_entitlement_templates_window_type_code_fkey FOREIGN KEY (window_type_code) REFERENCES public.window_types(window_type_code);


--
-- Name: resource_type_allowed_units resource_type_allowed_units_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.resource_type_allowed_units
    ADD CONSTRAINT resource_type_allowed_units_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code) ON DELETE CASCADE;


--
-- Name: resource_type_allowed_units resource_type_allowed_units_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.resource_type_allowed_units
    ADD CONSTRAINT resource_type_allowed_units_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units(unit_code);


--
-- Name: resource_types resource_types_default_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.resource_types
    ADD CONSTRAINT resource_types_default_unit_code_fkey FOREIGN KEY (default_unit_code) REFERENCES public.units(unit_code);


--
-- Name: usage_reservations usage_reservations_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);


--
-- Name: usage_reservations usage_reservations_resource_type_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_resource_type_code_fkey FOREIGN KEY (resource_type_code) REFERENCES public.resource_types(resource_type_code);


--
-- Name: usage_reservations usage_reservations_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units(unit_code);


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO mec_owner;
GRANT USAGE ON SCHEMA public TO mec_reader;
GRANT USAGE ON SCHEMA public TO mec_app;
GRANT USAGE ON SCHEMA public TO mec_loader;
GRANT USAGE ON SCHEMA public TO mec_admin;


--
-- Name: TABLE account_types; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.account_types TO mec_reader;
GRANT SELECT ON TABLE public.account_types TO mec_app;
GRANT SELECT ON TABLE public.account_types TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_types TO mec_admin;


--
-- Name: TABLE accounts; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.accounts TO mec_reader;
GRANT SELECT ON TABLE public.accounts TO mec_app;
GRANT SELECT ON TABLE public.accounts TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts TO mec_admin;


--
-- Name: TABLE admission_gates; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.admission_gates TO mec_reader;
GRANT SELECT ON TABLE public.admission_gates TO mec_app;
GRANT SELECT ON TABLE public.admission_gates TO mec_loader;
GRANT SELECT ON TABLE public.admission_gates TO mec_admin;


--
-- Name: TABLE concurrency_leases; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.concurrency_leases TO mec_reader;
GRANT SELECT ON TABLE public.concurrency_leases TO mec_app;
GRANT SELECT ON TABLE public.concurrency_leases TO mec_loader;
GRANT SELECT,INSERT,UPDATE ON TABLE public.concurrency_leases TO mec_admin;


--
-- Name: TABLE consumption_event_details; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.consumption_event_details TO mec_reader;
GRANT SELECT ON TABLE public.consumption_event_details TO mec_app;
GRANT SELECT,INSERT ON TABLE public.consumption_event_details TO mec_loader;
GRANT SELECT,INSERT ON TABLE public.consumption_event_details TO mec_admin;


--
-- Name: TABLE consumption_ledger; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.consumption_ledger TO mec_reader;
GRANT SELECT ON TABLE public.consumption_ledger TO mec_app;
GRANT SELECT,INSERT ON TABLE public.consumption_ledger TO mec_loader;
GRANT SELECT,INSERT ON TABLE public.consumption_ledger TO mec_admin;


--
-- Name: TABLE control_decisions_log; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.control_decisions_log TO mec_reader;
GRANT SELECT ON TABLE public.control_decisions_log TO mec_app;
GRANT SELECT ON TABLE public.control_decisions_log TO mec_loader;
GRANT SELECT ON TABLE public.control_decisions_log TO mec_admin;


--
-- Name: TABLE control_rule_conditions; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.control_rule_conditions TO mec_reader;
GRANT SELECT ON TABLE public.control_rule_conditions TO mec_app;
GRANT SELECT ON TABLE public.control_rule_conditions TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.control_rule_conditions TO mec_admin;


--
-- Name: TABLE control_rules; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.control_rules TO mec_reader;
GRANT SELECT ON TABLE public.control_rules TO mec_app;
GRANT SELECT ON TABLE public.control_rules TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.control_rules TO mec_admin;


--
-- Name: TABLE entitlement_conditions; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.entitlement_conditions TO mec_reader;
GRANT SELECT ON TABLE public.entitlement_conditions TO mec_app;
GRANT SELECT ON TABLE public.entitlement_conditions TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.entitlement_conditions TO mec_admin;


--
-- Name: TABLE entitlements; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.entitlements TO mec_reader;
GRANT SELECT ON TABLE public.entitlements TO mec_app;
GRANT SELECT ON TABLE public.entitlements TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.entitlements TO mec_admin;


--
-- Name: TABLE entitlements_audit; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.entitlements_audit TO mec_reader;
GRANT SELECT ON TABLE public.entitlements_audit TO mec_app;
GRANT SELECT ON TABLE public.entitlements_audit TO mec_loader;
GRANT SELECT ON TABLE public.entitlements_audit TO mec_admin;


--
-- Name: TABLE limit_actions; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.limit_actions TO mec_reader;
GRANT SELECT ON TABLE public.limit_actions TO mec_app;
GRANT SELECT ON TABLE public.limit_actions TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.limit_actions TO mec_admin;


--
-- Name: TABLE limit_kinds; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.limit_kinds TO mec_reader;
GRANT SELECT ON TABLE public.limit_kinds TO mec_app;
GRANT SELECT ON TABLE public.limit_kinds TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.limit_kinds TO mec_admin;


--
-- Name: TABLE mec_schema; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.mec_schema TO mec_reader;
GRANT SELECT ON TABLE public.mec_schema TO mec_app;
GRANT SELECT ON TABLE public.mec_schema TO mec_loader;
GRANT SELECT ON TABLE public.mec_schema TO mec_admin;


--
-- Name: TABLE plan_entitlement_templates; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.plan_entitlement_templates TO mec_reader;
GRANT SELECT ON TABLE public.plan_entitlement_templates TO mec_app;
GRANT SELECT ON TABLE public.plan_entitlement_templates TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plan_entitlement_templates TO mec_admin;


--
-- Name: TABLE plans; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.plans TO mec_reader;
GRANT SELECT ON TABLE public.plans TO mec_app;
GRANT SELECT ON TABLE public.plans TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans TO mec_admin;


--
-- Name: TABLE resource_type_allowed_units; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.resource_type_allowed_units TO mec_reader;
GRANT SELECT ON TABLE public.resource_type_allowed_units TO mec_app;
GRANT SELECT ON TABLE public.resource_type_allowed_units TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.resource_type_allowed_units TO mec_admin;


--
-- Name: TABLE resource_types; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.resource_types TO mec_reader;
GRANT SELECT ON TABLE public.resource_types TO mec_app;
GRANT SELECT ON TABLE public.resource_types TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.resource_types TO mec_admin;


--
-- Name: TABLE units; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.units TO mec_reader;
GRANT SELECT ON TABLE public.units TO mec_app;
GRANT SELECT ON TABLE public.units TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.units TO mec_admin;


--
-- Name: TABLE usage_history; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.usage_history TO mec_reader;
GRANT SELECT ON TABLE public.usage_history TO mec_app;
GRANT SELECT ON TABLE public.usage_history TO mec_loader;
GRANT SELECT ON TABLE public.usage_history TO mec_admin;


--
-- Name: TABLE usage_live; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.usage_live TO mec_reader;
GRANT SELECT ON TABLE public.usage_live TO mec_app;
GRANT SELECT ON TABLE public.usage_live TO mec_loader;
GRANT SELECT ON TABLE public.usage_live TO mec_admin;


--
-- Name: TABLE usage_reservations; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.usage_reservations TO mec_reader;
GRANT SELECT ON TABLE public.usage_reservations TO mec_app;
GRANT SELECT ON TABLE public.usage_reservations TO mec_loader;
GRANT SELECT ON TABLE public.usage_reservations TO mec_admin;


--
-- Name: TABLE v_account_hierarchy; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_account_hierarchy TO mec_reader;
GRANT SELECT ON TABLE public.v_account_hierarchy TO mec_app;
GRANT SELECT ON TABLE public.v_account_hierarchy TO mec_loader;
GRANT SELECT ON TABLE public.v_account_hierarchy TO mec_admin;


--
-- Name: TABLE v_active_entitlements; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_active_entitlements TO mec_reader;
GRANT SELECT ON TABLE public.v_active_entitlements TO mec_app;
GRANT SELECT ON TABLE public.v_active_entitlements TO mec_loader;
GRANT SELECT ON TABLE public.v_active_entitlements TO mec_admin;


--
-- Name: TABLE v_active_leases; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_active_leases TO mec_reader;
GRANT SELECT ON TABLE public.v_active_leases TO mec_app;
GRANT SELECT ON TABLE public.v_active_leases TO mec_loader;
GRANT SELECT ON TABLE public.v_active_leases TO mec_admin;


--
-- Name: TABLE v_active_reservations; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_active_reservations TO mec_reader;
GRANT SELECT ON TABLE public.v_active_reservations TO mec_app;
GRANT SELECT ON TABLE public.v_active_reservations TO mec_loader;
GRANT SELECT ON TABLE public.v_active_reservations TO mec_admin;


--
-- Name: TABLE v_usage_summary; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_usage_summary TO mec_reader;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_app;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_loader;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_admin;


--
-- Name: TABLE window_types; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.window_types TO mec_reader;
GRANT SELECT ON TABLE public.window_types TO mec_app;
GRANT SELECT ON TABLE public.window_types TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.window_types TO mec_admin;


--
-- PostgreSQL database dump complete
--


