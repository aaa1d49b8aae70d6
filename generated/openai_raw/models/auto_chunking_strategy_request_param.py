from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AutoChunkingStrategyRequestParam(Base):
    """Files are cut by the server's own settings."""

    type: Literal["auto"]
    """Tells this object from others that can stand in its place: always `auto`."""

    _tags = {"type": "auto"}
