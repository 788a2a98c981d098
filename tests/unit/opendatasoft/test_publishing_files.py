"""A file on its way to being a published dataset, once, and what becomes of it where something goes wrong."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from towpath import ConfigurationError, Opendatasoft, PermissionDenied, ServerFailed
from towpath.events import BytesSent, StateChanged
from towpath.opendatasoft import (
    Failed,
    FilePublished,
    FileUnchanged,
    Finished,
    StillRunning,
    Unfinished,
    UnreadableFile,
)
from towpath.receipts import STATE_DIR, Receipts

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

    from tests.unit.opendatasoft.either import Either

PENGUINS = Path(__file__).resolve().parents[2] / "data" / "penguins.csv"
KEY = "example"


@pytest.fixture(autouse=True)
def receipts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Receipts:
    monkeypatch.setenv(STATE_DIR, str(tmp_path / "state"))
    return Receipts()


def publish(owner: Either, path: Any = PENGUINS, **chosen: Any) -> Any:
    return owner(
        lambda portal: portal.datasets.publish_file(
            path, **{"dataset_id": "penguins", "title": "Penguins", **chosen}
        )
    )


def test_a_file_becomes_a_published_dataset(owner: Either, portal: StandIn, receipts: Receipts) -> None:
    told: list[Any] = []
    done = publish(owner, metadata={"default": {"keyword": ["birds"]}}, on_progress=told.append)
    assert isinstance(done, FilePublished)
    assert isinstance(done.outcome, Finished)
    assert done.check() is done
    assert str(done).endswith(", dataset penguins: penguins.csv: published")
    assert len(portal.admin.records(done.dataset)) == 344
    dataset = owner(lambda client: client.datasets.read(done.dataset))
    assert (dataset.dataset_id, dataset.is_published) == ("penguins", True)
    assert dataset.metadata.default.title.value == "Penguins"
    assert dataset.metadata.default.keyword.value == ["birds"]
    assert [type(event) for event in told if isinstance(event, BytesSent)]
    assert [event.state for event in told if isinstance(event, StateChanged)][-1] == "idle"
    assert list(receipts) == [done.receipt]
    secret = portal.credentials["owner"]["api_key"]
    assert all(secret not in path.read_text() for path in receipts.folder.iterdir())


def test_the_same_file_sends_nothing_the_second_time(owner: Either, portal: StandIn) -> None:
    first = publish(owner)
    sent = portal.journal.total
    again = publish(owner)
    assert isinstance(again, FileUnchanged)
    assert (again.ok, again.changed, again.dataset) == (True, False, first.dataset)
    assert again.receipt == first.receipt
    assert portal.journal.total == sent
    assert publish(owner, if_changed=False).changed


def test_a_dataset_is_a_target_of_files(owner: Either, portal: StandIn, tmp_path: Path) -> None:
    def name(client: Any) -> Any:
        return client.datasets.target("penguins", title="Penguins").name

    def publish_to(client: Any) -> Any:
        return client.datasets.target("penguins", title="Penguins").publish(PENGUINS)

    assert owner(name) == f"opendatasoft {portal.base_url.partition('/api/')[0]}, dataset penguins"
    first = owner(publish_to)
    sent = portal.journal.total
    assert owner(publish_to) == first
    assert portal.journal.total == sent
    portal.admin.set_record_limit(1)
    with pytest.raises(Unfinished):
        owner(lambda client: client.datasets.target("penguins", title="Other").publish(PENGUINS))


def test_another_content_or_other_words_are_sent_into_the_same_resource(
    owner: Either, portal: StandIn, tmp_path: Path
) -> None:
    file = tmp_path / "trees.csv"
    file.write_text("name,height\nelm,30\n")
    first = publish(owner, file, dataset_id="street-trees")
    file.write_text("name,height\nelm,31\noak,20\n")
    second = publish(owner, file, dataset_id="street-trees")
    third = publish(owner, file, dataset_id="street-trees", title="Trees in the street")
    assert {first.dataset, second.dataset, third.dataset} == {first.dataset}
    assert {first.resource, second.resource, third.resource} == {first.resource}
    assert [record["height"] for record in portal.admin.records(first.dataset)] == [31, 20]
    read = owner(lambda client: client.datasets.read(first.dataset))
    assert read.metadata.default.title.value == "Trees in the street"


def test_without_a_receipt_the_resource_is_known_by_the_files_name(owner: Either, receipts: Receipts) -> None:
    first = publish(owner)
    receipts.forget(first.receipt.target, first.receipt.thing)
    second = publish(owner)
    assert (second.dataset, second.resource) == (first.dataset, first.resource)


def test_metadata_that_are_not_named_stay(owner: Either) -> None:
    first = publish(owner, metadata={"default": {"keyword": ["birds"]}, "internal": {"draft": False}})
    second = publish(owner, title="Other", metadata={"default": {"keyword": None, "publisher": "Station"}})
    metadata = owner(lambda client: client.datasets.raw.read(first.dataset)).document()["metadata"]
    assert second.changed
    assert metadata["default"] == {"title": {"value": "Other"}, "publisher": {"value": "Station"}}
    assert metadata["internal"] == {"draft": {"value": False}}


def test_what_the_portal_guesses_can_be_overruled(owner: Either, tmp_path: Path, portal: StandIn) -> None:
    file = tmp_path / "semicolons.csv"
    file.write_text("a;b\n1;2\n")
    done = publish(owner, file, dataset_id="s", extractor="csvfile", params={"separator": ";"})
    assert portal.admin.records(done.dataset) == [{"a": 1, "b": 2}]
    assert portal.journal.of("guess_unsaved_resource_extractors") == []


def test_an_open_file_is_sent_from_where_it_stands_and_stays_open(owner: Either, portal: StandIn) -> None:
    file = io.BytesIO(b"junk\na,b\n1,2\n")
    file.seek(5)
    done = publish(owner, file, dataset_id="x", file_name="numbers.csv")
    assert portal.admin.records(done.dataset) == [{"a": 1, "b": 2}]
    assert not file.closed


def test_a_dataset_that_is_at_work_is_waited_for(owner: Either, portal: StandIn) -> None:
    first = publish(owner)
    portal.admin.set_pace(queued=2, working=30)
    owner(lambda client: client.datasets.publish(first.dataset))
    assert publish(owner, if_changed=False).ok


def test_a_publication_that_does_not_end_well_leaves_no_receipt(
    owner: Either, portal: StandIn, receipts: Receipts
) -> None:
    first = publish(owner)
    receipts.forget(first.receipt.target, first.receipt.thing)
    owner(
        lambda client: client.datasets.fields.create(
            first.dataset, {"type": "type", "label": "x", "field": "island", "type_param": "int"}
        )
    )
    failed = publish(owner)
    assert isinstance(failed.outcome, Failed)
    assert (failed.ok, failed.receipt) == (False, None)
    assert list(receipts) == []


def test_what_ends_it_says_what_is_on_the_portal_by_then(owner: Either, portal: StandIn) -> None:
    def broken(_: Any) -> Any:
        raise RuntimeError("no")

    portal.handlers["guess_unsaved_resource_extractors"] = broken
    with pytest.raises(ServerFailed) as failed:
        publish(owner)
    assert "is made; the file is uploaded as penguins.csv" in str(failed.value)
    portal.defects.clear()


def test_a_file_that_nothing_reads_is_named(owner: Either, portal: StandIn) -> None:
    from towpath.testing.behaviour import Answer

    portal.handlers["guess_unsaved_resource_extractors"] = lambda _: Answer(200, [])
    with pytest.raises(UnreadableFile, match="extractor='csvfile'") as raised:
        publish(owner)
    assert raised.value.file == "penguins.csv"


def test_who_may_not_make_datasets_learns_which_permission_is_missing(
    as_role: Callable[[str], Either], receipts: Receipts
) -> None:
    with pytest.raises(PermissionDenied, match=r"create_dataset|edit_dataset"):
        publish(as_role("reader"))
    assert list(receipts) == []


@pytest.mark.parametrize("chosen", [{"dataset_id": ""}, {"path": "no-such-file.csv"}, {"timeout": 0}])
def test_what_cannot_be_published_is_refused_before_anything_is_sent(
    owner: Either, portal: StandIn, chosen: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationError):
        publish(owner, **chosen)
    assert portal.journal.total == 0


def test_a_second_process_waits_for_the_first_and_not_for_ever(
    owner: Either, portal: StandIn, receipts: Receipts
) -> None:
    claim = receipts.claim(f"opendatasoft {portal.base_url.partition('/api/')[0]}", "dataset penguins")
    assert claim.take()
    with pytest.raises(StillRunning, match="another process"):
        publish(owner, timeout=20)
    assert portal.journal.total == 0
    claim.release()
    assert publish(owner, timeout=20).ok


def test_a_claim_is_let_go_whatever_happens(owner: Either, portal: StandIn) -> None:
    portal.fail(100)
    with pytest.raises(ServerFailed):
        publish(owner)
    portal.fail(0)
    assert publish(owner).ok


def test_files_go_up_and_come_down_again(owner: Either, tmp_path: Path, portal: StandIn) -> None:
    told: list[Any] = []
    uploaded = owner(
        lambda client: client.datasets.upload_file("da_qf2hyt", PENGUINS, file_name="Bäume (neu).csv")
    )
    attached = owner(lambda client: client.datasets.attach("da_qf2hyt", PENGUINS, on_progress=told.append))
    export = owner(
        lambda client: client.datasets.add_export("da_qf2hyt", PENGUINS, title="CSV", description="As it was")
    )
    assert told[-1].sent == told[-1].total == PENGUINS.stat().st_size
    for number, name in enumerate(("file", "attachment", "export")):
        uid = (uploaded, attached, export)[number].uid
        folder = tmp_path / name
        folder.mkdir()
        seen: list[Any] = []

        def save(
            client: Any, name: str = name, uid: str = uid, folder: Path = folder, seen: Any = seen
        ) -> Any:
            download = getattr(client.datasets, name)("da_qf2hyt", uid)
            return download.save(folder, on_progress=seen.append)

        saved = owner(save)
        assert saved.parent == folder
        assert saved.read_bytes() == PENGUINS.read_bytes()
        assert seen[-1].received == PENGUINS.stat().st_size


def test_images_go_up(owner: Either, tmp_path: Path) -> None:
    image = tmp_path / "logo.svg"
    image.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert owner(lambda client: client.assets.upload_image(image)).url.endswith(".svg")


def test_a_hostile_name_stays_in_its_folder(tmp_path: Path) -> None:
    import httpx

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {
            "content-disposition": "attachment; filename=\"x\"; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd"
        }
        return httpx.Response(200, content=b"x", headers=headers)

    with Opendatasoft("data.example.org", KEY, transport=httpx.MockTransport(answer)) as client:
        assert client.datasets.file("da_1", "x").save(tmp_path) == tmp_path / "passwd"


def test_an_export_that_is_elsewhere_is_fetched_without_the_key(tmp_path: Path) -> None:
    import httpx

    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.host == "data.example.org":
            return httpx.Response(303, headers={"location": "https://files.example.net/x.gpkg"})
        return httpx.Response(200, content=b"content")

    with Opendatasoft("data.example.org", KEY, transport=httpx.MockTransport(answer)) as client:
        saved = client.datasets.export("da_1", "ae_1").save(tmp_path / "x.gpkg")
    assert saved.read_bytes() == b"content"
    assert ["authorization" in request.headers for request in seen] == [True, False]


def test_an_export_elsewhere_comes_whole_under_the_name_that_it_has_there(
    owner: Either, portal: StandIn, tmp_path: Path
) -> None:
    uid = portal.world["export elsewhere"]
    saved = owner(lambda client: client.datasets.export("da_qf2hyt", uid).save(tmp_path))
    content = owner(lambda client: client.datasets.alternative_exports.download("da_qf2hyt", uid))
    assert saved == tmp_path / "counters.gpkg"
    assert saved.read_bytes() == content
    assert content.startswith(b"SQLite format 3")


def test_a_receipt_that_cannot_be_kept_does_not_hide_what_is_on_the_portal(
    owner: Either, receipts: Receipts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise ConfigurationError("cannot keep receipts: no space left on device")

    monkeypatch.setattr(receipts, "put", full)
    with pytest.raises(ConfigurationError, match="no space") as caught:
        publish(owner, receipts=receipts)
    assert "resource re_" in "".join(caught.value.__notes__)
