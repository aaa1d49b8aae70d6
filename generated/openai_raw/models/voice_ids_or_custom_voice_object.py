from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
        id: Required[str]
        """The id of the voice."""


@model
class VoiceIdsOrCustomVoiceObject(Base):
    """A voice of your own."""

    id: str
    """The id of the voice."""
