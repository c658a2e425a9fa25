"""The conversations: what a person can say and what they see. No Telegram and no SQL in here."""
