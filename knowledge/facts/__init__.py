"""What all articles hold together: statements merged into matches, people and facts."""

from knowledge.facts.fact import Fact, Match, Merged, Person
from knowledge.facts.merging import merge

__all__ = ["Fact", "Match", "Merged", "Person", "merge"]
