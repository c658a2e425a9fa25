-- A database for Wijkstem, and a user with rights on that database alone.
-- psql -v password="$(openssl rand -hex 24)" -f database.sql
CREATE ROLE wijkstem LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
CREATE DATABASE wijkstem OWNER wijkstem ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE wijkstem FROM PUBLIC;
