# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of datasets: what each is, and how its call is put together."""

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


def _read_list_dataset_group_rulesets(value: Any) -> models.PaginatedDatasetGroupRulesets:
    from ..models.paginated_dataset_group_rulesets import (
        paginated_dataset_group_rulesets_read,
    )

    result: models.PaginatedDatasetGroupRulesets = paginated_dataset_group_rulesets_read(value)
    return result


LIST_DATASET_GROUP_RULESETS: Final[Operation[models.PaginatedDatasetGroupRulesets]] = Operation(
    "list_dataset_group_rulesets",
    "GET",
    "/datasets/{dataset_uid}/security/groups/",
    answers=(Answer(200, "application/json", _read_list_dataset_group_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:170",
)
LIST_DATASET_GROUP_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_group_rulesets(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetGroupRulesets]:
    return Call(
        LIST_DATASET_GROUP_RULESETS,
        f"/datasets/{_path_segment(dataset_uid)}/security/groups/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_group_ruleset(value: Any) -> models.DatasetGroupRuleset:
    from ..models.dataset_group_ruleset import dataset_group_ruleset_read

    result: models.DatasetGroupRuleset = dataset_group_ruleset_read(value)
    return result


CREATE_DATASET_GROUP_RULESET: Final[Operation[models.DatasetGroupRuleset]] = Operation(
    "create_dataset_group_ruleset",
    "POST",
    "/datasets/{dataset_uid}/security/groups/",
    answers=(Answer(201, "application/json", _read_create_dataset_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:192",
)


def create_dataset_group_ruleset(
    dataset_uid: str,
    body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.DatasetGroupRuleset]:
    return Call(
        CREATE_DATASET_GROUP_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/groups/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_group_ruleset(value: Any) -> models.DatasetGroupRuleset:
    from ..models.dataset_group_ruleset import dataset_group_ruleset_read

    result: models.DatasetGroupRuleset = dataset_group_ruleset_read(value)
    return result


RETRIEVE_DATASET_GROUP_RULESET: Final[Operation[models.DatasetGroupRuleset]] = Operation(
    "retrieve_dataset_group_ruleset",
    "GET",
    "/datasets/{dataset_uid}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_group_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:242",
)


def retrieve_dataset_group_ruleset(
    dataset_uid: str, group_uid: str, *, options: Options | None = None
) -> Call[models.DatasetGroupRuleset]:
    return Call(
        RETRIEVE_DATASET_GROUP_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )


def _read_update_dataset_group_ruleset(value: Any) -> models.DatasetGroupRuleset:
    from ..models.dataset_group_ruleset import dataset_group_ruleset_read

    result: models.DatasetGroupRuleset = dataset_group_ruleset_read(value)
    return result


UPDATE_DATASET_GROUP_RULESET: Final[Operation[models.DatasetGroupRuleset]] = Operation(
    "update_dataset_group_ruleset",
    "PUT",
    "/datasets/{dataset_uid}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_update_dataset_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:264",
)


def update_dataset_group_ruleset(
    dataset_uid: str,
    group_uid: str,
    body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.DatasetGroupRuleset]:
    return Call(
        UPDATE_DATASET_GROUP_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/groups/{_path_segment(group_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_GROUP_RULESET: Final[Operation[None]] = Operation(
    "delete_dataset_group_ruleset",
    "DELETE",
    "/datasets/{dataset_uid}/security/groups/{group_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "manage_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_security.yaml:309",
)


def delete_dataset_group_ruleset(
    dataset_uid: str, group_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_GROUP_RULESET,
        f"/datasets/{_path_segment(dataset_uid)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )
