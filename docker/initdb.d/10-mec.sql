-- Run once, in the database that the image has made, as the user that it has made.
CREATE EXTENSION mec;
