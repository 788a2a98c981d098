# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec.
"""What Ouro API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from towpath_wire._seam.bodies import FileOrBytes


class TokenRequest(TypedDict):
    """The API key to exchange."""

    pat: str
    """The API key from the account settings; a secret."""


class ErrorObject(TypedDict):
    """An error with its name, message, status and code."""

    name: NotRequired[str]
    """The kind of error."""
    message: str
    """A sentence for people."""
    status: NotRequired[int]
    """The HTTP status that belongs to it."""
    statusCode: NotRequired[str]
    """The status as text, in storage answers."""
    code: NotRequired[str]
    """A word for programs."""


class UserUrl(TypedDict):
    """A link on a profile."""

    value: str
    """The address."""


class Follow(TypedDict):
    """That one user follows another."""

    id: str
    """The identifier of the follow."""
    user_id: str
    """Who follows."""
    followed_user_id: str
    """Who is followed."""
    added_at: str
    """Since when."""


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
"""What kind of thing an asset is."""


PurchaseMethod: TypeAlias = Literal["checkout", "api"]
"""How a purchase is made."""


class PurchaseRequest(TypedDict):
    """What to buy."""

    assetType: AssetType
    assetId: str
    """The identifier of the asset."""
    method: NotRequired[PurchaseMethod]


class Purchase(TypedDict):
    """What the payment provider made of a purchase."""

    charge: Mapping[str, Any]
    """The charge."""
    transfer: Mapping[str, Any]
    """The transfer to the seller."""


Role: TypeAlias = Literal["read", "write", "admin", "none"]
"""What somebody may do with a dataset."""


class UserReference(TypedDict):
    """A user, by identifier."""

    user_id: str
    """The identifier of the user."""
    username: NotRequired[str | None]
    """The name that the user is known by."""


class SharePermission(TypedDict):
    """A user and their role."""

    user: UserReference
    role: Role


Visibility: TypeAlias = Literal["public", "private", "organization", "monetized", "inherit"]
"""Who can see an asset."""


Monetization: TypeAlias = Literal["none", "pay-to-unlock", "pay-per-use"]
"""How an asset is paid for."""


CostAccounting: TypeAlias = Literal["fixed", "variable"]
"""How the use of an asset is billed."""


AssetStage: TypeAlias = Literal["base", "structured"]
"""Whether the dataset is a file (base) or a table (structured)."""


class DatasetMetadata(TypedDict):
    """Where a table or a file is kept."""

    schema: NotRequired[str]
    """The database schema of a table."""
    table_name: NotRequired[str]
    """The table's name."""
    columns: NotRequired[Sequence[str]]
    """The table's columns."""
    id: NotRequired[str]
    """The stored file's identifier."""
    type: NotRequired[str]
    """The file's media type."""
    size: NotRequired[int]
    """The file's size in bytes."""
    path: NotRequired[str]
    """The file's path in its bucket."""
    fullPath: NotRequired[str]
    """The path with the bucket."""
    name: NotRequired[str]
    """The file's name."""
    bucket: NotRequired[str]
    """The bucket."""


class CreateFromQueryString(TypedDict):
    """The statement beside the dataset's settings; its name and description come from the SQL."""

    queryString: str
    """One CREATE TABLE statement."""
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float]
    """What unlocking it costs."""


class DatasetWithSchema(TypedDict):
    """The settings of a new table."""

    name: str
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    """What unlocking it costs."""
    schema: str
    """One CREATE TABLE statement."""


class FileReference(TypedDict):
    """An uploaded file, as its metadata names it."""

    id: str
    """The stored file's identifier."""
    type: str
    """The file's media type."""
    path: str
    """The file's path in its bucket."""
    name: NotRequired[str]
    """The file's name."""
    bucket: NotRequired[str]
    """The bucket."""
    mimeType: NotRequired[str]
    """The media type once more."""
    size: NotRequired[int]
    """The size in bytes."""
    fullPath: NotRequired[str]
    """The path with the bucket."""


class DatasetFromService(TypedDict):
    """The settings of a table made from a service's answer."""

    name: str
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: NotRequired[Visibility]
    location: NotRequired[str]
    """Where the array stands in the answer, such as `data.values`; without it, the answer is the array."""


