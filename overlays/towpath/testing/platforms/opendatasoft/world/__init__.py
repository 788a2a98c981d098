"""What Opendatasoft's stand-in starts with, whatever the seed: the names and identifiers that the spec's examples use.

| user | role | may | what for |
|---|---|---|---|
| `ines.admin` | owner | everything | the only domain administrator |
| `louise.data` | editor | edit and publish `trees`, nothing else | sees one dataset in the list |
| `ada.example` | steward | create, edit, publish every dataset | through the group `data_stewards` |
| `pia.pages` | designer | create and edit pages | through the group `content_designers` |
| `rene.reader` | reader | nothing | is refused |

Each has one API key, drawn from the seed; the owner's is `ak_qf2hyt`. `visitor@example.net` has an account that is not
linked to the portal, with the user name `vic.visitor`. People can be provisioned through the identity provider
`city-login`.

| dataset | uid | what |
|---|---|---|
| `bicycle-counters` | `da_qf2hyt` | published, for everybody |
| `trees` | `da_tr33s0` | restricted |
| `noise-levels` | `da_f3d3r8` | federated: another portal's, with values of its own |
| `parking` | `da_r3alt1` | filled in real time |
| `air-stations` | `da_h4rv01` | brought by the harvester `city-catalogue` |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import datasets, people

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {**people.NAMES, **datasets.NAMES}
"""The identifiers of what is there at first, by name."""
_INDEXED: Final = ("parent", "secret", "username", "scope", "name", "dataset_id", "connection", "blob")


def populate(stand_in: StandIn) -> None:
    """Write the starting world into an empty store."""
    for field in _INDEXED:
        stand_in.store.index(field)
    people.populate(stand_in)
    datasets.populate(stand_in)
