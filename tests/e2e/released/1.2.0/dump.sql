--
-- PostgreSQL database dump
--

\restrict YaSWwzeX0kAiiJZIp7BG3qtZe5VVtu1nKJjd4ZHq95NQ6BgYc6H6aFirznMYVdW

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


--
-- Name: note_event(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.note_event() RETURNS trigger
    LANGUAGE plpgsql
    SET work_mem TO '8MB'
    AS $$BEGIN RETURN NEW; END$$;


ALTER FUNCTION public.note_event() OWNER TO postgres;

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
-- Name: COLUMN account_types.account_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.account_types.account_type_code IS 'The code';


--
-- Name: COLUMN account_types.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.account_types.description IS 'For people';


--
-- Name: COLUMN account_types.can_have_children; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.account_types.can_have_children IS 'Whether accounts of this type may have accounts below them';


--
-- Name: COLUMN account_types.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.account_types.created_at IS 'When the row was made';


--
-- Name: COLUMN account_types.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.account_types.updated_at IS 'When the row was last changed';


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
    CONSTRAINT accounts_crm_given CHECK ((crm_number <> ''::text)),
    CONSTRAINT accounts_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT accounts_status_check CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'suspended'::character varying, 'closed'::character varying])::text[])))
);

ALTER TABLE ONLY public.accounts FORCE ROW LEVEL SECURITY;


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
-- Name: COLUMN accounts.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN accounts.account_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.account_type_code IS 'Its type';


--
-- Name: COLUMN accounts.parent_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.parent_account_id IS 'The account above it; NULL: it is the root of its tree';


--
-- Name: COLUMN accounts.external_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.external_id IS 'What the application calls it; unique in its namespace';


--
-- Name: COLUMN accounts.display_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.display_name IS 'For people';


--
-- Name: COLUMN accounts.email; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.email IS 'For people';


--
-- Name: COLUMN accounts.status; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.status IS 'active, suspended or closed; the last two deny every check of it and of those below';


--
-- Name: COLUMN accounts.time_zone; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.time_zone IS 'IANA name; windows of this account''s entitlements follow it';


--
-- Name: COLUMN accounts.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.created_at IS 'When the row was made';


--
-- Name: COLUMN accounts.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.updated_at IS 'When the row was last changed';


--
-- Name: COLUMN accounts.crm_number; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.accounts.crm_number IS 'Of the sales system';


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
-- Name: COLUMN admission_gates.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.account_id IS 'The account';


--
-- Name: COLUMN admission_gates.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.resource_type_code IS 'The resource type';


--
-- Name: COLUMN admission_gates.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.resource_scope IS 'Empty: a limit over all scopes';


--
-- Name: COLUMN admission_gates.limit_group; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.limit_group IS 'Limits of different groups are independent: all must let a request through';


--
-- Name: COLUMN admission_gates.passes; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.admission_gates.passes IS 'How often it was passed; informs only';


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

ALTER TABLE ONLY public.concurrency_leases FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concurrency_leases OWNER TO mec_owner;

--
-- Name: TABLE concurrency_leases; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.concurrency_leases IS 'Held units of concurrency limits (floating licences); held while not released and before expires_at';


--
-- Name: COLUMN concurrency_leases.lease_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.lease_id IS 'The id';


--
-- Name: COLUMN concurrency_leases.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN concurrency_leases.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.account_id IS 'The account';


--
-- Name: COLUMN concurrency_leases.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.resource_type_code IS 'The resource type';


--
-- Name: COLUMN concurrency_leases.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN concurrency_leases.acquired_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.acquired_at IS 'From when on it is held';


--
-- Name: COLUMN concurrency_leases.expires_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.expires_at IS 'The first instant at which it is not held any more, unless a heartbeat moves it';


--
-- Name: COLUMN concurrency_leases.last_heartbeat; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.last_heartbeat IS 'When it was last renewed';


--
-- Name: COLUMN concurrency_leases.released_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.released_at IS 'When it was given back, or found expired';


--
-- Name: COLUMN concurrency_leases.session_token; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.session_token IS 'The caller''s name for the holder: the same again returns the same lease';


--
-- Name: COLUMN concurrency_leases.session_metadata; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.session_metadata IS 'For people';


--
-- Name: COLUMN concurrency_leases.quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.quantity IS 'How many units of the limit the lease holds';


--
-- Name: COLUMN concurrency_leases.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.created_at IS 'When the row was made';


--
-- Name: COLUMN concurrency_leases.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.concurrency_leases.updated_at IS 'When the row was last changed';


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
-- Name: COLUMN consumption_event_details.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details.event_id IS 'The event';


--
-- Name: COLUMN consumption_event_details.detail_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details.detail_key IS 'What it says something of';


--
-- Name: COLUMN consumption_event_details.detail_value; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details.detail_value IS 'What it says';


--
-- Name: COLUMN consumption_event_details.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details.created_at IS 'When the row was made';


--
-- Name: consumption_event_details_archive; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.consumption_event_details_archive (
    event_id uuid NOT NULL,
    detail_key character varying(64) NOT NULL,
    detail_value character varying(512) NOT NULL,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE public.consumption_event_details_archive OWNER TO mec_owner;

--
-- Name: TABLE consumption_event_details_archive; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.consumption_event_details_archive IS 'The details of archived events';


--
-- Name: COLUMN consumption_event_details_archive.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details_archive.event_id IS 'The event';


--
-- Name: COLUMN consumption_event_details_archive.detail_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details_archive.detail_key IS 'What it says something of';


--
-- Name: COLUMN consumption_event_details_archive.detail_value; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details_archive.detail_value IS 'What it says';


--
-- Name: COLUMN consumption_event_details_archive.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_event_details_archive.created_at IS 'When the row was made';


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
    asked jsonb,
    CONSTRAINT consumption_ledger_correction CHECK ((is_correction = (corrects_event_id IS NOT NULL))),
    CONSTRAINT consumption_ledger_idempotency_key_check CHECK ((btrim((idempotency_key)::text) <> ''::text)),
    CONSTRAINT consumption_ledger_period CHECK ((period_end >= period_start)),
    CONSTRAINT consumption_ledger_quantity_check CHECK ((quantity <> 'NaN'::numeric)),
    CONSTRAINT consumption_ledger_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text))
);

ALTER TABLE ONLY public.consumption_ledger FORCE ROW LEVEL SECURITY;


ALTER TABLE public.consumption_ledger OWNER TO mec_owner;

--
-- Name: TABLE consumption_ledger; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.consumption_ledger IS 'What was used: one row an event, never updated, never deleted';


--
-- Name: COLUMN consumption_ledger.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.event_id IS 'The event';


--
-- Name: COLUMN consumption_ledger.idempotency_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.idempotency_key IS 'The caller''s key; unique for the account';


--
-- Name: COLUMN consumption_ledger.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN consumption_ledger.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.account_id IS 'The account';


--
-- Name: COLUMN consumption_ledger.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.resource_type_code IS 'The resource type';


--
-- Name: COLUMN consumption_ledger.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN consumption_ledger.quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.quantity IS 'How much, in unit_code; negative for what is given back or corrected';


--
-- Name: COLUMN consumption_ledger.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.unit_code IS 'The unit of the quantity';


--
-- Name: COLUMN consumption_ledger.occurred_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.occurred_at IS 'When it was used: the window that it counts in';


--
-- Name: COLUMN consumption_ledger.period_start; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.period_start IS 'When the use began; informs only';


--
-- Name: COLUMN consumption_ledger.period_end; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.period_end IS 'When the use ended; informs only';


--
-- Name: COLUMN consumption_ledger.is_correction; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.is_correction IS 'Whether it corrects another event';


--
-- Name: COLUMN consumption_ledger.corrects_event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.corrects_event_id IS 'The event that it corrects';


--
-- Name: COLUMN consumption_ledger.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.created_at IS 'When the row was made';


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
-- Name: COLUMN consumption_ledger.asked; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';


--
-- Name: consumption_ledger_archive; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.consumption_ledger_archive (
    event_id uuid NOT NULL,
    idempotency_key character varying(255) NOT NULL,
    namespace_id character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code character varying(64) NOT NULL,
    resource_scope character varying(128),
    quantity numeric(18,6) NOT NULL,
    unit_code character varying(32) NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    period_start timestamp with time zone,
    period_end timestamp with time zone,
    is_correction boolean NOT NULL,
    corrects_event_id uuid,
    created_at timestamp with time zone NOT NULL,
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL,
    base_quantity numeric NOT NULL,
    decision character varying(16),
    overage_quantity numeric(18,6),
    net_quantity numeric(18,6),
    requested_quantity numeric(18,6),
    asked jsonb
);

ALTER TABLE ONLY public.consumption_ledger_archive FORCE ROW LEVEL SECURITY;


ALTER TABLE public.consumption_ledger_archive OWNER TO mec_owner;

--
-- Name: TABLE consumption_ledger_archive; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.consumption_ledger_archive IS 'Events that have left the ledger; they answer as if they were still in it';


--
-- Name: COLUMN consumption_ledger_archive.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.event_id IS 'The event';


--
-- Name: COLUMN consumption_ledger_archive.idempotency_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.idempotency_key IS 'The caller''s key; unique for the account';


--
-- Name: COLUMN consumption_ledger_archive.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN consumption_ledger_archive.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.account_id IS 'The account';


--
-- Name: COLUMN consumption_ledger_archive.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.resource_type_code IS 'The resource type';


--
-- Name: COLUMN consumption_ledger_archive.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN consumption_ledger_archive.quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.quantity IS 'How much, in unit_code; negative for what is given back or corrected';


--
-- Name: COLUMN consumption_ledger_archive.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.unit_code IS 'The unit of the quantity';


--
-- Name: COLUMN consumption_ledger_archive.occurred_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.occurred_at IS 'When it was used: the window that it counts in';


--
-- Name: COLUMN consumption_ledger_archive.period_start; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.period_start IS 'When the use began; informs only';


--
-- Name: COLUMN consumption_ledger_archive.period_end; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.period_end IS 'When the use ended; informs only';


--
-- Name: COLUMN consumption_ledger_archive.is_correction; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.is_correction IS 'Whether it corrects another event';


--
-- Name: COLUMN consumption_ledger_archive.corrects_event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.corrects_event_id IS 'The event that it corrects';


--
-- Name: COLUMN consumption_ledger_archive.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.created_at IS 'When the row was made';


--
-- Name: COLUMN consumption_ledger_archive.owner_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.owner_account_id IS 'The root of the account''s tree when the event was recorded';


--
-- Name: COLUMN consumption_ledger_archive.ancestor_ids; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.ancestor_ids IS 'The accounts above it when the event was recorded, nearest first';


--
-- Name: COLUMN consumption_ledger_archive.base_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.base_quantity IS 'The quantity in base units: those of the default unit''s category, else the default unit';


--
-- Name: COLUMN consumption_ledger_archive.decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.decision IS 'Where the event came from an admission: its decision';


--
-- Name: COLUMN consumption_ledger_archive.overage_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.overage_quantity IS 'Where the event came from an admission: what of it was beyond the limit, as answered: in the unit of the entitlement that decided';


--
-- Name: COLUMN consumption_ledger_archive.net_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.net_quantity IS 'Where the event is a correction: the net quantity of the corrected event from here on';


--
-- Name: COLUMN consumption_ledger_archive.requested_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.requested_quantity IS 'Where the event came from fn_consume: what was asked for; more than quantity where it was admitted in part';


--
-- Name: COLUMN consumption_ledger_archive.asked; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.consumption_ledger_archive.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';


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
-- Name: COLUMN control_decisions_log.decision_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.decision_id IS 'The id; ids follow time';


--
-- Name: COLUMN control_decisions_log.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN control_decisions_log.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.account_id IS 'The account';


--
-- Name: COLUMN control_decisions_log.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.resource_type_code IS 'The resource type';


--
-- Name: COLUMN control_decisions_log.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN control_decisions_log.requested_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.requested_quantity IS 'What was asked for';


--
-- Name: COLUMN control_decisions_log.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.unit_code IS 'In which unit, where the request named one';


--
-- Name: COLUMN control_decisions_log.decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.decision IS 'allow, warn, grace, overage or deny';


--
-- Name: COLUMN control_decisions_log.reason; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.reason IS 'Why, for a person';


--
-- Name: COLUMN control_decisions_log.rule_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.rule_id IS 'The rule that governs the limit that decided';


--
-- Name: COLUMN control_decisions_log.entitlement_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.entitlement_id IS 'The limit that decided';


--
-- Name: COLUMN control_decisions_log.usage_at_decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.usage_at_decision IS 'What was used of it, in its unit';


--
-- Name: COLUMN control_decisions_log.limit_at_decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.limit_at_decision IS 'What it allowed; NULL: no limit';


--
-- Name: COLUMN control_decisions_log.percent_used; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.percent_used IS 'The first over the second';


--
-- Name: COLUMN control_decisions_log.decided_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_decisions_log.decided_at IS 'When';


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
-- Name: COLUMN control_rule_conditions.rule_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rule_conditions.rule_id IS 'The rule';


--
-- Name: COLUMN control_rule_conditions.condition_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rule_conditions.condition_key IS 'The key in the context of a request';


--
-- Name: COLUMN control_rule_conditions.condition_value; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rule_conditions.condition_value IS 'What it is compared with; of in and not_in, values with commas between';


--
-- Name: COLUMN control_rule_conditions.operator; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rule_conditions.operator IS 'eq, ne, in, not_in, gt, gte, lt, lte, prefix, exists or not_exists';


--
-- Name: COLUMN control_rule_conditions.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rule_conditions.created_at IS 'When the row was made';


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

ALTER TABLE ONLY public.control_rules FORCE ROW LEVEL SECURITY;


ALTER TABLE public.control_rules OWNER TO mec_owner;

--
-- Name: TABLE control_rules; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.control_rules IS 'What happens at the boundary of a limit: when to warn, and block, warn, grace or overage';


--
-- Name: COLUMN control_rules.rule_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.rule_id IS 'The rule';


--
-- Name: COLUMN control_rules.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN control_rules.rule_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.rule_name IS 'For people';


--
-- Name: COLUMN control_rules.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.resource_type_code IS 'The resource type';


--
-- Name: COLUMN control_rules.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN control_rules.limit_kind_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';


--
-- Name: COLUMN control_rules.limit_action_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.limit_action_code IS 'What happens where there is no room: block, warn, grace or overage';


--
-- Name: COLUMN control_rules.warn_at_percent; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.warn_at_percent IS 'From which usage on, in percent of the limit, a request that has room is a warning; NULL: never';


--
-- Name: COLUMN control_rules.grace_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.grace_quantity IS 'In the unit of the entitlement that the rule is applied to';


--
-- Name: COLUMN control_rules.grace_window_hours; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.grace_window_hours IS 'How long grace lasts from the moment the limit was reached; NULL: for ever';


--
-- Name: COLUMN control_rules.overage_multiplier; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.overage_multiplier IS 'How much dearer overage is; informs only';


--
-- Name: COLUMN control_rules.priority; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.priority IS 'The higher one wins';


--
-- Name: COLUMN control_rules.is_active; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.is_active IS 'Only active ones act';


--
-- Name: COLUMN control_rules.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.created_at IS 'When the row was made';


--
-- Name: COLUMN control_rules.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.control_rules.updated_at IS 'When the row was last changed';


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
-- Name: COLUMN entitlement_conditions.entitlement_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlement_conditions.entitlement_id IS 'The entitlement';


--
-- Name: COLUMN entitlement_conditions.condition_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlement_conditions.condition_key IS 'The key in the context of a request';


--
-- Name: COLUMN entitlement_conditions.condition_value; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlement_conditions.condition_value IS 'What it is compared with; of in and not_in, values with commas between';


--
-- Name: COLUMN entitlement_conditions.operator; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlement_conditions.operator IS 'eq, ne, in, not_in, gt, gte, lt, lte, prefix, exists or not_exists';


--
-- Name: COLUMN entitlement_conditions.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlement_conditions.created_at IS 'When the row was made';


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

ALTER TABLE ONLY public.entitlements FORCE ROW LEVEL SECURITY;


ALTER TABLE public.entitlements OWNER TO mec_owner;

--
-- Name: TABLE entitlements; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.entitlements IS 'What an account may use: a limit, its window and its validity [effective_start, effective_end)';


--
-- Name: COLUMN entitlements.entitlement_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.entitlement_id IS 'The entitlement';


--
-- Name: COLUMN entitlements.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN entitlements.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.account_id IS 'The account';


--
-- Name: COLUMN entitlements.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.resource_type_code IS 'The resource type';


--
-- Name: COLUMN entitlements.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN entitlements.limit_kind_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';


--
-- Name: COLUMN entitlements.quantity_allowed; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.quantity_allowed IS 'In unit_code; NULL: unlimited';


--
-- Name: COLUMN entitlements.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.unit_code IS 'The unit of the quantity';


--
-- Name: COLUMN entitlements.effective_start; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.effective_start IS 'From when on it is in force';


--
-- Name: COLUMN entitlements.effective_end; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.effective_end IS 'The first instant at which it is not in force any more; NULL: never';


--
-- Name: COLUMN entitlements.window_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.window_type_code IS 'The window that usage is counted in; NULL: none, the lifetime';


--
-- Name: COLUMN entitlements.window_anchor; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.window_anchor IS 'NULL: effective_start';


--
-- Name: COLUMN entitlements.plan_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.plan_id IS 'The plan';


--
-- Name: COLUMN entitlements.template_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.template_id IS 'The template that it was made from';


--
-- Name: COLUMN entitlements.priority; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.priority IS 'The higher one wins';


--
-- Name: COLUMN entitlements.status; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.status IS 'Only active ones act';


--
-- Name: COLUMN entitlements.version; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.version IS 'For the application';


--
-- Name: COLUMN entitlements.superseded_by; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.superseded_by IS 'For the application: the entitlement that took its place';


--
-- Name: COLUMN entitlements.limit_group; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.limit_group IS 'Limits of different groups are independent: all must let a request through';


--
-- Name: COLUMN entitlements.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.created_at IS 'When the row was made';


--
-- Name: COLUMN entitlements.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements.updated_at IS 'When the row was last changed';


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
-- Name: COLUMN entitlements_audit.audit_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.audit_id IS 'The id; ids follow time';


--
-- Name: COLUMN entitlements_audit.entitlement_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.entitlement_id IS 'The entitlement';


--
-- Name: COLUMN entitlements_audit.operation; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.operation IS 'INSERT, UPDATE or DELETE';


--
-- Name: COLUMN entitlements_audit.old_values; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.old_values IS 'The row before; NULL for INSERT';


--
-- Name: COLUMN entitlements_audit.new_values; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.new_values IS 'The row after; NULL for DELETE';


--
-- Name: COLUMN entitlements_audit.changed_by; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.changed_by IS 'mec.actor where the session sets it, else the acting role';


--
-- Name: COLUMN entitlements_audit.changed_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.changed_at IS 'When';


--
-- Name: COLUMN entitlements_audit.changed_by_role; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.entitlements_audit.changed_by_role IS 'The acting role';


--
-- Name: invoices; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.invoices (
    account_id uuid,
    total numeric
);


ALTER TABLE public.invoices OWNER TO postgres;

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
-- Name: COLUMN limit_actions.limit_action_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_actions.limit_action_code IS 'The code';


--
-- Name: COLUMN limit_actions.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_actions.description IS 'For people';


--
-- Name: COLUMN limit_actions.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_actions.created_at IS 'When the row was made';


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
-- Name: COLUMN limit_kinds.limit_kind_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_kinds.limit_kind_code IS 'The code';


--
-- Name: COLUMN limit_kinds.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_kinds.description IS 'For people';


--
-- Name: COLUMN limit_kinds.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.limit_kinds.created_at IS 'When the row was made';


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
-- Name: COLUMN mec_schema.is_current; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.mec_schema.is_current IS 'Always true: there is one row';


--
-- Name: COLUMN mec_schema.schema_version; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.mec_schema.schema_version IS 'The version of the tables';


--
-- Name: COLUMN mec_schema.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.mec_schema.created_at IS 'When the row was made';


--
-- Name: COLUMN mec_schema.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.mec_schema.updated_at IS 'When the row was last changed';


--
-- Name: namespace_roles; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.namespace_roles (
    role_name regrole NOT NULL,
    namespace_id character varying(64) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    bound_as character varying(64),
    members character varying(64)[] DEFAULT '{}'::character varying[] NOT NULL,
    CONSTRAINT namespace_roles_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text))
);


ALTER TABLE public.namespace_roles OWNER TO mec_owner;

--
-- Name: TABLE namespace_roles; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.namespace_roles IS 'Binds roles to namespaces: a session that has such a role sees and changes these namespaces only';


--
-- Name: COLUMN namespace_roles.role_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.role_name IS 'A role; those that inherit its rights are bound with it. While it is bound it has the right REFERENCES on this column, which allows nothing and keeps it from being dropped';


--
-- Name: COLUMN namespace_roles.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.namespace_id IS 'A namespace that the role may see';


--
-- Name: COLUMN namespace_roles.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.created_at IS 'When the row was made';


--
-- Name: COLUMN namespace_roles.bound_as; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.bound_as IS 'The name of the role when it was bound; filled by a trigger. Where the role is gone, one of that name sees nothing';


