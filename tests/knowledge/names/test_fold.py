from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.names import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Inter", "inter"),
        ("Hakan Çalhanoğlu", "hakan calhanoglu"),
        ("Łukasz Fabiański", "lukasz fabianski"),
        ("Martin Ødegaard", "martin odegaard"),
        ("Großkreutz", "grosskreutz"),
        ("İlkay Gündoğan", "ilkay gundogan"),
        ("Bjarnason, Æ.", "bjarnason, ae."),
        ("N’Golo Kanté", "n'golo kante"),
        ("“Saint–Étienne”", '"saint-etienne"'),
        ("Þór Akureyri", "thor akureyri"),
        ("Bodø\N{NON-BREAKING HYPHEN}Glimt", "bodo-glimt"),
        ("Ǿ", "o"),
        ("  Real \t Madrid\n", "real madrid"),
        ("", ""),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
