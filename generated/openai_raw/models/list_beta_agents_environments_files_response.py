from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_file import EnvironmentFile


@model
class ListBetaAgentsEnvironmentsFilesResponse(Base):
    """A page of environment files."""

    data: list[EnvironmentFile]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next: str | None = None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["EnvironmentFile"]}
