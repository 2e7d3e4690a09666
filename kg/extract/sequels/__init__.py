"""Which event came of which: the next round, the paper that came of talks, a return visit."""
