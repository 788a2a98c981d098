# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec.
"""What Opendatasoft Automation API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class FileUpload(TypedDict):
    """A form with one file in it."""

    file: str


class DatasetMetadataValueRequest(TypedDict):
    """One metadata value of any type."""

    value: Any
    override_remote_value: NotRequired[bool]


class DatasetMetadataValueResponse(TypedDict):
    """One metadata value of any type."""

    value: Any
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class DatasetScheduleRequest(TypedDict):
    """When the platform publishes a dataset by itself."""

    cron_schedule: str


class DatasetScheduleResponse(TypedDict):
    """When the platform publishes a dataset by itself."""

    uid: str
    cron_schedule: str


class DatasetAlternativeExportUpload(TypedDict):
    """A file to offer as an export, with its title."""

    title: str
    type: Literal["uploaded_file"]
    file: str
    description: NotRequired[str]


class DatasetAlternativeExportUpdate(TypedDict):
    """New title and description of an export whose file the platform keeps."""

    title: str
    type: Literal["uploaded_file"]
    description: NotRequired[str]


class HarvesterScheduleRequest(TypedDict):
    """When a harvester runs by itself; there can be one a harvester."""

    cron_schedule: str
    timezone: str


class HarvesterScheduleResponse(TypedDict):
    """When a harvester runs by itself; there can be one a harvester."""

    uid: str
    cron_schedule: str
    timezone: str


PermissionFilter: TypeAlias = Literal[
    "edit_domain",
    "create_page",
    "edit_page",
    "manage_page",
    "explore_restricted_page",
    "create_dataset",
    "edit_dataset",
    "publish_dataset",
    "manage_dataset",
    "explore_restricted_dataset",
    "edit_reuse",
    "manage_subdomains",
    "explore_monitoring",
    "edit_theme",
]


UserAccountType: TypeAlias = Literal["global", "linked", "local"]


class RelatedUser(TypedDict):
    """A user named by the user name."""

    username: str


RelatedUserList: TypeAlias = Sequence[RelatedUser]
"""Users to add at once."""


class ApiKeyRevocationRequest(TypedDict):
    """Why a key is revoked."""

    reason: NotRequired[str]


class ApiKeySearchRequest(TypedDict):
    """A key to look for. The reference does not mark `key` as required."""

    key: str


class StudioPageRequest(TypedDict):
    """A page built in the studio; its content cannot be written here."""

    slug: NotRequired[str]
    public: NotRequired[bool]


class ImageUpload(TypedDict):
    """A form with one image in it; only the reference's text describes it."""

    file: str


MetadataTemplateInputType: TypeAlias = Literal["basic", "admin"]


class NotFoundError(TypedDict):
    """Nothing is there, or nothing that the caller may see."""

    error_code: Literal["not_found"]
    message: str


class ActionResultRequest(TypedDict):
    """The platform has accepted an action; long ones go on in the background."""


class ActionResultResponse(TypedDict):
    """The platform has accepted an action; long ones go on in the background."""

    detail: str


ExtractorParams: TypeAlias = Mapping[str, Any]


class ResourceExtractionInfos(TypedDict):
    """Kind of extraction with its label."""

    label: NotRequired[str]
    type: NotRequired[str]


class ResourceOrigin(TypedDict):
    """Kind of source with its label."""

    label: NotRequired[str]
    type: NotRequired[str]


class GuessedExtractorParams(TypedDict):
    """Settings that fit the source. The reference promises both fields only where the resource is not saved."""

    extractor: NotRequired[str]
    params: NotRequired[ExtractorParams]


class UploadedFileRequest(TypedDict):
    """A file that was uploaded to become the source of a resource."""


class UploadedFileResponse(TypedDict):
    """A file that was uploaded to become the source of a resource."""

    uid: NotRequired[str]
    filename: NotRequired[str]
    mimetype: NotRequired[str | None]
    created_at: NotRequired[str]


DatasetMetadataCustomRequest: TypeAlias = Mapping[str, DatasetMetadataValueRequest]


DatasetMetadataCustomResponse: TypeAlias = Mapping[str, DatasetMetadataValueResponse]


DatasetPermission: TypeAlias = Literal[
    "explore_restricted_dataset", "edit_dataset", "publish_dataset", "manage_dataset"
]


class GroupReference(TypedDict):
    """A group named by its identifier."""

    uid: str


class StringReplaceProcessorRequest(TypedDict):
    """Replaces a text in one field."""

    type: Literal["string_replace"]
    label: str
    field: str
    old: str
    new: str


class StringReplaceProcessorResponse(TypedDict):
    """Replaces a text in one field."""

    uid: str
    type: Literal["string_replace"]
    label: str
    field: str
    old: str
    new: str


class RegexpReplaceProcessorRequest(TypedDict):
    """Replaces what a regular expression matches in one field."""

    type: Literal["regexp_replace"]
    label: str
    field: NotRequired[str]
    regexp: NotRequired[str]
    new: NotRequired[str]


class RegexpReplaceProcessorResponse(TypedDict):
    """Replaces what a regular expression matches in one field."""

    uid: str
    type: Literal["regexp_replace"]
    label: str
    field: NotRequired[str]
    regexp: NotRequired[str]
    new: NotRequired[str]


class ConcatProcessorRequest(TypedDict):
    """Joins fields into a new one."""

    type: Literal["concat"]
    label: str


class ConcatProcessorResponse(TypedDict):
    """Joins fields into a new one."""

    uid: str
    type: Literal["concat"]
    label: str


class SkipRecordProcessorRequest(TypedDict):
    """Leaves out the records that match."""

    type: Literal["skip_record"]
    label: str
    field: NotRequired[str]


class SkipRecordProcessorResponse(TypedDict):
    """Leaves out the records that match."""

    uid: str
    type: Literal["skip_record"]
    label: str
    field: NotRequired[str]


class OtherDatasetProcessorRequest(TypedDict):
    """A processor of any other type, such as `transform_coordinates`, `string_extractor`, `create_geopoint`, `split`, `delete_record`, `set_timezone`, `date_normalizer`, `geojoin`, `geo_distance`, `expression`, `unicode_normalize` or `join_dataset`, with its settings beside `type`."""

    type: str
    label: str


class OtherDatasetProcessorResponse(TypedDict):
    """A processor of any other type, such as `transform_coordinates`, `string_extractor`, `create_geopoint`, `split`, `delete_record`, `set_timezone`, `date_normalizer`, `geojoin`, `geo_distance`, `expression`, `unicode_normalize` or `join_dataset`, with its settings beside `type`."""

    uid: str
    type: str
    label: str


class RenameFieldConfigurationRequest(TypedDict):
    """Gives a field another technical name and another label."""

    type: Literal["rename"]
    label: str
    from_name: str
    to_name: str
    field_label: str


class RenameFieldConfigurationResponse(TypedDict):
    """Gives a field another technical name and another label."""

    uid: str
    type: Literal["rename"]
    label: str
    from_name: str
    to_name: str
    field_label: str


class DescriptionFieldConfigurationRequest(TypedDict):
    """Says what a field holds."""

    type: Literal["description"]
    label: str
    field: str
    description: str


class DescriptionFieldConfigurationResponse(TypedDict):
    """Says what a field holds."""

    uid: str
    type: Literal["description"]
    label: str
    field: str
    description: str


class OrderFieldConfigurationRequest(TypedDict):
    """Puts the fields in order."""

    type: Literal["order"]
    label: str
    args: Sequence[str]


class OrderFieldConfigurationResponse(TypedDict):
    """Puts the fields in order."""

    uid: str
    type: Literal["order"]
    label: str
    args: Sequence[str]


class DeleteFieldConfigurationRequest(TypedDict):
    """Removes a field."""

    type: Literal["delete"]
    label: str
    field: str


class DeleteFieldConfigurationResponse(TypedDict):
    """Removes a field."""

    uid: str
    type: Literal["delete"]
    label: str
    field: str


class PaginatedDatasetSchedulesRequest(TypedDict):
    """One page of schedules of a dataset."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetScheduleRequest]


class PaginatedDatasetSchedulesResponse(TypedDict):
    """One page of schedules of a dataset."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetScheduleResponse]


class DatasetVersionRequest(TypedDict):
    """A state that some parts of a dataset were in."""

    sections: NotRequired[Sequence[str]]
    can_restore: NotRequired[bool]


class DatasetAttachmentRequest(TypedDict):
    """A file shown beside the dataset, for example its documentation."""


class DatasetAttachmentResponse(TypedDict):
    """A file shown beside the dataset, for example its documentation."""

    uid: str
    filename: NotRequired[str]
    mimetype: NotRequired[str | None]
    created_at: NotRequired[str]


class HarvesterErrors(TypedDict):
    """What went wrong in the last or the current run."""

    harvester: str | None
    resources: Mapping[str, str]


class PaginatedHarvesterSchedulesRequest(TypedDict):
    """One page of schedules of a harvester."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[HarvesterScheduleRequest]


class PaginatedHarvesterSchedulesResponse(TypedDict):
    """One page of schedules of a harvester."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[HarvesterScheduleResponse]


Permission: TypeAlias = Literal[
    "edit_domain",
    "create_page",
    "edit_page",
    "manage_page",
    "explore_restricted_page",
    "create_dataset",
    "edit_dataset",
    "publish_dataset",
    "manage_dataset",
    "explore_restricted_dataset",
    "edit_reuse",
    "manage_subdomains",
    "explore_monitoring",
    "edit_theme",
    "edit_form",
    "submit_private_form",
    "create_external_asset",
    "edit_external_asset",
    "explore_restricted_external_asset",
    "manage_glossary",
    "manage_showcase_requests",
]


ManagementLimits: TypeAlias = Mapping[str, Any]


class IdentityProviderReference(TypedDict):
    """An identity provider of the portal, named by its identifier."""

    uid: str


