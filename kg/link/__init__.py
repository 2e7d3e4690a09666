"""From mentions to entities, inside a document."""
