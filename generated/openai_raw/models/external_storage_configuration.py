from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.aws_external_storage_provider import AwsExternalStorageProvider
    from ..models.azure_external_storage_provider import AzureExternalStorageProvider
    from ..models.external_storage_configuration_status import ExternalStorageConfigurationStatus
    from ..models.gcp_external_storage_provider import GcpExternalStorageProvider
    from ..models.oci_external_storage_provider import OciExternalStorageProvider


@model
class ExternalStorageConfiguration(Base):
    """External storage configuration."""

    id: str
    created_at: int
    geography: str
    object: Literal['organization.external_storage']
    project_id: str
    provider: AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider
    status: ExternalStorageConfigurationStatus

    _nested = {'provider': ('type', {'aws': 'AwsExternalStorageProvider', 'azure': 'AzureExternalStorageProvider', 'gcp': 'GcpExternalStorageProvider', 'oci': 'OciExternalStorageProvider'})}
    _tags = {'object': 'organization.external_storage'}
