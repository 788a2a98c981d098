# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Opendatasoft Automation API: typed calls (`Api`, `AsyncApi`) and the models that they take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api as Api, AsyncApi as AsyncApi
    from .models.action_result import ActionResult as ActionResult
    from .models.amazon_s3_auth import AmazonS3Auth as AmazonS3Auth
    from .models.amazon_s3_connection import AmazonS3Connection as AmazonS3Connection
    from .models.amazon_s3_datasource import AmazonS3Datasource as AmazonS3Datasource
    from .models.amazon_s3_datasource_connection import (
        AmazonS3DatasourceConnection as AmazonS3DatasourceConnection,
    )
    from .models.annotate_field_configuration import AnnotateFieldConfiguration as AnnotateFieldConfiguration
    from .models.api_calls_limit import ApiCallsLimit as ApiCallsLimit
    from .models.api_calls_limit_unit import ApiCallsLimitUnit as ApiCallsLimitUnit
    from .models.api_calls_quota import ApiCallsQuota as ApiCallsQuota
    from .models.api_calls_quota_unit import ApiCallsQuotaUnit as ApiCallsQuotaUnit
    from .models.api_key import ApiKey as ApiKey
    from .models.api_key_owner import ApiKeyOwner as ApiKeyOwner
    from .models.api_key_revocation_request import ApiKeyRevocationRequest as ApiKeyRevocationRequest
    from .models.api_key_search_request import ApiKeySearchRequest as ApiKeySearchRequest
    from .models.api_key_search_result import ApiKeySearchResult as ApiKeySearchResult
    from .models.arcgis_harvester import ArcgisHarvester as ArcgisHarvester
    from .models.arcgis_opendata_harvester import ArcgisOpendataHarvester as ArcgisOpendataHarvester
    from .models.available_processor import AvailableProcessor as AvailableProcessor
    from .models.aws_signature_v4_auth import AwsSignatureV4Auth as AwsSignatureV4Auth
    from .models.azure_blob_storage_connection import AzureBlobStorageConnection as AzureBlobStorageConnection
    from .models.azure_blob_storage_datasource import AzureBlobStorageDatasource as AzureBlobStorageDatasource
    from .models.azure_blob_storage_datasource_connection import (
        AzureBlobStorageDatasourceConnection as AzureBlobStorageDatasourceConnection,
    )
    from .models.bad_request_error import BadRequestError as BadRequestError
    from .models.basic_auth import BasicAuth as BasicAuth
    from .models.bulk_user_failure import BulkUserFailure as BulkUserFailure
    from .models.bulk_user_outcome import BulkUserOutcome as BulkUserOutcome
    from .models.bulk_user_result import BulkUserResult as BulkUserResult
    from .models.bulk_user_success import BulkUserSuccess as BulkUserSuccess
    from .models.change_author import ChangeAuthor as ChangeAuthor
    from .models.choice_labels import ChoiceLabels as ChoiceLabels
    from .models.ckan_harvester import CkanHarvester as CkanHarvester
    from .models.code_editor_page import CodeEditorPage as CodeEditorPage
    from .models.code_editor_page_content import CodeEditorPageContent as CodeEditorPageContent
    from .models.code_editor_page_group_ruleset import (
        CodeEditorPageGroupRuleset as CodeEditorPageGroupRuleset,
    )
    from .models.code_editor_page_permission import CodeEditorPagePermission as CodeEditorPagePermission
    from .models.code_editor_page_user_ruleset import CodeEditorPageUserRuleset as CodeEditorPageUserRuleset
    from .models.concat_processor import ConcatProcessor as ConcatProcessor
    from .models.connection import Connection as Connection
    from .models.connection_common import ConnectionCommon as ConnectionCommon
    from .models.connection_group_ruleset import ConnectionGroupRuleset as ConnectionGroupRuleset
    from .models.connection_permission import ConnectionPermission as ConnectionPermission
    from .models.connection_reference import ConnectionReference as ConnectionReference
    from .models.connection_user_ruleset import ConnectionUserRuleset as ConnectionUserRuleset
    from .models.csw_harvester import CswHarvester as CswHarvester
    from .models.datagouv_harvester import DatagouvHarvester as DatagouvHarvester
    from .models.datajson_harvester import DatajsonHarvester as DatajsonHarvester
    from .models.dataset import Dataset as Dataset
    from .models.dataset_action_refusal import DatasetActionRefusal as DatasetActionRefusal
    from .models.dataset_alternative_export import DatasetAlternativeExport as DatasetAlternativeExport
    from .models.dataset_alternative_export_update import (
        DatasetAlternativeExportUpdate as DatasetAlternativeExportUpdate,
    )
    from .models.dataset_alternative_export_upload import (
        DatasetAlternativeExportUpload as DatasetAlternativeExportUpload,
    )
    from .models.dataset_attachment import DatasetAttachment as DatasetAttachment
    from .models.dataset_feedback import DatasetFeedback as DatasetFeedback
    from .models.dataset_field_configuration import DatasetFieldConfiguration as DatasetFieldConfiguration
    from .models.dataset_group_ruleset import DatasetGroupRuleset as DatasetGroupRuleset
    from .models.dataset_language import DatasetLanguage as DatasetLanguage
    from .models.dataset_metadata import DatasetMetadata as DatasetMetadata
    from .models.dataset_metadata_asset_content_configuration import (
        DatasetMetadataAssetContentConfiguration as DatasetMetadataAssetContentConfiguration,
    )
    from .models.dataset_metadata_custom import DatasetMetadataCustom as DatasetMetadataCustom
    from .models.dataset_metadata_default import DatasetMetadataDefault as DatasetMetadataDefault
    from .models.dataset_metadata_internal import DatasetMetadataInternal as DatasetMetadataInternal
    from .models.dataset_metadata_template import DatasetMetadataTemplate as DatasetMetadataTemplate
    from .models.dataset_metadata_value import DatasetMetadataValue as DatasetMetadataValue
    from .models.dataset_metadata_visualization import (
        DatasetMetadataVisualization as DatasetMetadataVisualization,
    )
    from .models.dataset_permission import DatasetPermission as DatasetPermission
    from .models.dataset_processor import DatasetProcessor as DatasetProcessor
    from .models.dataset_processor_list import DatasetProcessorList as DatasetProcessorList
    from .models.dataset_schedule import DatasetSchedule as DatasetSchedule
    from .models.dataset_security import DatasetSecurity as DatasetSecurity
    from .models.dataset_state import DatasetState as DatasetState
    from .models.dataset_status import DatasetStatus as DatasetStatus
    from .models.dataset_status_params import DatasetStatusParams as DatasetStatusParams
    from .models.dataset_update import DatasetUpdate as DatasetUpdate
    from .models.dataset_user_ruleset import DatasetUserRuleset as DatasetUserRuleset
    from .models.dataset_version import DatasetVersion as DatasetVersion
    from .models.datasource import Datasource as Datasource
    from .models.delete_field_configuration import DeleteFieldConfiguration as DeleteFieldConfiguration
    from .models.deleted_code_editor_page_slugs import (
        DeletedCodeEditorPageSlugs as DeletedCodeEditorPageSlugs,
    )
    from .models.description_field_configuration import (
        DescriptionFieldConfiguration as DescriptionFieldConfiguration,
    )
    from .models.error import Error as Error
    from .models.error_detail import ErrorDetail as ErrorDetail
    from .models.explore_limits import ExploreLimits as ExploreLimits
    from .models.extractor import Extractor as Extractor
    from .models.extractor_list import ExtractorList as ExtractorList
    from .models.extractor_parameter import ExtractorParameter as ExtractorParameter
    from .models.extractor_params import ExtractorParams as ExtractorParams
    from .models.facet_configuration import FacetConfiguration as FacetConfiguration
    from .models.facet_configuration_facetsort import (
        FacetConfigurationFacetsort as FacetConfigurationFacetsort,
    )
    from .models.federated_dataset import FederatedDataset as FederatedDataset
    from .models.federated_dataset_field import FederatedDatasetField as FederatedDatasetField
    from .models.federated_dataset_metas import FederatedDatasetMetas as FederatedDatasetMetas
    from .models.federated_datasource import FederatedDatasource as FederatedDatasource
    from .models.federated_domain import FederatedDomain as FederatedDomain
    from .models.federation_parameters import FederationParameters as FederationParameters
    from .models.feedback_value import FeedbackValue as FeedbackValue
    from .models.feedback_value_type import FeedbackValueType as FeedbackValueType
    from .models.field_annotation import FieldAnnotation as FieldAnnotation
    from .models.field_annotation_name import FieldAnnotationName as FieldAnnotationName
    from .models.field_languages import FieldLanguages as FieldLanguages
    from .models.field_languages_item import FieldLanguagesItem as FieldLanguagesItem
    from .models.field_messages import FieldMessages as FieldMessages
    from .models.field_type import FieldType as FieldType
    from .models.file_upload import FileUpload as FileUpload
    from .models.forced_metadata import ForcedMetadata as ForcedMetadata
    from .models.ftp_connection import FtpConnection as FtpConnection
    from .models.ftp_csv_harvester import FtpCsvHarvester as FtpCsvHarvester
    from .models.ftp_datasource import FtpDatasource as FtpDatasource
    from .models.ftp_datasource_connection import FtpDatasourceConnection as FtpDatasourceConnection
    from .models.ftp_harvester import FtpHarvester as FtpHarvester
    from .models.ftp_with_meta_csv_harvester import FtpWithMetaCsvHarvester as FtpWithMetaCsvHarvester
    from .models.google_drive_connection import GoogleDriveConnection as GoogleDriveConnection
    from .models.google_drive_datasource import GoogleDriveDatasource as GoogleDriveDatasource
    from .models.google_drive_datasource_connection import (
        GoogleDriveDatasourceConnection as GoogleDriveDatasourceConnection,
    )
    from .models.google_drive_oidc_auth import GoogleDriveOidcAuth as GoogleDriveOidcAuth
    from .models.group_reference import GroupReference as GroupReference
    from .models.guess_extractor_params_request import (
        GuessExtractorParamsRequest as GuessExtractorParamsRequest,
    )
    from .models.guess_extractors_request import GuessExtractorsRequest as GuessExtractorsRequest
    from .models.guessed_extractor_params import GuessedExtractorParams as GuessedExtractorParams
    from .models.harvester import Harvester as Harvester
    from .models.harvester_action_refusal import HarvesterActionRefusal as HarvesterActionRefusal
    from .models.harvester_common import HarvesterCommon as HarvesterCommon
    from .models.harvester_errors import HarvesterErrors as HarvesterErrors
    from .models.harvester_preview import HarvesterPreview as HarvesterPreview
    from .models.harvester_preview_dataset import HarvesterPreviewDataset as HarvesterPreviewDataset
    from .models.harvester_schedule import HarvesterSchedule as HarvesterSchedule
    from .models.harvester_state import HarvesterState as HarvesterState
    from .models.http_auth import HttpAuth as HttpAuth
    from .models.http_connection import HttpConnection as HttpConnection
    from .models.http_datasource import HttpDatasource as HttpDatasource
    from .models.http_datasource_connection import HttpDatasourceConnection as HttpDatasourceConnection
    from .models.http_header import HttpHeader as HttpHeader
    from .models.http_o_auth_2_auth import HttpOAuth2Auth as HttpOAuth2Auth
    from .models.http_o_auth_2_auth_grant_type import HttpOAuth2AuthGrantType as HttpOAuth2AuthGrantType
    from .models.http_oidc_auth import HttpOidcAuth as HttpOidcAuth
    from .models.iam_role_auth import IamRoleAuth as IamRoleAuth
    from .models.identity_claims import IdentityClaims as IdentityClaims
    from .models.identity_provider_attributes import IdentityProviderAttributes as IdentityProviderAttributes
    from .models.identity_provider_reference import IdentityProviderReference as IdentityProviderReference
    from .models.image_asset import ImageAsset as ImageAsset
    from .models.image_upload import ImageUpload as ImageUpload
    from .models.invalid_dataset_status_error import InvalidDatasetStatusError as InvalidDatasetStatusError
    from .models.invalid_harvester_status_error import (
        InvalidHarvesterStatusError as InvalidHarvesterStatusError,
    )
    from .models.invalid_request import InvalidRequest as InvalidRequest
    from .models.junar_harvester import JunarHarvester as JunarHarvester
    from .models.localized_text import LocalizedText as LocalizedText
    from .models.management_limits import ManagementLimits as ManagementLimits
    from .models.metadata_boolean import MetadataBoolean as MetadataBoolean
    from .models.metadata_date_time import MetadataDateTime as MetadataDateTime
    from .models.metadata_facets import MetadataFacets as MetadataFacets
    from .models.metadata_field_languages import MetadataFieldLanguages as MetadataFieldLanguages
    from .models.metadata_language import MetadataLanguage as MetadataLanguage
    from .models.metadata_search_boosts import MetadataSearchBoosts as MetadataSearchBoosts
    from .models.metadata_template import MetadataTemplate as MetadataTemplate
    from .models.metadata_template_field import MetadataTemplateField as MetadataTemplateField
    from .models.metadata_template_field_requirement_level import (
        MetadataTemplateFieldRequirementLevel as MetadataTemplateFieldRequirementLevel,
    )
    from .models.metadata_template_field_suggestions import (
        MetadataTemplateFieldSuggestions as MetadataTemplateFieldSuggestions,
    )
    from .models.metadata_template_field_type import MetadataTemplateFieldType as MetadataTemplateFieldType
    from .models.metadata_template_input import MetadataTemplateInput as MetadataTemplateInput
    from .models.metadata_template_input_type import MetadataTemplateInputType as MetadataTemplateInputType
    from .models.metadata_template_type import MetadataTemplateType as MetadataTemplateType
    from .models.metadata_text import MetadataText as MetadataText
    from .models.metadata_text_list import MetadataTextList as MetadataTextList
    from .models.name_mapping import NameMapping as NameMapping
    from .models.not_found_error import NotFoundError as NotFoundError
    from .models.ods_form_datasource import OdsFormDatasource as OdsFormDatasource
    from .models.ods_harvester import OdsHarvester as OdsHarvester
    from .models.omi_node_harvester import OmiNodeHarvester as OmiNodeHarvester
    from .models.order_field_configuration import OrderFieldConfiguration as OrderFieldConfiguration
    from .models.other_dataset_processor import OtherDatasetProcessor as OtherDatasetProcessor
    from .models.paginated_api_keys import PaginatedApiKeys as PaginatedApiKeys
    from .models.paginated_code_editor_page_group_rulesets import (
        PaginatedCodeEditorPageGroupRulesets as PaginatedCodeEditorPageGroupRulesets,
    )
    from .models.paginated_code_editor_page_user_rulesets import (
        PaginatedCodeEditorPageUserRulesets as PaginatedCodeEditorPageUserRulesets,
    )
    from .models.paginated_code_editor_pages import PaginatedCodeEditorPages as PaginatedCodeEditorPages
    from .models.paginated_connection_group_rulesets import (
        PaginatedConnectionGroupRulesets as PaginatedConnectionGroupRulesets,
    )
    from .models.paginated_connection_user_rulesets import (
        PaginatedConnectionUserRulesets as PaginatedConnectionUserRulesets,
    )
    from .models.paginated_connections import PaginatedConnections as PaginatedConnections
    from .models.paginated_dataset_alternative_exports import (
        PaginatedDatasetAlternativeExports as PaginatedDatasetAlternativeExports,
    )
    from .models.paginated_dataset_attachments import (
        PaginatedDatasetAttachments as PaginatedDatasetAttachments,
    )
    from .models.paginated_dataset_feedbacks import PaginatedDatasetFeedbacks as PaginatedDatasetFeedbacks
    from .models.paginated_dataset_field_configurations import (
        PaginatedDatasetFieldConfigurations as PaginatedDatasetFieldConfigurations,
    )
    from .models.paginated_dataset_group_rulesets import (
        PaginatedDatasetGroupRulesets as PaginatedDatasetGroupRulesets,
    )
    from .models.paginated_dataset_processors import PaginatedDatasetProcessors as PaginatedDatasetProcessors
    from .models.paginated_dataset_schedules import PaginatedDatasetSchedules as PaginatedDatasetSchedules
    from .models.paginated_dataset_user_rulesets import (
        PaginatedDatasetUserRulesets as PaginatedDatasetUserRulesets,
    )
    from .models.paginated_dataset_versions import PaginatedDatasetVersions as PaginatedDatasetVersions
    from .models.paginated_datasets import PaginatedDatasets as PaginatedDatasets
    from .models.paginated_harvester_schedules import (
        PaginatedHarvesterSchedules as PaginatedHarvesterSchedules,
    )
    from .models.paginated_harvesters import PaginatedHarvesters as PaginatedHarvesters
    from .models.paginated_image_assets import PaginatedImageAssets as PaginatedImageAssets
    from .models.paginated_metadata_template_fields import (
        PaginatedMetadataTemplateFields as PaginatedMetadataTemplateFields,
    )
    from .models.paginated_metadata_templates import PaginatedMetadataTemplates as PaginatedMetadataTemplates
    from .models.paginated_resources import PaginatedResources as PaginatedResources
    from .models.paginated_studio_page_group_rulesets import (
        PaginatedStudioPageGroupRulesets as PaginatedStudioPageGroupRulesets,
    )
    from .models.paginated_studio_page_user_rulesets import (
        PaginatedStudioPageUserRulesets as PaginatedStudioPageUserRulesets,
    )
    from .models.paginated_studio_pages import PaginatedStudioPages as PaginatedStudioPages
    from .models.paginated_user_groups import PaginatedUserGroups as PaginatedUserGroups
    from .models.paginated_users import PaginatedUsers as PaginatedUsers
    from .models.permission import Permission as Permission
    from .models.permission_filter import PermissionFilter as PermissionFilter
    from .models.preview_field import PreviewField as PreviewField
    from .models.preview_record import PreviewRecord as PreviewRecord
    from .models.quandl_harvester import QuandlHarvester as QuandlHarvester
    from .models.record_error import RecordError as RecordError
    from .models.regexp_replace_processor import RegexpReplaceProcessor as RegexpReplaceProcessor
    from .models.related_user import RelatedUser as RelatedUser
    from .models.related_user_list import RelatedUserList as RelatedUserList
    from .models.rename_field_configuration import RenameFieldConfiguration as RenameFieldConfiguration
    from .models.resource import Resource as Resource
    from .models.resource_extraction_infos import ResourceExtractionInfos as ResourceExtractionInfos
    from .models.resource_harvesting import ResourceHarvesting as ResourceHarvesting
    from .models.resource_origin import ResourceOrigin as ResourceOrigin
    from .models.resource_preview import ResourcePreview as ResourcePreview
    from .models.resource_preview_request import ResourcePreviewRequest as ResourcePreviewRequest
    from .models.revocation_status import RevocationStatus as RevocationStatus
    from .models.shared_key_auth import SharedKeyAuth as SharedKeyAuth
    from .models.sharepoint_connection import SharepointConnection as SharepointConnection
    from .models.sharepoint_datasource import SharepointDatasource as SharepointDatasource
    from .models.sharepoint_datasource_connection import (
        SharepointDatasourceConnection as SharepointDatasourceConnection,
    )
    from .models.sharepoint_oidc_auth import SharepointOidcAuth as SharepointOidcAuth
    from .models.skip_record_processor import SkipRecordProcessor as SkipRecordProcessor
    from .models.snowflake_odbc_connection import SnowflakeOdbcConnection as SnowflakeOdbcConnection
    from .models.snowflake_odbc_datasource import SnowflakeOdbcDatasource as SnowflakeOdbcDatasource
    from .models.snowflake_odbc_datasource_connection import (
        SnowflakeOdbcDatasourceConnection as SnowflakeOdbcDatasourceConnection,
    )
    from .models.socrata_harvester import SocrataHarvester as SocrataHarvester
    from .models.string_replace_processor import StringReplaceProcessor as StringReplaceProcessor
    from .models.studio_page import StudioPage as StudioPage
    from .models.studio_page_content import StudioPageContent as StudioPageContent
    from .models.studio_page_group_ruleset import StudioPageGroupRuleset as StudioPageGroupRuleset
    from .models.studio_page_permission import StudioPagePermission as StudioPagePermission
    from .models.studio_page_user_ruleset import StudioPageUserRuleset as StudioPageUserRuleset
    from .models.suggestion_exhaustiveness import SuggestionExhaustiveness as SuggestionExhaustiveness
    from .models.type_field_configuration import TypeFieldConfiguration as TypeFieldConfiguration
    from .models.uploaded_file import UploadedFile as UploadedFile
    from .models.uploaded_file_alternative_export import (
        UploadedFileAlternativeExport as UploadedFileAlternativeExport,
    )
    from .models.uploaded_file_datasource import UploadedFileDatasource as UploadedFileDatasource
    from .models.uploaded_file_reference import UploadedFileReference as UploadedFileReference
    from .models.url_alternative_export import UrlAlternativeExport as UrlAlternativeExport
    from .models.user import User as User
    from .models.user_account_type import UserAccountType as UserAccountType
    from .models.user_group import UserGroup as UserGroup
    from .models.user_group_membership import UserGroupMembership as UserGroupMembership
    from .models.user_invitation_list import UserInvitationList as UserInvitationList
    from .models.user_provision_request import UserProvisionRequest as UserProvisionRequest
    from .models.users_csv import UsersCsv as UsersCsv
    from .models.validation_error import ValidationError as ValidationError
    from .models.wfs_harvester import WfsHarvester as WfsHarvester
