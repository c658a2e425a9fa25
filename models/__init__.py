"""What is stored and which rules hold: one file a subject, its tables and their queries together."""
