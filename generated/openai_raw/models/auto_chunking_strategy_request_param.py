from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AutoChunkingStrategyRequestParam(Base):
    """Splits files with the default settings of the server."""

    type: Literal["auto"]
    """Discriminator: always `auto`."""

    _tags = {"type": "auto"}
