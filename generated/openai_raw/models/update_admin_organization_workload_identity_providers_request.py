"""`UpdateAdminOrganizationWorkloadIdentityProvidersRequest`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequest(Base):
    """The body of `POST /organization/workload_identity_providers/{workload_identity_provider_id}`."""

    attribute_transformations: (
        list[UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem] | None
    ) = absent
    """How attributes are derived from a token's claims before the mappings are applied."""
    audience: str | None = absent
    """The audience that a token must name."""
    description: str | None = None
    """Human-readable description of the workload identity provider."""
    enabled: bool | None = absent
    """Whether the workload identity provider is enabled."""
    issuer: str | None = absent
    """The issuer that a token must name, as a URL."""
    name: str | None = absent
    """Name of the workload identity provider."""
    verification: (
        UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | None
    ) = absent
    """Where the public keys come from with which tokens are verified."""

    _nested = {
        "attribute_transformations": [
            "UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem"
        ],
        "verification": (
            "type",
            {
                "discovery": "UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery",
                "uploaded_jwks": "UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks",
            },
        ),
    }


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem(Base):
    """Makes one attribute from the claims of a token."""

    attribute: str
    """Name of the attribute it makes."""
    expression: str
    """The expression over the token's claims that gives the value."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery(Base):
    """Public keys are fetched from the issuer's discovery document."""

    discovery_url: str | None
    """Address of the document. The issuer's well-known address if null."""
    type: Literal["discovery"]
    """Discriminator: always `discovery`."""

    _tags = {"type": "discovery"}


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks(Base):
    """Public keys are uploaded rather than fetched."""

    jwks: dict[str, Any]
    """The public keys, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
    """Discriminator: always `uploaded_jwks`."""

    _tags = {"type": "uploaded_jwks"}
