from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class HostedPlugin(Base):
    """A plugin in an environment."""

    description: str
    """What the hosted plugin is for, in words for people."""
    name: str
    """Name of the hosted plugin."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}
