from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict(TypedDict, total=False):
        scopes: Required[Sequence[str]]
        type: Required[Literal['restricted']]
        """Tells this object from others that can stand in its place: always `restricted`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted(Base):
    """The value of `UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest.permissions`."""

    scopes: list[str]
    type: Literal['restricted']
    """Tells this object from others that can stand in its place: always `restricted`."""
    _tags = {'type': 'restricted'}
