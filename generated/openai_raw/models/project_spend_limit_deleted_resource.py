from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectSpendLimitDeletedResource(Base):
    """Project spend limit deleted resource."""

    object: Literal['project.spend_limit.deleted']
    deleted: bool
    _tags = {'object': 'project.spend_limit.deleted'}
