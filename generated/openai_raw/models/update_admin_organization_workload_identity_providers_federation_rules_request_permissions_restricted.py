from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict(TypedDict, total=False):
        scopes: Required[Sequence[str]]
        """The scopes that a matching token gets."""
        type: Required[Literal['restricted']]
        """Tells this object from others that can stand in its place: always `restricted`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted(Base):
    """A matching token may do only what the scopes name."""

    scopes: list[str]
    """The scopes that a matching token gets."""
    type: Literal['restricted']
    """Tells this object from others that can stand in its place: always `restricted`."""
    _tags = {'type': 'restricted'}
