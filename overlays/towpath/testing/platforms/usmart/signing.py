"""Presigned URLs: AWS Signature Version 4 in the query, made and verified by botocore at the stand-in's own clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote_to_bytes, urlsplit

from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from towpath.testing.queries import pairs
from towpath.testing.refusals import Refusal

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.messages import Request

REGION: Final = "eu-west-1"
_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_LONGEST_LIFE: Final = 604_800
_LEEWAY: Final = 900  # seconds that the clocks of signer and store may be apart
_TIMESTAMP: Final = "%Y%m%dT%H%M%SZ"
_NAMES: Final = ("Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature")
_UNRESERVED: Final = "-_.~"


def presigned(stand_in: StandIn, url: str, *, content_type: str, lifetime: int) -> str:
    """Return a URL to which a body of this content type can be PUT for `lifetime` seconds."""
    signer = _signer(stand_in, lifetime)
    timestamp = stand_in.clock.now().strftime(_TIMESTAMP)
    request = _at(timestamp, AWSRequest("PUT", url, headers={"content-type": content_type}))
    query: list[tuple[str, str]] = [
        ("X-Amz-Algorithm", _ALGORITHM),
        ("X-Amz-Credential", signer.scope(request)),
        ("X-Amz-Date", timestamp),
        ("X-Amz-Expires", str(lifetime)),
        ("X-Amz-SignedHeaders", signer.signed_headers(signer.headers_to_sign(request))),
    ]
    request.url = f"{url}?{_encoded(query)}"
    return f"{request.url}&X-Amz-Signature={_signature(signer, request)}"


def verify(stand_in: StandIn, request: Request) -> None:
    """Refuse a request that is not what was signed, or comes too late (403), or does not say (400), as S3 does."""
    query = pairs(request.query)
    stated = _stated(query)
    signer = _signer(stand_in, int(stated["Expires"]))
    signed = _at(stated["Date"], _as_signed(stand_in, request, query, stated["SignedHeaders"].split(";")))
    if stated["Credential"] != signer.scope(signed):
        raise Refusal(403, "InvalidAccessKeyId", "Nobody here has signed with this credential")
    if not compare_digest(
        _signature(signer, signed).encode(), stated["Signature"].encode("utf-8", "replace")
    ):
        raise Refusal(
            403,
            "SignatureDoesNotMatch",
            "The request is not the one that was signed; use URL and type as given",
        )
    _refuse_unsigned(request, stated["SignedHeaders"].split(";"))
    _refuse_untimely(stand_in, stated["Date"], int(stated["Expires"]))


def _refuse_unsigned(request: Request, names: list[str]) -> None:
    """Refuse what would change the upload and was not signed: an access list, encryption, a storage class."""
    if any(name.startswith(b"x-amz-") and name.decode("latin-1") not in names for name, _ in request.headers):
        raise Refusal(403, "AccessDenied", "There were headers present in the request which were not signed")


def _stated(query: list[tuple[str, str]]) -> dict[str, str]:
    """Return what a query says of its signature; refuse one that says nothing (403) or cannot be read (400)."""
    found = {name: [value for key, value in query if key == f"X-Amz-{name}"] for name in _NAMES}
    if not any(found.values()):
        raise Refusal(403, "AccessDenied", "Access Denied")
    for name, values in found.items():
        if len(values) != 1 or not values[0]:
            raise _unreadable(f"X-Amz-{name} has to stand there once")
    stated = {name: values[0] for name, values in found.items()}
    if stated["Algorithm"] != _ALGORITHM:
        raise _unreadable(f"X-Amz-Algorithm only supports {_ALGORITHM}")
    if not (stated["Expires"].isascii() and stated["Expires"].isdigit() and len(stated["Expires"]) < 8):
        raise _unreadable("X-Amz-Expires should be a number")
    if int(stated["Expires"]) > _LONGEST_LIFE:
        raise _unreadable("X-Amz-Expires must be less than a week (in seconds)")
    if not re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", stated["Date"]):
        raise _unreadable("X-Amz-Date must be in the ISO8601 Long Format yyyyMMdd'T'HHmmss'Z'")
    return stated


def _as_signed(
    stand_in: StandIn, request: Request, query: list[tuple[str, str]], names: list[str]
) -> AWSRequest:
    """Return the request as its signer must have seen it: without the signature, with the signed headers alone."""
    # Encoded anew: what a client or a proxy encodes in another way is the same request all the same.
    path = quote(unquote_to_bytes(request.raw_path), safe=f"/{_UNRESERVED}")
    kept = [(key, value) for key, value in query if key != "X-Amz-Signature"]
    headers = {
        name: ",".join(values)
        for name in names
        if (values := request.header_values(name.encode("utf-8", "replace")))
    }
    home = urlsplit(stand_in.base_url)
    return AWSRequest(
        request.method, f"{home.scheme}://{home.netloc}{home.path}{path}?{_encoded(kept)}", headers
    )


def _refuse_untimely(stand_in: StandIn, date: str, lifetime: int) -> None:
    age = stand_in.clock.seconds - int(datetime.strptime(date, _TIMESTAMP).replace(tzinfo=UTC).timestamp())
    if age > lifetime:
        raise Refusal(403, "AccessDenied", "Request has expired")
    if age < -_LEEWAY:
        raise Refusal(403, "AccessDenied", "Request is not valid yet")


def _signer(stand_in: StandIn, lifetime: int) -> Any:
    keys = Credentials(stand_in.store.recall("s3 key"), stand_in.store.recall("s3 secret"))
    return S3SigV4QueryAuth(keys, "s3", REGION, expires=lifetime)


def _at(timestamp: str, request: Any) -> Any:
    """Return a request that is signed at this moment; botocore itself would look at the machine's clock."""
    request.context["timestamp"] = timestamp
    return request


def _signature(signer: Any, request: Any) -> str:
    signature: str = signer.signature(
        signer.string_to_sign(request, signer.canonical_request(request)), request
    )
    return signature


def _encoded(query: list[tuple[str, str]]) -> str:
    return "&".join(
        f"{quote(key, safe=_UNRESERVED)}={quote(value, safe=_UNRESERVED)}" for key, value in query
    )


def _unreadable(message: str) -> Refusal:
    return Refusal(400, "AuthorizationQueryParametersError", message)
