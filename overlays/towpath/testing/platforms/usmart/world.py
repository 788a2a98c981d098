"""What uSmart's stand-in starts with, whatever the seed: the names and identifiers that the spec's examples use.

| user | as | role | organisation |
|---|---|---|---|
| `gull` | owner | Provider | `harbourside` |
| `heron` | viewer | Viewer | `harbourside` |
| `pelican` | administrator | Administrator | `harbourside` |
| `grouse` | other | Provider | `moorland` |

| dataset | organisation | visibility | files | output pipelines |
|---|---|---|---|---|
| `bird counts` | harbourside | public | `counts.csv` | `bird api` (data-api), `bird download` (file-download) |
| `tides` | harbourside | private | `tides.csv` | `tide api` (data-api) |
| `moorings` | harbourside | private | none yet | `mooring api` (data-api) |
| `burns` | moorland | public | `burns.csv` | `burn api` (data-api) |
| `peat` | moorland | private | none yet | none |

Everything that has a file shows it as it is. Two uploads of harbourside have arrived and became no file yet: `herons.csv`
and `recount.csv`. Keys, and the store's own, are drawn from the seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .files import file_document
from .pipelines import container_document
from .uploads import upload_document

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

_HEAD: Final = "3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f"
NAMES: Final = {
    "harbourside": f"{_HEAD}01",
    "moorland": f"{_HEAD}02",
    "bird counts": f"{_HEAD}11",
    "tides": f"{_HEAD}12",
    "moorings": f"{_HEAD}13",
    "burns": f"{_HEAD}14",
    "peat": f"{_HEAD}15",
    "counts.csv": f"{_HEAD}21",
    "tides.csv": f"{_HEAD}22",
    "burns.csv": f"{_HEAD}23",
    "bird api": f"{_HEAD}31",
    "bird download": f"{_HEAD}32",
    "tide api": f"{_HEAD}33",
    "mooring api": f"{_HEAD}34",
    "burn api": f"{_HEAD}35",
    "herons.csv": "5f1c0e7a9b3d4c6e8f20a1b2c3d4e5f6",
    "recount.csv": "6a2d1f8bac4e4d7f9031b2c3d4e5f607",
}
"""The identifiers of all that is there at first."""
_ORGANISATIONS: Final = {"harbourside": "Harbourside Council", "moorland": "Moorland Council"}
_USERS: Final = {
    "gull": ("owner", "provider", "harbourside"),
    "heron": ("viewer", "viewer", "harbourside"),
    "pelican": ("administrator", "administrator", "harbourside"),
    "grouse": ("other", "provider", "moorland"),
}
_DATASETS: Final[dict[str, tuple[str, str, str, str]]] = {
    "bird counts": ("harbourside", "Bird counts", "Birds, counted at the shore.", "public"),
    "tides": ("harbourside", "Tides", "High and low water at the pier.", "private"),
    "moorings": ("harbourside", "Moorings", "Who lies where.", "private"),
    "burns": ("moorland", "Burns", "Streams and their levels.", "public"),
    "peat": ("moorland", "Peat", "Depths of peat.", "private"),
}
_FILES: Final = {
    "counts.csv": ("bird counts", b"species,count\nGrey heron,3\nHerring gull,41\nCormorant,7\n"),
    "tides.csv": ("tides", b"time,metres\n2024-08-30T04:12:00Z,4.1\n2024-08-30T10:31:00Z,0.6\n"),
    "burns.csv": ("burns", b"burn,metres\nRed Burn,0.3\n"),
}
_PIPELINES: Final = {
    "bird api": ("bird counts", "data-api"),
    "bird download": ("bird counts", "file-download"),
    "tide api": ("tides", "data-api"),
    "mooring api": ("moorings", "data-api"),
    "burn api": ("burns", "data-api"),
}
_UPLOADS: Final = {
    "herons.csv": b"species,count\nGrey heron,4\n",
    "recount.csv": b"species,count\nGrey heron,5\n",
}
_PROCESSED: Final = "2024-08-30T09:00:00.000+00:00"


def populate(stand_in: StandIn) -> None:
    """Write the starting world into an empty store."""
    store = stand_in.store
    for field in ("secret", "user_id", "dataset_id", "organisationGUID", "key", "name"):
        store.index(field)
    store.remember("s3 key", f"STANDIN{stand_in.ids.hexadecimal(6).upper()}")
    store.remember("s3 secret", stand_in.ids.hexadecimal(20))
    for name, title in _ORGANISATIONS.items():
        _put(stand_in, "organisations", {"id": NAMES[name], "name": title})
    for name, (known_as, role, organisation) in _USERS.items():
        _add_user(stand_in, name, known_as, role, NAMES[organisation])
    for name, (organisation, title, description, visibility) in _DATASETS.items():
        dataset = {"id": NAMES[name], "datasetGUID": NAMES[name], "organisationGUID": NAMES[organisation]}
        _put(
            stand_in,
            "datasets",
            {**dataset, "name": title, "description": description, "visibility": visibility},
        )
    for name, (dataset_name, content) in _FILES.items():
        upload = {"size": len(content), "content_type": "text/csv", "blob": stand_in.blobs.add(content)}
        _put(stand_in, "files", file_document(NAMES[name], NAMES[dataset_name], name, upload, revision=1))
    for name, (dataset_name, kind) in _PIPELINES.items():
        _put(stand_in, "containers", _pipeline(NAMES[name], dataset_name, kind))
    for name, content in _UPLOADS.items():
        arrived = {"size": len(content), "blob": stand_in.blobs.add(content)}
        upload = upload_document(NAMES[name], NAMES["harbourside"], name, content_type="text/csv", **arrived)
        _put(stand_in, "uploads", upload)


def new_secret(stand_in: StandIn) -> str:
    """Return a secret that nobody has yet."""
    return f"usmart-{stand_in.ids.hexadecimal(20)}"


def _add_user(stand_in: StandIn, name: str, known_as: str, role: str, organisation: str) -> None:
    user_id = stand_in.ids.uuid7(stand_in.clock)
    user = {"id": user_id, "name": name, "as": known_as, "role": role, "organisation_id": organisation}
    _put(stand_in, "users", user)
    key = {"id": stand_in.ids.hexadecimal(10), "user_id": user_id, "secret": new_secret(stand_in)}
    _put(stand_in, "keys", key)


def _pipeline(id: str, dataset_name: str, kind: str) -> dict[str, Any]:
    showing = {NAMES[name]: 1 for name, (dataset, _) in _FILES.items() if dataset == dataset_name}
    return container_document(
        id, NAMES[dataset_name], kind, showing=showing, processed=_PROCESSED if showing else None
    )


def _put(stand_in: StandIn, collection: str, document: dict[str, Any]) -> None:
    stand_in.store.put(collection, document["id"], document)
