from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_admin_organization_external_keys_request_purpose import CreateAdminOrganizationExternalKeysRequestPurpose
    from ..models.create_admin_organization_external_keys_request_type import CreateAdminOrganizationExternalKeysRequestType


@model
class CreateAdminOrganizationExternalKeysRequest(Base):
    """The body of `POST /organization/external_keys`."""

    external_id: str | None = absent
    """Id of the external."""
    kms_arn: str | None = absent
    name: str
    """Name of the admin organization external keys."""
    role_arn: str | None = absent
    type: CreateAdminOrganizationExternalKeysRequestType
    """Which kind of admin organization external keys this is. Values: `aws`, `gcp`, `azure`, `oci`."""
    purpose: CreateAdminOrganizationExternalKeysRequestPurpose | None = absent
    """Values: `ekm`, `psp_decryption`."""
    audience: str | None = absent
    kms_key_location: str | None = absent
    kms_key_name: str | None = absent
    kms_key_ring_name: str | None = absent
    kms_project_id: str | None = absent
    """Id of the KMS project."""
    workload_identity_pool_id: str | None = absent
    """Id of the workload identity pool."""
    workload_identity_project_number: str | None = absent
    workload_identity_provider_id: str | None = absent
    """Id of the workload identity provider."""
    kms_key_version: str | None = absent
    key_name: str | None = absent
    tenant_id: str | None = absent
    """Id of the tenant."""
    vault_uri: str | None = absent
    key_version: str | None = absent
    key_ocid: str | None = absent
    region: str | None = absent
    vault_ocid: str | None = absent
    key_version_ocid: str | None = absent
    _tags = {'type': ('aws', 'gcp', 'azure', 'oci')}
