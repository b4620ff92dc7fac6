"""What is seen: a domain value and a translator make a Screen. No I/O, no await."""
