from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationSpendAlertDeletedResource(Base):
    """Organization spend alert deleted resource."""

    id: str
    object: Literal['organization.spend_alert.deleted']
    deleted: bool
    _tags = {'object': 'organization.spend_alert.deleted'}
