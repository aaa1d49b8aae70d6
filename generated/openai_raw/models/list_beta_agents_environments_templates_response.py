from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_template import EnvironmentTemplate


@model
class ListBetaAgentsEnvironmentsTemplatesResponse(Base):
    """List beta agents environments templates response."""

    data: list[EnvironmentTemplate]
    has_more: bool | None = None

    _nested = {'data': ['EnvironmentTemplate']}
