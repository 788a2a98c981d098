"""Projects: listed, made, copied, changed, deleted."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha1
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .access import LEVELS, find_namespace, join, level_in, level_in_namespace, project_of, sees
from .moments import moment
from .namespaces import reference_to
from .numbers import next_number
from .paging import listed
from .refusals import invalid, not_found
from .users import SITE, show_user

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.store import Store

_PATH: Final = re.compile(r"[0-9A-Za-z_.][0-9A-Za-z_.-]*", re.ASCII)
_TAKEN: Final = "has already been taken"
_BLANK: Final = "can't be blank"
_SWITCHES: Final = (
    "issues_enabled",
    "merge_requests_enabled",
    "wiki_enabled",
    "jobs_enabled",
    "snippets_enabled",
    "container_registry_enabled",
    "shared_runners_enabled",
    "lfs_enabled",
)
_PARTS: Final = ("issues", "merge_requests", "labels", "events", "members")


def list_projects(exchange: Exchange) -> Answer:
    """Answer with the projects that the caller sees; with none where nobody in particular asks."""
    if exchange.caller is None:
        return listed(exchange, [], dict)
    store, me, query = exchange.store, exchange.me.id, exchange.query
    words = query.get("search", "").lower()
    least = LEVELS["owner"] if query["owned"] else 1 if query["membership"] else 0
    found = [
        project
        for project in store.documents("projects")
        if sees(store, me, project)
        and (words in project["name"].lower() or words in project["path"].lower())
        and query.get("visibility") in (None, project["visibility"])
        and (not least or level_in(store, me, project) >= least)
    ]
    order = _ORDERS[query["order_by"]]
    found.sort(key=lambda each: (each[order], each["id"]), reverse=query["sort"] == "desc")
    if query["simple"]:
        return listed(exchange, found, lambda each: _in_short(store, each))
    return listed(exchange, found, lambda each: show_project(exchange, each))


_ORDERS: Final = {
    "id": "id",
    "name": "name",
    "path": "path",
    "created_at": "created",
    "updated_at": "updated",
    "last_activity_at": "active",
}


def read_project(exchange: Exchange) -> Answer:
    """Answer with a project, by number or by full path."""
    return Answer(200, show_project(exchange, project_of(exchange)))


def create_project(exchange: Exchange) -> Answer:
    """Make a project in the caller's own namespace, or where `namespace_id` says."""
    given: dict[str, Any] = exchange.body
    namespace = _namespace_for(exchange, given.get("namespace_id"))
    branch = given.get("default_branch", "main") if given["initialize_with_readme"] else None
    document: dict[str, Any] = {
        "description": given.get("description"),
        "visibility": given.get("visibility", "private"),
        "default_branch": branch,
        "refs": {} if branch is None else {branch: _commit(exchange)},
        "tags": {},
        "failing": [],
        "forked_from": None,
    }
    return _add(exchange, namespace, given, document, status=400)


def fork_project(exchange: Exchange) -> Answer:
    """Copy a project into the caller's own namespace, or where `namespace_path` says."""
    source = project_of(exchange)
    given: dict[str, Any] = {"name": source["name"], "path": source["path"], **(exchange.body or {})}
    if exchange.body and "name" not in exchange.body and "path" in exchange.body:
        given["name"] = exchange.body["path"]
    path = given.get("namespace_path")
    target = None if path is None else find_namespace(exchange.store, path)
    if path is not None and (target is None or not _may_fill(exchange, target)):
        raise not_found("Target Namespace")
    namespace = target or _namespace_for(exchange, None)
    kept = ("description", "visibility", "default_branch", "refs", "tags", "failing")
    document = {**{name: source[name] for name in kept}, "forked_from": source["id"]}
    return _add(exchange, namespace, given, document, status=409)


def update_project(exchange: Exchange) -> Answer:
    """Change the settings that were sent, and no others."""
    project = project_of(exchange)
    names = ("name", "description", "path", "visibility")
    changes = {name: exchange.body[name] for name in names if name in exchange.body}
    changed = {**project, **changes, "updated": exchange.clock.milliseconds}
    namespace = exchange.store.get("namespaces", str(project["namespace_id"]))
    assert namespace is not None
    _refuse_taken(exchange, namespace, changed, status=400)
    changed["project_path"] = f"{namespace['full_path']}/{changed['path']}".lower()
    if changed["project_path"] != project["project_path"]:
        exchange.store.put("former paths", project["project_path"], {"project": str(project["id"])})
    exchange.store.put("projects", str(project["id"]), changed)
    return Answer(200, show_project(exchange, changed))


def delete_project(exchange: Exchange) -> Answer:
    """Delete a project with its pipelines, schedules, triggers and members."""
    project = project_of(exchange)
    store, number = exchange.store, project["id"]
    for kind in ("pipelines", "schedules", "triggers"):
        for key, _ in list(store.items(f"{kind} of {number}")):
            store.delete(f"{kind} of {number}", key)
    for key, member in list(store.items("members")):
        if member["place"] == f"project {number}":
            store.delete("members", key)
    store.delete("projects", str(number))
    return Answer(202, {"message": "202 Accepted"})


