from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class HistoryParamDict(TypedDict, total=False):
        enabled: bool
        """Whether the history is in force."""
        recent_threads: int
        """How many earlier threads users see; all if left out. At least 1."""


@model
class HistoryParam(Base):
    """Whether users see their earlier threads."""

    enabled: bool | None = absent
    """Whether the history is in force."""
    recent_threads: int | None = absent
    """How many earlier threads users see; all if left out. At least 1."""
