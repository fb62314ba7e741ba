-- Runs once, in the database that the image has created, as the user that it has created.
CREATE EXTENSION mec;
