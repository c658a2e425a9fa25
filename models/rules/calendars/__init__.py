"""Calendar files (RFC 5545, `.ics`): read as events, and written from them."""
