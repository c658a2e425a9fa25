"""What is stored and which rules hold: one file a subject, its tables with their queries."""
