from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Automation


@model
class ListBetaAgentsAutomationsResponse(Base):
    """A page of automations."""

    data: list[Automation]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Automation"]}
