from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentToolWebSearchLocation(Base):
    """Agent tool web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
