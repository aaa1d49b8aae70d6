from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class HistoryParamDict(TypedDict, total=False):
        enabled: bool
        recent_threads: int


@model
class HistoryParam(Base):
    """History param."""

    enabled: bool | None = absent
    recent_threads: int | None = absent