--
-- Name: COLUMN namespace_roles.members; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.members IS 'The roles that had its rights when any binding was last changed, or fn_mec_bootstrap() called, and earlier ones; one that has them no more sees nothing until its name is removed here';


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
-- Name: COLUMN plan_entitlement_templates.template_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.template_id IS 'The id';


--
-- Name: COLUMN plan_entitlement_templates.plan_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.plan_id IS 'The plan';


--
-- Name: COLUMN plan_entitlement_templates.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.resource_type_code IS 'The resource type';


--
-- Name: COLUMN plan_entitlement_templates.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN plan_entitlement_templates.limit_kind_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';


--
-- Name: COLUMN plan_entitlement_templates.quantity_allowed; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.quantity_allowed IS 'NULL: unlimited';


--
-- Name: COLUMN plan_entitlement_templates.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.unit_code IS 'The unit of the quantity';


--
-- Name: COLUMN plan_entitlement_templates.window_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.window_type_code IS 'The window that usage is counted in; NULL: none, the lifetime';


--
-- Name: COLUMN plan_entitlement_templates.duration_days; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.duration_days IS 'How long the entitlement lasts, in calendar days of the account''s zone; NULL: as long as the trial, else without end';


--
-- Name: COLUMN plan_entitlement_templates.limit_group; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.limit_group IS 'Limits of different groups are independent: all must let a request through';


--
-- Name: COLUMN plan_entitlement_templates.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.created_at IS 'When the row was made';


--
-- Name: COLUMN plan_entitlement_templates.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plan_entitlement_templates.updated_at IS 'When the row was last changed';


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
    status character varying(16) DEFAULT 'draft'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plans_namespace_id_check CHECK ((btrim((namespace_id)::text) <> ''::text)),
    CONSTRAINT plans_plan_id_check CHECK ((btrim((plan_id)::text) <> ''::text)),
    CONSTRAINT plans_trial_days_check CHECK (((trial_days >= 1) AND (trial_days <= 36500)))
);

ALTER TABLE ONLY public.plans FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans OWNER TO mec_owner;

--
-- Name: TABLE plans; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.plans IS 'Named sets of entitlement templates; those of namespace ''default'' serve every namespace';


--
-- Name: COLUMN plans.plan_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.plan_id IS 'The code';


--
-- Name: COLUMN plans.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN plans.plan_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.plan_name IS 'For people';


--
-- Name: COLUMN plans.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.description IS 'For people';


--
-- Name: COLUMN plans.is_trial; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.is_trial IS 'Whether entitlements end after trial_days where their template says nothing';


--
-- Name: COLUMN plans.trial_days; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.trial_days IS 'Calendar days of the account''s zone';


--
-- Name: COLUMN plans.external_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.external_id IS 'What a billing system calls it';


--
-- Name: COLUMN plans.status; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.status IS 'Only active ones can be given';


--
-- Name: COLUMN plans.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.created_at IS 'When the row was made';


--
-- Name: COLUMN plans.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.plans.updated_at IS 'When the row was last changed';


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
-- Name: COLUMN resource_type_allowed_units.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_type_allowed_units.resource_type_code IS 'The resource type';


--
-- Name: COLUMN resource_type_allowed_units.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_type_allowed_units.unit_code IS 'The unit';


--
-- Name: COLUMN resource_type_allowed_units.per_default; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_type_allowed_units.per_default IS 'How many default units one such unit is; NULL: by the base factors';


--
-- Name: COLUMN resource_type_allowed_units.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_type_allowed_units.created_at IS 'When the row was made';


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

ALTER TABLE ONLY public.resource_types FORCE ROW LEVEL SECURITY;


ALTER TABLE public.resource_types OWNER TO mec_owner;

--
-- Name: TABLE resource_types; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.resource_types IS 'What is metered or entitled; those of namespace ''default'' serve every namespace';


--
-- Name: COLUMN resource_types.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.resource_type_code IS 'The code';


--
-- Name: COLUMN resource_types.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN resource_types.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.description IS 'For people';


--
-- Name: COLUMN resource_types.default_unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.default_unit_code IS 'The unit of reads, and of calls that name none';


--
-- Name: COLUMN resource_types.is_inventory; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.is_inventory IS 'Whether it is owned and given back: negative quantities are allowed';


--
-- Name: COLUMN resource_types.is_concurrency; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.is_concurrency IS 'Whether it is held by leases; informs only';


--
-- Name: COLUMN resource_types.is_time_bound; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.is_time_bound IS 'Whether it is access for a time; informs only';


--
-- Name: COLUMN resource_types.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.created_at IS 'When the row was made';


--
-- Name: COLUMN resource_types.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.resource_types.updated_at IS 'When the row was last changed';


--
-- Name: spending; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.spending AS
 SELECT accounts.display_name,
    sum(consumption_ledger.quantity) AS quantity
   FROM (public.consumption_ledger
     JOIN public.accounts USING (account_id))
  GROUP BY accounts.display_name;


ALTER TABLE public.spending OWNER TO postgres;

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
-- Name: COLUMN units.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.unit_code IS 'The code';


--
-- Name: COLUMN units.unit_category; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.unit_category IS 'Units of one category convert into each other by their base factors';


--
-- Name: COLUMN units.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.description IS 'For people';


--
-- Name: COLUMN units.base_factor; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.base_factor IS 'How many base units of its category one such unit is; NULL: converts to nothing';


--
-- Name: COLUMN units.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.created_at IS 'When the row was made';


--
-- Name: COLUMN units.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.units.updated_at IS 'When the row was last changed';


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
-- Name: COLUMN usage_history.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.account_id IS 'The account';


--
-- Name: COLUMN usage_history.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.resource_type_code IS 'The resource type';


--
-- Name: COLUMN usage_history.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN usage_history.is_below; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.is_below IS 'Whether the pool counts the accounts below the account, or its own events';


--
-- Name: COLUMN usage_history.level; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.level IS '0 months, 1 days, 2 hours, 3 minutes, 4 seconds, then hundredths of the one before; UTC';


--
-- Name: COLUMN usage_history.slot_start; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.slot_start IS 'The first instant of the slot';


--
-- Name: COLUMN usage_history.lane; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.lane IS 'As in usage_live';


--
-- Name: COLUMN usage_history.total; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_history.total IS 'In base units';


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
    recent bytea NOT NULL,
    history_version uuid
)
WITH (fillfactor='50');
ALTER TABLE ONLY public.usage_live ALTER COLUMN recent SET STORAGE EXTERNAL;


ALTER TABLE public.usage_live OWNER TO mec_owner;

--
-- Name: TABLE usage_live; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_live IS 'Per pool and lane: the sum of all events, and the recent ones that usage_history does not hold yet';


--
-- Name: COLUMN usage_live.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.account_id IS 'The account';


--
-- Name: COLUMN usage_live.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.resource_type_code IS 'The resource type';


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
-- Name: COLUMN usage_live.history_version; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_live.history_version IS 'Another one whenever the lane''s rows of usage_history change; all zeros where it has none; NULL where nothing is known of them';


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
    attempt integer DEFAULT 1 NOT NULL,
    CONSTRAINT usage_reservations_attempt_check CHECK ((attempt > 0)),
    CONSTRAINT usage_reservations_idempotency_key_check CHECK ((btrim((idempotency_key)::text) <> ''::text)),
    CONSTRAINT usage_reservations_quantity_check CHECK (((quantity > (0)::numeric) AND (quantity <> 'NaN'::numeric))),
    CONSTRAINT usage_reservations_resource_scope_check CHECK ((btrim((resource_scope)::text) <> ''::text)),
    CONSTRAINT usage_reservations_status_check CHECK (((status)::text = ANY ((ARRAY['held'::character varying, 'expired'::character varying, 'committed'::character varying, 'released'::character varying])::text[])))
);

ALTER TABLE ONLY public.usage_reservations FORCE ROW LEVEL SECURITY;


ALTER TABLE public.usage_reservations OWNER TO mec_owner;

--
-- Name: TABLE usage_reservations; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_reservations IS 'Quantities held for work whose size is known afterwards; count as used until settled or expired';


--
-- Name: COLUMN usage_reservations.reservation_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.reservation_id IS 'The id';


--
-- Name: COLUMN usage_reservations.idempotency_key; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.idempotency_key IS 'The caller''s key; with attempt unique for the account';


--
-- Name: COLUMN usage_reservations.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.namespace_id IS 'The namespace; of an account''s rows that of the account';


--
-- Name: COLUMN usage_reservations.account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.account_id IS 'The account';


--
-- Name: COLUMN usage_reservations.resource_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.resource_type_code IS 'The resource type';


--
-- Name: COLUMN usage_reservations.resource_scope; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';


--
-- Name: COLUMN usage_reservations.quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.quantity IS 'How much is held, in unit_code';


--
-- Name: COLUMN usage_reservations.unit_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.unit_code IS 'The unit of the quantity';


--
-- Name: COLUMN usage_reservations.base_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.base_quantity IS 'The same in base units';


--
-- Name: COLUMN usage_reservations.reserved_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.reserved_at IS 'From when on it counts';


--
-- Name: COLUMN usage_reservations.expires_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.expires_at IS 'The first instant at which it counts no more';


--
-- Name: COLUMN usage_reservations.freed_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.freed_at IS 'From when on it counts no more: settled, or expired';


--
-- Name: COLUMN usage_reservations.status; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.status IS 'held, expired, committed or released';


--
-- Name: COLUMN usage_reservations.event_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.event_id IS 'The event that it was committed as';


--
-- Name: COLUMN usage_reservations.decision; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.decision IS 'What the admission decided';


--
-- Name: COLUMN usage_reservations.overage_quantity; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.overage_quantity IS 'What of it was beyond the limit';


--
-- Name: COLUMN usage_reservations.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.created_at IS 'When the row was made';


--
-- Name: COLUMN usage_reservations.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.updated_at IS 'When the row was last changed';


--
-- Name: COLUMN usage_reservations.owner_account_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.owner_account_id IS 'The root of the account''s tree; follows the account while it is held';


--
-- Name: COLUMN usage_reservations.ancestor_ids; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.ancestor_ids IS 'The accounts above it, nearest first; follows the account while it is held';


--
-- Name: COLUMN usage_reservations.attempt; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_reservations.attempt IS 'Which reservation under the key it is: a key whose reservation was released or has expired reserves again';


--
-- Name: usage_verifications; Type: TABLE; Schema: public; Owner: mec_owner
--

CREATE TABLE public.usage_verifications (
    is_last boolean DEFAULT true NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    differences bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT usage_verifications_is_last_check CHECK (is_last)
);


ALTER TABLE public.usage_verifications OWNER TO mec_owner;

--
-- Name: TABLE usage_verifications; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON TABLE public.usage_verifications IS 'One row: what fn_record_verification() found the last time, for v_mec_health';


--
-- Name: COLUMN usage_verifications.is_last; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_verifications.is_last IS 'Always true: there is one row';


--
-- Name: COLUMN usage_verifications.verified_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_verifications.verified_at IS 'The beginning of the transaction that compared';


--
-- Name: COLUMN usage_verifications.differences; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_verifications.differences IS 'How many counters differed from the ledger; 0 is as it should be';


--
-- Name: COLUMN usage_verifications.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_verifications.created_at IS 'When the row was made';


--
-- Name: COLUMN usage_verifications.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.usage_verifications.updated_at IS 'When the row was last changed';


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
  WHERE (((e.status)::text = 'active'::text) AND (e.effective_start <= GREATEST(now(), clock_timestamp())) AND ((e.effective_end IS NULL) OR (e.effective_end > GREATEST(now(), clock_timestamp()))));


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
  WHERE ((l.released_at IS NULL) AND (l.expires_at > clock_timestamp()) AND (l.acquired_at <= GREATEST(clock_timestamp(), l.created_at)));


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
  WHERE ((r.freed_at IS NULL) AND (r.expires_at > clock_timestamp()) AND (r.reserved_at <= GREATEST(clock_timestamp(), r.created_at)));


ALTER TABLE public.v_active_reservations OWNER TO mec_owner;

--
-- Name: VIEW v_active_reservations; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_active_reservations IS 'Reservations that count as used now';


--
-- Name: v_consumption; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_consumption AS
 SELECT consumption_ledger.event_id,
    consumption_ledger.idempotency_key,
    consumption_ledger.namespace_id,
    consumption_ledger.account_id,
    consumption_ledger.resource_type_code,
    consumption_ledger.resource_scope,
    consumption_ledger.quantity,
    consumption_ledger.unit_code,
    consumption_ledger.occurred_at,
    consumption_ledger.period_start,
    consumption_ledger.period_end,
    consumption_ledger.is_correction,
    consumption_ledger.corrects_event_id,
    consumption_ledger.created_at,
    consumption_ledger.owner_account_id,
    consumption_ledger.ancestor_ids,
    consumption_ledger.base_quantity,
    consumption_ledger.decision,
    consumption_ledger.overage_quantity,
    consumption_ledger.net_quantity,
    consumption_ledger.requested_quantity,
    false AS is_archived
   FROM public.consumption_ledger
UNION ALL
 SELECT consumption_ledger_archive.event_id,
    consumption_ledger_archive.idempotency_key,
    consumption_ledger_archive.namespace_id,
    consumption_ledger_archive.account_id,
    consumption_ledger_archive.resource_type_code,
    consumption_ledger_archive.resource_scope,
    consumption_ledger_archive.quantity,
    consumption_ledger_archive.unit_code,
    consumption_ledger_archive.occurred_at,
    consumption_ledger_archive.period_start,
    consumption_ledger_archive.period_end,
    consumption_ledger_archive.is_correction,
    consumption_ledger_archive.corrects_event_id,
    consumption_ledger_archive.created_at,
    consumption_ledger_archive.owner_account_id,
    consumption_ledger_archive.ancestor_ids,
    consumption_ledger_archive.base_quantity,
    consumption_ledger_archive.decision,
    consumption_ledger_archive.overage_quantity,
    consumption_ledger_archive.net_quantity,
    consumption_ledger_archive.requested_quantity,
    true AS is_archived
   FROM public.consumption_ledger_archive;


ALTER TABLE public.v_consumption OWNER TO mec_owner;

--
-- Name: VIEW v_consumption; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_consumption IS 'Every event ever recorded: those in the ledger and those in the archive';


--
-- Name: v_mec_health; Type: VIEW; Schema: public; Owner: mec_owner
--

