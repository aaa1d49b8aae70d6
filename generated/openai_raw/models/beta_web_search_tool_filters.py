from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class BetaWebSearchToolFiltersDict(TypedDict, total=False):
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""


@model
class BetaWebSearchToolFilters(Base):
    """Which pages may be found."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
