from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.external_key_purpose import ExternalKeyPurpose


@model
class ExternalKey(Base):
    """The value of `ListAdminOrganizationExternalKeysResponse.data`."""

    id: str
    """Id of the external key."""
    api_project_ids: list[str]
    """Ids of the API projects."""
    created_at: int
    """When the external key was created, in Unix seconds."""
    name: str
    """Name of the external key."""
    object: str
    """The kind of object."""
    type: str
    workspace_id: str
    """Id of the workspace."""
    audience: str | None = None
    external_id: str | None = None
    """Id of the external."""
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    """Id of the KMS project."""
    purpose: ExternalKeyPurpose | None = None
    """Values: `ekm`, `psp_decryption`."""
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    """Id of the tenant."""
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    """Id of the workload identity pool."""
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