class AssetReference(TypedDict):
    """An asset, by identifier."""

    id: str
    """The identifier."""


class Column(TypedDict):
    """A column of a table."""

    column_name: str
    """What it is called."""
    data_type: str
    """Its Postgres type, in lower case."""
    fk_constraint_name: NotRequired[str | None]
    """The foreign key it is part of."""
    foreign_table_schema: NotRequired[str | None]
    """The schema of the table that it points to."""
    foreign_table_name: NotRequired[str | None]
    """The table that it points to."""
    foreign_column_name: NotRequired[str | None]
    """The column that it points to."""


class DatasetStats(TypedDict):
    """Figures of a table, or of a file."""

    count: NotRequired[int]
    """How many rows it has."""
    columnCount: NotRequired[int]
    """How many columns it has."""
    columns: NotRequired[Sequence[str]]
    """The columns' names."""
    is_estimate: NotRequired[bool]
    """Whether the count is an estimate."""
    table_name: NotRequired[str]
    """The table's name."""
    schema: NotRequired[str]
    """The database schema."""
    size_bytes: NotRequired[int]
    """The table's size in bytes."""
    table_size: NotRequired[str]
    """The same for people."""
    size: NotRequired[int]
    """The file's size in bytes."""
    type: NotRequired[str]
    """The file's media type."""


Bucket: TypeAlias = Literal["files", "public-files"]
"""Where files are kept; those of public assets apart."""


class UploadForm(TypedDict):
    """The file."""

    file: FileOrBytes
    """The bytes."""


class UploadedFile(TypedDict):
    """What the storage answers; its keys start with capitals."""

    Id: str
    """The file's identifier."""
    Key: str
    """Bucket and path."""


Row: TypeAlias = Mapping[str, Any]


class FileLink(TypedDict):
    """Where a file can be fetched from."""

    signedUrl: NotRequired[str]
    """A URL that works for a while."""
    publicUrl: NotRequired[str]
    """A URL that works for everybody."""
    url: NotRequired[str]
    """The same under its later name."""


LoadMode: TypeAlias = Literal["append", "overwrite"]
"""Whether rows are added to what is there or take its place."""


class LoadRows(TypedDict):
    """One batch of rows."""

    rows: Sequence[Row]
    """The rows, by column name."""
    mode: NotRequired[LoadMode]
    finalize: NotRequired[bool]
    """Whether this is the last batch."""


class RowIngest(TypedDict):
    """What became of a batch."""

    inserted: int
    """Rows that went in."""
    updated: int
    """Rows that changed."""
    skipped: int
    """Rows that were left out."""
    mode: LoadMode


ErrorValue: TypeAlias = str | ErrorObject | None
"""What went wrong, as a sentence or as an object; null when nothing did."""


class ErrorEnvelope(TypedDict):
    """The envelope of a failure."""

    data: None
    """Always null."""
    token: NotRequired[None]
    """Null, where a token was asked for."""
    error: ErrorValue


class User(TypedDict):
    """A user's profile."""

    id: str
    """The identifier of the profile."""
    user_id: str
    """The identifier of the user."""
    username: NotRequired[str | None]
    """The name that the user is known by."""
    avatar_path: NotRequired[str | None]
    """Where the picture is."""
    bio: NotRequired[str | None]
    """What the user says about themselves."""
    urls: NotRequired[Sequence[UserUrl] | None]
    """Links that the user shows."""
    last_active: NotRequired[str]
    """When the user was last seen."""
    is_agent: NotRequired[bool]
    """Whether the user is a program."""
    isFollowing: NotRequired[bool]
    """Whether the caller follows this user."""
    isFollowed: NotRequired[bool]
    """Whether this user follows the caller."""
    isSelf: NotRequired[bool]
    """Whether this user is the caller."""
    followers: NotRequired[int]
    """How many follow this user."""
    following: NotRequired[int]
    """How many this user follows."""


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
    """The identifier of the permission."""
    asset_id: str
    """The asset."""
    asset_type: NotRequired[AssetType]
    user_id: NotRequired[str | None]
    """Who has it."""
    user: NotRequired[UserReference | None]
    """The same user with their name."""
    org_id: NotRequired[str | None]
    """The organisation that has it."""
    role: Role
    granter_id: NotRequired[str | None]
    """Who gave it."""
    created_at: NotRequired[str]
    """When it was given."""
    last_updated: NotRequired[str]
    """When it last changed."""


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
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: Visibility
    asset_stage: NotRequired[AssetStage]
    metadata: DatasetMetadata
    monetization: NotRequired[Monetization | None]
    """How it is paid for."""
    price: NotRequired[float | None]
    """What unlocking it costs, in the service's credit."""
    preview: NotRequired[Sequence[Row] | None]
    """A few rows to show."""
    cost_accounting: NotRequired[CostAccounting | None]
    """How its use is billed."""
    cost_unit: NotRequired[str | None]
    """What a unit of use is."""
    unit_cost: NotRequired[float | None]
    """What a unit of use costs."""


