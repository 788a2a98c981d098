"""Act two: Opendatasoft. A real CSV becomes a published dataset, a catalogue is harvested, a user gets her access."""

from __future__ import annotations

from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from towpath import Opendatasoft
from towpath.errors import PermissionDenied
from towpath.events import BytesSent
from towpath.opendatasoft import FilePublished, FileUnchanged, HarvestFailed, MetadataMoved
from towpath.receipts import Receipts
from towpath_wire.opendatasoft import UploadedFileDatasource

from scripts.demo.ouro import PENGUINS
from scripts.demo.stage import act, console, good, note, served, step, table

if TYPE_CHECKING:
    from towpath.events import StateChanged

    from scripts.demo.stage import Served

PAUSE = 0.01
"""Seconds between looks: the stand-in works in its own time, a millisecond a request."""


def play() -> None:
    act("Opendatasoft: from a file to a published dataset, and everything around it")
    with served("opendatasoft") as stand_in, TemporaryDirectory() as state:
        receipts = Receipts(state)
        with Opendatasoft(base_url=stand_in.base_url, **stand_in.credentials["owner"]) as portal:
            good(f"{portal.datasets.list().total()} datasets are there at first")
            dataset = _publish_a_file(portal, receipts)
            _process_its_records(portal, dataset)
            _edit_its_metadata(portal, dataset)
            _publish_again(portal, dataset)
            _read_back(portal, dataset)
            _send_nothing_twice(portal, receipts)
            _harvest(portal, stand_in)
            user = _invite(portal)
            _grant(portal, dataset, user)
        _be_refused(stand_in, dataset)
    note("the stand-in has ended; nothing of this left 127.0.0.1")
    console.print()


def _publish_a_file(portal: Opendatasoft, receipts: Receipts) -> str:
    step(
        f"{PENGUINS.name} is uploaded; the portal guesses how to read it; a resource is made, and it is published"
    )
    seen: list[str] = []

    def show(event: BytesSent | StateChanged) -> None:
        seen.append(f"{event.sent} bytes" if isinstance(event, BytesSent) else event.state)

    done = portal.datasets.publish_file(
        PENGUINS, dataset_id="penguins", title="Penguins", receipts=receipts, pause=PAUSE, on_progress=show
    ).check()
    assert isinstance(done, FilePublished)
    good(f"{done.dataset} is on the portal, resource {done.resource} reads {done.file}: {', '.join(seen)}")
    resource = portal.datasets.resources.read(done.dataset, done.resource)
    good(f"read as {resource.type} with {resource.params}")
    return done.dataset


def _process_its_records(portal: Opendatasoft, dataset: str) -> None:
    step("Processors: birds that nobody weighed are left out, an island gets its full name")
    portal.datasets.processors.create(
        dataset,
        {"type": "skip_record", "label": "Weighed ones only", "field": "body_mass_g", "value": "NA"},
    )
    portal.datasets.processors.create(
        dataset,
        {
            "type": "string_replace",
            "label": "Full name",
            "field": "island",
            "old": "Torgersen",
            "new": "Torgersen Island",
        },
    )
    good(", ".join(processor.label for processor in portal.datasets.processors.list(dataset)))


def _edit_its_metadata(portal: Opendatasoft, dataset: str) -> None:
    step("Metadata: read, changed, the difference shown, written in one request that loses nothing")
    edit = portal.datasets.metadata.edit(dataset)
    edit.set("default", "title", "Penguins of the Palmer Archipelago")
    edit.update({"default": {"publisher": "Palmer Station LTER", "keyword": ["birds", "Antarctica"]}})
    rival = portal.datasets.metadata.edit(dataset)
    plan = edit.plan()
    table(("template", "field", "change", "before", "after"), plan.rows())
    edit.apply()
    good(f"{len(plan)} changes are written")
    rival.set("default", "title", "Birds")
    try:
        rival.apply()
    except MetadataMoved as refusal:
        good(f"who read it before that overwrites nothing: {refusal}")
    else:
        raise RuntimeError("a change of somebody else was overwritten")


def _publish_again(portal: Opendatasoft, dataset: str) -> None:
    step("Published once more, state by state")
    states = portal.datasets.publishing(dataset, pause=PAUSE)
    good(" → ".join(status.status for status in states))


def _read_back(portal: Opendatasoft, dataset: str) -> None:
    step("Read back: what the portal makes of the file, and the file itself")
    (resource,) = portal.datasets.resources.list(dataset)
    records = portal.datasets.resources.preview(dataset, resource.uid).records or []
    columns = list(records[0])[:6]
    table(columns, ([record.get(name) for name in columns] for record in records[:4]))
    assert isinstance(resource.datasource, UploadedFileDatasource)
    with TemporaryDirectory() as folder:
        saved = portal.datasets.file(dataset, resource.datasource.file.uid).save(folder)
        assert saved.read_bytes() == PENGUINS.read_bytes()
        good(f"{saved.name} came back byte for byte")


def _send_nothing_twice(portal: Opendatasoft, receipts: Receipts) -> None:
    step("The same file once more")
    again = portal.datasets.publish_file(PENGUINS, dataset_id="penguins", title="Penguins", receipts=receipts)
    assert isinstance(again, FileUnchanged)
    good(f"nothing was sent: it is there since {again.receipt.published_at}")


def _harvest(portal: Opendatasoft, stand_in: Served) -> None:
    step("A harvester is previewed, and run")
    uid = stand_in.world["city-catalogue"]
    preview = portal.harvesters.preview(uid)
    table(("remote dataset", "title"), ((each.id, each.title) for each in preview.results))
    outcome = portal.harvesters.run(uid, pause=PAUSE)
    problems = "; ".join(f"{name}: {said}" for name, said in outcome.by_dataset.items())
    good(
        f"it ended {'badly' if isinstance(outcome, HarvestFailed) else 'well'}; one did not come: {problems}"
    )


def _invite(portal: Opendatasoft) -> str:
    step("A user is invited")
    (answer,) = portal.users.invite([{"email": "wilma@example.org", "username": "wilma.example"}]).values()
    said = answer if isinstance(answer, dict) else answer.to_dict()
    good(f"{said['data']['email']}: {said['status_code']}")
    return str(said["data"]["username"])


def _grant(portal: Opendatasoft, dataset: str, user: str) -> None:
    step("... and given a ruleset, as a group is, by the same verb on datasets and pages")
    mine = portal.datasets.grant(dataset, user=user, permissions=["edit_dataset"])
    theirs = portal.datasets.grant(dataset, group="data_stewards", permissions=["publish_dataset"])
    page = portal.code_editor_pages.grant("hello-world", user=user, permissions=["edit_page"])
    table(
        ("who", "what", "permissions"),
        (
            (user, dataset, ", ".join(mine.permissions or [])),
            ("data_stewards", dataset, ", ".join(theirs.permissions or [])),
            (user, "hello-world", ", ".join(page.permissions or [])),
        ),
    )


def _be_refused(stand_in: Served, dataset: str) -> None:
    step("Somebody who may only read wants to publish, and learns what is missing")
    with Opendatasoft(base_url=stand_in.base_url, **stand_in.credentials["reader"]) as portal:
        try:
            portal.datasets.publish(dataset, wait=True)
        except PermissionDenied as refusal:
            good(f"{type(refusal).__name__}: {refusal}")
        else:
            raise RuntimeError("the stand-in let a reader publish")