CREATE VIEW public.v_mec_health AS
 WITH checks(check_name, unit, meaning) AS (
         VALUES ('counter_differences'::text,'counters'::text,'Counters that differed from the ledger at the last fn_record_verification(); see fn_verify_usage()'::text), ('verification_age'::text,'seconds'::text,'Since the last fn_record_verification(); run it once a week or more often'::text), ('version_differs'::text,'yes or no'::text,'Whether the tables are of another version than the functions; ALTER EXTENSION mec UPDATE'::text), ('lost_bindings'::text,'bindings'::text,'Rows of namespace_roles whose role was dropped or lost its mark, bound roles without a row, and roles that left a bound one: they see nothing until namespace_roles says what they are'::text), ('extra_grants'::text,'grants'::text,'Grants on the object that MEC did not make; a warning where they let change rows, go to PUBLIC or can be granted on; see fn_mec_extra_grants()'::text), ('delegated_groups'::text,'roles'::text,'Roles besides superusers that may act as mec_owner, or may grant the group to others; a warning for mec_owner and mec_admin'::text), ('role_attributes'::text,'attributes'::text,'Attributes that a role of MEC has got since: it may log in, is a superuser, may create roles or databases, may replicate or bypasses row security; take them with ALTER ROLE'::text), ('held_leases'::text,'leases'::text,'Leases held now'::text), ('expired_leases'::text,'leases'::text,'Leases that nobody gave back; they hold nothing, the next admission to their limit marks them ended'::text), ('held_reservations'::text,'reservations'::text,'Reservations that count as used now'::text), ('expired_reservations'::text,'reservations'::text,'Reservations that nobody settled in time: work whose usage was perhaps never metered'::text), ('oldest_gate'::text,'seconds'::text,'How long the oldest transaction runs that has admitted something: others may wait for it'::text), ('oldest_transaction'::text,'seconds'::text,'How long the oldest transaction runs: rows that died since then cannot be vacuumed'::text), ('oldest_snapshot'::text,'transactions'::text,'How many transactions ago the oldest snapshot was taken, by a session, a prepared transaction or a replication slot'::text), ('dead_rows'::text,'rows'::text,'Dead rows of a table that is updated often; more than live ones: autovacuum does not keep up'::text), ('hot_updates'::text,'percent'::text,'Updates that touched no index; under half: a long transaction, or an index that was added'::text), ('live_rows'::text,'rows'::text,'Rows, as statistics estimate'::text), ('size'::text,'bytes'::text,'Size with indexes; see fn_archive_ledger, fn_purge_decisions, fn_purge_audit'::text)
        ), relations AS MATERIALIZED (
         SELECT c_1.oid AS relation,
            (c_1.relname)::text AS name
           FROM (pg_class c_1
             JOIN pg_extension e ON ((e.extnamespace = c_1.relnamespace)))
          WHERE ((e.extname = 'mec'::name) AND (c_1.relkind = ANY (ARRAY['r'::"char", 'p'::"char"])) AND (c_1.relname = ANY (ARRAY['consumption_ledger'::name, 'consumption_ledger_archive'::name, 'usage_live'::name, 'usage_history'::name, 'admission_gates'::name, 'concurrency_leases'::name, 'usage_reservations'::name, 'control_decisions_log'::name, 'entitlements_audit'::name])))
        ), viewer AS (
         SELECT pg_has_role('pg_read_all_stats'::name, 'USAGE'::text) AS sees_sessions
        ), sessions AS MATERIALIZED (
         SELECT a.pid,
            a.xact_start,
            a.backend_xmin
           FROM viewer v,
            pg_stat_activity a
          WHERE (v.sees_sessions AND (a.pid <> pg_backend_pid()))
        ), marks AS MATERIALIZED (
         SELECT m.grantee
           FROM (((pg_extension e
             JOIN pg_class c_1 ON (((c_1.relnamespace = e.extnamespace) AND (c_1.relname = 'namespace_roles'::name))))
             JOIN pg_attribute a ON (((a.attrelid = c_1.oid) AND (a.attname = 'role_name'::name))))
             CROSS JOIN LATERAL aclexplode(a.attacl) m(grantor, grantee, privilege_type, is_grantable))
          WHERE ((e.extname = 'mec'::name) AND (m.privilege_type = 'REFERENCES'::text) AND (m.grantee <> (0)::oid))
        ), bindings AS (
         SELECT (( SELECT count(*) AS count
                   FROM (public.namespace_roles b
                     FULL JOIN marks m ON ((m.grantee = (b.role_name)::oid)))
                  WHERE ((b.role_name IS NULL) OR (m.grantee IS NULL))) + ( SELECT count(*) AS count
                   FROM ((public.namespace_roles b
                     CROSS JOIN LATERAL unnest(b.members) n(name))
                     JOIN pg_roles was ON (((was.rolname = (n.name)::text) AND (NOT was.rolsuper))))
                  WHERE (NOT (EXISTS ( SELECT
                           FROM ((public.namespace_roles o
                             JOIN pg_roles r ON ((r.oid = (o.role_name)::oid)))
                             JOIN marks m ON ((m.grantee = r.oid)))
                          WHERE pg_has_role(was.oid, r.oid, 'USAGE'::text)))))) AS lost
        ), leases AS (
         SELECT count(*) FILTER (WHERE ((concurrency_leases.expires_at > clock_timestamp()) AND (concurrency_leases.acquired_at <= GREATEST(clock_timestamp(), concurrency_leases.created_at)))) AS held,
            count(*) FILTER (WHERE (concurrency_leases.expires_at <= clock_timestamp())) AS expired
           FROM public.concurrency_leases
          WHERE (concurrency_leases.released_at IS NULL)
        ), reservations AS (
         SELECT count(*) FILTER (WHERE ((usage_reservations.expires_at > clock_timestamp()) AND (usage_reservations.reserved_at <= GREATEST(clock_timestamp(), usage_reservations.created_at)))) AS held,
            count(*) FILTER (WHERE (usage_reservations.expires_at <= clock_timestamp())) AS expired
           FROM public.usage_reservations
          WHERE (usage_reservations.freed_at IS NULL)
        ), gates AS (
         SELECT EXTRACT(epoch FROM (clock_timestamp() - min(s.xact_start))) AS seconds
           FROM (((pg_locks l
             JOIN relations r ON (((r.relation = l.relation) AND (r.name = 'admission_gates'::text))))
             JOIN pg_database d ON (((d.oid = l.database) AND (d.datname = current_database()))))
             JOIN sessions s ON ((s.pid = l.pid)))
          WHERE (l.granted AND (l.mode = 'RowExclusiveLock'::text))
        ), transactions AS (
         SELECT EXTRACT(epoch FROM (clock_timestamp() - min(sessions.xact_start))) AS seconds
           FROM sessions
        ), snapshots AS (
         SELECT max(age(x.xmin)) AS transactions
           FROM ( SELECT s.backend_xmin AS xmin
                   FROM sessions s
                UNION ALL
                 SELECT p.transaction AS xmin
                   FROM pg_prepared_xacts p
                UNION ALL
                 SELECT l.xmin
                   FROM pg_replication_slots l) x
        ), extra AS MATERIALIZED (
         SELECT g.object_name,
            count(*) AS grants,
            bool_or((((g.privilege <> ALL (ARRAY['SELECT'::text, 'EXECUTE'::text])) AND (g.privilege !~~ 'SELECT (%'::text)) OR (g.grantee = 'PUBLIC'::text) OR g.is_grantable)) AS is_bad
           FROM public.fn_mec_extra_grants() g(object_name, grantee, privilege, is_grantable)
          GROUP BY g.object_name
        ), delegated AS MATERIALIZED (
         SELECT (g.rolname)::text AS name,
            count(DISTINCT m.member) AS members
           FROM ((pg_roles g
             JOIN pg_auth_members m ON (((m.roleid = g.oid) AND (m.admin_option OR (g.rolname = 'mec_owner'::name)))))
             JOIN pg_roles r ON (((r.oid = m.member) AND (NOT r.rolsuper))))
          WHERE (g.rolname = ANY (ARRAY['mec_owner'::name, 'mec_reader'::name, 'mec_app'::name, 'mec_loader'::name, 'mec_admin'::name]))
          GROUP BY g.rolname
        ), attributes AS MATERIALIZED (
         SELECT (pg_roles.rolname)::text AS name,
            ((((((pg_roles.rolcanlogin)::integer + (pg_roles.rolsuper)::integer) + (pg_roles.rolcreaterole)::integer) + (pg_roles.rolcreatedb)::integer) + (pg_roles.rolreplication)::integer) + (pg_roles.rolbypassrls)::integer) AS number
           FROM pg_roles
          WHERE (pg_roles.rolname = ANY (ARRAY['mec_owner'::name, 'mec_reader'::name, 'mec_app'::name, 'mec_loader'::name, 'mec_admin'::name]))
        ), found AS (
         SELECT 'counter_differences'::text AS check_name,
            NULL::text AS object_name,
            (max(usage_verifications.differences))::numeric AS value,
            (max(usage_verifications.differences) > 0) AS is_bad
           FROM public.usage_verifications
        UNION ALL
         SELECT 'verification_age'::text AS check_name,
            NULL::text AS object_name,
            EXTRACT(epoch FROM (now() - max(usage_verifications.verified_at))) AS value,
            (max(usage_verifications.verified_at) < (now() - '7 days'::interval)) AS is_bad
           FROM public.usage_verifications
        UNION ALL
         SELECT 'version_differs'::text AS check_name,
            NULL::text AS object_name,
            (((s.schema_version)::text <> e.extversion))::integer AS value,
            ((s.schema_version)::text <> e.extversion) AS is_bad
           FROM public.mec_schema s,
            pg_extension e
          WHERE (e.extname = 'mec'::name)
        UNION ALL
         SELECT 'lost_bindings'::text AS check_name,
            NULL::text AS object_name,
            bindings.lost AS value,
            (bindings.lost > 0) AS is_bad
           FROM bindings
        UNION ALL
         SELECT 'extra_grants'::text AS check_name,
            extra.object_name,
            extra.grants AS value,
            extra.is_bad
           FROM extra
        UNION ALL
         SELECT 'extra_grants'::text AS check_name,
            NULL::text AS object_name,
            0 AS value,
            false AS is_bad
          WHERE (NOT (EXISTS ( SELECT
                   FROM extra)))
        UNION ALL
         SELECT 'delegated_groups'::text AS check_name,
            delegated.name AS object_name,
            delegated.members AS value,
            (delegated.name = ANY (ARRAY['mec_owner'::text, 'mec_admin'::text])) AS is_bad
           FROM delegated
        UNION ALL
         SELECT 'delegated_groups'::text AS check_name,
            NULL::text AS object_name,
            0 AS value,
            false AS is_bad
          WHERE (NOT (EXISTS ( SELECT
                   FROM delegated)))
        UNION ALL
         SELECT 'role_attributes'::text AS check_name,
            attributes.name AS object_name,
            attributes.number AS value,
            true AS is_bad
           FROM attributes
          WHERE (attributes.number > 0)
        UNION ALL
         SELECT 'role_attributes'::text AS check_name,
            NULL::text AS object_name,
            0 AS value,
            false AS is_bad
          WHERE (NOT (EXISTS ( SELECT
                   FROM attributes
                  WHERE (attributes.number > 0))))
        UNION ALL
         SELECT 'held_leases'::text AS check_name,
            NULL::text AS object_name,
            leases.held AS value,
            false AS is_bad
           FROM leases
        UNION ALL
         SELECT 'expired_leases'::text AS check_name,
            NULL::text AS object_name,
            leases.expired AS value,
            (leases.expired > 10000) AS is_bad
           FROM leases
        UNION ALL
         SELECT 'held_reservations'::text AS check_name,
            NULL::text AS object_name,
            reservations.held AS value,
            false AS is_bad
           FROM reservations
        UNION ALL
         SELECT 'expired_reservations'::text AS check_name,
            NULL::text AS object_name,
            reservations.expired AS value,
            (reservations.expired > 10000) AS is_bad
           FROM reservations
        UNION ALL
         SELECT 'oldest_gate'::text AS check_name,
            NULL::text AS object_name,
                CASE
                    WHEN viewer.sees_sessions THEN COALESCE(gates.seconds, (0)::numeric)
                    ELSE NULL::numeric
                END AS value,
            (gates.seconds > (5)::numeric) AS is_bad
           FROM viewer,
            gates
        UNION ALL
         SELECT 'oldest_transaction'::text AS check_name,
            NULL::text AS object_name,
                CASE
                    WHEN viewer.sees_sessions THEN COALESCE(transactions.seconds, (0)::numeric)
                    ELSE NULL::numeric
                END AS value,
            (transactions.seconds > (900)::numeric) AS is_bad
           FROM viewer,
            transactions
        UNION ALL
         SELECT 'oldest_snapshot'::text AS check_name,
            NULL::text AS object_name,
                CASE
                    WHEN viewer.sees_sessions THEN COALESCE(snapshots.transactions, 0)
                    ELSE NULL::integer
                END AS value,
            (snapshots.transactions > 10000000) AS is_bad
           FROM viewer,
            snapshots
        UNION ALL
         SELECT 'dead_rows'::text AS check_name,
            relations.name AS object_name,
            pg_stat_get_dead_tuples(relations.relation) AS value,
            (pg_stat_get_dead_tuples(relations.relation) > GREATEST((10000)::bigint, pg_stat_get_live_tuples(relations.relation))) AS is_bad
           FROM relations
          WHERE (relations.name = ANY (ARRAY['usage_live'::text, 'usage_history'::text, 'admission_gates'::text, 'concurrency_leases'::text, 'usage_reservations'::text]))
        UNION ALL
         SELECT 'hot_updates'::text AS check_name,
            relations.name AS object_name,
            round(((100.0 * (pg_stat_get_tuples_hot_updated(relations.relation))::numeric) / (NULLIF(pg_stat_get_tuples_updated(relations.relation), 0))::numeric), 1) AS value,
            ((pg_stat_get_tuples_updated(relations.relation) > 10000) AND ((pg_stat_get_tuples_hot_updated(relations.relation) * 2) < pg_stat_get_tuples_updated(relations.relation))) AS is_bad
           FROM relations
          WHERE (relations.name = ANY (ARRAY['usage_live'::text, 'admission_gates'::text, 'concurrency_leases'::text]))
        UNION ALL
         SELECT 'live_rows'::text AS check_name,
            relations.name AS object_name,
            pg_stat_get_live_tuples(relations.relation) AS value,
            false AS is_bad
           FROM relations
        UNION ALL
         SELECT 'size'::text AS check_name,
            relations.name AS object_name,
            COALESCE(( SELECT sum(pg_total_relation_size(p.relid)) AS sum
                   FROM pg_partition_tree((relations.relation)::regclass) p(relid, parentrelid, isleaf, level)), (pg_total_relation_size((relations.relation)::regclass))::numeric) AS value,
            false AS is_bad
           FROM relations
        )
 SELECT f.check_name,
    f.object_name,
    f.value,
    c.unit,
        CASE
            WHEN (f.value IS NULL) THEN 'unknown'::text
            WHEN f.is_bad THEN 'warn'::text
            ELSE 'ok'::text
        END AS status,
    c.meaning
   FROM (found f
     JOIN checks c ON ((c.check_name = f.check_name)))
  WHERE public.fn_sees_namespace(NULL::character varying);


ALTER TABLE public.v_mec_health OWNER TO mec_owner;

--
-- Name: VIEW v_mec_health; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON VIEW public.v_mec_health IS 'How MEC is doing, one row a check: value, unit, ok, warn or unknown, and what it means; cheap enough for a monitor. No row for roles bound to namespaces';


--
-- Name: COLUMN v_mec_health.check_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.check_name IS 'What is looked at';


--
-- Name: COLUMN v_mec_health.object_name; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.object_name IS 'The table, view, function or role, where it is about one';


--
-- Name: COLUMN v_mec_health.value; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.value IS 'What was found; NULL: unknown';


--
-- Name: COLUMN v_mec_health.unit; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.unit IS 'The unit of the value';


--
-- Name: COLUMN v_mec_health.status; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.status IS 'ok, warn, or unknown: not yet, or not for this role to see';


--
-- Name: COLUMN v_mec_health.meaning; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.v_mec_health.meaning IS 'What it says, and what to do';


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
-- Name: COLUMN window_types.window_type_code; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.window_type_code IS 'The code';


--
-- Name: COLUMN window_types.description; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.description IS 'For people';


--
-- Name: COLUMN window_types.alignment; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.alignment IS 'calendar, anchored, rolling or none';


--
-- Name: COLUMN window_types.period_unit; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.period_unit IS 'The unit of the period, from second to year';


--
-- Name: COLUMN window_types.period_count; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.period_count IS 'How many of them a window is long';


--
-- Name: COLUMN window_types.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.created_at IS 'When the row was made';


--
-- Name: COLUMN window_types.updated_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.window_types.updated_at IS 'When the row was last changed';


--
-- Data for Name: account_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.account_types (account_type_code, description, can_have_children, created_at, updated_at) FROM stdin;
user	A person	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
organization	A company or other body	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
team	A part of an organization	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.accounts (account_id, namespace_id, account_type_code, parent_account_id, external_id, display_name, email, status, time_zone, created_at, updated_at, crm_number) FROM stdin;
01a2207b-41c4-7328-845d-13c3328e90d2	default	organization	\N	acme	Acme	\N	active	UTC	2026-11-28 04:47:58.403921+00	2026-11-28 04:47:58.403921+00	none
01a2207b-41c4-7328-868d-29315bf44301	default	user	01a2207b-41c4-7328-845d-13c3328e90d2	ann	Ann	\N	active	UTC	2026-11-28 04:47:58.407934+00	2026-11-28 04:47:58.407934+00	none
01a2207b-41cc-7590-ba1f-5540309f4fd9	globex	organization	\N	\N	Globex	\N	active	UTC	2026-11-28 04:47:58.411935+00	2026-11-28 04:47:58.411935+00	none
\.


--
-- Data for Name: admission_gates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.admission_gates (account_id, resource_type_code, resource_scope, limit_group, passes) FROM stdin;
01a2207b-41c4-7328-845d-13c3328e90d2	api_requests		main	3
01a2207b-41c4-7328-845d-13c3328e90d2	concurrent_users		main	2
\.


--
-- Data for Name: concurrency_leases; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.concurrency_leases (lease_id, namespace_id, account_id, resource_type_code, resource_scope, acquired_at, expires_at, last_heartbeat, released_at, session_token, session_metadata, quantity, created_at, updated_at, owner_account_id, ancestor_ids) FROM stdin;
01a2207b-4254-7387-aff7-0ea1a21d0d13	default	01a2207b-41c4-7328-845d-13c3328e90d2	concurrent_users	\N	2026-11-28 04:47:58.547961+00	2026-11-28 05:47:58.548971+00	\N	\N	desk 1	\N	1	2026-11-28 04:47:58.547961+00	2026-11-28 04:47:58.547961+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}
01a2207b-4258-7700-9d1e-b4685e7c448c	default	01a2207b-41c4-7328-845d-13c3328e90d2	concurrent_users	\N	2026-11-28 04:47:58.551946+00	2026-11-28 05:47:58.552449+00	\N	2026-11-28 04:47:58.551946+00	\N	\N	1	2026-11-28 04:47:58.551946+00	2026-11-28 04:47:58.551946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}
\.


--
-- Data for Name: consumption_event_details; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_event_details (event_id, detail_key, detail_value, created_at) FROM stdin;
01a2207b-41f0-77f7-aeb7-7516e4ec778d	host	a1	2026-11-28 04:47:58.447924+00
01a2207b-423b-70db-8724-2be19cfadd2c	reason	measured again	2026-11-28 04:47:58.522056+00
\.


--
-- Data for Name: consumption_event_details_archive; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_event_details_archive (event_id, detail_key, detail_value, created_at) FROM stdin;
\.


--
-- Data for Name: consumption_ledger; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_ledger (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity, net_quantity, requested_quantity, asked) FROM stdin;
01a2207b-41f0-77f7-aeb7-7516e4ec778d	run-1	default	01a2207b-41c4-7328-845d-13c3328e90d2	benchmark_runs	\N	1.000000	count	2026-11-28 04:47:58.447924+00	\N	\N	f	\N	2026-11-28 04:47:58.447924+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	1	\N	\N	\N	\N	\N
01a2207b-41f4-71c7-b999-910144d3ccc5	train-1	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-27 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f4-71c7-b999-9102fe549911	train-2	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-27 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f4-71c7-b999-910350da76ad	train-3	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-27 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49a6d3e609a3	train-4	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-27 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49a73ad64caa	train-5	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-26 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49a8222392cb	train-6	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-26 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49a9728148b8	train-7	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-26 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49aadaf1807d	train-8	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-25 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49ab54a6dd4a	train-9	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-25 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f5-7513-873d-49accb1d58b3	train-10	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-25 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f6-7015-b71f-cbb650730218	train-11	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-24 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f7-7637-92fa-f5a4989964dc	train-12	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-24 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f7-7637-92fa-f5a5566dec22	train-13	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-24 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f7-7637-92fa-f5a6d15747d9	train-14	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-24 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f7-7637-92fa-f5a7cb859f38	train-15	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-23 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f7-7637-92fa-f5a8f1e258a4	train-16	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-23 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-1279ea1a3a24	train-17	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-23 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127af5b8be21	train-18	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-22 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127b20b0616d	train-19	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-22 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127c5e3ebe67	train-20	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-22 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127d9c7ec3ad	train-21	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-22 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127ecbd8ed2e	train-22	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-21 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f8-7060-8215-127fc117324a	train-23	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-21 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-38995895216d	train-24	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-21 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-389a42458f41	train-25	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-20 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-389bd148ac88	train-26	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-20 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-389c4b536831	train-27	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-20 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-389d7e35b648	train-28	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-20 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41f9-763d-a1d8-389e8b44811e	train-29	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-19 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41fa-70f9-8fec-1d0e890e4ab6	train-30	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-19 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41fa-70f9-8fec-1d0fa79e3c9d	train-31	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-19 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41fa-70f9-8fec-1d10f2d2b0fb	train-32	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-18 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-41fb-7665-b15a-e4b280bb3b77	train-33	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-18 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-821f37cf268c	train-34	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-18 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-8220e0238c9b	train-35	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-17 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-822103dd9a64	train-36	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-17 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-8222c3aca684	train-37	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-17 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-8223a61700f5	train-38	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-17 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4200-7053-a91e-822444c78ead	train-39	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-16 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4201-72e3-9891-4d7fb4e5eeae	train-40	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-16 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4202-759e-8833-aa77a752e44a	train-41	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-16 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4202-759e-8833-aa789d262eec	train-42	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-15 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4202-759e-8833-aa7928d8fce3	train-43	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-15 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4202-759e-8833-aa7a58475d27	train-44	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-15 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-3056af22c392	train-45	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-15 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-30575ae9f3d5	train-46	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-14 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-30582322c326	train-47	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-14 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-3059c47c17a2	train-48	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-14 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-305add276305	train-49	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-13 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4203-7494-aadc-305b2fd29666	train-50	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-13 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-8484109dd03d	train-51	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-13 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-848554c21752	train-52	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-13 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-8486dcf784b9	train-53	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-12 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-8487fb55607c	train-54	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-12 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-848867494475	train-55	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-12 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-8489d9816576	train-56	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-11 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4204-702a-99ed-848ad268ead1	train-57	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-11 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4205-74f2-b35e-d9158ec87bab	train-58	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-11 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4205-74f2-b35e-d91683d18cad	train-59	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-10 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4205-74f2-b35e-d91781f4fd4d	train-60	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-10 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4205-74f2-b35e-d918b056353c	train-61	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-10 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4205-74f2-b35e-d919d3aee64d	train-62	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-10 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4206-7382-ae84-eefaa654ae8b	train-63	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-09 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4206-7382-ae84-eefbbc57fe08	train-64	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-09 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4207-740a-aa64-5efed0035751	train-65	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-09 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420c-7729-9e1c-cb43014d95b1	train-66	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-08 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420c-7729-9e1c-cb441002d663	train-67	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-08 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420c-7729-9e1c-cb45b974c980	train-68	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-08 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420c-7729-9e1c-cb4638bd4fe0	train-69	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-08 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420c-7729-9e1c-cb4761fd6665	train-70	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-07 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329a1f002b87	train-71	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-07 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329b651184af	train-72	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-07 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329c2c258aa2	train-73	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-06 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329d398e3e3b	train-74	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-06 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329e09014b36	train-75	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-06 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420d-72f9-abda-329faf06351d	train-76	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-06 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa31daac5d1a	train-77	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-05 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa322d8bafdd	train-78	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-05 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa3399677531	train-79	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-05 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa348fae0e24	train-80	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-04 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa356c2706c5	train-81	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-04 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420e-7260-b571-fa3619a4b2a6	train-82	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-04 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420f-7318-86cc-9e86e675041e	train-83	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-03 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420f-7318-86cc-9e87ebf8e15d	train-84	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-03 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420f-7318-86cc-9e888fbe6506	train-85	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-03 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420f-7318-86cc-9e89ce566ae3	train-86	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-03 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-420f-7318-86cc-9e8a0c288a55	train-87	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-02 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4210-7458-a652-55beb7a3ae7b	train-88	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-02 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4210-7458-a652-55bf86709100	train-89	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-02 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4210-7458-a652-55c01014e67a	train-90	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-01 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4210-7458-a652-55c1a0f2db21	train-91	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-01 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4210-7458-a652-55c2c83f9b32	train-92	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-01 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4211-77f8-a98f-0e9f198f0275	train-93	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-11-01 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4211-77f8-a98f-0ea02d7edb8d	train-94	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-31 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4211-77f8-a98f-0ea110fe85fa	train-95	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-31 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4211-77f8-a98f-0ea2f44da218	train-96	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-31 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4212-75ee-b865-174f16f11e45	train-97	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-30 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4212-75ee-b865-17508239af28	train-98	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-30 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4213-7795-8dec-b7bfa17ca870	train-99	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-30 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4213-7795-8dec-b7c0db297a40	train-100	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-30 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4213-7795-8dec-b7c1b6432ffb	train-101	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-29 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4213-7795-8dec-b7c24efe8fa6	train-102	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-29 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4217-7160-b194-d19af16c3887	train-103	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-29 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4218-7625-8d0b-2ad41171e961	train-104	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-28 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4218-7625-8d0b-2ad5990665ac	train-105	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-28 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4218-7625-8d0b-2ad6381fcc25	train-106	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-28 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4218-7625-8d0b-2ad73616f4c0	train-107	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-27 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4219-7210-80dd-852dd8453299	train-108	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-27 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4219-7210-80dd-852e150877b2	train-109	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-27 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4219-7210-80dd-852f0f978529	train-110	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-27 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4219-7210-80dd-8530164aca18	train-111	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-26 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4219-7210-80dd-853146c930ec	train-112	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-26 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421a-757e-92d2-33cffd748c50	train-113	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-26 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421a-757e-92d2-33d00c87c936	train-114	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-25 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421a-757e-92d2-33d1b3e98b07	train-115	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-25 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421a-757e-92d2-33d21250318b	train-116	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-25 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421a-757e-92d2-33d39a8d40b9	train-117	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-25 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421b-70cd-88ff-00b4b50d4a76	train-118	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-24 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421b-70cd-88ff-00b5e3c54b04	train-119	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-24 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421b-70cd-88ff-00b63dbf31e6	train-120	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-24 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421b-70cd-88ff-00b72a336fb0	train-121	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-23 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421b-70cd-88ff-00b8f079f105	train-122	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-23 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421c-74a4-8235-31b6b2536325	train-123	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-23 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421c-74a4-8235-31b79cb47ebc	train-124	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-23 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421c-74a4-8235-31b88f4b0f72	train-125	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-22 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421c-74a4-8235-31b9ac2eeca6	train-126	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-22 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421c-74a4-8235-31ba640a09ce	train-127	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-22 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421d-725d-b09b-4d4d558b1e61	train-128	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-21 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421d-725d-b09b-4d4ef307456a	train-129	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-21 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421d-725d-b09b-4d4f4a5b625c	train-130	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-21 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-049714c9301e	train-131	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-20 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-049887fd8944	train-132	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-20 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-0499c5a1f49a	train-133	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-20 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-049add4188a9	train-134	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-20 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-049b9f0007a3	train-135	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-19 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421e-7734-b84b-049cb05685f5	train-136	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-19 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421f-73db-94b5-5151ad7a5515	train-137	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-19 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ac8cc031c69	batch-1	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ac98495946d	batch-10	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aca40f495af	batch-11	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8acbf0e214d4	batch-12	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8acc1a63a12f	batch-13	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8acda541541d	batch-14	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ace8e5d5c72	batch-15	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8acf428cf50c	batch-16	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad0936c2f8e	batch-17	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad1b44583d2	batch-18	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad265fda278	batch-19	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad3f958d6d6	batch-2	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad467c4166d	batch-20	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad5b718bff8	batch-21	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad6820be067	batch-22	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad7ae8c2497	batch-23	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad88f407312	batch-24	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ad9682a8442	batch-25	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ada06dffb1e	batch-26	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8adb7b54b77e	batch-27	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8adc806bdb3b	batch-28	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8adde02856a1	batch-29	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8adebbdf7434	batch-3	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8adf0ae52b41	batch-30	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae0f22d88c7	batch-31	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae1d96ae784	batch-32	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae2f46d8c33	batch-33	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae3624ce96c	batch-34	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae4cdd85956	batch-35	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae562da4346	batch-36	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae6f0e3f6a2	batch-37	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae7f307cb72	batch-38	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae8af0804bc	batch-39	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8ae9eb99614b	batch-4	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aea68bd0bf3	batch-40	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aeb49fcdebc	batch-41	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aeccd30c68f	batch-42	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aed5f5719b7	batch-43	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aee933ad49a	batch-44	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8aefd0d95ae4	batch-45	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af00c7ab057	batch-46	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af15f18ce1f	batch-47	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af21e9bfbf7	batch-48	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af3d53a0687	batch-49	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af45e4d1bbb	batch-5	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af5d74c6b6f	batch-50	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af6bee885f7	batch-6	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af757a680b2	batch-7	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af8b6948d34	batch-8	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4234-736b-a538-8af9bcb9e568	batch-9	default	01a2207b-41c4-7328-868d-29315bf44301	gpu_hours	\N	1.000000	hours	2026-11-28 04:47:58.515787+00	\N	\N	f	\N	2026-11-28 04:47:58.515787+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	3600	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010a3352e5bb	plain-1	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	1.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	1	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010bfd770405	plain-2	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	2.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	2	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010c7bca3561	plain-3	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	3.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	3	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010dbdd53b60	plain-4	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	4.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	4	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010e2a74b10b	plain-5	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	5.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	5	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-010fda08cfee	plain-6	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	6.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	6	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01101a07724f	plain-7	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	7.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	7	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011149c4ea25	plain-8	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	8.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	8	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-0112e0aca751	plain-9	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	9.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	9	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011337dbe246	plain-10	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	10.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	10	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01141eec2dc9	plain-11	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	11.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	11	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01156daed5a1	plain-12	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	12.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	12	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011609c1a779	plain-13	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	13.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	13	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01177f5d2204	plain-14	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	14.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	14	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-0118bee7cc54	plain-15	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	15.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	15	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-0119f1f2c352	plain-16	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	16.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	16	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011a6318351a	plain-17	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	17.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	17	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011bd2ddf8ee	plain-18	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	18.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	18	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011ce1c44e1d	plain-19	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	19.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	19	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011d40f908d1	plain-20	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	20.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	20	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011e43ce7652	plain-21	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	21.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	21	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-011f40650cab	plain-22	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	22.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	22	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012051201b1f	plain-23	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	23.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	23	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-0121aefcab61	plain-24	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	24.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	24	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01222b691e48	plain-25	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	25.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	25	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-0123fb76efad	plain-26	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	26.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	26	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01243ec6149d	plain-27	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	27.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	27	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012516d6afd6	plain-28	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	28.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	28	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012673784628	plain-29	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	29.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	29	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01276b4cff3d	plain-30	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	30.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	30	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-01285e9ccf8c	plain-31	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	31.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	31	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012914ec8d9d	plain-32	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	32.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	32	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012ac7f24f70	plain-33	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	33.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	33	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012b31ecb975	plain-34	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	34.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	34	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012c9f0be6c3	plain-35	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	35.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	35	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012dc46b4b06	plain-36	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	36.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	36	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012e558f62ba	plain-37	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	37.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	37	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-012fa42822e7	plain-38	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	38.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	38	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-013086a2a3d1	plain-39	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	39.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	39	\N	\N	\N	\N	\N
01a2207b-4238-746a-bdb6-013129ecb3d0	plain-40	default	01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated	\N	40.000000	count	2026-11-28 04:47:58.519946+00	\N	\N	f	\N	2026-11-28 04:47:58.519946+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	40	\N	\N	\N	\N	\N
01a2207b-423b-70db-8724-2be19cfadd2c	fix-1	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	-0.250000	hours	2026-11-27 21:47:58.451963+00	\N	\N	t	01a2207b-41f4-71c7-b999-910144d3ccc5	2026-11-28 04:47:58.522056+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	-900	\N	\N	0.250000	\N	\N
01a2207b-4246-743a-b508-1d7e9123bdb0	request-1	default	01a2207b-41c4-7328-845d-13c3328e90d2	api_requests	\N	3.000000	requests	2026-11-28 04:47:58.532878+00	\N	\N	f	\N	2026-11-28 04:47:58.532878+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	3	allow	\N	\N	3.000000	\N
01a2207b-4250-751a-8fb1-3bf0252d8d22	reservation:01a2207b-4250-751a-8fb1-3befc1df9268	default	01a2207b-41c4-7328-845d-13c3328e90d2	api_requests	\N	5.000000	requests	2026-11-28 04:47:58.543981+00	\N	\N	f	\N	2026-11-28 04:47:58.543981+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	5	allow	\N	\N	5.000000	\N
\.


