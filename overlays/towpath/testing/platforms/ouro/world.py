"""What Ouro's stand-in starts with.

| user | role | what for |
|---|---|---|
| `hermes` | owner | owns the two tables, and what tests make |
| `athena` | reader | may read both tables, and write to neither |
| `loki` | other | another tenant: sees the public table only |

| table | visibility | columns |
|---|---|---|
| `planets` | public | name text (primary key), moons integer, discovered date |
| `voyages` | private, shared with athena to read | id serial (primary key), destination text, days integer |

Each user has one API key, drawn from the seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .datasets import dataset_document

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.tabular import TableDefinition

    from .behaviour import OuroBehaviour

USERS: Final = {
    "hermes": ("owner", "Carries messages between gods and people."),
    "athena": ("reader", "Looks at what others have gathered."),
    "loki": ("other", "Is not from here."),
}
TABLES: Final = ("planets", "voyages")
_PLANETS: Final[list[dict[str, Any]]] = [
    {"name": "Earth", "moons": 1, "discovered": None},
    {"name": "Uranus", "moons": 28, "discovered": "1781-03-13"},
    {"name": "Neptune", "moons": 16, "discovered": "1846-09-23"},
]
_VOYAGES: Final[list[dict[str, Any]]] = [{"id": 1, "destination": "Ithaca", "days": 3652}]


def populate(stand_in: StandIn, behaviour: OuroBehaviour) -> None:
    """Write the starting world into an empty store."""
    store, ids, clock = stand_in.store, stand_in.ids, stand_in.clock
    for field in ("username", "key", "user_id"):
        store.index(field)
    store.remember("token secret", ids.hexadecimal(32))
    users: dict[str, str] = {}
    for username, (role, bio) in USERS.items():
        users[username] = ids.uuid7(clock)
        user = {
            "id": users[username],
            "username": username,
            "role": role,
            "bio": bio,
            "last_active": clock.text(),
        }
        store.put("users", users[username], user)
        key = {"user_id": users[username], "role": role, "key": f"ouro-{ids.hexadecimal()}", "revoked": False}
        key_id = ids.uuid7(clock)
        store.put("keys", key_id, {"id": key_id, **key})
    planets, voyages = _definitions()
    _add(stand_in, behaviour, users["hermes"], "public", planets, _PLANETS)
    private = _add(stand_in, behaviour, users["hermes"], "private", voyages, _VOYAGES)
    store.put("permissions", f"{private} {users['athena']}", {"role": "read"})


def _add(
    stand_in: StandIn,
    behaviour: OuroBehaviour,
    owner: str,
    visibility: str,
    definition: TableDefinition,
    rows: list[dict[str, Any]],
) -> str:
    dataset_id = stand_in.ids.uuid7(stand_in.clock)
    dataset = dataset_document(
        id=dataset_id,
        user_id=owner,
        now=stand_in.clock.text(),
        name=definition.name,
        table_name=definition.name,
        visibility=visibility,
    )
    stand_in.store.put("datasets", dataset_id, dataset)
    numbers = {column.name: len(rows) + 1 for column in definition.columns if column.counter}
    behaviour.tables(stand_in).add(dataset_id, definition, rows, numbers)
    return dataset_id


def _definitions() -> tuple[TableDefinition, TableDefinition]:
    from towpath.testing.tabular import Column, DataType, TableDefinition

    text, integer, date = DataType("text"), DataType("integer"), DataType("date")
    planets = TableDefinition(
        "planets",
        (Column("name", text, nullable=False), Column("moons", integer), Column("discovered", date)),
        primary_key=("name",),
    )
    voyages = TableDefinition(
        "voyages",
        (
            Column("id", integer, nullable=False, counter="serial"),
            Column("destination", text, nullable=False),
            Column("days", integer),
        ),
        primary_key=("id",),
    )
    return planets, voyages
