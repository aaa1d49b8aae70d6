from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Automation


@model
class ListBetaAgentsAutomationsResponse(Base):
    """List beta agents automations response."""

    data: list[Automation]
    has_more: bool | None = None

    _nested = {'data': ['Automation']}
