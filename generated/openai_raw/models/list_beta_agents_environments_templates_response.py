from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_template import EnvironmentTemplate


@model
class ListBetaAgentsEnvironmentsTemplatesResponse(Base):
    """A page of environment templates."""

    data: list[EnvironmentTemplate]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["EnvironmentTemplate"]}