UsersCsv: TypeAlias = str


IdentityProviderAttributes: TypeAlias = Mapping[str, Any]


class ChangeAuthorRequest(TypedDict):
    """The user who made a change, named by the user name."""


class ChangeAuthorResponse(TypedDict):
    """The user who made a change, named by the user name."""

    username: str


class RevocationStatus(TypedDict):
    """When and why a key was revoked."""

    revoked_at: NotRequired[str | None]
    revocation_reason: NotRequired[str]


class SnowflakeOdbcConnectionRequest(TypedDict):
    """A Snowflake warehouse."""

    is_reusable: NotRequired[bool]
    type: Literal["snowflake_odbc"]
    connection_string: str


class SnowflakeOdbcConnectionResponse(TypedDict):
    """A Snowflake warehouse."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["snowflake_odbc"]
    connection_string: str


ConnectionPermission: TypeAlias = Literal["manage_connection"]


class PaginatedStudioPagesRequest(TypedDict):
    """One page of studio pages."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[StudioPageRequest]


class StudioPageContentRequest(TypedDict):
    """One version of a studio page's content."""

    version_name: NotRequired[str]
    title: NotRequired[str]
    description: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]


class StudioPageContentResponse(TypedDict):
    """One version of a studio page's content."""

    version_name: NotRequired[str]
    title: NotRequired[str]
    description: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    updated_by: NotRequired[ChangeAuthorResponse]


StudioPagePermission: TypeAlias = Literal["edit_page"]


LocalizedText: TypeAlias = Mapping[str, str]


class CodeEditorPageContent(TypedDict):
    """What a page is made of, by language."""

    html: NotRequired[LocalizedText]
    css: NotRequired[LocalizedText]


DeletedCodeEditorPageSlugs: TypeAlias = Sequence[str]
"""Slugs of the pages that were deleted."""


CodeEditorPagePermission: TypeAlias = Literal["edit_page", "manage_page"]


class ImageAsset(TypedDict):
    """An image in the portal's library."""

    url: str


MetadataTemplateFieldType: TypeAlias = Literal[
    "text",
    "date",
    "datetime",
    "geo_shape",
    "geo_area",
    "html",
    "multitext",
    "boolean",
    "int",
    "double",
    "longstring",
    "enum",
    "list",
    "enumlist",
    "uri_enum",
    "uri_enumlist",
]


MetadataTemplateFieldRequirementLevel: TypeAlias = Literal["optional", "recommended", "mandatory"]


MetadataTemplateType: TypeAlias = Literal["interop", "basic", "extra", "admin"]


ErrorDetail: TypeAlias = Mapping[str, Any]


ApiCallsQuotaUnit: TypeAlias = Literal["second", "minute", "hour", "day", "month"]


class InvalidDatasetStatusError(TypedDict):
    """The dataset is not in a state that allows the action."""

    error_code: Literal["invalid_dataset_status"]
    message: str


DatasetState: TypeAlias = Literal[
    "idle",
    "error",
    "limit_reached",
    "queued",
    "aborting_processing",
    "processing",
    "deleting",
    "saving_version",
]


class RecordError(TypedDict):
    """One record that a processor or a field refused."""

    record_id: NotRequired[str]
    field_uid: NotRequired[str]
    processor_uid: NotRequired[str]
    message: NotRequired[str]


DatasetStatusParams: TypeAlias = Mapping[str, Any]


class ExtractorRequest(TypedDict):
    """A way to read a source."""


class OdsFormDatasource(TypedDict):
    """The answers to a form of the platform."""

    type: Literal["ods_form"]
    form_uid: NotRequired[str]
    domain_id: NotRequired[str]
    status_to_extract: NotRequired[Sequence[str]]
    is_available: NotRequired[bool]


PreviewRecord: TypeAlias = Mapping[str, Any]


class MetadataTextRequest(TypedDict):
    """A metadata value that is a text."""

    value: str
    override_remote_value: NotRequired[bool]


class MetadataTextResponse(TypedDict):
    """A metadata value that is a text."""

    value: str
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class MetadataTextListRequest(TypedDict):
    """A metadata value that is a list of texts."""

    value: Sequence[str]
    override_remote_value: NotRequired[bool]


class MetadataTextListResponse(TypedDict):
    """A metadata value that is a list of texts."""

    value: Sequence[str]
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class MetadataDateTimeRequest(TypedDict):
    """A metadata value that is a moment."""

    value: str
    override_remote_value: NotRequired[bool]


class MetadataDateTimeResponse(TypedDict):
    """A metadata value that is a moment."""

    value: str
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class MetadataBooleanRequest(TypedDict):
    """A metadata value that is true or false."""

    value: bool
    override_remote_value: NotRequired[bool]


class MetadataBooleanResponse(TypedDict):
    """A metadata value that is true or false."""

    value: bool
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class MetadataSearchBoostsRequest(TypedDict):
    """A metadata value that weighs fields in full-text search."""

    value: Mapping[str, int]
    override_remote_value: NotRequired[bool]


class MetadataSearchBoostsResponse(TypedDict):
    """A metadata value that weighs fields in full-text search."""

    value: Mapping[str, int]
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class AvailableProcessorRequest(TypedDict):
    """A type of processor that the portal offers."""

    type: str
    label: str


class AvailableProcessorResponse(TypedDict):
    """A type of processor that the portal offers."""

    uid: NotRequired[str]
    type: str
    label: str


FeedbackValueType: TypeAlias = Literal[
    "text", "int", "double", "geo_point_2d", "geo_shape", "date", "datetime", "file", "string"
]


FieldType: TypeAlias = Literal[
    "text", "int", "double", "geo_point_2d", "geo_shape", "date", "datetime", "file"
]


FieldAnnotationName: TypeAlias = Literal[
    "id",
    "facet",
    "facetsort",
    "disjunctive",
    "timeserie_precision",
    "timerangeFilter",
    "unit",
    "decimals",
    "sortable",
    "multivalued",
    "hierarchical",
]


class UploadedFileAlternativeExportRequest(TypedDict):
    """An export whose file the platform keeps."""

    title: str
    description: NotRequired[str]
    type: Literal["uploaded_file"]


class UploadedFileAlternativeExportResponse(TypedDict):
    """An export whose file the platform keeps."""

    uid: str
    title: str
    description: NotRequired[str]
    mimetype: NotRequired[str]
    type: Literal["uploaded_file"]
    filename: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]


class UrlAlternativeExportRequest(TypedDict):
    """An export that lies on another server."""

    title: str
    description: NotRequired[str]
    type: Literal["url"]


class UrlAlternativeExportResponse(TypedDict):
    """An export that lies on another server."""

    uid: str
    title: str
    description: NotRequired[str]
    mimetype: NotRequired[str]
    type: Literal["url"]
    url: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]


class ResourceHarvesting(TypedDict):
    """What is done about the resources of a harvested dataset."""

    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]


NameMapping: TypeAlias = Mapping[str, str]


class InvalidHarvesterStatusError(TypedDict):
    """The harvester is not in a state that allows the action."""

    error_code: Literal["invalid_harvester_status"]
    message: str


class HarvesterPreviewDataset(TypedDict):
    """A dataset that would be copied."""

    id: str
    title: str
    description: str


ApiCallsLimitUnit: TypeAlias = Literal["year", "month", "day", "hour", "minute", "second"]


class ConnectionCommonRequest(TypedDict):
    """What every connection has."""

    is_reusable: NotRequired[bool]


class ConnectionCommonResponse(TypedDict):
    """What every connection has."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]


class HttpHeader(TypedDict):
    """A header to send along."""

    name: str
    value: str


class BasicAuth(TypedDict):
    """User name and password."""

    type: Literal["basic_auth"]
    username: str
    password: str | None


class SharepointOidcAuthRequest(TypedDict):
    """OpenID Connect with Microsoft. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    nonce: NotRequired[str | None]
    grant_type: Literal["authorization_code"]
    code: NotRequired[str | None]


class GoogleDriveOidcAuthRequest(TypedDict):
    """OpenID Connect with Google. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    nonce: NotRequired[str | None]
    grant_type: Literal["authorization_code"]
    code: NotRequired[str | None]


class SharedKeyAuth(TypedDict):
    """The shared key of a storage account. The reference's sample calls the key `access_key`."""

    type: Literal["shared_key"]
    account_name: str
    shared_key: str | None


ChoiceLabels: TypeAlias = Mapping[str, LocalizedText]


class SuggestionExhaustiveness(TypedDict):
    """Whether the search went through everything."""

    nb_hits: NotRequired[bool]
    typo: NotRequired[bool]


FieldMessages: TypeAlias = Sequence[str]
"""What is wrong with one field, one sentence an entry."""


class ExtractorParameterRequest(TypedDict):
    """One setting of an extractor."""


class ExtractorParameterResponse(TypedDict):
    """One setting of an extractor."""

    type: str
    is_mandatory: bool
    name: str
    label: NotRequired[str]
    default: NotRequired[str]
    description: NotRequired[str]
    hidden: NotRequired[bool]
    trim: NotRequired[str]
    choices: NotRequired[Sequence[str]]
    can_create_field: NotRequired[bool]
    impacts_guessed_parameters: NotRequired[bool]


class UploadedFileReferenceRequest(TypedDict):
    """An uploaded file named by its identifier; answers may add the rest."""

    uid: str


class UploadedFileReferenceResponse(TypedDict):
    """An uploaded file named by its identifier; answers may add the rest."""

    uid: str
    filename: NotRequired[str]
    mimetype: NotRequired[str | None]
    created_at: NotRequired[str]


class FederatedDomain(TypedDict):
    """The portal that holds the remote dataset."""

    domain_id: str


class FederatedDatasetRequest(TypedDict):
    """The remote dataset; metadata and fields come only when it is expanded."""

    dataset_id: str


FederationParameters: TypeAlias = Mapping[str, Any]


