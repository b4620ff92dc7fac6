"""Words: one Fluent file per language and the translator. Czech is the source language."""
