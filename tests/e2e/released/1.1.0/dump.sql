--
-- PostgreSQL database dump
--

\restrict iYb4ifqbmJWXdl4aE5IJOoSnIEPH3zJfENhFDMKqRZKroev5tXgogJHbQCdwKDc

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
    requested_quantity numeric(18,6)
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

COMMENT ON COLUMN public.namespace_roles.role_name IS 'A role; those that inherit its rights are bound with it';


--
-- Name: COLUMN namespace_roles.namespace_id; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.namespace_id IS 'A namespace that the role may see';


--
-- Name: COLUMN namespace_roles.created_at; Type: COMMENT; Schema: public; Owner: mec_owner
--

COMMENT ON COLUMN public.namespace_roles.created_at IS 'When the row was made';


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

COMMENT ON COLUMN public.usage_reservations.idempotency_key IS 'The caller''s key; unique for the account';


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
         VALUES ('counter_differences'::text,'counters'::text,'Counters that differed from the ledger at the last fn_record_verification(); see fn_verify_usage()'::text), ('verification_age'::text,'seconds'::text,'Since the last fn_record_verification(); run it once a week or more often'::text), ('version_differs'::text,'yes or no'::text,'Whether the tables are of another version than the functions; ALTER EXTENSION mec UPDATE'::text), ('held_leases'::text,'leases'::text,'Leases held now'::text), ('expired_leases'::text,'leases'::text,'Leases that nobody gave back; they hold nothing, the next admission to their limit marks them ended'::text), ('held_reservations'::text,'reservations'::text,'Reservations that count as used now'::text), ('expired_reservations'::text,'reservations'::text,'Reservations that nobody settled in time: work whose usage was perhaps never metered'::text), ('oldest_gate'::text,'seconds'::text,'How long the oldest transaction runs that has admitted something: others may wait for it'::text), ('oldest_transaction'::text,'seconds'::text,'How long the oldest transaction runs: rows that died since then cannot be vacuumed'::text), ('oldest_snapshot'::text,'transactions'::text,'How many transactions ago the oldest snapshot was taken, by a session, a prepared transaction or a replication slot'::text), ('dead_rows'::text,'rows'::text,'Dead rows of a table that is updated often; more than live ones: autovacuum does not keep up'::text), ('hot_updates'::text,'percent'::text,'Updates that touched no index; under half: a long transaction, or an index that was added'::text), ('live_rows'::text,'rows'::text,'Rows, as statistics estimate'::text), ('size'::text,'bytes'::text,'Size with indexes; see fn_archive_ledger, fn_purge_decisions, fn_purge_audit'::text)
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
        ), leases AS (
         SELECT count(*) AS opened,
            count(*) FILTER (WHERE (concurrency_leases.expires_at <= clock_timestamp())) AS expired
           FROM public.concurrency_leases
          WHERE (concurrency_leases.released_at IS NULL)
        ), reservations AS (
         SELECT count(*) AS opened,
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
         SELECT 'held_leases'::text AS check_name,
            NULL::text AS object_name,
            (leases.opened - leases.expired) AS value,
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
            (reservations.opened - reservations.expired) AS value,
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

COMMENT ON COLUMN public.v_mec_health.object_name IS 'The table, where it is about one';


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
user	A person	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
organization	A company or other body	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
team	A part of an organization	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.accounts (account_id, namespace_id, account_type_code, parent_account_id, external_id, display_name, email, status, time_zone, created_at, updated_at, crm_number) FROM stdin;
01a21fec-8efe-70e3-866c-e3d90c095fa1	default	organization	\N	acme	Acme	\N	active	UTC	2026-11-28 02:12:06.526034+00	2026-11-28 02:12:06.526034+00	none
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	default	user	01a21fec-8efe-70e3-866c-e3d90c095fa1	ann	Ann	\N	active	UTC	2026-11-28 02:12:06.527255+00	2026-11-28 02:12:06.527255+00	none
01a21fec-8f01-7229-90ec-91f3f04ee3f1	globex	organization	\N	\N	Globex	\N	active	UTC	2026-11-28 02:12:06.52898+00	2026-11-28 02:12:06.52898+00	none
\.


--
-- Data for Name: admission_gates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.admission_gates (account_id, resource_type_code, resource_scope, limit_group, passes) FROM stdin;
01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests		main	3
01a21fec-8efe-70e3-866c-e3d90c095fa1	concurrent_users		main	2
\.


--
-- Data for Name: concurrency_leases; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.concurrency_leases (lease_id, namespace_id, account_id, resource_type_code, resource_scope, acquired_at, expires_at, last_heartbeat, released_at, session_token, session_metadata, quantity, created_at, updated_at, owner_account_id, ancestor_ids) FROM stdin;
01a21fec-8f54-75ce-b785-c5a9bd7301d7	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	concurrent_users	\N	2026-11-28 02:12:06.611363+00	2026-11-28 03:12:06.611363+00	\N	\N	desk 1	\N	1	2026-11-28 02:12:06.611363+00	2026-11-28 02:12:06.611363+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}
01a21fec-8f56-7086-9e51-4c31523c7e4b	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	concurrent_users	\N	2026-11-28 02:12:06.614302+00	2026-11-28 03:12:06.614302+00	\N	2026-11-28 02:12:06.614302+00	\N	\N	1	2026-11-28 02:12:06.614302+00	2026-11-28 02:12:06.614302+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}
\.


--
-- Data for Name: consumption_event_details; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_event_details (event_id, detail_key, detail_value, created_at) FROM stdin;
01a21fec-8f0e-75ae-83a5-b3eec18cdadd	host	a1	2026-11-28 02:12:06.542206+00
01a21fec-8f4a-75bf-a06a-6ed4873baf20	reason	measured again	2026-11-28 02:12:06.601539+00
\.


--
-- Data for Name: consumption_event_details_archive; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_event_details_archive (event_id, detail_key, detail_value, created_at) FROM stdin;
\.