--
-- Data for Name: consumption_ledger_archive; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_ledger_archive (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity, net_quantity, requested_quantity, asked) FROM stdin;
01a2207b-421f-73db-94b5-5152395da0cd	train-138	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-18 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421f-73db-94b5-5153d51af873	train-139	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-18 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421f-73db-94b5-5154faf5edf6	train-140	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-18 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-421f-73db-94b5-5155bfe8fb2d	train-141	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-18 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4220-7579-84c1-710570e7f03b	train-142	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-17 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4220-7579-84c1-7106912fdcf4	train-143	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-17 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4220-7579-84c1-7107c80014c7	train-144	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-17 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4220-7579-84c1-71089694e367	train-145	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-16 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4220-7579-84c1-710948bb1648	train-146	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-16 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4221-73a9-9004-d66a9d85eaf1	train-147	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-16 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4221-73a9-9004-d66b1d600a14	train-148	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-16 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4221-73a9-9004-d66c24f3d376	train-149	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-15 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4221-73a9-9004-d66db6f03290	train-150	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-15 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4221-73a9-9004-d66e44452f23	train-151	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-15 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4222-72a3-8214-8f0db66e217f	train-152	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-14 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4222-72a3-8214-8f0ee42000ed	train-153	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-14 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4222-72a3-8214-8f0fff7ef127	train-154	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-14 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4222-72a3-8214-8f101fcc1514	train-155	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-13 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4223-778f-b75f-782a78e9361b	train-156	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-13 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4223-778f-b75f-782b6ce48c0b	train-157	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-13 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4223-778f-b75f-782c4bd17066	train-158	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-13 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4224-70cb-a387-2be7fe256e3e	train-159	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-12 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4224-70cb-a387-2be82fb30ccb	train-160	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-12 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4225-732a-b502-7cbceee3d5cb	train-161	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-12 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4225-732a-b502-7cbdf5050bfe	train-162	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-11 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4225-732a-b502-7cbeeb557908	train-163	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-11 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4226-7170-91a0-0c8eb1cca82d	train-164	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-11 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4226-7170-91a0-0c8f614041fb	train-165	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-11 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4226-7170-91a0-0c90b4e793b7	train-166	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-10 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4226-7170-91a0-0c9152b3fc1a	train-167	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-10 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4226-7170-91a0-0c924d3cb12c	train-168	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-10 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4227-74c8-b928-af648aafc184	train-169	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-09 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4227-74c8-b928-af656cf631f0	train-170	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-09 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4227-74c8-b928-af66d313beed	train-171	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-09 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4227-74c8-b928-af673539ccb7	train-172	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-09 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4228-7560-9370-96cfa0ecb507	train-173	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-08 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4228-7560-9370-96d046ee3e7f	train-174	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-08 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4228-7560-9370-96d16aed60c6	train-175	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-08 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4228-7560-9370-96d20fe5cc6d	train-176	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-07 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4228-7560-9370-96d32be962c3	train-177	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-07 13:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4229-75da-9904-8e23ab27f277	train-178	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-07 06:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4229-75da-9904-8e24f3276ebe	train-179	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-06 23:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4229-75da-9904-8e256b36fb3f	train-180	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-06 16:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-4229-75da-9904-8e26cb929aa6	train-181	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-06 09:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422a-720c-85d2-a396ce2bc2e8	train-182	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-06 02:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422a-720c-85d2-a3973edfa20a	train-183	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-05 19:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422a-720c-85d2-a3982d903588	train-184	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-05 12:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422a-720c-85d2-a39975dd5f73	train-185	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-05 05:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422a-720c-85d2-a39ad8587d94	train-186	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-04 22:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422b-7013-a17b-1667a5c2fa32	train-187	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-04 15:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422b-7013-a17b-16689178740f	train-188	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-04 08:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422b-7013-a17b-1669c87f6776	train-189	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-04 01:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422b-7013-a17b-166acb061afc	train-190	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-03 18:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422c-7424-b556-4c0f9e9ee8cb	train-191	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-03 11:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422c-7424-b556-4c1047e0acf4	train-192	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-03 04:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422d-74b2-b1b1-f6d65ed19cdc	train-193	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-02 21:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422d-74b2-b1b1-f6d73e702022	train-194	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-02 14:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422d-74b2-b1b1-f6d83ff460db	train-195	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-02 07:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422d-74b2-b1b1-f6d99596f044	train-196	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-02 00:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422e-748e-a383-2bfea51d0d7b	train-197	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-01 17:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422e-748e-a383-2bff803bb44f	train-198	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-01 10:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422e-748e-a383-2c004f3c3c69	train-199	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-10-01 03:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
01a2207b-422e-748e-a383-2c017ad464aa	train-200	default	01a2207b-41c4-7328-868d-29315bf44301	training	resnet	0.500000	hours	2026-09-30 20:47:58.451963+00	\N	\N	f	\N	2026-11-28 04:47:58.451963+00	01a2207b-41c4-7328-845d-13c3328e90d2	{01a2207b-41c4-7328-845d-13c3328e90d2}	1800	\N	\N	\N	\N	\N
\.


--
-- Data for Name: control_decisions_log; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_decisions_log (decision_id, namespace_id, account_id, resource_type_code, resource_scope, requested_quantity, unit_code, decision, reason, rule_id, entitlement_id, usage_at_decision, limit_at_decision, percent_used, decided_at) FROM stdin;
01a2207b-425d-7095-82b7-7e81b2c26a28	default	01a2207b-41c4-7328-845d-13c3328e90d2	ai_models	\N	1.000000	\N	deny	No entitlement found	\N	\N	\N	\N	\N	2026-11-28 04:47:58.55718+00
\.


--
-- Data for Name: control_rule_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rule_conditions (rule_id, condition_key, condition_value, operator, created_at) FROM stdin;
01a2207b-41c0-7624-bbc8-962587410bae	region	eu	eq	2026-11-28 04:47:58.401406+00
\.


--
-- Data for Name: control_rules; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rules (rule_id, namespace_id, rule_name, resource_type_code, resource_scope, limit_kind_code, limit_action_code, warn_at_percent, grace_quantity, grace_window_hours, overage_multiplier, priority, is_active, created_at, updated_at) FROM stdin;
019b76da-a800-7000-8001-000000000001	default	Benchmark runs stop at the limit	benchmark_runs	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8001-000000000002	default	GPU hours stop at the limit	gpu_hours	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
01a2207b-41c0-7624-bbc8-962587410bae	default	Training has grace	training	\N	cumulative	grace	\N	5.000000	\N	\N	0	t	2026-11-28 04:47:58.399901+00	2026-11-28 04:47:58.399901+00
\.


--
-- Data for Name: entitlement_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlement_conditions (entitlement_id, condition_key, condition_value, operator, created_at) FROM stdin;
01a2207b-41e0-77e9-8730-a44417d09120	region	eu	eq	2026-11-28 04:47:58.435931+00
\.


--
-- Data for Name: entitlements; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements (entitlement_id, namespace_id, account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, effective_start, effective_end, window_type_code, window_anchor, plan_id, template_id, priority, status, version, superseded_by, limit_group, created_at, updated_at) FROM stdin;
01a2207b-41d9-7218-9102-628e62bc8458	default	01a2207b-41c4-7328-845d-13c3328e90d2	concurrent_users	\N	concurrency	10.000000	count	2026-11-28 04:47:58.423945+00	\N	none	2026-11-28 04:47:58.423945+00	pro	019b76da-a800-7000-8000-000000000011	0	active	1	\N	main	2026-11-28 04:47:58.423945+00	2026-11-28 04:47:58.423945+00
01a2207b-41da-7007-a03d-c8b855b29f96	default	01a2207b-41c4-7328-845d-13c3328e90d2	gpu_hours	\N	cumulative	100.000000	hours	2026-11-28 04:47:58.423945+00	\N	calendar_month	2026-11-28 04:47:58.423945+00	pro	019b76da-a800-7000-8000-000000000013	0	active	1	\N	main	2026-11-28 04:47:58.423945+00	2026-11-28 04:47:58.423945+00
01a2207b-41da-7007-a03d-c8b9f91d66a2	default	01a2207b-41c4-7328-845d-13c3328e90d2	server_configs	\N	inventory	5.000000	count	2026-11-28 04:47:58.423945+00	\N	none	2026-11-28 04:47:58.423945+00	pro	019b76da-a800-7000-8000-000000000014	0	active	1	\N	main	2026-11-28 04:47:58.423945+00	2026-11-28 04:47:58.423945+00
01a2207b-41da-7007-a03d-c8ba1481d969	default	01a2207b-41c4-7328-845d-13c3328e90d2	server_instances	\N	inventory	\N	count	2026-11-28 04:47:58.423945+00	\N	none	2026-11-28 04:47:58.423945+00	pro	019b76da-a800-7000-8000-000000000015	0	active	1	\N	main	2026-11-28 04:47:58.423945+00	2026-11-28 04:47:58.423945+00
01a2207b-41e0-77e9-8730-a44417d09120	default	01a2207b-41c4-7328-868d-29315bf44301	training	\N	cumulative	40.000000	hours	2026-11-28 04:47:58.431961+00	\N	fortnight	\N	\N	\N	0	active	1	\N	main	2026-11-28 04:47:58.431961+00	2026-11-28 04:47:58.431961+00
01a2207b-41e0-77e9-8730-a445afecc90c	default	01a2207b-41c4-7328-845d-13c3328e90d2	api_requests	\N	cumulative	100.000000	requests	2026-11-28 04:47:58.431961+00	\N	calendar_month	\N	\N	\N	0	active	1	\N	main	2026-11-28 04:47:58.431961+00	2026-11-28 04:47:58.431961+00
01a2207b-41da-7007-a03d-c8b7d78c8b8d	default	01a2207b-41c4-7328-845d-13c3328e90d2	benchmark_runs	\N	cumulative	600.000000	count	2026-11-28 04:47:58.423945+00	\N	calendar_month	2026-11-28 04:47:58.423945+00	pro	019b76da-a800-7000-8000-000000000012	0	active	1	\N	main	2026-11-28 04:47:58.423945+00	2026-11-28 04:47:58.443876+00
\.


