"""All that knows Telegram."""
