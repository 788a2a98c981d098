"""uSmart's two-step uploads: a signed URL that works for one PUT, and references that become a file once."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import md5
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import botocore.auth
import httpx
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from towpath.testing import Request, StandIn, serve, stand_in
from towpath.testing.platforms.usmart.signing import presigned

from tests.contract.usmart_people import HERONS, said

if TYPE_CHECKING:
    from tests.contract.usmart_people import People as Council


def _create(council: Council, wanted: dict[str, Any], **other: Any) -> dict[str, Any]:
    return {
        "reference": wanted["reference"],
        "fileName": "herons.csv",
        "fileSize": len(HERONS),
        "datasetGUID": council.world["bird counts"],
        "action": "file:create",
        **other,
    }


def test_a_file_travels_in_two_steps_and_shows_in_the_dataset(council: Council) -> None:
    wanted = council.owner.wish("herons.csv")
    assert wanted.keys() == {"signedRequest", "contentType", "reference"}
    arrived = council.put(wanted)
    assert (arrived.status_code, arrived.content) == (200, b"")
    assert arrived.headers["etag"] == f'"{md5(HERONS).hexdigest()}"'
    file = council.owner.result("file:create", _create(council, wanted))
    assert file == {
        "fileGUID": file["fileGUID"],
        "fileName": "herons.csv",
        "fileSize": len(HERONS),
        "contentType": "text/csv",
        "revision": 1,
    }
    assert council.owner.view(council.world["bird counts"])["files"][-1] == file
    assert council.admin.content(file["fileGUID"]) == HERONS


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("a.csv", "text/csv"),
        ("folder/b.JSON", "application/json"),
        ("c.pdf", "application/pdf"),
        ("no extension", "application/octet-stream"),
        ("rows.csv.gz", "application/octet-stream"),
        ("what.is-this", "application/octet-stream"),
    ],
)
def test_the_content_type_comes_from_the_extension(council: Council, name: str, content_type: str) -> None:
    wanted = council.owner.wish(name)
    assert wanted["contentType"] == content_type
    assert council.put(wanted).status_code == 200


def test_a_name_is_shown_as_it_was_sent_folders_and_all(council: Council) -> None:
    name = "C:\\Users\\gull\\data/2024/Bäume & Co+.csv"
    wanted = council.owner.wish(name)
    assert council.put(wanted).status_code == 200
    file = council.owner.result("file:create", _create(council, wanted, fileName=name))
    assert file["fileName"] == name


@pytest.mark.parametrize("name", ["..", "a/../..", "/", "x/", "?#%41+ ü'()*!~.csv", "a" * 1000, "\u202e.csv"])
def test_no_name_makes_a_url_that_cannot_be_used(council: Council, name: str) -> None:
    assert council.put(council.owner.wish(name)).status_code == 200


def test_a_new_revision_keeps_the_guid_and_raises_the_revision(council: Council) -> None:
    guid = council.world["counts.csv"]
    for revision in (2, 3):
        wanted = council.owner.wish("recount.csv")
        assert council.put(wanted, HERONS * revision).status_code == 200
        body = {
            "reference": wanted["reference"],
            "fileName": "recount.csv",
            "fileGUID": guid,
            "fileSize": len(HERONS) * revision,
        }
        file = council.owner.result("file:updateRevision", body)
        assert (file["fileGUID"], file["revision"], file["fileName"]) == (guid, revision, "recount.csv")
        assert council.admin.content(guid) == HERONS * revision
    assert len(council.owner.view(council.world["bird counts"])["files"]) == 1


# The signature


def test_the_url_is_the_one_that_botocore_itself_would_sign(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, clock = council.stand_in.store, council.stand_in.clock
    url = f"{council.stand_in.base_url}/s3/bucket/a/b%20c.csv"
    ours = presigned(council.stand_in, url, content_type="text/csv", lifetime=900)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: clock.now().replace(tzinfo=None))
    request = AWSRequest("PUT", url, headers={"Content-Type": "text/csv"})
    keys = Credentials(store.recall("s3 key"), store.recall("s3 secret"))
    botocore.auth.S3SigV4QueryAuth(keys, "s3", "eu-west-1", expires=900).add_auth(request)
    assert ours == request.url


def test_type_and_host_are_signed_for_a_quarter_of_an_hour(council: Council) -> None:
    query = parse_qs(urlsplit(council.owner.wish()["signedRequest"]).query)
    assert query["X-Amz-SignedHeaders"] == ["content-type;host"]
    assert query["X-Amz-Expires"] == ["900"]
    signed = datetime.strptime(query["X-Amz-Date"][0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert abs((signed - council.stand_in.clock.now()).total_seconds()) < 2


@pytest.mark.parametrize("stated", ["text/plain", "text/csv; charset=utf-8", "application/octet-stream", "x"])
def test_another_content_type_than_was_signed_is_refused(council: Council, stated: str) -> None:
    wanted = council.owner.wish("a.csv")
    assert said(council.put(wanted, Content_Type=stated)) == (403, "SignatureDoesNotMatch")
    assert council.put(wanted).status_code == 200, "what was refused has used nothing up"


def test_what_would_change_the_upload_has_to_be_signed(council: Council) -> None:
    wanted = council.owner.wish("a.csv")
    assert said(council.put(wanted, X_Amz_Acl="public-read")) == (403, "AccessDenied")
    assert council.put(wanted, X_Of_A_Proxy="1").status_code == 200, "what changes nothing may come along"


def test_no_content_type_is_refused(council: Council) -> None:
    wanted = council.owner.wish("a.csv")
    answer = council.stranger.put(wanted["signedRequest"], content=HERONS)
    assert said(answer) == (403, "SignatureDoesNotMatch")


@pytest.mark.parametrize(
    ("part", "other", "verdict"),
    [
        ("/usmart-uploads/", "/somebody-elses/", (403, "SignatureDoesNotMatch")),
        (".csv?", ".tsv?", (403, "SignatureDoesNotMatch")),
        ("X-Amz-Expires=900", "X-Amz-Expires=9000", (403, "SignatureDoesNotMatch")),
        ("content-type%3Bhost", "host", (403, "SignatureDoesNotMatch")),
        ("&X-Amz-Signature=", "&x-id=PutObject&X-Amz-Signature=", (403, "SignatureDoesNotMatch")),
        ("eu-west-1", "us-east-1", (403, "InvalidAccessKeyId")),
        ("X-Amz-Credential=STANDIN", "X-Amz-Credential=OTHER", (403, "InvalidAccessKeyId")),
        ("X-Amz-Expires=900", "X-Amz-Expires=soon", (400, "AuthorizationQueryParametersError")),
        ("X-Amz-Expires=900", "X-Amz-Expires=604801", (400, "AuthorizationQueryParametersError")),
        ("X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Algorithm=none", (400, "AuthorizationQueryParametersError")),
        ("X-Amz-Date=2", "X-Amz-Date=x", (400, "AuthorizationQueryParametersError")),
        ("X-Amz-Date=", "X-Amz-Dat=", (400, "AuthorizationQueryParametersError")),
        ("&X-Amz-Signature=", "&X-Amz-Signature=0&X-Amz-Signature=", (400, "AuthorizationQueryParametersError")),
    ],
)  # fmt: skip
def test_a_url_that_was_changed_is_refused(
    council: Council, part: str, other: str, verdict: tuple[int, str]
) -> None:
    wanted = council.owner.wish("a.csv")
    assert part in wanted["signedRequest"]
    changed = {**wanted, "signedRequest": wanted["signedRequest"].replace(part, other)}
    assert said(council.put(changed)) == verdict
    assert council.put(wanted).status_code == 200


def test_a_changed_signature_is_refused(council: Council) -> None:
    wanted = council.owner.wish()
    url = wanted["signedRequest"]
    forged = {**wanted, "signedRequest": url[:-1] + ("0" if url[-1] != "0" else "1")}
    assert said(council.put(forged)) == (403, "SignatureDoesNotMatch")


def test_a_url_without_any_signature_is_refused(council: Council) -> None:
    wanted = council.owner.wish()
    bare = {**wanted, "signedRequest": wanted["signedRequest"].partition("?")[0]}
    assert said(council.put(bare)) == (403, "AccessDenied")
    keyed = council.owner.put(
        bare["signedRequest"], content=HERONS, headers={"Content-Type": wanted["contentType"]}
    )
    assert said(keyed) == (403, "AccessDenied"), "an API key opens nothing in the store"


def test_what_was_signed_for_another_host_is_refused(council: Council) -> None:
    wanted = council.owner.wish()
    answer = council.put(wanted, Host="elsewhere.test")
    assert said(answer) == (403, "SignatureDoesNotMatch")


def test_the_path_may_be_encoded_in_another_way(council: Council) -> None:
    wanted = council.owner.wish("a(1)~b.csv")
    path, _, query = wanted["signedRequest"].removeprefix(council.stand_in.base_url).partition("?")
    odd = path.replace("%281%29", "(1)").replace("~", "%7E").encode()
    headers = [(b"host", b"usmart.test"), (b"content-type", b"text/csv"), (b"content-length", b"2")]
    assert council.stand_in.handle(Request("PUT", odd, query.encode(), headers, b"a\n")).status == 200


def test_a_url_works_until_it_expires_by_the_stand_ins_clock(council: Council) -> None:
    first, second = council.owner.wish(), council.owner.wish()
    council.stand_in.advance(899)
    assert council.put(first).status_code == 200
    council.stand_in.advance(3)
    assert said(council.put(second)) == (403, "AccessDenied")
    assert council.put(council.owner.wish()).status_code == 200


def test_a_url_from_the_future_is_refused(council: Council) -> None:
    wanted = council.owner.wish()
    council.stand_in.advance(-1000)
    assert said(council.put(wanted)) == (403, "AccessDenied")


def test_a_url_is_good_for_one_put(council: Council) -> None:
    wanted = council.owner.wish()
    assert council.put(wanted).status_code == 200
    assert said(council.put(wanted, b"other bytes")) == (403, "AccessDenied")
    body = _create(council, wanted)
    assert council.admin.content(council.owner.result("file:create", body)["fileGUID"]) == HERONS


def test_an_empty_file_is_a_file(council: Council) -> None:
    wanted = council.owner.wish()
    assert council.put(wanted, b"").status_code == 200
    file = council.owner.result("file:create", _create(council, wanted, fileSize=0))
    assert council.admin.content(file["fileGUID"]) == b""


@pytest.mark.parametrize(("name", "content"), [("a.json", b"{ this is no JSON"), ("a.csv", b"\xff\xfe\x00")])
def test_the_store_does_not_look_into_files(council: Council, name: str, content: bytes) -> None:
    wanted = council.owner.wish(name)
    assert council.put(wanted, content).status_code == 200


# How the bytes come


def test_chunks_are_refused_as_s3_refuses_them(council: Council) -> None:
    wanted = council.owner.wish()
    assert said(council.put(wanted, iter([HERONS]))) == (501, "NotImplemented")
    assert council.put(wanted).status_code == 200


def test_a_body_of_no_stated_length_is_refused(council: Council) -> None:
    wanted = council.owner.wish()
    path, _, query = wanted["signedRequest"].removeprefix(council.stand_in.base_url).partition("?")
    headers = [(b"host", b"usmart.test"), (b"content-type", b"text/csv")]
    answer = council.stand_in.handle(Request("PUT", path.encode(), query.encode(), headers, HERONS))
    assert answer.status == 411
    assert b"<Code>MissingContentLength</Code>" in answer.read()


def test_more_than_one_put_can_hold_is_refused_by_its_head(council: Council) -> None:
    wanted = council.owner.wish()
    path, _, query = wanted["signedRequest"].removeprefix(council.stand_in.base_url).partition("?")
    headers = [(b"host", b"usmart.test"), (b"content-type", b"text/csv"), (b"content-length", b"5368709121")]
    reception = council.stand_in.receive(Request("PUT", path.encode(), query.encode(), headers))
    assert not reception.wants_body
    answer = reception.finish()
    assert (answer.status, b"<Code>EntityTooLarge</Code>" in answer.read()) == (400, True)


def test_what_the_head_is_refused_for_takes_no_body(council: Council) -> None:
    wanted = council.owner.wish()
    path = wanted["signedRequest"].removeprefix(council.stand_in.base_url).partition("?")[0]
    headers = [(b"host", b"usmart.test"), (b"content-length", b"1000000")]
    reception = council.stand_in.receive(Request("PUT", path.encode(), b"", headers))
    assert not reception.wants_body
    assert reception.finish().status == 403


def test_a_put_that_broke_off_has_used_nothing_up(council: Council) -> None:
    wanted = council.owner.wish()

    def broken() -> Any:
        yield HERONS[:5]
        raise ConnectionError("the line is cut")

    with pytest.raises(ConnectionError):
        council.put(wanted, broken(), Content_Length=str(len(HERONS)))
    assert council.put(wanted).status_code == 200


def test_a_busy_store_says_slow_down(council: Council) -> None:
    wanted = council.owner.wish()
    council.stand_in.allow(0)
    answer = council.put(wanted)
    assert said(answer) == (503, "SlowDown")
    assert answer.headers["retry-after"] == "1"


# References


def test_a_reference_is_good_for_one_file(council: Council) -> None:
    wanted = council.owner.wish()
    council.put(wanted)
    council.owner.result("file:create", _create(council, wanted))
    assert council.owner.refused("file:create", _create(council, wanted)) == (409, "reference_used")
    revision = {
        "reference": wanted["reference"],
        "fileName": "a.csv",
        "fileGUID": council.world["counts.csv"],
        "fileSize": len(HERONS),
    }
    assert council.owner.refused("file:updateRevision", revision) == (409, "reference_used")


def test_a_reference_to_which_nothing_was_put_makes_no_file(council: Council) -> None:
    wanted = council.owner.wish()
    assert council.owner.refused("file:create", _create(council, wanted)) == (409, "not_uploaded")
    council.put(wanted)
    assert council.owner.result("file:create", _create(council, wanted))["revision"] == 1


def test_a_reference_that_nobody_gave_is_not_there(council: Council) -> None:
    body = _create(council, {"reference": "made-up"})
    assert council.owner.refused("file:create", body) == (404, "reference_not_found")


def test_a_reference_of_another_organisation_is_not_there(council: Council) -> None:
    body = _create(
        council, {"reference": council.world["herons.csv"]}, datasetGUID=council.world["peat"], fileSize=27
    )
    assert council.other.refused("file:create", body) == (404, "reference_not_found")


def test_another_size_than_arrived_is_refused_and_uses_nothing_up(council: Council) -> None:
    wanted = council.owner.wish()
    council.put(wanted)
    body = _create(council, wanted, fileSize=len(HERONS) + 1)
    assert council.owner.refused("file:create", body) == (400, "file_size_differs")
    assert council.owner.result("file:create", _create(council, wanted))["fileSize"] == len(HERONS)


@pytest.mark.parametrize("action", ["file:create", "file:updateRevision"])
@pytest.mark.parametrize("missing", ["reference", "fileName", "fileSize", "target"])
def test_each_field_of_a_file_is_asked_for(council: Council, action: str, missing: str) -> None:
    target = "datasetGUID" if action == "file:create" else "fileGUID"
    known = council.world["bird counts" if action == "file:create" else "counts.csv"]
    body = {"reference": council.world["herons.csv"], "fileName": "a", "fileSize": 27, target: known}
    del body[target if missing == "target" else missing]
    assert council.owner.refused(action, body) == (400, "invalid_request")


# Over a real port


def test_the_url_leads_to_the_port_that_the_stand_in_is_on() -> None:
    with stand_in("usmart") as made, serve(made) as url, httpx.Client(trust_env=False) as client:
        _upload_at(client, made, url)


def test_the_url_leads_below_the_name_of_a_platform_among_others() -> None:
    from towpath.testing.asgi import Joined

    with stand_in("ouro") as ouro, StandIn("usmart", base_url="http://joined.test/usmart") as made:
        import asyncio

        async def upload() -> int:
            transport = httpx.ASGITransport(app=Joined([ouro, made]))
            async with httpx.AsyncClient(transport=transport) as client:
                keys = _keys(made)
                wish = await client.post(
                    f"{made.base_url}/org/{keys[0]}/s3:generatePutRequest",
                    json={"fileName": "a.csv"},
                    headers=keys[1],
                )
                wanted = wish.json()["result"]
                put = await client.put(
                    wanted["signedRequest"], content=HERONS, headers={"Content-Type": wanted["contentType"]}
                )
                return put.status_code

        assert asyncio.run(upload()) == 200


def _upload_at(client: httpx.Client, made: StandIn, url: str) -> None:
    org, headers = _keys(made)
    wish = client.post(
        f"{url}/org/{org}/s3%3AgeneratePutRequest", json={"fileName": "a.csv"}, headers=headers
    )
    wanted = wish.json()["result"]
    assert wanted["signedRequest"].startswith(f"{url}/s3/usmart-uploads/{org}/")
    large = HERONS * 200_000
    put = client.put(wanted["signedRequest"], content=large, headers={"Content-Type": wanted["contentType"]})
    assert put.status_code == 200, put.text
    assert put.headers["etag"] == f'"{md5(large).hexdigest()}"'


def _keys(made: StandIn) -> tuple[str, dict[str, str]]:
    owner = made.credentials["owner"]
    return owner["org"], {"api-key-id": owner["key_id"], "api-key-secret": owner["key_secret"]}
