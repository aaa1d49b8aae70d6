from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CustomVoiceDict(TypedDict, total=False):
        id: Required[str]
        """Id of the custom voice."""


@model
class CustomVoice(Base):
    """A voice of your own."""

    id: str
    """Id of the custom voice."""
