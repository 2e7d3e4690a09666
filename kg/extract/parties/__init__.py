"""Who takes which part in an event beyond what stands in its slots."""
