# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec.
"""What Opendatasoft Automation API takes and answers, as plain dicts: one TypedDict a schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from towpath_wire._seam.bodies import FileOrBytes


class FileUpload(TypedDict):
    """A form with one file in it."""

    file: FileOrBytes
    """The file, with its name."""


class DatasetMetadataValueRequest(TypedDict):
    """One metadata value of any type."""

    value: Any
    """The value in force; equal to `remote_value` unless that is overridden."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class DatasetMetadataValueResponse(TypedDict):
    """One metadata value of any type."""

    value: Any
    """The value in force; equal to `remote_value` unless that is overridden."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class DatasetScheduleRequest(TypedDict):
    """When the platform publishes a dataset by itself."""

    cron_schedule: str
    """Five cron fields: minute, hour, day of month, month, day of week."""


class DatasetScheduleResponse(TypedDict):
    """When the platform publishes a dataset by itself."""

    uid: str
    """Identifier, `sc_` and six characters."""
    cron_schedule: str
    """Five cron fields: minute, hour, day of month, month, day of week."""


class DatasetAlternativeExportUpload(TypedDict):
    """A file to offer as an export, with its title."""

    title: str
    """Title in the export menu."""
    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""
    file: FileOrBytes
    """The file, with its name."""
    description: NotRequired[str]
    """What the export is for."""


class DatasetAlternativeExportUpdate(TypedDict):
    """New title and description of an export whose file the platform keeps."""

    title: str
    """Title in the export menu."""
    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""
    description: NotRequired[str]
    """What the export is for."""


class HarvesterScheduleRequest(TypedDict):
    """When a harvester runs by itself; there can be one a harvester."""

    cron_schedule: str
    """Five cron fields: minute, hour, day of month, month, day of week."""
    timezone: str
    """Time zone the schedule is read in, as in the IANA database."""


class HarvesterScheduleResponse(TypedDict):
    """When a harvester runs by itself; there can be one a harvester."""

    uid: str
    """Identifier given by the platform."""
    cron_schedule: str
    """Five cron fields: minute, hour, day of month, month, day of week."""
    timezone: str
    """Time zone the schedule is read in, as in the IANA database."""


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
"""Permissions that lists can be filtered by."""


UserAccountType: TypeAlias = Literal["global", "linked", "local"]
"""Whether the account spans portals, is linked to an identity provider or is local to the portal."""


class RelatedUser(TypedDict):
    """A user named by the user name."""

    username: str
    """User name."""


RelatedUserList: TypeAlias = Sequence[RelatedUser]
"""Users to add at once."""


class ApiKeyRevocationRequest(TypedDict):
    """Why a key is revoked."""

    reason: NotRequired[str]
    """Reason to keep with the key."""


class ApiKeySearchRequest(TypedDict):
    """A key to look for. The reference does not mark `key` as required."""

    key: str
    """The secret itself."""


class StudioPageRequest(TypedDict):
    """A page built in the studio; its content cannot be written here."""

    slug: NotRequired[str]
    """Readable identifier that becomes part of the page's address."""
    public: NotRequired[bool]
    """True shows the page to everybody who can explore the portal, false only to those with a ruleset."""


class ImageUpload(TypedDict):
    """A form with one image in it; only the reference's text describes it."""

    file: FileOrBytes
    """The image, with its name."""


MetadataTemplateInputType: TypeAlias = Literal["basic", "admin"]
"""Kind of template."""


class NotFoundError(TypedDict):
    """Nothing is there, or nothing that the caller may see."""

    error_code: Literal["not_found"]
    """Always `not_found`."""
    message: str
    """Explanation for a person, in the language of the portal."""


class ActionResultRequest(TypedDict):
    """The platform has accepted an action; long ones go on in the background."""


class ActionResultResponse(TypedDict):
    """The platform has accepted an action; long ones go on in the background."""

    detail: str
    """Always `ok`."""


ExtractorParams: TypeAlias = Mapping[str, Any]


class ResourceExtractionInfos(TypedDict):
    """Kind of extraction with its label."""

    label: NotRequired[str]
    """Label for people."""
    type: NotRequired[str]
    """Kind of extraction."""


class ResourceOrigin(TypedDict):
    """Kind of source with its label."""

    label: NotRequired[str]
    """Label for people."""
    type: NotRequired[str]
    """Kind of source."""


class GuessedExtractorParams(TypedDict):
    """Settings that fit the source. The reference promises both fields only where the resource is not saved."""

    extractor: NotRequired[str]
    """Type of the extractor."""
    params: NotRequired[ExtractorParams]


class UploadedFileRequest(TypedDict):
    """A file that was uploaded to become the source of a resource."""


class UploadedFileResponse(TypedDict):
    """A file that was uploaded to become the source of a resource."""

    uid: NotRequired[str]
    """Identifier given by the platform; it resembles the file's name."""
    filename: NotRequired[str]
    """Name of the file as sent."""
    mimetype: NotRequired[str | None]
    """Media type, null if unknown."""
    created_at: NotRequired[str]
    """Time of the upload (UTC)."""


DatasetMetadataCustomRequest: TypeAlias = Mapping[str, DatasetMetadataValueRequest]


DatasetMetadataCustomResponse: TypeAlias = Mapping[str, DatasetMetadataValueResponse]


DatasetPermission: TypeAlias = Literal[
    "explore_restricted_dataset", "edit_dataset", "publish_dataset", "manage_dataset"
]
"""What may be done with one dataset."""


class GroupReference(TypedDict):
    """A group named by its identifier."""

    uid: str
    """Identifier of the group."""


class StringReplaceProcessorRequest(TypedDict):
    """Replaces a text in one field."""

    type: Literal["string_replace"]
    """Always `string_replace`."""
    label: str
    """Title for people."""
    field: str
    """Field to work on."""
    old: str
    """Text to look for."""
    new: str
    """Text to put in its place."""
    all_fields: NotRequired[bool]
    """Whether to work on every field instead of `field`."""


class StringReplaceProcessorResponse(TypedDict):
    """Replaces a text in one field."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["string_replace"]
    """Always `string_replace`."""
    label: str
    """Title for people."""
    field: str
    """Field to work on."""
    old: str
    """Text to look for."""
    new: str
    """Text to put in its place."""
    all_fields: NotRequired[bool]
    """Whether to work on every field instead of `field`."""


class RegexpReplaceProcessorRequest(TypedDict):
    """Replaces what a regular expression matches in one field."""

    type: Literal["regexp_replace"]
    """Always `regexp_replace`."""
    label: str
    """Title for people."""
    field: NotRequired[str]
    """Field to work on."""
    regexp: NotRequired[str]
    """Regular expression to look for."""
    new: NotRequired[str]
    """Text to put in its place."""
    all_fields: NotRequired[bool]
    """Whether to work on every field instead of `field`."""


class RegexpReplaceProcessorResponse(TypedDict):
    """Replaces what a regular expression matches in one field."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["regexp_replace"]
    """Always `regexp_replace`."""
    label: str
    """Title for people."""
    field: NotRequired[str]
    """Field to work on."""
    regexp: NotRequired[str]
    """Regular expression to look for."""
    new: NotRequired[str]
    """Text to put in its place."""
    all_fields: NotRequired[bool]
    """Whether to work on every field instead of `field`."""


class ConcatProcessorRequest(TypedDict):
    """Joins fields into a new one."""

    type: Literal["concat"]
    """Always `concat`."""
    label: str
    """Title for people."""
    fields: NotRequired[Sequence[str]]
    """Fields to join, in their order; those without a value are left out."""
    separator: NotRequired[str]
    """Text between two values; none without it."""
    output_field: NotRequired[str]
    """Field that holds the result."""


class ConcatProcessorResponse(TypedDict):
    """Joins fields into a new one."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["concat"]
    """Always `concat`."""
    label: str
    """Title for people."""
    fields: NotRequired[Sequence[str]]
    """Fields to join, in their order; those without a value are left out."""
    separator: NotRequired[str]
    """Text between two values; none without it."""
    output_field: NotRequired[str]
    """Field that holds the result."""


class SkipRecordProcessorRequest(TypedDict):
    """Leaves out the records that match."""

    type: Literal["skip_record"]
    """Always `skip_record`."""
    label: str
    """Title for people."""
    field: NotRequired[str]
    """Field to look at."""
    value: NotRequired[Any]
    """Value with which a record is left out; without it, records without a value are."""
    exact_match: NotRequired[bool]
    """Whether the field has to be the value; false leaves out what contains it. True unless said."""


class SkipRecordProcessorResponse(TypedDict):
    """Leaves out the records that match."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["skip_record"]
    """Always `skip_record`."""
    label: str
    """Title for people."""
    field: NotRequired[str]
    """Field to look at."""
    value: NotRequired[Any]
    """Value with which a record is left out; without it, records without a value are."""
    exact_match: NotRequired[bool]
    """Whether the field has to be the value; false leaves out what contains it. True unless said."""


class OtherDatasetProcessorRequest(TypedDict):
    """A processor of any other type, such as `transform_coordinates`, `string_extractor`, `create_geopoint`, `split`, `delete_record`, `set_timezone`, `date_normalizer`, `geojoin`, `geo_distance`, `expression`, `unicode_normalize` or `join_dataset`, with its settings beside `type`."""

    type: str
    """Type of the processor."""
    label: str
    """Title for people."""


class OtherDatasetProcessorResponse(TypedDict):
    """A processor of any other type, such as `transform_coordinates`, `string_extractor`, `create_geopoint`, `split`, `delete_record`, `set_timezone`, `date_normalizer`, `geojoin`, `geo_distance`, `expression`, `unicode_normalize` or `join_dataset`, with its settings beside `type`."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: str
    """Type of the processor."""
    label: str
    """Title for people."""


class RenameFieldConfigurationRequest(TypedDict):
    """Gives a field another technical name and another label."""

    type: Literal["rename"]
    """Always `rename`."""
    label: str
    """Title of this step for people."""
    from_name: str
    """Technical name so far."""
    to_name: str
    """New technical name."""
    field_label: str
    """New label."""


class RenameFieldConfigurationResponse(TypedDict):
    """Gives a field another technical name and another label."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["rename"]
    """Always `rename`."""
    label: str
    """Title of this step for people."""
    from_name: str
    """Technical name so far."""
    to_name: str
    """New technical name."""
    field_label: str
    """New label."""


class DescriptionFieldConfigurationRequest(TypedDict):
    """Says what a field holds."""

    type: Literal["description"]
    """Always `description`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    description: str
    """What the field holds."""


class DescriptionFieldConfigurationResponse(TypedDict):
    """Says what a field holds."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["description"]
    """Always `description`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    description: str
    """What the field holds."""


class OrderFieldConfigurationRequest(TypedDict):
    """Puts the fields in order."""

    type: Literal["order"]
    """Always `order`."""
    label: str
    """Title of this step for people."""
    args: Sequence[str]
    """Technical names of the fields in their order."""


class OrderFieldConfigurationResponse(TypedDict):
    """Puts the fields in order."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["order"]
    """Always `order`."""
    label: str
    """Title of this step for people."""
    args: Sequence[str]
    """Technical names of the fields in their order."""


class DeleteFieldConfigurationRequest(TypedDict):
    """Removes a field."""

    type: Literal["delete"]
    """Always `delete`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""


class DeleteFieldConfigurationResponse(TypedDict):
    """Removes a field."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["delete"]
    """Always `delete`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""


class PaginatedDatasetSchedulesRequest(TypedDict):
    """One page of schedules of a dataset."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetScheduleRequest]
    """The results of this page."""


class PaginatedDatasetSchedulesResponse(TypedDict):
    """One page of schedules of a dataset."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetScheduleResponse]
    """The results of this page."""


class DatasetVersionRequest(TypedDict):
    """A state that some parts of a dataset were in."""

    sections: NotRequired[Sequence[str]]
    """Parts that changed, such as `data`, `metadata` or `security`."""
    can_restore: NotRequired[bool]
    """Whether the version can be restored."""


class DatasetAttachmentRequest(TypedDict):
    """A file shown beside the dataset, for example its documentation."""


class DatasetAttachmentResponse(TypedDict):
    """A file shown beside the dataset, for example its documentation."""

    uid: str
    """Identifier given by the platform; samples show the file's name, addresses `at_` and six characters."""
    filename: NotRequired[str]
    """Name of the file as sent."""
    mimetype: NotRequired[str | None]
    """Media type, null if unknown."""
    created_at: NotRequired[str]
    """Time of the upload (UTC)."""


class HarvesterErrors(TypedDict):
    """What went wrong in the last or the current run."""

    harvester: str | None
    """What stopped the whole run, null if nothing did."""
    resources: Mapping[str, str]
    """What went wrong with single datasets, by their remote identifier."""


class PaginatedHarvesterSchedulesRequest(TypedDict):
    """One page of schedules of a harvester."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[HarvesterScheduleRequest]
    """The results of this page."""


class PaginatedHarvesterSchedulesResponse(TypedDict):
    """One page of schedules of a harvester."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[HarvesterScheduleResponse]
    """The results of this page."""


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
"""What somebody may do on the whole portal. The first fourteen are in the reference; `edit_form` and `submit_private_form` came with the edition of July 2025; the last five are a later correction by the vendor."""


ManagementLimits: TypeAlias = Mapping[str, Any]


class IdentityProviderReference(TypedDict):
    """An identity provider of the portal, named by its identifier."""

    uid: str
    """Identifier of the identity provider."""