class FieldAnnotation(TypedDict):
    """Special behaviour of a field, with its arguments."""

    name: str
    args: NotRequired[Sequence[str]]


DatasetLanguage: TypeAlias = Literal["en", "fr", "nl", "pt", "it", "ar", "de", "es", "ca", "eu", "sv"]


FacetConfigurationFacetsort: TypeAlias = Literal["count", "num", "alphanum", "-count", "-num", "-alphanum"]


FieldLanguagesItem: TypeAlias = Literal["en", "fr", "nl"]


HarvesterState: TypeAlias = Literal["idle", "queued", "aborting", "processing", "deleting", "new"]


ForcedMetadata: TypeAlias = Mapping[str, Any]


class BulkUserFailure(TypedDict):
    """The item was refused."""

    status_code: Literal["error"]
    error: NotRequired[Any]


HttpOAuth2AuthGrantType: TypeAlias = Literal["password", "authorization_code", "client_credentials"]


IdentityClaims: TypeAlias = Mapping[str, Any]


class AwsSignatureV4Auth(TypedDict):
    """An access key with its secret."""

    type: Literal["aws_signature_v4"]
    access_key_id: str
    secret_access_key: str | None
    region: str


class IamRoleAuthRequest(TypedDict):
    """A role that the platform assumes; it is created without an ARN, which a later update fills in."""

    type: Literal["iam_role"]
    region: str
    role_arn: NotRequired[str]


class IamRoleAuthResponse(TypedDict):
    """A role that the platform assumes; it is created without an ARN, which a later update fills in."""

    type: Literal["iam_role"]
    region: str
    role_arn: NotRequired[str]
    ods_aws_account_id: NotRequired[str]
    external_id: NotRequired[str]
    is_valid: NotRequired[bool]


class ConnectionReference(TypedDict):
    """A connection named by its identifier."""

    uid: str


FederatedDatasetMetas: TypeAlias = Mapping[str, Any]


FederatedDatasetField: TypeAlias = Mapping[str, Any]


DatasetMetadataTemplateRequest: TypeAlias = Mapping[str, DatasetMetadataValueRequest]


DatasetMetadataTemplateResponse: TypeAlias = Mapping[str, DatasetMetadataValueResponse]


DatasetProcessorRequest: TypeAlias = (
    StringReplaceProcessorRequest
    | RegexpReplaceProcessorRequest
    | ConcatProcessorRequest
    | SkipRecordProcessorRequest
    | OtherDatasetProcessorRequest
)


DatasetProcessorResponse: TypeAlias = (
    StringReplaceProcessorResponse
    | RegexpReplaceProcessorResponse
    | ConcatProcessorResponse
    | SkipRecordProcessorResponse
    | OtherDatasetProcessorResponse
)


class ApiKeyRequest(TypedDict):
    """A key of the caller's own; it can do what both it and its owner are permitted."""

    label: NotRequired[str]
    permissions: NotRequired[Sequence[Permission]]


class ConnectionUserRuleset(TypedDict):
    """What one user may do with a connection. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[ConnectionPermission]]


class ConnectionGroupRuleset(TypedDict):
    """What the members of one group may do with a connection. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[ConnectionPermission]]


class StudioPageResponse(TypedDict):
    """A page built in the studio; its content cannot be written here."""

    uid: str
    slug: NotRequired[str]
    public: NotRequired[bool]
    contents: NotRequired[Sequence[StudioPageContentResponse]]
    first_published_at: NotRequired[str | None]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    created_by: NotRequired[ChangeAuthorResponse]


class StudioPageGroupRuleset(TypedDict):
    """Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[StudioPagePermission]]


class StudioPageUserRuleset(TypedDict):
    """Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[StudioPagePermission]]


class CodeEditorPageRequest(TypedDict):
    """A page written as HTML and CSS."""

    slug: NotRequired[str]
    title: NotRequired[LocalizedText]
    description: NotRequired[str]
    content: CodeEditorPageContent
    template: NotRequired[str]
    tags: NotRequired[Sequence[str]]
    is_restricted: NotRequired[bool]
    is_archived: NotRequired[bool]


class CodeEditorPageResponse(TypedDict):
    """A page written as HTML and CSS."""

    slug: NotRequired[str]
    title: NotRequired[LocalizedText]
    description: NotRequired[str]
    content: CodeEditorPageContent
    template: NotRequired[str]
    tags: NotRequired[Sequence[str]]
    is_restricted: NotRequired[bool]
    is_archived: NotRequired[bool]
    has_subdomain_copies: NotRequired[bool]
    is_pushed_by_parent: NotRequired[bool]
    created_by: NotRequired[ChangeAuthorResponse]
    updated_by: NotRequired[ChangeAuthorResponse]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]


class CodeEditorPageGroupRuleset(TypedDict):
    """Lets one group see a code editor page and perhaps edit it. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[CodeEditorPagePermission]]


class CodeEditorPageUserRuleset(TypedDict):
    """Lets one user see a code editor page and perhaps edit it. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[CodeEditorPagePermission]]


class Error(TypedDict):
    """The general shape of a refusal, of which the other errors are special cases."""

    error_code: str
    message: str
    trace_id: NotRequired[str]
    detail: NotRequired[ErrorDetail]


class DatasetStatus(TypedDict):
    """The state of a dataset and of the job that may be running on it."""

    status: DatasetState
    previous: NotRequired[DatasetState | None]
    next: NotRequired[DatasetState | None]
    since: NotRequired[str]
    is_published: NotRequired[bool | None]
    message: NotRequired[str | None]
    records_errors: NotRequired[Sequence[RecordError]]
    params: NotRequired[DatasetStatusParams]


ExtractorListRequest: TypeAlias = Sequence[ExtractorRequest]
"""Extractors; after a guess the best one comes first."""


class DatasetMetadataVisualizationRequest(TypedDict):
    """How the portal shows a dataset as table, map, chart, image gallery, calendar or custom view."""

    analyze_disabled: NotRequired[MetadataBooleanRequest]
    analyze_default: NotRequired[MetadataTextRequest]
    table_fields: NotRequired[MetadataTextListRequest]
    table_default_sort_field: NotRequired[MetadataTextRequest]
    table_default_sort_direction: NotRequired[MetadataTextRequest]
    map_disabled: NotRequired[MetadataBooleanRequest]
    map_basemap: NotRequired[MetadataTextRequest]
    map_marker_picto: NotRequired[MetadataTextRequest]
    map_marker_color: NotRequired[MetadataTextRequest]
    map_marker_hidemarkershape: NotRequired[MetadataBooleanRequest]
    map_tooltip_disabled: NotRequired[MetadataBooleanRequest]
    map_tooltip_title: NotRequired[MetadataTextRequest]
    map_tooltip_fields: NotRequired[MetadataTextListRequest]
    map_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    map_tooltip_html: NotRequired[MetadataTextRequest]
    map_tooltip_sort_field: NotRequired[MetadataTextRequest]
    map_tooltip_sort_direction: NotRequired[MetadataTextRequest]
    media_gallery_fields: NotRequired[MetadataTextListRequest]
    images_disabled: NotRequired[MetadataBooleanRequest]
    image_fields: NotRequired[MetadataTextListRequest]
    image_title: NotRequired[MetadataTextRequest]
    image_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    image_tooltip_html: NotRequired[DatasetMetadataValueRequest]
    calendar_enabled: NotRequired[MetadataBooleanRequest]
    calendar_event_title: NotRequired[MetadataTextRequest]
    calendar_event_start: NotRequired[MetadataTextRequest]
    calendar_event_end: NotRequired[MetadataTextRequest]
    calendar_event_color: NotRequired[MetadataTextRequest]
    calendar_tooltip_fields: NotRequired[MetadataTextListRequest]
    calendar_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    calendar_tooltip_html: NotRequired[MetadataTextRequest]
    calendar_available_views: NotRequired[MetadataTextRequest]
    calendar_default_view: NotRequired[MetadataTextRequest]
    custom_view_enabled: NotRequired[MetadataBooleanRequest]
    custom_view_title: NotRequired[MetadataTextRequest]
    custom_view_icon: NotRequired[MetadataTextRequest]
    custom_view_slug: NotRequired[MetadataTextRequest]
    custom_view_html: NotRequired[MetadataTextRequest]
    custom_view_css: NotRequired[MetadataTextRequest]


class DatasetMetadataVisualizationResponse(TypedDict):
    """How the portal shows a dataset as table, map, chart, image gallery, calendar or custom view."""

    analyze_disabled: NotRequired[MetadataBooleanResponse]
    analyze_default: NotRequired[MetadataTextResponse]
    table_fields: NotRequired[MetadataTextListResponse]
    table_default_sort_field: NotRequired[MetadataTextResponse]
    table_default_sort_direction: NotRequired[MetadataTextResponse]
    map_disabled: NotRequired[MetadataBooleanResponse]
    map_basemap: NotRequired[MetadataTextResponse]
    map_marker_picto: NotRequired[MetadataTextResponse]
    map_marker_color: NotRequired[MetadataTextResponse]
    map_marker_hidemarkershape: NotRequired[MetadataBooleanResponse]
    map_tooltip_disabled: NotRequired[MetadataBooleanResponse]
    map_tooltip_title: NotRequired[MetadataTextResponse]
    map_tooltip_fields: NotRequired[MetadataTextListResponse]
    map_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    map_tooltip_html: NotRequired[MetadataTextResponse]
    map_tooltip_sort_field: NotRequired[MetadataTextResponse]
    map_tooltip_sort_direction: NotRequired[MetadataTextResponse]
    media_gallery_fields: NotRequired[MetadataTextListResponse]
    images_disabled: NotRequired[MetadataBooleanResponse]
    image_fields: NotRequired[MetadataTextListResponse]
    image_title: NotRequired[MetadataTextResponse]
    image_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    image_tooltip_html: NotRequired[DatasetMetadataValueResponse]
    calendar_enabled: NotRequired[MetadataBooleanResponse]
    calendar_event_title: NotRequired[MetadataTextResponse]
    calendar_event_start: NotRequired[MetadataTextResponse]
    calendar_event_end: NotRequired[MetadataTextResponse]
    calendar_event_color: NotRequired[MetadataTextResponse]
    calendar_tooltip_fields: NotRequired[MetadataTextListResponse]
    calendar_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    calendar_tooltip_html: NotRequired[MetadataTextResponse]
    calendar_available_views: NotRequired[MetadataTextResponse]
    calendar_default_view: NotRequired[MetadataTextResponse]
    custom_view_enabled: NotRequired[MetadataBooleanResponse]
    custom_view_title: NotRequired[MetadataTextResponse]
    custom_view_icon: NotRequired[MetadataTextResponse]
    custom_view_slug: NotRequired[MetadataTextResponse]
    custom_view_html: NotRequired[MetadataTextResponse]
    custom_view_css: NotRequired[MetadataTextResponse]


