"""Title grammar: phrases that refer to a person, a group, a state or a body."""
