"""When: a table of fixed ticks and the one place that knows APScheduler."""
