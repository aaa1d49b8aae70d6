"""`UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest(Base):
    """The body of `POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`."""

    attribute_matchers: dict[str, str | bool | float] | None = absent
    """Attributes a token must have, by name. All of them must match."""
    description: str | None = None
    """Human-readable description of the workload identity federation rule."""
    enabled: bool | None = absent
    """Whether the workload identity federation rule is enabled."""
    name: str | None = None
    """Name of the workload identity federation rule."""
    permissions: (
        UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | None
    ) = absent
    """What a matching token may do."""

    _nested = {
        "permissions": (
            "type",
            {
                "service_account_default": (
                    "UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault"
                ),
                "restricted": (
                    "UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted"
                ),
            },
        )
    }


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault(Base):
    """A matching token may do what the service account may do."""

    type: Literal["service_account_default"]
    """Discriminator: always `service_account_default`."""

    _tags = {"type": "service_account_default"}


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted(Base):
    """A matching token may do only what the scopes name."""

    scopes: list[str]
    """The scopes that a matching token gets."""
    type: Literal["restricted"]
    """Discriminator: always `restricted`."""

    _tags = {"type": "restricted"}