def keep_project(store: Store, namespace: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """Keep a new project, under the path that finds it."""
    path = f"{namespace['full_path']}/{document['path']}".lower()
    project = {**document, "namespace_id": namespace["id"], "project_path": path}
    store.put("projects", str(document["id"]), project)
    return project


def show_project(exchange: Exchange, project: dict[str, Any]) -> dict[str, Any]:
    """Return a project as the caller sees it."""
    store, me = exchange.store, exchange.me.id
    shown = _in_short(store, project)
    page = f"{exchange.stand_in.base_url}/projects/{project['id']}"
    links = {"self": page, "repo_branches": f"{page}/repository/branches"}
    shown |= dict.fromkeys(_SWITCHES, True)
    shown |= {
        "visibility": project["visibility"],
        "archived": False,
        "creator_id": int(project["creator_id"]),
        "import_status": "none" if project["forked_from"] is None else "finished",
        "open_issues_count": 0,
        "ci_config_path": "full-ci.yml",
        "public_jobs": False,
        "shared_with_groups": [],
        "merge_method": "merge",
        "empty_repo": not project["refs"],
        "_links": {**links, **{part: f"{page}/{part}" for part in _PARTS}},
        "permissions": _permissions(store, me, project),
    }
    namespace = store.get("namespaces", str(project["namespace_id"]))
    if namespace is not None and namespace["user_id"] is not None:
        shown["owner"] = show_user(store, namespace["user_id"])
    origin = None if project["forked_from"] is None else store.get("projects", str(project["forked_from"]))
    if origin is not None and sees(store, me, origin):
        short = _in_short(store, origin)
        shown["forked_from_project"] = {name: short[name] for name in ("id", "name", "path_with_namespace")}
    return shown


def _in_short(store: Store, project: dict[str, Any]) -> dict[str, Any]:
    namespace = reference_to(store, project["namespace_id"])
    path = f"{namespace['full_path']}/{project['path']}"
    branch = project["default_branch"]
    return {
        "id": project["id"],
        "name": project["name"],
        "name_with_namespace": f"{namespace['name']} / {project['name']}",
        "description": project["description"],
        "path": project["path"],
        "path_with_namespace": path,
        "created_at": moment(project["created"]),
        "default_branch": branch,
        "tag_list": [],
        "topics": [],
        "ssh_url_to_repo": f"git@app.dataops.live:{path}.git",
        "http_url_to_repo": f"{SITE}/{path}.git",
        "web_url": f"{SITE}/{path}",
        "readme_url": None if branch is None else f"{SITE}/{path}/-/blob/{branch}/README.md",
        "avatar_url": None,
        "star_count": 0,
        "forks_count": sum(1 for _ in store.documents("projects", forked_key=str(project["id"]))),
        "last_activity_at": moment(project["active"]),
        "namespace": namespace,
    }


def _permissions(store: Store, user_id: str, project: dict[str, Any]) -> dict[str, Any]:
    member = store.get("members", f"project {project['id']} {user_id}")
    by_group = level_in_namespace(store, user_id, str(project["namespace_id"]))
    return {
        "project_access": None if member is None else _access(member["level"]),
        "group_access": _access(by_group) if by_group else None,
    }


def _access(level: int) -> dict[str, int]:
    return {"access_level": level, "notification_level": 3}


def _add(
    exchange: Exchange,
    namespace: dict[str, Any],
    given: dict[str, Any],
    document: dict[str, Any],
    *,
    status: int,
) -> Answer:
    now = exchange.clock.milliseconds
    path = given.get("path") or slug(given["name"])
    if not path:
        raise invalid("path", text=_BLANK, status=status)
    project = {
        **document,
        "id": 0,
        "namespace_id": namespace["id"],
        "name": given.get("name", path),
        "path": path,
        "creator_id": exchange.me.id,
        "forked_key": str(document["forked_from"]),
        "created": now,
        "updated": now,
        "active": now,
    }
    _refuse_taken(exchange, namespace, project, status=status)
    project = keep_project(
        exchange.store, namespace, {**project, "id": next_number(exchange.store, "project")}
    )
    if level_in(exchange.store, exchange.me.id, project) < LEVELS["maintainer"]:
        join(exchange.store, f"project {project['id']}", exchange.me.id, LEVELS["maintainer"])
    return Answer(201, show_project(exchange, project))


def slug(name: str) -> str:
    """Return the path that a project of this name gets; empty where nothing of the name can stand in one."""
    if _PATH.fullmatch(name):
        return name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"-{2,}", "-", re.sub(r"[^a-z0-9_-]+", "-", plain.lower())).strip("-")


def _refuse_taken(
    exchange: Exchange, namespace: dict[str, Any], project: dict[str, Any], *, status: int
) -> None:
    """Refuse a name or a path that something else in the namespace has."""
    path = f"{namespace['full_path']}/{project['path']}".lower()
    named = exchange.store.first("projects", project_path=path)
    taken = [
        "name"
        for other in exchange.store.documents("projects")
        if other["namespace_id"] == namespace["id"]
        and other["id"] != project["id"]
        and other["name"] == project["name"]
    ][:1]
    if (named is not None and named["id"] != project["id"]) or find_namespace(
        exchange.store, path
    ) is not None:
        taken.append("path")
    if taken:
        raise invalid(*taken, text=_TAKEN, status=status)


def _namespace_for(exchange: Exchange, namespace_id: int | None) -> dict[str, Any]:
    """Return where a new project goes; refuse what is not there, or not for the caller to fill (400)."""
    if namespace_id is None:
        found = exchange.store.first("namespaces", user_id=exchange.me.id)
    else:
        found = exchange.store.get("namespaces", str(namespace_id))
    if found is None or not _may_fill(exchange, found):
        raise invalid("namespace", text="is not valid")
    return found


def _may_fill(exchange: Exchange, namespace: dict[str, Any]) -> bool:
    return level_in_namespace(exchange.store, exchange.me.id, str(namespace["id"])) >= LEVELS["developer"]


def _commit(exchange: Exchange) -> str:
    return sha1(exchange.ids.draw(), usedforsecurity=False).hexdigest()
