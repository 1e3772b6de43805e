"""What all tables are gathered in."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
