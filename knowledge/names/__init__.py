"""Who the words mean: clubs, nations and competitions by any of their names."""

from knowledge.names.entries import Competition, Derby, Entry, Named, Team
from knowledge.names.fold import fold
from knowledge.names.gazetteer import Gazetteer, gazetteer
from knowledge.names.squads import squad_in, with_squad

__all__ = ["Competition", "Derby", "Entry", "Gazetteer", "Named", "Team", "fold", "gazetteer", "squad_in", "with_squad"]