UsersCsv: TypeAlias = str
"""One line a user under the header `username,last_name,first_name,email,date_joined,last_seen,groups,permissions`. Several values in a cell are joined with semicolons."""


IdentityProviderAttributes: TypeAlias = Mapping[str, Any]


class ChangeAuthorRequest(TypedDict):
    """The user who made a change, named by the user name."""


class ChangeAuthorResponse(TypedDict):
    """The user who made a change, named by the user name."""

    username: str
    """User name."""


class RevocationStatus(TypedDict):
    """When and why a key was revoked."""

    revoked_at: NotRequired[str | None]
    """Time of revocation (UTC), null if active."""
    revocation_reason: NotRequired[str]
    """Reason that was given."""


class SnowflakeOdbcConnectionRequest(TypedDict):
    """A Snowflake warehouse."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["snowflake_odbc"]
    """Always `snowflake_odbc`."""
    connection_string: str
    """ODBC connection string."""


class SnowflakeOdbcConnectionResponse(TypedDict):
    """A Snowflake warehouse."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["snowflake_odbc"]
    """Always `snowflake_odbc`."""
    connection_string: str
    """ODBC connection string."""


ConnectionPermission: TypeAlias = Literal["manage_connection"]
"""What may be done with one connection."""


class PaginatedStudioPagesRequest(TypedDict):
    """One page of studio pages."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[StudioPageRequest]
    """The results of this page."""


class StudioPageContentRequest(TypedDict):
    """One version of a studio page's content."""

    version_name: NotRequired[str]
    """Name of the version, such as `draft`."""
    title: NotRequired[str]
    """Title of the page."""
    description: NotRequired[str]
    """Description of the page."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""


class StudioPageContentResponse(TypedDict):
    """One version of a studio page's content."""

    version_name: NotRequired[str]
    """Name of the version, such as `draft`."""
    title: NotRequired[str]
    """Title of the page."""
    description: NotRequired[str]
    """Description of the page."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""
    updated_by: NotRequired[ChangeAuthorResponse]


StudioPagePermission: TypeAlias = Literal["edit_page"]
"""What may be done with one studio page, beyond looking at it."""


LocalizedText: TypeAlias = Mapping[str, str]


class CodeEditorPageContent(TypedDict):
    """What a page is made of, by language."""

    html: NotRequired[LocalizedText]
    css: NotRequired[LocalizedText]


DeletedCodeEditorPageSlugs: TypeAlias = Sequence[str]
"""Slugs of the pages that were deleted."""


CodeEditorPagePermission: TypeAlias = Literal["edit_page", "manage_page"]
"""What may be done with one code editor page, beyond looking at it."""


class ImageAsset(TypedDict):
    """An image in the portal's library."""

    url: str
    """Address below the portal."""


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
"""What the values are."""


MetadataTemplateFieldRequirementLevel: TypeAlias = Literal["optional", "recommended", "mandatory"]
"""How much the field is asked for."""


MetadataTemplateType: TypeAlias = Literal["interop", "basic", "extra", "admin"]
"""Kind of template; only `basic` and `admin` ones can be created."""


ErrorDetail: TypeAlias = Mapping[str, Any]


ApiCallsQuotaUnit: TypeAlias = Literal["second", "minute", "hour", "day", "month"]
"""Length of the period."""


class InvalidDatasetStatusError(TypedDict):
    """The dataset is not in a state that allows the action."""

    error_code: Literal["invalid_dataset_status"]
    """Always `invalid_dataset_status`."""
    message: str
    """Names the current state and the states that would be allowed."""


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
"""Where a dataset stands; `idle`, `error` and `limit_reached` are states of rest."""


class RecordError(TypedDict):
    """One record that a processor or a field refused."""

    record_id: NotRequired[str]
    """Identifier of the record."""
    field_uid: NotRequired[str]
    """Field configuration at fault."""
    processor_uid: NotRequired[str]
    """Processor at fault."""
    message: NotRequired[str]
    """What went wrong."""


DatasetStatusParams: TypeAlias = Mapping[str, Any]


class ExtractorRequest(TypedDict):
    """A way to read a source."""


class OdsFormDatasource(TypedDict):
    """The answers to a form of the platform."""

    type: Literal["ods_form"]
    """Always `ods_form`."""
    form_uid: NotRequired[str]
    """Identifier of the form."""
    domain_id: NotRequired[str]
    """Portal that holds the form."""
    status_to_extract: NotRequired[Sequence[str]]
    """States of the answers to take."""
    is_available: NotRequired[bool]
    """Whether the form can be read."""


PreviewRecord: TypeAlias = Mapping[str, Any]


class MetadataTextRequest(TypedDict):
    """A metadata value that is a text."""

    value: str
    """The text in force."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataTextResponse(TypedDict):
    """A metadata value that is a text."""

    value: str
    """The text in force."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataTextListRequest(TypedDict):
    """A metadata value that is a list of texts."""

    value: Sequence[str]
    """The texts in force."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataTextListResponse(TypedDict):
    """A metadata value that is a list of texts."""

    value: Sequence[str]
    """The texts in force."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataDateTimeRequest(TypedDict):
    """A metadata value that is a moment."""

    value: str
    """The moment in force (UTC)."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataDateTimeResponse(TypedDict):
    """A metadata value that is a moment."""

    value: str
    """The moment in force (UTC)."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataBooleanRequest(TypedDict):
    """A metadata value that is true or false."""

    value: bool
    """The value in force."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataBooleanResponse(TypedDict):
    """A metadata value that is true or false."""

    value: bool
    """The value in force."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataSearchBoostsRequest(TypedDict):
    """A metadata value that weighs fields in full-text search."""

    value: Mapping[str, int]
    """Weight by name of the field, from 0."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataSearchBoostsResponse(TypedDict):
    """A metadata value that weighs fields in full-text search."""

    value: Mapping[str, int]
    """Weight by name of the field, from 0."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class AvailableProcessorRequest(TypedDict):
    """A type of processor that the portal offers."""

    type: str
    """Type to use in a dataset."""
    label: str
    """Name for people."""


class AvailableProcessorResponse(TypedDict):
    """A type of processor that the portal offers."""

    uid: NotRequired[str]
    """Identifier, where there is one."""
    type: str
    """Type to use in a dataset."""
    label: str
    """Name for people."""


FeedbackValueType: TypeAlias = Literal[
    "text", "int", "double", "geo_point_2d", "geo_shape", "date", "datetime", "file", "string"
]
"""Type of the value; `string` is in the reference's sample but not in its list."""


FieldType: TypeAlias = Literal[
    "text", "int", "double", "geo_point_2d", "geo_shape", "date", "datetime", "file"
]
"""What the values of a field are."""


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
"""Special behaviour of a field. Some need the field to be a `facet` first, some fit certain types only. The edition of July 2025 moves `facet`, `facetsort`, `disjunctive` and `timerangeFilter` into the metadata."""


class UploadedFileAlternativeExportRequest(TypedDict):
    """An export whose file the platform keeps."""

    title: str
    """Title in the export menu."""
    description: NotRequired[str]
    """What the export is for."""
    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""


class UploadedFileAlternativeExportResponse(TypedDict):
    """An export whose file the platform keeps."""

    uid: str
    """Identifier, `ae_` and six characters."""
    title: str
    """Title in the export menu."""
    description: NotRequired[str]
    """What the export is for."""
    mimetype: NotRequired[str]
    """Media type of the file."""
    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""
    filename: NotRequired[str]
    """Name of the file as sent."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""


class UrlAlternativeExportRequest(TypedDict):
    """An export that lies on another server."""

    title: str
    """Title in the export menu."""
    description: NotRequired[str]
    """What the export is for."""
    type: Literal["url"]
    """Always `url`."""


class UrlAlternativeExportResponse(TypedDict):
    """An export that lies on another server."""

    uid: str
    """Identifier, `ae_` and six characters."""
    title: str
    """Title in the export menu."""
    description: NotRequired[str]
    """What the export is for."""
    mimetype: NotRequired[str]
    """Media type of the file."""
    type: Literal["url"]
    """Always `url`."""
    url: NotRequired[str]
    """Address of the file."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""


class ResourceHarvesting(TypedDict):
    """What is done about the resources of a harvested dataset."""

    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""


NameMapping: TypeAlias = Mapping[str, str]


class InvalidHarvesterStatusError(TypedDict):
    """The harvester is not in a state that allows the action."""

    error_code: Literal["invalid_harvester_status"]
    """Always `invalid_harvester_status`."""
    message: str
    """Names the state the harvester is in and the one it was asked to enter."""


class HarvesterPreviewDataset(TypedDict):
    """A dataset that would be copied."""

    id: str
    """Identifier there."""
    title: str
    """Title."""
    description: str
    """Description."""


ApiCallsLimitUnit: TypeAlias = Literal["year", "month", "day", "hour", "minute", "second"]
"""Length of the period."""


class ConnectionCommonRequest(TypedDict):
    """What every connection has."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""


class ConnectionCommonResponse(TypedDict):
    """What every connection has."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""


class HttpHeader(TypedDict):
    """A header to send along."""

    name: str
    """Name of the header."""
    value: str
    """Value of the header."""


class BasicAuth(TypedDict):
    """User name and password."""

    type: Literal["basic_auth"]
    """Always `basic_auth`."""
    username: str
    """User name."""
    password: str | None
    """Password; answered as null."""


class SharepointOidcAuthRequest(TypedDict):
    """OpenID Connect with Microsoft. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    """Always `oidc`."""
    nonce: NotRequired[str | None]
    """Nonce of the login."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    code: NotRequired[str | None]
    """Authorisation code."""


class GoogleDriveOidcAuthRequest(TypedDict):
    """OpenID Connect with Google. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    """Always `oidc`."""
    nonce: NotRequired[str | None]
    """Nonce of the login."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    code: NotRequired[str | None]
    """Authorisation code."""


class SharedKeyAuth(TypedDict):
    """The shared key of a storage account. The reference's sample calls the key `access_key`."""

    type: Literal["shared_key"]
    """Always `shared_key`."""
    account_name: str
    """Name of the storage account."""
    shared_key: str | None
    """Key; answered as null."""


ChoiceLabels: TypeAlias = Mapping[str, LocalizedText]


class SuggestionExhaustiveness(TypedDict):
    """Whether the search went through everything."""

    nb_hits: NotRequired[bool]
    """Whether the number of suggestions is exact."""
    typo: NotRequired[bool]
    """Whether all spellings were tried."""


FieldMessages: TypeAlias = Sequence[str]
"""What is wrong with one field, one sentence an entry."""


class ExtractorParameterRequest(TypedDict):
    """One setting of an extractor."""


class ExtractorParameterResponse(TypedDict):
    """One setting of an extractor."""

    type: str
    """Type of the setting's value."""
    is_mandatory: bool
    """Whether the setting has to be given."""
    name: str
    """Key in `params`."""
    label: NotRequired[str]
    """Name for people."""
    default: NotRequired[str]
    """Value used without one."""
    description: NotRequired[str]
    """What the setting does."""
    hidden: NotRequired[bool]
    """Whether forms hide the setting."""
    trim: NotRequired[str]
    """How spaces around the value are treated."""
    choices: NotRequired[Sequence[str]]
    """Values to choose from."""
    can_create_field: NotRequired[bool]
    """Whether the setting can add a field."""
    impacts_guessed_parameters: NotRequired[bool]
    """Whether a change of the setting makes another guess worthwhile."""


class UploadedFileReferenceRequest(TypedDict):
    """An uploaded file named by its identifier; answers may add the rest."""

    uid: str
    """Identifier that the upload answered with."""


class UploadedFileReferenceResponse(TypedDict):
    """An uploaded file named by its identifier; answers may add the rest."""

    uid: str
    """Identifier that the upload answered with."""
    filename: NotRequired[str]
    """Name of the file as sent."""
    mimetype: NotRequired[str | None]
    """Media type, null if unknown."""
    created_at: NotRequired[str]
    """Time of the upload (UTC)."""


class FederatedDomain(TypedDict):
    """The portal that holds the remote dataset."""

    domain_id: str
    """Identifier of the portal."""


class FederatedDatasetRequest(TypedDict):
    """The remote dataset; metadata and fields come only when it is expanded."""

    dataset_id: str
    """Readable identifier on the remote portal."""


FederationParameters: TypeAlias = Mapping[str, Any]


class FieldAnnotation(TypedDict):
    """Special behaviour of a field, with its arguments."""

    name: str
    """Name of the annotation, such as `facet`."""
    args: NotRequired[Sequence[str]]
    """Arguments."""


DatasetLanguage: TypeAlias = Literal["en", "fr", "nl", "pt", "it", "ar", "de", "es", "ca", "eu", "sv"]
"""Language of the data, as two letters."""


FacetConfigurationFacetsort: TypeAlias = Literal["count", "num", "alphanum", "-count", "-num", "-alphanum"]
"""Order of the filter's values; a leading minus reverses it."""


FieldLanguagesItem: TypeAlias = Literal["en", "fr", "nl"]


HarvesterState: TypeAlias = Literal["idle", "queued", "aborting", "processing", "deleting", "new"]
"""Where a harvester stands; `new` and `idle` are states of rest."""


ForcedMetadata: TypeAlias = Mapping[str, Any]


