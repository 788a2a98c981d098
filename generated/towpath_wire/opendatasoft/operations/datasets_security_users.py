# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_user_rulesets(value: Any) -> models.PaginatedDatasetUserRulesets:
    from ..models.paginated_dataset_user_rulesets import (
        paginated_dataset_user_rulesets_read,
    )

    result: models.PaginatedDatasetUserRulesets = paginated_dataset_user_rulesets_read(value)
    return result


LIST_DATASET_USER_RULESETS: Final[Operation[models.PaginatedDatasetUserRulesets]] = Operation(
    "list_dataset_user_rulesets",
    "GET",
    "/datasets/{dataset_uid}/security/users/",
    answers=(Answer(200, "application/json", _read_list_dataset_user_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:6",
)
LIST_DATASET_USER_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_user_rulesets(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetUserRulesets]:
    return Call(
        LIST_DATASET_USER_RULESETS,
        f"/datasets/{_path_segment(dataset_uid)}/security/users/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_user_ruleset(value: Any) -> models.DatasetUserRuleset:
    from ..models.dataset_user_ruleset import dataset_user_ruleset_read

    result: models.DatasetUserRuleset = dataset_user_ruleset_read(value)
    return result


CREATE_DATASET_USER_RULESET: Final[Operation[models.DatasetUserRuleset]] = Operation(
    "create_dataset_user_ruleset",
    "POST",
    "/datasets/{dataset_uid}/security/users/",
    answers=(Answer(201, "application/json", _read_create_dataset_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:28",
)


def create_dataset_user_ruleset(
    dataset_uid: str,
    body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.DatasetUserRuleset]:
    return Call(
        CREATE_DATASET_USER_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/users/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_user_ruleset(value: Any) -> models.DatasetUserRuleset:
    from ..models.dataset_user_ruleset import dataset_user_ruleset_read

    result: models.DatasetUserRuleset = dataset_user_ruleset_read(value)
    return result


RETRIEVE_DATASET_USER_RULESET: Final[Operation[models.DatasetUserRuleset]] = Operation(
    "retrieve_dataset_user_ruleset",
    "GET",
    "/datasets/{dataset_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_user_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:78",
)


def retrieve_dataset_user_ruleset(
    dataset_uid: str, username: str, *, options: Options | None = None
) -> Call[models.DatasetUserRuleset]:
    return Call(
        RETRIEVE_DATASET_USER_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )


def _read_update_dataset_user_ruleset(value: Any) -> models.DatasetUserRuleset:
    from ..models.dataset_user_ruleset import dataset_user_ruleset_read

    result: models.DatasetUserRuleset = dataset_user_ruleset_read(value)
    return result


UPDATE_DATASET_USER_RULESET: Final[Operation[models.DatasetUserRuleset]] = Operation(
    "update_dataset_user_ruleset",
    "PUT",
    "/datasets/{dataset_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_update_dataset_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:100",
)


def update_dataset_user_ruleset(
    dataset_uid: str,
    username: str,
    body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.DatasetUserRuleset]:
    return Call(
        UPDATE_DATASET_USER_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/users/{_path_segment(username)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_USER_RULESET: Final[Operation[None]] = Operation(
    "delete_dataset_user_ruleset",
    "DELETE",
    "/datasets/{dataset_uid}/security/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:145",
)


def delete_dataset_user_ruleset(
    dataset_uid: str, username: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_USER_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )
