"""What sqlglot read, turned into a definition; a node or an argument that is on no list is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import field, mutable
from sqlglot import exp

from .constraint_names import foreign_key_name
from .default_values import default_of
from .definition import (
    MAX_COLUMNS,
    MAX_KEY_COLUMNS,
    MAX_KEYS,
    Column,
    DataType,
    Default,
    ForeignKey,
    TableDefinition,
)
from .misfits import Misfit
from .refusals import SqlRefused
from .type_names import Serial, type_of
from .words import RESERVED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["definition_of"]

SCHEMAS: Final = frozenset({"datasets", "public"})
"""Where a statement may place its table; all end up in the platform's own schema."""

_RESERVED_PREFIXES: Final = ("pg_", "sqlite_", "duckdb_", "information_schema")
_REFERENCE_OPTIONS: Final = frozenset(
    f"ON {event} {action}" for event in ("DELETE", "UPDATE") for action in ("NO ACTION", "RESTRICT")
)

_KNOWN: Final[Mapping[type[exp.Expr], frozenset[str]]] = {
    exp.Create: frozenset({"this", "kind", "exists"}),
    exp.Schema: frozenset({"this", "expressions"}),
    exp.Table: frozenset({"this", "db"}),
    exp.Identifier: frozenset({"this", "quoted"}),
    exp.ColumnDef: frozenset({"this", "kind", "constraints"}),
    exp.ColumnConstraint: frozenset({"this", "kind"}),
    exp.DataType: frozenset({"this", "expressions", "nested", "values"}),
    exp.DataTypeParam: frozenset({"this"}),
    exp.NotNullColumnConstraint: frozenset({"allow_null"}),
    exp.DefaultColumnConstraint: frozenset({"this"}),
    exp.GeneratedAsIdentityColumnConstraint: frozenset({"this"}),
    exp.PrimaryKeyColumnConstraint: frozenset({"include"}),
    exp.UniqueColumnConstraint: frozenset({"this", "include"}),
    exp.PrimaryKey: frozenset({"expressions", "include"}),
    exp.IndexParameters: frozenset(),
    exp.Constraint: frozenset({"this", "expressions"}),
    exp.ForeignKey: frozenset({"expressions", "reference"}),
    exp.Reference: frozenset({"this", "expressions", "options"}),
    # defaults
    exp.Literal: frozenset({"this", "is_string"}),
    exp.Boolean: frozenset({"this"}),
    exp.Null: frozenset(),
    exp.Neg: frozenset({"this"}),
    exp.Paren: frozenset({"this"}),
    exp.Cast: frozenset({"this", "to"}),
    exp.Array: frozenset({"expressions"}),
    exp.CurrentTimestamp: frozenset(),
    exp.CurrentDate: frozenset(),
}
"""Every node that may appear, with every argument that it may carry. Arguments that are empty are not there."""


@mutable
class _Draft:
    """A definition in the making."""

    table: str
    columns: list[Column] = field(factory=list[Column])
    primary_key: tuple[str, ...] = ()
    unique: list[tuple[str, ...]] = field(factory=list[tuple[str, ...]])
    foreign_keys: list[ForeignKey] = field(factory=list[ForeignKey])


def definition_of(tree: exp.Create, description: str | None) -> TableDefinition:
    """Build the definition that a parsed CREATE TABLE describes."""
    _check_nodes(tree)
    if tree.args.get("kind") != "TABLE" or not isinstance(tree.this, exp.Schema):
        raise SqlRefused("this is not a CREATE TABLE with a column list; list the columns in parentheses")
    schema, name = _table_name(tree.this.this)
    _check_table_name(name)
    draft = _Draft(name)
    for entry in tree.this.expressions:
        if isinstance(entry, exp.ColumnDef):
            _add_column(draft, entry)
        else:
            _add_constraint(draft, entry)
    _check_columns(draft)
    keyed = frozenset(draft.primary_key)
    return TableDefinition(
        name=name,
        schema=schema,
        if_not_exists=bool(tree.args.get("exists")),
        columns=tuple(_not_null(column) if column.name in keyed else column for column in draft.columns),
        primary_key=draft.primary_key,
        unique=tuple(dict.fromkeys(draft.unique)),
        foreign_keys=tuple(draft.foreign_keys),
        description=description,
    )


def _check_nodes(tree: exp.Expr) -> None:
    for node in tree.walk():
        known = _KNOWN.get(type(node))
        if known is None or any(value and name not in known for name, value in node.args.items()):
            raise _refused(node)
        if isinstance(node, exp.Identifier) and not node.quoted and node.name in RESERVED:
            raise SqlRefused(
                f'{node.name.upper()} is a word of SQL; if it is a name, write it as "{node.name}"'
            )


def _quotation(node: exp.Expr) -> str:
    try:
        text = node.sql(dialect="postgres")
    except Exception:  # noqa: BLE001  (what cannot be read need not be writable either)
        text = node.key
    return text if len(text) <= 60 else f"{text[:60]}…"


def _table_name(table: exp.Expr) -> tuple[str | None, str]:
    if not isinstance(table, exp.Table) or not isinstance(table.this, exp.Identifier):
        raise SqlRefused("the table's name cannot be read; write a name, or datasets.name")
    schema = table.db or None
    if schema is not None and schema not in SCHEMAS:
        raise SqlRefused(f'tables are kept in the schema datasets, not in "{schema}"; leave the schema out')
    return schema, table.name


def _check_table_name(name: str) -> None:
    if name.lower().startswith(_RESERVED_PREFIXES):
        raise SqlRefused(f'the name "{name}" is reserved for system tables; choose another')
    if any(letter in "/\\" for letter in name) or name in {".", ".."}:
        raise SqlRefused(f'the table name "{name}" looks like a path; leave out / and \\')


def _add_column(draft: _Draft, node: exp.ColumnDef) -> None:
    name = node.name
    if node.kind is None:
        raise SqlRefused(f'column "{name}" has no type; write one behind its name')
    column_type, serial = type_of(node.kind, name)
    seen: dict[str, bool] = {}
    default: Default | None = None
    counter: Serial | None = "serial" if serial else None
    for constraint in node.args.get("constraints") or ():
        kind = constraint.args.get("kind")
        match kind:
            case exp.NotNullColumnConstraint():
                nullable = bool(kind.args.get("allow_null"))
                if seen.setdefault("nullable", nullable) != nullable:
                    raise SqlRefused(f'column "{name}" is both NULL and NOT NULL; write one of them')
            case exp.DefaultColumnConstraint():
                _once(seen, "default", name)
                default = _default(name, column_type, kind.this)
            case exp.GeneratedAsIdentityColumnConstraint():
                _once(seen, "identity", name)
                counter = _identity(name, column_type, counter, always=bool(kind.args.get("this")))
            case exp.PrimaryKeyColumnConstraint():
                _set_primary_key(draft, (name,))
            case exp.UniqueColumnConstraint():
                _add_unique(draft, (name,))
            case exp.Reference():
                _add_foreign_key(draft, constraint.args.get("this"), (name,), kind)
            case _:
                raise _refused(constraint)
    if counter and default:
        raise SqlRefused(f'column "{name}" numbers itself and has a default too; leave the default out')
    if counter and seen.get("nullable"):
        raise SqlRefused(f'column "{name}" numbers itself, so it cannot be NULL; leave NULL out')
    nullable = counter is None and seen.get("nullable") is not False
    draft.columns.append(Column(name, column_type, nullable, default, counter))


def _identity(name: str, column_type: DataType, counter: Serial | None, *, always: bool) -> Serial:
    if counter:
        raise SqlRefused(f'column "{name}" is serial and an identity; write one of them')
    if column_type not in (DataType("smallint"), DataType("integer"), DataType("bigint")):
        raise SqlRefused(f'identity column "{name}" must be smallint, integer or bigint')
    return "always" if always else "by default"


def _default(column: str, column_type: DataType, node: exp.Expr) -> Default | None:
    try:
        return default_of(node, column_type)
    except Misfit as reason:
        raise SqlRefused(f'the default of column "{column}" cannot be taken: {reason}') from None


def _add_constraint(draft: _Draft, node: exp.Expr) -> None:
    name: exp.Expr | None = None
    if isinstance(node, exp.Constraint):
        name = node.this
        if len(node.expressions) != 1:
            raise _refused(node)
        node = node.expressions[0]
    match node:
        case exp.PrimaryKey():
            _set_primary_key(draft, _names(node.expressions))
        case exp.UniqueColumnConstraint(this=exp.Schema() as columns):
            _add_unique(draft, _names(columns.expressions))
        case exp.ForeignKey():
            reference = node.args.get("reference")
            if not isinstance(reference, exp.Reference):
                raise _refused(node)
            _add_foreign_key(draft, name, _names(node.expressions), reference)
        case _:
            raise _refused(node)


def _add_unique(draft: _Draft, columns: tuple[str, ...]) -> None:
    _check_room(draft)
    draft.unique.append(columns)


def _check_room(draft: _Draft) -> None:
    if len(draft.unique) + len(draft.foreign_keys) >= MAX_KEYS:
        raise SqlRefused(f'table "{draft.table}" has more than {MAX_KEYS} keys; write fewer')


def _add_foreign_key(
    draft: _Draft, name: exp.Expr | None, columns: tuple[str, ...], reference: exp.Reference
) -> None:
    _check_room(draft)
    options = [str(option).upper() for option in reference.args.get("options") or ()]
    if unknown := [option for option in options if option not in _REFERENCE_OPTIONS]:
        raise SqlRefused(f"{unknown[0]} is not kept; leave it out")
    target, foreign_columns = reference.this, cast("list[exp.Expr]", reference.expressions)
    if isinstance(target, exp.Schema):
        target, foreign_columns = target.this, target.expressions
    _, foreign_table = _table_name(target)
    if foreign_columns and len(foreign_columns) != len(columns):
        raise SqlRefused(
            f'the foreign key to "{foreign_table}" has more columns on one side; write as many on each'
        )
    taken = {key.name for key in draft.foreign_keys}
    if name is None:
        key_name = foreign_key_name(draft.table, columns, taken)
    else:
        key_name = name.name
        if key_name in taken:
            raise SqlRefused(f'two constraints are called "{key_name}"; rename one')
    draft.foreign_keys.append(ForeignKey(key_name, columns, foreign_table, _names(foreign_columns)))


def _set_primary_key(draft: _Draft, columns: tuple[str, ...]) -> None:
    if draft.primary_key:
        raise SqlRefused(
            f'table "{draft.table}" has two primary keys; keep one, over several columns if needed'
        )
    draft.primary_key = columns


def _names(nodes: Iterable[exp.Expr]) -> tuple[str, ...]:
    names: list[str] = []
    for node in nodes:
        if not isinstance(node, exp.Identifier):
            raise _refused(node)
        if node.name in names:
            raise SqlRefused(f'column "{node.name}" stands twice in one key; write it once')
        names.append(node.name)
    if len(names) > MAX_KEY_COLUMNS:
        raise SqlRefused(f"a key has {len(names)} columns; Postgres takes {MAX_KEY_COLUMNS}")
    return tuple(names)


def _check_columns(draft: _Draft) -> None:
    names = [column.name for column in draft.columns]
    if not names:
        raise SqlRefused(f'table "{draft.table}" has no columns; write at least one')
    if len(names) > MAX_COLUMNS:
        raise SqlRefused(f'table "{draft.table}" has {len(names)} columns; Postgres takes {MAX_COLUMNS}')
    known: set[str] = set()
    for name in names:
        if name in known:
            raise SqlRefused(f'there are two columns called "{name}"; rename one')
        known.add(name)
    keys = [draft.primary_key, *draft.unique, *(key.columns for key in draft.foreign_keys)]
    for name in (name for key in keys for name in key):
        if name not in known:
            raise SqlRefused(
                f'a key names the column "{name}", which the table does not have; add it or correct the key'
            )


def _not_null(column: Column) -> Column:
    return Column(column.name, column.type, False, column.default, column.counter)


def _once(seen: dict[str, bool], what: str, column: str) -> None:
    if what in seen:
        raise SqlRefused(f'column "{column}" has its {what} twice; write it once')
    seen[what] = True


def _refused(node: exp.Expr) -> SqlRefused:
    if isinstance(node, exp.Func):
        reason = "a default is a constant, now(), CURRENT_TIMESTAMP or CURRENT_DATE"
        return SqlRefused(f"{reason}; leave out {_quotation(node)}")
    return SqlRefused(f"this is not part of a plain column list; leave out {_quotation(node)}")
