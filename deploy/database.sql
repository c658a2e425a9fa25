-- A database for Wijkstem, and a user with rights on that database alone.
-- The password comes from the environment, so that it is in no list of processes.
\getenv password WIJKSTEM_PASSWORD
CREATE ROLE wijkstem LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
CREATE DATABASE wijkstem OWNER wijkstem ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE wijkstem FROM PUBLIC;
