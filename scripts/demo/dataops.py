"""An act about DataOps.live: projects by path, pages, a pipeline run and watched, one that fails, polite refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath import DataOps
from towpath.dataops import PipelineFailed, StillRunning
from towpath.errors import NotFound, PermissionDenied

from scripts.demo.stage import act, console, good, note, served, step, table

if TYPE_CHECKING:
    from towpath.events import PipelineMoved

    from scripts.demo.stage import Served

NAVIGATION = "waterways/navigation"
TRIGGER = "glptt-example"


def play() -> None:
    act("DataOps.live: the same machinery on a GitLab-shaped platform")
    with served("dataops") as stand_in:
        good(
            f"the stand-in listens on {stand_in.base_url} and knows {', '.join(sorted(stand_in.credentials))}"
        )
        with _client(stand_in, "owner") as dataops:
            _look_around(dataops)
            _read_in_pages(dataops)
            _run_a_pipeline(dataops)
            _resume_by_id(dataops)
            _see_one_fail(dataops)
            _schedule(dataops)
        _be_refused(stand_in)
    note("the stand-in has ended; nothing of this left 127.0.0.1")


def _client(stand_in: Served, role: str) -> DataOps:
    return DataOps(base_url=stand_in.base_url, **stand_in.credentials[role])


def _look_around(dataops: DataOps) -> None:
    step("Projects are found by number or by full path; lists are iterated, whatever their pages")
    project = dataops.projects[NAVIGATION]
    good(f"{project.name_with_namespace} is number {project.id}, on branch {project.default_branch}")
    table(
        ("project", "visibility"),
        ((each.path_with_namespace, each.visibility) for each in dataops.projects.list()),
    )


def _read_in_pages(dataops: DataOps) -> None:
    step("Pages of two, by the Link header; the total is the service's own")
    pages = dataops.projects.list(per_page=2)
    lengths = [len(page) for page in pages.pages()]
    good(f"{pages.total()} projects, in pages of {' and '.join(map(str, lengths))}")


def _run_a_pipeline(dataops: DataOps) -> None:
    step("A pipeline is started by a trigger token, with a variable, and watched until it is over")

    def show(event: PipelineMoved) -> None:
        note(f"pipeline {event.pipeline}: {event.status}")

    ended = dataops.pipelines.run(
        NAVIGATION,
        "main",
        variables={"_PIPELINE_FILE_NAME": "full-ci.yml"},
        trigger_token=TRIGGER,
        wait=True,
        poll=0.05,
        on_status=show,
    )
    good(f"{ended.status} after {ended.duration} s of jobs; started by {ended.source}")


def _resume_by_id(dataops: DataOps) -> None:
    step("A wait that runs out of time says how to go on")
    try:
        dataops.pipelines.run(NAVIGATION, "main", wait=True, timeout=0)
    except StillRunning as running:
        good(f"{type(running).__name__}: {running}")
        ended = dataops.pipelines.wait(NAVIGATION, running.pipeline.id, poll=0.05)
        good(f"resumed; pipeline {ended.id}: {ended.status}")
    else:
        raise RuntimeError("the pipeline took no time")


def _see_one_fail(dataops: DataOps) -> None:
    step("A pipeline that fails is an error, which holds it")
    try:
        dataops.pipelines.run(NAVIGATION, "stormy", wait=True, poll=0.05)
    except PipelineFailed as failed:
        good(f"{type(failed).__name__}: {failed}")
    else:
        raise RuntimeError("the pipeline of the stormy branch succeeded")


def _schedule(dataops: DataOps) -> None:
    step("A schedule at three in the morning, London's time")
    made = dataops.schedules.create(
        NAVIGATION,
        {"description": "Every night", "ref": "main", "cron": "0 3 * * *", "cron_timezone": "Europe/London"},
    )
    good(f"schedule {made.id} runs next at {made.next_run_at}")
    dataops.schedules.delete(NAVIGATION, made.id)
    good("and is deleted again")


def _be_refused(stand_in: Served) -> None:
    step("Who may not, learns what is missing: a scope, a role, or the project itself")
    for role in ("reader", "guest", "other"):
        with _client(stand_in, role) as dataops:
            try:
                dataops.pipelines.run(NAVIGATION, "main")
            except (PermissionDenied, NotFound) as refusal:
                good(f"{role}: {type(refusal).__name__}: {refusal}")
            else:
                raise RuntimeError(f"the stand-in let the {role} start a pipeline")
    console.print()
