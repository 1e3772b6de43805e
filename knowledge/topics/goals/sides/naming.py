"""How patterns over a sentence as `Marked` writes it name a side, and what a side comes by."""

THE = r"(?:the (?:[\w-]+ )?)?"
WIN = r"(?:win|victory|triumph|rout|thrashing|success|demolition|hammering)"