class BulkUserFailure(TypedDict):
    """The item was refused."""

    status_code: Literal["error"]
    """Always `error`."""
    error: NotRequired[Any]
    """Why; its shape is not documented, an error object is expected."""


HttpOAuth2AuthGrantType: TypeAlias = Literal["password", "authorization_code", "client_credentials"]
"""Way to get a token."""


IdentityClaims: TypeAlias = Mapping[str, Any]


class AwsSignatureV4Auth(TypedDict):
    """An access key with its secret."""

    type: Literal["aws_signature_v4"]
    """Always `aws_signature_v4`."""
    access_key_id: str
    """Identifier of the access key."""
    secret_access_key: str | None
    """Secret; answered as null."""
    region: str
    """Region, such as `eu-west-1`."""


class IamRoleAuthRequest(TypedDict):
    """A role that the platform assumes; it is created without an ARN, which a later update fills in."""

    type: Literal["iam_role"]
    """Always `iam_role`."""
    region: str
    """Region, such as `eu-west-1`."""
    role_arn: NotRequired[str]
    """ARN of the role; empty at creation."""


class IamRoleAuthResponse(TypedDict):
    """A role that the platform assumes; it is created without an ARN, which a later update fills in."""

    type: Literal["iam_role"]
    """Always `iam_role`."""
    region: str
    """Region, such as `eu-west-1`."""
    role_arn: NotRequired[str]
    """ARN of the role; empty at creation."""
    ods_aws_account_id: NotRequired[str]
    """Account of the platform to trust."""
    external_id: NotRequired[str]
    """External identifier to put into the trust policy."""
    is_valid: NotRequired[bool]
    """Whether the role could be assumed."""


class ConnectionReference(TypedDict):
    """A connection named by its identifier."""

    uid: str
    """Identifier, `co_` and six characters."""


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
"""One step that every record of a dataset goes through; a type that is not mapped is an other one."""


DatasetProcessorResponse: TypeAlias = (
    StringReplaceProcessorResponse
    | RegexpReplaceProcessorResponse
    | ConcatProcessorResponse
    | SkipRecordProcessorResponse
    | OtherDatasetProcessorResponse
)
"""One step that every record of a dataset goes through; a type that is not mapped is an other one."""


class ApiKeyRequest(TypedDict):
    """A key of the caller's own; it can do what both it and its owner are permitted."""

    label: NotRequired[str]
    """What the key is for."""
    permissions: NotRequired[Sequence[Permission]]
    """What the key may be used for."""


class ConnectionUserRuleset(TypedDict):
    """What one user may do with a connection. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[ConnectionPermission]]
    """What the user may do with the connection."""


class ConnectionGroupRuleset(TypedDict):
    """What the members of one group may do with a connection. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[ConnectionPermission]]
    """What members may do with the connection."""


class StudioPageResponse(TypedDict):
    """A page built in the studio; its content cannot be written here."""

    uid: str
    """Identifier, `sp_` and six characters."""
    slug: NotRequired[str]
    """Readable identifier that becomes part of the page's address."""
    public: NotRequired[bool]
    """True shows the page to everybody who can explore the portal, false only to those with a ruleset."""
    contents: NotRequired[Sequence[StudioPageContentResponse]]
    """Versions of the content."""
    first_published_at: NotRequired[str | None]
    """When the page was first published (UTC)."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""
    created_by: NotRequired[ChangeAuthorResponse]


class StudioPageGroupRuleset(TypedDict):
    """Lets one group see a studio page and perhaps edit it. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[StudioPagePermission]]
    """What members may do with the page, beyond looking at it."""


class StudioPageUserRuleset(TypedDict):
    """Lets one user see a studio page and perhaps edit it. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[StudioPagePermission]]
    """What the user may do with the page, beyond looking at it."""


class CodeEditorPageRequest(TypedDict):
    """A page written as HTML and CSS."""

    slug: NotRequired[str]
    """Readable identifier that becomes part of the page's address; which characters it takes is our guess."""
    title: NotRequired[LocalizedText]
    description: NotRequired[str]
    """What the page is about."""
    content: CodeEditorPageContent
    template: NotRequired[str]
    """HTML template to use, such as `custom.html`."""
    tags: NotRequired[Sequence[str]]
    """Words to sort pages by."""
    is_restricted: NotRequired[bool]
    """Whether only users and groups with a ruleset see the page."""
    is_archived: NotRequired[bool]
    """An archived page does not count for the licence, cannot be edited and is not served."""


class CodeEditorPageResponse(TypedDict):
    """A page written as HTML and CSS."""

    slug: NotRequired[str]
    """Readable identifier that becomes part of the page's address; which characters it takes is our guess."""
    title: NotRequired[LocalizedText]
    description: NotRequired[str]
    """What the page is about."""
    content: CodeEditorPageContent
    template: NotRequired[str]
    """HTML template to use, such as `custom.html`."""
    tags: NotRequired[Sequence[str]]
    """Words to sort pages by."""
    is_restricted: NotRequired[bool]
    """Whether only users and groups with a ruleset see the page."""
    is_archived: NotRequired[bool]
    """An archived page does not count for the licence, cannot be edited and is not served."""
    has_subdomain_copies: NotRequired[bool]
    """Whether subdomains have copies of the page."""
    is_pushed_by_parent: NotRequired[bool]
    """Whether the parent domain provides the page."""
    created_by: NotRequired[ChangeAuthorResponse]
    updated_by: NotRequired[ChangeAuthorResponse]
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""


class CodeEditorPageGroupRuleset(TypedDict):
    """Lets one group see a code editor page and perhaps edit it. The reference does not mark `group` as required."""

    group: GroupReference
    permissions: NotRequired[Sequence[CodeEditorPagePermission]]
    """What members may do with the page, beyond looking at it."""


class CodeEditorPageUserRuleset(TypedDict):
    """Lets one user see a code editor page and perhaps edit it. The reference does not mark `user` as required."""

    user: RelatedUser
    permissions: NotRequired[Sequence[CodeEditorPagePermission]]
    """What the user may do with the page, beyond looking at it."""


class Error(TypedDict):
    """The general shape of a refusal, of which the other errors are special cases."""

    error_code: str
    """Stable identifier of the reason, such as `bad_request` or `internal_error`."""
    message: str
    """Explanation for a person, in the language of the portal."""
    trace_id: NotRequired[str]
    """Identifier to quote to the support team."""
    detail: NotRequired[ErrorDetail]


class DatasetStatus(TypedDict):
    """The state of a dataset and of the job that may be running on it."""

    status: DatasetState
    previous: NotRequired[DatasetState | None]
    """The state before this one, null at first."""
    next: NotRequired[DatasetState | None]
    """The state that is queued to follow, null if none is."""
    since: NotRequired[str]
    """When the dataset entered this state (UTC)."""
    is_published: NotRequired[bool | None]
    """Whether the dataset is published."""
    message: NotRequired[str | None]
    """Explanation for a person."""
    records_errors: NotRequired[Sequence[RecordError]]
    """Records that could not be processed."""
    params: NotRequired[DatasetStatusParams]


ExtractorListRequest: TypeAlias = Sequence[ExtractorRequest]
"""Extractors; after a guess the best one comes first."""


class DatasetMetadataVisualizationRequest(TypedDict):
    """How the portal shows a dataset as table, map, chart, image gallery, calendar or custom view."""

    analyze_disabled: NotRequired[MetadataBooleanRequest]
    """Hides the chart tab."""
    analyze_default: NotRequired[MetadataTextRequest]
    """Chart shown first."""
    table_fields: NotRequired[MetadataTextListRequest]
    """Fields shown as columns."""
    table_default_sort_field: NotRequired[MetadataTextRequest]
    """Field by which the table is sorted."""
    table_default_sort_direction: NotRequired[MetadataTextRequest]
    """Direction in which the table is sorted."""
    map_disabled: NotRequired[MetadataBooleanRequest]
    """Hides the map tab."""
    map_basemap: NotRequired[MetadataTextRequest]
    """Background of the map."""
    map_marker_picto: NotRequired[MetadataTextRequest]
    """Pictogram of a marker."""
    map_marker_color: NotRequired[MetadataTextRequest]
    """Colour of a marker, as `#rrggbb`."""
    map_marker_hidemarkershape: NotRequired[MetadataBooleanRequest]
    """Shows the pictogram without its pin."""
    map_tooltip_disabled: NotRequired[MetadataBooleanRequest]
    """Turns the tooltip of the map off."""
    map_tooltip_title: NotRequired[MetadataTextRequest]
    """Field shown as the title of the tooltip."""
    map_tooltip_fields: NotRequired[MetadataTextListRequest]
    """Fields shown in the tooltip."""
    map_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    """Uses the HTML template for the tooltip."""
    map_tooltip_html: NotRequired[MetadataTextRequest]
    """HTML template of the tooltip."""
    map_tooltip_sort_field: NotRequired[MetadataTextRequest]
    """Field by which tooltips at one place are sorted."""
    map_tooltip_sort_direction: NotRequired[MetadataTextRequest]
    """Direction in which they are sorted."""
    media_gallery_fields: NotRequired[MetadataTextListRequest]
    """Fields shown in the media gallery."""
    images_disabled: NotRequired[MetadataBooleanRequest]
    """Hides the image tab."""
    image_fields: NotRequired[MetadataTextListRequest]
    """Fields that hold the images."""
    image_title: NotRequired[MetadataTextRequest]
    """Field shown as the title of an image."""
    image_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    """Uses the HTML template for image tooltips."""
    image_tooltip_html: NotRequired[DatasetMetadataValueRequest]
    """HTML template of image tooltips. Documented as a list of texts, surely one text as on the map; both are taken."""
    calendar_enabled: NotRequired[MetadataBooleanRequest]
    """Shows the calendar tab."""
    calendar_event_title: NotRequired[MetadataTextRequest]
    """Field shown as the title of an event."""
    calendar_event_start: NotRequired[MetadataTextRequest]
    """Field with the start of an event."""
    calendar_event_end: NotRequired[MetadataTextRequest]
    """Field with the end of an event."""
    calendar_event_color: NotRequired[MetadataTextRequest]
    """Colour of events."""
    calendar_tooltip_fields: NotRequired[MetadataTextListRequest]
    """Fields shown in the tooltip of an event."""
    calendar_tooltip_html_enabled: NotRequired[MetadataBooleanRequest]
    """Uses the HTML template for events."""
    calendar_tooltip_html: NotRequired[MetadataTextRequest]
    """HTML template of the tooltip of an event."""
    calendar_available_views: NotRequired[MetadataTextRequest]
    """Calendar views on offer."""
    calendar_default_view: NotRequired[MetadataTextRequest]
    """Calendar view shown first."""
    custom_view_enabled: NotRequired[MetadataBooleanRequest]
    """Shows the custom tab."""
    custom_view_title: NotRequired[MetadataTextRequest]
    """Title of the custom tab."""
    custom_view_icon: NotRequired[MetadataTextRequest]
    """Icon of the custom tab."""
    custom_view_slug: NotRequired[MetadataTextRequest]
    """Part of the address that selects the custom tab."""
    custom_view_html: NotRequired[MetadataTextRequest]
    """HTML of the custom tab."""
    custom_view_css: NotRequired[MetadataTextRequest]
    """CSS of the custom tab."""


class DatasetMetadataVisualizationResponse(TypedDict):
    """How the portal shows a dataset as table, map, chart, image gallery, calendar or custom view."""

    analyze_disabled: NotRequired[MetadataBooleanResponse]
    """Hides the chart tab."""
    analyze_default: NotRequired[MetadataTextResponse]
    """Chart shown first."""
    table_fields: NotRequired[MetadataTextListResponse]
    """Fields shown as columns."""
    table_default_sort_field: NotRequired[MetadataTextResponse]
    """Field by which the table is sorted."""
    table_default_sort_direction: NotRequired[MetadataTextResponse]
    """Direction in which the table is sorted."""
    map_disabled: NotRequired[MetadataBooleanResponse]
    """Hides the map tab."""
    map_basemap: NotRequired[MetadataTextResponse]
    """Background of the map."""
    map_marker_picto: NotRequired[MetadataTextResponse]
    """Pictogram of a marker."""
    map_marker_color: NotRequired[MetadataTextResponse]
    """Colour of a marker, as `#rrggbb`."""
    map_marker_hidemarkershape: NotRequired[MetadataBooleanResponse]
    """Shows the pictogram without its pin."""
    map_tooltip_disabled: NotRequired[MetadataBooleanResponse]
    """Turns the tooltip of the map off."""
    map_tooltip_title: NotRequired[MetadataTextResponse]
    """Field shown as the title of the tooltip."""
    map_tooltip_fields: NotRequired[MetadataTextListResponse]
    """Fields shown in the tooltip."""
    map_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    """Uses the HTML template for the tooltip."""
    map_tooltip_html: NotRequired[MetadataTextResponse]
    """HTML template of the tooltip."""
    map_tooltip_sort_field: NotRequired[MetadataTextResponse]
    """Field by which tooltips at one place are sorted."""
    map_tooltip_sort_direction: NotRequired[MetadataTextResponse]
    """Direction in which they are sorted."""
    media_gallery_fields: NotRequired[MetadataTextListResponse]
    """Fields shown in the media gallery."""
    images_disabled: NotRequired[MetadataBooleanResponse]
    """Hides the image tab."""
    image_fields: NotRequired[MetadataTextListResponse]
    """Fields that hold the images."""
    image_title: NotRequired[MetadataTextResponse]
    """Field shown as the title of an image."""
    image_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    """Uses the HTML template for image tooltips."""
    image_tooltip_html: NotRequired[DatasetMetadataValueResponse]
    """HTML template of image tooltips. Documented as a list of texts, surely one text as on the map; both are taken."""
    calendar_enabled: NotRequired[MetadataBooleanResponse]
    """Shows the calendar tab."""
    calendar_event_title: NotRequired[MetadataTextResponse]
    """Field shown as the title of an event."""
    calendar_event_start: NotRequired[MetadataTextResponse]
    """Field with the start of an event."""
    calendar_event_end: NotRequired[MetadataTextResponse]
    """Field with the end of an event."""
    calendar_event_color: NotRequired[MetadataTextResponse]
    """Colour of events."""
    calendar_tooltip_fields: NotRequired[MetadataTextListResponse]
    """Fields shown in the tooltip of an event."""
    calendar_tooltip_html_enabled: NotRequired[MetadataBooleanResponse]
    """Uses the HTML template for events."""
    calendar_tooltip_html: NotRequired[MetadataTextResponse]
    """HTML template of the tooltip of an event."""
    calendar_available_views: NotRequired[MetadataTextResponse]
    """Calendar views on offer."""
    calendar_default_view: NotRequired[MetadataTextResponse]
    """Calendar view shown first."""
    custom_view_enabled: NotRequired[MetadataBooleanResponse]
    """Shows the custom tab."""
    custom_view_title: NotRequired[MetadataTextResponse]
    """Title of the custom tab."""
    custom_view_icon: NotRequired[MetadataTextResponse]
    """Icon of the custom tab."""
    custom_view_slug: NotRequired[MetadataTextResponse]
    """Part of the address that selects the custom tab."""
    custom_view_html: NotRequired[MetadataTextResponse]
    """HTML of the custom tab."""
    custom_view_css: NotRequired[MetadataTextResponse]
    """CSS of the custom tab."""


