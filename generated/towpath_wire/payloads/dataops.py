# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec.
"""What DataOps.live API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Visibility: TypeAlias = Literal["private", "internal", "public"]
"""Who sees a project beside its members."""


PipelineStatus: TypeAlias = Literal[
    "created",
    "waiting_for_resource",
    "preparing",
    "pending",
    "running",
    "success",
    "failed",
    "canceled",
    "skipped",
    "manual",
    "scheduled",
]
"""How far a pipeline is; it is over with `success`, `failed`, `canceled` and `skipped`."""


class CreateProject(TypedDict):
    """A new project, with a name, a path, or both. Whatever is not listed here is ignored."""

    name: NotRequired[str]
    """What it is called; made of the path where it is not given."""
    description: NotRequired[str | None]
    """What it is for."""
    path: NotRequired[str]
    """The last part of its path; made of the name where it is not given."""
    namespace_id: NotRequired[int]
    """Where it lives; the caller's own namespace without it."""
    visibility: NotRequired[Visibility]
    default_branch: NotRequired[str]
    """The first branch."""
    initialize_with_readme: NotRequired[bool]
    """Whether it starts with a branch and a file, instead of empty."""


class UpdateProject(TypedDict):
    """What to change; one setting at least."""

    name: NotRequired[str]
    """What it is called."""
    description: NotRequired[str | None]
    """What it is for."""
    path: NotRequired[str]
    """The last part of its path."""
    visibility: NotRequired[Visibility]


class Message(TypedDict):
    """That something is done or under way."""

    message: str
    """The status with its words."""


class ForkProject(TypedDict):
    """Where the copy goes and what it is called; the caller's own namespace and the same name otherwise."""

    namespace_path: NotRequired[str]
    """Where it lives."""
    path: NotRequired[str]
    """The last part of its path."""
    name: NotRequired[str]
    """What it is called."""


class PipelineSummary(TypedDict):
    """A pipeline as lists show it."""

    id: int
    """The pipeline's number."""
    iid: NotRequired[int]
    """Its number in the project."""
    project_id: int
    """The project."""
    sha: str
    """The commit."""
    ref: str
    """The branch or tag."""
    status: PipelineStatus
    source: NotRequired[str]
    """What started it: `trigger`, `api`, `schedule`, `push`, `web` …"""
    name: NotRequired[str | None]
    """What it is called."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When its status last changed."""
    web_url: str
    """Its page."""


class TriggerPipeline(TypedDict):
    """Which branch or tag to run and with which variables, and the token that allows it."""

    token: str
    """A trigger token of the project."""
    ref: str
    """The branch or tag."""
    variables: NotRequired[Mapping[str, str]]
    """Variables for its jobs, such as `_PIPELINE_FILE_NAME`, the file that describes the pipeline."""


class CreateSchedule(TypedDict):
    """A new schedule."""

    description: str
    """What it is for."""
    ref: str
    """The branch or tag."""
    cron: str
    """When it runs."""
    cron_timezone: NotRequired[str]
    """In which time zone."""
    active: NotRequired[bool]
    """Whether it runs at all."""


class UpdateSchedule(TypedDict):
    """What to change; what is not sent stays as it is."""

    description: NotRequired[str]
    """What it is for."""
    ref: NotRequired[str]
    """The branch or tag."""
    cron: NotRequired[str]
    """When it runs."""
    cron_timezone: NotRequired[str]
    """In which time zone."""
    active: NotRequired[bool]
    """Whether it runs at all."""


class CreateTrigger(TypedDict):
    """A new trigger token."""

    description: str
    """What it is for."""


class CurrentUser(TypedDict):
    """Whose token it is."""

    id: int
    """The user's number."""
    username: str
    """The name that stands in paths."""
    name: str
    """What the user is called."""
    state: str
    """`active`, or why not."""
    avatar_url: NotRequired[str | None]
    """Where the picture is."""
    web_url: NotRequired[str]
    """The user's page."""
    email: NotRequired[str | None]
    """The address."""
    created_at: NotRequired[str]
    """Since when."""
    bot: NotRequired[bool]
    """Whether it is the bot behind a project or group token."""


class User(TypedDict):
    """A user as others see them."""

    id: int
    """The user's number."""
    username: str
    """The name that stands in paths."""
    name: str
    """What the user is called."""
    state: str
    """`active`, or why not."""
    avatar_url: NotRequired[str | None]
    """Where the picture is."""
    web_url: NotRequired[str]
    """The user's page."""


