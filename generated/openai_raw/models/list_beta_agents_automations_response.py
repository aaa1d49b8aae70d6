from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Automation


@model
class ListBetaAgentsAutomationsResponse(Base):
    """A page of automations."""

    data: list[Automation]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["Automation"]}