class DatasetMetadataInternalRequest(TypedDict):
    """Settings of a dataset that the portal does not show."""

    license_id: NotRequired[MetadataTextRequest]
    """Identifier of the licence."""
    theme_id: NotRequired[MetadataTextListRequest]
    """Identifiers of the themes."""
    draft: NotRequired[MetadataBooleanRequest]
    """True keeps the dataset unlisted, and it cannot be published."""


class DatasetMetadataInternalResponse(TypedDict):
    """Settings of a dataset that the portal does not show."""

    license_id: NotRequired[MetadataTextResponse]
    """Identifier of the licence."""
    theme_id: NotRequired[MetadataTextListResponse]
    """Identifiers of the themes."""
    draft: NotRequired[MetadataBooleanResponse]
    """True keeps the dataset unlisted, and it cannot be published."""


DatasetProcessorListRequest: TypeAlias = Sequence[AvailableProcessorRequest]
"""The types of processor that the portal offers. The reference describes them like the processors of a dataset; the predecessor answered plain names."""


DatasetProcessorListResponse: TypeAlias = Sequence[AvailableProcessorResponse]
"""The types of processor that the portal offers. The reference describes them like the processors of a dataset; the predecessor answered plain names."""


class TypeFieldConfigurationRequest(TypedDict):
    """Sets the type of a field."""

    type: Literal["type"]
    """Always `type`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    type_param: FieldType


class TypeFieldConfigurationResponse(TypedDict):
    """Sets the type of a field."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["type"]
    """Always `type`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    type_param: FieldType


class AnnotateFieldConfigurationRequest(TypedDict):
    """Gives a field special behaviour."""

    type: Literal["annotate"]
    """Always `annotate`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    annotation: FieldAnnotationName
    args: NotRequired[Sequence[str | int]]
    """Arguments: an order for `facetsort`, a precision for `timeserie_precision`, one text for `unit`, one number for `decimals`, a separator for `multivalued` and `hierarchical`."""


class AnnotateFieldConfigurationResponse(TypedDict):
    """Gives a field special behaviour."""

    uid: str
    """Identifier, `pr_` and six characters."""
    type: Literal["annotate"]
    """Always `annotate`."""
    label: str
    """Title of this step for people."""
    field: str
    """Technical name of the field."""
    annotation: FieldAnnotationName
    args: NotRequired[Sequence[str | int]]
    """Arguments: an order for `facetsort`, a precision for `timeserie_precision`, one text for `unit`, one number for `decimals`, a separator for `multivalued` and `hierarchical`."""


class PaginatedDatasetVersionsRequest(TypedDict):
    """One page of versions."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetVersionRequest]
    """The results of this page."""


class DatasetVersionResponse(TypedDict):
    """A state that some parts of a dataset were in."""

    uid: str
    """Identifier, `ch_` and six characters."""
    sections: NotRequired[Sequence[str]]
    """Parts that changed, such as `data`, `metadata` or `security`."""
    created_by: NotRequired[ChangeAuthorResponse]
    can_restore: NotRequired[bool]
    """Whether the version can be restored."""
    created_at: NotRequired[str]
    """Time of the change (UTC)."""


class PaginatedDatasetAttachmentsRequest(TypedDict):
    """One page of attachments."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetAttachmentRequest]
    """The results of this page."""


class PaginatedDatasetAttachmentsResponse(TypedDict):
    """One page of attachments."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetAttachmentResponse]
    """The results of this page."""


DatasetAlternativeExportRequest: TypeAlias = (
    UploadedFileAlternativeExportRequest | UrlAlternativeExportRequest
)
"""An export made elsewhere and offered beside the platform's own."""


DatasetAlternativeExportResponse: TypeAlias = (
    UploadedFileAlternativeExportResponse | UrlAlternativeExportResponse
)
"""An export made elsewhere and offered beside the platform's own."""


class ArcgisHarvesterRequest(TypedDict):
    """An ArcGIS server."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["arcgis"]
    """Always `arcgis`."""
    url: str
    """Address of the server."""


class ArcgisHarvesterResponse(TypedDict):
    """An ArcGIS server."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["arcgis"]
    """Always `arcgis`."""
    url: str
    """Address of the server."""


class ArcgisOpendataHarvesterRequest(TypedDict):
    """An ArcGIS open data site."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["arcgis_opendata"]
    """Always `arcgis_opendata`."""
    url: str
    """Address of the site."""
    compute_geo_area: NotRequired[bool]
    """Whether the area covered is worked out."""
    fetch_data: NotRequired[bool]
    """Whether the data is fetched too."""


class ArcgisOpendataHarvesterResponse(TypedDict):
    """An ArcGIS open data site."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["arcgis_opendata"]
    """Always `arcgis_opendata`."""
    url: str
    """Address of the site."""
    compute_geo_area: NotRequired[bool]
    """Whether the area covered is worked out."""
    fetch_data: NotRequired[bool]
    """Whether the data is fetched too."""


class CkanHarvesterRequest(TypedDict):
    """A CKAN portal. Defaults are the reference's, without the stray quotes in some of them."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ckan"]
    """Always `ckan`."""
    url: str
    """Address of the portal."""
    limit: NotRequired[int]
    """Datasets to ask for."""
    offset: NotRequired[int]
    """Datasets to skip."""
    sort: NotRequired[str]
    """Order of the datasets."""
    api_key: NotRequired[str | None]
    """API key on that portal; answered as null."""
    group: NotRequired[str]
    """Group to take datasets from."""
    language: NotRequired[str]
    """Language to ask for."""
    query: NotRequired[str]
    """Search that datasets must match."""


class CkanHarvesterResponse(TypedDict):
    """A CKAN portal. Defaults are the reference's, without the stray quotes in some of them."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ckan"]
    """Always `ckan`."""
    url: str
    """Address of the portal."""
    limit: NotRequired[int]
    """Datasets to ask for."""
    offset: NotRequired[int]
    """Datasets to skip."""
    sort: NotRequired[str]
    """Order of the datasets."""
    api_key: NotRequired[str | None]
    """API key on that portal; answered as null."""
    group: NotRequired[str]
    """Group to take datasets from."""
    language: NotRequired[str]
    """Language to ask for."""
    query: NotRequired[str]
    """Search that datasets must match."""


class CswHarvesterRequest(TypedDict):
    """A catalogue service for the web (CSW)."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    type: Literal["csw"]
    """Always `csw`."""
    url: str
    """Address of the service."""
    keywords_thesaurus: NotRequired[str]
    """Thesaurus that keywords come from."""
    theme_thesaurus: NotRequired[str]
    """Thesaurus that themes come from."""
    insert_br_in_description: NotRequired[bool]
    """Whether line ends become `<br>`."""
    constraint_language: NotRequired[bool]
    """Whether the constraint language is sent."""
    invert_coordinates: NotRequired[bool]
    """Whether latitude and longitude are exchanged."""
    themes_mapping: NotRequired[Mapping[str, NameMapping]]
    """Themes by thesaurus, then by remote theme."""
    licenses_mapping: NotRequired[NameMapping]
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""


class CswHarvesterResponse(TypedDict):
    """A catalogue service for the web (CSW)."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    type: Literal["csw"]
    """Always `csw`."""
    url: str
    """Address of the service."""
    keywords_thesaurus: NotRequired[str]
    """Thesaurus that keywords come from."""
    theme_thesaurus: NotRequired[str]
    """Thesaurus that themes come from."""
    insert_br_in_description: NotRequired[bool]
    """Whether line ends become `<br>`."""
    constraint_language: NotRequired[bool]
    """Whether the constraint language is sent."""
    invert_coordinates: NotRequired[bool]
    """Whether latitude and longitude are exchanged."""
    themes_mapping: NotRequired[Mapping[str, NameMapping]]
    """Themes by thesaurus, then by remote theme."""
    licenses_mapping: NotRequired[NameMapping]
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""


class DatagouvHarvesterRequest(TypedDict):
    """The French national portal."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["datagouv"]
    """Always `datagouv`."""
    organization_id: str
    """Organisation to take datasets from."""
    attachment: NotRequired[bool]
    """Whether resources become attachments."""
    filter_name: NotRequired[str]
    """Name of a filter."""
    filter_value: NotRequired[str]
    """Value of that filter."""


class DatagouvHarvesterResponse(TypedDict):
    """The French national portal."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["datagouv"]
    """Always `datagouv`."""
    organization_id: str
    """Organisation to take datasets from."""
    attachment: NotRequired[bool]
    """Whether resources become attachments."""
    filter_name: NotRequired[str]
    """Name of a filter."""
    filter_value: NotRequired[str]
    """Value of that filter."""


class DatajsonHarvesterRequest(TypedDict):
    """A `data.json` catalogue."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["datajson"]
    """Always `datajson`."""
    url: str
    """Address of the file."""
    number_of_datasets: NotRequired[int | None]
    """Datasets to take at most, null for all."""


class DatajsonHarvesterResponse(TypedDict):
    """A `data.json` catalogue."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["datajson"]
    """Always `datajson`."""
    url: str
    """Address of the file."""
    number_of_datasets: NotRequired[int | None]
    """Datasets to take at most, null for all."""


class FtpHarvesterRequest(TypedDict):
    """Files on an FTP server."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp"]
    """Always `ftp`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    meta: NotRequired[str]
    """Metadata to use."""


class FtpHarvesterResponse(TypedDict):
    """Files on an FTP server."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp"]
    """Always `ftp`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    meta: NotRequired[str]
    """Metadata to use."""


class FtpCsvHarvesterRequest(TypedDict):
    """Files on an FTP server that a CSV file lists."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp_csv"]
    """Always `ftp_csv`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    metadata_file: str
    """CSV file with the metadata."""
    metadata_join_key: NotRequired[str]
    """Column that names the dataset."""


class FtpCsvHarvesterResponse(TypedDict):
    """Files on an FTP server that a CSV file lists."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp_csv"]
    """Always `ftp_csv`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    metadata_file: str
    """CSV file with the metadata."""
    metadata_join_key: NotRequired[str]
    """Column that names the dataset."""


class FtpWithMetaCsvHarvesterRequest(TypedDict):
    """Files on an FTP server whose metadata a CSV file holds."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp_with_meta_csv"]
    """Always `ftp_with_meta_csv`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    metadata_file: str
    """CSV file with the metadata."""
    resource_location_column: NotRequired[str]
    """Column that says where the file is."""
    resource_schema_column: NotRequired[str]
    """Column that says what its fields are."""
    csv_separator: NotRequired[str]
    """Separator of the CSV file."""


class FtpWithMetaCsvHarvesterResponse(TypedDict):
    """Files on an FTP server whose metadata a CSV file holds."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["ftp_with_meta_csv"]
    """Always `ftp_with_meta_csv`."""
    host: str
    """Name of the server."""
    user: str
    """User name."""
    password: str | None
    """Password; answered as null."""
    directory: NotRequired[str]
    """Directory to look in."""
    metadata_file: str
    """CSV file with the metadata."""
    resource_location_column: NotRequired[str]
    """Column that says where the file is."""
    resource_schema_column: NotRequired[str]
    """Column that says what its fields are."""
    csv_separator: NotRequired[str]
    """Separator of the CSV file."""


class JunarHarvesterRequest(TypedDict):
    """A Junar portal."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["junar"]
    """Always `junar`."""
    url: str
    """Address of the portal."""
    auth_key: str | None
    """Key on that portal; answered as null."""
    query_string: NotRequired[str]
    """Search that datasets must match."""
    categories: NotRequired[str]
    """Categories to take."""