--
-- Data for Name: entitlements_audit; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements_audit (audit_id, entitlement_id, operation, old_values, new_values, changed_by, changed_at, changed_by_role) FROM stdin;
01a2207b-41db-7295-afc3-dbfebc94859b	01a2207b-41d9-7218-9102-628e62bc8458	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000011", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41d9-7218-9102-628e62bc8458", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "concurrency", "quantity_allowed": 10.000000, "window_type_code": "none", "resource_type_code": "concurrent_users"}	postgres	2026-11-28 04:47:58.427448+00	postgres
01a2207b-41db-7295-afc3-dbffd77642b2	01a2207b-41da-7007-a03d-c8b7d78c8b8d	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8b7d78c8b8d", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 700.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-28 04:47:58.4278+00	postgres
01a2207b-41db-7295-afc3-dc007b1b6748	01a2207b-41da-7007-a03d-c8b855b29f96	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "hours", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000013", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8b855b29f96", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "calendar_month", "resource_type_code": "gpu_hours"}	postgres	2026-11-28 04:47:58.427928+00	postgres
01a2207b-41dc-7483-af84-bc2d98aa4ad7	01a2207b-41da-7007-a03d-c8b9f91d66a2	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000014", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8b9f91d66a2", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "inventory", "quantity_allowed": 5.000000, "window_type_code": "none", "resource_type_code": "server_configs"}	postgres	2026-11-28 04:47:58.428022+00	postgres
01a2207b-41dc-7483-af84-bc2e2011e251	01a2207b-41da-7007-a03d-c8ba1481d969	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000015", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8ba1481d969", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "inventory", "quantity_allowed": null, "window_type_code": "none", "resource_type_code": "server_instances"}	postgres	2026-11-28 04:47:58.428108+00	postgres
01a2207b-41e0-77e9-8730-a44604a43f5a	01a2207b-41e0-77e9-8730-a44417d09120	INSERT	\N	{"status": "active", "plan_id": null, "version": 1, "priority": 0, "unit_code": "hours", "account_id": "01a2207b-41c4-7328-868d-29315bf44301", "created_at": "2026-11-28T04:47:58.431961+00:00", "updated_at": "2026-11-28T04:47:58.431961+00:00", "limit_group": "main", "template_id": null, "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": null, "entitlement_id": "01a2207b-41e0-77e9-8730-a44417d09120", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.431961+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 40.000000, "window_type_code": "fortnight", "resource_type_code": "training"}	postgres	2026-11-28 04:47:58.432573+00	postgres
01a2207b-41e0-77e9-8730-a44720379e08	01a2207b-41e0-77e9-8730-a445afecc90c	INSERT	\N	{"status": "active", "plan_id": null, "version": 1, "priority": 0, "unit_code": "requests", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.431961+00:00", "updated_at": "2026-11-28T04:47:58.431961+00:00", "limit_group": "main", "template_id": null, "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": null, "entitlement_id": "01a2207b-41e0-77e9-8730-a445afecc90c", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.431961+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "calendar_month", "resource_type_code": "api_requests"}	postgres	2026-11-28 04:47:58.432633+00	postgres
01a2207b-41ec-74d6-8541-1b3f985ae716	01a2207b-41da-7007-a03d-c8b7d78c8b8d	UPDATE	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.423945+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8b7d78c8b8d", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 700.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a2207b-41c4-7328-845d-13c3328e90d2", "created_at": "2026-11-28T04:47:58.423945+00:00", "updated_at": "2026-11-28T04:47:58.443876+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T04:47:58.423945+00:00", "entitlement_id": "01a2207b-41da-7007-a03d-c8b7d78c8b8d", "resource_scope": null, "effective_start": "2026-11-28T04:47:58.423945+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 600.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-28 04:47:58.44429+00	postgres
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.invoices (account_id, total) FROM stdin;
01a2207b-41c4-7328-845d-13c3328e90d2	12.5
\.


--
-- Data for Name: limit_actions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_actions (limit_action_code, description, created_at) FROM stdin;
block	Deny what goes beyond the limit	2026-11-28 04:47:58.152512+00
warn	Let it through with a warning	2026-11-28 04:47:58.152512+00
grace	Let it through within a grace quantity or time	2026-11-28 04:47:58.152512+00
overage	Let it through and say how much is beyond the limit	2026-11-28 04:47:58.152512+00
\.


--
-- Data for Name: limit_kinds; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_kinds (limit_kind_code, description, created_at) FROM stdin;
cumulative	Usage within a window	2026-11-28 04:47:58.152512+00
concurrency	Leases held now	2026-11-28 04:47:58.152512+00
inventory	Things owned now: +1 on create, -1 on delete	2026-11-28 04:47:58.152512+00
time_access	Access while the entitlement is valid	2026-11-28 04:47:58.152512+00
\.


--
-- Data for Name: mec_schema; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.mec_schema (is_current, schema_version, created_at, updated_at) FROM stdin;
t	1.2.0	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
\.


--
-- Data for Name: namespace_roles; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.namespace_roles (role_name, namespace_id, created_at, bound_as, members) FROM stdin;
tenant	globex	2026-11-28 04:47:58.415911+00	tenant	{}
\.


--
-- Data for Name: plan_entitlement_templates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plan_entitlement_templates (template_id, plan_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code, duration_days, limit_group, created_at, updated_at) FROM stdin;
019b76da-a800-7000-8000-000000000001	trial-14d	platform_access	\N	time_access	\N	days	none	14	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000002	trial-14d	concurrent_users	\N	concurrency	2.000000	count	none	14	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000003	trial-14d	benchmark_runs	\N	cumulative	50.000000	count	calendar_month	14	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000004	trial-14d	gpu_hours	\N	cumulative	10.000000	hours	calendar_month	14	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000005	trial-14d	server_configs	\N	inventory	1.000000	count	none	14	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000011	pro	concurrent_users	\N	concurrency	10.000000	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000013	pro	gpu_hours	\N	cumulative	100.000000	hours	calendar_month	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000014	pro	server_configs	\N	inventory	5.000000	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000015	pro	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000016	enterprise	concurrent_users	\N	concurrency	\N	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000017	enterprise	benchmark_runs	\N	cumulative	5000.000000	count	calendar_month	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000018	enterprise	gpu_hours	\N	cumulative	1000.000000	hours	calendar_month	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000019	enterprise	server_configs	\N	inventory	\N	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000020	enterprise	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
019b76da-a800-7000-8000-000000000012	pro	benchmark_runs	\N	cumulative	700.000000	count	calendar_month	\N	main	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.371926+00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plans (plan_id, namespace_id, plan_name, description, is_trial, trial_days, external_id, status, created_at, updated_at) FROM stdin;
trial-14d	default	Trial	Two weeks to try	t	14	\N	active	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
pro	default	Pro	For growing teams	f	\N	\N	active	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
enterprise	default	Enterprise	Ours	f	\N	\N	retired	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.360531+00
\.


--
-- Data for Name: resource_type_allowed_units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_type_allowed_units (resource_type_code, unit_code, per_default, created_at) FROM stdin;
platform_access	days	1	2026-11-28 04:47:58.152512+00
concurrent_users	count	1	2026-11-28 04:47:58.152512+00
named_users	count	1	2026-11-28 04:47:58.152512+00
benchmark_runs	count	1	2026-11-28 04:47:58.152512+00
gpu_hours	hours	1	2026-11-28 04:47:58.152512+00
server_configs	count	1	2026-11-28 04:47:58.152512+00
server_instances	count	1	2026-11-28 04:47:58.152512+00
ai_models	count	1	2026-11-28 04:47:58.152512+00
api_requests	requests	1	2026-11-28 04:47:58.152512+00
reports_generated	count	1	2026-11-28 04:47:58.152512+00
concurrent_jobs	count	1	2026-11-28 04:47:58.152512+00
llm_tokens	tokens	1	2026-11-28 04:47:58.152512+00
gpu_hours	gpu_hours	1	2026-11-28 04:47:58.152512+00
api_requests	count	1	2026-11-28 04:47:58.152512+00
llm_tokens	count	1	2026-11-28 04:47:58.152512+00
training	hours	\N	2026-11-28 04:47:58.391921+00
training	weeks	\N	2026-11-28 04:47:58.391921+00
\.


--
-- Data for Name: resource_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_types (resource_type_code, namespace_id, description, default_unit_code, is_inventory, is_concurrency, is_time_bound, created_at, updated_at) FROM stdin;
platform_access	default	Access to the platform	days	f	f	t	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
concurrent_users	default	Users at work at the same time	count	f	t	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
named_users	default	Users with a seat of their own	count	t	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
benchmark_runs	default	Runs of a benchmark	count	f	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
gpu_hours	default	GPU time	hours	f	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
server_configs	default	Stored server configurations	count	t	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
server_instances	default	Server instances	count	t	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
ai_models	default	Stored models	count	t	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
api_requests	default	Calls of the API	requests	f	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
reports_generated	default	Generated reports	count	f	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
concurrent_jobs	default	Jobs running at the same time	count	f	t	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
llm_tokens	default	Tokens of language models	tokens	f	f	f	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
training	default	\N	hours	f	f	f	2026-11-28 04:47:58.387929+00	2026-11-28 04:47:58.387929+00
\.


--
-- Data for Name: units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.units (unit_code, unit_category, description, base_factor, created_at, updated_at) FROM stdin;
requests	discrete	Requests	1	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
days	time	Days of 24 hours	86400	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
hours	time	Hours	3600	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
minutes	time	Minutes	60	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
tokens	compute	Tokens of a language model	\N	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
gpu_hours	compute	Hours of one GPU	\N	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
bytes	storage	Bytes	\N	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
count	discrete	Items	1	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.379911+00
weeks	time	\N	604800	2026-11-28 04:47:58.383931+00	2026-11-28 04:47:58.383931+00
\.


--
-- Data for Name: usage_history; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_history (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane, total, entries) FROM stdin;
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	0	2026-11-01 00:00:00+00	0	167400	\N
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	0	2026-11-01 00:00:00+00	0	167400	\N
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-01 00:00:00+00	0	7200	\\xfb9407382d5f06000000b49376e2fa180000000000000000fb101116335f06000000b49376e2fa180000000000000000fb8c1af4385f06000000b49376e2fa180000000000000000fb0824d23e5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-02 00:00:00+00	0	5400	\\xfb842db0445f06000000b49376e2fa180000000000000000fb00378e4a5f06000000b49376e2fa180000000000000000fb7c406c505f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-03 00:00:00+00	0	7200	\\xfbf8494a565f06000000b49376e2fa180000000000000000fb7453285c5f06000000b49376e2fa180000000000000000fbf05c06625f06000000b49376e2fa180000000000000000fb6c66e4675f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-04 00:00:00+00	0	5400	\\xfbe86fc26d5f06000000b49376e2fa180000000000000000fb6479a0735f06000000b49376e2fa180000000000000000fbe0827e795f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-05 00:00:00+00	0	5400	\\xfb5c8c5c7f5f06000000b49376e2fa180000000000000000fbd8953a855f06000000b49376e2fa180000000000000000fb549f188b5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-06 00:00:00+00	0	7200	\\xfbd0a8f6905f06000000b49376e2fa180000000000000000fb4cb2d4965f06000000b49376e2fa180000000000000000fbc8bbb29c5f06000000b49376e2fa180000000000000000fb44c590a25f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-07 00:00:00+00	0	5400	\\xfbc0ce6ea85f06000000b49376e2fa180000000000000000fb3cd84cae5f06000000b49376e2fa180000000000000000fbb8e12ab45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-08 00:00:00+00	0	7200	\\xfb34eb08ba5f06000000b49376e2fa180000000000000000fbb0f4e6bf5f06000000b49376e2fa180000000000000000fb2cfec4c55f06000000b49376e2fa180000000000000000fba807a3cb5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-09 00:00:00+00	0	5400	\\xfb241181d15f06000000b49376e2fa180000000000000000fba01a5fd75f06000000b49376e2fa180000000000000000fb1c243ddd5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-10 00:00:00+00	0	7200	\\xfb982d1be35f06000000b49376e2fa180000000000000000fb1437f9e85f06000000b49376e2fa180000000000000000fb9040d7ee5f06000000b49376e2fa180000000000000000fb0c4ab5f45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-11 00:00:00+00	0	5400	\\xfb885393fa5f06000000b49376e2fa180000000000000000fb045d71006006000000b49376e2fa180000000000000000fb80664f066006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-12 00:00:00+00	0	5400	\\xfbfc6f2d0c6006000000b49376e2fa180000000000000000fb78790b126006000000b49376e2fa180000000000000000fbf482e9176006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-13 00:00:00+00	0	7200	\\xfb708cc71d6006000000b49376e2fa180000000000000000fbec95a5236006000000b49376e2fa180000000000000000fb689f83296006000000b49376e2fa180000000000000000fbe4a8612f6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-14 00:00:00+00	0	5400	\\xfb60b23f356006000000b49376e2fa180000000000000000fbdcbb1d3b6006000000b49376e2fa180000000000000000fb58c5fb406006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-15 00:00:00+00	0	7200	\\xfbd4ced9466006000000b49376e2fa180000000000000000fb50d8b74c6006000000b49376e2fa180000000000000000fbcce195526006000000b49376e2fa180000000000000000fb48eb73586006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-16 00:00:00+00	0	5400	\\xfbc4f4515e6006000000b49376e2fa180000000000000000fb40fe2f646006000000b49376e2fa180000000000000000fbbc070e6a6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-17 00:00:00+00	0	7200	\\xfb3811ec6f6006000000b49376e2fa180000000000000000fbb41aca756006000000b49376e2fa180000000000000000fb3024a87b6006000000b49376e2fa180000000000000000fbac2d86816006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-18 00:00:00+00	0	5400	\\xfb283764876006000000b49376e2fa180000000000000000fba440428d6006000000b49376e2fa180000000000000000fb204a20936006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	0	2026-11-01 00:00:00+00	0	167400	\N
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	0	2026-11-01 00:00:00+00	0	167400	\N
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	0	2026-10-01 00:00:00+00	0	178200	\N
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-19 00:00:00+00	0	5400	\\xfb9c53fe986006000000b49376e2fa180000000000000000fb185ddc9e6006000000b49376e2fa180000000000000000fb9466baa46006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-20 00:00:00+00	0	7200	\\xfb107098aa6006000000b49376e2fa180000000000000000fb8c7976b06006000000b49376e2fa180000000000000000fb088354b66006000000b49376e2fa180000000000000000fb848c32bc6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-21 00:00:00+00	0	5400	\\xfb009610c26006000000b49376e2fa180000000000000000fb7c9feec76006000000b49376e2fa180000000000000000fbf8a8cccd6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-22 00:00:00+00	0	7200	\\xfb74b2aad36006000000b49376e2fa180000000000000000fbf0bb88d96006000000b49376e2fa180000000000000000fb6cc566df6006000000b49376e2fa180000000000000000fbe8ce44e56006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-23 00:00:00+00	0	5400	\\xfb64d822eb6006000000b49376e2fa180000000000000000fbe0e100f16006000000b49376e2fa180000000000000000fb5cebdef66006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-24 00:00:00+00	0	7200	\\xfbd8f4bcfc6006000000b49376e2fa180000000000000000fb54fe9a026106000000b49376e2fa180000000000000000fbd00779086106000000b49376e2fa180000000000000000fb4c11570e6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-25 00:00:00+00	0	5400	\\xfbc81a35146106000000b49376e2fa180000000000000000fb4424131a6106000000b49376e2fa180000000000000000fbc02df11f6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-26 00:00:00+00	0	5400	\\xfb3c37cf256106000000b49376e2fa180000000000000000fbb840ad2b6106000000b49376e2fa180000000000000000fb344a8b316106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-11-27 00:00:00+00	0	7200	\\xfbb05369376106000000b49376e2fa180000000000000000fb2c5d473d6106000000b49376e2fa180000000000000000fba86625436106000000b49376e2fa180000000000000000fb247003496106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-01 00:00:00+00	0	7200	\\xfb9407382d5f06000000b49376e2fa180000000000000000fb101116335f06000000b49376e2fa180000000000000000fb8c1af4385f06000000b49376e2fa180000000000000000fb0824d23e5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-02 00:00:00+00	0	5400	\\xfb842db0445f06000000b49376e2fa180000000000000000fb00378e4a5f06000000b49376e2fa180000000000000000fb7c406c505f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-03 00:00:00+00	0	7200	\\xfbf8494a565f06000000b49376e2fa180000000000000000fb7453285c5f06000000b49376e2fa180000000000000000fbf05c06625f06000000b49376e2fa180000000000000000fb6c66e4675f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-04 00:00:00+00	0	5400	\\xfbe86fc26d5f06000000b49376e2fa180000000000000000fb6479a0735f06000000b49376e2fa180000000000000000fbe0827e795f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-05 00:00:00+00	0	5400	\\xfb5c8c5c7f5f06000000b49376e2fa180000000000000000fbd8953a855f06000000b49376e2fa180000000000000000fb549f188b5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-06 00:00:00+00	0	7200	\\xfbd0a8f6905f06000000b49376e2fa180000000000000000fb4cb2d4965f06000000b49376e2fa180000000000000000fbc8bbb29c5f06000000b49376e2fa180000000000000000fb44c590a25f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-07 00:00:00+00	0	5400	\\xfbc0ce6ea85f06000000b49376e2fa180000000000000000fb3cd84cae5f06000000b49376e2fa180000000000000000fbb8e12ab45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-08 00:00:00+00	0	7200	\\xfb34eb08ba5f06000000b49376e2fa180000000000000000fbb0f4e6bf5f06000000b49376e2fa180000000000000000fb2cfec4c55f06000000b49376e2fa180000000000000000fba807a3cb5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-09 00:00:00+00	0	5400	\\xfb241181d15f06000000b49376e2fa180000000000000000fba01a5fd75f06000000b49376e2fa180000000000000000fb1c243ddd5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-10 00:00:00+00	0	7200	\\xfb982d1be35f06000000b49376e2fa180000000000000000fb1437f9e85f06000000b49376e2fa180000000000000000fb9040d7ee5f06000000b49376e2fa180000000000000000fb0c4ab5f45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-11 00:00:00+00	0	5400	\\xfb885393fa5f06000000b49376e2fa180000000000000000fb045d71006006000000b49376e2fa180000000000000000fb80664f066006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-12 00:00:00+00	0	5400	\\xfbfc6f2d0c6006000000b49376e2fa180000000000000000fb78790b126006000000b49376e2fa180000000000000000fbf482e9176006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-13 00:00:00+00	0	7200	\\xfb708cc71d6006000000b49376e2fa180000000000000000fbec95a5236006000000b49376e2fa180000000000000000fb689f83296006000000b49376e2fa180000000000000000fbe4a8612f6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-14 00:00:00+00	0	5400	\\xfb60b23f356006000000b49376e2fa180000000000000000fbdcbb1d3b6006000000b49376e2fa180000000000000000fb58c5fb406006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-15 00:00:00+00	0	7200	\\xfbd4ced9466006000000b49376e2fa180000000000000000fb50d8b74c6006000000b49376e2fa180000000000000000fbcce195526006000000b49376e2fa180000000000000000fb48eb73586006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-16 00:00:00+00	0	5400	\\xfbc4f4515e6006000000b49376e2fa180000000000000000fb40fe2f646006000000b49376e2fa180000000000000000fbbc070e6a6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-17 00:00:00+00	0	7200	\\xfb3811ec6f6006000000b49376e2fa180000000000000000fbb41aca756006000000b49376e2fa180000000000000000fb3024a87b6006000000b49376e2fa180000000000000000fbac2d86816006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-18 00:00:00+00	0	5400	\\xfb283764876006000000b49376e2fa180000000000000000fba440428d6006000000b49376e2fa180000000000000000fb204a20936006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-19 00:00:00+00	0	5400	\\xfb9c53fe986006000000b49376e2fa180000000000000000fb185ddc9e6006000000b49376e2fa180000000000000000fb9466baa46006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-20 00:00:00+00	0	7200	\\xfb107098aa6006000000b49376e2fa180000000000000000fb8c7976b06006000000b49376e2fa180000000000000000fb088354b66006000000b49376e2fa180000000000000000fb848c32bc6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-21 00:00:00+00	0	5400	\\xfb009610c26006000000b49376e2fa180000000000000000fb7c9feec76006000000b49376e2fa180000000000000000fbf8a8cccd6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-22 00:00:00+00	0	7200	\\xfb74b2aad36006000000b49376e2fa180000000000000000fbf0bb88d96006000000b49376e2fa180000000000000000fb6cc566df6006000000b49376e2fa180000000000000000fbe8ce44e56006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-23 00:00:00+00	0	5400	\\xfb64d822eb6006000000b49376e2fa180000000000000000fbe0e100f16006000000b49376e2fa180000000000000000fb5cebdef66006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-24 00:00:00+00	0	7200	\\xfbd8f4bcfc6006000000b49376e2fa180000000000000000fb54fe9a026106000000b49376e2fa180000000000000000fbd00779086106000000b49376e2fa180000000000000000fb4c11570e6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-25 00:00:00+00	0	5400	\\xfbc81a35146106000000b49376e2fa180000000000000000fb4424131a6106000000b49376e2fa180000000000000000fbc02df11f6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-26 00:00:00+00	0	5400	\\xfb3c37cf256106000000b49376e2fa180000000000000000fbb840ad2b6106000000b49376e2fa180000000000000000fb344a8b316106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-11-27 00:00:00+00	0	7200	\\xfbb05369376106000000b49376e2fa180000000000000000fb2c5d473d6106000000b49376e2fa180000000000000000fba86625436106000000b49376e2fa180000000000000000fb247003496106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	0	2026-10-01 00:00:00+00	0	178200	\N
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-01 00:00:00+00	0	7200	\\xfb9407382d5f06000000b49376e2fa180000000000000000fb101116335f06000000b49376e2fa180000000000000000fb8c1af4385f06000000b49376e2fa180000000000000000fb0824d23e5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-02 00:00:00+00	0	5400	\\xfb842db0445f06000000b49376e2fa180000000000000000fb00378e4a5f06000000b49376e2fa180000000000000000fb7c406c505f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-03 00:00:00+00	0	7200	\\xfbf8494a565f06000000b49376e2fa180000000000000000fb7453285c5f06000000b49376e2fa180000000000000000fbf05c06625f06000000b49376e2fa180000000000000000fb6c66e4675f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-04 00:00:00+00	0	5400	\\xfbe86fc26d5f06000000b49376e2fa180000000000000000fb6479a0735f06000000b49376e2fa180000000000000000fbe0827e795f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-05 00:00:00+00	0	5400	\\xfb5c8c5c7f5f06000000b49376e2fa180000000000000000fbd8953a855f06000000b49376e2fa180000000000000000fb549f188b5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-06 00:00:00+00	0	7200	\\xfbd0a8f6905f06000000b49376e2fa180000000000000000fb4cb2d4965f06000000b49376e2fa180000000000000000fbc8bbb29c5f06000000b49376e2fa180000000000000000fb44c590a25f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-07 00:00:00+00	0	5400	\\xfbc0ce6ea85f06000000b49376e2fa180000000000000000fb3cd84cae5f06000000b49376e2fa180000000000000000fbb8e12ab45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-08 00:00:00+00	0	7200	\\xfb34eb08ba5f06000000b49376e2fa180000000000000000fbb0f4e6bf5f06000000b49376e2fa180000000000000000fb2cfec4c55f06000000b49376e2fa180000000000000000fba807a3cb5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-09 00:00:00+00	0	5400	\\xfb241181d15f06000000b49376e2fa180000000000000000fba01a5fd75f06000000b49376e2fa180000000000000000fb1c243ddd5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-10 00:00:00+00	0	7200	\\xfb982d1be35f06000000b49376e2fa180000000000000000fb1437f9e85f06000000b49376e2fa180000000000000000fb9040d7ee5f06000000b49376e2fa180000000000000000fb0c4ab5f45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-11 00:00:00+00	0	5400	\\xfb885393fa5f06000000b49376e2fa180000000000000000fb045d71006006000000b49376e2fa180000000000000000fb80664f066006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-12 00:00:00+00	0	5400	\\xfbfc6f2d0c6006000000b49376e2fa180000000000000000fb78790b126006000000b49376e2fa180000000000000000fbf482e9176006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-13 00:00:00+00	0	7200	\\xfb708cc71d6006000000b49376e2fa180000000000000000fbec95a5236006000000b49376e2fa180000000000000000fb689f83296006000000b49376e2fa180000000000000000fbe4a8612f6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-14 00:00:00+00	0	5400	\\xfb60b23f356006000000b49376e2fa180000000000000000fbdcbb1d3b6006000000b49376e2fa180000000000000000fb58c5fb406006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-15 00:00:00+00	0	7200	\\xfbd4ced9466006000000b49376e2fa180000000000000000fb50d8b74c6006000000b49376e2fa180000000000000000fbcce195526006000000b49376e2fa180000000000000000fb48eb73586006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-16 00:00:00+00	0	5400	\\xfbc4f4515e6006000000b49376e2fa180000000000000000fb40fe2f646006000000b49376e2fa180000000000000000fbbc070e6a6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-17 00:00:00+00	0	7200	\\xfb3811ec6f6006000000b49376e2fa180000000000000000fbb41aca756006000000b49376e2fa180000000000000000fb3024a87b6006000000b49376e2fa180000000000000000fbac2d86816006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-18 00:00:00+00	0	5400	\\xfb283764876006000000b49376e2fa180000000000000000fba440428d6006000000b49376e2fa180000000000000000fb204a20936006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-19 00:00:00+00	0	5400	\\xfb9c53fe986006000000b49376e2fa180000000000000000fb185ddc9e6006000000b49376e2fa180000000000000000fb9466baa46006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-20 00:00:00+00	0	7200	\\xfb107098aa6006000000b49376e2fa180000000000000000fb8c7976b06006000000b49376e2fa180000000000000000fb088354b66006000000b49376e2fa180000000000000000fb848c32bc6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-21 00:00:00+00	0	5400	\\xfb009610c26006000000b49376e2fa180000000000000000fb7c9feec76006000000b49376e2fa180000000000000000fbf8a8cccd6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-22 00:00:00+00	0	7200	\\xfb74b2aad36006000000b49376e2fa180000000000000000fbf0bb88d96006000000b49376e2fa180000000000000000fb6cc566df6006000000b49376e2fa180000000000000000fbe8ce44e56006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-23 00:00:00+00	0	5400	\\xfb64d822eb6006000000b49376e2fa180000000000000000fbe0e100f16006000000b49376e2fa180000000000000000fb5cebdef66006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-24 00:00:00+00	0	7200	\\xfbd8f4bcfc6006000000b49376e2fa180000000000000000fb54fe9a026106000000b49376e2fa180000000000000000fbd00779086106000000b49376e2fa180000000000000000fb4c11570e6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-25 00:00:00+00	0	5400	\\xfbc81a35146106000000b49376e2fa180000000000000000fb4424131a6106000000b49376e2fa180000000000000000fbc02df11f6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-26 00:00:00+00	0	5400	\\xfb3c37cf256106000000b49376e2fa180000000000000000fbb840ad2b6106000000b49376e2fa180000000000000000fb344a8b316106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-11-27 00:00:00+00	0	7200	\\xfbb05369376106000000b49376e2fa180000000000000000fb2c5d473d6106000000b49376e2fa180000000000000000fba86625436106000000b49376e2fa180000000000000000fb247003496106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-01 00:00:00+00	0	7200	\\xfb9407382d5f06000000b49376e2fa180000000000000000fb101116335f06000000b49376e2fa180000000000000000fb8c1af4385f06000000b49376e2fa180000000000000000fb0824d23e5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-02 00:00:00+00	0	5400	\\xfb842db0445f06000000b49376e2fa180000000000000000fb00378e4a5f06000000b49376e2fa180000000000000000fb7c406c505f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-03 00:00:00+00	0	7200	\\xfbf8494a565f06000000b49376e2fa180000000000000000fb7453285c5f06000000b49376e2fa180000000000000000fbf05c06625f06000000b49376e2fa180000000000000000fb6c66e4675f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-04 00:00:00+00	0	5400	\\xfbe86fc26d5f06000000b49376e2fa180000000000000000fb6479a0735f06000000b49376e2fa180000000000000000fbe0827e795f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-05 00:00:00+00	0	5400	\\xfb5c8c5c7f5f06000000b49376e2fa180000000000000000fbd8953a855f06000000b49376e2fa180000000000000000fb549f188b5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-06 00:00:00+00	0	7200	\\xfbd0a8f6905f06000000b49376e2fa180000000000000000fb4cb2d4965f06000000b49376e2fa180000000000000000fbc8bbb29c5f06000000b49376e2fa180000000000000000fb44c590a25f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-07 00:00:00+00	0	5400	\\xfbc0ce6ea85f06000000b49376e2fa180000000000000000fb3cd84cae5f06000000b49376e2fa180000000000000000fbb8e12ab45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-08 00:00:00+00	0	7200	\\xfb34eb08ba5f06000000b49376e2fa180000000000000000fbb0f4e6bf5f06000000b49376e2fa180000000000000000fb2cfec4c55f06000000b49376e2fa180000000000000000fba807a3cb5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-09 00:00:00+00	0	5400	\\xfb241181d15f06000000b49376e2fa180000000000000000fba01a5fd75f06000000b49376e2fa180000000000000000fb1c243ddd5f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	0	2026-10-01 00:00:00+00	0	178200	\N
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-10 00:00:00+00	0	7200	\\xfb982d1be35f06000000b49376e2fa180000000000000000fb1437f9e85f06000000b49376e2fa180000000000000000fb9040d7ee5f06000000b49376e2fa180000000000000000fb0c4ab5f45f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-11 00:00:00+00	0	5400	\\xfb885393fa5f06000000b49376e2fa180000000000000000fb045d71006006000000b49376e2fa180000000000000000fb80664f066006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-12 00:00:00+00	0	5400	\\xfbfc6f2d0c6006000000b49376e2fa180000000000000000fb78790b126006000000b49376e2fa180000000000000000fbf482e9176006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-13 00:00:00+00	0	7200	\\xfb708cc71d6006000000b49376e2fa180000000000000000fbec95a5236006000000b49376e2fa180000000000000000fb689f83296006000000b49376e2fa180000000000000000fbe4a8612f6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-14 00:00:00+00	0	5400	\\xfb60b23f356006000000b49376e2fa180000000000000000fbdcbb1d3b6006000000b49376e2fa180000000000000000fb58c5fb406006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-15 00:00:00+00	0	7200	\\xfbd4ced9466006000000b49376e2fa180000000000000000fb50d8b74c6006000000b49376e2fa180000000000000000fbcce195526006000000b49376e2fa180000000000000000fb48eb73586006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-16 00:00:00+00	0	5400	\\xfbc4f4515e6006000000b49376e2fa180000000000000000fb40fe2f646006000000b49376e2fa180000000000000000fbbc070e6a6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-17 00:00:00+00	0	7200	\\xfb3811ec6f6006000000b49376e2fa180000000000000000fbb41aca756006000000b49376e2fa180000000000000000fb3024a87b6006000000b49376e2fa180000000000000000fbac2d86816006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-18 00:00:00+00	0	5400	\\xfb283764876006000000b49376e2fa180000000000000000fba440428d6006000000b49376e2fa180000000000000000fb204a20936006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-19 00:00:00+00	0	5400	\\xfb9c53fe986006000000b49376e2fa180000000000000000fb185ddc9e6006000000b49376e2fa180000000000000000fb9466baa46006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-20 00:00:00+00	0	7200	\\xfb107098aa6006000000b49376e2fa180000000000000000fb8c7976b06006000000b49376e2fa180000000000000000fb088354b66006000000b49376e2fa180000000000000000fb848c32bc6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-21 00:00:00+00	0	5400	\\xfb009610c26006000000b49376e2fa180000000000000000fb7c9feec76006000000b49376e2fa180000000000000000fbf8a8cccd6006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-22 00:00:00+00	0	7200	\\xfb74b2aad36006000000b49376e2fa180000000000000000fbf0bb88d96006000000b49376e2fa180000000000000000fb6cc566df6006000000b49376e2fa180000000000000000fbe8ce44e56006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-23 00:00:00+00	0	5400	\\xfb64d822eb6006000000b49376e2fa180000000000000000fbe0e100f16006000000b49376e2fa180000000000000000fb5cebdef66006000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-24 00:00:00+00	0	7200	\\xfbd8f4bcfc6006000000b49376e2fa180000000000000000fb54fe9a026106000000b49376e2fa180000000000000000fbd00779086106000000b49376e2fa180000000000000000fb4c11570e6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-25 00:00:00+00	0	5400	\\xfbc81a35146106000000b49376e2fa180000000000000000fb4424131a6106000000b49376e2fa180000000000000000fbc02df11f6106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-26 00:00:00+00	0	5400	\\xfb3c37cf256106000000b49376e2fa180000000000000000fbb840ad2b6106000000b49376e2fa180000000000000000fb344a8b316106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-11-27 00:00:00+00	0	7200	\\xfbb05369376106000000b49376e2fa180000000000000000fb2c5d473d6106000000b49376e2fa180000000000000000fba86625436106000000b49376e2fa180000000000000000fb247003496106000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-13 00:00:00+00	0	7200	\\xfb189fd7af5d06000000b49376e2fa180000000000000000fb94a8b5b55d06000000b49376e2fa180000000000000000fb10b293bb5d06000000b49376e2fa180000000000000000fb8cbb71c15d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-14 00:00:00+00	0	5400	\\xfb08c54fc75d06000000b49376e2fa180000000000000000fb84ce2dcd5d06000000b49376e2fa180000000000000000fb00d80bd35d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-15 00:00:00+00	0	5400	\\xfb7ce1e9d85d06000000b49376e2fa180000000000000000fbf8eac7de5d06000000b49376e2fa180000000000000000fb74f4a5e45d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-16 00:00:00+00	0	7200	\\xfbf0fd83ea5d06000000b49376e2fa180000000000000000fb6c0762f05d06000000b49376e2fa180000000000000000fbe81040f65d06000000b49376e2fa180000000000000000fb641a1efc5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-17 00:00:00+00	0	5400	\\xfbe023fc015e06000000b49376e2fa180000000000000000fb5c2dda075e06000000b49376e2fa180000000000000000fbd836b80d5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-18 00:00:00+00	0	7200	\\xfb544096135e06000000b49376e2fa180000000000000000fbd04974195e06000000b49376e2fa180000000000000000fb4c53521f5e06000000b49376e2fa180000000000000000fbc85c30255e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-19 00:00:00+00	0	5400	\\xfb44660e2b5e06000000b49376e2fa180000000000000000fbc06fec305e06000000b49376e2fa180000000000000000fb3c79ca365e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-20 00:00:00+00	0	7200	\\xfbb882a83c5e06000000b49376e2fa180000000000000000fb348c86425e06000000b49376e2fa180000000000000000fbb09564485e06000000b49376e2fa180000000000000000fb2c9f424e5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-21 00:00:00+00	0	5400	\\xfba8a820545e06000000b49376e2fa180000000000000000fb24b2fe595e06000000b49376e2fa180000000000000000fba0bbdc5f5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-22 00:00:00+00	0	5400	\\xfb1cc5ba655e06000000b49376e2fa180000000000000000fb98ce986b5e06000000b49376e2fa180000000000000000fb14d876715e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-23 00:00:00+00	0	7200	\\xfb90e154775e06000000b49376e2fa180000000000000000fb0ceb327d5e06000000b49376e2fa180000000000000000fb88f410835e06000000b49376e2fa180000000000000000fb04feee885e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-24 00:00:00+00	0	5400	\\xfb8007cd8e5e06000000b49376e2fa180000000000000000fbfc10ab945e06000000b49376e2fa180000000000000000fb781a899a5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-25 00:00:00+00	0	7200	\\xfbf42367a05e06000000b49376e2fa180000000000000000fb702d45a65e06000000b49376e2fa180000000000000000fbec3623ac5e06000000b49376e2fa180000000000000000fb684001b25e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-12 00:00:00+00	0	5400	\\xfba4823d9e5d06000000b49376e2fa180000000000000000fb208c1ba45d06000000b49376e2fa180000000000000000fb9c95f9a95d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	0	2026-10-01 00:00:00+00	0	178200	\N
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-26 00:00:00+00	0	5400	\\xfbe449dfb75e06000000b49376e2fa180000000000000000fb6053bdbd5e06000000b49376e2fa180000000000000000fbdc5c9bc35e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-27 00:00:00+00	0	7200	\\xfb586679c95e06000000b49376e2fa180000000000000000fbd46f57cf5e06000000b49376e2fa180000000000000000fb507935d55e06000000b49376e2fa180000000000000000fbcc8213db5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-28 00:00:00+00	0	5400	\\xfb488cf1e05e06000000b49376e2fa180000000000000000fbc495cfe65e06000000b49376e2fa180000000000000000fb409fadec5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-29 00:00:00+00	0	5400	\\xfbbca88bf25e06000000b49376e2fa180000000000000000fb38b269f85e06000000b49376e2fa180000000000000000fbb4bb47fe5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-30 00:00:00+00	0	7200	\\xfb30c525045f06000000b49376e2fa180000000000000000fbacce030a5f06000000b49376e2fa180000000000000000fb28d8e10f5f06000000b49376e2fa180000000000000000fba4e1bf155f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-31 00:00:00+00	0	5400	\\xfb20eb9d1b5f06000000b49376e2fa180000000000000000fb9cf47b215f06000000b49376e2fa180000000000000000fb18fe59275f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-13 00:00:00+00	0	7200	\\xfb189fd7af5d06000000b49376e2fa180000000000000000fb94a8b5b55d06000000b49376e2fa180000000000000000fb10b293bb5d06000000b49376e2fa180000000000000000fb8cbb71c15d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-14 00:00:00+00	0	5400	\\xfb08c54fc75d06000000b49376e2fa180000000000000000fb84ce2dcd5d06000000b49376e2fa180000000000000000fb00d80bd35d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-15 00:00:00+00	0	5400	\\xfb7ce1e9d85d06000000b49376e2fa180000000000000000fbf8eac7de5d06000000b49376e2fa180000000000000000fb74f4a5e45d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-16 00:00:00+00	0	7200	\\xfbf0fd83ea5d06000000b49376e2fa180000000000000000fb6c0762f05d06000000b49376e2fa180000000000000000fbe81040f65d06000000b49376e2fa180000000000000000fb641a1efc5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-17 00:00:00+00	0	5400	\\xfbe023fc015e06000000b49376e2fa180000000000000000fb5c2dda075e06000000b49376e2fa180000000000000000fbd836b80d5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-18 00:00:00+00	0	7200	\\xfb544096135e06000000b49376e2fa180000000000000000fbd04974195e06000000b49376e2fa180000000000000000fb4c53521f5e06000000b49376e2fa180000000000000000fbc85c30255e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-19 00:00:00+00	0	5400	\\xfb44660e2b5e06000000b49376e2fa180000000000000000fbc06fec305e06000000b49376e2fa180000000000000000fb3c79ca365e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-20 00:00:00+00	0	7200	\\xfbb882a83c5e06000000b49376e2fa180000000000000000fb348c86425e06000000b49376e2fa180000000000000000fbb09564485e06000000b49376e2fa180000000000000000fb2c9f424e5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-21 00:00:00+00	0	5400	\\xfba8a820545e06000000b49376e2fa180000000000000000fb24b2fe595e06000000b49376e2fa180000000000000000fba0bbdc5f5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-22 00:00:00+00	0	5400	\\xfb1cc5ba655e06000000b49376e2fa180000000000000000fb98ce986b5e06000000b49376e2fa180000000000000000fb14d876715e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-23 00:00:00+00	0	7200	\\xfb90e154775e06000000b49376e2fa180000000000000000fb0ceb327d5e06000000b49376e2fa180000000000000000fb88f410835e06000000b49376e2fa180000000000000000fb04feee885e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-24 00:00:00+00	0	5400	\\xfb8007cd8e5e06000000b49376e2fa180000000000000000fbfc10ab945e06000000b49376e2fa180000000000000000fb781a899a5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-25 00:00:00+00	0	7200	\\xfbf42367a05e06000000b49376e2fa180000000000000000fb702d45a65e06000000b49376e2fa180000000000000000fbec3623ac5e06000000b49376e2fa180000000000000000fb684001b25e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-26 00:00:00+00	0	5400	\\xfbe449dfb75e06000000b49376e2fa180000000000000000fb6053bdbd5e06000000b49376e2fa180000000000000000fbdc5c9bc35e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-27 00:00:00+00	0	7200	\\xfb586679c95e06000000b49376e2fa180000000000000000fbd46f57cf5e06000000b49376e2fa180000000000000000fb507935d55e06000000b49376e2fa180000000000000000fbcc8213db5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-28 00:00:00+00	0	5400	\\xfb488cf1e05e06000000b49376e2fa180000000000000000fbc495cfe65e06000000b49376e2fa180000000000000000fb409fadec5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-29 00:00:00+00	0	5400	\\xfbbca88bf25e06000000b49376e2fa180000000000000000fb38b269f85e06000000b49376e2fa180000000000000000fbb4bb47fe5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-30 00:00:00+00	0	7200	\\xfb30c525045f06000000b49376e2fa180000000000000000fbacce030a5f06000000b49376e2fa180000000000000000fb28d8e10f5f06000000b49376e2fa180000000000000000fba4e1bf155f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-31 00:00:00+00	0	5400	\\xfb20eb9d1b5f06000000b49376e2fa180000000000000000fb9cf47b215f06000000b49376e2fa180000000000000000fb18fe59275f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-13 00:00:00+00	0	7200	\\xfb189fd7af5d06000000b49376e2fa180000000000000000fb94a8b5b55d06000000b49376e2fa180000000000000000fb10b293bb5d06000000b49376e2fa180000000000000000fb8cbb71c15d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-14 00:00:00+00	0	5400	\\xfb08c54fc75d06000000b49376e2fa180000000000000000fb84ce2dcd5d06000000b49376e2fa180000000000000000fb00d80bd35d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-15 00:00:00+00	0	5400	\\xfb7ce1e9d85d06000000b49376e2fa180000000000000000fbf8eac7de5d06000000b49376e2fa180000000000000000fb74f4a5e45d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-16 00:00:00+00	0	7200	\\xfbf0fd83ea5d06000000b49376e2fa180000000000000000fb6c0762f05d06000000b49376e2fa180000000000000000fbe81040f65d06000000b49376e2fa180000000000000000fb641a1efc5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-17 00:00:00+00	0	5400	\\xfbe023fc015e06000000b49376e2fa180000000000000000fb5c2dda075e06000000b49376e2fa180000000000000000fbd836b80d5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-18 00:00:00+00	0	7200	\\xfb544096135e06000000b49376e2fa180000000000000000fbd04974195e06000000b49376e2fa180000000000000000fb4c53521f5e06000000b49376e2fa180000000000000000fbc85c30255e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-19 00:00:00+00	0	5400	\\xfb44660e2b5e06000000b49376e2fa180000000000000000fbc06fec305e06000000b49376e2fa180000000000000000fb3c79ca365e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-20 00:00:00+00	0	7200	\\xfbb882a83c5e06000000b49376e2fa180000000000000000fb348c86425e06000000b49376e2fa180000000000000000fbb09564485e06000000b49376e2fa180000000000000000fb2c9f424e5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-21 00:00:00+00	0	5400	\\xfba8a820545e06000000b49376e2fa180000000000000000fb24b2fe595e06000000b49376e2fa180000000000000000fba0bbdc5f5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-22 00:00:00+00	0	5400	\\xfb1cc5ba655e06000000b49376e2fa180000000000000000fb98ce986b5e06000000b49376e2fa180000000000000000fb14d876715e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-23 00:00:00+00	0	7200	\\xfb90e154775e06000000b49376e2fa180000000000000000fb0ceb327d5e06000000b49376e2fa180000000000000000fb88f410835e06000000b49376e2fa180000000000000000fb04feee885e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-12 00:00:00+00	0	5400	\\xfba4823d9e5d06000000b49376e2fa180000000000000000fb208c1ba45d06000000b49376e2fa180000000000000000fb9c95f9a95d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-12 00:00:00+00	0	5400	\\xfba4823d9e5d06000000b49376e2fa180000000000000000fb208c1ba45d06000000b49376e2fa180000000000000000fb9c95f9a95d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-24 00:00:00+00	0	5400	\\xfb8007cd8e5e06000000b49376e2fa180000000000000000fbfc10ab945e06000000b49376e2fa180000000000000000fb781a899a5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-25 00:00:00+00	0	7200	\\xfbf42367a05e06000000b49376e2fa180000000000000000fb702d45a65e06000000b49376e2fa180000000000000000fbec3623ac5e06000000b49376e2fa180000000000000000fb684001b25e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-26 00:00:00+00	0	5400	\\xfbe449dfb75e06000000b49376e2fa180000000000000000fb6053bdbd5e06000000b49376e2fa180000000000000000fbdc5c9bc35e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-27 00:00:00+00	0	7200	\\xfb586679c95e06000000b49376e2fa180000000000000000fbd46f57cf5e06000000b49376e2fa180000000000000000fb507935d55e06000000b49376e2fa180000000000000000fbcc8213db5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-28 00:00:00+00	0	5400	\\xfb488cf1e05e06000000b49376e2fa180000000000000000fbc495cfe65e06000000b49376e2fa180000000000000000fb409fadec5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-29 00:00:00+00	0	5400	\\xfbbca88bf25e06000000b49376e2fa180000000000000000fb38b269f85e06000000b49376e2fa180000000000000000fbb4bb47fe5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-30 00:00:00+00	0	7200	\\xfb30c525045f06000000b49376e2fa180000000000000000fbacce030a5f06000000b49376e2fa180000000000000000fb28d8e10f5f06000000b49376e2fa180000000000000000fba4e1bf155f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-31 00:00:00+00	0	5400	\\xfb20eb9d1b5f06000000b49376e2fa180000000000000000fb9cf47b215f06000000b49376e2fa180000000000000000fb18fe59275f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-13 00:00:00+00	0	7200	\\xfb189fd7af5d06000000b49376e2fa180000000000000000fb94a8b5b55d06000000b49376e2fa180000000000000000fb10b293bb5d06000000b49376e2fa180000000000000000fb8cbb71c15d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-14 00:00:00+00	0	5400	\\xfb08c54fc75d06000000b49376e2fa180000000000000000fb84ce2dcd5d06000000b49376e2fa180000000000000000fb00d80bd35d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-15 00:00:00+00	0	5400	\\xfb7ce1e9d85d06000000b49376e2fa180000000000000000fbf8eac7de5d06000000b49376e2fa180000000000000000fb74f4a5e45d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-16 00:00:00+00	0	7200	\\xfbf0fd83ea5d06000000b49376e2fa180000000000000000fb6c0762f05d06000000b49376e2fa180000000000000000fbe81040f65d06000000b49376e2fa180000000000000000fb641a1efc5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-17 00:00:00+00	0	5400	\\xfbe023fc015e06000000b49376e2fa180000000000000000fb5c2dda075e06000000b49376e2fa180000000000000000fbd836b80d5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-18 00:00:00+00	0	7200	\\xfb544096135e06000000b49376e2fa180000000000000000fbd04974195e06000000b49376e2fa180000000000000000fb4c53521f5e06000000b49376e2fa180000000000000000fbc85c30255e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-19 00:00:00+00	0	5400	\\xfb44660e2b5e06000000b49376e2fa180000000000000000fbc06fec305e06000000b49376e2fa180000000000000000fb3c79ca365e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-20 00:00:00+00	0	7200	\\xfbb882a83c5e06000000b49376e2fa180000000000000000fb348c86425e06000000b49376e2fa180000000000000000fbb09564485e06000000b49376e2fa180000000000000000fb2c9f424e5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-21 00:00:00+00	0	5400	\\xfba8a820545e06000000b49376e2fa180000000000000000fb24b2fe595e06000000b49376e2fa180000000000000000fba0bbdc5f5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-22 00:00:00+00	0	5400	\\xfb1cc5ba655e06000000b49376e2fa180000000000000000fb98ce986b5e06000000b49376e2fa180000000000000000fb14d876715e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-23 00:00:00+00	0	7200	\\xfb90e154775e06000000b49376e2fa180000000000000000fb0ceb327d5e06000000b49376e2fa180000000000000000fb88f410835e06000000b49376e2fa180000000000000000fb04feee885e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-24 00:00:00+00	0	5400	\\xfb8007cd8e5e06000000b49376e2fa180000000000000000fbfc10ab945e06000000b49376e2fa180000000000000000fb781a899a5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-25 00:00:00+00	0	7200	\\xfbf42367a05e06000000b49376e2fa180000000000000000fb702d45a65e06000000b49376e2fa180000000000000000fbec3623ac5e06000000b49376e2fa180000000000000000fb684001b25e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-26 00:00:00+00	0	5400	\\xfbe449dfb75e06000000b49376e2fa180000000000000000fb6053bdbd5e06000000b49376e2fa180000000000000000fbdc5c9bc35e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-27 00:00:00+00	0	7200	\\xfb586679c95e06000000b49376e2fa180000000000000000fbd46f57cf5e06000000b49376e2fa180000000000000000fb507935d55e06000000b49376e2fa180000000000000000fbcc8213db5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-28 00:00:00+00	0	5400	\\xfb488cf1e05e06000000b49376e2fa180000000000000000fbc495cfe65e06000000b49376e2fa180000000000000000fb409fadec5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-29 00:00:00+00	0	5400	\\xfbbca88bf25e06000000b49376e2fa180000000000000000fb38b269f85e06000000b49376e2fa180000000000000000fbb4bb47fe5e06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-30 00:00:00+00	0	7200	\\xfb30c525045f06000000b49376e2fa180000000000000000fbacce030a5f06000000b49376e2fa180000000000000000fb28d8e10f5f06000000b49376e2fa180000000000000000fba4e1bf155f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-31 00:00:00+00	0	5400	\\xfb20eb9d1b5f06000000b49376e2fa180000000000000000fb9cf47b215f06000000b49376e2fa180000000000000000fb18fe59275f06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-03 00:00:00+00	0	5400	\\xfba05c5ae85c06000000b49376e2fa180000000000000000fb1c6638ee5c06000000b49376e2fa180000000000000000fb986f16f45c06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-04 00:00:00+00	0	7200	\\xfb1479f4f95c06000000b49376e2fa180000000000000000fb9082d2ff5c06000000b49376e2fa180000000000000000fb0c8cb0055d06000000b49376e2fa180000000000000000fb88958e0b5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-05 00:00:00+00	0	5400	\\xfb049f6c115d06000000b49376e2fa180000000000000000fb80a84a175d06000000b49376e2fa180000000000000000fbfcb1281d5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-06 00:00:00+00	0	7200	\\xfb78bb06235d06000000b49376e2fa180000000000000000fbf4c4e4285d06000000b49376e2fa180000000000000000fb70cec22e5d06000000b49376e2fa180000000000000000fbecd7a0345d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-07 00:00:00+00	0	5400	\\xfb68e17e3a5d06000000b49376e2fa180000000000000000fbe4ea5c405d06000000b49376e2fa180000000000000000fb60f43a465d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-08 00:00:00+00	0	5400	\\xfbdcfd184c5d06000000b49376e2fa180000000000000000fb5807f7515d06000000b49376e2fa180000000000000000fbd410d5575d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-09 00:00:00+00	0	7200	\\xfb501ab35d5d06000000b49376e2fa180000000000000000fbcc2391635d06000000b49376e2fa180000000000000000fb482d6f695d06000000b49376e2fa180000000000000000fbc4364d6f5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-10 00:00:00+00	0	5400	\\xfb40402b755d06000000b49376e2fa180000000000000000fbbc49097b5d06000000b49376e2fa180000000000000000fb3853e7805d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	1	2026-10-11 00:00:00+00	0	7200	\\xfbb45cc5865d06000000b49376e2fa180000000000000000fb3066a38c5d06000000b49376e2fa180000000000000000fbac6f81925d06000000b49376e2fa180000000000000000fb28795f985d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-03 00:00:00+00	0	5400	\\xfba05c5ae85c06000000b49376e2fa180000000000000000fb1c6638ee5c06000000b49376e2fa180000000000000000fb986f16f45c06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-12 00:00:00+00	0	5400	\\xfba4823d9e5d06000000b49376e2fa180000000000000000fb208c1ba45d06000000b49376e2fa180000000000000000fb9c95f9a95d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-04 00:00:00+00	0	7200	\\xfb1479f4f95c06000000b49376e2fa180000000000000000fb9082d2ff5c06000000b49376e2fa180000000000000000fb0c8cb0055d06000000b49376e2fa180000000000000000fb88958e0b5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-05 00:00:00+00	0	5400	\\xfb049f6c115d06000000b49376e2fa180000000000000000fb80a84a175d06000000b49376e2fa180000000000000000fbfcb1281d5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-06 00:00:00+00	0	7200	\\xfb78bb06235d06000000b49376e2fa180000000000000000fbf4c4e4285d06000000b49376e2fa180000000000000000fb70cec22e5d06000000b49376e2fa180000000000000000fbecd7a0345d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-07 00:00:00+00	0	5400	\\xfb68e17e3a5d06000000b49376e2fa180000000000000000fbe4ea5c405d06000000b49376e2fa180000000000000000fb60f43a465d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-08 00:00:00+00	0	5400	\\xfbdcfd184c5d06000000b49376e2fa180000000000000000fb5807f7515d06000000b49376e2fa180000000000000000fbd410d5575d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-09 00:00:00+00	0	7200	\\xfb501ab35d5d06000000b49376e2fa180000000000000000fbcc2391635d06000000b49376e2fa180000000000000000fb482d6f695d06000000b49376e2fa180000000000000000fbc4364d6f5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-10 00:00:00+00	0	5400	\\xfb40402b755d06000000b49376e2fa180000000000000000fbbc49097b5d06000000b49376e2fa180000000000000000fb3853e7805d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	1	2026-10-11 00:00:00+00	0	7200	\\xfbb45cc5865d06000000b49376e2fa180000000000000000fb3066a38c5d06000000b49376e2fa180000000000000000fbac6f81925d06000000b49376e2fa180000000000000000fb28795f985d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-03 00:00:00+00	0	5400	\\xfba05c5ae85c06000000b49376e2fa180000000000000000fb1c6638ee5c06000000b49376e2fa180000000000000000fb986f16f45c06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-04 00:00:00+00	0	7200	\\xfb1479f4f95c06000000b49376e2fa180000000000000000fb9082d2ff5c06000000b49376e2fa180000000000000000fb0c8cb0055d06000000b49376e2fa180000000000000000fb88958e0b5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-05 00:00:00+00	0	5400	\\xfb049f6c115d06000000b49376e2fa180000000000000000fb80a84a175d06000000b49376e2fa180000000000000000fbfcb1281d5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-06 00:00:00+00	0	7200	\\xfb78bb06235d06000000b49376e2fa180000000000000000fbf4c4e4285d06000000b49376e2fa180000000000000000fb70cec22e5d06000000b49376e2fa180000000000000000fbecd7a0345d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-07 00:00:00+00	0	5400	\\xfb68e17e3a5d06000000b49376e2fa180000000000000000fbe4ea5c405d06000000b49376e2fa180000000000000000fb60f43a465d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-08 00:00:00+00	0	5400	\\xfbdcfd184c5d06000000b49376e2fa180000000000000000fb5807f7515d06000000b49376e2fa180000000000000000fbd410d5575d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-09 00:00:00+00	0	7200	\\xfb501ab35d5d06000000b49376e2fa180000000000000000fbcc2391635d06000000b49376e2fa180000000000000000fb482d6f695d06000000b49376e2fa180000000000000000fbc4364d6f5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-10 00:00:00+00	0	5400	\\xfb40402b755d06000000b49376e2fa180000000000000000fbbc49097b5d06000000b49376e2fa180000000000000000fb3853e7805d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training		f	1	2026-10-11 00:00:00+00	0	7200	\\xfbb45cc5865d06000000b49376e2fa180000000000000000fb3066a38c5d06000000b49376e2fa180000000000000000fbac6f81925d06000000b49376e2fa180000000000000000fb28795f985d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-03 00:00:00+00	0	5400	\\xfba05c5ae85c06000000b49376e2fa180000000000000000fb1c6638ee5c06000000b49376e2fa180000000000000000fb986f16f45c06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-04 00:00:00+00	0	7200	\\xfb1479f4f95c06000000b49376e2fa180000000000000000fb9082d2ff5c06000000b49376e2fa180000000000000000fb0c8cb0055d06000000b49376e2fa180000000000000000fb88958e0b5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-05 00:00:00+00	0	5400	\\xfb049f6c115d06000000b49376e2fa180000000000000000fb80a84a175d06000000b49376e2fa180000000000000000fbfcb1281d5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-06 00:00:00+00	0	7200	\\xfb78bb06235d06000000b49376e2fa180000000000000000fbf4c4e4285d06000000b49376e2fa180000000000000000fb70cec22e5d06000000b49376e2fa180000000000000000fbecd7a0345d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-07 00:00:00+00	0	5400	\\xfb68e17e3a5d06000000b49376e2fa180000000000000000fbe4ea5c405d06000000b49376e2fa180000000000000000fb60f43a465d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-08 00:00:00+00	0	5400	\\xfbdcfd184c5d06000000b49376e2fa180000000000000000fb5807f7515d06000000b49376e2fa180000000000000000fbd410d5575d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-09 00:00:00+00	0	7200	\\xfb501ab35d5d06000000b49376e2fa180000000000000000fbcc2391635d06000000b49376e2fa180000000000000000fb482d6f695d06000000b49376e2fa180000000000000000fbc4364d6f5d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-10 00:00:00+00	0	5400	\\xfb40402b755d06000000b49376e2fa180000000000000000fbbc49097b5d06000000b49376e2fa180000000000000000fb3853e7805d06000000b49376e2fa180000000000000000
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	1	2026-10-11 00:00:00+00	0	7200	\\xfbb45cc5865d06000000b49376e2fa180000000000000000fb3066a38c5d06000000b49376e2fa180000000000000000fbac6f81925d06000000b49376e2fa180000000000000000fb28795f985d06000000b49376e2fa180000000000000000
\.


--
-- Data for Name: usage_live; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_live (account_id, resource_type_code, resource_scope, is_below, lane, total, recent, history_version) FROM stdin;
01a2207b-41c4-7328-845d-13c3328e90d2	benchmark_runs		f	0	1	\\x349179e14e6106000080c6a47e8d03000000000000000000	00000000-0000-0000-0000-000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	training		t	0	359100	\\xfb24537ce25c06000000b49376e2fa180000000000000000fba8499edc5c06000000b49376e2fa180000000000000000fb2c40c0d65c06000000b49376e2fa180000000000000000fbb036e2d05c06000000b49376e2fa180000000000000000fb342d04cb5c06000000b49376e2fa180000000000000000fbb82326c55c06000000b49376e2fa180000000000000000fb3c1a48bf5c06000000b49376e2fa180000000000000000fbc0106ab95c06000000b49376e2fa180000000000000000fb24700349610600000026b6c48e82f3ffffffffffffffff	93077975-0a90-4170-b712-b163c736e8b6
01a2207b-41c4-7328-845d-13c3328e90d2	training	resnet	t	0	359100	\\xfb24537ce25c06000000b49376e2fa180000000000000000fba8499edc5c06000000b49376e2fa180000000000000000fb2c40c0d65c06000000b49376e2fa180000000000000000fbb036e2d05c06000000b49376e2fa180000000000000000fb342d04cb5c06000000b49376e2fa180000000000000000fbb82326c55c06000000b49376e2fa180000000000000000fb3c1a48bf5c06000000b49376e2fa180000000000000000fbc0106ab95c06000000b49376e2fa180000000000000000fb24700349610600000026b6c48e82f3ffffffffffffffff	ad4fcdea-6ecc-4c62-9df5-d090d93bcfb3
01a2207b-41c4-7328-868d-29315bf44301	training		f	0	359100	\\xfb24537ce25c06000000b49376e2fa180000000000000000fba8499edc5c06000000b49376e2fa180000000000000000fb2c40c0d65c06000000b49376e2fa180000000000000000fbb036e2d05c06000000b49376e2fa180000000000000000fb342d04cb5c06000000b49376e2fa180000000000000000fbb82326c55c06000000b49376e2fa180000000000000000fb3c1a48bf5c06000000b49376e2fa180000000000000000fbc0106ab95c06000000b49376e2fa180000000000000000fb24700349610600000026b6c48e82f3ffffffffffffffff	d0a0e75a-b0ed-4e50-913f-c8a432a18afb
01a2207b-41c4-7328-868d-29315bf44301	training	resnet	f	0	359100	\\xfb24537ce25c06000000b49376e2fa180000000000000000fba8499edc5c06000000b49376e2fa180000000000000000fb2c40c0d65c06000000b49376e2fa180000000000000000fbb036e2d05c06000000b49376e2fa180000000000000000fb342d04cb5c06000000b49376e2fa180000000000000000fbb82326c55c06000000b49376e2fa180000000000000000fb3c1a48bf5c06000000b49376e2fa180000000000000000fbc0106ab95c06000000b49376e2fa180000000000000000fb24700349610600000026b6c48e82f3ffffffffffffffff	22c8d307-dfb1-4c73-956c-34ee9b87b924
01a2207b-41c4-7328-845d-13c3328e90d2	gpu_hours		t	0	180000	\\x4b9a7ae14e610600000050b2517600c20900000000000000	00000000-0000-0000-0000-000000000000
01a2207b-41c4-7328-868d-29315bf44301	gpu_hours		f	0	180000	\\x4b9a7ae14e610600000050b2517600c20900000000000000	00000000-0000-0000-0000-000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	reports_generated		f	0	820	\\x8aaa7ae14e6106000000d2cba739610b0000000000000000	00000000-0000-0000-0000-000000000000
01a2207b-41c4-7328-845d-13c3328e90d2	api_requests		f	0	8	\\x0edd7ae14e610600008053ee7ba80a0000000000000000006d087be14e6106000080e03779c311000000000000000000	00000000-0000-0000-0000-000000000000
\.


--
-- Data for Name: usage_reservations; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_reservations (reservation_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, base_quantity, reserved_at, expires_at, freed_at, status, event_id, decision, overage_quantity, created_at, updated_at, owner_account_id, ancestor_ids, attempt) FROM stdin;
01a2207b-4248-724c-a120-cbb4e0809f1d	job-1	default	01a2207b-41c4-7328-845d-13c3328e90d2	api_requests	\N	10.000000	requests	10	2026-11-28 04:47:58.535909+00	2026-11-28 05:02:58.536784+00	\N	held	\N	allow	\N	2026-11-28 04:47:58.535909+00	2026-11-28 04:47:58.535909+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	1
01a2207b-4250-751a-8fb1-3befc1df9268	job-2	default	01a2207b-41c4-7328-845d-13c3328e90d2	api_requests	\N	5.000000	requests	5	2026-11-28 04:47:58.543981+00	2026-11-28 05:02:58.544533+00	2026-11-28 04:47:58.543981+00	committed	01a2207b-4250-751a-8fb1-3bf0252d8d22	allow	\N	2026-11-28 04:47:58.543981+00	2026-11-28 04:47:58.543981+00	01a2207b-41c4-7328-845d-13c3328e90d2	{}	1
\.


--
-- Data for Name: usage_verifications; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_verifications (is_last, verified_at, differences, created_at, updated_at) FROM stdin;
\.


--
-- Data for Name: window_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.window_types (window_type_code, description, alignment, period_unit, period_count, created_at, updated_at) FROM stdin;
calendar_month	From the first of a month to the first of the next	calendar	month	1	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
billing_cycle	A month from each monthly anniversary of the anchor	anchored	month	1	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
rolling_30d	The last 30 days	rolling	day	30	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
rolling_7d	The last 7 days	rolling	day	7	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
none	All time	none	\N	\N	2026-11-28 04:47:58.152512+00	2026-11-28 04:47:58.152512+00
fortnight	\N	calendar	week	2	2026-11-28 04:47:58.395922+00	2026-11-28 04:47:58.395922+00
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
-- Name: consumption_event_details_archive consumption_event_details_archive_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_event_details_archive
    ADD CONSTRAINT consumption_event_details_archive_pkey PRIMARY KEY (event_id, detail_key);


--
-- Name: consumption_event_details consumption_event_details_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_event_details
    ADD CONSTRAINT consumption_event_details_pkey PRIMARY KEY (event_id, detail_key);


--
-- Name: consumption_ledger_archive consumption_ledger_archive_key; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_ledger_archive
    ADD CONSTRAINT consumption_ledger_archive_key UNIQUE (account_id, idempotency_key);


--
-- Name: consumption_ledger_archive consumption_ledger_archive_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.consumption_ledger_archive
    ADD CONSTRAINT consumption_ledger_archive_pkey PRIMARY KEY (event_id);


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
-- Name: namespace_roles namespace_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.namespace_roles
    ADD CONSTRAINT namespace_roles_pkey PRIMARY KEY (role_name, namespace_id);


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
-- Name: usage_reservations usage_reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_pkey PRIMARY KEY (reservation_id);


--
-- Name: usage_verifications usage_verifications_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_verifications
    ADD CONSTRAINT usage_verifications_pkey PRIMARY KEY (is_last);


--
-- Name: window_types window_types_pkey; Type: CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.window_types
    ADD CONSTRAINT window_types_pkey PRIMARY KEY (window_type_code);


--
-- Name: accounts_crm; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX accounts_crm ON public.accounts USING btree (crm_number);


--
-- Name: accounts_parent; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX accounts_parent ON public.accounts USING btree (parent_account_id) WHERE (parent_account_id IS NOT NULL);


--
-- Name: concurrency_leases_held; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX concurrency_leases_held ON public.concurrency_leases USING btree (owner_account_id, resource_type_code, released_at);


--
-- Name: concurrency_leases_open; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX concurrency_leases_open ON public.concurrency_leases USING btree (acquired_at) WHERE (released_at IS NULL);


--
-- Name: concurrency_leases_token; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE UNIQUE INDEX concurrency_leases_token ON public.concurrency_leases USING btree (account_id, resource_type_code, COALESCE(resource_scope, ''::character varying), session_token) WHERE ((released_at IS NULL) AND (session_token IS NOT NULL));


--
-- Name: consumption_ledger_account; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX consumption_ledger_account ON public.consumption_ledger USING btree (account_id, resource_type_code, occurred_at);


--
-- Name: consumption_ledger_archive_corrects; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX consumption_ledger_archive_corrects ON public.consumption_ledger_archive USING btree (corrects_event_id) WHERE (corrects_event_id IS NOT NULL);


--
-- Name: consumption_ledger_corrects; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX consumption_ledger_corrects ON public.consumption_ledger USING btree (corrects_event_id) WHERE (corrects_event_id IS NOT NULL);


--
-- Name: control_decisions_log_account; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX control_decisions_log_account ON public.control_decisions_log USING btree (account_id, decided_at);


--
-- Name: control_decisions_log_same; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX control_decisions_log_same ON public.control_decisions_log USING btree (account_id, resource_type_code, COALESCE(resource_scope, ''::character varying), decision, COALESCE(entitlement_id, '00000000-0000-0000-0000-000000000000'::uuid), decided_at);


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
-- Name: usage_reservations_attempt; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE UNIQUE INDEX usage_reservations_attempt ON public.usage_reservations USING btree (account_id, idempotency_key, attempt);


--
-- Name: usage_reservations_held; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX usage_reservations_held ON public.usage_reservations USING btree (owner_account_id, resource_type_code, freed_at);


--
-- Name: usage_reservations_open; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX usage_reservations_open ON public.usage_reservations USING btree (expires_at) WHERE (freed_at IS NULL);


--
-- Name: consumption_event_details mec_append_only; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_append_only BEFORE UPDATE OR TRUNCATE ON public.consumption_event_details FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_change();


--
-- Name: consumption_event_details_archive mec_append_only; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_append_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.consumption_event_details_archive FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_change();


--
-- Name: consumption_ledger mec_append_only; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consumption_ledger FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_change();


--
-- Name: consumption_ledger_archive mec_append_only; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_append_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.consumption_ledger_archive FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_change();


--
-- Name: namespace_roles mec_apply; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_apply AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.namespace_roles FOR EACH STATEMENT EXECUTE FUNCTION public.trg_apply_bindings();


--
-- Name: namespace_roles mec_apply_replicated; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_apply_replicated AFTER INSERT OR DELETE OR UPDATE ON public.namespace_roles FOR EACH ROW EXECUTE FUNCTION public.trg_apply_bindings();

ALTER TABLE public.namespace_roles ENABLE REPLICA TRIGGER mec_apply_replicated;


--
-- Name: entitlements mec_audit; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_audit AFTER INSERT OR DELETE OR UPDATE ON public.entitlements FOR EACH ROW EXECUTE FUNCTION public.trg_audit_entitlement();


--
-- Name: namespace_roles mec_bind; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_bind BEFORE INSERT OR UPDATE ON public.namespace_roles FOR EACH ROW EXECUTE FUNCTION public.trg_bind_role();

ALTER TABLE public.namespace_roles ENABLE ALWAYS TRIGGER mec_bind;


--
-- Name: consumption_event_details mec_check; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_check AFTER INSERT ON public.consumption_event_details REFERENCING NEW TABLE AS new_details FOR EACH STATEMENT EXECUTE FUNCTION public.trg_check_details();


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
-- Name: consumption_event_details mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE INSERT ON public.consumption_event_details FOR EACH ROW EXECUTE FUNCTION public.trg_guard_detail();


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

CREATE TRIGGER mec_guard BEFORE INSERT OR DELETE OR UPDATE ON public.plan_entitlement_templates FOR EACH ROW EXECUTE FUNCTION public.trg_guard_template();


--
-- Name: plans mec_guard; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_guard BEFORE UPDATE ON public.plans FOR EACH ROW EXECUTE FUNCTION public.trg_guard_plan();


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
-- Name: account_types mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.account_types FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: accounts mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.accounts FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: admission_gates mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.admission_gates FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: concurrency_leases mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.concurrency_leases FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: control_rule_conditions mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.control_rule_conditions FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: control_rules mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.control_rules FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: entitlement_conditions mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.entitlement_conditions FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: entitlements mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.entitlements FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: entitlements_audit mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.entitlements_audit FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: limit_actions mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.limit_actions FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: limit_kinds mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.limit_kinds FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: mec_schema mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.mec_schema FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: namespace_roles mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.namespace_roles FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: plan_entitlement_templates mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.plan_entitlement_templates FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: plans mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.plans FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: resource_type_allowed_units mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.resource_type_allowed_units FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: resource_types mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.resource_types FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: units mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.units FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: usage_history mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.usage_history FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: usage_live mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.usage_live FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: usage_reservations mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.usage_reservations FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: usage_verifications mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.usage_verifications FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: window_types mec_no_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_no_truncate BEFORE TRUNCATE ON public.window_types FOR EACH STATEMENT EXECUTE FUNCTION public.trg_refuse_truncate();


--
-- Name: control_rule_conditions mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.control_rule_conditions FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.control_rule_conditions ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: control_rules mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.control_rules FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.control_rules ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: resource_type_allowed_units mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.resource_type_allowed_units FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.resource_type_allowed_units ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: resource_types mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.resource_types FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.resource_types ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: units mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.units FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.units ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: window_types mec_tell; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell AFTER INSERT OR DELETE OR UPDATE ON public.window_types FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();

ALTER TABLE public.window_types ENABLE ALWAYS TRIGGER mec_tell;


--
-- Name: control_rule_conditions mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.control_rule_conditions FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: control_rules mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.control_rules FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: namespace_roles mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.namespace_roles FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: resource_type_allowed_units mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.resource_type_allowed_units FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: resource_types mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.resource_types FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: units mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.units FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: window_types mec_tell_before; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_before BEFORE INSERT OR DELETE OR UPDATE ON public.window_types FOR EACH ROW EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: control_rule_conditions mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.control_rule_conditions FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: control_rules mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.control_rules FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: resource_type_allowed_units mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.resource_type_allowed_units FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: resource_types mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.resource_types FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: units mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.units FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


--
-- Name: window_types mec_tell_truncate; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_tell_truncate AFTER TRUNCATE ON public.window_types FOR EACH STATEMENT EXECUTE FUNCTION public.trg_tell_change();


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
-- Name: usage_verifications mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.usage_verifications FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: window_types mec_touch; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_touch BEFORE UPDATE ON public.window_types FOR EACH ROW EXECUTE FUNCTION public.trg_touch();


--
-- Name: namespace_roles mec_unbind; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER mec_unbind AFTER DELETE OR UPDATE ON public.namespace_roles FOR EACH ROW EXECUTE FUNCTION public.trg_unbind_role();

ALTER TABLE public.namespace_roles ENABLE ALWAYS TRIGGER mec_unbind;


--
-- Name: consumption_ledger users_note; Type: TRIGGER; Schema: public; Owner: mec_owner
--

CREATE TRIGGER users_note AFTER INSERT ON public.consumption_ledger FOR EACH ROW EXECUTE FUNCTION public.note_event();


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
-- Name: invoices invoices_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(account_id);


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
-- Name: usage_reservations usage_reservations_unit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: mec_owner
--

ALTER TABLE ONLY public.usage_reservations
    ADD CONSTRAINT usage_reservations_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES public.units(unit_code);


--
-- Name: account_types; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.account_types ENABLE ROW LEVEL SECURITY;

--
-- Name: accounts; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.accounts ENABLE ROW LEVEL SECURITY;

--
-- Name: admission_gates; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.admission_gates ENABLE ROW LEVEL SECURITY;

--
-- Name: concurrency_leases; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.concurrency_leases ENABLE ROW LEVEL SECURITY;

--
-- Name: consumption_event_details; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.consumption_event_details ENABLE ROW LEVEL SECURITY;

--
-- Name: consumption_event_details_archive; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.consumption_event_details_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: consumption_ledger; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.consumption_ledger ENABLE ROW LEVEL SECURITY;

--
-- Name: consumption_ledger_archive; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.consumption_ledger_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: control_decisions_log; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.control_decisions_log ENABLE ROW LEVEL SECURITY;

--
-- Name: control_rule_conditions; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.control_rule_conditions ENABLE ROW LEVEL SECURITY;

--
-- Name: control_rules; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.control_rules ENABLE ROW LEVEL SECURITY;

--
-- Name: entitlement_conditions; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.entitlement_conditions ENABLE ROW LEVEL SECURITY;

--
-- Name: entitlements; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.entitlements ENABLE ROW LEVEL SECURITY;

--
-- Name: entitlements_audit; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.entitlements_audit ENABLE ROW LEVEL SECURITY;

--
-- Name: limit_actions; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.limit_actions ENABLE ROW LEVEL SECURITY;

--
-- Name: limit_kinds; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.limit_kinds ENABLE ROW LEVEL SECURITY;

--
-- Name: account_types mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.account_types USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: accounts mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.accounts USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: admission_gates mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.admission_gates USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: concurrency_leases mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.concurrency_leases USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: consumption_event_details mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.consumption_event_details USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: consumption_event_details_archive mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.consumption_event_details_archive USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: consumption_ledger mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.consumption_ledger USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: consumption_ledger_archive mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.consumption_ledger_archive USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: control_decisions_log mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.control_decisions_log USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: control_rule_conditions mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.control_rule_conditions USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: control_rules mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.control_rules USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: entitlement_conditions mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.entitlement_conditions USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: entitlements mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.entitlements USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: entitlements_audit mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.entitlements_audit USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: limit_actions mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.limit_actions USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: limit_kinds mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.limit_kinds USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: mec_schema mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.mec_schema USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: namespace_roles mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.namespace_roles USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: plan_entitlement_templates mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.plan_entitlement_templates USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: plans mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.plans USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: resource_type_allowed_units mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.resource_type_allowed_units USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: resource_types mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.resource_types USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: units mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.units USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: usage_history mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.usage_history USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: usage_live mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.usage_live USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: usage_reservations mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.usage_reservations USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: usage_verifications mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.usage_verifications USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: window_types mec_everything; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_everything ON public.window_types USING ((public.fn_sees_namespace(NULL::character varying) IS NOT NULL));


--
-- Name: account_types mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.account_types AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: accounts mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.accounts AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: admission_gates mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.admission_gates AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.accounts a
  WHERE (a.account_id = admission_gates.account_id))));


