"""Who does what to whom: what stands before and behind a trigger, and what fills its slots."""
