"""Files on their way to uSmart: what goes over the wire, which names show, and what becomes of failures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
from towpath import (
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    ContractError,
    NotFound,
    PermissionDenied,
    ServerFailed,
    TimedOut,
)
from towpath.events import BytesSent, Retrying
from towpath.usmart.uploading import LARGEST, lifetime

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from towpath.testing import StandIn

    from tests.unit.usmart.either import Either

CONTENT = b"species,count\n" + b"Grey heron,4\n" * 100


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "herons.csv"
    made.write_bytes(CONTENT)
    return made


def upload(either: Either, path: Any, **more: Any) -> Any:
    return either(lambda usmart: usmart.files.upload(either.world["tides"], path, **more))


# What goes over the wire


def test_a_file_is_added(either: Either, file: Path) -> None:
    made = upload(either, file)
    assert (made.file_name, made.file_size, made.content_type, made.revision) == (
        "herons.csv",
        len(CONTENT),
        "text/csv",
        1,
    )
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT
    assert either.between.paths() == ["s3:generatePutRequest", "PUT", "file:create"]


def test_a_file_is_replaced(either: Either, file: Path) -> None:
    guid = either.world["counts.csv"]
    made = either(lambda usmart: usmart.files.replace(guid, file))
    assert (str(made.file_guid), made.revision, made.file_name) == (guid, 2, "herons.csv")
    assert either.stand_in.admin.content(guid) == CONTENT


def test_the_put_states_its_length_and_exactly_the_signed_type_and_nothing_of_the_client(
    either: Either, file: Path
) -> None:
    either(
        lambda usmart: usmart.files.upload(either.world["tides"], file),
        headers={"X-Of-The-Caller": "yes"},
    )
    put = either.between.puts()[0]
    assert put.headers["content-length"] == str(len(CONTENT))
    assert put.headers["content-type"] == "text/csv"
    assert put.content == CONTENT
    for name in (
        "transfer-encoding",
        "api-key-id",
        "api-key-secret",
        "authorization",
        "x-of-the-caller",
        "cookie",
    ):
        assert name not in put.headers
    assert either.between.requests[0].headers["x-of-the-caller"] == "yes"


@pytest.mark.parametrize(
    "name", ["Bäume & Co+ (neu) 100%.csv", "数据.csv", "a'b.csv", "no extension", ".hidden"]
)
def test_any_name_travels_and_its_url_is_used_as_it_is(either: Either, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert upload(either, path).file_name == name


def test_only_the_bare_name_shows_unless_folders_are_asked_for(
    either: Either, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent.parent)
    relative = f"{file.parent.name}/herons.csv"
    assert upload(either, relative).file_name == "herons.csv"
    assert upload(either, relative, folders=True).file_name == relative
    assert upload(either, relative, file_name="2024/herons.csv").file_name == "2024/herons.csv"
    with file.open("rb") as opened:
        assert upload(either, opened).file_name == "herons.csv"


def test_a_name_is_given_in_one_way(either: Either, file: Path) -> None:
    with pytest.raises(ConfigurationError, match="leave folders= out"):
        upload(either, file, folders=True, file_name="x")
    with pytest.raises(ConfigurationError, match="1 to 1024 characters"):
        upload(either, file, file_name="")
    with pytest.raises(ConfigurationError, match="this file has none"):
        upload(either, io.BytesIO(b"x"), folders=True)
    assert either.between.requests == []


def test_an_open_file_is_sent_from_where_it_stands_and_stays_open(either: Either) -> None:
    content = io.BytesIO(b"skipped" + CONTENT)
    content.seek(7)
    made = upload(either, content, file_name="herons.csv")
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT
    assert not content.closed


def test_an_empty_file_is_sent(either: Either) -> None:
    assert upload(either, io.BytesIO(), file_name="empty.csv").file_size == 0


@pytest.mark.parametrize("path", ["nowhere.csv", ".", ""])
def test_what_cannot_be_read_is_told_before_anything_is_sent(either: Either, path: str) -> None:
    with pytest.raises(ConfigurationError):
        upload(either, path)
    assert either.between.requests == []


def test_more_than_one_put_can_hold_is_refused_before_anything_is_sent(
    either: Either, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as made:
        made.truncate(LARGEST + 1)
    with pytest.raises(ConfigurationError, match="5368709120 are the most"):
        upload(either, large)
    assert either.between.requests == []


def test_progress_is_told_to_both_who_asked(either: Either, file: Path) -> None:
    told: list[object] = []
    asked: list[BytesSent] = []
    either(
        lambda usmart: usmart.files.upload(either.world["tides"], file, on_progress=asked.append),
        on_event=told.append,
    )
    assert asked == [BytesSent("herons.csv", len(CONTENT), len(CONTENT))]
    assert asked[0] in told


# Failures that pass


def broken(_request: httpx.Request, _through: Any) -> httpx.Response:
    raise httpx.ConnectError("the line is cut")


def busy(_request: httpx.Request, _through: Any) -> httpx.Response:
    return httpx.Response(503, text="<Error><Code>SlowDown</Code><Message>Slow down</Message></Error>")


def lost(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
    """Let the request do its work, and lose the answer."""
    through()
    raise httpx.ReadTimeout("no answer")


@pytest.mark.parametrize("fault", [broken, busy])
def test_an_upload_that_fails_in_passing_is_tried_again_at_the_same_url(
    either: Either, file: Path, fault: Any
) -> None:
    either.instead(2, fault, "PUT")
    made = upload(either, file)
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT
    urls = [str(put.url) for put in either.between.puts()]
    assert len(urls) == 3
    assert len(set(urls)) == 1
    assert [put.content for put in either.between.puts()] == [CONTENT] * 3


def test_where_an_answer_was_lost_a_fresh_url_is_asked_for(either: Either, file: Path) -> None:
    """The first PUT has used the URL up, so the second try is refused: what it brought is left alone."""
    either.instead(1, lost, "PUT")
    made = upload(either, file)
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT
    assert either.between.paths() == [
        "s3:generatePutRequest",
        "PUT",
        "PUT",
        "s3:generatePutRequest",
        "PUT",
        "file:create",
    ]


def test_a_fresh_url_is_asked_for_once_a_signature_has_died(either: Either, file: Path) -> None:
    def late(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
        either.stand_in.advance(1000)
        return through()

    either.instead(1, late, "PUT")
    made = upload(either, file)
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT
    first, second = either.between.puts()
    assert first.url != second.url


def test_no_try_is_made_after_a_signature_has_died(either: Either, file: Path) -> None:
    """The URL says that it lives for a second; a store that is busy for longer is asked with another URL."""

    def short(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
        answer = through()
        body = answer.json()
        body["result"]["signedRequest"] = body["result"]["signedRequest"].replace(
            "X-Amz-Expires=900", "X-Amz-Expires=1"
        )
        return httpx.Response(200, json=body)

    def busy_for_long(_request: httpx.Request, _through: Any) -> httpx.Response:
        return httpx.Response(503, headers={"Retry-After": "5"})

    either.instead(1, short, "s3:generatePutRequest")
    either.instead(1, busy_for_long, "PUT")
    told: list[object] = []
    either(lambda usmart: usmart.files.upload(either.world["tides"], file), on_event=told.append)
    assert not [event for event in told if isinstance(event, Retrying)]
    assert either.between.paths()[:4] == ["s3:generatePutRequest", "PUT", "s3:generatePutRequest", "PUT"]


def test_a_url_that_does_not_say_how_long_it_lives_is_used(either: Either, file: Path) -> None:
    def silent(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
        body = through().json()
        signed = body["result"]["signedRequest"]
        body["result"]["signedRequest"] = signed.replace("X-Amz-Expires", "Expires")
        return httpx.Response(200, json=body)

    def stored(_request: httpx.Request, _through: Any) -> httpx.Response:
        return httpx.Response(200)

    either.instead(1, silent, "s3:generatePutRequest")
    either.instead(1, stored, "PUT")
    with pytest.raises(Conflict, match="Nothing was put"):  # the stand-in has not seen the bytes
        upload(either, file)
    assert either.between.paths() == ["s3:generatePutRequest", "PUT", "file:create"]


def test_fresh_urls_come_to_an_end(either: Either, file: Path) -> None:
    def late(_request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response:
        either.stand_in.advance(1000)
        return through()

    either.instead(99, late, "PUT")
    with pytest.raises(PermissionDenied, match="expired") as refused:
        upload(either, file)
    assert either.between.paths() == ["s3:generatePutRequest", "PUT"] * 3
    assert refused.value.code == "AccessDenied"
    assert "tell uSmart's support" in (refused.value.next_step or "")


def test_a_file_that_was_open_goes_again_from_where_it_stood(either: Either) -> None:
    content = io.BytesIO(b"skipped" + CONTENT)
    content.seek(7)
    either.instead(1, lost, "PUT")
    made = upload(either, content, file_name="herons.csv")
    assert either.stand_in.admin.content(str(made.file_guid)) == CONTENT


# Failures that stay


def test_a_status_of_the_store_is_looked_at(either: Either, file: Path) -> None:
    def refused(_request: httpx.Request, _through: Any) -> httpx.Response:
        said = "<Error><Code>SignatureDoesNotMatch</Code><Message>Not &amp; what was signed</Message></Error>"
        return httpx.Response(403, text=said, headers={"Content-Type": "application/xml"})

    either.instead(9, refused, "PUT")
    with pytest.raises(PermissionDenied) as error:
        upload(either, file)
    assert (error.value.code, error.value.message) == ("SignatureDoesNotMatch", "Not & what was signed")
    assert error.value.so_far == "uploading 'herons.csv', step 1 of 2: nothing of this call is in a dataset"
    assert either.between.paths() == ["s3:generatePutRequest", "PUT"], "no file is made of nothing"


@pytest.mark.parametrize("status", [301, 307])
def test_a_store_that_points_elsewhere_is_not_followed(either: Either, file: Path, status: int) -> None:
    def elsewhere(_request: httpx.Request, _through: Any) -> httpx.Response:
        return httpx.Response(status, headers={"Location": "https://elsewhere.test/s3/x"})

    either.instead(1, elsewhere, "PUT")
    with pytest.raises(Exception, match="never sent to a second place"):
        upload(either, file)


def test_a_signed_url_that_leads_to_no_safe_place_is_not_used(either: Either, file: Path) -> None:
    def elsewhere(_request: httpx.Request, _through: Any) -> httpx.Response:
        result = {"signedRequest": "ftp://x.test/a", "contentType": "text/csv", "reference": "r"}
        return httpx.Response(200, json={"result": result})

    either.instead(1, elsewhere, "s3:generatePutRequest")
    with pytest.raises(ContractError, match="signedRequest"):
        upload(either, file)
    assert either.between.puts() == []


def test_what_was_done_is_told_where_the_second_step_fails(either: Either, file: Path) -> None:
    nobody = "00000000-0000-7000-8000-000000000000"
    with pytest.raises(NotFound) as error:
        either(lambda usmart: usmart.files.upload(nobody, file))
    assert error.value.so_far == (
        "adding 'herons.csv', step 2 of 2, making it a file of the dataset: "
        f"the upload has arrived, and the dataset {nobody} does not have it"
    )


def test_what_may_be_done_is_not_done_twice(either: Either, file: Path) -> None:
    either.instead(1, lost, "file:create")
    with pytest.raises(TimedOut) as error:
        upload(either, file)
    assert "may have the file by now" in (error.value.so_far or "")
    assert either.between.paths().count("file:create") == 1
    assert len(either(lambda usmart: usmart.datasets.view(either.world["tides"])).files) == 2


def test_a_busy_service_is_no_reason_for_a_fresh_url(either: Either, file: Path) -> None:
    def failing(_request: httpx.Request, _through: Any) -> httpx.Response:
        return httpx.Response(500)

    either.instead(99, failing, "PUT")
    with pytest.raises(ServerFailed) as error:
        either(lambda usmart: usmart.files.upload(either.world["tides"], file), retries=1)
    assert error.value.attempts == 2
    assert either.between.paths() == ["s3:generatePutRequest", "PUT", "PUT"]


def test_without_retries_nothing_goes_out_twice(either: Either, file: Path) -> None:
    either.instead(1, broken, "PUT")
    with pytest.raises(ConnectionFailed):
        either(lambda usmart: usmart.files.upload(either.world["tides"], file), retries=0)
    assert len(either.between.puts()) == 1


def test_a_viewer_uploads_nothing(as_role: Callable[[str], Either], file: Path) -> None:
    viewer = as_role("viewer")
    with pytest.raises(PermissionDenied, match="needs the role Provider") as error:
        upload(viewer, file)
    assert error.value.next_step == "ask for the permission provider"
    assert viewer.between.puts() == []


def test_an_upload_that_was_used_is_told_by_its_code(either: Either) -> None:
    body = {
        "reference": either.world["herons.csv"],
        "fileName": "a",
        "fileSize": 27,
        "datasetGUID": either.world["tides"],
    }
    either(lambda usmart: usmart.files.create_file(usmart.org, body))
    with pytest.raises(Conflict) as error:
        either(lambda usmart: usmart.files.create_file(usmart.org, body))
    assert error.value.code == "reference_used"


# The signed URL is a secret


def test_a_signed_request_hides_its_url(either: Either) -> None:
    wanted = either(lambda usmart: usmart.files.generate_put_request(usmart.org, {"fileName": "a.csv"}))
    assert "X-Amz-Signature" in wanted.signed_request
    assert "X-Amz-Signature" not in repr(wanted)


@pytest.mark.parametrize(
    ("url", "seconds"),
    [
        ("https://s3.test/a?X-Amz-Expires=900&b=c", 900),
        ("https://s3.test/a?X-Amz-Expires=x", float("inf")),
        ("https://s3.test/a", float("inf")),
        ("not a url at all", float("inf")),
    ],
)
def test_a_url_says_how_long_it_lives(url: str, seconds: float) -> None:
    assert lifetime(url) == seconds


def test_the_url_leads_to_where_the_stand_in_says(either: Either, standing: StandIn, file: Path) -> None:
    upload(either, file)
    put = urlsplit(str(either.between.puts()[0].url))
    assert put.netloc == urlsplit(standing.base_url).netloc
    assert put.path.startswith("/s3/usmart-uploads/")
