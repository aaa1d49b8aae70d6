from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_file import EnvironmentFile


@model
class ListBetaAgentsEnvironmentsFilesResponse(Base):
    """List beta agents environments files response."""

    data: list[EnvironmentFile]
    has_more: bool | None = None
    next: str | None = None

    _nested = {'data': ['EnvironmentFile']}