--
-- Data for Name: consumption_ledger; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_ledger (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity, net_quantity, requested_quantity) FROM stdin;
01a21fec-8f0e-75ae-83a5-b3eec18cdadd	run-1	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	benchmark_runs	\N	1.000000	count	2026-11-28 02:12:06.542206+00	\N	\N	f	\N	2026-11-28 02:12:06.542206+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	1	\N	\N	\N	\N
01a21fec-8f11-750e-b43c-c5b0df0d61f9	train-1	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-27 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f11-750e-b43c-c5b1a124c423	train-2	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-27 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f11-750e-b43c-c5b204604d51	train-3	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-27 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f11-750e-b43c-c5b3aad5ad7a	train-4	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-26 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82c7379d86b1	train-5	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-26 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82c899bd9c12	train-6	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-26 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82c9db48f2f9	train-7	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-26 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82caf4865318	train-8	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-25 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82cb33f3e0b8	train-9	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-25 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f12-73a9-9fe3-82cc6082233c	train-10	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-25 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cd89644e374	train-11	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-24 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cd9da26d3bb	train-12	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-24 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cda29e867ee	train-13	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-24 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cdb8539796e	train-14	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-24 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cdc3d9111a9	train-15	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-23 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f13-760d-a5c6-2cddfbd8c3a2	train-16	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-23 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df8641ea961e	train-17	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-23 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df87ce6ffdef	train-18	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-22 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df88d8315713	train-19	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-22 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df8967e3c8fe	train-20	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-22 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df8acdb72716	train-21	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-21 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f14-7642-aae8-df8b23b0d35f	train-22	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-21 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb097c9de067	train-23	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-21 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb0af4afd1bd	train-24	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-21 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb0b804cd4c0	train-25	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-20 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb0c5edfd560	train-26	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-20 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb0dfa9441ab	train-27	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-20 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f15-728e-9c8f-bb0e9c6ded24	train-28	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-19 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f16-73ac-9d8d-a31a5d4171e4	train-29	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-19 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f16-73ac-9d8d-a31b4a4a1825	train-30	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-19 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f16-73ac-9d8d-a31c97ebd3d2	train-31	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-19 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f16-73ac-9d8d-a31d50f8a183	train-32	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-18 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f17-72f7-8da6-52d06bab6879	train-33	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-18 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1eba86d28146	train-34	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-18 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ebb8cb53f76	train-35	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-17 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ebc7744bc9f	train-36	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-17 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ebd55d06c0c	train-37	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-17 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ebe49fbdbf8	train-38	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-17 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ebf33a29e39	train-39	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-16 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f18-7340-a47b-1ec03e059f4b	train-40	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-16 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f19-72bf-ab79-e9833d8bdd4d	train-41	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-16 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f19-72bf-ab79-e9840b9bca6f	train-42	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-15 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f19-72bf-ab79-e985f7cc7eda	train-43	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-15 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f19-72bf-ab79-e986d5faf6d9	train-44	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-15 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f19-72bf-ab79-e9875bc8da4f	train-45	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-14 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1ce5b0aa784	train-46	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-14 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1cffc888964	train-47	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-14 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1d0470c0c09	train-48	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-14 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1d1f0cc4b96	train-49	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-13 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1d2cf27989c	train-50	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-13 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1a-72a0-996a-e1d30d03a742	train-51	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-13 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1b-7723-90c3-c60447f2c93d	train-52	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-12 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1b-7723-90c3-c605e90c97fe	train-53	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-12 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1b-7723-90c3-c6060a5bdb01	train-54	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-12 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1b-7723-90c3-c60768f02d4d	train-55	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-12 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1b-7723-90c3-c608f2265ac4	train-56	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-11 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1c-76b5-b9f9-dcb2b54a29e3	train-57	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-11 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1c-76b5-b9f9-dcb36b8cd756	train-58	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-11 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1c-76b5-b9f9-dcb426bb6e8c	train-59	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-10 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1c-76b5-b9f9-dcb51fb04d74	train-60	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-10 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1d-71ad-b06d-2f415adafa45	train-61	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-10 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1d-71ad-b06d-2f42d6eacb5e	train-62	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-10 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1d-71ad-b06d-2f439db5a4c4	train-63	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-09 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1d-71ad-b06d-2f4459c2822d	train-64	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-09 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1e-75f2-92e2-0c14d6758c8b	train-65	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-09 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1e-75f2-92e2-0c15f67f63be	train-66	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-08 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1e-75f2-92e2-0c1642cc358a	train-67	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-08 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1e-75f2-92e2-0c171e06946a	train-68	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-08 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1e-75f2-92e2-0c187d70a59a	train-69	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-07 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1f-7082-9cc3-146858e52813	train-70	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-07 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1f-7082-9cc3-1469d1f6f993	train-71	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-07 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1f-7082-9cc3-146af709e350	train-72	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-07 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f1f-7082-9cc3-146b0c84fc33	train-73	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-06 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f20-7712-9abe-6d8a0167d4af	train-74	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-06 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f20-7712-9abe-6d8b10be15c0	train-75	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-06 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f20-7712-9abe-6d8c2e4a2ed3	train-76	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-05 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f20-7712-9abe-6d8dbfb227c8	train-77	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-05 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f20-7712-9abe-6d8e5bc3d746	train-78	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-05 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f21-7483-9a38-d7e9d5f3bf12	train-79	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-05 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f21-7483-9a38-d7ea13616ef6	train-80	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-04 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f21-7483-9a38-d7eb8e17666d	train-81	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-04 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f21-7483-9a38-d7ec68aaaeb3	train-82	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-04 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f21-7483-9a38-d7edbce93e80	train-83	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-03 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f22-7398-9840-ca0bba8289d5	train-84	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-03 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f22-7398-9840-ca0c83bb98c4	train-85	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-03 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f22-7398-9840-ca0daf4aed29	train-86	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-03 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f22-7398-9840-ca0edbf803a7	train-87	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-02 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f22-7398-9840-ca0f84a67ed6	train-88	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-02 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f23-7301-985c-fa0607fee968	train-89	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-02 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f23-7301-985c-fa079c171c07	train-90	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-01 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f23-7301-985c-fa08246271a1	train-91	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-01 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f23-7301-985c-fa09f569c2f7	train-92	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-11-01 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f23-7301-985c-fa0ad6da9626	train-93	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-31 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f24-743b-968a-ddad1fd50d8c	train-94	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-31 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f24-743b-968a-ddae8b67ba3d	train-95	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-31 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f24-743b-968a-ddaf2d6a21dc	train-96	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-31 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f25-7498-be97-32bf788148b0	train-97	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-30 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f26-7696-9d0d-fc014a40cd72	train-98	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-30 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f26-7696-9d0d-fc027738da93	train-99	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-30 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f26-7696-9d0d-fc03410a9b65	train-100	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-29 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f26-7696-9d0d-fc0466f9974e	train-101	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-29 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f26-7696-9d0d-fc0517834072	train-102	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-29 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f27-72f4-9b7d-4ca45f879a71	train-103	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-29 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f27-72f4-9b7d-4ca5233dafd6	train-104	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-28 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f27-72f4-9b7d-4ca6bf28e192	train-105	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-28 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f27-72f4-9b7d-4ca7aed9cb4e	train-106	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-28 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f28-761f-b8e6-b91a8b07fd21	train-107	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-27 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f28-761f-b8e6-b91baa103c99	train-108	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-27 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f28-761f-b8e6-b91c6fde17b0	train-109	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-27 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f28-761f-b8e6-b91db310b7ae	train-110	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-27 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f28-761f-b8e6-b91e397e627e	train-111	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-26 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f29-722b-b8b2-12c8e397c6ae	train-112	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-26 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f29-722b-b8b2-12c94a981381	train-113	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-26 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f29-722b-b8b2-12ca647eec87	train-114	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-25 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f29-722b-b8b2-12cb366f9454	train-115	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-25 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2a-7560-8676-492628f987c7	train-116	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-25 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2a-7560-8676-492740058374	train-117	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-24 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2a-7560-8676-49281db3d11e	train-118	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-24 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2a-7560-8676-49290a745f81	train-119	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-24 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2b-7311-a438-19e9d265dde5	train-120	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-24 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2b-7311-a438-19ea872e8372	train-121	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-23 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2b-7311-a438-19eb96692149	train-122	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-23 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2b-7311-a438-19ec947e58a0	train-123	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-23 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2c-7155-9649-b90499191869	train-124	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-22 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2c-7155-9649-b905e49ca365	train-125	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-22 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2c-7155-9649-b9063e9cd986	train-126	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-22 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2c-7155-9649-b9079852f226	train-127	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-22 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2d-7257-ac6a-f8be45eef8ab	train-128	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-21 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2d-7257-ac6a-f8bfadeb002f	train-129	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-21 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2d-7257-ac6a-f8c0ed51da0c	train-130	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-21 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2e-7136-a0b0-20fece84a300	train-131	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-20 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2e-7136-a0b0-20ff23da3541	train-132	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-20 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2e-7136-a0b0-2100ac8205d3	train-133	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-20 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2e-7136-a0b0-210153c44167	train-134	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-20 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2f-76df-86b6-5dbd9c4377d2	train-135	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-19 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2f-76df-86b6-5dbe29aa948c	train-136	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-19 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f2f-76df-86b6-5dbfde9b03a1	train-137	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-19 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f313451bcc6	batch-1	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f32dd3ea5e2	batch-10	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f33270eb8bf	batch-11	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f34e76e3bc6	batch-12	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f35063bbe4e	batch-13	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3688d8d4c6	batch-14	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f37e25919f9	batch-15	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3818f84239	batch-16	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3965e9004a	batch-17	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3ac8e7619e	batch-18	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3b42c23a27	batch-19	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3c980b6eb3	batch-2	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3d0299bc75	batch-20	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3e3e3a7899	batch-21	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f3f737ce87d	batch-22	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f402a46ead1	batch-23	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f41e3ca47b6	batch-24	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4266e2f598	batch-25	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f437ccc1a1b	batch-26	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4423fe90f4	batch-27	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f45bb015e29	batch-28	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4688aa6c03	batch-29	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4788e95cdf	batch-3	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4863133797	batch-30	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4978ae7c81	batch-31	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4a64e3a7d8	batch-32	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4b2e5b7e6f	batch-33	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4cc44203a3	batch-34	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4d03811337	batch-35	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4e878d9e40	batch-36	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f4f4ce93be5	batch-37	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f50647129db	batch-38	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5182842752	batch-39	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f525d43d161	batch-4	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f532fd53798	batch-40	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f549363cc85	batch-41	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f55205a9229	batch-42	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f562f95857c	batch-43	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f57a356910c	batch-44	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f58e585832f	batch-45	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f596544b2a2	batch-46	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5ab13343d2	batch-47	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5b3de68dc7	batch-48	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5c5ef1160b	batch-49	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5d28682c80	batch-5	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5e338ccada	batch-50	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f5f63b9710f	batch-6	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f60a191a372	batch-7	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f61513c119c	batch-8	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f44-715d-942c-6f62f7e806d6	batch-9	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours	\N	1.000000	hours	2026-11-28 02:12:06.595826+00	\N	\N	f	\N	2026-11-28 02:12:06.595826+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	3600	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a75e451fd19	plain-1	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	1.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	1	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a76f942ef0d	plain-2	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	2.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	2	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a77f13c60d4	plain-3	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	3.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	3	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7871c754ab	plain-4	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	4.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	4	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a79656219c2	plain-5	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	5.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	5	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7a03b1dd55	plain-6	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	6.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	6	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7b64b70590	plain-7	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	7.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	7	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7cbaf249b4	plain-8	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	8.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	8	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7d94fdf7ad	plain-9	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	9.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	9	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7ef56371f8	plain-10	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	10.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	10	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a7fd2fad30a	plain-11	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	11.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	11	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a806ab0478e	plain-12	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	12.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	12	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a81615e0296	plain-13	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	13.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	13	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a82184868cf	plain-14	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	14.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	14	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a83885bb05e	plain-15	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	15.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	15	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a84a150b5b2	plain-16	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	16.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	16	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a85585aea83	plain-17	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	17.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	17	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a86bb2ec022	plain-18	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	18.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	18	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8705de1854	plain-19	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	19.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	19	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a884cd8a6db	plain-20	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	20.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	20	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a89dc12feab	plain-21	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	21.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	21	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8a89af606b	plain-22	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	22.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	22	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8ba17b0cd9	plain-23	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	23.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	23	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8ce0a2a16f	plain-24	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	24.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	24	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8d481c670c	plain-25	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	25.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	25	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8ee4cd8559	plain-26	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	26.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	26	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a8f1031a624	plain-27	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	27.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	27	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a90227e8119	plain-28	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	28.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	28	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9191455165	plain-29	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	29.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	29	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a92e4f5a616	plain-30	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	30.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	30	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a932ce55dc2	plain-31	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	31.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	31	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a949e3b450e	plain-32	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	32.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	32	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9530a3660f	plain-33	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	33.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	33	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a96013e7849	plain-34	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	34.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	34	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9735fd3fc4	plain-35	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	35.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	35	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a98edc56e88	plain-36	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	36.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	36	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a99384b42e7	plain-37	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	37.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	37	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9afaf08864	plain-38	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	38.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	38	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9b5ec64b88	plain-39	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	39.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	39	\N	\N	\N	\N
01a21fec-8f47-7162-89e1-1a9ca866f463	plain-40	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated	\N	40.000000	count	2026-11-28 02:12:06.598911+00	\N	\N	f	\N	2026-11-28 02:12:06.598911+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	40	\N	\N	\N	\N
01a21fec-8f4a-75bf-a06a-6ed4873baf20	fix-1	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	-0.250000	hours	2026-11-27 19:12:06.54492+00	\N	\N	t	01a21fec-8f11-750e-b43c-c5b0df0d61f9	2026-11-28 02:12:06.601539+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	-900	\N	\N	0.250000	\N
01a21fec-8f4d-74ed-a58b-7231d109546a	request-1	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests	\N	3.000000	requests	2026-11-28 02:12:06.603873+00	\N	\N	f	\N	2026-11-28 02:12:06.603873+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	3	allow	\N	\N	3.000000
01a21fec-8f52-77ca-ae4d-784abe7b2fdd	reservation:01a21fec-8f51-7585-a41a-0f13c4fe9c9a	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests	\N	5.000000	requests	2026-11-28 02:12:06.609446+00	\N	\N	f	\N	2026-11-28 02:12:06.609446+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}	5	allow	\N	\N	5.000000
\.


--
-- Data for Name: consumption_ledger_archive; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.consumption_ledger_archive (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity, net_quantity, requested_quantity) FROM stdin;
01a21fec-8f2f-76df-86b6-5dc028839fa9	train-138	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-18 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f30-77e2-a0bb-5de13070b5b3	train-139	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-18 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f30-77e2-a0bb-5de27f1e4e6b	train-140	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-18 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f30-77e2-a0bb-5de3e1fdd47c	train-141	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-17 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f30-77e2-a0bb-5de421fd58c9	train-142	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-17 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f31-776a-bb0d-8ae248091bd8	train-143	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-17 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f31-776a-bb0d-8ae300164349	train-144	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-17 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f31-776a-bb0d-8ae4a3412d59	train-145	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-16 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f31-776a-bb0d-8ae598a661bc	train-146	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-16 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f32-7042-b91b-acf160c7da4f	train-147	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-16 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f32-7042-b91b-acf2e2771c5a	train-148	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-15 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f32-7042-b91b-acf35679560a	train-149	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-15 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f32-7042-b91b-acf47b8587e5	train-150	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-15 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f33-713e-be84-786c136bc8da	train-151	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-15 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f33-713e-be84-786d555c0e6b	train-152	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-14 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f33-713e-be84-786e3f1320d8	train-153	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-14 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f33-713e-be84-786fd8f4871b	train-154	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-14 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f34-7337-bf9e-1fa51ec25e87	train-155	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-13 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f34-7337-bf9e-1fa6d4640af8	train-156	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-13 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f34-7337-bf9e-1fa77cc89935	train-157	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-13 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f35-76b6-b45e-7fc6b856e6ff	train-158	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-13 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f35-76b6-b45e-7fc75cb7b24c	train-159	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-12 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f35-76b6-b45e-7fc8d1eb7bfe	train-160	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-12 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f36-70bc-bb4a-0dabd04f6d25	train-161	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-12 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f37-7077-9b5d-0bd4368cdf69	train-162	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-11 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f37-7077-9b5d-0bd5a501cadd	train-163	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-11 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f37-7077-9b5d-0bd60d800920	train-164	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-11 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f38-7065-9366-14a5dc74916b	train-165	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-10 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f38-7065-9366-14a6fb2aee4c	train-166	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-10 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f38-7065-9366-14a7ad85bb28	train-167	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-10 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f39-702f-a231-b88694d5fa12	train-168	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-10 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f39-702f-a231-b887429fe3d4	train-169	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-09 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f39-702f-a231-b8884d061dfc	train-170	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-09 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f39-702f-a231-b8895917380b	train-171	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-09 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3a-7624-bd33-c40fc5ec48e3	train-172	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-08 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3a-7624-bd33-c4108eb23d9d	train-173	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-08 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3a-7624-bd33-c411efb6195e	train-174	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-08 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3a-7624-bd33-c412e6894415	train-175	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-08 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3b-7246-bf2a-6a1ba495d341	train-176	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-07 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3b-7246-bf2a-6a1cbdb324ad	train-177	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-07 11:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3b-7246-bf2a-6a1decfd74f9	train-178	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-07 04:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3c-755a-a31c-58af2b3533d9	train-179	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-06 21:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3c-755a-a31c-58b098276200	train-180	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-06 14:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3c-755a-a31c-58b15230649c	train-181	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-06 07:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3c-755a-a31c-58b28276aac5	train-182	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-06 00:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3d-76e1-a0a1-1d1a39744fa0	train-183	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-05 17:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3d-76e1-a0a1-1d1b5d02abb7	train-184	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-05 10:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3d-76e1-a0a1-1d1c2e3bf493	train-185	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-05 03:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3d-76e1-a0a1-1d1dc60868d2	train-186	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-04 20:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3d-76e1-a0a1-1d1e206c7c7d	train-187	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-04 13:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3e-71c1-9da4-061bb9474846	train-188	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-04 06:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3e-71c1-9da4-061c7e09fd16	train-189	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-03 23:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3e-71c1-9da4-061de6ba870b	train-190	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-03 16:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3e-71c1-9da4-061eab38909d	train-191	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-03 09:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f3f-720c-9f20-7499ef930384	train-192	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-03 02:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f40-7400-b891-4c1577a8d802	train-193	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-02 19:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f40-7400-b891-4c1670d486c7	train-194	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-02 12:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f40-7400-b891-4c17f97948fc	train-195	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-02 05:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f41-7713-b565-3965c620c0b2	train-196	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-01 22:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f41-7713-b565-3966de3bded1	train-197	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-01 15:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f41-7713-b565-39670357aac1	train-198	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-01 08:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f41-7713-b565-3968d75dca3b	train-199	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-10-01 01:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
01a21fec-8f41-7713-b565-3969310ed609	train-200	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	0.500000	hours	2026-09-30 18:12:06.54492+00	\N	\N	f	\N	2026-11-28 02:12:06.54492+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{01a21fec-8efe-70e3-866c-e3d90c095fa1}	1800	\N	\N	\N	\N
\.


