# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of metadata templates: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_metadata_template_fields(value: Any) -> models.PaginatedMetadataTemplateFields:
    from ..models.paginated_metadata_template_fields import (
        paginated_metadata_template_fields_read,
    )

    result: models.PaginatedMetadataTemplateFields = paginated_metadata_template_fields_read(value)
    return result


LIST_METADATA_TEMPLATE_FIELDS: Final[Operation[models.PaginatedMetadataTemplateFields]] = Operation(
    "list_metadata_template_fields",
    "GET",
    "/metadata/templates/{template_name}/fields/",
    answers=(Answer(200, "application/json", _read_list_metadata_template_fields, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:174",
)
LIST_METADATA_TEMPLATE_FIELDS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_metadata_template_fields(
    template_name: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedMetadataTemplateFields]:
    return Call(
        LIST_METADATA_TEMPLATE_FIELDS,
        f"/metadata/templates/{_path_segment(template_name)}/fields/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_retrieve_metadata_template_field(value: Any) -> models.MetadataTemplateField:
    from ..models.metadata_template_field import metadata_template_field_read

    result: models.MetadataTemplateField = metadata_template_field_read(value)
    return result


RETRIEVE_METADATA_TEMPLATE_FIELD: Final[Operation[models.MetadataTemplateField]] = Operation(
    "retrieve_metadata_template_field",
    "GET",
    "/metadata/templates/{template_name}/fields/{template_field_name}/",
    answers=(Answer(200, "application/json", _read_retrieve_metadata_template_field),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/metadata_templates.yaml:201",
)


def retrieve_metadata_template_field(
    template_name: str, template_field_name: str, *, options: Options | None = None
) -> Call[models.MetadataTemplateField]:
    return Call(
        RETRIEVE_METADATA_TEMPLATE_FIELD,
        f"/metadata/templates/{_path_segment(template_name)}/fields/{_path_segment(template_field_name)}/",
        options=options,
    )


def _read_suggest_metadata_template_field_choices(value: Any) -> models.MetadataTemplateFieldSuggestions:
    from ..models.metadata_template_field_suggestions import (
        metadata_template_field_suggestions_read,
    )

    result: models.MetadataTemplateFieldSuggestions = metadata_template_field_suggestions_read(value)
    return result


SUGGEST_METADATA_TEMPLATE_FIELD_CHOICES: Final[Operation[models.MetadataTemplateFieldSuggestions]] = (
    Operation(
        "suggest_metadata_template_field_choices",
        "GET",
        "/metadata/templates/{template_name}/fields/{template_field_name}/suggest/",
        answers=(Answer(200, "application/json", _read_suggest_metadata_template_field_choices),),
        problems=(400, 401, 403, 404, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("edit_domain",),
        evidence="documented",
        spec="specs/opendatasoft/paths/metadata_templates.yaml:224",
    )
)


def suggest_metadata_template_field_choices(
    template_name: str,
    template_field_name: str,
    *,
    query: str,
    count: int | None = None,
    options: Options | None = None,
) -> Call[models.MetadataTemplateFieldSuggestions]:
    return Call(
        SUGGEST_METADATA_TEMPLATE_FIELD_CHOICES,
        f"/metadata/templates/{_path_segment(template_name)}/fields/{_path_segment(template_field_name)}/suggest/",
        query=[*_query_pairs("query", query), *_query_pairs("count", count)],
        options=options,
    )
