# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on images of assets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import MultipartBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import query_pairs as _query_pairs
from ..._seam.forms import multipart_parts as _multipart_parts
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_image_assets(value: Any) -> models.PaginatedImageAssets:
    from ..models.paginated_image_assets import paginated_image_assets_read

    result: models.PaginatedImageAssets = paginated_image_assets_read(value)
    return result


LIST_IMAGE_ASSETS: Final[Operation[models.PaginatedImageAssets]] = Operation(
    "list_image_assets",
    "GET",
    "/medias/images/",
    answers=(Answer(200, "application/json", _read_list_image_assets, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/assets.yaml:4",
)
LIST_IMAGE_ASSETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_image_assets(
    *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedImageAssets]:
    return Call(
        LIST_IMAGE_ASSETS,
        "/medias/images/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_image_asset(value: Any) -> models.ImageAsset:
    from ..models.image_asset import image_asset_read

    result: models.ImageAsset = image_asset_read(value)
    return result


CREATE_IMAGE_ASSET: Final[Operation[models.ImageAsset]] = Operation(
    "create_image_asset",
    "POST",
    "/medias/images/",
    answers=(Answer(201, "application/json", _read_create_image_asset),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/assets.yaml:25",
)


def create_image_asset(
    body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
) -> Call[models.ImageAsset]:
    return Call(
        CREATE_IMAGE_ASSET,
        "/medias/images/",
        body=MultipartBody(_multipart_parts(body, {"file": {"contentType": "image/*"}})),
        options=options,
    )
