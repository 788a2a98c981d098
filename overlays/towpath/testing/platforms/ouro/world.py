"""What Ouro's stand-in starts with, whatever the seed: the names and identifiers that the spec's examples use.

| user | role | credit | what for |
|---|---|---|---|
| `hermes` | owner | 100 | owns most of what is there |
| `athena` | reader | 0 | may read `voyages`; sells `prophecies` |
| `hephaestus` | writer | 0 | may write to `voyages` |
| `loki` | other | 50 | another tenant: sees what is public or for sale |
| `midas` | buyer | 500 | can afford everything |
| `irus` | pauper | 2 | can afford nothing |

| organisation | members |
|---|---|
| `olympus` | hermes, athena, hephaestus |
| `asgard` | loki |

| dataset | of | visibility | what |
|---|---|---|---|
| `planets` | hermes | public | a table: name text (primary key), moons integer, discovered date |
| `voyages` | hermes | private, shared | a table: id serial (primary key), destination text, days integer |
| `iris_dataset` | hermes | private | a table: five measures of flowers |
| `report` | hermes | private | a file, `report.pdf` |
| `prophecies` | athena | monetized, price 5 | a table that has to be bought |
| `offerings` | hermes | organization | a table of olympus |

`penguins.csv` is a file of hermes that no dataset was made of yet. Two services are hermes': `weather`, whose route
`stations` answers an array of objects at `data.values` and whose route `health` answers none, and `treasury`, which wants
a personal access token that it was not given, with the route `coins`.

Each user has one API key, drawn from the seed. Nobody has an organisation context at first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .datasets import dataset_document, keep_dataset, table_metadata
from .files import keep_file, shown
from .permissions import grant

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.tabular import TableDefinition

    from .behaviour import OuroBehaviour

NAMES: Final = {
    "hermes": "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10",
    "athena": "018f8b6e-7d01-7a2b-8c3d-4e5f60718293",
    "hephaestus": "018f8b6e-7d02-7a2b-8c3d-4e5f60718294",
    "loki": "018f8b6e-7d03-7a2b-8c3d-4e5f60718295",
    "midas": "018f8b6e-7d04-7a2b-8c3d-4e5f60718296",
    "irus": "018f8b6e-7d05-7a2b-8c3d-4e5f60718297",
    "olympus": "018f8b6d-0001-7a2b-8c3d-4e5f60718293",
    "asgard": "018f8b6d-0002-7a2b-8c3d-4e5f60718294",
    "planets": "018f8b70-11a8-7d3c-8b1e-6d0c5f3e2a42",
    "voyages": "018f8b70-11a9-7d3c-8b1e-6d0c5f3e2a43",
    "iris_dataset": "018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44",
    "report": "018f8b70-22bb-7d3c-8b1e-6d0c5f3e2a45",
    "prophecies": "018f8b70-33cc-7d3c-8b1e-6d0c5f3e2a46",
    "offerings": "018f8b70-44dd-7d3c-8b1e-6d0c5f3e2a47",
    "penguins.csv": "018f8b73-4d5e-7f60-8192-a3b4c5d6e7f8",
    "report.pdf": "018f8b73-4d5f-7f60-8192-a3b4c5d6e7f9",
    "weather": "018f8b74-0001-7f60-8192-a3b4c5d6e7f8",
    "stations": "018f8b74-0002-7f60-8192-a3b4c5d6e7f8",
    "health": "018f8b74-0003-7f60-8192-a3b4c5d6e7f8",
    "treasury": "018f8b74-0004-7f60-8192-a3b4c5d6e7f8",
    "coins": "018f8b74-0005-7f60-8192-a3b4c5d6e7f8",
}
"""The identifiers of all that is there at first."""
_USERS: Final = {
    "hermes": ("owner", 100, "Carries messages between gods and people."),
    "athena": ("reader", 0, "Looks at what others have gathered."),
    "hephaestus": ("writer", 0, "Mends what others have broken."),
    "loki": ("other", 50, "Is not from here."),
    "midas": ("buyer", 500, "Has more than enough."),
    "irus": ("pauper", 2, "Asks for little and gets less."),
}
_ORGANISATIONS: Final = {"olympus": ("hermes", "athena", "hephaestus"), "asgard": ("loki",)}
_BORN: Final = "2024-05-18T16:06:50.033+00:00"
_ROWS: Final[dict[str, list[dict[str, Any]]]] = {
    "planets": [
        {"name": "Earth", "moons": 1, "discovered": None},
        {"name": "Uranus", "moons": 28, "discovered": "1781-03-13"},
        {"name": "Neptune", "moons": 16, "discovered": "1846-09-23"},
    ],
    "voyages": [{"id": 1, "destination": "Ithaca", "days": 3652}],
    "iris_dataset": [
        {
            "sepal_length": 5.1,
            "sepal_width": 3.5,
            "petal_length": 1.4,
            "petal_width": 0.2,
            "species": "setosa",
        },
        {
            "sepal_length": 7.0,
            "sepal_width": 3.2,
            "petal_length": 4.7,
            "petal_width": 1.4,
            "species": "versicolor",
        },
    ],
    "prophecies": [{"year": 2031, "text": "A great empire will fall."}],
    "offerings": [{"god": "Hestia", "honey": 3}, {"god": "Ares", "honey": 1}],
}
_SETTINGS: Final[dict[str, dict[str, Any]]] = {
    "planets": {"visibility": "public"},
    "prophecies": {
        "user_id": NAMES["athena"],
        "visibility": "monetized",
        "monetization": "pay-to-unlock",
        "price": 5,
    },
    "offerings": {"visibility": "organization", "org_id": NAMES["olympus"]},
}
_PENGUINS: Final = (
    b"species,island,body_mass_g\n"
    b"Adelie,Torgersen,3750\nAdelie,Biscoe,3800\nGentoo,Biscoe,5000\nChinstrap,Dream,3500\n"
)
_REPORT: Final = b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
_STATIONS: Final = {
    "status": "ok",
    "data": {
        "count": 2,
        "values": [
            {"id": 1, "name": "Delos", "metres": 112.5, "online": True},
            {"id": 2, "name": "Naxos", "metres": 1004, "online": False},
        ],
    },
}


def populate(stand_in: StandIn, behaviour: OuroBehaviour) -> None:
    """Write the starting world into an empty store."""
    for field in ("username", "key", "user_id", "asset_id", "fullPath"):
        stand_in.store.index(field)
    stand_in.store.remember("token secret", stand_in.ids.hexadecimal(32))
    _add_people(stand_in)
    for definition in _definitions():
        _add_table(stand_in, behaviour, definition)
    grant(stand_in, NAMES["voyages"], NAMES["athena"], "read", NAMES["hermes"])
    grant(stand_in, NAMES["voyages"], NAMES["hephaestus"], "write", NAMES["hermes"])
    _add_file(stand_in, "penguins.csv", "text/csv", _PENGUINS)
    report = _add_file(stand_in, "report.pdf", "application/pdf", _REPORT)
    keep_dataset(stand_in, _dataset("report", asset_stage="base", metadata=shown(report)))
    _add_service(stand_in, "weather", "None", {"stations": _STATIONS, "health": {"status": "ok"}})
    _add_service(stand_in, "treasury", "Personal Access Token", {"coins": [{"metal": "gold", "count": 7}]})


def _add_people(stand_in: StandIn) -> None:
    store, ids, clock = stand_in.store, stand_in.ids, stand_in.clock
    for username, (role, credit, bio) in _USERS.items():
        user_id = NAMES[username]
        user = {"id": user_id, "username": username, "bio": bio, "credit": credit, "context": None}
        store.put("users", user_id, {**user, "last_active": clock.text()})
        key = {"user_id": user_id, "role": role, "key": f"ouro-{ids.hexadecimal()}", "revoked": False}
        key_id = ids.uuid7(clock)
        store.put("keys", key_id, {"id": key_id, **key})
    for name, members in _ORGANISATIONS.items():
        store.put("organisations", NAMES[name], {"id": NAMES[name], "name": name})
        for member in members:
            store.put("members", f"{NAMES[name]} {NAMES[member]}", {"id": f"{NAMES[name]} {NAMES[member]}"})


def _add_table(stand_in: StandIn, behaviour: OuroBehaviour, definition: TableDefinition) -> None:
    name, rows = definition.name, _ROWS[definition.name]
    keep_dataset(stand_in, _dataset(name, metadata=table_metadata(definition)))
    numbers = {column.name: len(rows) + 1 for column in definition.columns if column.counter}
    behaviour.tables(stand_in).add(NAMES[name], definition, rows, numbers)


def _dataset(name: str, **known: Any) -> dict[str, Any]:
    settings = {"user_id": NAMES["hermes"], **_SETTINGS.get(name, {})}
    return dataset_document(id=NAMES[name], now=_BORN, name=name, **settings, **known)


def _add_file(stand_in: StandIn, name: str, type: str, content: bytes) -> dict[str, Any]:
    return keep_file(
        stand_in,
        id=NAMES[name],
        user_id=NAMES["hermes"],
        bucket="files",
        name=name,
        type=type,
        size=len(content),
        blob=stand_in.blobs.add(content),
    )


def _add_service(stand_in: StandIn, name: str, authentication: str, routes: dict[str, Any]) -> None:
    service = {"id": NAMES[name], "name": name, "user_id": NAMES["hermes"], "authentication": authentication}
    stand_in.store.put("services", NAMES[name], {**service, "configured": False})
    for route, answer in routes.items():
        document = {
            "id": NAMES[route],
            "service_id": NAMES[name],
            "name": route,
            "answer": answer,
            "file": None,
        }
        stand_in.store.put("routes", NAMES[route], document)


def _definitions() -> list[TableDefinition]:
    from towpath.testing.tabular import Column, DataType, TableDefinition

    text, integer, real = DataType("text"), DataType("integer"), DataType("real")
    measures = ("sepal_length", "sepal_width", "petal_length", "petal_width")
    return [
        TableDefinition(
            "planets",
            (
                Column("name", text, nullable=False),
                Column("moons", integer),
                Column("discovered", DataType("date")),
            ),
            primary_key=("name",),
        ),
        TableDefinition(
            "voyages",
            (
                Column("id", integer, nullable=False, counter="serial"),
                Column("destination", text, nullable=False),
                Column("days", integer),
            ),
            primary_key=("id",),
        ),
        TableDefinition(
            "iris_dataset", (*(Column(name, real) for name in measures), Column("species", text))
        ),
        TableDefinition("prophecies", (Column("year", integer), Column("text", text))),
        TableDefinition("offerings", (Column("god", text), Column("honey", integer))),
    ]
