from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectSpendAlertDeletedResource(Base):
    """Project spend alert deleted resource."""

    id: str
    object: Literal['project.spend_alert.deleted']
    deleted: bool
    _tags = {'object': 'project.spend_alert.deleted'}
