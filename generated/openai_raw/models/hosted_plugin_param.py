from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.inline_capability_source import InlineCapabilitySource


@model
class HostedPluginParam(Base):
    """A plugin to install in an environment."""

    description: str
    """Human-readable description of the plugin."""
    name: str
    """Name of the plugin."""
    source: InlineCapabilitySource
    """Where the content comes from."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _nested = {"source": "InlineCapabilitySource"}
    _tags = {"type": "inline"}