class DatasetMetadataInternalRequest(TypedDict):
    """Settings of a dataset that the portal does not show."""

    license_id: NotRequired[MetadataTextRequest]
    theme_id: NotRequired[MetadataTextListRequest]
    draft: NotRequired[MetadataBooleanRequest]


class DatasetMetadataInternalResponse(TypedDict):
    """Settings of a dataset that the portal does not show."""

    license_id: NotRequired[MetadataTextResponse]
    theme_id: NotRequired[MetadataTextListResponse]
    draft: NotRequired[MetadataBooleanResponse]


class PaginatedDatasetProcessorsRequest(TypedDict):
    """One page of processors, in the order in which they are applied."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetProcessorRequest]


class PaginatedDatasetProcessorsResponse(TypedDict):
    """One page of processors, in the order in which they are applied."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetProcessorResponse]


DatasetProcessorListRequest: TypeAlias = Sequence[AvailableProcessorRequest]
"""The types of processor that the portal offers. The reference describes them like the processors of a dataset; the predecessor answered plain names."""


DatasetProcessorListResponse: TypeAlias = Sequence[AvailableProcessorResponse]
"""The types of processor that the portal offers. The reference describes them like the processors of a dataset; the predecessor answered plain names."""


class TypeFieldConfigurationRequest(TypedDict):
    """Sets the type of a field."""

    type: Literal["type"]
    label: str
    field: str
    type_param: FieldType


class TypeFieldConfigurationResponse(TypedDict):
    """Sets the type of a field."""

    uid: str
    type: Literal["type"]
    label: str
    field: str
    type_param: FieldType


class AnnotateFieldConfigurationRequest(TypedDict):
    """Gives a field special behaviour."""

    type: Literal["annotate"]
    label: str
    field: str
    annotation: FieldAnnotationName
    args: NotRequired[Sequence[str | int]]


class AnnotateFieldConfigurationResponse(TypedDict):
    """Gives a field special behaviour."""

    uid: str
    type: Literal["annotate"]
    label: str
    field: str
    annotation: FieldAnnotationName
    args: NotRequired[Sequence[str | int]]


class PaginatedDatasetVersionsRequest(TypedDict):
    """One page of versions."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetVersionRequest]


class DatasetVersionResponse(TypedDict):
    """A state that some parts of a dataset were in."""

    uid: str
    sections: NotRequired[Sequence[str]]
    created_by: NotRequired[ChangeAuthorResponse]
    can_restore: NotRequired[bool]
    created_at: NotRequired[str]


class PaginatedDatasetAttachmentsRequest(TypedDict):
    """One page of attachments."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetAttachmentRequest]


class PaginatedDatasetAttachmentsResponse(TypedDict):
    """One page of attachments."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetAttachmentResponse]


DatasetAlternativeExportRequest: TypeAlias = (
    UploadedFileAlternativeExportRequest | UrlAlternativeExportRequest
)


DatasetAlternativeExportResponse: TypeAlias = (
    UploadedFileAlternativeExportResponse | UrlAlternativeExportResponse
)


class ArcgisHarvesterRequest(TypedDict):
    """An ArcGIS server."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["arcgis"]
    url: str


class ArcgisHarvesterResponse(TypedDict):
    """An ArcGIS server."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["arcgis"]
    url: str


class ArcgisOpendataHarvesterRequest(TypedDict):
    """An ArcGIS open data site."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["arcgis_opendata"]
    url: str
    compute_geo_area: NotRequired[bool]
    fetch_data: NotRequired[bool]


class ArcgisOpendataHarvesterResponse(TypedDict):
    """An ArcGIS open data site."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["arcgis_opendata"]
    url: str
    compute_geo_area: NotRequired[bool]
    fetch_data: NotRequired[bool]


class CkanHarvesterRequest(TypedDict):
    """A CKAN portal. Defaults are the reference's, without the stray quotes in some of them."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ckan"]
    url: str
    limit: NotRequired[int]
    offset: NotRequired[int]
    sort: NotRequired[str]
    api_key: NotRequired[str | None]
    group: NotRequired[str]
    language: NotRequired[str]
    query: NotRequired[str]


class CkanHarvesterResponse(TypedDict):
    """A CKAN portal. Defaults are the reference's, without the stray quotes in some of them."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ckan"]
    url: str
    limit: NotRequired[int]
    offset: NotRequired[int]
    sort: NotRequired[str]
    api_key: NotRequired[str | None]
    group: NotRequired[str]
    language: NotRequired[str]
    query: NotRequired[str]


class CswHarvesterRequest(TypedDict):
    """A catalogue service for the web (CSW)."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    type: Literal["csw"]
    url: str
    keywords_thesaurus: NotRequired[str]
    theme_thesaurus: NotRequired[str]
    insert_br_in_description: NotRequired[bool]
    constraint_language: NotRequired[bool]
    invert_coordinates: NotRequired[bool]
    themes_mapping: NotRequired[Mapping[str, NameMapping]]
    licenses_mapping: NotRequired[NameMapping]
    metadata_only: NotRequired[bool]


class CswHarvesterResponse(TypedDict):
    """A catalogue service for the web (CSW)."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    type: Literal["csw"]
    url: str
    keywords_thesaurus: NotRequired[str]
    theme_thesaurus: NotRequired[str]
    insert_br_in_description: NotRequired[bool]
    constraint_language: NotRequired[bool]
    invert_coordinates: NotRequired[bool]
    themes_mapping: NotRequired[Mapping[str, NameMapping]]
    licenses_mapping: NotRequired[NameMapping]
    metadata_only: NotRequired[bool]


class DatagouvHarvesterRequest(TypedDict):
    """The French national portal."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["datagouv"]
    organization_id: str
    attachment: NotRequired[bool]
    filter_name: NotRequired[str]
    filter_value: NotRequired[str]


class DatagouvHarvesterResponse(TypedDict):
    """The French national portal."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["datagouv"]
    organization_id: str
    attachment: NotRequired[bool]
    filter_name: NotRequired[str]
    filter_value: NotRequired[str]


class DatajsonHarvesterRequest(TypedDict):
    """A `data.json` catalogue."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["datajson"]
    url: str
    number_of_datasets: NotRequired[int | None]


class DatajsonHarvesterResponse(TypedDict):
    """A `data.json` catalogue."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["datajson"]
    url: str
    number_of_datasets: NotRequired[int | None]


class FtpHarvesterRequest(TypedDict):
    """Files on an FTP server."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    meta: NotRequired[str]


class FtpHarvesterResponse(TypedDict):
    """Files on an FTP server."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    meta: NotRequired[str]


class FtpCsvHarvesterRequest(TypedDict):
    """Files on an FTP server that a CSV file lists."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp_csv"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    metadata_file: str
    metadata_join_key: NotRequired[str]


class FtpCsvHarvesterResponse(TypedDict):
    """Files on an FTP server that a CSV file lists."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp_csv"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    metadata_file: str
    metadata_join_key: NotRequired[str]


class FtpWithMetaCsvHarvesterRequest(TypedDict):
    """Files on an FTP server whose metadata a CSV file holds."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp_with_meta_csv"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    metadata_file: str
    resource_location_column: NotRequired[str]
    resource_schema_column: NotRequired[str]
    csv_separator: NotRequired[str]


class FtpWithMetaCsvHarvesterResponse(TypedDict):
    """Files on an FTP server whose metadata a CSV file holds."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["ftp_with_meta_csv"]
    host: str
    user: str
    password: str | None
    directory: NotRequired[str]
    metadata_file: str
    resource_location_column: NotRequired[str]
    resource_schema_column: NotRequired[str]
    csv_separator: NotRequired[str]


class JunarHarvesterRequest(TypedDict):
    """A Junar portal."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["junar"]
    url: str
    auth_key: str | None
    query_string: NotRequired[str]
    categories: NotRequired[str]


class JunarHarvesterResponse(TypedDict):
    """A Junar portal."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["junar"]
    url: str
    auth_key: str | None
    query_string: NotRequired[str]
    categories: NotRequired[str]


class OmiNodeHarvesterRequest(TypedDict):
    """An O-MI node."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["omi_node"]
    url: str
    infoitems_limit: NotRequired[int | None]
    omi_node_version: NotRequired[str]


class OmiNodeHarvesterResponse(TypedDict):
    """An O-MI node."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["omi_node"]
    url: str
    infoitems_limit: NotRequired[int | None]
    omi_node_version: NotRequired[str]


class OdsHarvesterRequest(TypedDict):
    """Another Opendatasoft portal."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    type: Literal["ods"]
    domain: str
    refines: NotRequired[str]
    api_key: NotRequired[str | None]