else:
    _MODULES = {
        "ActionResult": "models.action_result",
        "AmazonS3Auth": "models.amazon_s3_auth",
        "AmazonS3Connection": "models.amazon_s3_connection",
        "AmazonS3Datasource": "models.amazon_s3_datasource",
        "AmazonS3DatasourceConnection": "models.amazon_s3_datasource_connection",
        "AnnotateFieldConfiguration": "models.annotate_field_configuration",
        "Api": "api",
        "ApiCallsLimit": "models.api_calls_limit",
        "ApiCallsLimitUnit": "models.api_calls_limit_unit",
        "ApiCallsQuota": "models.api_calls_quota",
        "ApiCallsQuotaUnit": "models.api_calls_quota_unit",
        "ApiKey": "models.api_key",
        "ApiKeyOwner": "models.api_key_owner",
        "ApiKeyRevocationRequest": "models.api_key_revocation_request",
        "ApiKeySearchRequest": "models.api_key_search_request",
        "ApiKeySearchResult": "models.api_key_search_result",
        "ArcgisHarvester": "models.arcgis_harvester",
        "ArcgisOpendataHarvester": "models.arcgis_opendata_harvester",
        "AsyncApi": "api",
        "AvailableProcessor": "models.available_processor",
        "AwsSignatureV4Auth": "models.aws_signature_v4_auth",
        "AzureBlobStorageConnection": "models.azure_blob_storage_connection",
        "AzureBlobStorageDatasource": "models.azure_blob_storage_datasource",
        "AzureBlobStorageDatasourceConnection": "models.azure_blob_storage_datasource_connection",
        "BadRequestError": "models.bad_request_error",
        "BasicAuth": "models.basic_auth",
        "BulkUserFailure": "models.bulk_user_failure",
        "BulkUserOutcome": "models.bulk_user_outcome",
        "BulkUserResult": "models.bulk_user_result",
        "BulkUserSuccess": "models.bulk_user_success",
        "ChangeAuthor": "models.change_author",
        "ChoiceLabels": "models.choice_labels",
        "CkanHarvester": "models.ckan_harvester",
        "CodeEditorPage": "models.code_editor_page",
        "CodeEditorPageContent": "models.code_editor_page_content",
        "CodeEditorPageGroupRuleset": "models.code_editor_page_group_ruleset",
        "CodeEditorPagePermission": "models.code_editor_page_permission",
        "CodeEditorPageUserRuleset": "models.code_editor_page_user_ruleset",
        "ConcatProcessor": "models.concat_processor",
        "Connection": "models.connection",
        "ConnectionCommon": "models.connection_common",
        "ConnectionGroupRuleset": "models.connection_group_ruleset",
        "ConnectionPermission": "models.connection_permission",
        "ConnectionReference": "models.connection_reference",
        "ConnectionUserRuleset": "models.connection_user_ruleset",
        "CswHarvester": "models.csw_harvester",
        "DatagouvHarvester": "models.datagouv_harvester",
        "DatajsonHarvester": "models.datajson_harvester",
        "Dataset": "models.dataset",
        "DatasetActionRefusal": "models.dataset_action_refusal",
        "DatasetAlternativeExport": "models.dataset_alternative_export",
        "DatasetAlternativeExportUpdate": "models.dataset_alternative_export_update",
        "DatasetAlternativeExportUpload": "models.dataset_alternative_export_upload",
        "DatasetAttachment": "models.dataset_attachment",
        "DatasetFeedback": "models.dataset_feedback",
        "DatasetFieldConfiguration": "models.dataset_field_configuration",
        "DatasetGroupRuleset": "models.dataset_group_ruleset",
        "DatasetLanguage": "models.dataset_language",
        "DatasetMetadata": "models.dataset_metadata",
        "DatasetMetadataAssetContentConfiguration": "models.dataset_metadata_asset_content_configuration",
        "DatasetMetadataCustom": "models.dataset_metadata_custom",
        "DatasetMetadataDefault": "models.dataset_metadata_default",
        "DatasetMetadataInternal": "models.dataset_metadata_internal",
        "DatasetMetadataTemplate": "models.dataset_metadata_template",
        "DatasetMetadataValue": "models.dataset_metadata_value",
        "DatasetMetadataVisualization": "models.dataset_metadata_visualization",
        "DatasetPermission": "models.dataset_permission",
        "DatasetProcessor": "models.dataset_processor",
        "DatasetProcessorList": "models.dataset_processor_list",
        "DatasetSchedule": "models.dataset_schedule",
        "DatasetSecurity": "models.dataset_security",
        "DatasetState": "models.dataset_state",
        "DatasetStatus": "models.dataset_status",
        "DatasetStatusParams": "models.dataset_status_params",
        "DatasetUpdate": "models.dataset_update",
        "DatasetUserRuleset": "models.dataset_user_ruleset",
        "DatasetVersion": "models.dataset_version",
        "Datasource": "models.datasource",
        "DeleteFieldConfiguration": "models.delete_field_configuration",
        "DeletedCodeEditorPageSlugs": "models.deleted_code_editor_page_slugs",
        "DescriptionFieldConfiguration": "models.description_field_configuration",
        "Error": "models.error",
        "ErrorDetail": "models.error_detail",
        "ExploreLimits": "models.explore_limits",
        "Extractor": "models.extractor",
        "ExtractorList": "models.extractor_list",
        "ExtractorParameter": "models.extractor_parameter",
        "ExtractorParams": "models.extractor_params",
        "FacetConfiguration": "models.facet_configuration",
        "FacetConfigurationFacetsort": "models.facet_configuration_facetsort",
        "FederatedDataset": "models.federated_dataset",
        "FederatedDatasetField": "models.federated_dataset_field",
        "FederatedDatasetMetas": "models.federated_dataset_metas",
        "FederatedDatasource": "models.federated_datasource",
        "FederatedDomain": "models.federated_domain",
        "FederationParameters": "models.federation_parameters",
        "FeedbackValue": "models.feedback_value",
        "FeedbackValueType": "models.feedback_value_type",
        "FieldAnnotation": "models.field_annotation",
        "FieldAnnotationName": "models.field_annotation_name",
        "FieldLanguages": "models.field_languages",
        "FieldLanguagesItem": "models.field_languages_item",
        "FieldMessages": "models.field_messages",
        "FieldType": "models.field_type",
        "FileUpload": "models.file_upload",
        "ForcedMetadata": "models.forced_metadata",
        "FtpConnection": "models.ftp_connection",
        "FtpCsvHarvester": "models.ftp_csv_harvester",
        "FtpDatasource": "models.ftp_datasource",
        "FtpDatasourceConnection": "models.ftp_datasource_connection",
        "FtpHarvester": "models.ftp_harvester",
        "FtpWithMetaCsvHarvester": "models.ftp_with_meta_csv_harvester",
        "GoogleDriveConnection": "models.google_drive_connection",
        "GoogleDriveDatasource": "models.google_drive_datasource",
        "GoogleDriveDatasourceConnection": "models.google_drive_datasource_connection",
        "GoogleDriveOidcAuth": "models.google_drive_oidc_auth",
        "GroupReference": "models.group_reference",
        "GuessExtractorParamsRequest": "models.guess_extractor_params_request",
        "GuessExtractorsRequest": "models.guess_extractors_request",
        "GuessedExtractorParams": "models.guessed_extractor_params",
        "Harvester": "models.harvester",
        "HarvesterActionRefusal": "models.harvester_action_refusal",
        "HarvesterCommon": "models.harvester_common",
        "HarvesterErrors": "models.harvester_errors",
        "HarvesterPreview": "models.harvester_preview",
        "HarvesterPreviewDataset": "models.harvester_preview_dataset",
        "HarvesterSchedule": "models.harvester_schedule",
        "HarvesterState": "models.harvester_state",
        "HttpAuth": "models.http_auth",
        "HttpConnection": "models.http_connection",
        "HttpDatasource": "models.http_datasource",
        "HttpDatasourceConnection": "models.http_datasource_connection",
        "HttpHeader": "models.http_header",
        "HttpOAuth2Auth": "models.http_o_auth_2_auth",
        "HttpOAuth2AuthGrantType": "models.http_o_auth_2_auth_grant_type",
        "HttpOidcAuth": "models.http_oidc_auth",
        "IamRoleAuth": "models.iam_role_auth",
        "IdentityClaims": "models.identity_claims",
        "IdentityProviderAttributes": "models.identity_provider_attributes",
        "IdentityProviderReference": "models.identity_provider_reference",
        "ImageAsset": "models.image_asset",
        "ImageUpload": "models.image_upload",
        "InvalidDatasetStatusError": "models.invalid_dataset_status_error",
        "InvalidHarvesterStatusError": "models.invalid_harvester_status_error",
        "InvalidRequest": "models.invalid_request",
        "JunarHarvester": "models.junar_harvester",
        "LocalizedText": "models.localized_text",
        "ManagementLimits": "models.management_limits",
        "MetadataBoolean": "models.metadata_boolean",
        "MetadataDateTime": "models.metadata_date_time",
        "MetadataFacets": "models.metadata_facets",
        "MetadataFieldLanguages": "models.metadata_field_languages",
        "MetadataLanguage": "models.metadata_language",
        "MetadataSearchBoosts": "models.metadata_search_boosts",
        "MetadataTemplate": "models.metadata_template",
        "MetadataTemplateField": "models.metadata_template_field",
        "MetadataTemplateFieldRequirementLevel": "models.metadata_template_field_requirement_level",
        "MetadataTemplateFieldSuggestions": "models.metadata_template_field_suggestions",
        "MetadataTemplateFieldType": "models.metadata_template_field_type",
        "MetadataTemplateInput": "models.metadata_template_input",
        "MetadataTemplateInputType": "models.metadata_template_input_type",
        "MetadataTemplateType": "models.metadata_template_type",
        "MetadataText": "models.metadata_text",
        "MetadataTextList": "models.metadata_text_list",
        "NameMapping": "models.name_mapping",
        "NotFoundError": "models.not_found_error",
        "OdsFormDatasource": "models.ods_form_datasource",
        "OdsHarvester": "models.ods_harvester",
        "OmiNodeHarvester": "models.omi_node_harvester",
        "OrderFieldConfiguration": "models.order_field_configuration",
        "OtherDatasetProcessor": "models.other_dataset_processor",
        "PaginatedApiKeys": "models.paginated_api_keys",
        "PaginatedCodeEditorPageGroupRulesets": "models.paginated_code_editor_page_group_rulesets",
        "PaginatedCodeEditorPageUserRulesets": "models.paginated_code_editor_page_user_rulesets",
        "PaginatedCodeEditorPages": "models.paginated_code_editor_pages",
        "PaginatedConnectionGroupRulesets": "models.paginated_connection_group_rulesets",
        "PaginatedConnectionUserRulesets": "models.paginated_connection_user_rulesets",
        "PaginatedConnections": "models.paginated_connections",
        "PaginatedDatasetAlternativeExports": "models.paginated_dataset_alternative_exports",
        "PaginatedDatasetAttachments": "models.paginated_dataset_attachments",
        "PaginatedDatasetFeedbacks": "models.paginated_dataset_feedbacks",
        "PaginatedDatasetFieldConfigurations": "models.paginated_dataset_field_configurations",
        "PaginatedDatasetGroupRulesets": "models.paginated_dataset_group_rulesets",
        "PaginatedDatasetProcessors": "models.paginated_dataset_processors",
        "PaginatedDatasetSchedules": "models.paginated_dataset_schedules",
        "PaginatedDatasetUserRulesets": "models.paginated_dataset_user_rulesets",
        "PaginatedDatasetVersions": "models.paginated_dataset_versions",
        "PaginatedDatasets": "models.paginated_datasets",
        "PaginatedHarvesterSchedules": "models.paginated_harvester_schedules",
        "PaginatedHarvesters": "models.paginated_harvesters",
        "PaginatedImageAssets": "models.paginated_image_assets",
        "PaginatedMetadataTemplateFields": "models.paginated_metadata_template_fields",
        "PaginatedMetadataTemplates": "models.paginated_metadata_templates",
        "PaginatedResources": "models.paginated_resources",
        "PaginatedStudioPageGroupRulesets": "models.paginated_studio_page_group_rulesets",
        "PaginatedStudioPageUserRulesets": "models.paginated_studio_page_user_rulesets",
        "PaginatedStudioPages": "models.paginated_studio_pages",
        "PaginatedUserGroups": "models.paginated_user_groups",
        "PaginatedUsers": "models.paginated_users",
        "Permission": "models.permission",
        "PermissionFilter": "models.permission_filter",
        "PreviewField": "models.preview_field",
        "PreviewRecord": "models.preview_record",
        "QuandlHarvester": "models.quandl_harvester",
        "RecordError": "models.record_error",
        "RegexpReplaceProcessor": "models.regexp_replace_processor",
        "RelatedUser": "models.related_user",
        "RelatedUserList": "models.related_user_list",
        "RenameFieldConfiguration": "models.rename_field_configuration",
        "Resource": "models.resource",
        "ResourceExtractionInfos": "models.resource_extraction_infos",
        "ResourceHarvesting": "models.resource_harvesting",
        "ResourceOrigin": "models.resource_origin",
        "ResourcePreview": "models.resource_preview",
        "ResourcePreviewRequest": "models.resource_preview_request",
        "RevocationStatus": "models.revocation_status",
        "SharedKeyAuth": "models.shared_key_auth",
        "SharepointConnection": "models.sharepoint_connection",
        "SharepointDatasource": "models.sharepoint_datasource",
        "SharepointDatasourceConnection": "models.sharepoint_datasource_connection",
        "SharepointOidcAuth": "models.sharepoint_oidc_auth",
        "SkipRecordProcessor": "models.skip_record_processor",
        "SnowflakeOdbcConnection": "models.snowflake_odbc_connection",
        "SnowflakeOdbcDatasource": "models.snowflake_odbc_datasource",
        "SnowflakeOdbcDatasourceConnection": "models.snowflake_odbc_datasource_connection",
        "SocrataHarvester": "models.socrata_harvester",
        "StringReplaceProcessor": "models.string_replace_processor",
        "StudioPage": "models.studio_page",
        "StudioPageContent": "models.studio_page_content",
        "StudioPageGroupRuleset": "models.studio_page_group_ruleset",
        "StudioPagePermission": "models.studio_page_permission",
        "StudioPageUserRuleset": "models.studio_page_user_ruleset",
        "SuggestionExhaustiveness": "models.suggestion_exhaustiveness",
        "TypeFieldConfiguration": "models.type_field_configuration",
        "UploadedFile": "models.uploaded_file",
        "UploadedFileAlternativeExport": "models.uploaded_file_alternative_export",
        "UploadedFileDatasource": "models.uploaded_file_datasource",
        "UploadedFileReference": "models.uploaded_file_reference",
        "UrlAlternativeExport": "models.url_alternative_export",
        "User": "models.user",
        "UserAccountType": "models.user_account_type",
        "UserGroup": "models.user_group",
        "UserGroupMembership": "models.user_group_membership",
        "UserInvitationList": "models.user_invitation_list",
        "UserProvisionRequest": "models.user_provision_request",
        "UsersCsv": "models.users_csv",
        "ValidationError": "models.validation_error",
        "WfsHarvester": "models.wfs_harvester",
    }

    def __getattr__(name):
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted([*globals(), *__all__])


