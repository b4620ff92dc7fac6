"""A local stand-in of the Telegram Bot API with phones in a web page."""