class JunarHarvesterResponse(TypedDict):
    """A Junar portal."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["junar"]
    """Always `junar`."""
    url: str
    """Address of the portal."""
    auth_key: str | None
    """Key on that portal; answered as null."""
    query_string: NotRequired[str]
    """Search that datasets must match."""
    categories: NotRequired[str]
    """Categories to take."""


class OmiNodeHarvesterRequest(TypedDict):
    """An O-MI node."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["omi_node"]
    """Always `omi_node`."""
    url: str
    """Address of the node."""
    infoitems_limit: NotRequired[int | None]
    """Info items to take at most, null for all."""
    omi_node_version: NotRequired[str]
    """Version of the node."""


class OmiNodeHarvesterResponse(TypedDict):
    """An O-MI node."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["omi_node"]
    """Always `omi_node`."""
    url: str
    """Address of the node."""
    infoitems_limit: NotRequired[int | None]
    """Info items to take at most, null for all."""
    omi_node_version: NotRequired[str]
    """Version of the node."""


class OdsHarvesterRequest(TypedDict):
    """Another Opendatasoft portal."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    type: Literal["ods"]
    """Always `ods`."""
    domain: str
    """Identifier or base address of the portal."""
    refines: NotRequired[str]
    """Refinements that datasets must match."""
    api_key: NotRequired[str | None]
    """API key on that portal; answered as null."""


class OdsHarvesterResponse(TypedDict):
    """Another Opendatasoft portal."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    type: Literal["ods"]
    """Always `ods`."""
    domain: str
    """Identifier or base address of the portal."""
    refines: NotRequired[str]
    """Refinements that datasets must match."""
    api_key: NotRequired[str | None]
    """API key on that portal; answered as null."""


class QuandlHarvesterRequest(TypedDict):
    """A Quandl database."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["quandl"]
    """Always `quandl`."""
    database_code: str
    """Code of the database."""
    api_key: str | None
    """API key there; answered as null."""
    number_of_datasets: int
    """Datasets to take at most."""


class QuandlHarvesterResponse(TypedDict):
    """A Quandl database."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["quandl"]
    """Always `quandl`."""
    database_code: str
    """Code of the database."""
    api_key: str | None
    """API key there; answered as null."""
    number_of_datasets: int
    """Datasets to take at most."""


class SocrataHarvesterRequest(TypedDict):
    """A Socrata portal."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["socrata"]
    """Always `socrata`."""
    url: str
    """Address of the portal."""


class SocrataHarvesterResponse(TypedDict):
    """A Socrata portal."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    download_resources: NotRequired[bool]
    """Whether resources are copied instead of attached by their address."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""
    type: Literal["socrata"]
    """Always `socrata`."""
    url: str
    """Address of the portal."""


class WfsHarvesterRequest(TypedDict):
    """A web feature service (WFS)."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    type: Literal["wfs"]
    """Always `wfs`."""
    url: str
    """Address of the service."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""


class WfsHarvesterResponse(TypedDict):
    """A web feature service (WFS)."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""
    type: Literal["wfs"]
    """Always `wfs`."""
    url: str
    """Address of the service."""
    metadata_only: NotRequired[bool]
    """Whether resources are left out altogether."""


class HarvesterPreview(TypedDict):
    """What a run would copy."""

    total_count: int
    """Datasets that would be copied."""
    results: Sequence[HarvesterPreviewDataset]
    """The first of them."""


class PaginatedApiKeysRequest(TypedDict):
    """One page of API keys."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ApiKeyRequest]
    """The results of this page."""


class ApiKeySearchResultRequest(TypedDict):
    """Whether a key is known, revoked or not."""

    found: NotRequired[bool]
    """Whether the key is known."""
    result: NotRequired[ApiKeyRequest | None]
    """The key, null if unknown."""


class FtpConnectionRequest(TypedDict):
    """An FTP, FTPS or SFTP server."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["ftp"]
    """Always `ftp`."""
    url: str
    """Address with `ftp`, `ftps` or `sftp` as its scheme."""
    auth: NotRequired[BasicAuth | None]
    """Credentials, null for none."""


class FtpConnectionResponse(TypedDict):
    """An FTP, FTPS or SFTP server."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["ftp"]
    """Always `ftp`."""
    url: str
    """Address with `ftp`, `ftps` or `sftp` as its scheme."""
    auth: NotRequired[BasicAuth | None]
    """Credentials, null for none."""


class SharepointConnectionRequest(TypedDict):
    """A SharePoint account."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["sharepoint"]
    """Always `sharepoint`."""
    auth: NotRequired[SharepointOidcAuthRequest]


class GoogleDriveConnectionRequest(TypedDict):
    """A Google account."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["google_drive"]
    """Always `google_drive`."""
    auth: NotRequired[GoogleDriveOidcAuthRequest]


class AzureBlobStorageConnectionRequest(TypedDict):
    """An Azure storage account."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["azure_blob_storage"]
    """Always `azure_blob_storage`."""
    url: NotRequired[str]
    """Address of the container. The reference requires it without describing it; it is optional here."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[SharedKeyAuth]


class AzureBlobStorageConnectionResponse(TypedDict):
    """An Azure storage account."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["azure_blob_storage"]
    """Always `azure_blob_storage`."""
    url: NotRequired[str]
    """Address of the container. The reference requires it without describing it; it is optional here."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[SharedKeyAuth]


class PaginatedConnectionUserRulesets(TypedDict):
    """One page of user rulesets of a connection."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ConnectionUserRuleset]
    """The results of this page."""


class PaginatedConnectionGroupRulesets(TypedDict):
    """One page of group rulesets of a connection."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ConnectionGroupRuleset]
    """The results of this page."""


class PaginatedStudioPagesResponse(TypedDict):
    """One page of studio pages."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[StudioPageResponse]
    """The results of this page."""


class PaginatedStudioPageGroupRulesets(TypedDict):
    """One page of group rulesets of a studio page."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[StudioPageGroupRuleset]
    """The results of this page."""


class PaginatedStudioPageUserRulesets(TypedDict):
    """One page of user rulesets of a studio page."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[StudioPageUserRuleset]
    """The results of this page."""


class PaginatedCodeEditorPagesRequest(TypedDict):
    """One page of code editor pages."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[CodeEditorPageRequest]
    """The results of this page."""


class PaginatedCodeEditorPagesResponse(TypedDict):
    """One page of code editor pages."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[CodeEditorPageResponse]
    """The results of this page."""


class PaginatedCodeEditorPageGroupRulesets(TypedDict):
    """One page of group rulesets of a code editor page."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[CodeEditorPageGroupRuleset]
    """The results of this page."""


class PaginatedCodeEditorPageUserRulesets(TypedDict):
    """One page of user rulesets of a code editor page."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[CodeEditorPageUserRuleset]
    """The results of this page."""


class PaginatedImageAssets(TypedDict):
    """One page of images."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ImageAsset]
    """The results of this page."""


class MetadataTemplateFieldRequest(TypedDict):
    """One field of a metadata template."""

    name: str
    """Identifier of the field; which characters it takes is our guess."""
    type: NotRequired[MetadataTemplateFieldType]
    """What the values are."""
    label: NotRequired[str | None]
    """Name for people."""
    help_text: NotRequired[str | None]
    """Help for those who fill the field in."""
    self_suggest: NotRequired[bool]
    """Whether values in use elsewhere are suggested."""
    is_filter: NotRequired[bool]
    """Whether the field is a filter of the catalogue."""
    i18n: NotRequired[bool]
    """Whether values differ by language."""
    choices: NotRequired[Sequence[str] | None]
    """Values to choose from; they must fit the type."""
    labels: NotRequired[ChoiceLabels | None]
    """Labels of the choices."""
    requirement_level: NotRequired[MetadataTemplateFieldRequirementLevel]
    """How much the field is asked for."""


class MetadataTemplateFieldResponse(TypedDict):
    """One field of a metadata template."""

    name: str
    """Identifier of the field; which characters it takes is our guess."""
    type: NotRequired[MetadataTemplateFieldType]
    """What the values are."""
    label: NotRequired[str | None]
    """Name for people."""
    help_text: NotRequired[str | None]
    """Help for those who fill the field in."""
    is_hidden: NotRequired[bool]
    """Whether forms hide the field."""
    self_suggest: NotRequired[bool]
    """Whether values in use elsewhere are suggested."""
    is_filter: NotRequired[bool]
    """Whether the field is a filter of the catalogue."""
    i18n: NotRequired[bool]
    """Whether values differ by language."""
    suggest_url: NotRequired[str | None]
    """Service that suggests values."""
    choices: NotRequired[Sequence[str] | None]
    """Values to choose from; they must fit the type."""
    labels: NotRequired[ChoiceLabels | None]
    """Labels of the choices."""
    requirement_level: NotRequired[MetadataTemplateFieldRequirementLevel]
    """How much the field is asked for."""


class MetadataTemplateRequest(TypedDict):
    """A group of metadata fields that datasets can have."""

    name: str
    """Identifier of the template."""
    title: str
    """Title for people."""
    is_active: bool
    """Whether datasets show the template."""
    schema: Sequence[MetadataTemplateFieldRequest]
    """The fields of the template."""
    type: MetadataTemplateType
    """Kind of template; only `basic` and `admin` ones can be created."""


class MetadataTemplateResponse(TypedDict):
    """A group of metadata fields that datasets can have."""

    name: str
    """Identifier of the template."""
    title: str
    """Title for people."""
    is_active: bool
    """Whether datasets show the template."""
    is_always_active: NotRequired[bool]
    """Whether the template cannot be disabled."""
    is_system: NotRequired[bool]
    """Whether the template belongs to the platform."""
    schema: Sequence[MetadataTemplateFieldResponse]
    """The fields of the template."""
    type: MetadataTemplateType
    """Kind of template; only `basic` and `admin` ones can be created."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    created_by: NotRequired[ChangeAuthorResponse]
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""
    updated_by: NotRequired[ChangeAuthorResponse]


class PaginatedMetadataTemplateFieldsRequest(TypedDict):
    """One page of fields of a metadata template."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[MetadataTemplateFieldRequest]
    """The results of this page."""


class PaginatedMetadataTemplateFieldsResponse(TypedDict):
    """One page of fields of a metadata template."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[MetadataTemplateFieldResponse]
    """The results of this page."""


class MetadataTemplateFieldSuggestions(TypedDict):
    """Values that the platform or a service behind it suggests; without such a service only an empty list."""

    hits: Sequence[Any]
    """The suggestions, best first."""
    nb_hits: NotRequired[float]
    """Number of all suggestions."""
    page: NotRequired[float]
    """Number of this page, from 0."""
    hits_per_page: NotRequired[float]
    """Suggestions on one page."""
    exhaustive_nb_hits: NotRequired[bool]
    """Whether `nb_hits` is exact."""
    exhaustive_typo: NotRequired[bool]
    """Whether all spellings were tried."""
    exhaustive: NotRequired[SuggestionExhaustiveness]
    query: NotRequired[str]
    """The query that was asked."""
    params: NotRequired[str]
    """Parameters of the query."""
    processing_time_ms: NotRequired[float]
    """Time taken in milliseconds."""


class ValidationError(TypedDict):
    """Some of the values sent were refused; `detail` says which and why."""

    error_code: Literal["validation_error"]
    """Always `validation_error`."""
    message: str
    """Explanation for a person, in the language of the portal."""
    detail: Mapping[str, FieldMessages]
    """Messages by name of the refused field."""


class BadRequestError(TypedDict):
    """The request could not be understood at all, for example because its body is not JSON."""

    error_code: Literal["bad_request"]
    """Always `bad_request`."""
    message: str
    """Explanation for a person, in the language of the portal."""
    trace_id: NotRequired[str]
    """Identifier to quote to the support team."""
    detail: NotRequired[ErrorDetail]


class ApiCallsQuota(TypedDict):
    """How many API calls are allowed within one unit of time."""

    unit: NotRequired[ApiCallsQuotaUnit]
    """Length of the period."""
    limit: NotRequired[float]
    """Calls allowed in one period."""


class ExtractorResponse(TypedDict):
    """A way to read a source."""

    type: str
    """Type to use in a resource, such as `csvfile`."""
    label: str
    """Name for people."""
    parameters: Sequence[ExtractorParameterResponse]
    """The settings it knows."""


class UploadedFileDatasourceRequest(TypedDict):
    """A file that was uploaded to the dataset before."""

    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""
    file: UploadedFileReferenceRequest


class UploadedFileDatasourceResponse(TypedDict):
    """A file that was uploaded to the dataset before."""

    type: Literal["uploaded_file"]
    """Always `uploaded_file`."""
    file: UploadedFileReferenceResponse


class FederatedDatasourceRequest(TypedDict):
    """A dataset of another portal, read in place."""

    type: Literal["federated"]
    """Always `federated`."""
    domain: FederatedDomain
    dataset: FederatedDatasetRequest
    impersonate_permissions: NotRequired[bool | None]
    """Whether the remote dataset is read with the caller's own permissions there. Documented as required; the live service leaves it out or answers null."""
    parameters: NotRequired[FederationParameters]


class PreviewField(TypedDict):
    """A field as the extractor found it."""

    name: str
    """Technical name."""
    label: str
    """Name for people."""
    type: NotRequired[str]
    """Type of the values, such as `text` or `int`."""
    description: NotRequired[str]
    """What the field holds."""
    original_name: NotRequired[str]
    """Name in the source."""
    annotations: NotRequired[Sequence[FieldAnnotation]]
    """Special behaviour of the field."""