class OdsHarvesterResponse(TypedDict):
    """Another Opendatasoft portal."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    type: Literal["ods"]
    domain: str
    refines: NotRequired[str]
    api_key: NotRequired[str | None]


class QuandlHarvesterRequest(TypedDict):
    """A Quandl database."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["quandl"]
    database_code: str
    api_key: str | None
    number_of_datasets: int


class QuandlHarvesterResponse(TypedDict):
    """A Quandl database."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["quandl"]
    database_code: str
    api_key: str | None
    number_of_datasets: int


class SocrataHarvesterRequest(TypedDict):
    """A Socrata portal."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["socrata"]
    url: str


class SocrataHarvesterResponse(TypedDict):
    """A Socrata portal."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    download_resources: NotRequired[bool]
    metadata_only: NotRequired[bool]
    type: Literal["socrata"]
    url: str


class WfsHarvesterRequest(TypedDict):
    """A web feature service (WFS)."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    type: Literal["wfs"]
    url: str
    metadata_only: NotRequired[bool]


class WfsHarvesterResponse(TypedDict):
    """A web feature service (WFS)."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None
    type: Literal["wfs"]
    url: str
    metadata_only: NotRequired[bool]


class HarvesterPreview(TypedDict):
    """What a run would copy."""

    total_count: int
    results: Sequence[HarvesterPreviewDataset]


class PaginatedApiKeysRequest(TypedDict):
    """One page of API keys."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ApiKeyRequest]


class ApiKeySearchResultRequest(TypedDict):
    """Whether a key is known, revoked or not."""

    found: NotRequired[bool]
    result: NotRequired[ApiKeyRequest | None]


class FtpConnectionRequest(TypedDict):
    """An FTP, FTPS or SFTP server."""

    is_reusable: NotRequired[bool]
    type: Literal["ftp"]
    url: str
    auth: NotRequired[BasicAuth | None]


class FtpConnectionResponse(TypedDict):
    """An FTP, FTPS or SFTP server."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["ftp"]
    url: str
    auth: NotRequired[BasicAuth | None]


class SharepointConnectionRequest(TypedDict):
    """A SharePoint account."""

    is_reusable: NotRequired[bool]
    type: Literal["sharepoint"]
    auth: NotRequired[SharepointOidcAuthRequest]


class GoogleDriveConnectionRequest(TypedDict):
    """A Google account."""

    is_reusable: NotRequired[bool]
    type: Literal["google_drive"]
    auth: NotRequired[GoogleDriveOidcAuthRequest]


class AzureBlobStorageConnectionRequest(TypedDict):
    """An Azure storage account."""

    is_reusable: NotRequired[bool]
    type: Literal["azure_blob_storage"]
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[SharedKeyAuth]


class AzureBlobStorageConnectionResponse(TypedDict):
    """An Azure storage account."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["azure_blob_storage"]
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[SharedKeyAuth]


class PaginatedConnectionUserRulesets(TypedDict):
    """One page of user rulesets of a connection."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ConnectionUserRuleset]


class PaginatedConnectionGroupRulesets(TypedDict):
    """One page of group rulesets of a connection."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ConnectionGroupRuleset]


class PaginatedStudioPagesResponse(TypedDict):
    """One page of studio pages."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[StudioPageResponse]


class PaginatedStudioPageGroupRulesets(TypedDict):
    """One page of group rulesets of a studio page."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[StudioPageGroupRuleset]


class PaginatedStudioPageUserRulesets(TypedDict):
    """One page of user rulesets of a studio page."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[StudioPageUserRuleset]


class PaginatedCodeEditorPagesRequest(TypedDict):
    """One page of code editor pages."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[CodeEditorPageRequest]


class PaginatedCodeEditorPagesResponse(TypedDict):
    """One page of code editor pages."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[CodeEditorPageResponse]


class PaginatedCodeEditorPageGroupRulesets(TypedDict):
    """One page of group rulesets of a code editor page."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[CodeEditorPageGroupRuleset]


class PaginatedCodeEditorPageUserRulesets(TypedDict):
    """One page of user rulesets of a code editor page."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[CodeEditorPageUserRuleset]


class PaginatedImageAssets(TypedDict):
    """One page of images."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ImageAsset]


class MetadataTemplateFieldRequest(TypedDict):
    """One field of a metadata template."""

    name: str
    type: NotRequired[MetadataTemplateFieldType]
    label: NotRequired[str | None]
    help_text: NotRequired[str | None]
    self_suggest: NotRequired[bool]
    is_filter: NotRequired[bool]
    i18n: NotRequired[bool]
    choices: NotRequired[Sequence[str] | None]
    labels: NotRequired[ChoiceLabels | None]
    requirement_level: NotRequired[MetadataTemplateFieldRequirementLevel]


class MetadataTemplateFieldResponse(TypedDict):
    """One field of a metadata template."""

    name: str
    type: NotRequired[MetadataTemplateFieldType]
    label: NotRequired[str | None]
    help_text: NotRequired[str | None]
    is_hidden: NotRequired[bool]
    self_suggest: NotRequired[bool]
    is_filter: NotRequired[bool]
    i18n: NotRequired[bool]
    suggest_url: NotRequired[str | None]
    choices: NotRequired[Sequence[str] | None]
    labels: NotRequired[ChoiceLabels | None]
    requirement_level: NotRequired[MetadataTemplateFieldRequirementLevel]


class MetadataTemplateRequest(TypedDict):
    """A group of metadata fields that datasets can have."""

    name: str
    title: str
    is_active: bool
    schema: Sequence[MetadataTemplateFieldRequest]
    type: MetadataTemplateType


class MetadataTemplateResponse(TypedDict):
    """A group of metadata fields that datasets can have."""

    name: str
    title: str
    is_active: bool
    is_always_active: NotRequired[bool]
    is_system: NotRequired[bool]
    schema: Sequence[MetadataTemplateFieldResponse]
    type: MetadataTemplateType
    created_at: NotRequired[str]
    created_by: NotRequired[ChangeAuthorResponse]
    updated_at: NotRequired[str]
    updated_by: NotRequired[ChangeAuthorResponse]


class PaginatedMetadataTemplateFieldsRequest(TypedDict):
    """One page of fields of a metadata template."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[MetadataTemplateFieldRequest]


class PaginatedMetadataTemplateFieldsResponse(TypedDict):
    """One page of fields of a metadata template."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[MetadataTemplateFieldResponse]


class MetadataTemplateFieldSuggestions(TypedDict):
    """Values that the platform or a service behind it suggests; without such a service only an empty list."""

    hits: Sequence[Any]
    nb_hits: NotRequired[float]
    page: NotRequired[float]
    hits_per_page: NotRequired[float]
    exhaustive_nb_hits: NotRequired[bool]
    exhaustive_typo: NotRequired[bool]
    exhaustive: NotRequired[SuggestionExhaustiveness]
    query: NotRequired[str]
    params: NotRequired[str]
    processing_time_ms: NotRequired[float]


class ValidationError(TypedDict):
    """Some of the values sent were refused; `detail` says which and why."""

    error_code: Literal["validation_error"]
    message: str
    detail: Mapping[str, FieldMessages]


class BadRequestError(TypedDict):
    """The request could not be understood at all, for example because its body is not JSON."""

    error_code: Literal["bad_request"]
    message: str
    trace_id: NotRequired[str]
    detail: NotRequired[ErrorDetail]


class ApiCallsQuota(TypedDict):
    """How many API calls are allowed within one unit of time."""

    unit: NotRequired[ApiCallsQuotaUnit]
    limit: NotRequired[float]


class ExtractorResponse(TypedDict):
    """A way to read a source."""

    type: str
    label: str
    parameters: Sequence[ExtractorParameterResponse]


class UploadedFileDatasourceRequest(TypedDict):
    """A file that was uploaded to the dataset before."""

    type: Literal["uploaded_file"]
    file: UploadedFileReferenceRequest


class UploadedFileDatasourceResponse(TypedDict):
    """A file that was uploaded to the dataset before."""

    type: Literal["uploaded_file"]
    file: UploadedFileReferenceResponse


class FederatedDatasourceRequest(TypedDict):
    """A dataset of another portal, read in place."""

    type: Literal["federated"]
    domain: FederatedDomain
    dataset: FederatedDatasetRequest
    impersonate_permissions: NotRequired[bool | None]
    parameters: NotRequired[FederationParameters]


class PreviewField(TypedDict):
    """A field as the extractor found it."""

    name: str
    label: str
    type: NotRequired[str]
    description: NotRequired[str]
    original_name: NotRequired[str]
    annotations: NotRequired[Sequence[FieldAnnotation]]


class MetadataLanguageRequest(TypedDict):
    """A metadata value that is a language."""

    value: DatasetLanguage
    override_remote_value: NotRequired[bool]


class MetadataLanguageResponse(TypedDict):
    """A metadata value that is a language."""

    value: DatasetLanguage
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class FeedbackValue(TypedDict):
    """A value that a reader proposed for one field."""

    value: NotRequired[Any]
    type: NotRequired[FeedbackValueType]


class HarvesterCommonRequest(TypedDict):
    """What every harvester has."""

    name: str
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]


class HarvesterCommonResponse(TypedDict):
    """What every harvester has."""

    uid: str
    name: str
    status: HarvesterState
    version: NotRequired[int]
    restrict_datasets_visibility: NotRequired[bool]
    delete_missing_datasets: NotRequired[bool]
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    remote_datasets_count: int
    harvested_datasets_count: int
    published_datasets_count: int
    attached_datasets_count: int
    has_error: bool
    resource_errors_count: int
    created_at: str
    updated_at: str
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    last_success_at: str | None


class ApiCallsLimit(TypedDict):
    """How many API calls are allowed within one unit of time."""

    limit: float
    unit: ApiCallsLimitUnit


class SharepointOidcAuthResponse(TypedDict):
    """OpenID Connect with Microsoft. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    grant_type: Literal["authorization_code"]
    claims: NotRequired[IdentityClaims]


class GoogleDriveOidcAuthResponse(TypedDict):
    """OpenID Connect with Google. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    grant_type: Literal["authorization_code"]
    claims: NotRequired[IdentityClaims]
    application_id: NotRequired[str]


