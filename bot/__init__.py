"""How it runs: settings, wiring and the command line."""
