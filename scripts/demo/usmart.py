"""An act on uSmart: the organisation off its feed, a file to a signed URL, outputs that stay behind until refreshed."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import httpx
from towpath import USmart
from towpath.errors import ConfigurationError, PermissionDenied
from towpath.events import OutputRefreshed

from scripts.demo.stage import act, console, good, note, served, step, table

if TYPE_CHECKING:
    from towpath.events import BytesSent
    from towpath_wire.usmart import Dataset

    from scripts.demo.stage import Served


def play() -> None:
    act("uSmart: files to signed URLs, and outputs refreshed")
    with served("usmart") as stand_in, TemporaryDirectory() as folder:
        file = Path(folder, "counts.csv")
        file.write_text("species,count\n" + "".join(f"Grey heron {n},{n}\n" for n in range(2000)))
        owner = stand_in.credentials["owner"]
        with USmart(**owner, base_url=stand_in.base_url) as usmart:
            _read_the_feed(usmart)
            _publish(usmart, file, stand_in.world["bird counts"])
            _be_refused_a_kind(usmart, stand_in.world["bird counts"])
            _be_refused_by_the_store(usmart)
        _be_refused_as_viewer(stand_in, file)
    note("the stand-in has ended; its URLs were signed and verified by botocore, and nothing left 127.0.0.1")


def _read_the_feed(usmart: USmart) -> None:
    step("The organisation's GUID stands in its DCAT feed, where its datasets are too")
    feed = usmart.catalogues.private()
    again = USmart(feed.id, key_id="any", key_secret="any")  # noqa: S106 - a client that sends nothing
    good(f"{feed.title}: {again.org}, read off the feed's @id")
    table(("dataset", "seen by"), ((each.title, each.access_level) for each in feed.dataset))


def _publish(usmart: USmart, file: Path, dataset: str) -> None:
    step("A file takes the place of its namesake: signed URL, PUT, new revision, every output processed")
    usmart.files.replace(usmart.datasets.view(dataset).files[0].file_guid, file)
    _show(usmart.datasets.view(dataset), "replaced, and not refreshed")

    def told(event: BytesSent | OutputRefreshed) -> None:
        if isinstance(event, OutputRefreshed):
            good(f"output {event.number} of {event.total} is processed")

    receipt = usmart.publish(file, dataset, on_progress=told)
    good(
        f"{receipt.file.file_name} is in its revision {receipt.file.revision}, {receipt.file.file_size:,} bytes"
    )
    _show(usmart.datasets.view(dataset), "published")


def _show(dataset: Dataset, title: str) -> None:
    rows = ((each.pipeline_id, each.status, each.last_processed) for each in dataset.resource_containers)
    table(("output", "status", "last processed"), rows, title=f"  {title}")


def _be_refused_a_kind(usmart: USmart, dataset: str) -> None:
    step(
        "A kind of pipeline that uSmart lists and does not support is refused in words, before anything is sent"
    )
    try:
        usmart.pipelines.create(dataset, "real-time-data-api")
    except ConfigurationError as refusal:
        good(f"{type(refusal).__name__}: {refusal}")
    else:
        raise RuntimeError("the client made a pipeline that is not supported")


def _be_refused_by_the_store(usmart: USmart) -> None:
    step("A signed URL takes what it was signed for, and nothing else")
    wanted = usmart.files.generate_put_request(usmart.org, {"fileName": "a.csv"})
    answer = httpx.put(wanted.signed_request, content=b"a", headers={"Content-Type": "text/html"})
    if answer.status_code != httpx.codes.FORBIDDEN:
        raise RuntimeError("the store took another content type than was signed")
    said = answer.text.partition("<Code>")[2].partition("</Code>")[0]
    good(f"{answer.status_code}: {said}")


def _be_refused_as_viewer(stand_in: Served, file: Path) -> None:
    step("A Viewer looks at a dataset, and may do nothing else")
    with USmart(**stand_in.credentials["viewer"], base_url=stand_in.base_url) as usmart:
        good(f"sees {usmart.datasets.view(stand_in.world['tides']).name!r}")
        try:
            usmart.publish(file, stand_in.world["tides"])
        except PermissionDenied as refusal:
            good(f"{type(refusal).__name__}: {refusal}")
        else:
            raise RuntimeError("the stand-in let a Viewer publish")
    console.print()
