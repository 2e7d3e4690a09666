"""From phrases to events, participations, quotations and topics."""