--
-- Data for Name: control_decisions_log; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_decisions_log (decision_id, namespace_id, account_id, resource_type_code, resource_scope, requested_quantity, unit_code, decision, reason, rule_id, entitlement_id, usage_at_decision, limit_at_decision, percent_used, decided_at) FROM stdin;
01a21fec-8f59-7031-88f7-001115726235	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	ai_models	\N	1.000000	\N	deny	No entitlement found	\N	\N	\N	\N	\N	2026-11-28 02:12:06.616109+00
\.


--
-- Data for Name: control_rule_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rule_conditions (rule_id, condition_key, condition_value, operator, created_at) FROM stdin;
01a21fec-8efb-7274-b7bf-b329270b2758	region	eu	eq	2026-11-28 02:12:06.524894+00
\.


--
-- Data for Name: control_rules; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.control_rules (rule_id, namespace_id, rule_name, resource_type_code, resource_scope, limit_kind_code, limit_action_code, warn_at_percent, grace_quantity, grace_window_hours, overage_multiplier, priority, is_active, created_at, updated_at) FROM stdin;
019b76da-a800-7000-8001-000000000001	default	Benchmark runs stop at the limit	benchmark_runs	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8001-000000000002	default	GPU hours stop at the limit	gpu_hours	\N	cumulative	block	80.00	\N	\N	\N	0	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
01a21fec-8efb-7274-b7bf-b329270b2758	default	Training has grace	training	\N	cumulative	grace	\N	5.000000	\N	\N	0	t	2026-11-28 02:12:06.523678+00	2026-11-28 02:12:06.523678+00
\.


--
-- Data for Name: entitlement_conditions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlement_conditions (entitlement_id, condition_key, condition_value, operator, created_at) FROM stdin;
01a21fec-8f0a-76bc-9228-96bcb71ff60c	region	eu	eq	2026-11-28 02:12:06.539864+00
\.


--
-- Data for Name: entitlements; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements (entitlement_id, namespace_id, account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, effective_start, effective_end, window_type_code, window_anchor, plan_id, template_id, priority, status, version, superseded_by, limit_group, created_at, updated_at) FROM stdin;
01a21fec-8f06-77ca-b552-a0a93dfa2dcd	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	concurrent_users	\N	concurrency	10.000000	count	2026-11-28 02:12:06.53318+00	\N	none	2026-11-28 02:12:06.53318+00	pro	019b76da-a800-7000-8000-000000000011	0	active	1	\N	main	2026-11-28 02:12:06.53318+00	2026-11-28 02:12:06.53318+00
01a21fec-8f07-705a-a36c-ec1c07ced6b6	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	gpu_hours	\N	cumulative	100.000000	hours	2026-11-28 02:12:06.53318+00	\N	calendar_month	2026-11-28 02:12:06.53318+00	pro	019b76da-a800-7000-8000-000000000013	0	active	1	\N	main	2026-11-28 02:12:06.53318+00	2026-11-28 02:12:06.53318+00
01a21fec-8f07-705a-a36c-ec1dd939a5a3	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	server_configs	\N	inventory	5.000000	count	2026-11-28 02:12:06.53318+00	\N	none	2026-11-28 02:12:06.53318+00	pro	019b76da-a800-7000-8000-000000000014	0	active	1	\N	main	2026-11-28 02:12:06.53318+00	2026-11-28 02:12:06.53318+00
01a21fec-8f07-705a-a36c-ec1e1825b8ad	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	server_instances	\N	inventory	\N	count	2026-11-28 02:12:06.53318+00	\N	none	2026-11-28 02:12:06.53318+00	pro	019b76da-a800-7000-8000-000000000015	0	active	1	\N	main	2026-11-28 02:12:06.53318+00	2026-11-28 02:12:06.53318+00
01a21fec-8f0a-76bc-9228-96bcb71ff60c	default	01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	\N	cumulative	40.000000	hours	2026-11-28 02:12:06.538453+00	\N	fortnight	\N	\N	\N	0	active	1	\N	main	2026-11-28 02:12:06.538453+00	2026-11-28 02:12:06.538453+00
01a21fec-8f0a-76bc-9228-96bdad79cb62	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests	\N	cumulative	100.000000	requests	2026-11-28 02:12:06.538453+00	\N	calendar_month	\N	\N	\N	0	active	1	\N	main	2026-11-28 02:12:06.538453+00	2026-11-28 02:12:06.538453+00
01a21fec-8f07-705a-a36c-ec1b5c59742d	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	benchmark_runs	\N	cumulative	600.000000	count	2026-11-28 02:12:06.53318+00	\N	calendar_month	2026-11-28 02:12:06.53318+00	pro	019b76da-a800-7000-8000-000000000012	0	active	1	\N	main	2026-11-28 02:12:06.53318+00	2026-11-28 02:12:06.541214+00
\.


