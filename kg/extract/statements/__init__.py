"""What statements ask beyond their verb: who speaks for whom, toward whom, and what only quoted words do."""
