from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.aws_external_storage_provider import AwsExternalStorageProvider
    from ..models.azure_external_storage_provider import AzureExternalStorageProvider
    from ..models.gcp_external_storage_provider import GcpExternalStorageProvider
    from ..models.oci_external_storage_provider import OciExternalStorageProvider


@model
class AuditLogExternalStorageRegisteredData(Base):
    """The value of `AuditLogExternalStorageRegistered.data`."""

    geography: str | None = None
    provider: AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider | None = None

    _nested = {'provider': ('type', {'aws': 'AwsExternalStorageProvider', 'azure': 'AzureExternalStorageProvider', 'gcp': 'GcpExternalStorageProvider', 'oci': 'OciExternalStorageProvider'})}
