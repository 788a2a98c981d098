# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Project(_Model):
    """A project. Lists that are asked for `simple` leave out everything that is not required.

    Attributes:
        id: The project's number.
        name: What it is called.
        name_with_namespace: The same behind the names of its groups.
        description: What it is for.
        path: The last part of its path.
        path_with_namespace: Its full path, which finds it as its number does.
        created_at: When it was made.
        default_branch: The branch that counts; null without commits.
        tag_list: Its topics, under their former name.
        topics: Its topics.
        ssh_url_to_repo: The repository over SSH.
        http_url_to_repo: The repository over HTTPS.
        web_url: The project's page.
        readme_url: Its readme.
        avatar_url: Where the picture is.
        star_count: How many like it. At least 0.
        forks_count: How many copies there are. At least 0.
        last_activity_at: When something last happened.
        namespace: The namespace that a project is in.
        visibility: Who sees a project beside its members.
        archived: Whether it is read-only.
        owner: A user as others see them.
        creator_id: Who made it.
        forked_from_project: Another project, in short.
        issues_enabled: Whether it has issues.
        merge_requests_enabled: Whether it has merge requests.
        wiki_enabled: Whether it has a wiki.
        jobs_enabled: Whether it has pipelines.
        snippets_enabled: Whether it has snippets.
        container_registry_enabled: Whether it keeps images.
        shared_runners_enabled: Whether common runners take its jobs.
        lfs_enabled: Whether large files are kept apart.
        import_status: `none`, or how far an import is.
        open_issues_count: How many issues are open. At least 0.
        ci_config_path: The file that says what a pipeline does.
        public_jobs: Whether those who see the project see its pipelines.
        shared_with_groups: Groups that it is shared with.
        merge_method: How merge requests are merged.
        empty_repo: Whether there is no commit.
        field_links: Where more of the project is.
        permissions: What the caller may do, by the project and by its group.
    """

    id: int
    name: str
    name_with_namespace: str
    description: str | None
    path: str
    path_with_namespace: str
    created_at: datetime.datetime
    default_branch: str | None | Unset = UNSET
    tag_list: list[str] | Unset = UNSET
    topics: list[str] | Unset = UNSET
    ssh_url_to_repo: str
    http_url_to_repo: str
    web_url: str
    readme_url: str | None | Unset = UNSET
    avatar_url: str | None | Unset = UNSET
    star_count: int
    forks_count: int
    last_activity_at: datetime.datetime
    namespace: NamespaceReference
    visibility: Visibility | Unset = UNSET
    archived: bool | Unset = UNSET
    owner: User | Unset = UNSET
    creator_id: int | Unset = UNSET
    forked_from_project: ProjectReference | Unset = UNSET
    issues_enabled: bool | Unset = UNSET
    merge_requests_enabled: bool | Unset = UNSET
    wiki_enabled: bool | Unset = UNSET
    jobs_enabled: bool | Unset = UNSET
    snippets_enabled: bool | Unset = UNSET
    container_registry_enabled: bool | Unset = UNSET
    shared_runners_enabled: bool | Unset = UNSET
    lfs_enabled: bool | Unset = UNSET
    import_status: str | Unset = UNSET
    open_issues_count: int | Unset = UNSET
    ci_config_path: str | None | Unset = UNSET
    public_jobs: bool | Unset = UNSET
    shared_with_groups: list[dict[str, Any]] | Unset = UNSET
    merge_method: str | Unset = UNSET
    empty_repo: bool | Unset = UNSET
    field_links: ProjectLinks | Unset = UNSET
    permissions: ProjectPermissions | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("name_with_namespace", "name_with_namespace", _TEXT, required=True),
            _Field("description", "description", _Nullable(_TEXT), required=True),
            _Field("path", "path", _TEXT, required=True),
            _Field("path_with_namespace", "path_with_namespace", _TEXT, required=True),
            _Field("created_at", "created_at", _MOMENT, required=True),
            _Field("default_branch", "default_branch", _Nullable(_TEXT)),
            _Field("tag_list", "tag_list", _ListOf(_TEXT)),
            _Field("topics", "topics", _ListOf(_TEXT)),
            _Field("ssh_url_to_repo", "ssh_url_to_repo", _TEXT, required=True),
            _Field("http_url_to_repo", "http_url_to_repo", _TEXT, required=True),
            _Field("web_url", "web_url", _TEXT, required=True),
            _Field("readme_url", "readme_url", _Nullable(_TEXT)),
            _Field("avatar_url", "avatar_url", _Nullable(_TEXT)),
            _Field("star_count", "star_count", _INTEGER, required=True),
            _Field("forks_count", "forks_count", _INTEGER, required=True),
            _Field("last_activity_at", "last_activity_at", _MOMENT, required=True),
            _Field("namespace", "namespace", _ModelOf(NamespaceReference), required=True),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("archived", "archived", _BOOLEAN),
            _Field("owner", "owner", _ModelOf(User)),
            _Field("creator_id", "creator_id", _INTEGER),
            _Field("forked_from_project", "forked_from_project", _ModelOf(ProjectReference)),
            _Field("issues_enabled", "issues_enabled", _BOOLEAN),
            _Field("merge_requests_enabled", "merge_requests_enabled", _BOOLEAN),
            _Field("wiki_enabled", "wiki_enabled", _BOOLEAN),
            _Field("jobs_enabled", "jobs_enabled", _BOOLEAN),
            _Field("snippets_enabled", "snippets_enabled", _BOOLEAN),
            _Field("container_registry_enabled", "container_registry_enabled", _BOOLEAN),
            _Field("shared_runners_enabled", "shared_runners_enabled", _BOOLEAN),
            _Field("lfs_enabled", "lfs_enabled", _BOOLEAN),
            _Field("import_status", "import_status", _TEXT),
            _Field("open_issues_count", "open_issues_count", _INTEGER),
            _Field("ci_config_path", "ci_config_path", _Nullable(_TEXT)),
            _Field("public_jobs", "public_jobs", _BOOLEAN),
            _Field("shared_with_groups", "shared_with_groups", _ListOf(_MapOf(_ANYTHING))),
            _Field("merge_method", "merge_method", _TEXT),
            _Field("empty_repo", "empty_repo", _BOOLEAN),
            _Field("_links", "field_links", _ModelOf(ProjectLinks)),
            _Field("permissions", "permissions", _ModelOf(ProjectPermissions)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = project_read(d, cls)
        return self


def project_read(d: Mapping[str, Any], model: type[Project] = Project) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.name = d["name"]
        self.name_with_namespace = d["name_with_namespace"]
        self.description = d["description"]
        self.path = d["path"]
        self.path_with_namespace = d["path_with_namespace"]
        self.created_at = _moment(d["created_at"])
        self.ssh_url_to_repo = d["ssh_url_to_repo"]
        self.http_url_to_repo = d["http_url_to_repo"]
        self.web_url = d["web_url"]
        self.star_count = d["star_count"]
        self.forks_count = d["forks_count"]
        self.last_activity_at = _moment(d["last_activity_at"])
        self.namespace = namespace_reference_read(d["namespace"])
        if left == 14:
            return self
        if "default_branch" in d:
            self.default_branch = d["default_branch"]
            left -= 1
            if left == 14:
                return self
        if "tag_list" in d:
            self.tag_list = d["tag_list"]
            left -= 1
            if left == 14:
                return self
        if "topics" in d:
            self.topics = d["topics"]
            left -= 1
            if left == 14:
                return self
        if "readme_url" in d:
            self.readme_url = d["readme_url"]
            left -= 1
            if left == 14:
                return self
        if "avatar_url" in d:
            self.avatar_url = d["avatar_url"]
            left -= 1
            if left == 14:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
            left -= 1
            if left == 14:
                return self
        if "archived" in d:
            self.archived = d["archived"]
            left -= 1
            if left == 14:
                return self
        if "owner" in d:
            self.owner = user_read(d["owner"])
            left -= 1
            if left == 14:
                return self
        if "creator_id" in d:
            self.creator_id = d["creator_id"]
            left -= 1
            if left == 14:
                return self
        if "forked_from_project" in d:
            self.forked_from_project = project_reference_read(d["forked_from_project"])
            left -= 1
            if left == 14:
                return self
        if "issues_enabled" in d:
            self.issues_enabled = d["issues_enabled"]
            left -= 1
            if left == 14:
                return self
        if "merge_requests_enabled" in d:
            self.merge_requests_enabled = d["merge_requests_enabled"]
            left -= 1
            if left == 14:
                return self
        if "wiki_enabled" in d:
            self.wiki_enabled = d["wiki_enabled"]
            left -= 1
            if left == 14:
                return self
        if "jobs_enabled" in d:
            self.jobs_enabled = d["jobs_enabled"]
            left -= 1
            if left == 14:
                return self
        if "snippets_enabled" in d:
            self.snippets_enabled = d["snippets_enabled"]
            left -= 1
            if left == 14:
                return self
        if "container_registry_enabled" in d:
            self.container_registry_enabled = d["container_registry_enabled"]
            left -= 1
            if left == 14:
                return self
        if "shared_runners_enabled" in d:
            self.shared_runners_enabled = d["shared_runners_enabled"]
            left -= 1
            if left == 14:
                return self
        if "lfs_enabled" in d:
            self.lfs_enabled = d["lfs_enabled"]
            left -= 1
            if left == 14:
                return self
        if "import_status" in d:
            self.import_status = d["import_status"]
            left -= 1
            if left == 14:
                return self
        if "open_issues_count" in d:
            self.open_issues_count = d["open_issues_count"]
            left -= 1
            if left == 14:
                return self
        if "ci_config_path" in d:
            self.ci_config_path = d["ci_config_path"]
            left -= 1
            if left == 14:
                return self
        if "public_jobs" in d:
            self.public_jobs = d["public_jobs"]
            left -= 1
            if left == 14:
                return self
        if "shared_with_groups" in d:
            self.shared_with_groups = d["shared_with_groups"]
            left -= 1
            if left == 14:
                return self
        if "merge_method" in d:
            self.merge_method = d["merge_method"]
            left -= 1
            if left == 14:
                return self
        if "empty_repo" in d:
            self.empty_repo = d["empty_repo"]
            left -= 1
            if left == 14:
                return self
        if "_links" in d:
            self.field_links = project_links_read(d["_links"])
            left -= 1
            if left == 14:
                return self
        if "permissions" in d:
            self.permissions = project_permissions_read(d["permissions"])
            left -= 1
            if left == 14:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "id",
        "name",
        "name_with_namespace",
        "description",
        "path",
        "path_with_namespace",
        "created_at",
        "default_branch",
        "tag_list",
        "topics",
        "ssh_url_to_repo",
        "http_url_to_repo",
        "web_url",
        "readme_url",
        "avatar_url",
        "star_count",
        "forks_count",
        "last_activity_at",
        "namespace",
        "visibility",
        "archived",
        "owner",
        "creator_id",
        "forked_from_project",
        "issues_enabled",
        "merge_requests_enabled",
        "wiki_enabled",
        "jobs_enabled",
        "snippets_enabled",
        "container_registry_enabled",
        "shared_runners_enabled",
        "lfs_enabled",
        "import_status",
        "open_issues_count",
        "ci_config_path",
        "public_jobs",
        "shared_with_groups",
        "merge_method",
        "empty_repo",
        "_links",
        "permissions",
    )
)

# After the class, since models may name each other in a circle.
from .namespace_reference import NamespaceReference, namespace_reference_read  # noqa: E402
from .project_links import ProjectLinks, project_links_read  # noqa: E402
from .project_permissions import ProjectPermissions, project_permissions_read  # noqa: E402
from .project_reference import ProjectReference, project_reference_read  # noqa: E402
from .user import User, user_read  # noqa: E402
from .visibility import visibility_members  # noqa: E402
