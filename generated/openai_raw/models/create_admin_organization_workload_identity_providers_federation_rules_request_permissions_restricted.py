from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict(TypedDict, total=False):
        scopes: Required[Sequence[str]]
        type: Required[Literal['restricted']]


@model
class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted(Base):
    """Create admin organization workload identity providers federation rules request permissions restricted."""

    scopes: list[str]
    type: Literal['restricted']
    _tags = {'type': 'restricted'}
