# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on api keys: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_api_keys(value: Any) -> models.PaginatedApiKeys:
    from ..models.paginated_api_keys import paginated_api_keys_read

    result: models.PaginatedApiKeys = paginated_api_keys_read(value)
    return result


LIST_API_KEYS: Final[Operation[models.PaginatedApiKeys]] = Operation(
    "list_api_keys",
    "GET",
    "/apikeys/",
    answers=(Answer(200, "application/json", _read_list_api_keys, items=("results",)),),
    problems=(400, 401, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:4",
)
LIST_API_KEYS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_api_keys(
    *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedApiKeys]:
    return Call(
        LIST_API_KEYS,
        "/apikeys/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_api_key(value: Any) -> models.ApiKey:
    from ..models.api_key import api_key_read

    result: models.ApiKey = api_key_read(value)
    return result


CREATE_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    "create_api_key",
    "POST",
    "/apikeys/",
    answers=(Answer(201, "application/json", _read_create_api_key),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:23",
)


def create_api_key(
    body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET, *, options: Options | None = None
) -> Call[models.ApiKey]:
    return Call(
        CREATE_API_KEY,
        "/apikeys/",
        body=None if body is UNSET else JsonBody(body),
        options=options,
    )


def _read_retrieve_api_key(value: Any) -> models.ApiKey:
    from ..models.api_key import api_key_read

    result: models.ApiKey = api_key_read(value)
    return result


RETRIEVE_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    "retrieve_api_key",
    "GET",
    "/apikeys/{apikey_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_api_key),),
    problems=(400, 401, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:57",
)


def retrieve_api_key(
    apikey_uid: str, *, expand: Literal["user"] | None = None, options: Options | None = None
) -> Call[models.ApiKey]:
    return Call(
        RETRIEVE_API_KEY,
        f"/apikeys/{_path_segment(apikey_uid)}/",
        query=[*_query_pairs("expand", expand)],
        options=options,
    )


def _read_update_api_key(value: Any) -> models.ApiKey:
    from ..models.api_key import api_key_read

    result: models.ApiKey = api_key_read(value)
    return result


UPDATE_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    "update_api_key",
    "PUT",
    "/apikeys/{apikey_uid}/",
    answers=(Answer(200, "application/json", _read_update_api_key),),
    problems=(400, 401, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:79",
)


def update_api_key(
    apikey_uid: str,
    body: models.ApiKey | payloads.ApiKeyRequest | Unset = UNSET,
    *,
    options: Options | None = None,
) -> Call[models.ApiKey]:
    return Call(
        UPDATE_API_KEY,
        f"/apikeys/{_path_segment(apikey_uid)}/",
        body=None if body is UNSET else JsonBody(body),
        options=options,
    )


def _read_revoke_api_key(value: Any) -> models.ApiKey:
    from ..models.api_key import api_key_read

    result: models.ApiKey = api_key_read(value)
    return result


REVOKE_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    "revoke_api_key",
    "POST",
    "/apikeys/{apikey_uid}/revoke/",
    answers=(Answer(200, "application/json", _read_revoke_api_key),),
    problems=(400, 401, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:113",
)


def revoke_api_key(
    apikey_uid: str,
    body: models.ApiKeyRevocationRequest | payloads.ApiKeyRevocationRequest | Unset = UNSET,
    *,
    options: Options | None = None,
) -> Call[models.ApiKey]:
    return Call(
        REVOKE_API_KEY,
        f"/apikeys/{_path_segment(apikey_uid)}/revoke/",
        body=None if body is UNSET else JsonBody(body),
        options=options,
    )


def _read_search_api_key(value: Any) -> models.ApiKeySearchResult:
    from ..models.api_key_search_result import api_key_search_result_read

    result: models.ApiKeySearchResult = api_key_search_result_read(value)
    return result


SEARCH_API_KEY: Final[Operation[models.ApiKeySearchResult]] = Operation(
    "search_api_key",
    "POST",
    "/apikeys/search_key/",
    answers=(Answer(200, "application/json", _read_search_api_key),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/api_keys.yaml:145",
)


def search_api_key(
    body: models.ApiKeySearchRequest | payloads.ApiKeySearchRequest, *, options: Options | None = None
) -> Call[models.ApiKeySearchResult]:
    return Call(
        SEARCH_API_KEY,
        "/apikeys/search_key/",
        body=JsonBody(body),
        options=options,
    )
