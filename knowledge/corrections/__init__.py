"""Corrections: what an admin knows better than the articles, kept as data that merging applies."""

from knowledge.corrections.changes import Change, Correct, Hide, MergeMatches, MergePeople, Rename, SplitMatch
from knowledge.corrections.correction import Correction, Undone
from knowledge.corrections.traces import OfMatch, Someone, Trace, trace
from knowledge.corrections.without import without

__all__ = [
    "Change",
    "Correct",
    "Correction",
    "Hide",
    "MergeMatches",
    "MergePeople",
    "OfMatch",
    "Rename",
    "Someone",
    "SplitMatch",
    "Trace",
    "Undone",
    "trace",
    "without",
]