class ProjectReference(TypedDict):
    """Another project, in short."""

    id: int
    """The project's number."""
    name: str
    """What it is called."""
    path_with_namespace: str
    """Its full path."""


class ProjectLinks(TypedDict):
    """Where more of the project is."""

    self: NotRequired[str]
    """The project itself."""
    issues: NotRequired[str]
    """Its issues."""
    merge_requests: NotRequired[str]
    """Its merge requests."""
    repo_branches: NotRequired[str]
    """Its branches."""
    labels: NotRequired[str]
    """Its labels."""
    events: NotRequired[str]
    """What happened."""
    members: NotRequired[str]
    """Its members."""


class MessageError(TypedDict):
    """A refusal by the application."""

    message: str | Mapping[str, str | Sequence[str]]
    """The status with its words, or what is wrong with each field."""


class ParameterError(TypedDict):
    """A refusal of parameters, of a token or of a route."""

    error: str
    """What is wrong, or a word for it."""
    error_description: NotRequired[str]
    """The sentence for that word."""
    scope: NotRequired[str]
    """Scopes that would do, blank between, where the token's did not."""


NamespaceKind: TypeAlias = Literal["group", "user"]
"""Whose namespace it is."""


class DetailedStatus(TypedDict):
    """The status as the site shows it."""

    icon: NotRequired[str]
    """The picture."""
    text: NotRequired[str]
    """The status in words."""
    label: NotRequired[str]
    """The same in a sentence."""
    group: NotRequired[str]
    """The kind of status."""
    tooltip: NotRequired[str]
    """The words beside the picture."""
    has_details: NotRequired[bool]
    """Whether there is a page."""
    details_path: NotRequired[str | None]
    """The page."""
    illustration: NotRequired[Mapping[str, Any] | None]
    """A larger picture."""
    favicon: NotRequired[str]
    """A smaller one."""


class LastPipeline(TypedDict):
    """A pipeline in short."""

    id: int
    """The pipeline's number."""
    sha: str
    """The commit."""
    ref: str
    """The branch or tag."""
    status: PipelineStatus


class Access(TypedDict):
    """A role."""

    access_level: int
    """10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner."""
    notification_level: NotRequired[int | None]
    """What one is told of."""


VariableKind: TypeAlias = Literal["env_var", "file"]
"""Whether jobs find a variable's value in the environment or in a file."""


Error: TypeAlias = MessageError | ParameterError
"""A refusal, in one of GitLab's two spellings."""


class Namespace(TypedDict):
    """A user or a group, as what projects live in."""

    id: int
    """The namespace's number."""
    name: str
    """What it is called."""
    path: str
    """The last part of its path."""
    kind: NamespaceKind
    full_path: str
    """Its path, from the outermost group."""
    parent_id: int | None
    """The group that it is in."""
    avatar_url: NotRequired[str | None]
    """Where the picture is."""
    web_url: NotRequired[str]
    """Its page."""
    members_count_with_descendants: NotRequired[int]
    """How many are in the group and below; shown to its owners."""
    plan: NotRequired[str]
    """What was booked."""


class Pipeline(TypedDict):
    """A pipeline."""

    id: int
    """The pipeline's number."""
    iid: NotRequired[int]
    """Its number in the project."""
    project_id: int
    """The project."""
    sha: str
    """The commit."""
    ref: str
    """The branch or tag."""
    status: PipelineStatus
    source: NotRequired[str]
    """What started it: `trigger`, `api`, `schedule`, `push`, `web` …"""
    name: NotRequired[str | None]
    """What it is called."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When its status last changed."""
    web_url: str
    """Its page."""
    before_sha: NotRequired[str]
    """The commit before."""
    tag: NotRequired[bool]
    """Whether the ref is a tag."""
    yaml_errors: NotRequired[str | None]
    """What is wrong with the file that describes it."""
    user: NotRequired[User]
    started_at: NotRequired[str | None]
    """When its first job began."""
    finished_at: NotRequired[str | None]
    """When it was over."""
    committed_at: NotRequired[str | None]
    """When the commit was made."""
    duration: NotRequired[float | None]
    """Seconds that its jobs took."""
    queued_duration: NotRequired[float | None]
    """Seconds that it waited."""
    coverage: NotRequired[str | float | None]
    """How much of the code its tests reached."""
    detailed_status: NotRequired[DetailedStatus]


class Trigger(TypedDict):
    """A token that can start pipelines of its project, and nothing else."""

    id: int
    """The trigger's number."""
    token: str
    """The token; of somebody else's, its first four letters."""
    description: str
    """What it is for."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it last changed."""
    last_used: NotRequired[str | None]
    """When it last started a pipeline."""
    owner: NotRequired[User]


