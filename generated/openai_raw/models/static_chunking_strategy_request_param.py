from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.static_chunking_strategy import StaticChunkingStrategy


@model
class StaticChunkingStrategyRequestParam(Base):
    """Splits files with your own settings."""

    type: Literal["static"]
    """Discriminator: always `static`."""
    static: StaticChunkingStrategy
    """Chunk size and overlap."""

    _nested = {"static": "StaticChunkingStrategy"}
    _tags = {"type": "static"}