AmazonS3AuthRequest: TypeAlias = AwsSignatureV4Auth | IamRoleAuthRequest


AmazonS3AuthResponse: TypeAlias = AwsSignatureV4Auth | IamRoleAuthResponse


FtpDatasourceConnectionRequest: TypeAlias = FtpConnectionRequest | ConnectionReference


FtpDatasourceConnectionResponse: TypeAlias = FtpConnectionResponse | ConnectionReference


SharepointDatasourceConnectionRequest: TypeAlias = SharepointConnectionRequest | ConnectionReference


GoogleDriveDatasourceConnectionRequest: TypeAlias = GoogleDriveConnectionRequest | ConnectionReference


AzureBlobStorageDatasourceConnectionRequest: TypeAlias = (
    AzureBlobStorageConnectionRequest | ConnectionReference
)


AzureBlobStorageDatasourceConnectionResponse: TypeAlias = (
    AzureBlobStorageConnectionResponse | ConnectionReference
)


class FederatedDatasetResponse(TypedDict):
    """The remote dataset; metadata and fields come only when it is expanded."""

    dataset_id: str
    metas: NotRequired[FederatedDatasetMetas]
    fields: NotRequired[Sequence[FederatedDatasetField]]


SnowflakeOdbcDatasourceConnectionRequest: TypeAlias = SnowflakeOdbcConnectionRequest | ConnectionReference


SnowflakeOdbcDatasourceConnectionResponse: TypeAlias = SnowflakeOdbcConnectionResponse | ConnectionReference


class FacetConfiguration(TypedDict):
    """One filter of a dataset."""

    field_name: str
    facetsort: NotRequired[FacetConfigurationFacetsort]
    disjunctive: NotRequired[bool]
    timerange_filter: NotRequired[bool]


FieldLanguages: TypeAlias = Sequence[FieldLanguagesItem]
"""Languages in which a field is shown."""


class HttpOAuth2AuthRequest(TypedDict):
    """OAuth 2. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oauth2"]
    client_id: str
    client_secret: NotRequired[str | None]
    scope: str
    token_endpoint: str
    grant_type: HttpOAuth2AuthGrantType
    username: NotRequired[str]
    password: NotRequired[str | None]
    code: NotRequired[str | None]


class HttpOAuth2AuthResponse(TypedDict):
    """OAuth 2. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oauth2"]
    client_id: str
    scope: str
    token_endpoint: str
    grant_type: HttpOAuth2AuthGrantType
    username: NotRequired[str]
    password: NotRequired[str | None]


class HttpOidcAuthRequest(TypedDict):
    """OpenID Connect. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oidc"]
    client_id: str
    client_secret: NotRequired[str | None]
    scope: str
    token_endpoint: str
    grant_type: Literal["authorization_code"]
    code: NotRequired[str | None]
    claims: NotRequired[IdentityClaims]


class HttpOidcAuthResponse(TypedDict):
    """OpenID Connect. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oidc"]
    client_id: str
    scope: str
    token_endpoint: str
    grant_type: Literal["authorization_code"]
    claims: NotRequired[IdentityClaims]


DatasetFieldConfigurationRequest: TypeAlias = (
    RenameFieldConfigurationRequest
    | TypeFieldConfigurationRequest
    | AnnotateFieldConfigurationRequest
    | DescriptionFieldConfigurationRequest
    | OrderFieldConfigurationRequest
    | DeleteFieldConfigurationRequest
)


DatasetFieldConfigurationResponse: TypeAlias = (
    RenameFieldConfigurationResponse
    | TypeFieldConfigurationResponse
    | AnnotateFieldConfigurationResponse
    | DescriptionFieldConfigurationResponse
    | OrderFieldConfigurationResponse
    | DeleteFieldConfigurationResponse
)


HarvesterRequest: TypeAlias = (
    ArcgisHarvesterRequest
    | ArcgisOpendataHarvesterRequest
    | CkanHarvesterRequest
    | CswHarvesterRequest
    | DatagouvHarvesterRequest
    | DatajsonHarvesterRequest
    | FtpHarvesterRequest
    | FtpCsvHarvesterRequest
    | FtpWithMetaCsvHarvesterRequest
    | JunarHarvesterRequest
    | OmiNodeHarvesterRequest
    | OdsHarvesterRequest
    | QuandlHarvesterRequest
    | SocrataHarvesterRequest
    | WfsHarvesterRequest
)


HarvesterResponse: TypeAlias = (
    ArcgisHarvesterResponse
    | ArcgisOpendataHarvesterResponse
    | CkanHarvesterResponse
    | CswHarvesterResponse
    | DatagouvHarvesterResponse
    | DatajsonHarvesterResponse
    | FtpHarvesterResponse
    | FtpCsvHarvesterResponse
    | FtpWithMetaCsvHarvesterResponse
    | JunarHarvesterResponse
    | OmiNodeHarvesterResponse
    | OdsHarvesterResponse
    | QuandlHarvesterResponse
    | SocrataHarvesterResponse
    | WfsHarvesterResponse
)


class MetadataTemplateInputRequest(TypedDict):
    """A metadata template as it is written."""

    name: str
    title: str
    is_active: bool
    schema: Sequence[MetadataTemplateFieldRequest]
    type: MetadataTemplateInputType


class MetadataTemplateInputResponse(TypedDict):
    """A metadata template as it is written."""

    name: str
    title: str
    is_active: bool
    schema: Sequence[MetadataTemplateFieldResponse]
    type: MetadataTemplateInputType


InvalidRequest: TypeAlias = ValidationError | BadRequestError


class DatasetSecurity(TypedDict):
    """What those it applies to may see of a dataset, and how often they may ask."""

    is_data_visible: NotRequired[bool]
    visible_fields: NotRequired[Sequence[str] | None]
    filter_query: NotRequired[str]
    api_calls_quota: NotRequired[ApiCallsQuota | None]


DatasetActionRefusal: TypeAlias = InvalidDatasetStatusError | ValidationError | BadRequestError


ExtractorListResponse: TypeAlias = Sequence[ExtractorResponse]
"""Extractors; after a guess the best one comes first."""


class ResourcePreview(TypedDict):
    """The fields of a source and its first records."""

    fields: NotRequired[Sequence[PreviewField]]
    records: NotRequired[Sequence[PreviewRecord]]


class DatasetMetadataDefaultRequest(TypedDict):
    """The standard metadata of every dataset. The reference marks title, modified and language as required; the vendor took that back in a later correction and clients leave `modified` out, so nothing is required here."""

    title: NotRequired[MetadataTextRequest]
    description: NotRequired[MetadataTextRequest]
    keyword: NotRequired[MetadataTextListRequest]
    modified: NotRequired[MetadataDateTimeRequest]
    modified_updates_on_metadata_change: NotRequired[MetadataBooleanRequest]
    modified_updates_on_data_change: NotRequired[MetadataBooleanRequest]
    geographic_reference: NotRequired[MetadataTextListRequest]
    geographic_reference_auto: NotRequired[MetadataBooleanRequest]
    language: NotRequired[MetadataLanguageRequest]
    timezone: NotRequired[MetadataTextRequest]
    publisher: NotRequired[MetadataTextRequest]
    references: NotRequired[MetadataTextRequest]
    attributions: NotRequired[MetadataTextListRequest]


class DatasetMetadataDefaultResponse(TypedDict):
    """The standard metadata of every dataset. The reference marks title, modified and language as required; the vendor took that back in a later correction and clients leave `modified` out, so nothing is required here."""

    title: NotRequired[MetadataTextResponse]
    description: NotRequired[MetadataTextResponse]
    keyword: NotRequired[MetadataTextListResponse]
    modified: NotRequired[MetadataDateTimeResponse]
    modified_updates_on_metadata_change: NotRequired[MetadataBooleanResponse]
    modified_updates_on_data_change: NotRequired[MetadataBooleanResponse]
    geographic_reference: NotRequired[MetadataTextListResponse]
    geographic_reference_auto: NotRequired[MetadataBooleanResponse]
    language: NotRequired[MetadataLanguageResponse]
    timezone: NotRequired[MetadataTextResponse]
    publisher: NotRequired[MetadataTextResponse]
    references: NotRequired[MetadataTextResponse]
    attributions: NotRequired[MetadataTextListResponse]


class DatasetFeedbackRequest(TypedDict):
    """What a reader proposed about a record of the dataset, or about one that is missing."""

    record_id: str
    user: RelatedUser
    comment: str
    is_archived: NotRequired[bool]
    created_at: NotRequired[str]
    values: NotRequired[Mapping[str, FeedbackValue]]


class DatasetFeedbackResponse(TypedDict):
    """What a reader proposed about a record of the dataset, or about one that is missing."""

    uid: str
    record_id: str
    user: RelatedUser
    comment: str
    is_archived: NotRequired[bool]
    created_at: NotRequired[str]
    values: NotRequired[Mapping[str, FeedbackValue]]


class PaginatedDatasetFieldConfigurationsRequest(TypedDict):
    """One page of field configurations, in the order in which they are applied."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetFieldConfigurationRequest]


class PaginatedDatasetFieldConfigurationsResponse(TypedDict):
    """One page of field configurations, in the order in which they are applied."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetFieldConfigurationResponse]


class PaginatedDatasetVersionsResponse(TypedDict):
    """One page of versions."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetVersionResponse]


class PaginatedDatasetAlternativeExportsRequest(TypedDict):
    """One page of alternative exports."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetAlternativeExportRequest]


class PaginatedDatasetAlternativeExportsResponse(TypedDict):
    """One page of alternative exports."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetAlternativeExportResponse]


class PaginatedHarvestersRequest(TypedDict):
    """One page of harvesters."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[HarvesterRequest]


