"""What Opendatasoft's stand-in starts with, whatever the seed: the names and identifiers that the spec's examples use.

| user | role | may | what for |
|---|---|---|---|
| `ines.admin` | owner | everything | the only domain administrator |
| `louise.data` | editor | edit and publish `trees`, nothing else | sees one dataset in the list |
| `ada.example` | steward | create, edit, publish every dataset | through the group `data_stewards` |
| `pia.pages` | designer | create and edit pages | through the group `content_designers` |
| `rene.reader` | reader | nothing | is refused |

Each has an API key that may be used for everything, drawn from the seed. The owner has two more that no role shows:
`ak_qf2hyt` for uploads and `ak_sp4re0` for nothing. `otto.spare` has none. `visitor@example.net` has an account that is
not linked to the portal, with the user name `vic.visitor`. People can be provisioned through the identity provider
`city-login`. What is called spare is there to be deleted.

| dataset | uid | what |
|---|---|---|
| `bicycle-counters` | `da_qf2hyt` | published, for everybody |
| `trees` | `da_tr33s0` | restricted |
| `noise-levels` | `da_f3d3r8` | federated: another portal's, with values of its own |
| `parking` | `da_r3alt1` | filled in real time |
| `air-stations` | `da_h4rv01` | brought by the harvester `city-catalogue` |
| `spare-dataset`, `spare-parts` | `da_sp4re0`, `da_sp4re1` | for trying deletions |

| harvester | what |
|---|---|
| `city-catalogue` | has run; one remote dataset could not be read |
| `lost-catalogue` | has run; its server cannot be reached |
| `neighbour` | has not run yet |

Every run finds the same remote datasets for the same configuration; hosts under `.invalid` cannot be reached.

Schedules publish `bicycle-counters` every hour and `spare-parts` at 1:30, by UTC, and run `city-catalogue` and
`lost-catalogue` at 1:30 in Berlin, as soon as the clock has passed the time and somebody looks.

| page | uid or slug | what |
|---|---|---|
| `my-page` | `sp_qf2hyt` | a studio page, not published |
| `welcome` | `sp_w3lc0m` | a studio page, published, for everybody |
| `hello-world` | `hello-world` | a code editor page |
| `old-news` | `old-news` | a code editor page in the archive |

The connections are `co_qf2hyt` (a web server, reusable) and `co_ftp001` (a file server). Metadata templates: the
platform's own `default`, `internal`, `visualization`, `asset_content_configuration` (always active), `dcat` (not
active), and the portal's own `mobility`, whose field `mode` has choices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import catalogue, datasets, pages, people, templates

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {**people.NAMES, **datasets.NAMES, **catalogue.NAMES, **pages.NAMES, **templates.NAMES}
"""The identifiers of what is there at first, by name."""
_INDEXED: Final = (
    "parent",
    "secret",
    "username",
    "scope",
    "name",
    "slug",
    "connection",
    "harvester",
    "dataset_id",
    "blob",
)


def populate(stand_in: StandIn) -> None:
    """Write the starting world into an empty store."""
    for field in _INDEXED:
        stand_in.store.index(field)
    people.populate(stand_in)
    templates.populate(stand_in)
    datasets.populate(stand_in)
    catalogue.populate(stand_in)
    pages.populate(stand_in)
