"""How well the reports of one real event are brought together: `python -m bench.merging [--show]`.

The gold set (`gold/*.toml`) holds short reports of invented matches, written for this, with the traps that matches set:
two legs, two seasons, cup and league within days, articles without a date, outlets that differ, namesakes, a club's
men, women and young players. Each report lists the events it tells, by the name that the gold gives to the real event.
"""