--
-- Data for Name: entitlements_audit; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.entitlements_audit (audit_id, entitlement_id, operation, old_values, new_values, changed_by, changed_at, changed_by_role) FROM stdin;
01a21fec-8f08-73d3-bc22-e7d5afd50479	01a21fec-8f06-77ca-b552-a0a93dfa2dcd	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000011", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f06-77ca-b552-a0a93dfa2dcd", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "concurrency", "quantity_allowed": 10.000000, "window_type_code": "none", "resource_type_code": "concurrent_users"}	postgres	2026-11-28 02:12:06.53318+00	postgres
01a21fec-8f08-73d3-bc22-e7d62b15cd1d	01a21fec-8f07-705a-a36c-ec1b5c59742d	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1b5c59742d", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 700.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-28 02:12:06.53318+00	postgres
01a21fec-8f09-712a-bfe1-48429f0ff0a3	01a21fec-8f07-705a-a36c-ec1c07ced6b6	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "hours", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000013", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1c07ced6b6", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "calendar_month", "resource_type_code": "gpu_hours"}	postgres	2026-11-28 02:12:06.53318+00	postgres
01a21fec-8f09-712a-bfe1-4843b3d4e666	01a21fec-8f07-705a-a36c-ec1dd939a5a3	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000014", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1dd939a5a3", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "inventory", "quantity_allowed": 5.000000, "window_type_code": "none", "resource_type_code": "server_configs"}	postgres	2026-11-28 02:12:06.53318+00	postgres
01a21fec-8f09-712a-bfe1-4844b46a99a8	01a21fec-8f07-705a-a36c-ec1e1825b8ad	INSERT	\N	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000015", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1e1825b8ad", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "inventory", "quantity_allowed": null, "window_type_code": "none", "resource_type_code": "server_instances"}	postgres	2026-11-28 02:12:06.53318+00	postgres
01a21fec-8f0b-7675-97fa-3230fc8797d8	01a21fec-8f0a-76bc-9228-96bcb71ff60c	INSERT	\N	{"status": "active", "plan_id": null, "version": 1, "priority": 0, "unit_code": "hours", "account_id": "01a21fec-8efe-70e3-8f9d-9d77b8ba242c", "created_at": "2026-11-28T02:12:06.538453+00:00", "updated_at": "2026-11-28T02:12:06.538453+00:00", "limit_group": "main", "template_id": null, "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": null, "entitlement_id": "01a21fec-8f0a-76bc-9228-96bcb71ff60c", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.538453+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 40.000000, "window_type_code": "fortnight", "resource_type_code": "training"}	postgres	2026-11-28 02:12:06.538453+00	postgres
01a21fec-8f0b-7675-97fa-3231efcbf164	01a21fec-8f0a-76bc-9228-96bdad79cb62	INSERT	\N	{"status": "active", "plan_id": null, "version": 1, "priority": 0, "unit_code": "requests", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.538453+00:00", "updated_at": "2026-11-28T02:12:06.538453+00:00", "limit_group": "main", "template_id": null, "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": null, "entitlement_id": "01a21fec-8f0a-76bc-9228-96bdad79cb62", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.538453+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 100.000000, "window_type_code": "calendar_month", "resource_type_code": "api_requests"}	postgres	2026-11-28 02:12:06.538453+00	postgres
01a21fec-8f0d-74ef-897d-da60e28c6ebe	01a21fec-8f07-705a-a36c-ec1b5c59742d	UPDATE	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.53318+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1b5c59742d", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 700.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	{"status": "active", "plan_id": "pro", "version": 1, "priority": 0, "unit_code": "count", "account_id": "01a21fec-8efe-70e3-866c-e3d90c095fa1", "created_at": "2026-11-28T02:12:06.53318+00:00", "updated_at": "2026-11-28T02:12:06.541214+00:00", "limit_group": "main", "template_id": "019b76da-a800-7000-8000-000000000012", "namespace_id": "default", "effective_end": null, "superseded_by": null, "window_anchor": "2026-11-28T02:12:06.53318+00:00", "entitlement_id": "01a21fec-8f07-705a-a36c-ec1b5c59742d", "resource_scope": null, "effective_start": "2026-11-28T02:12:06.53318+00:00", "limit_kind_code": "cumulative", "quantity_allowed": 600.000000, "window_type_code": "calendar_month", "resource_type_code": "benchmark_runs"}	postgres	2026-11-28 02:12:06.541214+00	postgres
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.invoices (account_id, total) FROM stdin;
01a21fec-8efe-70e3-866c-e3d90c095fa1	12.5
\.


--
-- Data for Name: limit_actions; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_actions (limit_action_code, description, created_at) FROM stdin;
block	Deny what goes beyond the limit	2026-11-28 02:12:06.364423+00
warn	Let it through with a warning	2026-11-28 02:12:06.364423+00
grace	Let it through within a grace quantity or time	2026-11-28 02:12:06.364423+00
overage	Let it through and say how much is beyond the limit	2026-11-28 02:12:06.364423+00
\.


--
-- Data for Name: limit_kinds; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.limit_kinds (limit_kind_code, description, created_at) FROM stdin;
cumulative	Usage within a window	2026-11-28 02:12:06.364423+00
concurrency	Leases held now	2026-11-28 02:12:06.364423+00
inventory	Things owned now: +1 on create, -1 on delete	2026-11-28 02:12:06.364423+00
time_access	Access while the entitlement is valid	2026-11-28 02:12:06.364423+00
\.


--
-- Data for Name: mec_schema; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.mec_schema (is_current, schema_version, created_at, updated_at) FROM stdin;
t	1.1.0	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
\.


--
-- Data for Name: namespace_roles; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.namespace_roles (role_name, namespace_id, created_at) FROM stdin;
tenant	globex	2026-11-28 02:12:06.529779+00
\.


--
-- Data for Name: plan_entitlement_templates; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plan_entitlement_templates (template_id, plan_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed, unit_code, window_type_code, duration_days, limit_group, created_at, updated_at) FROM stdin;
019b76da-a800-7000-8000-000000000001	trial-14d	platform_access	\N	time_access	\N	days	none	14	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000002	trial-14d	concurrent_users	\N	concurrency	2.000000	count	none	14	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000003	trial-14d	benchmark_runs	\N	cumulative	50.000000	count	calendar_month	14	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000004	trial-14d	gpu_hours	\N	cumulative	10.000000	hours	calendar_month	14	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000005	trial-14d	server_configs	\N	inventory	1.000000	count	none	14	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000011	pro	concurrent_users	\N	concurrency	10.000000	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000013	pro	gpu_hours	\N	cumulative	100.000000	hours	calendar_month	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000014	pro	server_configs	\N	inventory	5.000000	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000015	pro	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000016	enterprise	concurrent_users	\N	concurrency	\N	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000017	enterprise	benchmark_runs	\N	cumulative	5000.000000	count	calendar_month	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000018	enterprise	gpu_hours	\N	cumulative	1000.000000	hours	calendar_month	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000019	enterprise	server_configs	\N	inventory	\N	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000020	enterprise	server_instances	\N	inventory	\N	count	none	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
019b76da-a800-7000-8000-000000000012	pro	benchmark_runs	\N	cumulative	700.000000	count	calendar_month	\N	main	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.515387+00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.plans (plan_id, namespace_id, plan_name, description, is_trial, trial_days, external_id, status, created_at, updated_at) FROM stdin;
trial-14d	default	Trial	Two weeks to try	t	14	\N	active	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
pro	default	Pro	For growing teams	f	\N	\N	active	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
enterprise	default	Enterprise	Ours	f	\N	\N	retired	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.513054+00
\.


--
-- Data for Name: resource_type_allowed_units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_type_allowed_units (resource_type_code, unit_code, per_default, created_at) FROM stdin;
platform_access	days	1	2026-11-28 02:12:06.364423+00
concurrent_users	count	1	2026-11-28 02:12:06.364423+00
named_users	count	1	2026-11-28 02:12:06.364423+00
benchmark_runs	count	1	2026-11-28 02:12:06.364423+00
gpu_hours	hours	1	2026-11-28 02:12:06.364423+00
server_configs	count	1	2026-11-28 02:12:06.364423+00
server_instances	count	1	2026-11-28 02:12:06.364423+00
ai_models	count	1	2026-11-28 02:12:06.364423+00
api_requests	requests	1	2026-11-28 02:12:06.364423+00
reports_generated	count	1	2026-11-28 02:12:06.364423+00
concurrent_jobs	count	1	2026-11-28 02:12:06.364423+00
llm_tokens	tokens	1	2026-11-28 02:12:06.364423+00
gpu_hours	gpu_hours	1	2026-11-28 02:12:06.364423+00
api_requests	count	1	2026-11-28 02:12:06.364423+00
llm_tokens	count	1	2026-11-28 02:12:06.364423+00
training	hours	\N	2026-11-28 02:12:06.521325+00
training	weeks	\N	2026-11-28 02:12:06.521325+00
\.


--
-- Data for Name: resource_types; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.resource_types (resource_type_code, namespace_id, description, default_unit_code, is_inventory, is_concurrency, is_time_bound, created_at, updated_at) FROM stdin;
platform_access	default	Access to the platform	days	f	f	t	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
concurrent_users	default	Users at work at the same time	count	f	t	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
named_users	default	Users with a seat of their own	count	t	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
benchmark_runs	default	Runs of a benchmark	count	f	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
gpu_hours	default	GPU time	hours	f	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
server_configs	default	Stored server configurations	count	t	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
server_instances	default	Server instances	count	t	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
ai_models	default	Stored models	count	t	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
api_requests	default	Calls of the API	requests	f	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
reports_generated	default	Generated reports	count	f	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
concurrent_jobs	default	Jobs running at the same time	count	f	t	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
llm_tokens	default	Tokens of language models	tokens	f	f	f	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
training	default	\N	hours	f	f	f	2026-11-28 02:12:06.519995+00	2026-11-28 02:12:06.519995+00
\.


--
-- Data for Name: units; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.units (unit_code, unit_category, description, base_factor, created_at, updated_at) FROM stdin;
requests	discrete	Requests	1	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
days	time	Days of 24 hours	86400	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
hours	time	Hours	3600	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
minutes	time	Minutes	60	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
tokens	compute	Tokens of a language model	\N	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
gpu_hours	compute	Hours of one GPU	\N	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
bytes	storage	Bytes	\N	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
count	discrete	Items	1	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.518177+00
weeks	time	\N	604800	2026-11-28 02:12:06.51918+00	2026-11-28 02:12:06.51918+00
\.


--
-- Data for Name: usage_history; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_history (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane, total, entries) FROM stdin;
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	0	2026-11-01 00:00:00+00	0	165600	\N
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	0	2026-11-01 00:00:00+00	0	165600	\N
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-01 00:00:00+00	0	5400	\\x184aa6e8305f06000000b49376e2fa18000000000000000018c6afc6365f06000000b49376e2fa1800000000000000001842b9a43c5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-02 00:00:00+00	0	5400	\\x18bec282425f06000000b49376e2fa180000000000000000183acc60485f06000000b49376e2fa18000000000000000018b6d53e4e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-03 00:00:00+00	0	7200	\\x1832df1c545f06000000b49376e2fa18000000000000000018aee8fa595f06000000b49376e2fa180000000000000000182af2d85f5f06000000b49376e2fa18000000000000000018a6fbb6655f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-04 00:00:00+00	0	5400	\\x182205956b5f06000000b49376e2fa180000000000000000189e0e73715f06000000b49376e2fa180000000000000000181a1851775f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-05 00:00:00+00	0	7200	\\x1896212f7d5f06000000b49376e2fa18000000000000000018122b0d835f06000000b49376e2fa180000000000000000188e34eb885f06000000b49376e2fa180000000000000000180a3ec98e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-06 00:00:00+00	0	5400	\\x188647a7945f06000000b49376e2fa180000000000000000180251859a5f06000000b49376e2fa180000000000000000187e5a63a05f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-07 00:00:00+00	0	7200	\\x18fa6341a65f06000000b49376e2fa18000000000000000018766d1fac5f06000000b49376e2fa18000000000000000018f276fdb15f06000000b49376e2fa180000000000000000186e80dbb75f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-08 00:00:00+00	0	5400	\\x18ea89b9bd5f06000000b49376e2fa18000000000000000018669397c35f06000000b49376e2fa18000000000000000018e29c75c95f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-09 00:00:00+00	0	5400	\\x185ea653cf5f06000000b49376e2fa18000000000000000018daaf31d55f06000000b49376e2fa1800000000000000001856b90fdb5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-10 00:00:00+00	0	7200	\\x18d2c2ede05f06000000b49376e2fa180000000000000000184ecccbe65f06000000b49376e2fa18000000000000000018cad5a9ec5f06000000b49376e2fa1800000000000000001846df87f25f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-11 00:00:00+00	0	5400	\\x18c2e865f85f06000000b49376e2fa180000000000000000183ef243fe5f06000000b49376e2fa18000000000000000018bafb21046006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-12 00:00:00+00	0	7200	\\x183605000a6006000000b49376e2fa18000000000000000018b20ede0f6006000000b49376e2fa180000000000000000182e18bc156006000000b49376e2fa18000000000000000018aa219a1b6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-13 00:00:00+00	0	5400	\\x18262b78216006000000b49376e2fa18000000000000000018a23456276006000000b49376e2fa180000000000000000181e3e342d6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-14 00:00:00+00	0	7200	\\x189a4712336006000000b49376e2fa180000000000000000181651f0386006000000b49376e2fa18000000000000000018925ace3e6006000000b49376e2fa180000000000000000180e64ac446006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-15 00:00:00+00	0	5400	\\x188a6d8a4a6006000000b49376e2fa18000000000000000018067768506006000000b49376e2fa18000000000000000018828046566006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-16 00:00:00+00	0	5400	\\x18fe89245c6006000000b49376e2fa180000000000000000187a9302626006000000b49376e2fa18000000000000000018f69ce0676006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-17 00:00:00+00	0	7200	\\x1872a6be6d6006000000b49376e2fa18000000000000000018eeaf9c736006000000b49376e2fa180000000000000000186ab97a796006000000b49376e2fa18000000000000000018e6c2587f6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-18 00:00:00+00	0	5400	\\x1862cc36856006000000b49376e2fa18000000000000000018ded5148b6006000000b49376e2fa180000000000000000185adff2906006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	0	2026-11-01 00:00:00+00	0	165600	\N
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	0	2026-11-01 00:00:00+00	0	165600	\N
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	0	2026-10-01 00:00:00+00	0	180000	\N
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-19 00:00:00+00	0	7200	\\x18d6e8d0966006000000b49376e2fa1800000000000000001852f2ae9c6006000000b49376e2fa18000000000000000018cefb8ca26006000000b49376e2fa180000000000000000184a056ba86006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-20 00:00:00+00	0	5400	\\x18c60e49ae6006000000b49376e2fa18000000000000000018421827b46006000000b49376e2fa18000000000000000018be2105ba6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-21 00:00:00+00	0	7200	\\x183a2be3bf6006000000b49376e2fa18000000000000000018b634c1c56006000000b49376e2fa18000000000000000018323e9fcb6006000000b49376e2fa18000000000000000018ae477dd16006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-22 00:00:00+00	0	5400	\\x182a515bd76006000000b49376e2fa18000000000000000018a65a39dd6006000000b49376e2fa18000000000000000018226417e36006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-23 00:00:00+00	0	5400	\\x189e6df5e86006000000b49376e2fa180000000000000000181a77d3ee6006000000b49376e2fa180000000000000000189680b1f46006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-24 00:00:00+00	0	7200	\\x18128a8ffa6006000000b49376e2fa180000000000000000188e936d006106000000b49376e2fa180000000000000000180a9d4b066106000000b49376e2fa1800000000000000001886a6290c6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-25 00:00:00+00	0	5400	\\x1802b007126106000000b49376e2fa180000000000000000187eb9e5176106000000b49376e2fa18000000000000000018fac2c31d6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-26 00:00:00+00	0	7200	\\x1876cca1236106000000b49376e2fa18000000000000000018f2d57f296106000000b49376e2fa180000000000000000186edf5d2f6106000000b49376e2fa18000000000000000018eae83b356106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-11-27 00:00:00+00	0	5400	\\x1866f2193b6106000000b49376e2fa18000000000000000018e2fbf7406106000000b49376e2fa180000000000000000185e05d6466106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-01 00:00:00+00	0	5400	\\x184aa6e8305f06000000b49376e2fa18000000000000000018c6afc6365f06000000b49376e2fa1800000000000000001842b9a43c5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-02 00:00:00+00	0	5400	\\x18bec282425f06000000b49376e2fa180000000000000000183acc60485f06000000b49376e2fa18000000000000000018b6d53e4e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-03 00:00:00+00	0	7200	\\x1832df1c545f06000000b49376e2fa18000000000000000018aee8fa595f06000000b49376e2fa180000000000000000182af2d85f5f06000000b49376e2fa18000000000000000018a6fbb6655f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-04 00:00:00+00	0	5400	\\x182205956b5f06000000b49376e2fa180000000000000000189e0e73715f06000000b49376e2fa180000000000000000181a1851775f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-05 00:00:00+00	0	7200	\\x1896212f7d5f06000000b49376e2fa18000000000000000018122b0d835f06000000b49376e2fa180000000000000000188e34eb885f06000000b49376e2fa180000000000000000180a3ec98e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-06 00:00:00+00	0	5400	\\x188647a7945f06000000b49376e2fa180000000000000000180251859a5f06000000b49376e2fa180000000000000000187e5a63a05f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-07 00:00:00+00	0	7200	\\x18fa6341a65f06000000b49376e2fa18000000000000000018766d1fac5f06000000b49376e2fa18000000000000000018f276fdb15f06000000b49376e2fa180000000000000000186e80dbb75f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-08 00:00:00+00	0	5400	\\x18ea89b9bd5f06000000b49376e2fa18000000000000000018669397c35f06000000b49376e2fa18000000000000000018e29c75c95f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-09 00:00:00+00	0	5400	\\x185ea653cf5f06000000b49376e2fa18000000000000000018daaf31d55f06000000b49376e2fa1800000000000000001856b90fdb5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-10 00:00:00+00	0	7200	\\x18d2c2ede05f06000000b49376e2fa180000000000000000184ecccbe65f06000000b49376e2fa18000000000000000018cad5a9ec5f06000000b49376e2fa1800000000000000001846df87f25f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-11 00:00:00+00	0	5400	\\x18c2e865f85f06000000b49376e2fa180000000000000000183ef243fe5f06000000b49376e2fa18000000000000000018bafb21046006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-12 00:00:00+00	0	7200	\\x183605000a6006000000b49376e2fa18000000000000000018b20ede0f6006000000b49376e2fa180000000000000000182e18bc156006000000b49376e2fa18000000000000000018aa219a1b6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-13 00:00:00+00	0	5400	\\x18262b78216006000000b49376e2fa18000000000000000018a23456276006000000b49376e2fa180000000000000000181e3e342d6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-14 00:00:00+00	0	7200	\\x189a4712336006000000b49376e2fa180000000000000000181651f0386006000000b49376e2fa18000000000000000018925ace3e6006000000b49376e2fa180000000000000000180e64ac446006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-15 00:00:00+00	0	5400	\\x188a6d8a4a6006000000b49376e2fa18000000000000000018067768506006000000b49376e2fa18000000000000000018828046566006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-16 00:00:00+00	0	5400	\\x18fe89245c6006000000b49376e2fa180000000000000000187a9302626006000000b49376e2fa18000000000000000018f69ce0676006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-17 00:00:00+00	0	7200	\\x1872a6be6d6006000000b49376e2fa18000000000000000018eeaf9c736006000000b49376e2fa180000000000000000186ab97a796006000000b49376e2fa18000000000000000018e6c2587f6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-18 00:00:00+00	0	5400	\\x1862cc36856006000000b49376e2fa18000000000000000018ded5148b6006000000b49376e2fa180000000000000000185adff2906006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-19 00:00:00+00	0	7200	\\x18d6e8d0966006000000b49376e2fa1800000000000000001852f2ae9c6006000000b49376e2fa18000000000000000018cefb8ca26006000000b49376e2fa180000000000000000184a056ba86006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-20 00:00:00+00	0	5400	\\x18c60e49ae6006000000b49376e2fa18000000000000000018421827b46006000000b49376e2fa18000000000000000018be2105ba6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-21 00:00:00+00	0	7200	\\x183a2be3bf6006000000b49376e2fa18000000000000000018b634c1c56006000000b49376e2fa18000000000000000018323e9fcb6006000000b49376e2fa18000000000000000018ae477dd16006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-22 00:00:00+00	0	5400	\\x182a515bd76006000000b49376e2fa18000000000000000018a65a39dd6006000000b49376e2fa18000000000000000018226417e36006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-23 00:00:00+00	0	5400	\\x189e6df5e86006000000b49376e2fa180000000000000000181a77d3ee6006000000b49376e2fa180000000000000000189680b1f46006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-24 00:00:00+00	0	7200	\\x18128a8ffa6006000000b49376e2fa180000000000000000188e936d006106000000b49376e2fa180000000000000000180a9d4b066106000000b49376e2fa1800000000000000001886a6290c6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-25 00:00:00+00	0	5400	\\x1802b007126106000000b49376e2fa180000000000000000187eb9e5176106000000b49376e2fa18000000000000000018fac2c31d6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-26 00:00:00+00	0	7200	\\x1876cca1236106000000b49376e2fa18000000000000000018f2d57f296106000000b49376e2fa180000000000000000186edf5d2f6106000000b49376e2fa18000000000000000018eae83b356106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-11-27 00:00:00+00	0	5400	\\x1866f2193b6106000000b49376e2fa18000000000000000018e2fbf7406106000000b49376e2fa180000000000000000185e05d6466106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	0	2026-10-01 00:00:00+00	0	180000	\N
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-01 00:00:00+00	0	5400	\\x184aa6e8305f06000000b49376e2fa18000000000000000018c6afc6365f06000000b49376e2fa1800000000000000001842b9a43c5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-02 00:00:00+00	0	5400	\\x18bec282425f06000000b49376e2fa180000000000000000183acc60485f06000000b49376e2fa18000000000000000018b6d53e4e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-03 00:00:00+00	0	7200	\\x1832df1c545f06000000b49376e2fa18000000000000000018aee8fa595f06000000b49376e2fa180000000000000000182af2d85f5f06000000b49376e2fa18000000000000000018a6fbb6655f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-04 00:00:00+00	0	5400	\\x182205956b5f06000000b49376e2fa180000000000000000189e0e73715f06000000b49376e2fa180000000000000000181a1851775f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-05 00:00:00+00	0	7200	\\x1896212f7d5f06000000b49376e2fa18000000000000000018122b0d835f06000000b49376e2fa180000000000000000188e34eb885f06000000b49376e2fa180000000000000000180a3ec98e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-06 00:00:00+00	0	5400	\\x188647a7945f06000000b49376e2fa180000000000000000180251859a5f06000000b49376e2fa180000000000000000187e5a63a05f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-07 00:00:00+00	0	7200	\\x18fa6341a65f06000000b49376e2fa18000000000000000018766d1fac5f06000000b49376e2fa18000000000000000018f276fdb15f06000000b49376e2fa180000000000000000186e80dbb75f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-08 00:00:00+00	0	5400	\\x18ea89b9bd5f06000000b49376e2fa18000000000000000018669397c35f06000000b49376e2fa18000000000000000018e29c75c95f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-09 00:00:00+00	0	5400	\\x185ea653cf5f06000000b49376e2fa18000000000000000018daaf31d55f06000000b49376e2fa1800000000000000001856b90fdb5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-10 00:00:00+00	0	7200	\\x18d2c2ede05f06000000b49376e2fa180000000000000000184ecccbe65f06000000b49376e2fa18000000000000000018cad5a9ec5f06000000b49376e2fa1800000000000000001846df87f25f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-11 00:00:00+00	0	5400	\\x18c2e865f85f06000000b49376e2fa180000000000000000183ef243fe5f06000000b49376e2fa18000000000000000018bafb21046006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-12 00:00:00+00	0	7200	\\x183605000a6006000000b49376e2fa18000000000000000018b20ede0f6006000000b49376e2fa180000000000000000182e18bc156006000000b49376e2fa18000000000000000018aa219a1b6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-13 00:00:00+00	0	5400	\\x18262b78216006000000b49376e2fa18000000000000000018a23456276006000000b49376e2fa180000000000000000181e3e342d6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-14 00:00:00+00	0	7200	\\x189a4712336006000000b49376e2fa180000000000000000181651f0386006000000b49376e2fa18000000000000000018925ace3e6006000000b49376e2fa180000000000000000180e64ac446006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-15 00:00:00+00	0	5400	\\x188a6d8a4a6006000000b49376e2fa18000000000000000018067768506006000000b49376e2fa18000000000000000018828046566006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-16 00:00:00+00	0	5400	\\x18fe89245c6006000000b49376e2fa180000000000000000187a9302626006000000b49376e2fa18000000000000000018f69ce0676006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-17 00:00:00+00	0	7200	\\x1872a6be6d6006000000b49376e2fa18000000000000000018eeaf9c736006000000b49376e2fa180000000000000000186ab97a796006000000b49376e2fa18000000000000000018e6c2587f6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-18 00:00:00+00	0	5400	\\x1862cc36856006000000b49376e2fa18000000000000000018ded5148b6006000000b49376e2fa180000000000000000185adff2906006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-19 00:00:00+00	0	7200	\\x18d6e8d0966006000000b49376e2fa1800000000000000001852f2ae9c6006000000b49376e2fa18000000000000000018cefb8ca26006000000b49376e2fa180000000000000000184a056ba86006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-20 00:00:00+00	0	5400	\\x18c60e49ae6006000000b49376e2fa18000000000000000018421827b46006000000b49376e2fa18000000000000000018be2105ba6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-21 00:00:00+00	0	7200	\\x183a2be3bf6006000000b49376e2fa18000000000000000018b634c1c56006000000b49376e2fa18000000000000000018323e9fcb6006000000b49376e2fa18000000000000000018ae477dd16006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-22 00:00:00+00	0	5400	\\x182a515bd76006000000b49376e2fa18000000000000000018a65a39dd6006000000b49376e2fa18000000000000000018226417e36006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-23 00:00:00+00	0	5400	\\x189e6df5e86006000000b49376e2fa180000000000000000181a77d3ee6006000000b49376e2fa180000000000000000189680b1f46006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-24 00:00:00+00	0	7200	\\x18128a8ffa6006000000b49376e2fa180000000000000000188e936d006106000000b49376e2fa180000000000000000180a9d4b066106000000b49376e2fa1800000000000000001886a6290c6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-25 00:00:00+00	0	5400	\\x1802b007126106000000b49376e2fa180000000000000000187eb9e5176106000000b49376e2fa18000000000000000018fac2c31d6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-26 00:00:00+00	0	7200	\\x1876cca1236106000000b49376e2fa18000000000000000018f2d57f296106000000b49376e2fa180000000000000000186edf5d2f6106000000b49376e2fa18000000000000000018eae83b356106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-11-27 00:00:00+00	0	5400	\\x1866f2193b6106000000b49376e2fa18000000000000000018e2fbf7406106000000b49376e2fa180000000000000000185e05d6466106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-01 00:00:00+00	0	5400	\\x184aa6e8305f06000000b49376e2fa18000000000000000018c6afc6365f06000000b49376e2fa1800000000000000001842b9a43c5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-02 00:00:00+00	0	5400	\\x18bec282425f06000000b49376e2fa180000000000000000183acc60485f06000000b49376e2fa18000000000000000018b6d53e4e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-03 00:00:00+00	0	7200	\\x1832df1c545f06000000b49376e2fa18000000000000000018aee8fa595f06000000b49376e2fa180000000000000000182af2d85f5f06000000b49376e2fa18000000000000000018a6fbb6655f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-04 00:00:00+00	0	5400	\\x182205956b5f06000000b49376e2fa180000000000000000189e0e73715f06000000b49376e2fa180000000000000000181a1851775f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-05 00:00:00+00	0	7200	\\x1896212f7d5f06000000b49376e2fa18000000000000000018122b0d835f06000000b49376e2fa180000000000000000188e34eb885f06000000b49376e2fa180000000000000000180a3ec98e5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-06 00:00:00+00	0	5400	\\x188647a7945f06000000b49376e2fa180000000000000000180251859a5f06000000b49376e2fa180000000000000000187e5a63a05f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-07 00:00:00+00	0	7200	\\x18fa6341a65f06000000b49376e2fa18000000000000000018766d1fac5f06000000b49376e2fa18000000000000000018f276fdb15f06000000b49376e2fa180000000000000000186e80dbb75f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-08 00:00:00+00	0	5400	\\x18ea89b9bd5f06000000b49376e2fa18000000000000000018669397c35f06000000b49376e2fa18000000000000000018e29c75c95f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-09 00:00:00+00	0	5400	\\x185ea653cf5f06000000b49376e2fa18000000000000000018daaf31d55f06000000b49376e2fa1800000000000000001856b90fdb5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	0	2026-10-01 00:00:00+00	0	180000	\N
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-10 00:00:00+00	0	7200	\\x18d2c2ede05f06000000b49376e2fa180000000000000000184ecccbe65f06000000b49376e2fa18000000000000000018cad5a9ec5f06000000b49376e2fa1800000000000000001846df87f25f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-11 00:00:00+00	0	5400	\\x18c2e865f85f06000000b49376e2fa180000000000000000183ef243fe5f06000000b49376e2fa18000000000000000018bafb21046006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-12 00:00:00+00	0	7200	\\x183605000a6006000000b49376e2fa18000000000000000018b20ede0f6006000000b49376e2fa180000000000000000182e18bc156006000000b49376e2fa18000000000000000018aa219a1b6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-13 00:00:00+00	0	5400	\\x18262b78216006000000b49376e2fa18000000000000000018a23456276006000000b49376e2fa180000000000000000181e3e342d6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-14 00:00:00+00	0	7200	\\x189a4712336006000000b49376e2fa180000000000000000181651f0386006000000b49376e2fa18000000000000000018925ace3e6006000000b49376e2fa180000000000000000180e64ac446006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-15 00:00:00+00	0	5400	\\x188a6d8a4a6006000000b49376e2fa18000000000000000018067768506006000000b49376e2fa18000000000000000018828046566006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-16 00:00:00+00	0	5400	\\x18fe89245c6006000000b49376e2fa180000000000000000187a9302626006000000b49376e2fa18000000000000000018f69ce0676006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-17 00:00:00+00	0	7200	\\x1872a6be6d6006000000b49376e2fa18000000000000000018eeaf9c736006000000b49376e2fa180000000000000000186ab97a796006000000b49376e2fa18000000000000000018e6c2587f6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-18 00:00:00+00	0	5400	\\x1862cc36856006000000b49376e2fa18000000000000000018ded5148b6006000000b49376e2fa180000000000000000185adff2906006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-19 00:00:00+00	0	7200	\\x18d6e8d0966006000000b49376e2fa1800000000000000001852f2ae9c6006000000b49376e2fa18000000000000000018cefb8ca26006000000b49376e2fa180000000000000000184a056ba86006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-20 00:00:00+00	0	5400	\\x18c60e49ae6006000000b49376e2fa18000000000000000018421827b46006000000b49376e2fa18000000000000000018be2105ba6006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-21 00:00:00+00	0	7200	\\x183a2be3bf6006000000b49376e2fa18000000000000000018b634c1c56006000000b49376e2fa18000000000000000018323e9fcb6006000000b49376e2fa18000000000000000018ae477dd16006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-22 00:00:00+00	0	5400	\\x182a515bd76006000000b49376e2fa18000000000000000018a65a39dd6006000000b49376e2fa18000000000000000018226417e36006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-23 00:00:00+00	0	5400	\\x189e6df5e86006000000b49376e2fa180000000000000000181a77d3ee6006000000b49376e2fa180000000000000000189680b1f46006000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-24 00:00:00+00	0	7200	\\x18128a8ffa6006000000b49376e2fa180000000000000000188e936d006106000000b49376e2fa180000000000000000180a9d4b066106000000b49376e2fa1800000000000000001886a6290c6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-25 00:00:00+00	0	5400	\\x1802b007126106000000b49376e2fa180000000000000000187eb9e5176106000000b49376e2fa18000000000000000018fac2c31d6106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-26 00:00:00+00	0	7200	\\x1876cca1236106000000b49376e2fa18000000000000000018f2d57f296106000000b49376e2fa180000000000000000186edf5d2f6106000000b49376e2fa18000000000000000018eae83b356106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-11-27 00:00:00+00	0	5400	\\x1866f2193b6106000000b49376e2fa18000000000000000018e2fbf7406106000000b49376e2fa180000000000000000185e05d6466106000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-13 00:00:00+00	0	7200	\\x185234aaad5d06000000b49376e2fa18000000000000000018ce3d88b35d06000000b49376e2fa180000000000000000184a4766b95d06000000b49376e2fa18000000000000000018c65044bf5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-14 00:00:00+00	0	5400	\\x18425a22c55d06000000b49376e2fa18000000000000000018be6300cb5d06000000b49376e2fa180000000000000000183a6dded05d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-15 00:00:00+00	0	7200	\\x18b676bcd65d06000000b49376e2fa1800000000000000001832809adc5d06000000b49376e2fa18000000000000000018ae8978e25d06000000b49376e2fa180000000000000000182a9356e85d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-16 00:00:00+00	0	5400	\\x18a69c34ee5d06000000b49376e2fa1800000000000000001822a612f45d06000000b49376e2fa180000000000000000189eaff0f95d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-17 00:00:00+00	0	7200	\\x181ab9ceff5d06000000b49376e2fa1800000000000000001896c2ac055e06000000b49376e2fa1800000000000000001812cc8a0b5e06000000b49376e2fa180000000000000000188ed568115e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-18 00:00:00+00	0	5400	\\x180adf46175e06000000b49376e2fa1800000000000000001886e8241d5e06000000b49376e2fa1800000000000000001802f202235e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-19 00:00:00+00	0	5400	\\x187efbe0285e06000000b49376e2fa18000000000000000018fa04bf2e5e06000000b49376e2fa18000000000000000018760e9d345e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-20 00:00:00+00	0	7200	\\x18f2177b3a5e06000000b49376e2fa180000000000000000186e2159405e06000000b49376e2fa18000000000000000018ea2a37465e06000000b49376e2fa180000000000000000186634154c5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-21 00:00:00+00	0	5400	\\x18e23df3515e06000000b49376e2fa180000000000000000185e47d1575e06000000b49376e2fa18000000000000000018da50af5d5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-22 00:00:00+00	0	7200	\\x18565a8d635e06000000b49376e2fa18000000000000000018d2636b695e06000000b49376e2fa180000000000000000184e6d496f5e06000000b49376e2fa18000000000000000018ca7627755e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-23 00:00:00+00	0	5400	\\x184680057b5e06000000b49376e2fa18000000000000000018c289e3805e06000000b49376e2fa180000000000000000183e93c1865e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-24 00:00:00+00	0	7200	\\x18ba9c9f8c5e06000000b49376e2fa1800000000000000001836a67d925e06000000b49376e2fa18000000000000000018b2af5b985e06000000b49376e2fa180000000000000000182eb9399e5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-25 00:00:00+00	0	5400	\\x18aac217a45e06000000b49376e2fa1800000000000000001826ccf5a95e06000000b49376e2fa18000000000000000018a2d5d3af5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-12 00:00:00+00	0	5400	\\x18de17109c5d06000000b49376e2fa180000000000000000185a21eea15d06000000b49376e2fa18000000000000000018d62acca75d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	0	2026-10-01 00:00:00+00	0	180000	\N
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-26 00:00:00+00	0	5400	\\x181edfb1b55e06000000b49376e2fa180000000000000000189ae88fbb5e06000000b49376e2fa1800000000000000001816f26dc15e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-27 00:00:00+00	0	7200	\\x1892fb4bc75e06000000b49376e2fa180000000000000000180e052acd5e06000000b49376e2fa180000000000000000188a0e08d35e06000000b49376e2fa180000000000000000180618e6d85e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-28 00:00:00+00	0	5400	\\x188221c4de5e06000000b49376e2fa18000000000000000018fe2aa2e45e06000000b49376e2fa180000000000000000187a3480ea5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-29 00:00:00+00	0	7200	\\x18f63d5ef05e06000000b49376e2fa1800000000000000001872473cf65e06000000b49376e2fa18000000000000000018ee501afc5e06000000b49376e2fa180000000000000000186a5af8015f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-30 00:00:00+00	0	5400	\\x18e663d6075f06000000b49376e2fa18000000000000000018626db40d5f06000000b49376e2fa18000000000000000018de7692135f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-31 00:00:00+00	0	7200	\\x185a8070195f06000000b49376e2fa18000000000000000018d6894e1f5f06000000b49376e2fa1800000000000000001852932c255f06000000b49376e2fa18000000000000000018ce9c0a2b5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-13 00:00:00+00	0	7200	\\x185234aaad5d06000000b49376e2fa18000000000000000018ce3d88b35d06000000b49376e2fa180000000000000000184a4766b95d06000000b49376e2fa18000000000000000018c65044bf5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-14 00:00:00+00	0	5400	\\x18425a22c55d06000000b49376e2fa18000000000000000018be6300cb5d06000000b49376e2fa180000000000000000183a6dded05d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-15 00:00:00+00	0	7200	\\x18b676bcd65d06000000b49376e2fa1800000000000000001832809adc5d06000000b49376e2fa18000000000000000018ae8978e25d06000000b49376e2fa180000000000000000182a9356e85d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-16 00:00:00+00	0	5400	\\x18a69c34ee5d06000000b49376e2fa1800000000000000001822a612f45d06000000b49376e2fa180000000000000000189eaff0f95d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-17 00:00:00+00	0	7200	\\x181ab9ceff5d06000000b49376e2fa1800000000000000001896c2ac055e06000000b49376e2fa1800000000000000001812cc8a0b5e06000000b49376e2fa180000000000000000188ed568115e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-18 00:00:00+00	0	5400	\\x180adf46175e06000000b49376e2fa1800000000000000001886e8241d5e06000000b49376e2fa1800000000000000001802f202235e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-19 00:00:00+00	0	5400	\\x187efbe0285e06000000b49376e2fa18000000000000000018fa04bf2e5e06000000b49376e2fa18000000000000000018760e9d345e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-20 00:00:00+00	0	7200	\\x18f2177b3a5e06000000b49376e2fa180000000000000000186e2159405e06000000b49376e2fa18000000000000000018ea2a37465e06000000b49376e2fa180000000000000000186634154c5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-21 00:00:00+00	0	5400	\\x18e23df3515e06000000b49376e2fa180000000000000000185e47d1575e06000000b49376e2fa18000000000000000018da50af5d5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-22 00:00:00+00	0	7200	\\x18565a8d635e06000000b49376e2fa18000000000000000018d2636b695e06000000b49376e2fa180000000000000000184e6d496f5e06000000b49376e2fa18000000000000000018ca7627755e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-23 00:00:00+00	0	5400	\\x184680057b5e06000000b49376e2fa18000000000000000018c289e3805e06000000b49376e2fa180000000000000000183e93c1865e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-24 00:00:00+00	0	7200	\\x18ba9c9f8c5e06000000b49376e2fa1800000000000000001836a67d925e06000000b49376e2fa18000000000000000018b2af5b985e06000000b49376e2fa180000000000000000182eb9399e5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-25 00:00:00+00	0	5400	\\x18aac217a45e06000000b49376e2fa1800000000000000001826ccf5a95e06000000b49376e2fa18000000000000000018a2d5d3af5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-26 00:00:00+00	0	5400	\\x181edfb1b55e06000000b49376e2fa180000000000000000189ae88fbb5e06000000b49376e2fa1800000000000000001816f26dc15e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-27 00:00:00+00	0	7200	\\x1892fb4bc75e06000000b49376e2fa180000000000000000180e052acd5e06000000b49376e2fa180000000000000000188a0e08d35e06000000b49376e2fa180000000000000000180618e6d85e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-28 00:00:00+00	0	5400	\\x188221c4de5e06000000b49376e2fa18000000000000000018fe2aa2e45e06000000b49376e2fa180000000000000000187a3480ea5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-29 00:00:00+00	0	7200	\\x18f63d5ef05e06000000b49376e2fa1800000000000000001872473cf65e06000000b49376e2fa18000000000000000018ee501afc5e06000000b49376e2fa180000000000000000186a5af8015f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-30 00:00:00+00	0	5400	\\x18e663d6075f06000000b49376e2fa18000000000000000018626db40d5f06000000b49376e2fa18000000000000000018de7692135f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-31 00:00:00+00	0	7200	\\x185a8070195f06000000b49376e2fa18000000000000000018d6894e1f5f06000000b49376e2fa1800000000000000001852932c255f06000000b49376e2fa18000000000000000018ce9c0a2b5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-13 00:00:00+00	0	7200	\\x185234aaad5d06000000b49376e2fa18000000000000000018ce3d88b35d06000000b49376e2fa180000000000000000184a4766b95d06000000b49376e2fa18000000000000000018c65044bf5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-14 00:00:00+00	0	5400	\\x18425a22c55d06000000b49376e2fa18000000000000000018be6300cb5d06000000b49376e2fa180000000000000000183a6dded05d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-15 00:00:00+00	0	7200	\\x18b676bcd65d06000000b49376e2fa1800000000000000001832809adc5d06000000b49376e2fa18000000000000000018ae8978e25d06000000b49376e2fa180000000000000000182a9356e85d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-16 00:00:00+00	0	5400	\\x18a69c34ee5d06000000b49376e2fa1800000000000000001822a612f45d06000000b49376e2fa180000000000000000189eaff0f95d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-17 00:00:00+00	0	7200	\\x181ab9ceff5d06000000b49376e2fa1800000000000000001896c2ac055e06000000b49376e2fa1800000000000000001812cc8a0b5e06000000b49376e2fa180000000000000000188ed568115e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-18 00:00:00+00	0	5400	\\x180adf46175e06000000b49376e2fa1800000000000000001886e8241d5e06000000b49376e2fa1800000000000000001802f202235e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-19 00:00:00+00	0	5400	\\x187efbe0285e06000000b49376e2fa18000000000000000018fa04bf2e5e06000000b49376e2fa18000000000000000018760e9d345e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-20 00:00:00+00	0	7200	\\x18f2177b3a5e06000000b49376e2fa180000000000000000186e2159405e06000000b49376e2fa18000000000000000018ea2a37465e06000000b49376e2fa180000000000000000186634154c5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-21 00:00:00+00	0	5400	\\x18e23df3515e06000000b49376e2fa180000000000000000185e47d1575e06000000b49376e2fa18000000000000000018da50af5d5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-22 00:00:00+00	0	7200	\\x18565a8d635e06000000b49376e2fa18000000000000000018d2636b695e06000000b49376e2fa180000000000000000184e6d496f5e06000000b49376e2fa18000000000000000018ca7627755e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-23 00:00:00+00	0	5400	\\x184680057b5e06000000b49376e2fa18000000000000000018c289e3805e06000000b49376e2fa180000000000000000183e93c1865e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-12 00:00:00+00	0	5400	\\x18de17109c5d06000000b49376e2fa180000000000000000185a21eea15d06000000b49376e2fa18000000000000000018d62acca75d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-12 00:00:00+00	0	5400	\\x18de17109c5d06000000b49376e2fa180000000000000000185a21eea15d06000000b49376e2fa18000000000000000018d62acca75d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-24 00:00:00+00	0	7200	\\x18ba9c9f8c5e06000000b49376e2fa1800000000000000001836a67d925e06000000b49376e2fa18000000000000000018b2af5b985e06000000b49376e2fa180000000000000000182eb9399e5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-25 00:00:00+00	0	5400	\\x18aac217a45e06000000b49376e2fa1800000000000000001826ccf5a95e06000000b49376e2fa18000000000000000018a2d5d3af5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-26 00:00:00+00	0	5400	\\x181edfb1b55e06000000b49376e2fa180000000000000000189ae88fbb5e06000000b49376e2fa1800000000000000001816f26dc15e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-27 00:00:00+00	0	7200	\\x1892fb4bc75e06000000b49376e2fa180000000000000000180e052acd5e06000000b49376e2fa180000000000000000188a0e08d35e06000000b49376e2fa180000000000000000180618e6d85e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-28 00:00:00+00	0	5400	\\x188221c4de5e06000000b49376e2fa18000000000000000018fe2aa2e45e06000000b49376e2fa180000000000000000187a3480ea5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-29 00:00:00+00	0	7200	\\x18f63d5ef05e06000000b49376e2fa1800000000000000001872473cf65e06000000b49376e2fa18000000000000000018ee501afc5e06000000b49376e2fa180000000000000000186a5af8015f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-30 00:00:00+00	0	5400	\\x18e663d6075f06000000b49376e2fa18000000000000000018626db40d5f06000000b49376e2fa18000000000000000018de7692135f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-31 00:00:00+00	0	7200	\\x185a8070195f06000000b49376e2fa18000000000000000018d6894e1f5f06000000b49376e2fa1800000000000000001852932c255f06000000b49376e2fa18000000000000000018ce9c0a2b5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-13 00:00:00+00	0	7200	\\x185234aaad5d06000000b49376e2fa18000000000000000018ce3d88b35d06000000b49376e2fa180000000000000000184a4766b95d06000000b49376e2fa18000000000000000018c65044bf5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-14 00:00:00+00	0	5400	\\x18425a22c55d06000000b49376e2fa18000000000000000018be6300cb5d06000000b49376e2fa180000000000000000183a6dded05d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-15 00:00:00+00	0	7200	\\x18b676bcd65d06000000b49376e2fa1800000000000000001832809adc5d06000000b49376e2fa18000000000000000018ae8978e25d06000000b49376e2fa180000000000000000182a9356e85d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-16 00:00:00+00	0	5400	\\x18a69c34ee5d06000000b49376e2fa1800000000000000001822a612f45d06000000b49376e2fa180000000000000000189eaff0f95d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-17 00:00:00+00	0	7200	\\x181ab9ceff5d06000000b49376e2fa1800000000000000001896c2ac055e06000000b49376e2fa1800000000000000001812cc8a0b5e06000000b49376e2fa180000000000000000188ed568115e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-18 00:00:00+00	0	5400	\\x180adf46175e06000000b49376e2fa1800000000000000001886e8241d5e06000000b49376e2fa1800000000000000001802f202235e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-19 00:00:00+00	0	5400	\\x187efbe0285e06000000b49376e2fa18000000000000000018fa04bf2e5e06000000b49376e2fa18000000000000000018760e9d345e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-20 00:00:00+00	0	7200	\\x18f2177b3a5e06000000b49376e2fa180000000000000000186e2159405e06000000b49376e2fa18000000000000000018ea2a37465e06000000b49376e2fa180000000000000000186634154c5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-21 00:00:00+00	0	5400	\\x18e23df3515e06000000b49376e2fa180000000000000000185e47d1575e06000000b49376e2fa18000000000000000018da50af5d5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-22 00:00:00+00	0	7200	\\x18565a8d635e06000000b49376e2fa18000000000000000018d2636b695e06000000b49376e2fa180000000000000000184e6d496f5e06000000b49376e2fa18000000000000000018ca7627755e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-23 00:00:00+00	0	5400	\\x184680057b5e06000000b49376e2fa18000000000000000018c289e3805e06000000b49376e2fa180000000000000000183e93c1865e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-24 00:00:00+00	0	7200	\\x18ba9c9f8c5e06000000b49376e2fa1800000000000000001836a67d925e06000000b49376e2fa18000000000000000018b2af5b985e06000000b49376e2fa180000000000000000182eb9399e5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-25 00:00:00+00	0	5400	\\x18aac217a45e06000000b49376e2fa1800000000000000001826ccf5a95e06000000b49376e2fa18000000000000000018a2d5d3af5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-26 00:00:00+00	0	5400	\\x181edfb1b55e06000000b49376e2fa180000000000000000189ae88fbb5e06000000b49376e2fa1800000000000000001816f26dc15e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-27 00:00:00+00	0	7200	\\x1892fb4bc75e06000000b49376e2fa180000000000000000180e052acd5e06000000b49376e2fa180000000000000000188a0e08d35e06000000b49376e2fa180000000000000000180618e6d85e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-28 00:00:00+00	0	5400	\\x188221c4de5e06000000b49376e2fa18000000000000000018fe2aa2e45e06000000b49376e2fa180000000000000000187a3480ea5e06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-29 00:00:00+00	0	7200	\\x18f63d5ef05e06000000b49376e2fa1800000000000000001872473cf65e06000000b49376e2fa18000000000000000018ee501afc5e06000000b49376e2fa180000000000000000186a5af8015f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-30 00:00:00+00	0	5400	\\x18e663d6075f06000000b49376e2fa18000000000000000018626db40d5f06000000b49376e2fa18000000000000000018de7692135f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-31 00:00:00+00	0	7200	\\x185a8070195f06000000b49376e2fa18000000000000000018d6894e1f5f06000000b49376e2fa1800000000000000001852932c255f06000000b49376e2fa18000000000000000018ce9c0a2b5f06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-03 00:00:00+00	0	7200	\\x18daf12ce65c06000000b49376e2fa1800000000000000001856fb0aec5c06000000b49376e2fa18000000000000000018d204e9f15c06000000b49376e2fa180000000000000000184e0ec7f75c06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-04 00:00:00+00	0	5400	\\x18ca17a5fd5c06000000b49376e2fa18000000000000000018462183035d06000000b49376e2fa18000000000000000018c22a61095d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-05 00:00:00+00	0	5400	\\x183e343f0f5d06000000b49376e2fa18000000000000000018ba3d1d155d06000000b49376e2fa180000000000000000183647fb1a5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-06 00:00:00+00	0	7200	\\x18b250d9205d06000000b49376e2fa180000000000000000182e5ab7265d06000000b49376e2fa18000000000000000018aa63952c5d06000000b49376e2fa18000000000000000018266d73325d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-07 00:00:00+00	0	5400	\\x18a27651385d06000000b49376e2fa180000000000000000181e802f3e5d06000000b49376e2fa180000000000000000189a890d445d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-08 00:00:00+00	0	7200	\\x181693eb495d06000000b49376e2fa18000000000000000018929cc94f5d06000000b49376e2fa180000000000000000180ea6a7555d06000000b49376e2fa180000000000000000188aaf855b5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-09 00:00:00+00	0	5400	\\x1806b963615d06000000b49376e2fa1800000000000000001882c241675d06000000b49376e2fa18000000000000000018fecb1f6d5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-10 00:00:00+00	0	7200	\\x187ad5fd725d06000000b49376e2fa18000000000000000018f6dedb785d06000000b49376e2fa1800000000000000001872e8b97e5d06000000b49376e2fa18000000000000000018eef197845d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	1	2026-10-11 00:00:00+00	0	5400	\\x186afb758a5d06000000b49376e2fa18000000000000000018e60454905d06000000b49376e2fa18000000000000000018620e32965d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-03 00:00:00+00	0	7200	\\x18daf12ce65c06000000b49376e2fa1800000000000000001856fb0aec5c06000000b49376e2fa18000000000000000018d204e9f15c06000000b49376e2fa180000000000000000184e0ec7f75c06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-12 00:00:00+00	0	5400	\\x18de17109c5d06000000b49376e2fa180000000000000000185a21eea15d06000000b49376e2fa18000000000000000018d62acca75d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-04 00:00:00+00	0	5400	\\x18ca17a5fd5c06000000b49376e2fa18000000000000000018462183035d06000000b49376e2fa18000000000000000018c22a61095d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-05 00:00:00+00	0	5400	\\x183e343f0f5d06000000b49376e2fa18000000000000000018ba3d1d155d06000000b49376e2fa180000000000000000183647fb1a5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-06 00:00:00+00	0	7200	\\x18b250d9205d06000000b49376e2fa180000000000000000182e5ab7265d06000000b49376e2fa18000000000000000018aa63952c5d06000000b49376e2fa18000000000000000018266d73325d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-07 00:00:00+00	0	5400	\\x18a27651385d06000000b49376e2fa180000000000000000181e802f3e5d06000000b49376e2fa180000000000000000189a890d445d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-08 00:00:00+00	0	7200	\\x181693eb495d06000000b49376e2fa18000000000000000018929cc94f5d06000000b49376e2fa180000000000000000180ea6a7555d06000000b49376e2fa180000000000000000188aaf855b5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-09 00:00:00+00	0	5400	\\x1806b963615d06000000b49376e2fa1800000000000000001882c241675d06000000b49376e2fa18000000000000000018fecb1f6d5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-10 00:00:00+00	0	7200	\\x187ad5fd725d06000000b49376e2fa18000000000000000018f6dedb785d06000000b49376e2fa1800000000000000001872e8b97e5d06000000b49376e2fa18000000000000000018eef197845d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	1	2026-10-11 00:00:00+00	0	5400	\\x186afb758a5d06000000b49376e2fa18000000000000000018e60454905d06000000b49376e2fa18000000000000000018620e32965d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-03 00:00:00+00	0	7200	\\x18daf12ce65c06000000b49376e2fa1800000000000000001856fb0aec5c06000000b49376e2fa18000000000000000018d204e9f15c06000000b49376e2fa180000000000000000184e0ec7f75c06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-04 00:00:00+00	0	5400	\\x18ca17a5fd5c06000000b49376e2fa18000000000000000018462183035d06000000b49376e2fa18000000000000000018c22a61095d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-05 00:00:00+00	0	5400	\\x183e343f0f5d06000000b49376e2fa18000000000000000018ba3d1d155d06000000b49376e2fa180000000000000000183647fb1a5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-06 00:00:00+00	0	7200	\\x18b250d9205d06000000b49376e2fa180000000000000000182e5ab7265d06000000b49376e2fa18000000000000000018aa63952c5d06000000b49376e2fa18000000000000000018266d73325d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-07 00:00:00+00	0	5400	\\x18a27651385d06000000b49376e2fa180000000000000000181e802f3e5d06000000b49376e2fa180000000000000000189a890d445d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-08 00:00:00+00	0	7200	\\x181693eb495d06000000b49376e2fa18000000000000000018929cc94f5d06000000b49376e2fa180000000000000000180ea6a7555d06000000b49376e2fa180000000000000000188aaf855b5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-09 00:00:00+00	0	5400	\\x1806b963615d06000000b49376e2fa1800000000000000001882c241675d06000000b49376e2fa18000000000000000018fecb1f6d5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-10 00:00:00+00	0	7200	\\x187ad5fd725d06000000b49376e2fa18000000000000000018f6dedb785d06000000b49376e2fa1800000000000000001872e8b97e5d06000000b49376e2fa18000000000000000018eef197845d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	1	2026-10-11 00:00:00+00	0	5400	\\x186afb758a5d06000000b49376e2fa18000000000000000018e60454905d06000000b49376e2fa18000000000000000018620e32965d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-03 00:00:00+00	0	7200	\\x18daf12ce65c06000000b49376e2fa1800000000000000001856fb0aec5c06000000b49376e2fa18000000000000000018d204e9f15c06000000b49376e2fa180000000000000000184e0ec7f75c06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-04 00:00:00+00	0	5400	\\x18ca17a5fd5c06000000b49376e2fa18000000000000000018462183035d06000000b49376e2fa18000000000000000018c22a61095d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-05 00:00:00+00	0	5400	\\x183e343f0f5d06000000b49376e2fa18000000000000000018ba3d1d155d06000000b49376e2fa180000000000000000183647fb1a5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-06 00:00:00+00	0	7200	\\x18b250d9205d06000000b49376e2fa180000000000000000182e5ab7265d06000000b49376e2fa18000000000000000018aa63952c5d06000000b49376e2fa18000000000000000018266d73325d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-07 00:00:00+00	0	5400	\\x18a27651385d06000000b49376e2fa180000000000000000181e802f3e5d06000000b49376e2fa180000000000000000189a890d445d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-08 00:00:00+00	0	7200	\\x181693eb495d06000000b49376e2fa18000000000000000018929cc94f5d06000000b49376e2fa180000000000000000180ea6a7555d06000000b49376e2fa180000000000000000188aaf855b5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-09 00:00:00+00	0	5400	\\x1806b963615d06000000b49376e2fa1800000000000000001882c241675d06000000b49376e2fa18000000000000000018fecb1f6d5d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-10 00:00:00+00	0	7200	\\x187ad5fd725d06000000b49376e2fa18000000000000000018f6dedb785d06000000b49376e2fa1800000000000000001872e8b97e5d06000000b49376e2fa18000000000000000018eef197845d06000000b49376e2fa180000000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	1	2026-10-11 00:00:00+00	0	5400	\\x186afb758a5d06000000b49376e2fa18000000000000000018e60454905d06000000b49376e2fa18000000000000000018620e32965d06000000b49376e2fa180000000000000000
\.


--
-- Data for Name: usage_live; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_live (account_id, resource_type_code, resource_scope, is_below, lane, total, recent, history_version) FROM stdin;
01a21fec-8efe-70e3-866c-e3d90c095fa1	benchmark_runs		f	0	1	\\x7ecf0eb44c6106000080c6a47e8d03000000000000000000	00000000-0000-0000-0000-000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	training		t	0	359100	\\x185ee84ee05c06000000b49376e2fa18000000000000000018e2de70da5c06000000b49376e2fa1800000000000000001866d592d45c06000000b49376e2fa18000000000000000018eacbb4ce5c06000000b49376e2fa180000000000000000186ec2d6c85c06000000b49376e2fa18000000000000000018f2b8f8c25c06000000b49376e2fa1800000000000000001876af1abd5c06000000b49376e2fa18000000000000000018faa53cb75c06000000b49376e2fa180000000000000000185e05d646610600000026b6c48e82f3ffffffffffffffff	a4e9d603-7d4c-4e51-8546-ed9da8a34e29
01a21fec-8efe-70e3-866c-e3d90c095fa1	training	resnet	t	0	359100	\\x185ee84ee05c06000000b49376e2fa18000000000000000018e2de70da5c06000000b49376e2fa1800000000000000001866d592d45c06000000b49376e2fa18000000000000000018eacbb4ce5c06000000b49376e2fa180000000000000000186ec2d6c85c06000000b49376e2fa18000000000000000018f2b8f8c25c06000000b49376e2fa1800000000000000001876af1abd5c06000000b49376e2fa18000000000000000018faa53cb75c06000000b49376e2fa180000000000000000185e05d646610600000026b6c48e82f3ffffffffffffffff	89d068a9-e726-4798-bca9-be1ecbd7ff2f
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training		f	0	359100	\\x185ee84ee05c06000000b49376e2fa18000000000000000018e2de70da5c06000000b49376e2fa1800000000000000001866d592d45c06000000b49376e2fa18000000000000000018eacbb4ce5c06000000b49376e2fa180000000000000000186ec2d6c85c06000000b49376e2fa18000000000000000018f2b8f8c25c06000000b49376e2fa1800000000000000001876af1abd5c06000000b49376e2fa18000000000000000018faa53cb75c06000000b49376e2fa180000000000000000185e05d646610600000026b6c48e82f3ffffffffffffffff	891b42a1-256f-4fa2-8f4b-dd9d1471671f
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	training	resnet	f	0	359100	\\x185ee84ee05c06000000b49376e2fa18000000000000000018e2de70da5c06000000b49376e2fa1800000000000000001866d592d45c06000000b49376e2fa18000000000000000018eacbb4ce5c06000000b49376e2fa180000000000000000186ec2d6c85c06000000b49376e2fa18000000000000000018f2b8f8c25c06000000b49376e2fa1800000000000000001876af1abd5c06000000b49376e2fa18000000000000000018faa53cb75c06000000b49376e2fa180000000000000000185e05d646610600000026b6c48e82f3ffffffffffffffff	99d6c034-5c97-4f2b-bf46-5b4cc2f961aa
01a21fec-8efe-70e3-866c-e3d90c095fa1	gpu_hours		t	0	180000	\\xf2a00fb44c610600000050b2517600c20900000000000000	00000000-0000-0000-0000-000000000000
01a21fec-8efe-70e3-8f9d-9d77b8ba242c	gpu_hours		f	0	180000	\\xf2a00fb44c610600000050b2517600c20900000000000000	00000000-0000-0000-0000-000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	reports_generated		f	0	820	\\xffac0fb44c6106000000d2cba739610b0000000000000000	00000000-0000-0000-0000-000000000000
01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests		f	0	8	\\x61c00fb44c610600008053ee7ba80a00000000000000000026d60fb44c6106000080e03779c311000000000000000000	00000000-0000-0000-0000-000000000000
\.


--
-- Data for Name: usage_reservations; Type: TABLE DATA; Schema: public; Owner: mec_owner
--

COPY public.usage_reservations (reservation_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope, quantity, unit_code, base_quantity, reserved_at, expires_at, freed_at, status, event_id, decision, overage_quantity, created_at, updated_at, owner_account_id, ancestor_ids) FROM stdin;
01a21fec-8f4f-7797-bfcd-4a5e1e6630c2	job-1	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests	\N	10.000000	requests	10	2026-11-28 02:12:06.606904+00	2026-11-28 02:27:06.606904+00	\N	held	\N	allow	\N	2026-11-28 02:12:06.606904+00	2026-11-28 02:12:06.606904+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}
01a21fec-8f51-7585-a41a-0f13c4fe9c9a	job-2	default	01a21fec-8efe-70e3-866c-e3d90c095fa1	api_requests	\N	5.000000	requests	5	2026-11-28 02:12:06.609446+00	2026-11-28 02:27:06.609446+00	2026-11-28 02:12:06.610471+00	committed	01a21fec-8f52-77ca-ae4d-784abe7b2fdd	allow	\N	2026-11-28 02:12:06.609446+00	2026-11-28 02:12:06.609446+00	01a21fec-8efe-70e3-866c-e3d90c095fa1	{}
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
calendar_month	From the first of a month to the first of the next	calendar	month	1	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
billing_cycle	A month from each monthly anniversary of the anchor	anchored	month	1	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
rolling_30d	The last 30 days	rolling	day	30	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
rolling_7d	The last 7 days	rolling	day	7	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
none	All time	none	\N	\N	2026-11-28 02:12:06.364423+00	2026-11-28 02:12:06.364423+00
fortnight	\N	calendar	week	2	2026-11-28 02:12:06.522505+00	2026-11-28 02:12:06.522505+00
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
-- Name: usage_reservations_open; Type: INDEX; Schema: public; Owner: mec_owner
--

CREATE INDEX usage_reservations_open ON public.usage_reservations USING btree (expires_at) WHERE (freed_at IS NULL);


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

\unrestrict iYb4ifqbmJWXdl4aE5IJOoSnIEPH3zJfENhFDMKqRZKroev5tXgogJHbQCdwKDc

