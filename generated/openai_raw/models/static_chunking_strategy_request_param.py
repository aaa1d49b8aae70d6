from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.static_chunking_strategy import StaticChunkingStrategy


@model
class StaticChunkingStrategyRequestParam(Base):
    """Files are cut by your settings."""

    type: Literal["static"]
    """Tells this object from others that can stand in its place: always `static`."""
    static: StaticChunkingStrategy
    """The settings."""

    _nested = {"static": "StaticChunkingStrategy"}
    _tags = {"type": "static"}
