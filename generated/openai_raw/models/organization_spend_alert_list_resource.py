from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_spend_alert import OrganizationSpendAlert


@model
class OrganizationSpendAlertListResource(Base):
    """Organization spend alert list resource."""

    object: Literal['list']
    data: list[OrganizationSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['OrganizationSpendAlert']}
    _tags = {'object': 'list'}
