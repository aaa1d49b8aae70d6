"""`ExternalStorageConfiguration`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.aws_external_storage_provider import AwsExternalStorageProvider
    from ..models.azure_external_storage_provider import AzureExternalStorageProvider
    from ..models.gcp_external_storage_provider import GcpExternalStorageProvider
    from ..models.oci_external_storage_provider import OciExternalStorageProvider


@model
class ExternalStorageConfiguration(Base):
    """Storage outside OpenAI that the organization provides itself."""

    id: str
    """Id of the external storage."""
    created_at: int
    """When the external storage was created, in Unix seconds."""
    geography: str
    """The geography that the storage serves."""
    object: Literal["organization.external_storage"]
    """Object type: always `organization.external_storage`."""
    project_id: str
    """Id of the project."""
    provider: (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
    )
    """Where the storage lies, and how OpenAI reaches it."""
    status: ExternalStorageConfigurationStatus
    """Status of the external storage. Values: `pending`, `validated`, `degraded`, `unhealthy`."""

    _nested = {
        "provider": (
            "type",
            {
                "aws": "AwsExternalStorageProvider",
                "azure": "AzureExternalStorageProvider",
                "gcp": "GcpExternalStorageProvider",
                "oci": "OciExternalStorageProvider",
            },
        )
    }
    _tags = {"object": "organization.external_storage"}


ExternalStorageConfigurationStatusInput: TypeAlias = Literal["pending", "validated", "degraded", "unhealthy"]
ExternalStorageConfigurationStatus: TypeAlias = ExternalStorageConfigurationStatusInput | str
"""Status of the external storage."""
