from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    class PersistedAgentToolWebSearchLocationDict(TypedDict, total=False):
        city: str | None
        country: str | None
        region: str | None
        timezone: str | None


@model
class PersistedAgentToolWebSearchLocation(Base):
    """Persisted agent tool web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