__all__ = [
    "ActionResult",
    "AmazonS3Auth",
    "AmazonS3Connection",
    "AmazonS3Datasource",
    "AmazonS3DatasourceConnection",
    "AnnotateFieldConfiguration",
    "Api",
    "ApiCallsLimit",
    "ApiCallsLimitUnit",
    "ApiCallsQuota",
    "ApiCallsQuotaUnit",
    "ApiKey",
    "ApiKeyOwner",
    "ApiKeyRevocationRequest",
    "ApiKeySearchRequest",
    "ApiKeySearchResult",
    "ArcgisHarvester",
    "ArcgisOpendataHarvester",
    "AsyncApi",
    "AvailableProcessor",
    "AwsSignatureV4Auth",
    "AzureBlobStorageConnection",
    "AzureBlobStorageDatasource",
    "AzureBlobStorageDatasourceConnection",
    "BadRequestError",
    "BasicAuth",
    "BulkUserFailure",
    "BulkUserOutcome",
    "BulkUserResult",
    "BulkUserSuccess",
    "ChangeAuthor",
    "ChoiceLabels",
    "CkanHarvester",
    "CodeEditorPage",
    "CodeEditorPageContent",
    "CodeEditorPageGroupRuleset",
    "CodeEditorPagePermission",
    "CodeEditorPageUserRuleset",
    "ConcatProcessor",
    "Connection",
    "ConnectionCommon",
    "ConnectionGroupRuleset",
    "ConnectionPermission",
    "ConnectionReference",
    "ConnectionUserRuleset",
    "CswHarvester",
    "DatagouvHarvester",
    "DatajsonHarvester",
    "Dataset",
    "DatasetActionRefusal",
    "DatasetAlternativeExport",
    "DatasetAlternativeExportUpdate",
    "DatasetAlternativeExportUpload",
    "DatasetAttachment",
    "DatasetFeedback",
    "DatasetFieldConfiguration",
    "DatasetGroupRuleset",
    "DatasetLanguage",
    "DatasetMetadata",
    "DatasetMetadataAssetContentConfiguration",
    "DatasetMetadataCustom",
    "DatasetMetadataDefault",
    "DatasetMetadataInternal",
    "DatasetMetadataTemplate",
    "DatasetMetadataValue",
    "DatasetMetadataVisualization",
    "DatasetPermission",
    "DatasetProcessor",
    "DatasetProcessorList",
    "DatasetSchedule",
    "DatasetSecurity",
    "DatasetState",
    "DatasetStatus",
    "DatasetStatusParams",
    "DatasetUpdate",
    "DatasetUserRuleset",
    "DatasetVersion",
    "Datasource",
    "DeleteFieldConfiguration",
    "DeletedCodeEditorPageSlugs",
    "DescriptionFieldConfiguration",
    "Error",
    "ErrorDetail",
    "ExploreLimits",
    "Extractor",
    "ExtractorList",
    "ExtractorParameter",
    "ExtractorParams",
    "FacetConfiguration",
    "FacetConfigurationFacetsort",
    "FederatedDataset",
    "FederatedDatasetField",
    "FederatedDatasetMetas",
    "FederatedDatasource",
    "FederatedDomain",
    "FederationParameters",
    "FeedbackValue",
    "FeedbackValueType",
    "FieldAnnotation",
    "FieldAnnotationName",
    "FieldLanguages",
    "FieldLanguagesItem",
    "FieldMessages",
    "FieldType",
    "FileUpload",
    "ForcedMetadata",
    "FtpConnection",
    "FtpCsvHarvester",
    "FtpDatasource",
    "FtpDatasourceConnection",
    "FtpHarvester",
    "FtpWithMetaCsvHarvester",
    "GoogleDriveConnection",
    "GoogleDriveDatasource",
    "GoogleDriveDatasourceConnection",
    "GoogleDriveOidcAuth",
    "GroupReference",
    "GuessExtractorParamsRequest",
    "GuessExtractorsRequest",
    "GuessedExtractorParams",
    "Harvester",
    "HarvesterActionRefusal",
    "HarvesterCommon",
    "HarvesterErrors",
    "HarvesterPreview",
    "HarvesterPreviewDataset",
    "HarvesterSchedule",
    "HarvesterState",
    "HttpAuth",
    "HttpConnection",
    "HttpDatasource",
    "HttpDatasourceConnection",
    "HttpHeader",
    "HttpOAuth2Auth",
    "HttpOAuth2AuthGrantType",
    "HttpOidcAuth",
    "IamRoleAuth",
    "IdentityClaims",
    "IdentityProviderAttributes",
    "IdentityProviderReference",
    "ImageAsset",
    "ImageUpload",
    "InvalidDatasetStatusError",
    "InvalidHarvesterStatusError",
    "InvalidRequest",
    "JunarHarvester",
    "LocalizedText",
    "ManagementLimits",
    "MetadataBoolean",
    "MetadataDateTime",
    "MetadataFacets",
    "MetadataFieldLanguages",
    "MetadataLanguage",
    "MetadataSearchBoosts",
    "MetadataTemplate",
    "MetadataTemplateField",
    "MetadataTemplateFieldRequirementLevel",
    "MetadataTemplateFieldSuggestions",
    "MetadataTemplateFieldType",
    "MetadataTemplateInput",
    "MetadataTemplateInputType",
    "MetadataTemplateType",
    "MetadataText",
    "MetadataTextList",
    "NameMapping",
    "NotFoundError",
    "OdsFormDatasource",
    "OdsHarvester",
    "OmiNodeHarvester",
    "OrderFieldConfiguration",
    "OtherDatasetProcessor",
    "PaginatedApiKeys",
    "PaginatedCodeEditorPageGroupRulesets",
    "PaginatedCodeEditorPageUserRulesets",
    "PaginatedCodeEditorPages",
    "PaginatedConnectionGroupRulesets",
    "PaginatedConnectionUserRulesets",
    "PaginatedConnections",
    "PaginatedDatasetAlternativeExports",
    "PaginatedDatasetAttachments",
    "PaginatedDatasetFeedbacks",
    "PaginatedDatasetFieldConfigurations",
    "PaginatedDatasetGroupRulesets",
    "PaginatedDatasetProcessors",
    "PaginatedDatasetSchedules",
    "PaginatedDatasetUserRulesets",
    "PaginatedDatasetVersions",
    "PaginatedDatasets",
    "PaginatedHarvesterSchedules",
    "PaginatedHarvesters",
    "PaginatedImageAssets",
    "PaginatedMetadataTemplateFields",
    "PaginatedMetadataTemplates",
    "PaginatedResources",
    "PaginatedStudioPageGroupRulesets",
    "PaginatedStudioPageUserRulesets",
    "PaginatedStudioPages",
    "PaginatedUserGroups",
    "PaginatedUsers",
    "Permission",
    "PermissionFilter",
    "PreviewField",
    "PreviewRecord",
    "QuandlHarvester",
    "RecordError",
    "RegexpReplaceProcessor",
    "RelatedUser",
    "RelatedUserList",
    "RenameFieldConfiguration",
    "Resource",
    "ResourceExtractionInfos",
    "ResourceHarvesting",
    "ResourceOrigin",
    "ResourcePreview",
    "ResourcePreviewRequest",
    "RevocationStatus",
    "SharedKeyAuth",
    "SharepointConnection",
    "SharepointDatasource",
    "SharepointDatasourceConnection",
    "SharepointOidcAuth",
    "SkipRecordProcessor",
    "SnowflakeOdbcConnection",
    "SnowflakeOdbcDatasource",
    "SnowflakeOdbcDatasourceConnection",
    "SocrataHarvester",
    "StringReplaceProcessor",
    "StudioPage",
    "StudioPageContent",
    "StudioPageGroupRuleset",
    "StudioPagePermission",
    "StudioPageUserRuleset",
    "SuggestionExhaustiveness",
    "TypeFieldConfiguration",
    "UploadedFile",
    "UploadedFileAlternativeExport",
    "UploadedFileDatasource",
    "UploadedFileReference",
    "UrlAlternativeExport",
    "User",
    "UserAccountType",
    "UserGroup",
    "UserGroupMembership",
    "UserInvitationList",
    "UserProvisionRequest",
    "UsersCsv",
    "ValidationError",
    "WfsHarvester",
]
