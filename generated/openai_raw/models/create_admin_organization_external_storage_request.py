from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_admin_organization_external_storage_request_provider_aws import CreateAdminOrganizationExternalStorageRequestProviderAws
    from ..models.create_admin_organization_external_storage_request_provider_azure import CreateAdminOrganizationExternalStorageRequestProviderAzure
    from ..models.create_admin_organization_external_storage_request_provider_gcp import CreateAdminOrganizationExternalStorageRequestProviderGcp
    from ..models.create_admin_organization_external_storage_request_provider_oci import CreateAdminOrganizationExternalStorageRequestProviderOci


@model
class CreateAdminOrganizationExternalStorageRequest(Base):
    """The body of `POST /organization/external_storage`."""

    project_id: str
    """Id of the project."""
    provider: CreateAdminOrganizationExternalStorageRequestProviderAws | CreateAdminOrganizationExternalStorageRequestProviderAzure | CreateAdminOrganizationExternalStorageRequestProviderGcp | CreateAdminOrganizationExternalStorageRequestProviderOci
    """Where the storage lies, and how OpenAI reaches it."""

    _nested = {'provider': ('type', {'aws': 'CreateAdminOrganizationExternalStorageRequestProviderAws', 'azure': 'CreateAdminOrganizationExternalStorageRequestProviderAzure', 'gcp': 'CreateAdminOrganizationExternalStorageRequestProviderGcp', 'oci': 'CreateAdminOrganizationExternalStorageRequestProviderOci'})}