class PaginatedHarvestersResponse(TypedDict):
    """One page of harvesters."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[HarvesterResponse]


HarvesterActionRefusal: TypeAlias = InvalidHarvesterStatusError | ValidationError | BadRequestError


class ExploreLimits(TypedDict):
    """How much somebody may ask of the portal's read API."""

    api_calls: NotRequired[ApiCallsLimit]


class SharepointConnectionResponse(TypedDict):
    """A SharePoint account."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["sharepoint"]
    auth: NotRequired[SharepointOidcAuthResponse]


class GoogleDriveConnectionResponse(TypedDict):
    """A Google account."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["google_drive"]
    auth: NotRequired[GoogleDriveOidcAuthResponse]


class AmazonS3ConnectionRequest(TypedDict):
    """Amazon S3 or a store that speaks its protocol."""

    is_reusable: NotRequired[bool]
    type: Literal["amazon_s3"]
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[AmazonS3AuthRequest]


class AmazonS3ConnectionResponse(TypedDict):
    """Amazon S3 or a store that speaks its protocol."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["amazon_s3"]
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[AmazonS3AuthResponse]


class PaginatedMetadataTemplatesRequest(TypedDict):
    """One page of metadata templates."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[MetadataTemplateRequest]


class PaginatedMetadataTemplatesResponse(TypedDict):
    """One page of metadata templates."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[MetadataTemplateResponse]


class FtpDatasourceRequest(TypedDict):
    """A file on an FTP, FTPS or SFTP server."""

    type: Literal["ftp"]
    connection: FtpDatasourceConnectionRequest
    relative_url: NotRequired[str]


class FtpDatasourceResponse(TypedDict):
    """A file on an FTP, FTPS or SFTP server."""

    type: Literal["ftp"]
    connection: FtpDatasourceConnectionResponse
    relative_url: NotRequired[str]


class SharepointDatasourceRequest(TypedDict):
    """A file in a SharePoint drive."""

    type: Literal["sharepoint"]
    connection: SharepointDatasourceConnectionRequest
    file_id: str
    drive_id: str


class GoogleDriveDatasourceRequest(TypedDict):
    """A file in Google Drive."""

    type: Literal["google_drive"]
    connection: GoogleDriveDatasourceConnectionRequest
    file_id: str


class AzureBlobStorageDatasourceRequest(TypedDict):
    """A blob in Azure Storage."""

    type: Literal["azure_blob_storage"]
    connection: AzureBlobStorageDatasourceConnectionRequest
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


class AzureBlobStorageDatasourceResponse(TypedDict):
    """A blob in Azure Storage."""

    type: Literal["azure_blob_storage"]
    connection: AzureBlobStorageDatasourceConnectionResponse
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


class FederatedDatasourceResponse(TypedDict):
    """A dataset of another portal, read in place."""

    type: Literal["federated"]
    domain: FederatedDomain
    dataset: FederatedDatasetResponse
    permissions_user: NotRequired[RelatedUser | None]
    parameters: NotRequired[FederationParameters]


class SnowflakeOdbcDatasourceRequest(TypedDict):
    """A query on a Snowflake warehouse."""

    type: Literal["snowflake_odbc"]
    connection: NotRequired[SnowflakeOdbcDatasourceConnectionRequest]
    query: NotRequired[str]
    preview_query: NotRequired[str]
    incremental_query: NotRequired[str]
    incremental_field: NotRequired[str]


class SnowflakeOdbcDatasourceResponse(TypedDict):
    """A query on a Snowflake warehouse."""

    type: Literal["snowflake_odbc"]
    connection: NotRequired[SnowflakeOdbcDatasourceConnectionResponse]
    query: NotRequired[str]
    preview_query: NotRequired[str]
    incremental_query: NotRequired[str]
    incremental_field: NotRequired[str]


class MetadataFacetsRequest(TypedDict):
    """A metadata value that is the list of filters of a dataset."""

    value: Sequence[FacetConfiguration]
    override_remote_value: NotRequired[bool]


class MetadataFacetsResponse(TypedDict):
    """A metadata value that is the list of filters of a dataset."""

    value: Sequence[FacetConfiguration]
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


class MetadataFieldLanguagesRequest(TypedDict):
    """A metadata value that shows some fields in some languages only."""

    value: Mapping[str, FieldLanguages]
    override_remote_value: NotRequired[bool]


class MetadataFieldLanguagesResponse(TypedDict):
    """A metadata value that shows some fields in some languages only."""

    value: Mapping[str, FieldLanguages]
    remote_value: NotRequired[Any]
    override_remote_value: NotRequired[bool]


HttpAuthRequest: TypeAlias = BasicAuth | HttpOAuth2AuthRequest | HttpOidcAuthRequest


HttpAuthResponse: TypeAlias = BasicAuth | HttpOAuth2AuthResponse | HttpOidcAuthResponse


SharepointDatasourceConnectionResponse: TypeAlias = SharepointConnectionResponse | ConnectionReference


GoogleDriveDatasourceConnectionResponse: TypeAlias = GoogleDriveConnectionResponse | ConnectionReference


AmazonS3DatasourceConnectionRequest: TypeAlias = AmazonS3ConnectionRequest | ConnectionReference


AmazonS3DatasourceConnectionResponse: TypeAlias = AmazonS3ConnectionResponse | ConnectionReference


class DatasetUserRuleset(TypedDict):
    """What one user may see of a dataset and do with it."""

    security: NotRequired[DatasetSecurity]
    permissions: NotRequired[Sequence[DatasetPermission]]
    user: RelatedUser


class DatasetGroupRuleset(TypedDict):
    """What the members of one group may see of a dataset and do with it."""

    security: NotRequired[DatasetSecurity]
    permissions: NotRequired[Sequence[DatasetPermission]]
    group: GroupReference


class UserGroupRequest(TypedDict):
    """A group of users; its members get its permissions and its limits."""

    title: str
    description: NotRequired[str]
    permissions: NotRequired[Sequence[Permission]]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]


class UserGroupResponse(TypedDict):
    """A group of users; its members get its permissions and its limits."""

    uid: str
    title: str
    description: NotRequired[str]
    user_count: NotRequired[int]
    permissions: NotRequired[Sequence[Permission]]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    created_by: NotRequired[ChangeAuthorResponse]
    updated_by: NotRequired[ChangeAuthorResponse]


class DatasetMetadataAssetContentConfigurationRequest(TypedDict):
    """How the content of a dataset is filtered, shown and searched."""

    facets: NotRequired[MetadataFacetsRequest]
    fields_displayed_in_specific_languages: NotRequired[MetadataFieldLanguagesRequest]
    records_search_boosts: NotRequired[MetadataSearchBoostsRequest]


class DatasetMetadataAssetContentConfigurationResponse(TypedDict):
    """How the content of a dataset is filtered, shown and searched."""

    facets: NotRequired[MetadataFacetsResponse]
    fields_displayed_in_specific_languages: NotRequired[MetadataFieldLanguagesResponse]
    records_search_boosts: NotRequired[MetadataSearchBoostsResponse]


class PaginatedDatasetUserRulesets(TypedDict):
    """One page of user rulesets of a dataset."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetUserRuleset]


class PaginatedDatasetGroupRulesets(TypedDict):
    """One page of group rulesets of a dataset."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetGroupRuleset]


class PaginatedDatasetFeedbacksRequest(TypedDict):
    """One page of feedbacks."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetFeedbackRequest]


class PaginatedDatasetFeedbacksResponse(TypedDict):
    """One page of feedbacks."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetFeedbackResponse]


UserGroupMembershipRequest: TypeAlias = UserGroupRequest | GroupReference


UserGroupMembershipResponse: TypeAlias = UserGroupResponse | GroupReference


class PaginatedUserGroupsRequest(TypedDict):
    """One page of groups."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[UserGroupRequest]


