from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_file import EnvironmentFile


@model
class ListBetaAgentsEnvironmentsFilesResponse(Base):
    """A page of agent environment files."""

    data: list[EnvironmentFile]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""
    next: str | None = None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {"data": ["EnvironmentFile"]}
