from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.federation_rule_permissions_restricted import FederationRulePermissionsRestricted
    from ..models.federation_rule_permissions_service_account_default import FederationRulePermissionsServiceAccountDefault


@model
class FederationRule(Base):
    """Federation rule."""

    id: str
    attribute_matchers: dict[str, str | bool | float]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal['organization.workload_identity_federation_rule']
    permissions: FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str

    _nested = {'permissions': ('type', {'service_account_default': 'FederationRulePermissionsServiceAccountDefault', 'restricted': 'FederationRulePermissionsRestricted'})}
    _tags = {'object': 'organization.workload_identity_federation_rule'}
