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
    """What was created, as far as it is logged."""

    geography: str | None = None
    """The geography that the storage serves."""
    provider: AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider | None = None
    """Where the storage lies."""

    _nested = {'provider': ('type', {'aws': 'AwsExternalStorageProvider', 'azure': 'AzureExternalStorageProvider', 'gcp': 'GcpExternalStorageProvider', 'oci': 'OciExternalStorageProvider'})}
