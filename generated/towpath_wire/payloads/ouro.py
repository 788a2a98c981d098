# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec.
"""What Ouro API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class TokenRequest(TypedDict):
    """The API key to exchange."""

    pat: str


class ErrorObject(TypedDict):
    """An error with its name, message, status and code."""

    name: NotRequired[str]
    message: str
    status: NotRequired[int]
    statusCode: NotRequired[str]
    code: NotRequired[str]


class UserUrl(TypedDict):
    """A link on a profile."""

    value: str


Visibility: TypeAlias = Literal["public", "private", "organization", "monetized", "inherit"]


Monetization: TypeAlias = Literal["none", "pay-to-unlock", "pay-per-use"]


CostAccounting: TypeAlias = Literal["fixed", "variable"]


AssetStage: TypeAlias = Literal["base", "structured"]


class DatasetMetadata(TypedDict):
    """Where a table or a file is kept."""

    schema: NotRequired[str]
    table_name: NotRequired[str]
    columns: NotRequired[Sequence[str]]
    id: NotRequired[str]
    type: NotRequired[str]
    size: NotRequired[int]
    path: NotRequired[str]
    fullPath: NotRequired[str]
    name: NotRequired[str]
    bucket: NotRequired[str]


class CreateFromQueryString(TypedDict):
    """The statement beside the dataset's settings; its name and description come from the SQL."""

    queryString: str
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float]


class DatasetWithSchema(TypedDict):
    """The settings of a new table."""

    name: str
    description: NotRequired[str | None]
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    schema: str


Row: TypeAlias = Mapping[str, Any]


class FileLink(TypedDict):
    """Where a file can be fetched from."""

    signedUrl: NotRequired[str]
    publicUrl: NotRequired[str]
    url: NotRequired[str]


LoadMode: TypeAlias = Literal["append", "overwrite"]


class LoadRows(TypedDict):
    """One batch of rows."""

    rows: Sequence[Row]
    mode: NotRequired[LoadMode]
    finalize: NotRequired[bool]


class RowIngest(TypedDict):
    """What became of a batch."""

    inserted: int
    updated: int
    skipped: int
    mode: LoadMode


ErrorValue: TypeAlias = str | ErrorObject | None


class ErrorEnvelope(TypedDict):
    """The envelope of a failure."""

    data: None
    token: NotRequired[None]
    error: ErrorValue


class User(TypedDict):
    """A user's profile."""

    id: str
    user_id: str
    username: NotRequired[str | None]
    avatar_path: NotRequired[str | None]
    bio: NotRequired[str | None]
    urls: NotRequired[Sequence[UserUrl] | None]
    last_active: NotRequired[str]
    is_agent: NotRequired[bool]
    isFollowing: NotRequired[bool]
    isFollowed: NotRequired[bool]
    isSelf: NotRequired[bool]
    followers: NotRequired[int]
    following: NotRequired[int]


class DatasetRequest(TypedDict):
    """A dataset, either a file or a table."""

    name: str
    description: NotRequired[str | None]
    visibility: Visibility
    asset_stage: NotRequired[AssetStage]
    metadata: DatasetMetadata
    monetization: NotRequired[Monetization | None]
    price: NotRequired[float | None]
    preview: NotRequired[Sequence[Row] | None]
    cost_accounting: NotRequired[CostAccounting | None]
    cost_unit: NotRequired[str | None]
    unit_cost: NotRequired[float | None]


class DatasetResponse(TypedDict):
    """A dataset, either a file or a table."""

    id: str
    user_id: str
    org_id: NotRequired[str | None]
    name: str
    description: NotRequired[str | None]
    visibility: Visibility
    asset_type: Literal["dataset"]
    asset_stage: NotRequired[AssetStage]
    metadata: DatasetMetadata
    monetization: NotRequired[Monetization | None]
    price: NotRequired[float | None]
    product_id: NotRequired[str | None]
    price_id: NotRequired[str | None]
    created_at: str
    last_updated: str
    preview: NotRequired[Sequence[Row] | None]
    cost_accounting: NotRequired[CostAccounting | None]
    cost_unit: NotRequired[str | None]
    unit_cost: NotRequired[float | None]


class CreateFromDatasetSchema(TypedDict):
    """A dataset whose `schema` is the statement."""

    dataset: DatasetWithSchema


class DataEnvelope(TypedDict):
    """Rows or a file's URL in the envelope."""

    data: Sequence[Row] | FileLink
    error: ErrorValue


class RowIngestEnvelope(TypedDict):
    """The count of rows beside the envelope."""

    data: Mapping[str, Any] | None
    error: ErrorValue
    row_ingest: RowIngest
    warning: NotRequired[Mapping[str, Any] | str | None]


class TokenReply(TypedDict):
    """The access token, or an error."""

    token: str | None
    error: ErrorValue
    access_token: NotRequired[str | None]
    refresh_token: NotRequired[str | None]


class UserEnvelope(TypedDict):
    """A user in the envelope."""

    data: User
    error: ErrorValue


class DatasetEnvelopeRequest(TypedDict):
    """A dataset in the envelope."""

    data: DatasetRequest
    error: ErrorValue


class DatasetEnvelopeResponse(TypedDict):
    """A dataset in the envelope."""

    data: DatasetResponse
    error: ErrorValue


CreateFromSchema: TypeAlias = CreateFromQueryString | CreateFromDatasetSchema