class MetadataLanguageRequest(TypedDict):
    """A metadata value that is a language."""

    value: DatasetLanguage
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataLanguageResponse(TypedDict):
    """A metadata value that is a language."""

    value: DatasetLanguage
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class FeedbackValue(TypedDict):
    """A value that a reader proposed for one field."""

    value: NotRequired[Any]
    """The value."""
    type: NotRequired[FeedbackValueType]
    """Type of the value; `string` is in the reference's sample but not in its list."""


class HarvesterCommonRequest(TypedDict):
    """What every harvester has."""

    name: str
    """Title for people."""
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""


class HarvesterCommonResponse(TypedDict):
    """What every harvester has."""

    uid: str
    """Identifier made from the name."""
    name: str
    """Title for people."""
    status: HarvesterState
    version: NotRequired[int]
    """Version of the harvester type."""
    restrict_datasets_visibility: NotRequired[bool]
    """Whether harvested datasets are restricted; by default as the portal restricts new datasets."""
    delete_missing_datasets: NotRequired[bool]
    """Whether a dataset that vanishes there is deleted here."""
    forced_metas: NotRequired[Mapping[str, ForcedMetadata]]
    """Metadata that overrides the harvested one, by template."""
    remote_datasets_count: int
    """Datasets found there."""
    harvested_datasets_count: int
    """Datasets copied."""
    published_datasets_count: int
    """Copies that are published."""
    attached_datasets_count: int
    """Datasets that belong to the harvester."""
    has_error: bool
    """Whether the last run failed."""
    resource_errors_count: int
    """Resources that failed."""
    created_at: str
    """Time of creation (UTC)."""
    updated_at: str
    """Time of the last change (UTC)."""
    updated_by: ChangeAuthorResponse
    last_started_at: str | None
    """When the last run began (UTC), null if there was none."""
    last_success_at: str | None
    """When a run last succeeded (UTC), null if none did."""


class ApiCallsLimit(TypedDict):
    """How many API calls are allowed within one unit of time."""

    limit: float
    """Calls allowed in one period."""
    unit: ApiCallsLimitUnit
    """Length of the period."""


class SharepointOidcAuthResponse(TypedDict):
    """OpenID Connect with Microsoft. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    """Always `oidc`."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    claims: NotRequired[IdentityClaims]


class GoogleDriveOidcAuthResponse(TypedDict):
    """OpenID Connect with Google. Nonce and code are write-only; the live service leaves them out."""

    type: Literal["oidc"]
    """Always `oidc`."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    claims: NotRequired[IdentityClaims]
    application_id: NotRequired[str]
    """Identifier of the platform at Google."""


AmazonS3AuthRequest: TypeAlias = AwsSignatureV4Auth | IamRoleAuthRequest
"""How to log in to S3."""


AmazonS3AuthResponse: TypeAlias = AwsSignatureV4Auth | IamRoleAuthResponse
"""How to log in to S3."""


FtpDatasourceConnectionRequest: TypeAlias = FtpConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


FtpDatasourceConnectionResponse: TypeAlias = FtpConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


SharepointDatasourceConnectionRequest: TypeAlias = SharepointConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


GoogleDriveDatasourceConnectionRequest: TypeAlias = GoogleDriveConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


AzureBlobStorageDatasourceConnectionRequest: TypeAlias = (
    AzureBlobStorageConnectionRequest | ConnectionReference
)
"""The connection itself, when it is created along the way or expanded, else its identifier."""


AzureBlobStorageDatasourceConnectionResponse: TypeAlias = (
    AzureBlobStorageConnectionResponse | ConnectionReference
)
"""The connection itself, when it is created along the way or expanded, else its identifier."""


class FederatedDatasetResponse(TypedDict):
    """The remote dataset; metadata and fields come only when it is expanded."""

    dataset_id: str
    """Readable identifier on the remote portal."""
    metas: NotRequired[FederatedDatasetMetas]
    fields: NotRequired[Sequence[FederatedDatasetField]]
    """Fields of the remote dataset."""


SnowflakeOdbcDatasourceConnectionRequest: TypeAlias = SnowflakeOdbcConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


SnowflakeOdbcDatasourceConnectionResponse: TypeAlias = SnowflakeOdbcConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


class FacetConfiguration(TypedDict):
    """One filter of a dataset."""

    field_name: str
    """Field that becomes a filter."""
    facetsort: NotRequired[FacetConfigurationFacetsort]
    """Order of the filter's values; a leading minus reverses it."""
    disjunctive: NotRequired[bool]
    """Whether several values can be chosen at once."""
    timerange_filter: NotRequired[bool]
    """Whether the filter is a range of time."""


FieldLanguages: TypeAlias = Sequence[FieldLanguagesItem]
"""Languages in which a field is shown."""


class HttpOAuth2AuthRequest(TypedDict):
    """OAuth 2. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oauth2"]
    """Always `oauth2`."""
    client_id: str
    """Identifier of the client."""
    client_secret: NotRequired[str | None]
    """Secret of the client."""
    scope: str
    """Scopes asked for."""
    token_endpoint: str
    """Address that hands out tokens."""
    grant_type: HttpOAuth2AuthGrantType
    """Way to get a token."""
    username: NotRequired[str]
    """User name for the grant `password`."""
    password: NotRequired[str | None]
    """Password for it; answered as null."""
    code: NotRequired[str | None]
    """Code for `authorization_code`."""


class HttpOAuth2AuthResponse(TypedDict):
    """OAuth 2. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oauth2"]
    """Always `oauth2`."""
    client_id: str
    """Identifier of the client."""
    scope: str
    """Scopes asked for."""
    token_endpoint: str
    """Address that hands out tokens."""
    grant_type: HttpOAuth2AuthGrantType
    """Way to get a token."""
    username: NotRequired[str]
    """User name for the grant `password`."""
    password: NotRequired[str | None]
    """Password for it; answered as null."""


class HttpOidcAuthRequest(TypedDict):
    """OpenID Connect. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oidc"]
    """Always `oidc`."""
    client_id: str
    """Identifier of the client."""
    client_secret: NotRequired[str | None]
    """Secret of the client."""
    scope: str
    """Scopes asked for."""
    token_endpoint: str
    """Address that hands out tokens."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    code: NotRequired[str | None]
    """Authorisation code."""
    claims: NotRequired[IdentityClaims]


class HttpOidcAuthResponse(TypedDict):
    """OpenID Connect. Secrets are write-only; the live service leaves them out or answers null."""

    type: Literal["oidc"]
    """Always `oidc`."""
    client_id: str
    """Identifier of the client."""
    scope: str
    """Scopes asked for."""
    token_endpoint: str
    """Address that hands out tokens."""
    grant_type: Literal["authorization_code"]
    """Always `authorization_code`."""
    claims: NotRequired[IdentityClaims]


OpenDatasetProcessorRequest: TypeAlias = DatasetProcessorRequest | Mapping[str, object]
"""One step that every record of a dataset goes through; a type that is not mapped is an other one. A mapping may hold others; nothing of it is checked."""


DatasetFieldConfigurationRequest: TypeAlias = (
    RenameFieldConfigurationRequest
    | TypeFieldConfigurationRequest
    | AnnotateFieldConfigurationRequest
    | DescriptionFieldConfigurationRequest
    | OrderFieldConfigurationRequest
    | DeleteFieldConfigurationRequest
)
"""One step that names, types, marks, describes, orders or removes fields of a dataset."""


DatasetFieldConfigurationResponse: TypeAlias = (
    RenameFieldConfigurationResponse
    | TypeFieldConfigurationResponse
    | AnnotateFieldConfigurationResponse
    | DescriptionFieldConfigurationResponse
    | OrderFieldConfigurationResponse
    | DeleteFieldConfigurationResponse
)
"""One step that names, types, marks, describes, orders or removes fields of a dataset."""


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
"""A configuration that copies the catalogue of another portal or server and keeps it up to date."""


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
"""A configuration that copies the catalogue of another portal or server and keeps it up to date."""


class MetadataTemplateInputRequest(TypedDict):
    """A metadata template as it is written."""

    name: str
    """Identifier of the template; which characters it takes is our guess."""
    title: str
    """Title for people."""
    is_active: bool
    """Whether datasets show the template."""
    schema: Sequence[MetadataTemplateFieldRequest]
    """The fields of the template."""
    type: MetadataTemplateInputType
    """Kind of template."""


class MetadataTemplateInputResponse(TypedDict):
    """A metadata template as it is written."""

    name: str
    """Identifier of the template; which characters it takes is our guess."""
    title: str
    """Title for people."""
    is_active: bool
    """Whether datasets show the template."""
    schema: Sequence[MetadataTemplateFieldResponse]
    """The fields of the template."""
    type: MetadataTemplateInputType
    """Kind of template."""


InvalidRequest: TypeAlias = ValidationError | BadRequestError
"""Why a request was refused before anything was done."""


class DatasetSecurity(TypedDict):
    """What those it applies to may see of a dataset, and how often they may ask."""

    is_data_visible: NotRequired[bool]
    """Whether the records are visible at all."""
    visible_fields: NotRequired[Sequence[str] | None]
    """Names of the visible fields; null shows every field, an empty list none."""
    filter_query: NotRequired[str]
    """ODSQL condition that a record must meet to be visible; empty shows all."""
    api_calls_quota: NotRequired[ApiCallsQuota | None]
    """Ceiling on API calls, null for none."""


DatasetActionRefusal: TypeAlias = InvalidDatasetStatusError | ValidationError | BadRequestError
"""Why an action on a dataset was refused."""


ExtractorListResponse: TypeAlias = Sequence[ExtractorResponse]
"""Extractors; after a guess the best one comes first."""


class ResourcePreview(TypedDict):
    """The fields of a source and its first records."""

    fields: NotRequired[Sequence[PreviewField]]
    """The fields in order."""
    records: NotRequired[Sequence[PreviewRecord]]
    """The first records, 20 at most."""


class DatasetMetadataDefaultRequest(TypedDict):
    """The standard metadata of every dataset. The reference marks title, modified and language as required; the vendor took that back in a later correction and clients leave `modified` out, so nothing is required here."""

    title: NotRequired[MetadataTextRequest]
    """Title of the dataset."""
    description: NotRequired[MetadataTextRequest]
    """What the dataset holds, as HTML."""
    keyword: NotRequired[MetadataTextListRequest]
    """Keywords, which are also a filter of the catalogue."""
    modified: NotRequired[MetadataDateTimeRequest]
    """When the dataset last changed."""
    modified_updates_on_metadata_change: NotRequired[MetadataBooleanRequest]
    """Whether a change of metadata moves `modified`."""
    modified_updates_on_data_change: NotRequired[MetadataBooleanRequest]
    """Whether a change of data moves `modified`."""
    geographic_reference: NotRequired[MetadataTextListRequest]
    """Places covered, such as `world_us`."""
    geographic_reference_auto: NotRequired[MetadataBooleanRequest]
    """Whether the platform works the places out by itself."""
    language: NotRequired[MetadataLanguageRequest]
    """Language of the data."""
    timezone: NotRequired[MetadataTextRequest]
    """Time zone in which visualisations show dates, such as `US/Pacific`; otherwise the reader's own."""
    publisher: NotRequired[MetadataTextRequest]
    """Person or organisation that publishes the dataset."""
    references: NotRequired[MetadataTextRequest]
    """Link to where the data comes from."""
    attributions: NotRequired[MetadataTextListRequest]
    """Links to sources that have to be named."""


class DatasetMetadataDefaultResponse(TypedDict):
    """The standard metadata of every dataset. The reference marks title, modified and language as required; the vendor took that back in a later correction and clients leave `modified` out, so nothing is required here."""

    title: NotRequired[MetadataTextResponse]
    """Title of the dataset."""
    description: NotRequired[MetadataTextResponse]
    """What the dataset holds, as HTML."""
    keyword: NotRequired[MetadataTextListResponse]
    """Keywords, which are also a filter of the catalogue."""
    modified: NotRequired[MetadataDateTimeResponse]
    """When the dataset last changed."""
    modified_updates_on_metadata_change: NotRequired[MetadataBooleanResponse]
    """Whether a change of metadata moves `modified`."""
    modified_updates_on_data_change: NotRequired[MetadataBooleanResponse]
    """Whether a change of data moves `modified`."""
    geographic_reference: NotRequired[MetadataTextListResponse]
    """Places covered, such as `world_us`."""
    geographic_reference_auto: NotRequired[MetadataBooleanResponse]
    """Whether the platform works the places out by itself."""
    language: NotRequired[MetadataLanguageResponse]
    """Language of the data."""
    timezone: NotRequired[MetadataTextResponse]
    """Time zone in which visualisations show dates, such as `US/Pacific`; otherwise the reader's own."""
    publisher: NotRequired[MetadataTextResponse]
    """Person or organisation that publishes the dataset."""
    references: NotRequired[MetadataTextResponse]
    """Link to where the data comes from."""
    attributions: NotRequired[MetadataTextListResponse]
    """Links to sources that have to be named."""


