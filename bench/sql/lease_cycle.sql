\set n random(1, 8000)
SELECT fn_release_lease(lease_id) FROM fn_acquire_lease(overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid, 'concurrent_users');
