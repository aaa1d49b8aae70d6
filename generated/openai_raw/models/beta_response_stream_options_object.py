from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class BetaResponseStreamOptionsObjectDict(TypedDict, total=False):
        include_obfuscation: bool
        """Whether events get random padding that hides their length from an observer; turn it off to save
        bandwidth on a link you trust."""


@model
class BetaResponseStreamOptionsObject(Base):
    """Options of a streamed response."""

    include_obfuscation: bool | None = absent
    """Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on
    a link you trust."""
