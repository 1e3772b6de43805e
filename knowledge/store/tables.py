"""The tables of the store.

`feeds` and `visits` hold where articles come from, `articles`, `statements` and `passages` what was read, `copies` and
`sketches` which articles have one text, `corrections` what admins know better, `withdrawn` what is not to come back;
the other tables are made of these anew whenever facts are merged. Each look-up has its own index table, whose primary
key is the way in.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
)

metadata = MetaData()

feeds = Table(
    "feeds",
    metadata,
    Column("location", String, primary_key=True),
    Column("added", Float, nullable=False),
)

visits = Table(
    "visits",
    metadata,
    Column("location", String, primary_key=True),
    Column("at", Float, nullable=False),
    Column("due", Float, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("version", Text),
    Column("failures", Integer, nullable=False),
)
"""Times are seconds since 1970 (UTC)."""

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", String, nullable=False, unique=True),
    Column("date", Date, index=True),
    Column("ref", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", String, nullable=False),
    Column("reader", String, nullable=False, index=True),
)

copies = Table(
    "copies",
    metadata,
    Column("path", String, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", String, nullable=False),
    Column("ref", Text, nullable=False),
)
"""`article` is the one whose text they have; its own `ref` names them as well."""

sketches = Table(
    "sketches",
    metadata,
    Column("band", BigInteger, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

statements = Table(
    "statements",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("type", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("json", Text, nullable=False),
)

passages = Table(
    "passages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("index", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("names", Text, nullable=False),
    Column("teams", Text, nullable=False),
    Column("speaker", String),
    UniqueConstraint("article", "index"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("json", Text, nullable=False),
    Column("idle", Boolean, nullable=False),
)
"""`idle` says that there was nothing to correct when facts were last merged."""

withdrawn = Table(
    "withdrawn",
    metadata,
    Column("location", String, primary_key=True),
    Column("article", String, nullable=False),
    Column("at", Float, nullable=False),
)
"""Paths and addresses of articles that were forgotten, each with the article's path."""

passage_words = table(
    "passage_words",
    column("passage_words"),
    column("rowid", Integer),
    column("text"),
    column("about"),
)
"""An FTS5 table, one row a passage: `text` is the folded sentence, `about` has one word for each name and team."""

matches = Table(
    "matches",
    metadata,
    Column("id", String, primary_key=True),
    Column("json", Text, nullable=False),
)

match_sides = Table(
    "match_sides",
    metadata,
    Column("sides", String, primary_key=True),
    Column("date", String, primary_key=True),
    Column("match", ForeignKey("matches.id"), primary_key=True),
    Column("earliest", Date),
    Column("latest", Date),
    sqlite_with_rowid=False,
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("json", Text, nullable=False),
)

facts = Table(
    "facts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("type", String, nullable=False),
    Column("match", ForeignKey("matches.id")),
    Column("value", Text, nullable=False),
    Column("json", Text, nullable=False),
    Index("facts_by_type", "type", "number"),
    Index("facts_by_match", "match", "number"),
)

told = Table(
    "told",
    metadata,
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    Column("index", Integer, primary_key=True),
    Column("statement", ForeignKey("statements.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("article", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""`article` is the statement's own, beside it so that a fact's articles are known without its statements."""

fact_sides = Table(
    "fact_sides",
    metadata,
    Column("sides", String, primary_key=True),
    Column("type", String, primary_key=True),
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    sqlite_with_rowid=False,
)

fact_people = Table(
    "fact_people",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    sqlite_with_rowid=False,
)

names = Table(
    "names",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("form", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("id", String, nullable=False),
    Column("weight", Integer, nullable=False),
    UniqueConstraint("form", "kind", "id", "weight"),  # the weight too, so that the index alone answers
)

grams = Table(
    "grams",
    metadata,
    Column("gram", String, primary_key=True),
    Column("length", Integer, primary_key=True),
    Column("name", ForeignKey("names.number"), primary_key=True),
    sqlite_with_rowid=False,
)

marks = Table(
    "marks",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
