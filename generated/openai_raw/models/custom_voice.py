from __future__ import annotations

from ..types import Model as Base, model


@model
class CustomVoice(Base):
    """A voice of your own."""

    id: str
    """Id of the custom voice."""