class DatasetResponse(TypedDict):
    """A dataset, either a file or a table."""

    id: str
    """The identifier of the dataset."""
    user_id: str
    """Who owns it."""
    org_id: NotRequired[str | None]
    """The organisation it belongs to."""
    name: str
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: Visibility
    asset_type: Literal["dataset"]
    """Always `dataset`."""
    asset_stage: NotRequired[AssetStage]
    metadata: DatasetMetadata
    monetization: NotRequired[Monetization | None]
    """How it is paid for."""
    price: NotRequired[float | None]
    """What unlocking it costs, in the service's credit."""
    product_id: NotRequired[str | None]
    """The payment provider's product."""
    price_id: NotRequired[str | None]
    """The payment provider's price."""
    created_at: str
    """When it was made."""
    last_updated: str
    """When it last changed."""
    preview: NotRequired[Sequence[Row] | None]
    """A few rows to show."""
    cost_accounting: NotRequired[CostAccounting | None]
    """How its use is billed."""
    cost_unit: NotRequired[str | None]
    """What a unit of use is."""
    unit_cost: NotRequired[float | None]
    """What a unit of use costs."""


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
    """What the service wants to be known."""


class DatasetWithWarningEnvelopeResponse(TypedDict):
    """A dataset in the envelope, with a warning beside it."""

    data: DatasetResponse
    error: ErrorValue
    warning: NotRequired[Mapping[str, Any]]
    """What the service wants to be known."""


class DoneEnvelope(TypedDict):
    """The envelope of something that is done and leaves nothing to show."""

    data: Mapping[str, Any] | None
    """Of no known shape."""
    error: ErrorValue


class DatasetChanges(TypedDict):
    """The settings that can be changed."""

    name: NotRequired[str]
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    """What unlocking it costs."""
    preview: NotRequired[Sequence[Row] | None]
    """A few rows to show."""


class CreateFromDatasetSchema(TypedDict):
    """A dataset whose `schema` is the statement."""

    dataset: DatasetWithSchema


class CreateFromFile(TypedDict):
    """An uploaded file and the settings of the dataset made of it."""

    name: str
    """What it is called."""
    description: NotRequired[str | None]
    """What it holds."""
    visibility: NotRequired[Visibility]
    monetization: NotRequired[Monetization]
    price: NotRequired[float | None]
    """What unlocking it costs."""
    metadata: FileReference
    preview: NotRequired[Sequence[Row] | None]
    """A few rows to show."""
    id: NotRequired[str]
    """The stored file's identifier, as clients repeat it."""
    asset_type: NotRequired[str]
    """Clients send `file`."""


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
    """A few rows, where it is tabular."""


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
    """Not used."""
    error: ErrorValue
    row_ingest: RowIngest
    warning: NotRequired[Mapping[str, Any] | str | None]
    """What the service wants to be known."""


class TokenReply(TypedDict):
    """The access token, or an error."""

    token: str | None
    """A signed token of three parts with an expiry claim; null when there is none to give."""
    error: ErrorValue
    access_token: NotRequired[str | None]
    """The same token under its later name."""
    refresh_token: NotRequired[str | None]
    """What later clients renewed the token with."""


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
"""A CREATE TABLE statement, in either of the two forms that the service takes."""
