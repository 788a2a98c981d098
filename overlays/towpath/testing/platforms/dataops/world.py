"""What DataOps.live's stand-in starts with, whatever the seed.

| user | role | what for |
|---|---|---|
| `brunel` | owner | owns the group `waterways` and a project of his own |
| `telford` | developer | starts pipelines in `waterways` |
| `rolt` | reporter | looks at pipelines in `waterways` |
| `jessop` | guest | sees the projects of `waterways` and no more |
| `rennie` | other | is not of `waterways`: sees what is internal, and a project of his own |

| project | in | visibility | what |
|---|---|---|---|
| `waterways/navigation` | a group | private | branches `main` and `stormy` (whose pipelines fail), tag `v1.0` |
| `waterways/locks/keeper` | a group in a group | private | branch `main` |
| `waterways/charts` | a group | internal | branch `main` |
| `brunel/tunnels` | brunel | private | empty: no branch at all |
| `rennie/bridges` | rennie | private | branch `main` |

`navigation` has two pipelines that are over, a schedule (`0 3 * * *` in London) and the trigger token of the spec's
examples, which alone does not follow from the seed: `glptt-example`. Beside the personal
tokens of the users there are brunel's `reader` (scope `read_api` alone) and `repository` (a scope that opens nothing
here), a `project` token of navigation, a `group` token of waterways, and one that is `expired`.
"""

from __future__ import annotations

from hashlib import sha1
from typing import TYPE_CHECKING, Any, Final

from .access import LEVELS, join
from .numbers import next_number
from .pipelines import OVER
from .projects import keep_project
from .schedules import keep_schedule
from .tokens import add_token
from .triggers import keep_trigger
from .users import SITE

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {
    "brunel": "101",
    "telford": "102",
    "rolt": "103",
    "jessop": "104",
    "rennie": "105",
    "waterways": "320941",
    "waterways/locks": "320942",
    "waterways/navigation": "21816",
    "waterways/locks/keeper": "21817",
    "waterways/charts": "21818",
    "brunel/tunnels": "21819",
    "rennie/bridges": "21820",
    "pipeline": "708001",
    "failed pipeline": "708002",
    "schedule": "5001",
    "trigger": "801",
}
"""The numbers of all that is there at first; those of projects and namespaces by full path."""
EXAMPLE_TOKEN: Final = "glptt-example"  # noqa: S105 - it is in the spec's examples, and opens nothing but a stand-in
"""The trigger token of navigation."""
_PEOPLE: Final = {
    "brunel": ("owner", "Isambard Brunel"),
    "telford": ("developer", "Thomas Telford"),
    "rolt": ("reporter", "Tom Rolt"),
    "jessop": ("guest", "William Jessop"),
    "rennie": ("other", "John Rennie"),
}
_BOTS: Final = {
    "project": ("151", "project_21816_bot", "project 21816", LEVELS["developer"]),
    "group": ("152", "group_320941_bot", "namespace 320941", LEVELS["maintainer"]),
}
_BORN: Final = 1716048410033  # 2024-05-18T16:06:50.033Z
_DAY: Final = 86_400_000
_PROJECTS: Final[dict[str, dict[str, Any]]] = {
    "waterways/navigation": {
        "name": "Navigation",
        "description": "Where boats are and where they go.",
        "branches": ("main", "stormy"),
        "tags": ("v1.0",),
        "failing": ["stormy"],
    },
    "waterways/locks/keeper": {"name": "Lock keeper", "branches": ("main",)},
    "waterways/charts": {"name": "Charts", "visibility": "internal", "branches": ("main",)},
    "brunel/tunnels": {"name": "Tunnels", "branches": ()},
    "rennie/bridges": {"name": "Bridges", "branches": ("main",)},
}


def populate(stand_in: StandIn) -> None:
    """Write the starting world into an empty store."""
    for field in ("token", "project_path", "namespace_path", "user_id", "forked_key"):
        stand_in.store.index(field)
    _add_people(stand_in)
    _add_groups(stand_in)
    for index, (path, known) in enumerate(_PROJECTS.items()):
        _add_project(stand_in, path, known, _BORN + index * _DAY)
    navigation = int(NAMES["waterways/navigation"])
    _add_pipeline(stand_in, navigation, "main", "success")
    _add_pipeline(stand_in, navigation, "stormy", "failed")
    keep_schedule(
        stand_in,
        {
            "id": int(NAMES["schedule"]),
            "project_id": navigation,
            "description": "Every night",
            "ref": "main",
            "cron": "0 3 * * *",
            "cron_timezone": "Europe/London",
            "active": True,
            "user_id": NAMES["brunel"],
            "created": _BORN,
            "last_pipeline": None,
        },
        updated=_BORN,
    )
    number = int(NAMES["trigger"])
    keep_trigger(
        stand_in,
        navigation,
        number,
        description="The harbour master's bell",
        user_id=NAMES["brunel"],
        token=EXAMPLE_TOKEN,
    )