class PaginatedDatasetProcessorsRequest(TypedDict):
    """One page of processors, in the order in which they are applied."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[OpenDatasetProcessorRequest]
    """The results of this page."""


class PaginatedDatasetProcessorsResponse(TypedDict):
    """One page of processors, in the order in which they are applied."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetProcessorResponse]
    """The results of this page."""


class DatasetFeedbackRequest(TypedDict):
    """What a reader proposed about a record of the dataset, or about one that is missing."""

    record_id: str
    """Identifier of the record."""
    user: RelatedUser
    comment: str
    """The reader's words."""
    is_archived: NotRequired[bool]
    """Whether the feedback has been dealt with."""
    created_at: NotRequired[str]
    """Time of submission (UTC)."""
    values: NotRequired[Mapping[str, FeedbackValue]]
    """Proposed values by name of the field."""


class DatasetFeedbackResponse(TypedDict):
    """What a reader proposed about a record of the dataset, or about one that is missing."""

    uid: str
    """Identifier, `df_` and six characters."""
    record_id: str
    """Identifier of the record."""
    user: RelatedUser
    comment: str
    """The reader's words."""
    is_archived: NotRequired[bool]
    """Whether the feedback has been dealt with."""
    created_at: NotRequired[str]
    """Time of submission (UTC)."""
    values: NotRequired[Mapping[str, FeedbackValue]]
    """Proposed values by name of the field."""


class PaginatedDatasetFieldConfigurationsRequest(TypedDict):
    """One page of field configurations, in the order in which they are applied."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetFieldConfigurationRequest]
    """The results of this page."""


class PaginatedDatasetFieldConfigurationsResponse(TypedDict):
    """One page of field configurations, in the order in which they are applied."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetFieldConfigurationResponse]
    """The results of this page."""


class PaginatedDatasetVersionsResponse(TypedDict):
    """One page of versions."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetVersionResponse]
    """The results of this page."""


class PaginatedDatasetAlternativeExportsRequest(TypedDict):
    """One page of alternative exports."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetAlternativeExportRequest]
    """The results of this page."""


class PaginatedDatasetAlternativeExportsResponse(TypedDict):
    """One page of alternative exports."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetAlternativeExportResponse]
    """The results of this page."""


class PaginatedHarvestersRequest(TypedDict):
    """One page of harvesters."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[HarvesterRequest]
    """The results of this page."""


class PaginatedHarvestersResponse(TypedDict):
    """One page of harvesters."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[HarvesterResponse]
    """The results of this page."""


HarvesterActionRefusal: TypeAlias = InvalidHarvesterStatusError | ValidationError | BadRequestError
"""Why an action on a harvester was refused."""


class ExploreLimits(TypedDict):
    """How much somebody may ask of the portal's read API."""

    api_calls: NotRequired[ApiCallsLimit]


class SharepointConnectionResponse(TypedDict):
    """A SharePoint account."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["sharepoint"]
    """Always `sharepoint`."""
    auth: NotRequired[SharepointOidcAuthResponse]


class GoogleDriveConnectionResponse(TypedDict):
    """A Google account."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["google_drive"]
    """Always `google_drive`."""
    auth: NotRequired[GoogleDriveOidcAuthResponse]


class AmazonS3ConnectionRequest(TypedDict):
    """Amazon S3 or a store that speaks its protocol."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["amazon_s3"]
    """Always `amazon_s3`."""
    url: NotRequired[str]
    """Address of the bucket. The reference requires it without describing it; it is optional here."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[AmazonS3AuthRequest]


class AmazonS3ConnectionResponse(TypedDict):
    """Amazon S3 or a store that speaks its protocol."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["amazon_s3"]
    """Always `amazon_s3`."""
    url: NotRequired[str]
    """Address of the bucket. The reference requires it without describing it; it is optional here."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[AmazonS3AuthResponse]


class PaginatedMetadataTemplatesRequest(TypedDict):
    """One page of metadata templates."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[MetadataTemplateRequest]
    """The results of this page."""


class PaginatedMetadataTemplatesResponse(TypedDict):
    """One page of metadata templates."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[MetadataTemplateResponse]
    """The results of this page."""


class FtpDatasourceRequest(TypedDict):
    """A file on an FTP, FTPS or SFTP server."""

    type: Literal["ftp"]
    """Always `ftp`."""
    connection: FtpDatasourceConnectionRequest
    relative_url: NotRequired[str]
    """Path below the connection's address."""


class FtpDatasourceResponse(TypedDict):
    """A file on an FTP, FTPS or SFTP server."""

    type: Literal["ftp"]
    """Always `ftp`."""
    connection: FtpDatasourceConnectionResponse
    relative_url: NotRequired[str]
    """Path below the connection's address."""


class SharepointDatasourceRequest(TypedDict):
    """A file in a SharePoint drive."""

    type: Literal["sharepoint"]
    """Always `sharepoint`."""
    connection: SharepointDatasourceConnectionRequest
    file_id: str
    """Identifier of the file."""
    drive_id: str
    """Identifier of the drive."""


class GoogleDriveDatasourceRequest(TypedDict):
    """A file in Google Drive."""

    type: Literal["google_drive"]
    """Always `google_drive`."""
    connection: GoogleDriveDatasourceConnectionRequest
    file_id: str
    """Identifier of the file."""


class AzureBlobStorageDatasourceRequest(TypedDict):
    """A blob in Azure Storage."""

    type: Literal["azure_blob_storage"]
    """Always `azure_blob_storage`."""
    connection: AzureBlobStorageDatasourceConnectionRequest
    url: NotRequired[str]
    """Address of the blob."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


class AzureBlobStorageDatasourceResponse(TypedDict):
    """A blob in Azure Storage."""

    type: Literal["azure_blob_storage"]
    """Always `azure_blob_storage`."""
    connection: AzureBlobStorageDatasourceConnectionResponse
    url: NotRequired[str]
    """Address of the blob."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


class FederatedDatasourceResponse(TypedDict):
    """A dataset of another portal, read in place."""

    type: Literal["federated"]
    """Always `federated`."""
    domain: FederatedDomain
    dataset: FederatedDatasetResponse
    permissions_user: NotRequired[RelatedUser | None]
    """The user whose permissions are used, null if none is."""
    parameters: NotRequired[FederationParameters]


class SnowflakeOdbcDatasourceRequest(TypedDict):
    """A query on a Snowflake warehouse."""

    type: Literal["snowflake_odbc"]
    """Always `snowflake_odbc`."""
    connection: NotRequired[SnowflakeOdbcDatasourceConnectionRequest]
    query: NotRequired[str]
    """Query that yields all rows."""
    preview_query: NotRequired[str]
    """Query for previews."""
    incremental_query: NotRequired[str]
    """Query that yields only new rows."""
    incremental_field: NotRequired[str]
    """Field that tells new rows from old ones."""


class SnowflakeOdbcDatasourceResponse(TypedDict):
    """A query on a Snowflake warehouse."""

    type: Literal["snowflake_odbc"]
    """Always `snowflake_odbc`."""
    connection: NotRequired[SnowflakeOdbcDatasourceConnectionResponse]
    query: NotRequired[str]
    """Query that yields all rows."""
    preview_query: NotRequired[str]
    """Query for previews."""
    incremental_query: NotRequired[str]
    """Query that yields only new rows."""
    incremental_field: NotRequired[str]
    """Field that tells new rows from old ones."""


class MetadataFacetsRequest(TypedDict):
    """A metadata value that is the list of filters of a dataset."""

    value: Sequence[FacetConfiguration]
    """The filters in force."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataFacetsResponse(TypedDict):
    """A metadata value that is the list of filters of a dataset."""

    value: Sequence[FacetConfiguration]
    """The filters in force."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataFieldLanguagesRequest(TypedDict):
    """A metadata value that shows some fields in some languages only."""

    value: Mapping[str, FieldLanguages]
    """Languages by name of the field."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


class MetadataFieldLanguagesResponse(TypedDict):
    """A metadata value that shows some fields in some languages only."""

    value: Mapping[str, FieldLanguages]
    """Languages by name of the field."""
    remote_value: NotRequired[Any]
    """The value on the remote dataset; only on linked datasets."""
    override_remote_value: NotRequired[bool]
    """True keeps the local value, false follows the remote one; only on linked datasets."""


HttpAuthRequest: TypeAlias = BasicAuth | HttpOAuth2AuthRequest | HttpOidcAuthRequest
"""How to log in to a web server."""


HttpAuthResponse: TypeAlias = BasicAuth | HttpOAuth2AuthResponse | HttpOidcAuthResponse
"""How to log in to a web server."""


SharepointDatasourceConnectionResponse: TypeAlias = SharepointConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


GoogleDriveDatasourceConnectionResponse: TypeAlias = GoogleDriveConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


AmazonS3DatasourceConnectionRequest: TypeAlias = AmazonS3ConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


AmazonS3DatasourceConnectionResponse: TypeAlias = AmazonS3ConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


class DatasetUserRuleset(TypedDict):
    """What one user may see of a dataset and do with it."""

    security: NotRequired[DatasetSecurity]
    permissions: NotRequired[Sequence[DatasetPermission]]
    """What the user may do with the dataset."""
    user: RelatedUser


class DatasetGroupRuleset(TypedDict):
    """What the members of one group may see of a dataset and do with it."""

    security: NotRequired[DatasetSecurity]
    permissions: NotRequired[Sequence[DatasetPermission]]
    """What members may do with the dataset."""
    group: GroupReference


class UserGroupRequest(TypedDict):
    """A group of users; its members get its permissions and its limits."""

    title: str
    """Title for people."""
    description: NotRequired[str]
    """What the group is for."""
    permissions: NotRequired[Sequence[Permission]]
    """What members may do on the portal."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]


class UserGroupResponse(TypedDict):
    """A group of users; its members get its permissions and its limits."""

    uid: str
    """Identifier made from the title."""
    title: str
    """Title for people."""
    description: NotRequired[str]
    """What the group is for."""
    user_count: NotRequired[int]
    """Number of members."""
    permissions: NotRequired[Sequence[Permission]]
    """What members may do on the portal."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""
    created_by: NotRequired[ChangeAuthorResponse]
    updated_by: NotRequired[ChangeAuthorResponse]


class DatasetMetadataAssetContentConfigurationRequest(TypedDict):
    """How the content of a dataset is filtered, shown and searched."""

    facets: NotRequired[MetadataFacetsRequest]
    """The filters of the dataset."""
    fields_displayed_in_specific_languages: NotRequired[MetadataFieldLanguagesRequest]
    """Languages in which a field is shown, where not in all."""
    records_search_boosts: NotRequired[MetadataSearchBoostsRequest]
    """Weights of fields in full-text search."""


class DatasetMetadataAssetContentConfigurationResponse(TypedDict):
    """How the content of a dataset is filtered, shown and searched."""

    facets: NotRequired[MetadataFacetsResponse]
    """The filters of the dataset."""
    fields_displayed_in_specific_languages: NotRequired[MetadataFieldLanguagesResponse]
    """Languages in which a field is shown, where not in all."""
    records_search_boosts: NotRequired[MetadataSearchBoostsResponse]
    """Weights of fields in full-text search."""


class PaginatedDatasetUserRulesets(TypedDict):
    """One page of user rulesets of a dataset."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetUserRuleset]
    """The results of this page."""


class PaginatedDatasetGroupRulesets(TypedDict):
    """One page of group rulesets of a dataset."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetGroupRuleset]
    """The results of this page."""


class PaginatedDatasetFeedbacksRequest(TypedDict):
    """One page of feedbacks."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetFeedbackRequest]
    """The results of this page."""


class PaginatedDatasetFeedbacksResponse(TypedDict):
    """One page of feedbacks."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetFeedbackResponse]
    """The results of this page."""


UserGroupMembershipRequest: TypeAlias = UserGroupRequest | GroupReference
"""A group that a user belongs to, in full when it is expanded, else its identifier."""


UserGroupMembershipResponse: TypeAlias = UserGroupResponse | GroupReference
"""A group that a user belongs to, in full when it is expanded, else its identifier."""


class PaginatedUserGroupsRequest(TypedDict):
    """One page of groups."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[UserGroupRequest]
    """The results of this page."""


class PaginatedUserGroupsResponse(TypedDict):
    """One page of groups."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[UserGroupResponse]
    """The results of this page."""


class HttpConnectionRequest(TypedDict):
    """A web server."""

    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    type: Literal["http"]
    """Always `http`."""
    url: str
    """Address that relative addresses start from."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[HttpAuthRequest | None]
    """Credentials, null for none."""


class HttpConnectionResponse(TypedDict):
    """A web server."""

    uid: NotRequired[str]
    """Identifier, `co_` and six characters."""
    is_reusable: NotRequired[bool]
    """Whether several datasets may use the connection."""
    can_reuse: NotRequired[bool]
    """Whether the caller may use it in another dataset."""
    can_manage: NotRequired[bool]
    """Whether the caller may change it."""
    dataset_count: NotRequired[int]
    """Datasets that use it."""
    user_count: NotRequired[int]
    """Users with a ruleset on it."""
    group_count: NotRequired[int]
    """Groups with a ruleset on it."""
    created_at: NotRequired[str]
    """Time of creation (UTC); documented as a date, corrected by the vendor later."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC); documented as a date, corrected by the vendor later."""
    type: Literal["http"]
    """Always `http`."""
    url: str
    """Address that relative addresses start from."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send with every request."""
    auth: NotRequired[HttpAuthResponse | None]
    """Credentials, null for none."""


