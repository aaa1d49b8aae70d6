from __future__ import annotations

from ..types import Model as Base, model


@model
class CustomVoice(Base):
    """A custom voice, by its id."""

    id: str
    """Id of the custom voice."""
