from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedPlugin(Base):
    """A plugin in an environment."""

    description: str
    """What the hosted plugin is for, in words for people."""
    name: str
    """Name of the hosted plugin."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""
    _tags = {'type': 'inline'}
