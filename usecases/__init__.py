"""What happens: read, decide, write – one transaction each. No Telegram, no text for people."""