class PaginatedUserGroupsResponse(TypedDict):
    """One page of groups."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[UserGroupResponse]


class HttpConnectionRequest(TypedDict):
    """A web server."""

    is_reusable: NotRequired[bool]
    type: Literal["http"]
    url: str
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[HttpAuthRequest | None]


class HttpConnectionResponse(TypedDict):
    """A web server."""

    uid: NotRequired[str]
    is_reusable: NotRequired[bool]
    can_reuse: NotRequired[bool]
    can_manage: NotRequired[bool]
    dataset_count: NotRequired[int]
    user_count: NotRequired[int]
    group_count: NotRequired[int]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    type: Literal["http"]
    url: str
    headers: NotRequired[Sequence[HttpHeader]]
    auth: NotRequired[HttpAuthResponse | None]


class SharepointDatasourceResponse(TypedDict):
    """A file in a SharePoint drive."""

    type: Literal["sharepoint"]
    connection: SharepointDatasourceConnectionResponse
    file_id: str
    drive_id: str


class GoogleDriveDatasourceResponse(TypedDict):
    """A file in Google Drive."""

    type: Literal["google_drive"]
    connection: GoogleDriveDatasourceConnectionResponse
    file_id: str


class AmazonS3DatasourceRequest(TypedDict):
    """An object in Amazon S3 or a store that speaks its protocol."""

    type: Literal["amazon_s3"]
    connection: AmazonS3DatasourceConnectionRequest
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


class AmazonS3DatasourceResponse(TypedDict):
    """An object in Amazon S3 or a store that speaks its protocol."""

    type: Literal["amazon_s3"]
    connection: AmazonS3DatasourceConnectionResponse
    url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


HttpDatasourceConnectionRequest: TypeAlias = HttpConnectionRequest | ConnectionReference


HttpDatasourceConnectionResponse: TypeAlias = HttpConnectionResponse | ConnectionReference


class DatasetMetadataRequest(TypedDict):
    """Metadata by template, then by field. A field without a value is absent. Portals add templates of their own beside the ones named here."""

    default: DatasetMetadataDefaultRequest
    visualization: NotRequired[DatasetMetadataVisualizationRequest]
    internal: NotRequired[DatasetMetadataInternalRequest]
    asset_content_configuration: NotRequired[DatasetMetadataAssetContentConfigurationRequest]


class DatasetMetadataResponse(TypedDict):
    """Metadata by template, then by field. A field without a value is absent. Portals add templates of their own beside the ones named here."""

    default: DatasetMetadataDefaultResponse
    visualization: NotRequired[DatasetMetadataVisualizationResponse]
    internal: NotRequired[DatasetMetadataInternalResponse]
    asset_content_configuration: NotRequired[DatasetMetadataAssetContentConfigurationResponse]


class UserRequest(TypedDict):
    """A person with an account that is linked to the portal."""

    username: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    email: str
    permissions: NotRequired[Sequence[Permission]]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipRequest]]


class UserResponse(TypedDict):
    """A person with an account that is linked to the portal."""

    username: NotRequired[str]
    display_name: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    is_active: NotRequired[bool]
    email: str
    is_ods: NotRequired[bool]
    account_type: NotRequired[UserAccountType]
    permissions: NotRequired[Sequence[Permission]]
    joined_at: NotRequired[str]
    last_seen_at: NotRequired[str]
    last_login_at: NotRequired[str]
    expires_at: NotRequired[str | None]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    gravatar_url: NotRequired[str]
    groups: NotRequired[Sequence[UserGroupMembershipResponse]]
    identity_providers: NotRequired[Sequence[IdentityProviderReference]]


UserInvitationListRequest: TypeAlias = Sequence[UserRequest]
"""People to invite; an e-mail address is all that is needed."""


UserInvitationListResponse: TypeAlias = Sequence[UserResponse]
"""People to invite; an e-mail address is all that is needed."""


class UserProvisionRequestRequest(TypedDict):
    """An account to create through an identity provider."""

    username: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    email: str
    permissions: NotRequired[Sequence[Permission]]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipRequest]]
    identity_provider: IdentityProviderReference
    identity_provider_attributes: NotRequired[IdentityProviderAttributes]


class UserProvisionRequestResponse(TypedDict):
    """An account to create through an identity provider."""

    username: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    email: str
    permissions: NotRequired[Sequence[Permission]]
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipResponse]]


ConnectionRequest: TypeAlias = (
    HttpConnectionRequest
    | FtpConnectionRequest
    | SharepointConnectionRequest
    | GoogleDriveConnectionRequest
    | AmazonS3ConnectionRequest
    | AzureBlobStorageConnectionRequest
    | SnowflakeOdbcConnectionRequest
)


ConnectionResponse: TypeAlias = (
    HttpConnectionResponse
    | FtpConnectionResponse
    | SharepointConnectionResponse
    | GoogleDriveConnectionResponse
    | AmazonS3ConnectionResponse
    | AzureBlobStorageConnectionResponse
    | SnowflakeOdbcConnectionResponse
)


class PaginatedUsersRequest(TypedDict):
    """One page of users."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[UserRequest]


class PaginatedUsersResponse(TypedDict):
    """One page of users."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[UserResponse]


ApiKeyOwnerRequest: TypeAlias = UserRequest | RelatedUser


ApiKeyOwnerResponse: TypeAlias = UserResponse | RelatedUser


class PaginatedConnectionsRequest(TypedDict):
    """One page of connections."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ConnectionRequest]


class PaginatedConnectionsResponse(TypedDict):
    """One page of connections."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ConnectionResponse]


class HttpDatasourceRequest(TypedDict):
    """A file behind an HTTP address."""

    type: Literal["http"]
    connection: HttpDatasourceConnectionRequest
    relative_url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


class HttpDatasourceResponse(TypedDict):
    """A file behind an HTTP address."""

    type: Literal["http"]
    connection: HttpDatasourceConnectionResponse
    relative_url: NotRequired[str]
    headers: NotRequired[Sequence[HttpHeader]]


class BulkUserSuccessRequest(TypedDict):
    """The item was carried out."""

    status_code: Literal["success"]
    data: NotRequired[UserRequest]


class BulkUserSuccessResponse(TypedDict):
    """The item was carried out."""

    status_code: Literal["success"]
    data: NotRequired[UserResponse]


class DatasetRequest(TypedDict):
    """A dataset of the portal with its metadata and general access rules; its records are not part of it."""

    dataset_id: NotRequired[str]
    is_restricted: NotRequired[bool]
    metadata: DatasetMetadataRequest
    default_security: NotRequired[DatasetSecurity]


class DatasetResponse(TypedDict):
    """A dataset of the portal with its metadata and general access rules; its records are not part of it."""

    uid: str
    dataset_id: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    is_published: NotRequired[bool]
    is_restricted: NotRequired[bool]
    asset_type: NotRequired[str]
    metadata: DatasetMetadataResponse
    default_security: NotRequired[DatasetSecurity]


class DatasetUpdateRequest(TypedDict):
    """New values for a dataset. The reference marks `metadata` as required here too; working clients send `is_restricted` alone, so a field left out keeps its value."""

    dataset_id: NotRequired[str]
    is_restricted: NotRequired[bool]
    metadata: NotRequired[DatasetMetadataRequest]
    default_security: NotRequired[DatasetSecurity]


class DatasetUpdateResponse(TypedDict):
    """New values for a dataset. The reference marks `metadata` as required here too; working clients send `is_restricted` alone, so a field left out keeps its value."""

    dataset_id: NotRequired[str]
    is_restricted: NotRequired[bool]
    metadata: NotRequired[DatasetMetadataResponse]
    default_security: NotRequired[DatasetSecurity]


class ApiKeyResponse(TypedDict):
    """A key of the caller's own; it can do what both it and its owner are permitted."""

    uid: str
    label: NotRequired[str]
    key: NotRequired[str]
    permissions: NotRequired[Sequence[Permission]]
    created_at: NotRequired[str]
    user: NotRequired[ApiKeyOwnerResponse]
    revocation_status: NotRequired[RevocationStatus]
    is_revoked: NotRequired[bool]


class PaginatedDatasetsRequest(TypedDict):
    """One page of datasets."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetRequest]


class PaginatedDatasetsResponse(TypedDict):
    """One page of datasets."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[DatasetResponse]


DatasourceRequest: TypeAlias = (
    HttpDatasourceRequest
    | FtpDatasourceRequest
    | SharepointDatasourceRequest
    | GoogleDriveDatasourceRequest
    | AmazonS3DatasourceRequest
    | AzureBlobStorageDatasourceRequest
    | UploadedFileDatasourceRequest
    | FederatedDatasourceRequest
    | OdsFormDatasource
    | SnowflakeOdbcDatasourceRequest
)


DatasourceResponse: TypeAlias = (
    HttpDatasourceResponse
    | FtpDatasourceResponse
    | SharepointDatasourceResponse
    | GoogleDriveDatasourceResponse
    | AmazonS3DatasourceResponse
    | AzureBlobStorageDatasourceResponse
    | UploadedFileDatasourceResponse
    | FederatedDatasourceResponse
    | OdsFormDatasource
    | SnowflakeOdbcDatasourceResponse
)


class PaginatedApiKeysResponse(TypedDict):
    """One page of API keys."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ApiKeyResponse]


class ApiKeySearchResultResponse(TypedDict):
    """Whether a key is known, revoked or not."""

    found: NotRequired[bool]
    result: NotRequired[ApiKeyResponse | None]


BulkUserOutcomeRequest: TypeAlias = BulkUserSuccessRequest | BulkUserFailure


BulkUserOutcomeResponse: TypeAlias = BulkUserSuccessResponse | BulkUserFailure


class ResourceRequest(TypedDict):
    """One source of the data of a dataset and the extractor that reads it."""

    type: str
    title: str
    params: NotRequired[ExtractorParams]
    datasource: NotRequired[DatasourceRequest]
    url: NotRequired[str]


class ResourceResponse(TypedDict):
    """One source of the data of a dataset and the extractor that reads it."""

    uid: str
    type: str
    title: str
    params: NotRequired[ExtractorParams]
    datasource: NotRequired[DatasourceResponse]
    url: NotRequired[str]
    display_name: NotRequired[str]
    extraction_infos: NotRequired[ResourceExtractionInfos | None]
    origin: NotRequired[ResourceOrigin]
    updated_at: NotRequired[str]


class GuessExtractorsRequestRequest(TypedDict):
    """A source whose fitting extractors are sought."""

    datasource: DatasourceRequest


class GuessExtractorsRequestResponse(TypedDict):
    """A source whose fitting extractors are sought."""

    datasource: DatasourceResponse


class GuessExtractorParamsRequestRequest(TypedDict):
    """A source and the extractor whose settings are sought."""

    datasource: DatasourceRequest
    type: str


class GuessExtractorParamsRequestResponse(TypedDict):
    """A source and the extractor whose settings are sought."""

    datasource: DatasourceResponse
    type: str


class ResourcePreviewRequestRequest(TypedDict):
    """A source with its extractor and settings, to be tried out."""

    datasource: DatasourceRequest
    type: str
    params: NotRequired[ExtractorParams]


class ResourcePreviewRequestResponse(TypedDict):
    """A source with its extractor and settings, to be tried out."""

    datasource: DatasourceResponse
    type: str
    params: NotRequired[ExtractorParams]


class PaginatedResourcesRequest(TypedDict):
    """One page of resources."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ResourceRequest]


class PaginatedResourcesResponse(TypedDict):
    """One page of resources."""

    total_count: int
    next: str | None
    previous: str | None
    results: Sequence[ResourceResponse]


BulkUserResultRequest: TypeAlias = Mapping[str, BulkUserOutcomeRequest]


BulkUserResultResponse: TypeAlias = Mapping[str, BulkUserOutcomeResponse]
