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


class Follow(TypedDict):
    """That one user follows another."""

    id: str
    user_id: str
    followed_user_id: str
    added_at: str


AssetType: TypeAlias = Literal[
    "user",
    "organization",
    "team",
    "dataset",
    "file",
    "service",
    "route",
    "post",
    "comment",
    "conversation",
    "blueprint",
    "replication",
]


PurchaseMethod: TypeAlias = Literal["checkout", "api"]


class PurchaseRequest(TypedDict):
    """What to buy."""

    assetType: AssetType
    assetId: str
    method: NotRequired[PurchaseMethod]


class Purchase(TypedDict):
    """What the payment provider made of a purchase."""

    charge: Mapping[str, Any]
    transfer: Mapping[str, Any]


Role: TypeAlias = Literal["read", "write", "admin", "none"]


class UserReference(TypedDict):
    """A user, by identifier."""

    user_id: str
    username: NotRequired[str | None]


class SharePermission(TypedDict):
    """A user and their role."""

    user: UserReference
    role: Role


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


class FileReference(TypedDict):
    """An uploaded file, as its metadata names it."""

    id: str
    type: str
    path: str
    name: NotRequired[str]
    bucket: NotRequired[str]
    mimeType: NotRequired[str]
    size: NotRequired[int]
    fullPath: NotRequired[str]


class DatasetFromService(TypedDict):
    """The settings of a table made from a service's answer."""

    name: str
    description: NotRequired[str | None]
    visibility: NotRequired[Visibility]
    location: NotRequired[str]


class AssetReference(TypedDict):
    """An asset, by identifier."""

    id: str


class Column(TypedDict):
    """A column of a table."""

    column_name: str
    data_type: str
    fk_constraint_name: NotRequired[str | None]
    foreign_table_schema: NotRequired[str | None]
    foreign_table_name: NotRequired[str | None]
    foreign_column_name: NotRequired[str | None]


class DatasetStats(TypedDict):
    """Figures of a table, or of a file."""

    count: NotRequired[int]
    columnCount: NotRequired[int]
    columns: NotRequired[Sequence[str]]
    is_estimate: NotRequired[bool]
    table_name: NotRequired[str]
    schema: NotRequired[str]
    size_bytes: NotRequired[int]
    table_size: NotRequired[str]
    size: NotRequired[int]
    type: NotRequired[str]


Bucket: TypeAlias = Literal["files", "public-files"]


class UploadForm(TypedDict):
    """The file."""

    file: str


class UploadedFile(TypedDict):
    """What the storage answers; its keys start with capitals."""

    Id: str
    Key: str


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


class FollowEnvelope(TypedDict):
    """A follow in the envelope; null when one ended."""

    data: Follow | None
    error: ErrorValue


class FollowsEnvelope(TypedDict):
    """Follows in the envelope."""

    data: Sequence[Follow]
    error: ErrorValue


class PurchaseEnvelope(TypedDict):
    """A purchase in the envelope."""

    data: Purchase
    error: ErrorValue


class Permission(TypedDict):
    """What one user or organisation may do with an asset."""

    id: str
    asset_id: str
    asset_type: NotRequired[AssetType]
    user_id: NotRequired[str | None]
    user: NotRequired[UserReference | None]
    org_id: NotRequired[str | None]
    role: Role
    granter_id: NotRequired[str | None]
    created_at: NotRequired[str]
    last_updated: NotRequired[str]


class PermissionsEnvelope(TypedDict):
    """Permissions in the envelope."""

    data: Sequence[Permission]
    error: ErrorValue


class PermissionEnvelope(TypedDict):
    """A permission in the envelope; null when it was taken away."""

    data: Permission | None
    error: ErrorValue


class ShareRequest(TypedDict):
    """Who gets which role."""

    permission: SharePermission


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


class DatasetsEnvelopeRequest(TypedDict):
    """Datasets in the envelope."""

    data: Sequence[DatasetRequest]
    error: ErrorValue


class DatasetsEnvelopeResponse(TypedDict):
    """Datasets in the envelope."""

    data: Sequence[DatasetResponse]
    error: ErrorValue


class DatasetWithWarningEnvelopeRequest(TypedDict):
    """A dataset in the envelope, with a warning beside it."""

    data: DatasetRequest
    error: ErrorValue
    warning: NotRequired[Mapping[str, Any]]


class DatasetWithWarningEnvelopeResponse(TypedDict):
    """A dataset in the envelope, with a warning beside it."""

    data: DatasetResponse
    error: ErrorValue
    warning: NotRequired[Mapping[str, Any]]


class DoneEnvelope(TypedDict):
    """The envelope of something that is done and leaves nothing to show."""

    data: Mapping[str, Any] | None
    error: ErrorValue


class DatasetChanges(TypedDict):
    """The settings that can be changed."""

    name: NotRequired[str]
    description: NotRequired[str | None]
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    preview: NotRequired[Sequence[Row] | None]


class CreateFromDatasetSchema(TypedDict):
    """A dataset whose `schema` is the statement."""

    dataset: DatasetWithSchema


class CreateFromFile(TypedDict):
    """An uploaded file and the settings of the dataset made of it."""

    name: str
    description: NotRequired[str | None]
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    metadata: FileReference
    preview: NotRequired[Sequence[Row] | None]
    id: NotRequired[str]
    asset_type: NotRequired[str]


class CreateFromService(TypedDict):
    """Which route of which service to read, and the settings of the table made of it."""

    dataset: DatasetFromService
    service: AssetReference
    route: AssetReference


class ColumnsEnvelope(TypedDict):
    """Columns in the envelope."""

    data: Sequence[Column]
    error: ErrorValue


class StatsEnvelope(TypedDict):
    """Figures in the envelope."""

    data: DatasetStats
    error: ErrorValue


class FileMetadata(TypedDict):
    """An uploaded file and a few of its rows."""

    metadata: FileReference
    preview: NotRequired[Sequence[Row] | None]


class FileMetadataEnvelope(TypedDict):
    """A file's metadata in the envelope."""

    data: FileMetadata
    error: ErrorValue


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


class UpdateDataset(TypedDict):
    """What to change."""

    dataset: DatasetChanges


CreateFromSchema: TypeAlias = CreateFromQueryString | CreateFromDatasetSchema
