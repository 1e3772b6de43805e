"""How patterns over a sentence as `Marked` writes it name a side, and what a side comes by."""

SIDE = r"(?:@t|hosts|visitors|guests|(?:home|away) (?:side|team)\b)"
THE = r"(?:the (?:[\w-]+ )?)?"
WIN = r"(?:win|victory|triumph|rout|thrashing|success|demolition|hammering)"
