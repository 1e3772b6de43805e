"""Results: how matches ended."""

from knowledge.topic import RuleTopic, concluding, reading
from knowledge.topics.results.asking import COMMANDS, PATTERNS
from knowledge.topics.results.statement import Result
from knowledge.topics.results.telling import tell

topic = RuleTopic(
    "results", (Result,), COMMANDS, PATTERNS, reading(__name__), tell, concluder=concluding(__name__), by_sides=True
)
