from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_info import EnvironmentInfo


@model
class ListBetaAgentsEnvironmentsResponse(Base):
    """A page of environments."""

    data: list[EnvironmentInfo]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["EnvironmentInfo"]}
