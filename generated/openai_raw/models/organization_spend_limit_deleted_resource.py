from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationSpendLimitDeletedResource(Base):
    """Organization spend limit deleted resource."""

    object: Literal['organization.spend_limit.deleted']
    deleted: bool
    _tags = {'object': 'organization.spend_limit.deleted'}
