from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationDeleted(Base):
    """Automation deleted."""

    id: str
    deleted: bool
    object: Literal['agent.automation.deleted']
    _tags = {'object': 'agent.automation.deleted'}
