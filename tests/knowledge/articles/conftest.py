from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.standins.site import Site, site


@pytest.fixture
def echo() -> Iterator[Site]:
    """A site on this machine."""
    with site() as served:
        yield served
