"""Named events, meetings and visits: who is there, and groups with their members."""
