from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_info import EnvironmentInfo


@model
class ListBetaAgentsEnvironmentsResponse(Base):
    """List beta agents environments response."""

    data: list[EnvironmentInfo]
    has_more: bool | None = None

    _nested = {'data': ['EnvironmentInfo']}
