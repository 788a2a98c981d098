# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on metadata templates: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_metadata_templates(value: Any) -> models.PaginatedMetadataTemplates:
    from ..models.paginated_metadata_templates import (
        paginated_metadata_templates_read,
    )

    result: models.PaginatedMetadataTemplates = paginated_metadata_templates_read(value)
    return result


LIST_METADATA_TEMPLATES: Final[Operation[models.PaginatedMetadataTemplates]] = Operation(
    "list_metadata_templates",
    "GET",
    "/metadata/templates/",
    answers=(Answer(200, "application/json", _read_list_metadata_templates, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:4",
)
LIST_METADATA_TEMPLATES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_metadata_templates(
    *,
    limit: int | None = None,
    offset: int | None = None,
    is_active: bool | None = None,
    type: Literal["interop", "admin", "basic", "extra"] | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedMetadataTemplates]:
    return Call(
        LIST_METADATA_TEMPLATES,
        "/metadata/templates/",
        query=[
            *_query_pairs("limit", limit),
            *_query_pairs("offset", offset),
            *_query_pairs("is_active", is_active),
            *_query_pairs("type", type),
        ],
        options=options,
    )


def _read_create_metadata_template(value: Any) -> models.MetadataTemplate:
    from ..models.metadata_template import metadata_template_read

    result: models.MetadataTemplate = metadata_template_read(value)
    return result


CREATE_METADATA_TEMPLATE: Final[Operation[models.MetadataTemplate]] = Operation(
    "create_metadata_template",
    "POST",
    "/metadata/templates/",
    answers=(Answer(201, "application/json", _read_create_metadata_template, items=("schema",)),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:35",
)


def create_metadata_template(
    body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
    *,
    options: Options | None = None,
) -> Call[models.MetadataTemplate]:
    return Call(
        CREATE_METADATA_TEMPLATE,
        "/metadata/templates/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_metadata_template(value: Any) -> models.MetadataTemplate:
    from ..models.metadata_template import metadata_template_read

    result: models.MetadataTemplate = metadata_template_read(value)
    return result


RETRIEVE_METADATA_TEMPLATE: Final[Operation[models.MetadataTemplate]] = Operation(
    "retrieve_metadata_template",
    "GET",
    "/metadata/templates/{template_name}/",
    answers=(Answer(200, "application/json", _read_retrieve_metadata_template, items=("schema",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:80",
)


def retrieve_metadata_template(
    template_name: str, *, options: Options | None = None
) -> Call[models.MetadataTemplate]:
    return Call(
        RETRIEVE_METADATA_TEMPLATE,
        f"/metadata/templates/{_path_segment(template_name)}/",
        options=options,
    )


def _read_update_metadata_template(value: Any) -> models.MetadataTemplate:
    from ..models.metadata_template import metadata_template_read

    result: models.MetadataTemplate = metadata_template_read(value)
    return result


UPDATE_METADATA_TEMPLATE: Final[Operation[models.MetadataTemplate]] = Operation(
    "update_metadata_template",
    "PUT",
    "/metadata/templates/{template_name}/",
    answers=(Answer(200, "application/json", _read_update_metadata_template, items=("schema",)),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:98",
)


def update_metadata_template(
    template_name: str,
    body: models.MetadataTemplateInput | payloads.MetadataTemplateInputRequest,
    *,
    options: Options | None = None,
) -> Call[models.MetadataTemplate]:
    return Call(
        UPDATE_METADATA_TEMPLATE,
        f"/metadata/templates/{_path_segment(template_name)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_METADATA_TEMPLATE: Final[Operation[None]] = Operation(
    "delete_metadata_template",
    "DELETE",
    "/metadata/templates/{template_name}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:146",
)


def delete_metadata_template(template_name: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_METADATA_TEMPLATE,
        f"/metadata/templates/{_path_segment(template_name)}/",
        options=options,
    )