--
-- Name: concurrency_leases mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.concurrency_leases AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: consumption_event_details mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.consumption_event_details AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.consumption_ledger l
  WHERE (l.event_id = consumption_event_details.event_id))));


--
-- Name: consumption_event_details_archive mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.consumption_event_details_archive AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.consumption_ledger_archive l
  WHERE (l.event_id = consumption_event_details_archive.event_id))));


--
-- Name: consumption_ledger mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.consumption_ledger AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: consumption_ledger_archive mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.consumption_ledger_archive AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: control_decisions_log mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.control_decisions_log AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: control_rule_conditions mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.control_rule_conditions AS RESTRICTIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM public.control_rules r
  WHERE (r.rule_id = control_rule_conditions.rule_id))));


--
-- Name: control_rules mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.control_rules AS RESTRICTIVE FOR SELECT USING ((public.fn_sees_namespace(namespace_id) OR ((namespace_id)::text = 'default'::text)));


--
-- Name: entitlement_conditions mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.entitlement_conditions AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.entitlements e
  WHERE (e.entitlement_id = entitlement_conditions.entitlement_id))));


--
-- Name: entitlements mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.entitlements AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: entitlements_audit mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.entitlements_audit AS RESTRICTIVE USING (public.fn_sees_namespace(((COALESCE(new_values, old_values) ->> 'namespace_id'::text))::character varying));


--
-- Name: limit_actions mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.limit_actions AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: limit_kinds mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.limit_kinds AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: mec_schema mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.mec_schema AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: namespace_roles mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.namespace_roles AS RESTRICTIVE FOR SELECT USING (public.fn_sees_namespace(namespace_id));


--
-- Name: plan_entitlement_templates mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.plan_entitlement_templates AS RESTRICTIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM public.plans p
  WHERE ((p.plan_id)::text = (plan_entitlement_templates.plan_id)::text))));


--
-- Name: plans mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.plans AS RESTRICTIVE FOR SELECT USING ((public.fn_sees_namespace(namespace_id) OR ((namespace_id)::text = 'default'::text)));


--
-- Name: resource_type_allowed_units mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.resource_type_allowed_units AS RESTRICTIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM public.resource_types r
  WHERE ((r.resource_type_code)::text = (resource_type_allowed_units.resource_type_code)::text))));


--
-- Name: resource_types mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.resource_types AS RESTRICTIVE FOR SELECT USING ((public.fn_sees_namespace(namespace_id) OR ((namespace_id)::text = 'default'::text)));


--
-- Name: units mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.units AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: usage_history mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.usage_history AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.accounts a
  WHERE (a.account_id = usage_history.account_id))));


--
-- Name: usage_live mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.usage_live AS RESTRICTIVE USING ((EXISTS ( SELECT
   FROM public.accounts a
  WHERE (a.account_id = usage_live.account_id))));


--
-- Name: usage_reservations mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.usage_reservations AS RESTRICTIVE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: usage_verifications mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.usage_verifications AS RESTRICTIVE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: window_types mec_namespace; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace ON public.window_types AS RESTRICTIVE FOR SELECT USING (true);


--
-- Name: account_types mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.account_types AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: control_rule_conditions mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.control_rule_conditions AS RESTRICTIVE FOR DELETE USING ((EXISTS ( SELECT
   FROM public.control_rules r
  WHERE ((r.rule_id = control_rule_conditions.rule_id) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: control_rules mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.control_rules AS RESTRICTIVE FOR DELETE USING ((public.fn_sees_namespace(namespace_id) AND (public.fn_sees_namespace(NULL::character varying) OR (EXISTS ( SELECT
   FROM public.resource_types r
  WHERE ((r.resource_type_code)::text = (control_rules.resource_type_code)::text))))));


--
-- Name: limit_actions mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.limit_actions AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: limit_kinds mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.limit_kinds AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: mec_schema mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.mec_schema AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: namespace_roles mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.namespace_roles AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: plan_entitlement_templates mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.plan_entitlement_templates AS RESTRICTIVE FOR DELETE USING ((EXISTS ( SELECT
   FROM public.plans p
  WHERE (((p.plan_id)::text = (plan_entitlement_templates.plan_id)::text) AND public.fn_sees_namespace(p.namespace_id)))));


--
-- Name: plans mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.plans AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: resource_type_allowed_units mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.resource_type_allowed_units AS RESTRICTIVE FOR DELETE USING ((EXISTS ( SELECT
   FROM public.resource_types r
  WHERE (((r.resource_type_code)::text = (resource_type_allowed_units.resource_type_code)::text) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: resource_types mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.resource_types AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: units mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.units AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: window_types mec_namespace_delete; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_delete ON public.window_types AS RESTRICTIVE FOR DELETE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: account_types mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.account_types AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: control_rule_conditions mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.control_rule_conditions AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT
   FROM public.control_rules r
  WHERE ((r.rule_id = control_rule_conditions.rule_id) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: control_rules mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.control_rules AS RESTRICTIVE FOR INSERT WITH CHECK ((public.fn_sees_namespace(namespace_id) AND (public.fn_sees_namespace(NULL::character varying) OR (EXISTS ( SELECT
   FROM public.resource_types r
  WHERE ((r.resource_type_code)::text = (control_rules.resource_type_code)::text))))));


--
-- Name: limit_actions mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.limit_actions AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: limit_kinds mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.limit_kinds AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: mec_schema mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.mec_schema AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: namespace_roles mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.namespace_roles AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: plan_entitlement_templates mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.plan_entitlement_templates AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT
   FROM public.plans p
  WHERE (((p.plan_id)::text = (plan_entitlement_templates.plan_id)::text) AND public.fn_sees_namespace(p.namespace_id)))));


--
-- Name: plans mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.plans AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(namespace_id));


--
-- Name: resource_type_allowed_units mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.resource_type_allowed_units AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT
   FROM public.resource_types r
  WHERE (((r.resource_type_code)::text = (resource_type_allowed_units.resource_type_code)::text) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: resource_types mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.resource_types AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(namespace_id));


--
-- Name: units mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.units AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: window_types mec_namespace_insert; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_insert ON public.window_types AS RESTRICTIVE FOR INSERT WITH CHECK (public.fn_sees_namespace(NULL::character varying));


--
-- Name: account_types mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.account_types AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: control_rule_conditions mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.control_rule_conditions AS RESTRICTIVE FOR UPDATE USING ((EXISTS ( SELECT
   FROM public.control_rules r
  WHERE ((r.rule_id = control_rule_conditions.rule_id) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: control_rules mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.control_rules AS RESTRICTIVE FOR UPDATE USING ((public.fn_sees_namespace(namespace_id) AND (public.fn_sees_namespace(NULL::character varying) OR (EXISTS ( SELECT
   FROM public.resource_types r
  WHERE ((r.resource_type_code)::text = (control_rules.resource_type_code)::text))))));


--
-- Name: limit_actions mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.limit_actions AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: limit_kinds mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.limit_kinds AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: mec_schema mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.mec_schema AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: namespace_roles mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.namespace_roles AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: plan_entitlement_templates mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.plan_entitlement_templates AS RESTRICTIVE FOR UPDATE USING ((EXISTS ( SELECT
   FROM public.plans p
  WHERE (((p.plan_id)::text = (plan_entitlement_templates.plan_id)::text) AND public.fn_sees_namespace(p.namespace_id)))));


--
-- Name: plans mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.plans AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: resource_type_allowed_units mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.resource_type_allowed_units AS RESTRICTIVE FOR UPDATE USING ((EXISTS ( SELECT
   FROM public.resource_types r
  WHERE (((r.resource_type_code)::text = (resource_type_allowed_units.resource_type_code)::text) AND public.fn_sees_namespace(r.namespace_id)))));


--
-- Name: resource_types mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.resource_types AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(namespace_id));


--
-- Name: units mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.units AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: window_types mec_namespace_update; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY mec_namespace_update ON public.window_types AS RESTRICTIVE FOR UPDATE USING (public.fn_sees_namespace(NULL::character varying));


--
-- Name: mec_schema; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.mec_schema ENABLE ROW LEVEL SECURITY;

--
-- Name: namespace_roles; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.namespace_roles ENABLE ROW LEVEL SECURITY;

--
-- Name: plan_entitlement_templates; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.plan_entitlement_templates ENABLE ROW LEVEL SECURITY;

--
-- Name: plans; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.plans ENABLE ROW LEVEL SECURITY;

--
-- Name: accounts reporting_sees_organizations; Type: POLICY; Schema: public; Owner: mec_owner
--

CREATE POLICY reporting_sees_organizations ON public.accounts AS RESTRICTIVE FOR SELECT TO reporting USING (((account_type_code)::text = 'organization'::text));


--
-- Name: POLICY reporting_sees_organizations ON accounts; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON POLICY reporting_sees_organizations ON public.accounts IS 'No people in reports';


--
-- Name: resource_type_allowed_units; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.resource_type_allowed_units ENABLE ROW LEVEL SECURITY;

--
-- Name: resource_types; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.resource_types ENABLE ROW LEVEL SECURITY;

--
-- Name: units; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.units ENABLE ROW LEVEL SECURITY;

--
-- Name: usage_history; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.usage_history ENABLE ROW LEVEL SECURITY;

--
-- Name: usage_live; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.usage_live ENABLE ROW LEVEL SECURITY;

--
-- Name: usage_reservations; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.usage_reservations ENABLE ROW LEVEL SECURITY;

--
-- Name: usage_verifications; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.usage_verifications ENABLE ROW LEVEL SECURITY;

--
-- Name: window_types; Type: ROW SECURITY; Schema: public; Owner: mec_owner
--

ALTER TABLE public.window_types ENABLE ROW LEVEL SECURITY;

--
-- Name: metered; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION metered WITH (publish = 'insert');


ALTER PUBLICATION metered OWNER TO postgres;

--
-- Name: metered consumption_event_details; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION metered ADD TABLE ONLY public.consumption_event_details;


--
-- Name: metered consumption_ledger; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION metered ADD TABLE ONLY public.consumption_ledger;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO mec_owner;
GRANT USAGE ON SCHEMA public TO mec_reader;
GRANT USAGE ON SCHEMA public TO mec_app;
GRANT USAGE ON SCHEMA public TO mec_loader;
GRANT USAGE ON SCHEMA public TO mec_admin;


--
-- Name: FUNCTION fn_get_usage(p_account_id uuid, p_resource_type character varying, p_resource_scope character varying, p_window_start timestamp with time zone, p_window_end timestamp with time zone, p_include_children boolean); Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON FUNCTION public.fn_get_usage(p_account_id uuid, p_resource_type character varying, p_resource_scope character varying, p_window_start timestamp with time zone, p_window_end timestamp with time zone, p_include_children boolean) TO reporting;


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
GRANT SELECT ON TABLE public.accounts TO reporting;


--
-- Name: COLUMN accounts.display_name; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT UPDATE(display_name) ON TABLE public.accounts TO reporting;


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
-- Name: TABLE consumption_event_details_archive; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.consumption_event_details_archive TO mec_reader;
GRANT SELECT ON TABLE public.consumption_event_details_archive TO mec_app;
GRANT SELECT ON TABLE public.consumption_event_details_archive TO mec_loader;
GRANT SELECT ON TABLE public.consumption_event_details_archive TO mec_admin;


--
-- Name: TABLE consumption_ledger; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.consumption_ledger TO mec_reader;
GRANT SELECT ON TABLE public.consumption_ledger TO mec_app;
GRANT SELECT,INSERT ON TABLE public.consumption_ledger TO mec_loader;
GRANT SELECT,INSERT ON TABLE public.consumption_ledger TO mec_admin;


--
-- Name: TABLE consumption_ledger_archive; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.consumption_ledger_archive TO mec_reader;
GRANT SELECT ON TABLE public.consumption_ledger_archive TO mec_app;
GRANT SELECT ON TABLE public.consumption_ledger_archive TO mec_loader;
GRANT SELECT ON TABLE public.consumption_ledger_archive TO mec_admin;


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
-- Name: TABLE namespace_roles; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.namespace_roles TO mec_reader;
GRANT SELECT ON TABLE public.namespace_roles TO mec_app;
GRANT SELECT ON TABLE public.namespace_roles TO mec_loader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.namespace_roles TO mec_admin;


--
-- Name: COLUMN namespace_roles.role_name; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT REFERENCES(role_name) ON TABLE public.namespace_roles TO tenant;


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
-- Name: TABLE usage_verifications; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.usage_verifications TO mec_reader;
GRANT SELECT ON TABLE public.usage_verifications TO mec_app;
GRANT SELECT ON TABLE public.usage_verifications TO mec_loader;
GRANT SELECT ON TABLE public.usage_verifications TO mec_admin;


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
-- Name: TABLE v_consumption; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_consumption TO mec_reader;
GRANT SELECT ON TABLE public.v_consumption TO mec_app;
GRANT SELECT ON TABLE public.v_consumption TO mec_loader;
GRANT SELECT ON TABLE public.v_consumption TO mec_admin;


--
-- Name: TABLE v_mec_health; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_mec_health TO mec_reader;
GRANT SELECT ON TABLE public.v_mec_health TO mec_app;
GRANT SELECT ON TABLE public.v_mec_health TO mec_loader;
GRANT SELECT ON TABLE public.v_mec_health TO mec_admin;


--
-- Name: TABLE v_usage_summary; Type: ACL; Schema: public; Owner: mec_owner
--

GRANT SELECT ON TABLE public.v_usage_summary TO mec_reader;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_app;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_loader;
GRANT SELECT ON TABLE public.v_usage_summary TO mec_admin;
GRANT SELECT ON TABLE public.v_usage_summary TO reporting;


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

\unrestrict YaSWwzeX0kAiiJZIp7BG3qtZe5VVtu1nKJjd4ZHq95NQ6BgYc6H6aFirznMYVdW

