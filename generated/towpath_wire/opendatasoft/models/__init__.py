# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The models of Opendatasoft Automation API: what its answers are read into and its requests are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_result import ActionResult as ActionResult
    from .amazon_s3_auth import AmazonS3Auth as AmazonS3Auth
    from .amazon_s3_connection import AmazonS3Connection as AmazonS3Connection
    from .amazon_s3_datasource import AmazonS3Datasource as AmazonS3Datasource
    from .amazon_s3_datasource_connection import AmazonS3DatasourceConnection as AmazonS3DatasourceConnection
    from .annotate_field_configuration import AnnotateFieldConfiguration as AnnotateFieldConfiguration
    from .api_calls_limit import ApiCallsLimit as ApiCallsLimit
    from .api_calls_limit_unit import ApiCallsLimitUnit as ApiCallsLimitUnit
    from .api_calls_quota import ApiCallsQuota as ApiCallsQuota
    from .api_calls_quota_unit import ApiCallsQuotaUnit as ApiCallsQuotaUnit
    from .api_key import ApiKey as ApiKey
    from .api_key_owner import ApiKeyOwner as ApiKeyOwner
    from .api_key_revocation_request import ApiKeyRevocationRequest as ApiKeyRevocationRequest
    from .api_key_search_request import ApiKeySearchRequest as ApiKeySearchRequest
    from .api_key_search_result import ApiKeySearchResult as ApiKeySearchResult
    from .arcgis_harvester import ArcgisHarvester as ArcgisHarvester
    from .arcgis_opendata_harvester import ArcgisOpendataHarvester as ArcgisOpendataHarvester
    from .available_processor import AvailableProcessor as AvailableProcessor
    from .aws_signature_v4_auth import AwsSignatureV4Auth as AwsSignatureV4Auth
    from .azure_blob_storage_connection import AzureBlobStorageConnection as AzureBlobStorageConnection
    from .azure_blob_storage_datasource import AzureBlobStorageDatasource as AzureBlobStorageDatasource
    from .azure_blob_storage_datasource_connection import (
        AzureBlobStorageDatasourceConnection as AzureBlobStorageDatasourceConnection,
    )
    from .bad_request_error import BadRequestError as BadRequestError
    from .basic_auth import BasicAuth as BasicAuth
    from .bulk_user_failure import BulkUserFailure as BulkUserFailure
    from .bulk_user_outcome import BulkUserOutcome as BulkUserOutcome
    from .bulk_user_result import BulkUserResult as BulkUserResult
    from .bulk_user_success import BulkUserSuccess as BulkUserSuccess
    from .change_author import ChangeAuthor as ChangeAuthor
    from .choice_labels import ChoiceLabels as ChoiceLabels
    from .ckan_harvester import CkanHarvester as CkanHarvester
    from .code_editor_page import CodeEditorPage as CodeEditorPage
    from .code_editor_page_content import CodeEditorPageContent as CodeEditorPageContent
    from .code_editor_page_group_ruleset import CodeEditorPageGroupRuleset as CodeEditorPageGroupRuleset
    from .code_editor_page_permission import CodeEditorPagePermission as CodeEditorPagePermission
    from .code_editor_page_user_ruleset import CodeEditorPageUserRuleset as CodeEditorPageUserRuleset
    from .concat_processor import ConcatProcessor as ConcatProcessor
    from .connection import Connection as Connection
    from .connection_common import ConnectionCommon as ConnectionCommon
    from .connection_group_ruleset import ConnectionGroupRuleset as ConnectionGroupRuleset
    from .connection_permission import ConnectionPermission as ConnectionPermission
    from .connection_reference import ConnectionReference as ConnectionReference
    from .connection_user_ruleset import ConnectionUserRuleset as ConnectionUserRuleset
    from .csw_harvester import CswHarvester as CswHarvester
    from .datagouv_harvester import DatagouvHarvester as DatagouvHarvester
    from .datajson_harvester import DatajsonHarvester as DatajsonHarvester
    from .dataset import Dataset as Dataset
    from .dataset_action_refusal import DatasetActionRefusal as DatasetActionRefusal
    from .dataset_alternative_export import DatasetAlternativeExport as DatasetAlternativeExport
    from .dataset_alternative_export_update import (
        DatasetAlternativeExportUpdate as DatasetAlternativeExportUpdate,
    )
    from .dataset_alternative_export_upload import (
        DatasetAlternativeExportUpload as DatasetAlternativeExportUpload,
    )
    from .dataset_attachment import DatasetAttachment as DatasetAttachment
    from .dataset_feedback import DatasetFeedback as DatasetFeedback
    from .dataset_field_configuration import DatasetFieldConfiguration as DatasetFieldConfiguration
    from .dataset_group_ruleset import DatasetGroupRuleset as DatasetGroupRuleset
    from .dataset_language import DatasetLanguage as DatasetLanguage
    from .dataset_metadata import DatasetMetadata as DatasetMetadata
    from .dataset_metadata_asset_content_configuration import (
        DatasetMetadataAssetContentConfiguration as DatasetMetadataAssetContentConfiguration,
    )
    from .dataset_metadata_custom import DatasetMetadataCustom as DatasetMetadataCustom
    from .dataset_metadata_default import DatasetMetadataDefault as DatasetMetadataDefault
    from .dataset_metadata_internal import DatasetMetadataInternal as DatasetMetadataInternal
    from .dataset_metadata_template import DatasetMetadataTemplate as DatasetMetadataTemplate
    from .dataset_metadata_value import DatasetMetadataValue as DatasetMetadataValue
    from .dataset_metadata_visualization import DatasetMetadataVisualization as DatasetMetadataVisualization
    from .dataset_permission import DatasetPermission as DatasetPermission
    from .dataset_processor import DatasetProcessor as DatasetProcessor
    from .dataset_processor_list import DatasetProcessorList as DatasetProcessorList
    from .dataset_schedule import DatasetSchedule as DatasetSchedule
    from .dataset_security import DatasetSecurity as DatasetSecurity
    from .dataset_state import DatasetState as DatasetState
    from .dataset_status import DatasetStatus as DatasetStatus
    from .dataset_status_params import DatasetStatusParams as DatasetStatusParams
    from .dataset_update import DatasetUpdate as DatasetUpdate
    from .dataset_user_ruleset import DatasetUserRuleset as DatasetUserRuleset
    from .dataset_version import DatasetVersion as DatasetVersion
    from .datasource import Datasource as Datasource
    from .delete_field_configuration import DeleteFieldConfiguration as DeleteFieldConfiguration
    from .deleted_code_editor_page_slugs import DeletedCodeEditorPageSlugs as DeletedCodeEditorPageSlugs
    from .description_field_configuration import (
        DescriptionFieldConfiguration as DescriptionFieldConfiguration,
    )
    from .error import Error as Error
    from .error_detail import ErrorDetail as ErrorDetail
    from .explore_limits import ExploreLimits as ExploreLimits
    from .extractor import Extractor as Extractor
    from .extractor_list import ExtractorList as ExtractorList
    from .extractor_parameter import ExtractorParameter as ExtractorParameter
    from .extractor_params import ExtractorParams as ExtractorParams
    from .facet_configuration import FacetConfiguration as FacetConfiguration
    from .facet_configuration_facetsort import FacetConfigurationFacetsort as FacetConfigurationFacetsort
    from .federated_dataset import FederatedDataset as FederatedDataset
    from .federated_dataset_field import FederatedDatasetField as FederatedDatasetField
    from .federated_dataset_metas import FederatedDatasetMetas as FederatedDatasetMetas
    from .federated_datasource import FederatedDatasource as FederatedDatasource
    from .federated_domain import FederatedDomain as FederatedDomain
    from .federation_parameters import FederationParameters as FederationParameters
    from .feedback_value import FeedbackValue as FeedbackValue
    from .feedback_value_type import FeedbackValueType as FeedbackValueType
    from .field_annotation import FieldAnnotation as FieldAnnotation
    from .field_annotation_name import FieldAnnotationName as FieldAnnotationName
    from .field_languages import FieldLanguages as FieldLanguages
    from .field_languages_item import FieldLanguagesItem as FieldLanguagesItem
    from .field_messages import FieldMessages as FieldMessages
    from .field_type import FieldType as FieldType
    from .file_upload import FileUpload as FileUpload
    from .forced_metadata import ForcedMetadata as ForcedMetadata
    from .ftp_connection import FtpConnection as FtpConnection
    from .ftp_csv_harvester import FtpCsvHarvester as FtpCsvHarvester
    from .ftp_datasource import FtpDatasource as FtpDatasource
    from .ftp_datasource_connection import FtpDatasourceConnection as FtpDatasourceConnection
    from .ftp_harvester import FtpHarvester as FtpHarvester
    from .ftp_with_meta_csv_harvester import FtpWithMetaCsvHarvester as FtpWithMetaCsvHarvester
    from .google_drive_connection import GoogleDriveConnection as GoogleDriveConnection
    from .google_drive_datasource import GoogleDriveDatasource as GoogleDriveDatasource
    from .google_drive_datasource_connection import (
        GoogleDriveDatasourceConnection as GoogleDriveDatasourceConnection,
    )
    from .google_drive_oidc_auth import GoogleDriveOidcAuth as GoogleDriveOidcAuth
    from .group_reference import GroupReference as GroupReference
    from .guess_extractor_params_request import GuessExtractorParamsRequest as GuessExtractorParamsRequest
    from .guess_extractors_request import GuessExtractorsRequest as GuessExtractorsRequest
    from .guessed_extractor_params import GuessedExtractorParams as GuessedExtractorParams
    from .harvester import Harvester as Harvester
    from .harvester_action_refusal import HarvesterActionRefusal as HarvesterActionRefusal
    from .harvester_common import HarvesterCommon as HarvesterCommon
    from .harvester_errors import HarvesterErrors as HarvesterErrors
    from .harvester_preview import HarvesterPreview as HarvesterPreview
    from .harvester_preview_dataset import HarvesterPreviewDataset as HarvesterPreviewDataset
    from .harvester_schedule import HarvesterSchedule as HarvesterSchedule
    from .harvester_state import HarvesterState as HarvesterState
    from .http_auth import HttpAuth as HttpAuth
    from .http_connection import HttpConnection as HttpConnection
    from .http_datasource import HttpDatasource as HttpDatasource
    from .http_datasource_connection import HttpDatasourceConnection as HttpDatasourceConnection
    from .http_header import HttpHeader as HttpHeader
    from .http_o_auth_2_auth import HttpOAuth2Auth as HttpOAuth2Auth
    from .http_o_auth_2_auth_grant_type import HttpOAuth2AuthGrantType as HttpOAuth2AuthGrantType
    from .http_oidc_auth import HttpOidcAuth as HttpOidcAuth
    from .iam_role_auth import IamRoleAuth as IamRoleAuth
    from .identity_claims import IdentityClaims as IdentityClaims
    from .identity_provider_attributes import IdentityProviderAttributes as IdentityProviderAttributes
    from .identity_provider_reference import IdentityProviderReference as IdentityProviderReference
    from .image_asset import ImageAsset as ImageAsset
    from .image_upload import ImageUpload as ImageUpload
    from .invalid_dataset_status_error import InvalidDatasetStatusError as InvalidDatasetStatusError
    from .invalid_harvester_status_error import InvalidHarvesterStatusError as InvalidHarvesterStatusError
    from .invalid_request import InvalidRequest as InvalidRequest
    from .junar_harvester import JunarHarvester as JunarHarvester
    from .localized_text import LocalizedText as LocalizedText
    from .management_limits import ManagementLimits as ManagementLimits
    from .metadata_boolean import MetadataBoolean as MetadataBoolean
    from .metadata_date_time import MetadataDateTime as MetadataDateTime
    from .metadata_facets import MetadataFacets as MetadataFacets
    from .metadata_field_languages import MetadataFieldLanguages as MetadataFieldLanguages
    from .metadata_language import MetadataLanguage as MetadataLanguage
    from .metadata_search_boosts import MetadataSearchBoosts as MetadataSearchBoosts
    from .metadata_template import MetadataTemplate as MetadataTemplate
    from .metadata_template_field import MetadataTemplateField as MetadataTemplateField
    from .metadata_template_field_requirement_level import (
        MetadataTemplateFieldRequirementLevel as MetadataTemplateFieldRequirementLevel,
    )
    from .metadata_template_field_suggestions import (
        MetadataTemplateFieldSuggestions as MetadataTemplateFieldSuggestions,
    )
    from .metadata_template_field_type import MetadataTemplateFieldType as MetadataTemplateFieldType
    from .metadata_template_input import MetadataTemplateInput as MetadataTemplateInput
    from .metadata_template_input_type import MetadataTemplateInputType as MetadataTemplateInputType
    from .metadata_template_type import MetadataTemplateType as MetadataTemplateType
    from .metadata_text import MetadataText as MetadataText
    from .metadata_text_list import MetadataTextList as MetadataTextList
    from .name_mapping import NameMapping as NameMapping
    from .not_found_error import NotFoundError as NotFoundError
    from .ods_form_datasource import OdsFormDatasource as OdsFormDatasource
    from .ods_harvester import OdsHarvester as OdsHarvester
    from .omi_node_harvester import OmiNodeHarvester as OmiNodeHarvester
    from .order_field_configuration import OrderFieldConfiguration as OrderFieldConfiguration
    from .other_dataset_processor import OtherDatasetProcessor as OtherDatasetProcessor
    from .paginated_api_keys import PaginatedApiKeys as PaginatedApiKeys
    from .paginated_code_editor_page_group_rulesets import (
        PaginatedCodeEditorPageGroupRulesets as PaginatedCodeEditorPageGroupRulesets,
    )
    from .paginated_code_editor_page_user_rulesets import (
        PaginatedCodeEditorPageUserRulesets as PaginatedCodeEditorPageUserRulesets,
    )
    from .paginated_code_editor_pages import PaginatedCodeEditorPages as PaginatedCodeEditorPages
    from .paginated_connection_group_rulesets import (
        PaginatedConnectionGroupRulesets as PaginatedConnectionGroupRulesets,
    )
    from .paginated_connection_user_rulesets import (
        PaginatedConnectionUserRulesets as PaginatedConnectionUserRulesets,
    )
    from .paginated_connections import PaginatedConnections as PaginatedConnections
    from .paginated_dataset_alternative_exports import (
        PaginatedDatasetAlternativeExports as PaginatedDatasetAlternativeExports,
    )
    from .paginated_dataset_attachments import PaginatedDatasetAttachments as PaginatedDatasetAttachments
    from .paginated_dataset_feedbacks import PaginatedDatasetFeedbacks as PaginatedDatasetFeedbacks
    from .paginated_dataset_field_configurations import (
        PaginatedDatasetFieldConfigurations as PaginatedDatasetFieldConfigurations,
    )
    from .paginated_dataset_group_rulesets import (
        PaginatedDatasetGroupRulesets as PaginatedDatasetGroupRulesets,
    )
    from .paginated_dataset_processors import PaginatedDatasetProcessors as PaginatedDatasetProcessors
    from .paginated_dataset_schedules import PaginatedDatasetSchedules as PaginatedDatasetSchedules
    from .paginated_dataset_user_rulesets import PaginatedDatasetUserRulesets as PaginatedDatasetUserRulesets
    from .paginated_dataset_versions import PaginatedDatasetVersions as PaginatedDatasetVersions
    from .paginated_datasets import PaginatedDatasets as PaginatedDatasets
    from .paginated_harvester_schedules import PaginatedHarvesterSchedules as PaginatedHarvesterSchedules
    from .paginated_harvesters import PaginatedHarvesters as PaginatedHarvesters
    from .paginated_image_assets import PaginatedImageAssets as PaginatedImageAssets
    from .paginated_metadata_template_fields import (
        PaginatedMetadataTemplateFields as PaginatedMetadataTemplateFields,
    )
    from .paginated_metadata_templates import PaginatedMetadataTemplates as PaginatedMetadataTemplates
    from .paginated_resources import PaginatedResources as PaginatedResources
    from .paginated_studio_page_group_rulesets import (
        PaginatedStudioPageGroupRulesets as PaginatedStudioPageGroupRulesets,
    )
    from .paginated_studio_page_user_rulesets import (
        PaginatedStudioPageUserRulesets as PaginatedStudioPageUserRulesets,
    )
    from .paginated_studio_pages import PaginatedStudioPages as PaginatedStudioPages
    from .paginated_user_groups import PaginatedUserGroups as PaginatedUserGroups
    from .paginated_users import PaginatedUsers as PaginatedUsers
    from .permission import Permission as Permission
    from .permission_filter import PermissionFilter as PermissionFilter
    from .preview_field import PreviewField as PreviewField
    from .preview_record import PreviewRecord as PreviewRecord
    from .quandl_harvester import QuandlHarvester as QuandlHarvester
    from .record_error import RecordError as RecordError
    from .regexp_replace_processor import RegexpReplaceProcessor as RegexpReplaceProcessor
    from .related_user import RelatedUser as RelatedUser
    from .related_user_list import RelatedUserList as RelatedUserList
    from .rename_field_configuration import RenameFieldConfiguration as RenameFieldConfiguration
    from .resource import Resource as Resource
    from .resource_extraction_infos import ResourceExtractionInfos as ResourceExtractionInfos
    from .resource_harvesting import ResourceHarvesting as ResourceHarvesting
    from .resource_origin import ResourceOrigin as ResourceOrigin
    from .resource_preview import ResourcePreview as ResourcePreview
    from .resource_preview_request import ResourcePreviewRequest as ResourcePreviewRequest
    from .revocation_status import RevocationStatus as RevocationStatus
    from .shared_key_auth import SharedKeyAuth as SharedKeyAuth
    from .sharepoint_connection import SharepointConnection as SharepointConnection
    from .sharepoint_datasource import SharepointDatasource as SharepointDatasource
    from .sharepoint_datasource_connection import (
        SharepointDatasourceConnection as SharepointDatasourceConnection,
    )
    from .sharepoint_oidc_auth import SharepointOidcAuth as SharepointOidcAuth
    from .skip_record_processor import SkipRecordProcessor as SkipRecordProcessor
    from .snowflake_odbc_connection import SnowflakeOdbcConnection as SnowflakeOdbcConnection
    from .snowflake_odbc_datasource import SnowflakeOdbcDatasource as SnowflakeOdbcDatasource
    from .snowflake_odbc_datasource_connection import (
        SnowflakeOdbcDatasourceConnection as SnowflakeOdbcDatasourceConnection,
    )
    from .socrata_harvester import SocrataHarvester as SocrataHarvester
    from .string_replace_processor import StringReplaceProcessor as StringReplaceProcessor
    from .studio_page import StudioPage as StudioPage
    from .studio_page_content import StudioPageContent as StudioPageContent
    from .studio_page_group_ruleset import StudioPageGroupRuleset as StudioPageGroupRuleset
    from .studio_page_permission import StudioPagePermission as StudioPagePermission
    from .studio_page_user_ruleset import StudioPageUserRuleset as StudioPageUserRuleset
    from .suggestion_exhaustiveness import SuggestionExhaustiveness as SuggestionExhaustiveness
    from .type_field_configuration import TypeFieldConfiguration as TypeFieldConfiguration
    from .uploaded_file import UploadedFile as UploadedFile
    from .uploaded_file_alternative_export import (
        UploadedFileAlternativeExport as UploadedFileAlternativeExport,
    )
    from .uploaded_file_datasource import UploadedFileDatasource as UploadedFileDatasource
    from .uploaded_file_reference import UploadedFileReference as UploadedFileReference
    from .url_alternative_export import UrlAlternativeExport as UrlAlternativeExport
    from .user import User as User
    from .user_account_type import UserAccountType as UserAccountType
    from .user_group import UserGroup as UserGroup
    from .user_group_membership import UserGroupMembership as UserGroupMembership
    from .user_invitation_list import UserInvitationList as UserInvitationList
    from .user_provision_request import UserProvisionRequest as UserProvisionRequest
    from .users_csv import UsersCsv as UsersCsv
    from .validation_error import ValidationError as ValidationError
    from .wfs_harvester import WfsHarvester as WfsHarvester
