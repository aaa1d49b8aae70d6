from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.inline_capability_source import InlineCapabilitySource


@model
class HostedPluginParam(Base):
    """A plugin to put into an environment."""

    description: str
    """What the hosted plugin is for, in words for people."""
    name: str
    """Name of the hosted plugin."""
    source: InlineCapabilitySource
    """What it comes from."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _nested = {"source": "InlineCapabilitySource"}
    _tags = {"type": "inline"}