class NamespaceReference(TypedDict):
    """The namespace that a project is in."""

    id: int
    """The namespace's number."""
    name: str
    """What it is called."""
    path: str
    """The last part of its path."""
    kind: NamespaceKind
    full_path: str
    """Its path, from the outermost group."""
    parent_id: NotRequired[int | None]
    """The group that it is in."""
    avatar_url: NotRequired[str | None]
    """Where the picture is."""
    web_url: NotRequired[str]
    """Its page."""


class ProjectPermissions(TypedDict):
    """What the caller may do, by the project and by its group."""

    project_access: NotRequired[Access | None]
    group_access: NotRequired[Access | None]


class Variable(TypedDict):
    """A variable for the jobs of one pipeline."""

    key: str
    """Its name."""
    value: str
    """Its value."""
    variable_type: NotRequired[VariableKind]


class Project(TypedDict):
    """A project. Lists that are asked for `simple` leave out everything that is not required."""

    id: int
    """The project's number."""
    name: str
    """What it is called."""
    name_with_namespace: str
    """The same behind the names of its groups."""
    description: str | None
    """What it is for."""
    path: str
    """The last part of its path."""
    path_with_namespace: str
    """Its full path, which finds it as its number does."""
    created_at: str
    """When it was made."""
    default_branch: NotRequired[str | None]
    """The branch that counts; null without commits."""
    tag_list: NotRequired[Sequence[str]]
    """Its topics, under their former name."""
    topics: NotRequired[Sequence[str]]
    """Its topics."""
    ssh_url_to_repo: str
    """The repository over SSH."""
    http_url_to_repo: str
    """The repository over HTTPS."""
    web_url: str
    """The project's page."""
    readme_url: NotRequired[str | None]
    """Its readme."""
    avatar_url: NotRequired[str | None]
    """Where the picture is."""
    star_count: int
    """How many like it."""
    forks_count: int
    """How many copies there are."""
    last_activity_at: str
    """When something last happened."""
    namespace: NamespaceReference
    visibility: NotRequired[Visibility]
    archived: NotRequired[bool]
    """Whether it is read-only."""
    owner: NotRequired[User]
    creator_id: NotRequired[int]
    """Who made it."""
    forked_from_project: NotRequired[ProjectReference]
    issues_enabled: NotRequired[bool]
    """Whether it has issues."""
    merge_requests_enabled: NotRequired[bool]
    """Whether it has merge requests."""
    wiki_enabled: NotRequired[bool]
    """Whether it has a wiki."""
    jobs_enabled: NotRequired[bool]
    """Whether it has pipelines."""
    snippets_enabled: NotRequired[bool]
    """Whether it has snippets."""
    container_registry_enabled: NotRequired[bool]
    """Whether it keeps images."""
    shared_runners_enabled: NotRequired[bool]
    """Whether common runners take its jobs."""
    lfs_enabled: NotRequired[bool]
    """Whether large files are kept apart."""
    import_status: NotRequired[str]
    """`none`, or how far an import is."""
    open_issues_count: NotRequired[int]
    """How many issues are open."""
    ci_config_path: NotRequired[str | None]
    """The file that says what a pipeline does."""
    public_jobs: NotRequired[bool]
    """Whether those who see the project see its pipelines."""
    shared_with_groups: NotRequired[Sequence[Mapping[str, Any]]]
    """Groups that it is shared with."""
    merge_method: NotRequired[str]
    """How merge requests are merged."""
    empty_repo: NotRequired[bool]
    """Whether there is no commit."""
    _links: NotRequired[ProjectLinks]
    permissions: NotRequired[ProjectPermissions]


class CreatePipeline(TypedDict):
    """Which branch or tag to run, and with which variables."""

    ref: str
    """The branch or tag."""
    variables: NotRequired[Sequence[Variable]]
    """Variables for its jobs."""


class Schedule(TypedDict):
    """When a pipeline starts by itself."""

    id: int
    """The schedule's number."""
    description: str
    """What it is for."""
    ref: str
    """The branch or tag; newer services say `refs/heads/main` for `main`."""
    cron: str
    """When it runs."""
    cron_timezone: str
    """In which time zone."""
    next_run_at: str | None
    """When it runs next."""
    active: bool
    """Whether it runs at all."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it last changed."""
    owner: NotRequired[User]
    last_pipeline: NotRequired[LastPipeline | None]
    """The pipeline that it started last; not in lists."""
    variables: NotRequired[Sequence[Variable]]
    """Variables for its pipelines; not in lists."""