else:
    _MODULES = {
        "ActionResult": "action_result",
        "AmazonS3Auth": "amazon_s3_auth",
        "AmazonS3Connection": "amazon_s3_connection",
        "AmazonS3Datasource": "amazon_s3_datasource",
        "AmazonS3DatasourceConnection": "amazon_s3_datasource_connection",
        "AnnotateFieldConfiguration": "annotate_field_configuration",
        "ApiCallsLimit": "api_calls_limit",
        "ApiCallsLimitUnit": "api_calls_limit_unit",
        "ApiCallsQuota": "api_calls_quota",
        "ApiCallsQuotaUnit": "api_calls_quota_unit",
        "ApiKey": "api_key",
        "ApiKeyOwner": "api_key_owner",
        "ApiKeyRevocationRequest": "api_key_revocation_request",
        "ApiKeySearchRequest": "api_key_search_request",
        "ApiKeySearchResult": "api_key_search_result",
        "ArcgisHarvester": "arcgis_harvester",
        "ArcgisOpendataHarvester": "arcgis_opendata_harvester",
        "AvailableProcessor": "available_processor",
        "AwsSignatureV4Auth": "aws_signature_v4_auth",
        "AzureBlobStorageConnection": "azure_blob_storage_connection",
        "AzureBlobStorageDatasource": "azure_blob_storage_datasource",
        "AzureBlobStorageDatasourceConnection": "azure_blob_storage_datasource_connection",
        "BadRequestError": "bad_request_error",
        "BasicAuth": "basic_auth",
        "BulkUserFailure": "bulk_user_failure",
        "BulkUserOutcome": "bulk_user_outcome",
        "BulkUserResult": "bulk_user_result",
        "BulkUserSuccess": "bulk_user_success",
        "ChangeAuthor": "change_author",
        "ChoiceLabels": "choice_labels",
        "CkanHarvester": "ckan_harvester",
        "CodeEditorPage": "code_editor_page",
        "CodeEditorPageContent": "code_editor_page_content",
        "CodeEditorPageGroupRuleset": "code_editor_page_group_ruleset",
        "CodeEditorPagePermission": "code_editor_page_permission",
        "CodeEditorPageUserRuleset": "code_editor_page_user_ruleset",
        "ConcatProcessor": "concat_processor",
        "Connection": "connection",
        "ConnectionCommon": "connection_common",
        "ConnectionGroupRuleset": "connection_group_ruleset",
        "ConnectionPermission": "connection_permission",
        "ConnectionReference": "connection_reference",
        "ConnectionUserRuleset": "connection_user_ruleset",
        "CswHarvester": "csw_harvester",
        "DatagouvHarvester": "datagouv_harvester",
        "DatajsonHarvester": "datajson_harvester",
        "Dataset": "dataset",
        "DatasetActionRefusal": "dataset_action_refusal",
        "DatasetAlternativeExport": "dataset_alternative_export",
        "DatasetAlternativeExportUpdate": "dataset_alternative_export_update",
        "DatasetAlternativeExportUpload": "dataset_alternative_export_upload",
        "DatasetAttachment": "dataset_attachment",
        "DatasetFeedback": "dataset_feedback",
        "DatasetFieldConfiguration": "dataset_field_configuration",
        "DatasetGroupRuleset": "dataset_group_ruleset",
        "DatasetLanguage": "dataset_language",
        "DatasetMetadata": "dataset_metadata",
        "DatasetMetadataAssetContentConfiguration": "dataset_metadata_asset_content_configuration",
        "DatasetMetadataCustom": "dataset_metadata_custom",
        "DatasetMetadataDefault": "dataset_metadata_default",
        "DatasetMetadataInternal": "dataset_metadata_internal",
        "DatasetMetadataTemplate": "dataset_metadata_template",
        "DatasetMetadataValue": "dataset_metadata_value",
        "DatasetMetadataVisualization": "dataset_metadata_visualization",
        "DatasetPermission": "dataset_permission",
        "DatasetProcessor": "dataset_processor",
        "DatasetProcessorList": "dataset_processor_list",
        "DatasetSchedule": "dataset_schedule",
        "DatasetSecurity": "dataset_security",
        "DatasetState": "dataset_state",
        "DatasetStatus": "dataset_status",
        "DatasetStatusParams": "dataset_status_params",
        "DatasetUpdate": "dataset_update",
        "DatasetUserRuleset": "dataset_user_ruleset",
        "DatasetVersion": "dataset_version",
        "Datasource": "datasource",
        "DeleteFieldConfiguration": "delete_field_configuration",
        "DeletedCodeEditorPageSlugs": "deleted_code_editor_page_slugs",
        "DescriptionFieldConfiguration": "description_field_configuration",
        "Error": "error",
        "ErrorDetail": "error_detail",
        "ExploreLimits": "explore_limits",
        "Extractor": "extractor",
        "ExtractorList": "extractor_list",
        "ExtractorParameter": "extractor_parameter",
        "ExtractorParams": "extractor_params",
        "FacetConfiguration": "facet_configuration",
        "FacetConfigurationFacetsort": "facet_configuration_facetsort",
        "FederatedDataset": "federated_dataset",
        "FederatedDatasetField": "federated_dataset_field",
        "FederatedDatasetMetas": "federated_dataset_metas",
        "FederatedDatasource": "federated_datasource",
        "FederatedDomain": "federated_domain",
        "FederationParameters": "federation_parameters",
        "FeedbackValue": "feedback_value",
        "FeedbackValueType": "feedback_value_type",
        "FieldAnnotation": "field_annotation",
        "FieldAnnotationName": "field_annotation_name",
        "FieldLanguages": "field_languages",
        "FieldLanguagesItem": "field_languages_item",
        "FieldMessages": "field_messages",
        "FieldType": "field_type",
        "FileUpload": "file_upload",
        "ForcedMetadata": "forced_metadata",
        "FtpConnection": "ftp_connection",
        "FtpCsvHarvester": "ftp_csv_harvester",
        "FtpDatasource": "ftp_datasource",
        "FtpDatasourceConnection": "ftp_datasource_connection",
        "FtpHarvester": "ftp_harvester",
        "FtpWithMetaCsvHarvester": "ftp_with_meta_csv_harvester",
        "GoogleDriveConnection": "google_drive_connection",
        "GoogleDriveDatasource": "google_drive_datasource",
        "GoogleDriveDatasourceConnection": "google_drive_datasource_connection",
        "GoogleDriveOidcAuth": "google_drive_oidc_auth",
        "GroupReference": "group_reference",
        "GuessExtractorParamsRequest": "guess_extractor_params_request",
        "GuessExtractorsRequest": "guess_extractors_request",
        "GuessedExtractorParams": "guessed_extractor_params",
        "Harvester": "harvester",
        "HarvesterActionRefusal": "harvester_action_refusal",
        "HarvesterCommon": "harvester_common",
        "HarvesterErrors": "harvester_errors",
        "HarvesterPreview": "harvester_preview",
        "HarvesterPreviewDataset": "harvester_preview_dataset",
        "HarvesterSchedule": "harvester_schedule",
        "HarvesterState": "harvester_state",
        "HttpAuth": "http_auth",
        "HttpConnection": "http_connection",
        "HttpDatasource": "http_datasource",
        "HttpDatasourceConnection": "http_datasource_connection",
        "HttpHeader": "http_header",
        "HttpOAuth2Auth": "http_o_auth_2_auth",
        "HttpOAuth2AuthGrantType": "http_o_auth_2_auth_grant_type",
        "HttpOidcAuth": "http_oidc_auth",
        "IamRoleAuth": "iam_role_auth",
        "IdentityClaims": "identity_claims",
        "IdentityProviderAttributes": "identity_provider_attributes",
        "IdentityProviderReference": "identity_provider_reference",
        "ImageAsset": "image_asset",
        "ImageUpload": "image_upload",
        "InvalidDatasetStatusError": "invalid_dataset_status_error",
        "InvalidHarvesterStatusError": "invalid_harvester_status_error",
        "InvalidRequest": "invalid_request",
        "JunarHarvester": "junar_harvester",
        "LocalizedText": "localized_text",
        "ManagementLimits": "management_limits",
        "MetadataBoolean": "metadata_boolean",
        "MetadataDateTime": "metadata_date_time",
        "MetadataFacets": "metadata_facets",
        "MetadataFieldLanguages": "metadata_field_languages",
        "MetadataLanguage": "metadata_language",
        "MetadataSearchBoosts": "metadata_search_boosts",
        "MetadataTemplate": "metadata_template",
        "MetadataTemplateField": "metadata_template_field",
        "MetadataTemplateFieldRequirementLevel": "metadata_template_field_requirement_level",
        "MetadataTemplateFieldSuggestions": "metadata_template_field_suggestions",
        "MetadataTemplateFieldType": "metadata_template_field_type",
        "MetadataTemplateInput": "metadata_template_input",
        "MetadataTemplateInputType": "metadata_template_input_type",
        "MetadataTemplateType": "metadata_template_type",
        "MetadataText": "metadata_text",
        "MetadataTextList": "metadata_text_list",
        "NameMapping": "name_mapping",
        "NotFoundError": "not_found_error",
        "OdsFormDatasource": "ods_form_datasource",
        "OdsHarvester": "ods_harvester",
        "OmiNodeHarvester": "omi_node_harvester",
        "OrderFieldConfiguration": "order_field_configuration",
        "OtherDatasetProcessor": "other_dataset_processor",
        "PaginatedApiKeys": "paginated_api_keys",
        "PaginatedCodeEditorPageGroupRulesets": "paginated_code_editor_page_group_rulesets",
        "PaginatedCodeEditorPageUserRulesets": "paginated_code_editor_page_user_rulesets",
        "PaginatedCodeEditorPages": "paginated_code_editor_pages",
        "PaginatedConnectionGroupRulesets": "paginated_connection_group_rulesets",
        "PaginatedConnectionUserRulesets": "paginated_connection_user_rulesets",
        "PaginatedConnections": "paginated_connections",
        "PaginatedDatasetAlternativeExports": "paginated_dataset_alternative_exports",
        "PaginatedDatasetAttachments": "paginated_dataset_attachments",
        "PaginatedDatasetFeedbacks": "paginated_dataset_feedbacks",
        "PaginatedDatasetFieldConfigurations": "paginated_dataset_field_configurations",
        "PaginatedDatasetGroupRulesets": "paginated_dataset_group_rulesets",
        "PaginatedDatasetProcessors": "paginated_dataset_processors",
        "PaginatedDatasetSchedules": "paginated_dataset_schedules",
        "PaginatedDatasetUserRulesets": "paginated_dataset_user_rulesets",
        "PaginatedDatasetVersions": "paginated_dataset_versions",
        "PaginatedDatasets": "paginated_datasets",
        "PaginatedHarvesterSchedules": "paginated_harvester_schedules",
        "PaginatedHarvesters": "paginated_harvesters",
        "PaginatedImageAssets": "paginated_image_assets",
        "PaginatedMetadataTemplateFields": "paginated_metadata_template_fields",
        "PaginatedMetadataTemplates": "paginated_metadata_templates",
        "PaginatedResources": "paginated_resources",
        "PaginatedStudioPageGroupRulesets": "paginated_studio_page_group_rulesets",
        "PaginatedStudioPageUserRulesets": "paginated_studio_page_user_rulesets",
        "PaginatedStudioPages": "paginated_studio_pages",
        "PaginatedUserGroups": "paginated_user_groups",
        "PaginatedUsers": "paginated_users",
        "Permission": "permission",
        "PermissionFilter": "permission_filter",
        "PreviewField": "preview_field",
        "PreviewRecord": "preview_record",
        "QuandlHarvester": "quandl_harvester",
        "RecordError": "record_error",
        "RegexpReplaceProcessor": "regexp_replace_processor",
        "RelatedUser": "related_user",
        "RelatedUserList": "related_user_list",
        "RenameFieldConfiguration": "rename_field_configuration",
        "Resource": "resource",
        "ResourceExtractionInfos": "resource_extraction_infos",
        "ResourceHarvesting": "resource_harvesting",
        "ResourceOrigin": "resource_origin",
        "ResourcePreview": "resource_preview",
        "ResourcePreviewRequest": "resource_preview_request",
        "RevocationStatus": "revocation_status",
        "SharedKeyAuth": "shared_key_auth",
        "SharepointConnection": "sharepoint_connection",
        "SharepointDatasource": "sharepoint_datasource",
        "SharepointDatasourceConnection": "sharepoint_datasource_connection",
        "SharepointOidcAuth": "sharepoint_oidc_auth",
        "SkipRecordProcessor": "skip_record_processor",
        "SnowflakeOdbcConnection": "snowflake_odbc_connection",
        "SnowflakeOdbcDatasource": "snowflake_odbc_datasource",
        "SnowflakeOdbcDatasourceConnection": "snowflake_odbc_datasource_connection",
        "SocrataHarvester": "socrata_harvester",
        "StringReplaceProcessor": "string_replace_processor",
        "StudioPage": "studio_page",
        "StudioPageContent": "studio_page_content",
        "StudioPageGroupRuleset": "studio_page_group_ruleset",
        "StudioPagePermission": "studio_page_permission",
        "StudioPageUserRuleset": "studio_page_user_ruleset",
        "SuggestionExhaustiveness": "suggestion_exhaustiveness",
        "TypeFieldConfiguration": "type_field_configuration",
        "UploadedFile": "uploaded_file",
        "UploadedFileAlternativeExport": "uploaded_file_alternative_export",
        "UploadedFileDatasource": "uploaded_file_datasource",
        "UploadedFileReference": "uploaded_file_reference",
        "UrlAlternativeExport": "url_alternative_export",
        "User": "user",
        "UserAccountType": "user_account_type",
        "UserGroup": "user_group",
        "UserGroupMembership": "user_group_membership",
        "UserInvitationList": "user_invitation_list",
        "UserProvisionRequest": "user_provision_request",
        "UsersCsv": "users_csv",
        "ValidationError": "validation_error",
        "WfsHarvester": "wfs_harvester",
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
