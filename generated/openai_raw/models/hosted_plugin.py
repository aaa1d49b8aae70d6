from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedPlugin(Base):
    """A plugin installed in an environment."""

    description: str
    """Human-readable description of the plugin."""
    name: str
    """Name of the plugin."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}
