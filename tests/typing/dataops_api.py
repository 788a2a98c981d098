"""Right uses of the DataOps.live clients, as checkers see them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, assert_type

from towpath import AsyncDataOps, AsyncPages, DataOps, Page, Pages, Secret
from towpath.dataops import PipelineFailed, StillRunning
from towpath_wire.dataops import (
    CreateProject,
    Message,
    Namespace,
    Pipeline,
    PipelineStatus,
    PipelineSummary,
    Project,
    Schedule,
    Trigger,
)

if TYPE_CHECKING:
    from towpath.events import PipelineMoved


def told(event: PipelineMoved) -> None:
    assert_type(event.status, str)
    assert_type(event.seconds, float)


def projects(dataops: DataOps) -> None:
    assert_type(dataops.projects["group/name"], Project)
    assert_type(dataops.projects[21816], Project)
    assert_type(dataops.projects.list(membership=True, order_by="name"), Pages[Project])
    for project in dataops.projects.list():
        assert_type(project.path_with_namespace, str)
    assert_type(dataops.projects.list().total(), int | None)
    assert_type(dataops.projects.list().first_page(), Page[Project])
    made = dataops.projects.create({"name": "Tide tables", "visibility": "private"})
    assert_type(made.created_at, datetime)
    dataops.projects.create(CreateProject(name="x"), content_type="multipart/form-data")
    dataops.projects.update(made.id, {"description": None})
    dataops.projects.fork("group/name")
    assert_type(dataops.projects.delete("group/name"), Message)
    assert_type(dataops.namespaces.list(owned_only=True), Pages[Namespace])


def pipelines(dataops: DataOps, project: Project) -> None:
    ended = dataops.pipelines.run(
        project, "main", variables={"_PIPELINE_FILE_NAME": "full-ci.yml"}, wait=True, on_status=told
    )
    assert_type(ended, Pipeline)
    assert_type(ended.status, PipelineStatus)
    dataops.pipelines.run("group/name", "main", trigger_token=Secret("t"), timeout=None, poll=2.5)
    dataops.pipelines.run(21816, "main", trigger_token="t", check=False)
    try:
        assert_type(dataops.pipelines.wait("group/name", ended.id), Pipeline)
    except (PipelineFailed, StillRunning) as error:
        assert_type(error.pipeline, Pipeline)
    assert_type(dataops.pipelines.list("group/name", status="failed"), Pages[PipelineSummary])
    dataops.pipelines.create("group/name", {"ref": "main", "variables": [{"key": "A", "value": "1"}]})
    dataops.pipelines.trigger(21816, {"token": "t", "ref": "main", "variables": {"A": "1"}})


def schedules(dataops: DataOps) -> None:
    made = dataops.schedules.create(21816, {"description": "x", "ref": "main", "cron": "0 3 * * *"})
    assert_type(made, Schedule)
    dataops.schedules.update(21816, made.id, {"active": False})
    dataops.schedules.delete(21816, made.id)
    assert_type(dataops.schedules.play(21816, made.id), Message)
    assert_type(dataops.triggers.create(21816, {"description": "a bell"}), Trigger)


async def later(dataops: AsyncDataOps) -> None:
    assert_type(await dataops.projects["group/name"], Project)
    assert_type(dataops.projects.list(), AsyncPages[Project])
    async for project in dataops.projects.list():
        assert_type(project, Project)
    assert_type(await dataops.pipelines.run("group/name", "main", wait=True, on_status=told), Pipeline)
    assert_type(await dataops.pipelines.wait("group/name", 7), Pipeline)
