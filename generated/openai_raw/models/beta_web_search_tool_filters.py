from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class BetaWebSearchToolFiltersDict(TypedDict, total=False):
        allowed_domains: Sequence[str] | None


@model
class BetaWebSearchToolFilters(Base):
    """Beta web search tool filters."""

    allowed_domains: list[str] | None = None