class SharepointDatasourceResponse(TypedDict):
    """A file in a SharePoint drive."""

    type: Literal["sharepoint"]
    """Always `sharepoint`."""
    connection: SharepointDatasourceConnectionResponse
    file_id: str
    """Identifier of the file."""
    drive_id: str
    """Identifier of the drive."""


class GoogleDriveDatasourceResponse(TypedDict):
    """A file in Google Drive."""

    type: Literal["google_drive"]
    """Always `google_drive`."""
    connection: GoogleDriveDatasourceConnectionResponse
    file_id: str
    """Identifier of the file."""


class AmazonS3DatasourceRequest(TypedDict):
    """An object in Amazon S3 or a store that speaks its protocol."""

    type: Literal["amazon_s3"]
    """Always `amazon_s3`."""
    connection: AmazonS3DatasourceConnectionRequest
    url: NotRequired[str]
    """Address of the object."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


class AmazonS3DatasourceResponse(TypedDict):
    """An object in Amazon S3 or a store that speaks its protocol."""

    type: Literal["amazon_s3"]
    """Always `amazon_s3`."""
    connection: AmazonS3DatasourceConnectionResponse
    url: NotRequired[str]
    """Address of the object."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


HttpDatasourceConnectionRequest: TypeAlias = HttpConnectionRequest | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


HttpDatasourceConnectionResponse: TypeAlias = HttpConnectionResponse | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""


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
    """User name."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    email: str
    """E-mail address."""
    permissions: NotRequired[Sequence[Permission]]
    """What was granted directly, not through a group."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipRequest]]
    """Groups the user belongs to."""


class UserResponse(TypedDict):
    """A person with an account that is linked to the portal."""

    username: NotRequired[str]
    """User name."""
    display_name: NotRequired[str]
    """Name to show."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    is_active: NotRequired[bool]
    """Whether the account can be used."""
    email: str
    """E-mail address."""
    is_ods: NotRequired[bool]
    """Whether the person works for the vendor."""
    account_type: NotRequired[UserAccountType]
    """Whether the account spans portals, is linked to an identity provider or is local to the portal."""
    permissions: NotRequired[Sequence[Permission]]
    """What was granted directly, not through a group."""
    joined_at: NotRequired[str]
    """When the user joined the portal (UTC)."""
    last_seen_at: NotRequired[str]
    """Time of the last visit (UTC)."""
    last_login_at: NotRequired[str]
    """Time of the last login (UTC)."""
    expires_at: NotRequired[str | None]
    """When the account ends (UTC), null if never."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    gravatar_url: NotRequired[str]
    """Address of a picture, without a scheme."""
    groups: NotRequired[Sequence[UserGroupMembershipResponse]]
    """Groups the user belongs to."""
    identity_providers: NotRequired[Sequence[IdentityProviderReference]]
    """Identity providers the account is linked to."""


UserInvitationListRequest: TypeAlias = Sequence[UserRequest]
"""People to invite; an e-mail address is all that is needed."""


UserInvitationListResponse: TypeAlias = Sequence[UserResponse]
"""People to invite; an e-mail address is all that is needed."""


class UserProvisionRequestRequest(TypedDict):
    """An account to create through an identity provider."""

    username: NotRequired[str]
    """User name."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    email: str
    """E-mail address."""
    permissions: NotRequired[Sequence[Permission]]
    """Permissions to grant directly."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipRequest]]
    """Groups to join."""
    identity_provider: IdentityProviderReference
    identity_provider_attributes: NotRequired[IdentityProviderAttributes]


class UserProvisionRequestResponse(TypedDict):
    """An account to create through an identity provider."""

    username: NotRequired[str]
    """User name."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    email: str
    """E-mail address."""
    permissions: NotRequired[Sequence[Permission]]
    """Permissions to grant directly."""
    explore_limits: NotRequired[ExploreLimits]
    management_limits: NotRequired[ManagementLimits]
    groups: NotRequired[Sequence[UserGroupMembershipResponse]]
    """Groups to join."""


ConnectionRequest: TypeAlias = (
    HttpConnectionRequest
    | FtpConnectionRequest
    | SharepointConnectionRequest
    | GoogleDriveConnectionRequest
    | AmazonS3ConnectionRequest
    | AzureBlobStorageConnectionRequest
    | SnowflakeOdbcConnectionRequest
)
"""Address and credentials of a source, shared by the resources that read from it."""


ConnectionResponse: TypeAlias = (
    HttpConnectionResponse
    | FtpConnectionResponse
    | SharepointConnectionResponse
    | GoogleDriveConnectionResponse
    | AmazonS3ConnectionResponse
    | AzureBlobStorageConnectionResponse
    | SnowflakeOdbcConnectionResponse
)
"""Address and credentials of a source, shared by the resources that read from it."""


class PaginatedUsersRequest(TypedDict):
    """One page of users."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[UserRequest]
    """The results of this page."""


class PaginatedUsersResponse(TypedDict):
    """One page of users."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[UserResponse]
    """The results of this page."""


ApiKeyOwnerRequest: TypeAlias = UserRequest | RelatedUser
"""The key's owner, in full when it is expanded, else the user name."""


ApiKeyOwnerResponse: TypeAlias = UserResponse | RelatedUser
"""The key's owner, in full when it is expanded, else the user name."""


class PaginatedConnectionsRequest(TypedDict):
    """One page of connections."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ConnectionRequest]
    """The results of this page."""


class PaginatedConnectionsResponse(TypedDict):
    """One page of connections."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ConnectionResponse]
    """The results of this page."""


class HttpDatasourceRequest(TypedDict):
    """A file behind an HTTP address."""

    type: Literal["http"]
    """Always `http`."""
    connection: HttpDatasourceConnectionRequest
    relative_url: NotRequired[str]
    """Path below the connection's address."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


class HttpDatasourceResponse(TypedDict):
    """A file behind an HTTP address."""

    type: Literal["http"]
    """Always `http`."""
    connection: HttpDatasourceConnectionResponse
    relative_url: NotRequired[str]
    """Path below the connection's address."""
    headers: NotRequired[Sequence[HttpHeader]]
    """Headers to send beside the connection's own."""


class BulkUserSuccessRequest(TypedDict):
    """The item was carried out."""

    status_code: Literal["success"]
    """Always `success`."""
    data: NotRequired[UserRequest]


class BulkUserSuccessResponse(TypedDict):
    """The item was carried out."""

    status_code: Literal["success"]
    """Always `success`."""
    data: NotRequired[UserResponse]


OpenDatasetMetadataRequest: TypeAlias = (
    DatasetMetadataRequest
    | Mapping[
        str,
        DatasetMetadataDefaultRequest
        | DatasetMetadataVisualizationRequest
        | DatasetMetadataInternalRequest
        | DatasetMetadataAssetContentConfigurationRequest
        | DatasetMetadataCustomRequest,
    ]
)
"""Metadata by template, then by field. A field without a value is absent. Portals add templates of their own beside the ones named here. A mapping may hold others; those are checked by their values alone."""


class DatasetRequest(TypedDict):
    """A dataset of the portal with its metadata and general access rules; its records are not part of it."""

    dataset_id: NotRequired[str]
    """Readable identifier, unique on the portal; it can change only while the dataset is unpublished."""
    is_restricted: NotRequired[bool]
    """False shows the dataset to everybody with access to the portal, within `default_security` for those without a ruleset of their own; true shows it only to users and groups with a ruleset."""
    metadata: OpenDatasetMetadataRequest
    default_security: NotRequired[DatasetSecurity]


class DatasetResponse(TypedDict):
    """A dataset of the portal with its metadata and general access rules; its records are not part of it."""

    uid: str
    """Identifier given by the platform, `da_` and six characters."""
    dataset_id: NotRequired[str]
    """Readable identifier, unique on the portal; it can change only while the dataset is unpublished."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""
    is_published: NotRequired[bool]
    """Whether the records can be explored on the portal."""
    is_restricted: NotRequired[bool]
    """False shows the dataset to everybody with access to the portal, within `default_security` for those without a ruleset of their own; true shows it only to users and groups with a ruleset."""
    asset_type: NotRequired[str]
    """Kind of catalogue entry, such as `federated_dataset`."""
    metadata: DatasetMetadataResponse
    default_security: NotRequired[DatasetSecurity]


class DatasetUpdateRequest(TypedDict):
    """New values for a dataset. The reference marks `metadata` as required here too; working clients send `is_restricted` alone, so a field left out keeps its value."""

    dataset_id: NotRequired[str]
    """New readable identifier; refused while published."""
    is_restricted: NotRequired[bool]
    """Whether only users and groups with a ruleset see the dataset."""
    metadata: NotRequired[OpenDatasetMetadataRequest]
    default_security: NotRequired[DatasetSecurity]


class DatasetUpdateResponse(TypedDict):
    """New values for a dataset. The reference marks `metadata` as required here too; working clients send `is_restricted` alone, so a field left out keeps its value."""

    dataset_id: NotRequired[str]
    """New readable identifier; refused while published."""
    is_restricted: NotRequired[bool]
    """Whether only users and groups with a ruleset see the dataset."""
    metadata: NotRequired[DatasetMetadataResponse]
    default_security: NotRequired[DatasetSecurity]


class ApiKeyResponse(TypedDict):
    """A key of the caller's own; it can do what both it and its owner are permitted."""

    uid: str
    """Identifier, `ak_` and six characters."""
    label: NotRequired[str]
    """What the key is for."""
    key: NotRequired[str]
    """The secret, 56 hexadecimal digits."""
    permissions: NotRequired[Sequence[Permission]]
    """What the key may be used for."""
    created_at: NotRequired[str]
    """Time of creation (UTC)."""
    user: NotRequired[ApiKeyOwnerResponse]
    revocation_status: NotRequired[RevocationStatus]
    is_revoked: NotRequired[bool]
    """Whether the key has been revoked."""


class PaginatedDatasetsRequest(TypedDict):
    """One page of datasets."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetRequest]
    """The results of this page."""


class PaginatedDatasetsResponse(TypedDict):
    """One page of datasets."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[DatasetResponse]
    """The results of this page."""


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
"""Where the bytes of a resource come from."""


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
"""Where the bytes of a resource come from."""


class PaginatedApiKeysResponse(TypedDict):
    """One page of API keys."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ApiKeyResponse]
    """The results of this page."""


class ApiKeySearchResultResponse(TypedDict):
    """Whether a key is known, revoked or not."""

    found: NotRequired[bool]
    """Whether the key is known."""
    result: NotRequired[ApiKeyResponse | None]
    """The key, null if unknown."""


BulkUserOutcomeRequest: TypeAlias = BulkUserSuccessRequest | BulkUserFailure
"""What became of one item."""


BulkUserOutcomeResponse: TypeAlias = BulkUserSuccessResponse | BulkUserFailure
"""What became of one item."""


class ResourceRequest(TypedDict):
    """One source of the data of a dataset and the extractor that reads it."""

    type: str
    """Extractor that reads the source, such as `csvfile`, `jsonfile`, `geojson` or `federated`."""
    title: str
    """Title for people."""
    params: NotRequired[ExtractorParams]
    datasource: NotRequired[DatasourceRequest]
    url: NotRequired[str]
    """Address of a real-time resource, which has no `datasource`."""


class ResourceResponse(TypedDict):
    """One source of the data of a dataset and the extractor that reads it."""

    uid: str
    """Identifier, `re_` and six characters."""
    type: str
    """Extractor that reads the source, such as `csvfile`, `jsonfile`, `geojson` or `federated`."""
    title: str
    """Title for people."""
    params: NotRequired[ExtractorParams]
    datasource: NotRequired[DatasourceResponse]
    url: NotRequired[str]
    """Address of a real-time resource, which has no `datasource`."""
    display_name: NotRequired[str]
    """Title as the portal shows it."""
    extraction_infos: NotRequired[ResourceExtractionInfos | None]
    """What the extraction reads, null if unknown."""
    origin: NotRequired[ResourceOrigin]
    updated_at: NotRequired[str]
    """Time of the last change (UTC)."""


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
    """Type of the extractor, such as `csvfile`."""


class GuessExtractorParamsRequestResponse(TypedDict):
    """A source and the extractor whose settings are sought."""

    datasource: DatasourceResponse
    type: str
    """Type of the extractor, such as `csvfile`."""


class ResourcePreviewRequestRequest(TypedDict):
    """A source with its extractor and settings, to be tried out."""

    datasource: DatasourceRequest
    type: str
    """Type of the extractor, such as `csvfile`."""
    params: NotRequired[ExtractorParams]


class ResourcePreviewRequestResponse(TypedDict):
    """A source with its extractor and settings, to be tried out."""

    datasource: DatasourceResponse
    type: str
    """Type of the extractor, such as `csvfile`."""
    params: NotRequired[ExtractorParams]


class PaginatedResourcesRequest(TypedDict):
    """One page of resources."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ResourceRequest]
    """The results of this page."""


class PaginatedResourcesResponse(TypedDict):
    """One page of resources."""

    total_count: int
    """Number of all results."""
    next: str | None
    """Address of the next page, null on the last."""
    previous: str | None
    """Address of the page before, null on the first."""
    results: Sequence[ResourceResponse]
    """The results of this page."""


BulkUserResultRequest: TypeAlias = Mapping[str, BulkUserOutcomeRequest]


BulkUserResultResponse: TypeAlias = Mapping[str, BulkUserOutcomeResponse]
