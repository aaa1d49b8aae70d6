from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent import Agent


@model
class ListBetaAgentsResponse(Base):
    """List beta agents response."""

    data: list[Agent]
    has_more: bool | None = None

    _nested = {'data': ['Agent']}
