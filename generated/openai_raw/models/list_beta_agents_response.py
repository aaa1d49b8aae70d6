from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent import Agent


@model
class ListBetaAgentsResponse(Base):
    """A page of agents."""

    data: list[Agent]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["Agent"]}