def _add_people(stand_in: StandIn) -> None:
    store = stand_in.store
    for username, (role, name) in _PEOPLE.items():
        user_id = NAMES[username]
        _add_user(stand_in, user_id, username, name, bot=False)
        namespace = {
            "id": 320800 + int(user_id),
            "name": name,
            "path": username,
            "kind": "user",
            "full_path": username,
            "namespace_path": username,
            "parent_id": None,
            "user_id": user_id,
        }
        store.put("namespaces", str(namespace["id"]), namespace)
        add_token(stand_in, user_id, role)
        if role in LEVELS:
            join(store, f"namespace {NAMES['waterways']}", user_id, LEVELS[role])
    for role, (user_id, username, place, level) in _BOTS.items():
        _add_user(stand_in, user_id, username, f"{role} bot", bot=True)
        join(store, place, user_id, level)
        add_token(stand_in, user_id, role)
    add_token(stand_in, NAMES["brunel"], "reader", ["read_api"])
    add_token(stand_in, NAMES["brunel"], "repository", ["read_repository"])
    add_token(stand_in, NAMES["brunel"], "expired", expires=_BORN)


def _add_user(stand_in: StandIn, user_id: str, username: str, name: str, *, bot: bool) -> None:
    email = None if bot else f"{username}@example.org"
    user = {"id": user_id, "username": username, "name": name, "email": email, "bot": bot, "created": _BORN}
    stand_in.store.put("users", user_id, user)


def _add_groups(stand_in: StandIn) -> None:
    outer = int(NAMES["waterways"])
    for path, name, parent in (("waterways", "Waterways", None), ("waterways/locks", "Locks", outer)):
        namespace = {
            "id": int(NAMES[path]),
            "name": name,
            "path": path.rpartition("/")[2],
            "kind": "group",
            "full_path": path,
            "namespace_path": path,
            "parent_id": parent,
            "user_id": None,
        }
        stand_in.store.put("namespaces", str(namespace["id"]), namespace)


def _add_project(stand_in: StandIn, full_path: str, known: dict[str, Any], born: int) -> None:
    above, _, path = full_path.rpartition("/")
    namespace = stand_in.store.first("namespaces", namespace_path=above)
    assert namespace is not None
    creator = namespace["user_id"] or NAMES["brunel"]
    keep_project(
        stand_in.store,
        namespace,
        {
            "id": int(NAMES[full_path]),
            "name": known["name"],
            "path": path,
            "description": known.get("description"),
            "visibility": known.get("visibility", "private"),
            "default_branch": next(iter(known["branches"]), None),
            "refs": {name: _commit(full_path, name) for name in known["branches"]},
            "tags": {name: _commit(full_path, name) for name in known.get("tags", ())},
            "failing": known.get("failing", []),
            "forked_from": None,
            "forked_key": "None",
            "creator_id": creator,
            "created": born,
            "updated": born,
            "active": born,
        },
    )


def _add_pipeline(stand_in: StandIn, project_id: int, ref: str, outcome: str) -> None:
    iid = next_number(stand_in.store, f"pipelines of {project_id}")
    number = int(NAMES["pipeline"]) + iid - 1
    pipeline: dict[str, Any] = {
        "id": number,
        "iid": iid,
        "project_id": project_id,
        "web_url": f"{SITE}/waterways/navigation/-/pipelines/{number}",
        "sha": _commit("waterways/navigation", ref),
        "ref": ref,
        "tag": False,
        "source": "push",
        "user_id": NAMES["brunel"],
        "variables": {},
        "created": _BORN + iid * _DAY,
        "outcome": outcome,
        "over_after": OVER,
    }
    stand_in.store.put(f"pipelines of {project_id}", str(number), pipeline)


def _commit(*words: str) -> str:
    return sha1(" ".join(words).encode(), usedforsecurity=False).hexdigest()
