"""CREATE TABLE statements of some variety, and texts that are none."""

from __future__ import annotations

from hypothesis import strategies as st

_TYPES = (
    "smallint", "integer", "bigint", "real", "double precision", "numeric", "numeric(10, 2)", "boolean",
    "text", "varchar", "varchar(80)", "char(2)", "date", "time", "timestamp", "timestamptz",
    "timestamp with time zone", "uuid", "json", "jsonb", "text[]", "integer[]", "serial", "bigserial",
)  # fmt: skip
# A default that is right for the type; the rest get none.
_DEFAULTS = {
    "integer": "0", "bigint": "-1", "real": "1.5", "numeric": "0", "boolean": "true", "text": "'unknown'",
    "varchar(80)": "'it''s'", "timestamptz": "now()", "timestamp": "now()",
}  # fmt: skip
_SERIAL = frozenset({"serial", "bigserial"})
_PLAIN = st.from_regex(r"c_[a-z0-9_]{1,12}", fullmatch=True)
_QUOTED = st.sampled_from(
    ("Sepal Length", "species", "order", "Größe", "a-b", "x.y", "select", "%", "日付", 'in "quotes"')
)
_SPACES = st.sampled_from((" ", " ", "\n", "  ", "\t", "\n  "))


@st.composite
def create_table(draw: st.DrawFn) -> str:
    """One CREATE TABLE statement with a plain column list, as Postgres would take it."""
    names = draw(
        st.lists(_column_name(), min_size=1, max_size=8, unique_by=lambda name: name.strip('"').lower())
    )
    types = [draw(st.sampled_from(_TYPES)) for _ in names]
    key = draw(st.sampled_from((None, *range(len(names)))))
    columns = [
        draw(_column(name, kind, index == key))
        for index, (name, kind) in enumerate(zip(names, types, strict=True))
    ]
    gap = draw(_SPACES)
    head = draw(
        st.sampled_from(("CREATE TABLE", "create table", "CREATE TABLE IF NOT EXISTS", "Create\tTable"))
    )
    table = draw(_table_name())
    end = draw(st.sampled_from(("", ";", " ;", "\n")))
    return f"{head} {table}{gap}({gap}{f',{gap}'.join(columns)}{gap}){end}"


@st.composite
def _column_name(draw: st.DrawFn) -> str:
    if draw(st.integers(0, 3)):
        return draw(_PLAIN)
    return '"' + draw(_QUOTED).replace('"', '""') + '"'


@st.composite
def _table_name(draw: st.DrawFn) -> str:
    name = draw(st.from_regex(r"t_[a-z0-9_]{1,16}", fullmatch=True))
    return draw(
        st.sampled_from((name, f'"{name}"', f"datasets.{name}", f'datasets."{name}"', f"public.{name}"))
    )


@st.composite
def _column(draw: st.DrawFn, name: str, kind: str, is_key: bool) -> str:
    words = [name, kind if draw(st.booleans()) else kind.upper()]
    default = _DEFAULTS.get(kind)
    if default is not None and draw(st.integers(0, 2)) == 0:
        words += ["DEFAULT", default]
    if is_key:
        words.append("PRIMARY KEY")
    elif draw(st.integers(0, 2)) == 0:
        words.append("NOT NULL")
    elif kind not in _SERIAL and draw(st.integers(0, 4)) == 0:
        words.append("UNIQUE")
    return draw(st.sampled_from((" ", "  "))).join(words)


# None of these is exactly one CREATE TABLE statement with a plain column list.
NOT_CREATE_TABLE = (
    "",
    "SELECT 1",
    "CREATE TABLE",
    "CREATE TABLE t ()",
    "CREATE TABLE t (a",
    "CREATE TABLE t (a nosuchtype)",
    "CREATE TABLE t (a integer, a text)",
    "CREATE TABLE t AS SELECT 1 AS a",
    "CREATE TABLE t (LIKE other)",
    "CREATE TABLE t (a integer); DROP TABLE t",
    "CREATE TABLE t (a integer DEFAULT (SELECT 1))",
    "DROP TABLE t",
    "sepal_length,sepal_width\n5.1,3.5",
)
